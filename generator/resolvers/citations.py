"""Words that cite a document: found in the text alone, then joined with the links that the source itself made.

Whether words are a citation never depends on which documents are held. What could mean two things stays
unlinked: a false link is worse than none.

    citation  = organ? ("resolution" | "decision") "s"? item ((", " | " and ") item)*
    item      = number (", annex" roman?)? (" of " date)?
    number    = 59/241 | 57/270 B | S-24/2 | 217 A (III) | 1325 (2000)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.grammar.symbols import SymbolError, parse_symbol, symbol_from_href
from generator.model.document import Citation
from generator.model.inline import Link
from generator.model.symbol import Symbol

_ORGANS: Final[dict[str, str]] = {
    "General Assembly": "A",
    "Security Council": "S",
    "Economic and Social Council": "E",
    "Human Rights Council": "A/HRC",
    "Assembly": "A",
    "Council": "",
}
_SB: Final = r"[\s\u00a0]"
_HEAD: Final = re.compile(rf"(?:(?P<organ>{'|'.join(_ORGANS)}){_SB}+)?(?P<word>[Rr]esolution|[Dd]ecision)s?{_SB}+(?=(?:ES-|S-)?\d)")
_ITEM: Final = re.compile(
    rf"""(?P<number>
      (?P<session>(?:ES-|S-)?\d{{1,4}})/(?P<n>\d{{1,4}})(?:{_SB}?(?P<letter>[A-Z])(?![A-Za-z0-9]))?
    | \d{{1,4}}(?:{_SB}[A-Z])?{_SB}?\((?P<roman>(?:ES-|S-)?[IVXL]{{1,8}})\)
    | \d{{1,4}}{_SB}?\((?P<year>(?:19|20)\d\d)\)
    )(?![\w/])
    (?P<annex>,{_SB}annex(?:{_SB}(?P<annexed>[IVX]{{1,5}})(?!\w))?(?!\w))?
    (?P<date>,?{_SB}of{_SB}\d{{1,2}}{_SB}[A-Z][a-z]{{2,8}}{_SB}\d{{4}})?
    (?P<late>,{_SB}annex(?:{_SB}(?P<late_annexed>[IVX]{{1,5}})(?!\w))?(?!\w))?""",
    re.VERBOSE,
)
_BETWEEN: Final = re.compile(rf"(?:,{_SB}?and{_SB}|,{_SB}|{_SB}and{_SB}|{_SB}or{_SB}|{_SB}to{_SB})(?=(?:ES-|S-)?\d)")
_SYMBOL: Final = re.compile(
    r"""(?<![\w/.-])
    (?:A|S|E|T|ST|CD|DP|GC|TD|CAT|CRC|IDB|ISBA|JIU|HRI|FCCC|CCPR|CERD|CRPD|CEDAW|CMW|UNEP|SPLOS|NPT|ICCD|CBD|CTOC|CAC|UNW)
    (?:/[A-Za-z0-9][A-Za-z0-9.-]{0,24}){1,7}
    (?:\u00a0?[ ]?\((?:Vol\.|Sect\.|Part|Supp\.|PART|SUPP|vol\.)[ \u00a0]?[IVX0-9]{1,5}\)|[ ]?\((?:19|20)\d\d\))?""",
    re.VERBOSE,
)
_PART: Final = re.compile(rf"{_SB}([A-Z])(?![A-Za-z0-9’'])")
_SAFE: Final = re.compile(r"https?://", re.IGNORECASE)


def find_citations(text: str, language: str, links: Sequence[Link] = (), own_body: str | None = None) -> tuple[Citation, ...]:
    """The documents that a text cites, in its order.

    ``links`` are the source's own; ``own_body`` is the organ that speaks ("its resolution 46/17" of the Human
    Rights Council is another than the Assembly's).
    """
    found = list(_find_symbols(text))
    if language == "en":
        found += _find_numbers(text, own_body)
    found = _drop_overlaps(sorted(found, key=lambda c: (c.start, -c.end)))
    return tuple(_join_links(found, text, links)) if links else tuple(found)


def _find_symbols(text: str) -> Iterator[Citation]:
    if "/" not in text:
        return
    for found in _SYMBOL.finditer(text):
        words = found[0].rstrip(".-")
        if not any(c.isdigit() for c in words):
            continue
        try:
            symbol = parse_symbol(words)
        except SymbolError:
            continue
        yield Citation(found.start(), found.start() + len(words), str(symbol))


def _find_numbers(text: str, own_body: str | None) -> Iterator[Citation]:
    for head in _HEAD.finditer(text):
        if head["organ"] is None and _is_other_organ(text[: head.start()]):
            continue
        items = list(_find_items(text, head.end()))
        alone = len(items) == 1
        for item in items:
            symbol = _choose(item, head["organ"], head["word"].lower(), own_body, text[max(0, head.start() - 5) : head.start()], text)
            if symbol is not None:
                annex = "annex" + (item["annexed"] or item["late_annexed"] or "") if item["annex"] or item["late"] else None
                yield Citation(head.start() if alone else item.start(), item.end(), str(symbol), annex)


def _find_items(text: str, at: int) -> Iterator[re.Match[str]]:
    while item := _ITEM.match(text, at):
        yield item
        between = _BETWEEN.match(text, item.end())
        if not between:
            return
        at = between.end()


def _is_other_organ(before: str) -> bool:
    """True where a name stands before the word: "Commission on Human Rights resolution", "World Health Assembly resolution"."""
    words = before.split()
    if not words:
        return False
    last = words[-1].strip("“”(,;")
    opens = len(words) == 1
    return last[:1].isupper() and not opens and not last.endswith(("ing", "ls", "ts", "ed"))


def _choose(item: re.Match[str], organ: str | None, word: str, own_body: str | None, before: str, text: str) -> Symbol | None:
    organ_prefix = _ORGANS.get(organ or "")
    if organ == "Council" or organ is None:
        organ_prefix = _choose_organ(item, organ, own_body, before, text)
    if organ_prefix is None:
        return None
    if organ_prefix == "S" and not item["year"]:
        return None
    if organ_prefix != "S" and item["year"]:
        return None
    kind = "DEC" if word == "decision" else "RES"
    try:
        return parse_symbol(f"{organ_prefix}/{kind}/{item['number']}")
    except SymbolError:
        return None


def _choose_organ(item: re.Match[str], organ: str | None, own_body: str | None, before: str, text: str) -> str | None:
    """The organ of a number without one, by its form and by who speaks; None where two are possible."""
    if item["year"]:
        return "S"
    session = item["session"] or ""
    years = session.isdigit() and int(session) > 1900
    if years:
        return "E" if organ == "Council" or own_body == "Economic and Social Council" else None
    if organ is None and own_body in ("General Assembly", None):
        return "A"
    if own_body == "Human Rights Council":
        return "A/HRC" if organ == "Council" or before.endswith("its ") else None
    if organ == "Council":
        return "A/HRC" if "Human Rights Council" in text and not item["roman"] else None
    return "A" if item["roman"] else None


def _drop_overlaps(found: list[Citation]) -> list[Citation]:
    kept: list[Citation] = []
    for citation in found:
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
    return kept


def _join_links(found: list[Citation], text: str, links: Sequence[Link]) -> Iterator[Citation]:
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
        at = next((n for n, c in enumerate(found) if c.start < end and link.start < c.end and _same(c, symbol)), None)
        if at is not None:
            taken.add(at)
            words = found[at]
            start, stop = min(words.start, link.start), max(words.end, link.end)
            joined.append(Citation(start, stop, words.symbol, words.fragment, words.fragment_end, words.also, link.href))
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
