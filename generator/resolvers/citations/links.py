"""The links that the source itself made, joined with the citations found in the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.grammar.symbols import symbol_from_href
from generator.model.document import Citation
from generator.model.inline import Link
from generator.model.symbol import Symbol

_PART: Final = re.compile(r"[\s\u00a0]([A-Z])(?![A-Za-z0-9’'])")
_SAFE: Final = re.compile(r"https?://", re.IGNORECASE)


def join_links(found: list[Citation], text: str, links: Sequence[Link]) -> Iterator[Citation]:
    """The source's links and the citations found in the words, each document named once at one place."""
    taken: set[int] = set()
    joined: list[Citation] = []
    for link in _merge_links(links):
        symbol = symbol_from_href(link.href)
        if symbol is None and not _SAFE.match(link.href):
            continue
        end = link.end
        part = _PART.match(text, link.end)
        if part and symbol and not symbol.parts and "RES" in symbol.base and _is_number(text[link.start : link.end]):
            symbol, end = symbol.part(part[1]), part.end()
        near = [n for n, c in enumerate(found) if c.start < end and link.start < c.end]
        # Where words and link differ the words are what was adopted: S/RES/2144 (2014) links 1970 (2011) to 2009 (2011).
        at = next((n for n in near if _same(found[n], symbol)), near[0] if near and symbol else None)
        if at in taken:
            continue
        if at is not None:
            taken.add(at)
            words = found[at]
            start, stop = min(words.start, link.start), max(words.end, link.end)
            known = str(symbol) if symbol and _names_no_organ(words, text, symbol) else words.symbol
            joined.append(Citation(start, stop, known, words.fragment, words.fragment_end, words.also, link.href))
        else:
            joined.append(Citation(link.start, end, str(symbol) if symbol else None, url=link.href))
    rest = [c for n, c in enumerate(found) if n not in taken and not any(c.start < j.end and j.start < c.end for j in joined)]
    last = 0
    for citation in sorted([*joined, *rest], key=lambda c: (c.start, c.end)):
        if citation.start >= last:
            yield citation
            last = citation.end


def _merge_links(links: Sequence[Link]) -> Iterator[Link]:
    """One link that the mark-up tore into neighbouring pieces."""
    held: Link | None = None
    for link in sorted(links, key=lambda k: k.start):
        if held and held.href == link.href and link.start - held.end <= 1:
            held = Link(held.start, link.end, held.href)
            continue
        if held:
            yield held
        held = link
    if held:
        yield held


def _is_number(words: str) -> bool:
    return bool(re.fullmatch(r"[\d/()IVXLES-]+", words.replace(" ", "").replace("\u00a0", "")))


def _same(citation: Citation, symbol: Symbol | None) -> bool:
    return symbol is not None and citation.symbol is not None and citation.symbol.startswith(symbol.base)


def _names_no_organ(words: Citation, text: str, symbol: Symbol) -> bool:
    """True for a bare number of two organs, "резолюция 42/12": here the link says whose it is."""
    own = words.symbol or ""
    bare = len(text[words.start : words.end].split()) <= 2
    return bare and own != str(symbol) and "/RES/" in symbol.base and own.split("/")[-2:] == str(symbol).split("/")[-2:]


def differs(citation: Citation) -> bool:
    """True where the source links words to another document than they name."""
    linked = symbol_from_href(citation.url) if citation.url and citation.symbol else None
    if linked is None or citation.symbol is None:
        return False
    names = {citation.symbol.casefold(), *(a.casefold() for a in citation.also)}
    return not any(name.startswith(linked.base.casefold()) or str(linked).casefold().startswith(name) for name in names)
