"""The index' front page: the collection as a picture, and every way into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from generator.model.address import page_path
from generator.profiles.languages import DEFAULT
from generator.writers.front_matter import write_front_matter
from generator.writers.pictures import Cell, draw_collection
from generator.writers.site import Page, Site, relative
from generator.writers.templates import render

from .table import Group, Index

_SUBJECTS: Final = 20
_HERE: Final = "index/"


def write_front(site: Site, indexes: Sequence[Index]) -> Iterator[Page]:
    """``/index/``."""
    subjects = next((i for i in indexes if i.name == "subjects"), None)
    html = render(
        "front.html.jinja",
        picture=draw_collection(list(_count_cells(site, subjects))) if subjects else "",
        organs=list(_list_organs(site)),
        indexes=[(i.title, relative(i.path, _HERE), i.said, len(i.groups) if i.group_title else len(i.groups[0].rows)) for i in indexes],
    )
    yield Page(f"{_HERE}index.md", (write_front_matter("Index", DEFAULT) + html).encode())


def _list_organs(site: Site) -> Iterator[tuple[str, str, int]]:
    counts: Counter[tuple[str, str, str]] = Counter()
    for symbol in site.texts:
        series = site.read(symbol)
        if series is not None:
            counts[series.prefix, series.body, series.kind] += 1
    # Pages of organs are in the languages held; this one is in English.
    english = {known.prefix for symbol, code in site.anchors if code == DEFAULT and (known := site.read(symbol))}
    for (prefix, body, kind), count in sorted(counts.items()):
        if prefix in english:
            yield f"{body}: {kind}s", relative(page_path(prefix, DEFAULT), _HERE), count


def _count_cells(site: Site, subjects: Index) -> Iterator[Cell]:
    """How many texts of each session have each of the commonest subjects of the thesaurus: goals and names are no subjects here."""
    topics = [g for g in subjects.groups if not g.slug.startswith("sdg-")]
    alike: set[frozenset[str]] = set()
    chosen: list[Group] = []
    for group in sorted(topics, key=lambda g: (-len(g.rows), g.title)):
        # Some records give a text several words for one thing: those that stand on the same texts are one row.
        texts = frozenset(row.path for row in group.rows)
        if len(chosen) < _SUBJECTS and not any(len(texts & a) > 0.8 * len(texts | a) for a in alike):
            alike.add(texts)
            chosen.append(group)
    for group in chosen:
        sessions: Counter[str] = Counter()
        for row in group.rows:
            series = site.read(row.path.rstrip("/"))
            if series is not None:
                sessions[series.session or str(series.year)] += 1
        for session, count in sorted(sessions.items()):
            yield Cell(session, group.title, count, relative(subjects.group_path(group), _HERE))
