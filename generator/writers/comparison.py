"""What a text changed in the one it continues: a page beside the text's own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from generator.model.address import page_path
from generator.model.document import Document
from generator.model.series import ComparedParagraph, Comparison, Run
from generator.profiles.languages import DEFAULT

from .escape import escape
from .front_matter import write_front_matter
from .naming import name_place
from .site import Page, Site, relative
from .templates import render

_TAGS: Final = {"added": "ins", "gone": "del"}


def write_comparisons(site: Site) -> Iterator[Page]:
    """``/compare/<symbol>/`` for each text that has one before it."""
    for comparison in site.corpus.comparisons:
        earlier, later = site.texts[comparison.earlier or ""], site.texts[comparison.later or ""]
        here = f"compare/{comparison.later}/"
        names = site.name_of(comparison.earlier or ""), site.name_of(comparison.later or "")
        title = f"{names[1]} compared with {names[0]}"
        html = render(
            "comparison.html.jinja",
            title=title,
            names=names,
            later=relative(page_path(later.symbol or "", later.language or DEFAULT), here),
            earlier=relative(page_path(earlier.symbol or "", earlier.language or DEFAULT), here),
            about=later.title or "",
            series=relative(f"index/series/{site.series_of[later.symbol or ''].slug}/", here),
            counts=comparison.counts,
            language=later.language,
            entries=list(_list_entries(comparison, earlier, later)),
        )
        yield Page(f"{here}index.md", (write_front_matter(title, DEFAULT) + html).encode())


def _list_entries(comparison: Comparison, earlier: Document, later: Document) -> Iterator[dict[str, Any]]:
    """The later text's paragraphs in its order, those that are gone at their places. Of those carried over only how many there are."""
    old = {p.id: p for p in earlier.paragraphs}
    new = {p.id: p for p in later.paragraphs}
    gone: dict[str | None, list[str]] = defaultdict(list)
    for paragraph in comparison.gone:
        gone[paragraph.after].append(paragraph.id)
    carried: list[ComparedParagraph] = []
    for place in (None, *comparison.paragraphs):
        if place is not None and place.change == "carried" and not place.moved:
            carried.append(place)
        elif place is not None:
            yield from _write_carried(carried)
            yield _write_entry(place, new[place.id].text)
        missing = gone.get(place.id if place else None, ())
        if missing:
            yield from _write_carried(carried)
        for anchor in missing:
            yield {"kind": "gone", "id": None, "old": anchor, "name": name_place(anchor), "html": f"<del>{escape(old[anchor].text)}</del>"}
    yield from _write_carried(carried)


def _write_carried(carried: list[ComparedParagraph]) -> Iterator[dict[str, Any]]:
    """One line for a run of paragraphs that are as they were; the run is emptied."""
    if carried:
        first, last = carried[0].id, carried[-1].id
        name = name_place(first) if first == last else f"{name_place(first)} to {name_place(last)}"
        yield {"kind": "carried", "id": first, "old": None, "name": name, "html": "", "count": len(carried)}
        carried.clear()


def _write_entry(place: ComparedParagraph, text: str) -> dict[str, Any]:
    if place.change == "changed":
        html = "".join(map(_write_run, place.runs))
    else:
        html = f"<ins>{escape(text)}</ins>" if place.change == "new" else escape(text)
    kind = "moved" if place.change == "carried" else place.change
    old = place.earlier if place.earlier and place.earlier != place.id else None
    return {"kind": kind, "id": place.id, "old": old, "name": name_place(place.id), "html": html}


def _write_run(run: Run) -> str:
    tag = _TAGS.get(run.kind)
    return f"<{tag}>{escape(run.words)}</{tag}>" if tag else escape(run.words)
