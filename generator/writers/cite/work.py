"""What a citation has to know of a document; each page carries it as JSON for the copy tools."""

from __future__ import annotations

import re
from typing import Final, Literal

import msgspec
from msgspec import Struct

from generator.grammar.symbols import SymbolError, SymbolFacts, facts, parse_symbol
from generator.model.document import Document
from generator.profiles.forms import MINOR_WORDS
from generator.profiles.languages import DEFAULT

from .places import is_roman

WorkKind = Literal["resolution", "decision", "statement", "draft", "document"]

_ORGANS: Final = (("A/HRC", "HRC"), ("A", "GA"), ("S", "SC"), ("E", "ESC"))
_UNPUBLISHED: Final = ("A/DEC", "E/DEC")
"""Series whose symbols are not the UN's: their texts stand in volumes of decisions."""
_LATER: Final = {"i": ("ii", "iii"), "v": ("iv", "vi"), "x": ("ix", "xi")}
_EARLIER: Final = {"i": "h", "v": "u", "x": "w"}


class Work(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A document, as its citation sees it. What is not known is empty, and left out of the JSON."""

    symbol: str
    """Canonical."""
    doc: str = ""
    """As a citation prints the symbol: ``A/RES/74/255 A–B``, ``S/RES/2514``; empty where the UN gave none."""
    organ: str = ""
    """``GA``, ``SC``, ``ESC``, ``HRC``."""
    council: str = ""
    """The organ's name in English."""
    kind: WorkKind
    number: str = ""
    """``59/241``; of ``217 A (III)`` and ``2514 (2020)`` what stands first, of ``S/PRST/2013/15`` the last."""
    part: str = ""
    roman: str = ""
    """The session, where it is printed behind the number: ``III``."""
    year: str = ""
    """Likewise: ``2020``."""
    rejected: bool = False
    """A draft that was voted on and not adopted."""
    title: str = ""
    """English titles with the capital letters of a title."""
    adopted: str = ""
    issued: str = ""
    language: str = DEFAULT
    counted: bool = False
    """True where no paragraph has a printed number: the third paragraph is then not only the third without one."""
    against: tuple[str, ...] = ()
    """Addresses that end in i, v or x and are not what their depth suggests: a letter or a roman number."""


def describe_work(document: Document) -> Work:
    """What a citation needs of a document."""
    symbol = document.symbol or ""
    known = _find_facts(symbol)
    kind: WorkKind = known.kind if known else "document"
    if document.status != "adopted":
        kind = "draft"
    adopted = document.adopted if kind != "draft" else None
    issued = document.issued if not known or known.prefix not in _UNPUBLISHED else None
    return Work(
        symbol=symbol,
        doc=_write_doc(document, known),
        organ=next((organ for start, organ in _ORGANS if symbol.startswith(f"{start}/")), ""),
        council=known.body if known else "",
        kind=kind,
        rejected=document.status == "not adopted",
        title=_write_title(document),
        adopted=adopted or "",
        issued=issued or "",
        language=document.language or DEFAULT,
        counted=kind in ("statement", "decision")
        and not any(p.label.strip(" .")[:1].isdigit() and p.parent is None for p in document.paragraphs),
        against=tuple(_find_unlike([p.id for p in document.paragraphs])),
        **_take_number(known),
    )


def write_work(document: Document) -> str:
    """The description as JSON that may stand inside a ``script`` element, also in a page that other template engines read."""
    text = msgspec.json.encode(describe_work(document)).decode()[1:-1]
    for sign in "<>&{}\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return f"{{{text}}}"


def _find_facts(symbol: str) -> SymbolFacts | None:
    try:
        return facts(parse_symbol(symbol))
    except SymbolError:
        return None


def _take_number(known: SymbolFacts | None) -> dict[str, str]:
    """The pieces of a number, as printed."""
    if known is None:
        return {}
    number, part = str(known.number), known.part.replace("-", "–")
    if re.search(r"[IVXL]$", known.session or ""):
        return {"number": number, "part": part, "roman": known.session or ""}
    if known.prefix in ("S/RES", "S/PRST"):
        return {"number": number, "part": part, "year": str(known.year)}
    return {"number": f"{known.group}/{number}", "part": part}


def _write_doc(document: Document, known: SymbolFacts | None) -> str:
    """The symbol as printed on the cover, which may name several parts; numbers of sessions and years in brackets keep no letter."""
    if known is None:
        return document.symbol or ""
    if known.prefix in _UNPUBLISHED:
        return ""
    symbol = parse_symbol(document.symbol or "")
    if known.prefix == "S/RES":
        return f"S/RES/{known.number}"
    if re.search(r"\([^)]*[IVXL]\)$", symbol.base):
        return symbol.base
    return f"{symbol.base} {_find_parts(document, symbol.base) or known.part.replace('-', '–')}".strip()


def _find_parts(document: Document, base: str) -> str:
    """The letters on the cover, where it is this document's."""
    try:
        printed = parse_symbol(document.printed_symbol or "")
    except SymbolError:
        return ""
    if printed.base != base or not printed.parts:
        return ""
    return printed.parts[0] if len(printed.parts) == 1 else f"{printed.parts[0]}–{printed.parts[-1]}"


def _write_title(document: Document) -> str:
    """The title as AGLC4 prints it; titles in other languages keep their capitals. Asterisks would end the italics."""
    words = (document.title or "").replace("*", "").split()
    if (document.language or DEFAULT) != DEFAULT:
        return " ".join(words)
    before = ["", *words]
    return " ".join(word if n and word in MINOR_WORDS and before[n][-1] not in ":?" else _capitalize(word) for n, word in enumerate(words))


def _capitalize(word: str) -> str:
    return re.sub(r"^(\W*)([a-z])(?=[^A-Z]*$)", lambda m: m[1] + m[2].upper(), word)


def _find_unlike(ids: list[str]) -> list[str]:
    """Single letters whose neighbours show that they do not count as their depth suggests."""
    held = set(ids)
    found = []
    for anchor in ids:
        before, dash, last = anchor.rpartition("-")
        small = last.lower()
        if small not in _LATER:
            continue
        like = str.upper if last.isupper() else str.lower
        lettered = f"{before}{dash}{like(_EARLIER[small])}" in held
        roman = any(f"{before}{dash}{like(later)}" in held for later in _LATER[small])
        if (lettered or roman) and is_roman(anchor) is lettered:
            found.append(anchor)
    return found
