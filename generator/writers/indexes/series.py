"""Texts of the same title through the years, each with what it changed in the one before."""

from __future__ import annotations

from generator.model.address import page_path
from generator.profiles.languages import DEFAULT
from generator.writers.site import Site

from .table import Group, Index, Row


def index_series(site: Site) -> Index:
    """Series of two and more texts."""
    changes = {c.later: c for c in site.corpus.comparisons}
    groups = []
    for series in sorted(site.corpus.series, key=lambda s: (s.title.casefold(), s.slug)):
        rows = []
        for symbol in series.members:
            text = site.texts[symbol]
            change = changes.get(symbol)
            counts = (change.counts.carried, change.counts.changed, change.counts.new, change.counts.gone) if change else (None,) * 4
            against = site.name_of(change.earlier) if change and change.earlier else None
            path = f"compare/{symbol}/" if change else page_path(symbol, text.language or DEFAULT)
            rows.append(Row(path, (site.name_of(symbol), text.adopted, against, *counts)))
        groups.append(Group(series.slug, series.title, tuple(rows)))
    return Index(
        name="series",
        title="Same title through the years",
        said="Texts of one organ under one title, in the order of their sessions, with the paragraphs that each carried over, changed, "
        "added and left out of the one before.",
        columns=("Number", "Adopted", "Compared with", "Carried over", "Changed", "New", "Gone"),
        groups=tuple(groups),
        group_title="Title",
    )
