"""Texts of one title through the years (titles), and what one changed in the one before (compare)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.document import Document
from generator.model.series import Comparison, Series

from .compare import compare
from .titles import group_by_title, pair_members

__all__ = ["compare_series", "group_by_title"]


def compare_series(found: Iterable[Series], texts: Mapping[str, Document]) -> Iterator[Comparison]:
    """What each text of each series changed in the one it continues; ``texts`` by symbol."""
    for series in found:
        for earlier, later in pair_members([texts[symbol] for symbol in series.members]):
            yield compare(earlier, later)
