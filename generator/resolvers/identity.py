"""Which document a file is: number, part and language, as its own print says them.

Evidence in order: printed symbol, printed number line, adoption date, then the file's name. Where they
contradict one another the text gets no address: a wrong law at a permanent address is worse than none
(cover 78/3 over a text numbered 78/4; French texts filed as English: both in the UN's own files).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from generator.grammar.labels import fold
from generator.grammar.symbols import SymbolError, facts, parse_symbol, symbol_from_number
from generator.model.diagnostics import Diagnostic
from generator.model.metadata import Metadata
from generator.model.printed import Printed
from generator.model.symbol import Symbol

PREFIXES: Final = {
    ("General Assembly", "resolution"): "A/RES",
    ("General Assembly", "decision"): "A/DEC",
    ("Security Council", "resolution"): "S/RES",
    ("Security Council", "statement"): "S/PRST",
    ("Economic and Social Council", "resolution"): "E/RES",
    ("Human Rights Council", "resolution"): "A/HRC/RES",
    ("Human Rights Council", "decision"): "A/HRC/DEC",
}


class Identified(msgspec.Struct, frozen=True):
    """A text with its symbol, or with the reason why it has none."""

    printed: Printed
    problem: Diagnostic | None = None


def identify(printed: Printed, named: str | None = None, declared: str | None = None) -> Identified:
    """Decide symbol and language of a text. ``named`` and ``declared`` are what the file's name says of them."""
    known = printed.metadata
    candidates = _find_candidates(known, named)
    if not candidates:
        return _refuse(printed, "no symbol and no number is printed, and the file's name says none")
    symbol, origin = candidates[0]
    for other, source in candidates[1:]:
        if other.base != symbol.base:
            turned = _turn_round(symbol, other)
            if turned is None:
                return _refuse(printed, f"the {origin} says {symbol}, the {source} says {other}")
            symbol, origin = turned, source
    language, problem = _settle_language(known, declared)
    if problem:
        return _refuse(printed, problem)
    parts = (known.part,) if known.part else symbol.parts
    symbol = Symbol(symbol.base, parts if len(parts) < 2 else ())
    series = facts(symbol)
    metadata = msgspec.structs.replace(
        known,
        symbol=str(symbol),
        part=parts[0] if len(parts) == 1 else None,
        language=language,
        kind=known.kind or (series.kind if series else None),
        body=(series.body if series else None) or known.body,
        session=series.session if series else known.session,
        year=series.year if series else known.year,
    )
    return Identified(msgspec.structs.replace(printed, metadata=metadata))


def _find_candidates(known: Metadata, named: str | None) -> list[tuple[Symbol, str]]:
    found: list[tuple[Symbol, str]] = []
    prefix = PREFIXES.get((known.body or "", known.kind or ""), "")
    if known.symbol and (stated := _try(known.symbol)):
        found.append((stated, "metadata file"))
    if known.printed_symbol and (symbol := _try(known.printed_symbol)):
        found.append((symbol, "cover"))
        series = facts(symbol)
        prefix = series.prefix if series else ""
    named_symbol = _try(named) if named else None
    if not prefix and named_symbol and (series := facts(named_symbol)):
        prefix = series.prefix
    number = known.number_line or known.printed_symbol
    if number and prefix and (numbered := _try_number(number, prefix)):
        found.append((numbered, "number line"))
    return found or ([(named_symbol, "file name")] if named_symbol else [])


def _try(printed: str) -> Symbol | None:
    try:
        return parse_symbol(printed)
    except SymbolError:
        return None


def _try_number(number_line: str, prefix: str) -> Symbol | None:
    line = fold(number_line)
    if not re.search(r"\d+\s*/\s*\d|\d+\s*(?:[A-Z]\s*)?\((?:\d{4}|(?:E?S-)?[IVXL]+)", line):
        return None
    try:
        return symbol_from_number(line, prefix)
    except SymbolError:
        return None


def _turn_round(cover: Symbol, numbered: Symbol) -> Symbol | None:
    """Eight Arabic decisions print their symbol from right to left: A/DEC/573/76 over 76/573."""
    head, tail = cover.base.split("/"), numbered.base.split("/")
    return numbered if head[:-2] == tail[:-2] and head[-2:] == tail[:-3:-1] else None


def _settle_language(known: Metadata, declared: str | None) -> tuple[str | None, str | None]:
    said = declared or known.declared_language
    read = known.language
    if read and said and read != said:
        return read, f"the text reads as {read!r}, but is filed as {said!r}"
    return read or said, None


def _refuse(printed: Printed, why: str) -> Identified:
    known = printed.metadata
    message = f"{why}; it gets no page until the file is mended or a metadata file beside it states its symbol"
    excerpt = " | ".join(filter(None, (known.printed_symbol, known.number_line, known.title)))[:160]
    return Identified(printed, Diagnostic("error", "identity", message, known.source.file, None, excerpt))


def sort_versions(texts: Iterable[Printed]) -> tuple[list[list[Printed]], list[Identified]]:
    """Texts of one identity: groups of versions, the current one first, and texts in conflict with them.

    Versions have one adoption date; the latest of them (reissue, issue date, mark-up date, file name) is
    shown. Where adoption dates differ neither overwrites what is published: the first file keeps the address.
    """
    groups: dict[tuple[str | None, str | None], list[Printed]] = defaultdict(list)
    for text in texts:
        groups[text.metadata.symbol, text.metadata.language].append(text)
    kept, refused = [], []
    for group in groups.values():
        first = min(group, key=lambda t: (_version(t), t.metadata.source.file))
        same: list[Printed] = []
        for text in group:
            if first.metadata.adopted is None or text.metadata.adopted in (None, first.metadata.adopted):
                same.append(text)
                continue
            other = f"{first.metadata.adopted} in {first.metadata.source.file}"
            why = f"{text.metadata.symbol} is adopted on {text.metadata.adopted} here, on {other}"
            refused.append(_refuse(text, why))
        kept.append(sorted(same, key=_currency, reverse=True))
    return kept, refused


def _version(text: Printed) -> int:
    found = re.search(r"\.v(\d+)\.", text.metadata.source.file)
    return int(found[1]) if found else 1


def _currency(text: Printed) -> tuple[bool, str, str, int, int]:
    known: Metadata = text.metadata
    words = sum(len(b.text.text) for b in text.blocks)
    return known.reissued, known.issued or "", known.marked_up or "", _version(text), words


def choose_reference(texts: Sequence[Printed], preferred: Sequence[str]) -> list[Printed]:
    """The languages of one text in the order of understanding: the reference first."""
    rank = {code: place for place, code in enumerate(preferred)}
    return sorted(texts, key=lambda t: rank.get(t.metadata.language or "", len(rank)))
