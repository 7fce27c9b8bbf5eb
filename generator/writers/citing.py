"""Who cites a document: the lists at the foot of its page, with the citing words, the verb and the date."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, Final

from generator.model.address import page_path
from generator.model.corpus import Reference
from generator.profiles.languages import DEFAULT

from .naming import name_place
from .site import Site, relative

SHOWN: Final = 40
"""Places that cite the whole, shown on the cited document's own page; the index has them all."""
SHOWN_AT_PARAGRAPH: Final = 10
_AROUND: Final = 70
"""Characters shown on each side of the citing words."""


def write_cited_by(site: Site, symbol: str, here: str, language: str) -> dict[str, Any] | None:
    """What a page says of those who cite it; None where nobody does.

    ``total`` places, ``verbs`` with their numbers, ``places``: those that cite the whole and those that cite one paragraph (``anchor``,
    ``name``), each with their ``count``, some ``entries`` and how many ``more`` there are; ``all``: where all of them are.
    """
    references = merge_places(site.cited_by.get(symbol, ()))
    if not references:
        return None
    by_place: dict[str | None, list[Reference]] = defaultdict(list)
    for reference in site.cited_by[symbol]:
        by_place[site.find_anchor(symbol, reference.fragment, language)].append(reference)
    order = {p.id: n for n, p in enumerate(site.texts[symbol].paragraphs)} if symbol in site.texts else {}
    places = []
    for place in sorted(by_place, key=lambda p: (p is not None, order.get(p or "", 0))):
        citing = merge_places(by_place[place])
        shown = [write_entry(site, r, here, language) for r in citing[: SHOWN_AT_PARAGRAPH if place else SHOWN]]
        places.append(
            {
                "anchor": place,
                "name": name_place(place) if place else "",
                "count": len(citing),
                "entries": shown,
                "more": len(citing) - len(shown),
            }
        )
    index = "cited" if site.read(symbol) else "documents"
    return {
        "total": len(references),
        "verbs": Counter(r.verb for r in references if r.verb).most_common(),
        "places": places,
        "all": relative(f"index/{index}/{symbol}/", here) if any(p["more"] for p in places) else None,
    }


def merge_places(references: Sequence[Reference]) -> list[Reference]:
    """One reference a place that cites: the first of its paragraph or note."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for reference in references:
        if reference.place not in seen:
            seen.add(reference.place)
            kept.append(reference)
    return kept


def write_entry(site: Site, reference: Reference, here: str, language: str) -> dict[str, Any]:
    """One place that cites: its name and address, verb, date, and the words around the citation."""
    held = site.corpus.held.get(reference.citing, frozenset())
    code = language if language in held else DEFAULT if DEFAULT in held else min(held)
    before, words, after = cut_words(site, reference)
    # What is aligned with no paragraph of the reference text has another address in this language.
    anchor = site.find_anchor(reference.citing, reference.paragraph, code)
    return {
        "name": name_citing(site, reference),
        "href": relative(page_path(reference.citing, code), here) + (f"#{anchor}" if anchor else ""),
        "verb": reference.verb,
        "date": site.texts[reference.citing].adopted,
        "language": site.texts[reference.citing].language,
        "before": before,
        "words": words,
        "after": after,
    }


def name_citing(site: Site, reference: Reference) -> str:
    """What the place that cites is called: "59/241, para. 3", "59/241, para. 3, note 7"."""
    note = f", {name_place(reference.note)}" if reference.note and reference.note != reference.paragraph else ""
    return f"{site.name_of(reference.citing)}, {name_place(reference.paragraph)}{note}"


def cut_words(site: Site, reference: Reference) -> tuple[str, str, str]:
    """The citing words, and a little of what stands before and behind them.

    A note says little by itself: before its words stand those of the paragraph up to the note's marker.
    """
    text = site.words_at(reference.citing, reference.note or reference.paragraph, resolved=reference.resolved)
    cited = text[reference.start : reference.end]
    if reference.note and (marker := site.find_marker(reference.citing, reference.paragraph, reference.note)):
        return _cut_before(site.words_at(reference.citing, reference.paragraph), marker.offset, 2 * _AROUND) + " ", cited, ""
    end = min(len(text), reference.end + _AROUND)
    after = text[reference.end : end]
    return _cut_before(text, reference.start, _AROUND), cited, after.rpartition(" ")[0] + " …" if end < len(text) else after


def _cut_before(text: str, end: int, size: int) -> str:
    start = max(0, end - size)
    return "… " + text[start:end].partition(" ")[2] if start else text[:end]
