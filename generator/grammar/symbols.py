"""The grammar of United Nations symbols.

Sources: the UN Editorial Manual on identifying resolutions and decisions, library guides, and the 8,322
targets that the UN's own XML links to, with the ways in which they are misspelt there.

    symbol   = series "/" number | segment ("/" segment)+
    number   = session "/" n parts? | n part? "(" roman ")" part? | n "(" year ")" | year "/" n parts?
    session  = n | "S-" n | "ES-" n
    parts    = letter (("-" | "to" | "and" | ",") letter)*
"""

from __future__ import annotations

import re
import urllib.parse
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.grammar.labels import fold, to_roman
from generator.model.symbol import Kind, Symbol
from generator.profiles.numerals import ARABIC_LETTER_NAMES, CYRILLIC_LOOK_ALIKES
from generator.profiles.organs import ASSEMBLY_BEGAN, COUNCIL_BEGAN, SERIES, Series


class SymbolError(ValueError):
    """The words are no symbol; the message shows them and says what was expected."""


class SymbolFacts(Struct, frozen=True):
    """What a symbol says of its document."""

    prefix: str
    """``A/RES``: the path of the series' index."""
    body: str
    kind: Kind
    session: str | None
    """``59``, ``S-24``, ``ES-10``, ``III``; None in series that count by years."""
    year: int | None
    group: str
    """The segment of the session's or year's page: ``59``, ``ES-11``, ``2020``."""
    number: int
    part: str
    short: str
    """As people write it: ``59/241``, ``57/270 B``, ``217 A (III)``, ``1325 (2000)``, ``Decision 76/404 B``."""

    @property
    def begun(self) -> int | None:
        """The year of the text, or in which its regular session opened: the 59th in 2004, session III in 1948."""
        if self.year:
            return self.year
        session = self.session or ""
        number = int(session) if session.isdigit() else _ROMAN_SESSIONS.get(session, 0)
        return (COUNCIL_BEGAN + (number - 1) // 3 if self.prefix.startswith("A/HRC") else ASSEMBLY_BEGAN + number) if number else None

    @property
    def order(self) -> tuple[str, tuple[int, int, str], int, str]:
        """Sorts sessions and numbers as numbers."""
        digits = re.sub(r"\D", "", self.group)
        return self.prefix, (int(digits) if digits else 0, len(self.group), self.group), self.number, self.part


_ROMAN_SESSIONS: Final = {to_roman(n).upper(): n for n in range(1, 31)}

_LETTERS: Final = r"[A-Z](?:\s*(?:-|–|,|to|and|TO|AND)\s*[A-Z])*"
NUMBER_PATTERNS: Final = (
    # 59/241, S-24/2, ES-10/19, 2021/2 B, 74/264 A to C
    re.compile(rf"(?P<session>(?:ES-|S-)?\d+)/(?P<n>\d+)\s*(?P<parts>{_LETTERS})?"),
    # 217 (III) A, 217 A (III), 1874 (S-IV)
    re.compile(rf"(?P<n>\d+)\s*(?P<before>{_LETTERS})?\s*\((?P<roman>(?:ES-|S-)?[IVXL]+)\)?\s*(?P<parts>{_LETTERS})?"),
    # 1325 (2000), also without its last bracket
    re.compile(r"(?P<n>\d+)\s*\(?(?P<year>(?:19|20)\d\d)\)?"),
)
"""The numbers of a series; the citation box of the site reads with them too."""
_SEGMENT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.,_()\-]*")
_FORBIDDEN: Final = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|\Z)", re.IGNORECASE)


@lru_cache(maxsize=65536)
def parse_symbol(printed: str) -> Symbol:
    """Read a symbol as printed, in any of the ways it is misspelt. Raises SymbolError.

    ``A/RES/57/270 B`` and ``a/res/57/270b`` are ``A/RES/57/270B``; ``A/RES/74/255 A-B`` has the parts A and B.
    """
    text = _clean(printed)
    if "/" not in text or not text.partition("/")[0].isalpha():
        raise SymbolError(f"{printed!r} is no symbol: an organ and a number with / between them are expected")
    for series in sorted(SERIES, key=lambda s: -len(s.prefix)):
        if text.upper().startswith(series.prefix + "/"):
            return _parse_number(text[len(series.prefix) + 1 :].upper(), series.prefix, printed)
    return Symbol(_check_path(_tidy(text), printed))


def parse_symbols(printed: str) -> tuple[Symbol, ...]:
    """Read a symbol that may be joint: ``A/79/302-S/2024/600`` is two."""
    pieces = re.split(r"(?<=\w)\s*[-–]\s*(?=[ASE]/)", printed)
    return tuple(parse_symbol(p) for p in pieces)


def symbol_from_number(number_line: str, prefix: str) -> Symbol:
    """The symbol of a printed number (``79/144.``, ``Resolution 2514 (2020)``) in a known series. Raises SymbolError."""
    found = re.search(
        r"(?:E?S-)?\d+\s*/\s*\d+(?:\s*[A-Z]\b(?:\s*(?:-|and|to|,)\s*[A-Z]\b)*)?|\d+\s*(?:[A-Z]\s*)?\([A-Z0-9-]+\)?", _clean(number_line)
    )
    if not found:
        raise SymbolError(f"{number_line!r} holds no number of a resolution")
    return _parse_number(re.sub(r"\s*/\s*", "/", found[0]), prefix, number_line)


@lru_cache(maxsize=65536)
def symbol_from_href(href: str) -> Symbol | None:
    """The document that one of the UN's own links leads to (of a joint symbol the first); None where it is no UN document."""
    found = _HREF.match(href.strip())
    if not found:
        return None
    try:
        return parse_symbols(urllib.parse.unquote(found["asked"] or found["path"]).strip("/ "))[0]
    except SymbolError:
        return None


_HREF: Final = re.compile(
    # .../en/A/RES/59/241, also with two strokes (A/RES/74/149), and .../Home/Mobile?FinalSymbol=A%2FRES%2F77%2F232 (E/RES/2023/24)
    r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/+(?:(?:en|fr|es|sp|ru|ar|zh|ch|de|ot)/)?"
    r"(?:Home/Mobile\?(?:[^#]*&)?FinalSymbol=(?P<asked>[^&#]+)|(?P<path>[^?#]+))",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def facts(symbol: Symbol) -> SymbolFacts | None:
    """What a symbol says; None for documents of no numbered series (drafts, reports)."""
    for series in sorted(SERIES, key=lambda s: -len(s.prefix)):
        if symbol.base.startswith(series.prefix + "/"):
            number = symbol.base[len(series.prefix) + 1 :]
            for pattern in NUMBER_PATTERNS:
                if found := pattern.fullmatch(number):
                    return _state(series, found.groupdict(), "-".join(symbol.parts))
    return None


def _clean(printed: str) -> str:
    text = fold(printed).replace("‑", "-").translate(CYRILLIC_LOOK_ALIKES)
    for name, letter in ARABIC_LETTER_NAMES.items():
        text = re.sub(rf"(?<!\w){name}(?!\w)", letter, text)
    # Arabic prints the special sessions as د إ ط-11/1 (emergency) and د إ-32/1.
    text = re.sub(r"د\s*إ\s*(ط)?\s*-\s*(?=\d)", lambda m: "ES-" if m[1] else "S-", text)
    text = text.replace("*", "").strip(" .;,")
    return re.sub(r"\(\s*\)|\s*\(\)$", "", text).strip()


def _parse_number(number: str, prefix: str, printed: str) -> Symbol:
    for pattern in NUMBER_PATTERNS:
        found = pattern.fullmatch(number.strip())
        if not found:
            continue
        groups = found.groupdict()
        parts = _expand(groups.get("before") or groups.get("parts") or "")
        number_of = int(groups["n"])
        if groups.get("session"):
            return Symbol(f"{prefix}/{groups['session']}/{number_of}", parts)
        return Symbol(f"{prefix}/{number_of}({groups.get('roman') or groups.get('year')})", parts)
    if re.match(r"[^/]+(?:/[^/]+)?/(?:ADD|CORR|REV|AMEND|SUMMARY|L)\b", number) or prefix.startswith("A/HRC"):
        return Symbol(_check_path(_tidy(f"{prefix}/{number.title()}"), printed))
    raise SymbolError(f"{printed!r} is no symbol of the series {prefix}: a session and a number are expected (59/241)")


def _expand(letters: str) -> tuple[str, ...]:
    """``A-C`` and ``A to C`` are A, B and C; ``A and C`` are A and C."""
    found = re.findall(r"(?<![A-Z])[A-Z](?![A-Z])", letters)
    if len(found) == 2 and re.search(r"[-–]|to", letters, re.IGNORECASE):
        return tuple(chr(c) for c in range(ord(found[0]), ord(found[1]) + 1))
    return tuple(found)


def _tidy(text: str) -> str:
    text = re.sub(r"\s+", "", text).replace("–", "-")
    head, _, rest = text.partition("/")
    text = f"{head.upper()}/{rest}"
    if text.count("(") > text.count(")"):
        text += ")"
    return re.sub(r"(?i)(?<=/)(add|corr|rev|amend)\.?(?=\d)", lambda m: f"{m[1].capitalize()}.", text)


def _check_path(path: str, printed: str) -> str:
    """A symbol is a path: refuse what could lead out of the site or cannot be a folder's name anywhere."""
    for segment in path.split("/"):
        if not _SEGMENT.fullmatch(segment) or segment.endswith(".") or ".." in segment or _FORBIDDEN.match(segment):
            raise SymbolError(f"{printed!r} is no symbol: {segment!r} cannot stand between its strokes")
    return path


def _state(series: Series, groups: dict[str, str | None], part: str) -> SymbolFacts:
    number = int(groups.get("n") or 0)
    session, year = groups.get("session") or groups.get("roman"), groups.get("year")
    if series.numbering == "year" and session and session.isdigit():
        session, year = None, session
    group = session or year or ""
    letter = f" {part}" if part else ""
    if groups.get("roman"):
        short = f"{number}{letter} ({group})"
    elif groups.get("session"):
        short = f"{group}/{number}{letter}"
    else:
        short = f"{number} ({group}){letter}"
    if series.kind == "decision":
        short = f"Decision {short}"
    elif series.kind == "statement":
        short = f"{series.prefix}/{short}"
    return SymbolFacts(series.prefix, series.body, series.kind, session, int(year) if year else None, group, number, part, short)
