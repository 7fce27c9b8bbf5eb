"""The preamble of a text that stands in an annex: printed without a mark, told by its commas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.model.document import ParagraphKind

from .lines import Line

_COMMAS: Final = (",", "،", "，")


def find_annexed_preambles(lines: Sequence[Line]) -> dict[int, ParagraphKind]:
    """The preamble of an annexed text: unnumbered paragraphs in ",", from the annex's beginning to its first number.

    "The States Parties to this Convention," before them is the formula (A/RES/77/100, annex).
    """
    found: dict[int, ParagraphKind] = {}
    start: int | None = None
    region: list[int] = []
    for position, line in enumerate(lines):
        if line.role == "annex":
            _settle(region, lines, found)
            start, region = position, []
        elif start is not None and (line.label is not None or line.heading.kind in ("unit", "division")):
            _settle(region, lines, found)
            start, region = None, []
        elif start is not None and line.role == "paragraph":
            region.append(position)
    _settle(region, lines, found)
    return found


def _settle(region: list[int], lines: Sequence[Line], found: dict[int, ParagraphKind]) -> None:
    ended = [p for p in region if lines[p].text.text.rstrip()[-1:] in _COMMAS]
    if len(ended) < 2:
        return
    for position in ended:
        found[position] = "preambular"
    if ended[0] == region[0] and len(lines[ended[0]].text.text) < 100:
        found[ended[0]] = "formula"
