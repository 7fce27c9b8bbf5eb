"""The picture of what a text cites and what cites it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.model.document import Document
from generator.profiles.languages import DEFAULT
from generator.writers.pictures import Neighbour, draw_neighbourhood
from generator.writers.site import Site, is_symbol, relative


def write_neighbourhood(site: Site, document: Document, here: str) -> str:
    """The picture as HTML; empty for a text that stands alone. Only numbered texts are in it."""
    symbol = document.symbol or ""
    cites: dict[str, set[str]] = {}
    for reference in site.references_of(symbol):
        cites.setdefault(reference.cited, set()).add(reference.note or reference.paragraph)
    citing = Counter(r.citing for r in {(r.citing, r.place): r for r in site.cited_by.get(symbol, ())}.values())
    return draw_neighbourhood(
        _draw(site, symbol, 0, here),
        list(_list(site, {s: len(places) for s, places in cites.items()}, here)),
        list(_list(site, citing, here)),
    )


def _list(site: Site, counts: dict[str, int], here: str) -> Iterator[Neighbour]:
    for symbol in sorted(counts):
        if is_symbol(symbol) and site.read(symbol):
            yield _draw(site, symbol, counts[symbol], here)


def _draw(site: Site, symbol: str, count: int, here: str) -> Neighbour:
    text = site.texts.get(symbol)
    page = site.find_page(symbol, DEFAULT)
    title = text.heading if text else ""
    return Neighbour(site.name_of(symbol), title, relative(page, here) if page else None, count, site.year_of(symbol))
