"""What stands before the enacting formula: cover, number and title -> facts.

[cover] number ". " title formula          resolutions since 1946
[cover] sponsor ": draft resolution" title formula
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, Final

from msgspec import Struct

from generator.grammar.dates import parse_date
from generator.grammar.symbols import SymbolError, facts, parse_symbol

from .line import SourceLine
from .phrases import is_formula
from .rows import WHITE

_NUMBER: Final = r"""(?P<number>
    (?: (?:ES-|S-)?\d{1,4}\s?/\s?\d{1,4}                                            # 59/241, S-24/2
      | \d{1,4}(?:\s[A-Z])?\s?\((?:(?:E?S-)?[IVXL]{1,8}|(?:19|20)\d\d)\) )         # 217 A (III), 1325 (2000)
    (?:\s?[A-Z](?:\s?(?:-|–|to|and)\s?[A-Z])?(?!\w))? )                             # A-C
"""
_NUMBERED_TITLE: Final = re.compile(rf"{_NUMBER}\.(?:\s+(?P<title>\S.*))?\Z", re.VERBOSE)
_NUMBERED_DATE: Final = re.compile(
    rf"(?:Resolution\s+)?{_NUMBER}\.?(?:\s+(?P<title>(?:Resolution\s+)?of\s.*))?\Z", re.IGNORECASE | re.VERBOSE
)
_SYMBOL_LINE: Final = re.compile(r"(?P<symbol>[A-Z]{1,4}/[A-Z0-9][\w./-]*\d[\w.]*(?:\s?\(\d{4}\))?(?:\s[A-Z](?:[-–][A-Z])?)?)\*{0,2}")
_DRAFT: Final = re.compile(
    r"""(?: :\*{0,2} | \A ) \s* (?: revised\s+ | (?:oral\s+)?amendments?\ to\s+ )?
        draft\ (?P<kind>resolution|decision) (?:\s+[A-Z]+/\S+)? \s*\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_STATED: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(r"Adopted by the Security Council at its (?P<meeting>\w+ meeting),?\s+(?:held )?on\s+(?P<adopted>\d{1,2} \w+ \d{4})"),
    re.compile(r"(?:Resolution\s+)*of (?P<adopted>\d{1,2} [A-Z]\S+ \d{4})(?=\s*(?:\[|\Z))"),
    re.compile(r"\[(?P<drafts>[A-Z]/[\w/.-]+)\]"),
    re.compile(r"\AResolution(?=\s*\Z)", re.IGNORECASE),
)
"""What Security Council resolutions print in place of a title: their date, the document they were proposed in."""
_PART: Final = re.compile(r"[A-H]")
_NEAR: Final = 10
"""Lines within which the formula of a part or a neighbour follows its letter or number."""
_FAR: Final = 80
"""Lines within which a document's number is looked for; neighbours on the page come before it (A/RES/217 (III))."""

_COVER_WORDS: Final = re.compile(
    r"United Nations|Distr|General Assembly|Security Council|Agenda item|Resolution adopted|\[.*\]\Z|[A-Z]+/[A-Z]+/|[A-Z][A-Z ]+\Z"
)
_COVER: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("adopted", re.compile(r"adopted by the General Assembly\s+on\s+(\d{1,2} \w+ \d{4})")),
    ("issued", re.compile(r"Distr\.: \w+\s+(\d{1,2} \w+ \d{4})")),
    ("committee", re.compile(r"\[on the report of the (.+?)\s+\([A-Z]+/")),
    ("report", re.compile(r"\[on the report of the .+?\(([A-Z]+/[^()]*)\)")),
    ("drafts", re.compile(r"\[without reference to a Main Committee\s+\(([^()]*)\)")),
    ("agenda_item", re.compile(r"Agenda items? (\d+(?:\s?\([a-z]{1,2}\))*(?:(?:,| and)\s\d*\s?(?:\([a-z]{1,2}\))*)*)")),
)


class Head(Struct, frozen=True):
    """The facts of a head, and where its parts end: ``[:title]`` is the cover, ``[title:end]`` number and title."""

    facts: dict[str, Any]
    title: int
    end: int
    stated: str = ""
    """Words between the number and the formula that are no title: they became facts."""


def read_heads(lines: Sequence[SourceLine]) -> list[Head]:
    """The heads of all texts in a file: the first, and those of neighbours on the page and of parts A, B, … below it."""
    first = _read_head(lines)
    heads = [first]
    numbers = {first.facts.get("number_line")}
    formulas = [n for n, line in enumerate(lines) if is_formula(line.text.text)]
    for at in range(first.end + 1, len(lines)):
        following = bisect_right(formulas, at)
        formula = formulas[following] if following < len(formulas) else len(lines)
        if formula >= min(at + _NEAR, len(lines)) or at < heads[-1].end:
            continue
        words = lines[at].text.text
        if _PART.fullmatch(words) and lines[at].gap >= WHITE and words == chr(ord(heads[-1].facts.get("part") or "@") + 1):
            heads.append(_read_part(lines, at, formula, first.facts))
        elif (found := _NUMBERED_TITLE.match(words)) and lines[at].gap >= WHITE and found["title"] and found["number"] not in numbers:
            numbers.add(found["number"])
            known: dict[str, Any] = {"kind": "resolution", "number_line": found["number"], "printed_symbol": found["number"]}
            rest = [found["title"], *(x.text.text for x in lines[at + 1 : formula])]
            stated = _read_title(" ".join(rest), known)
            heads.append(Head(known, at, formula, stated))
    return heads


def _read_part(lines: Sequence[SourceLine], at: int, formula: int, common: dict[str, Any]) -> Head:
    """The head of a lettered part: its letter, and a title of its own if it has one (A/RES/75/254 A-C)."""
    words = " ".join(x.text.text for x in lines[at + 1 : formula])
    facts = {k: v for k, v in common.items() if k not in ("adopted", "meeting")}
    facts["part"] = lines[at].text.text
    return Head({**facts, "title": words or common.get("title")}, at, formula, lines[at].text.text)


def _read_head(lines: Sequence[SourceLine]) -> Head:
    """The lines before the first enacting formula; without a formula, the first numbered title and no more."""
    formula = next((n for n, line in enumerate(lines) if is_formula(line.text.text)), None)
    reach = formula if formula is not None else min(len(lines), _FAR)
    known: dict[str, Any] = {"kind": "resolution"}
    at, title = _find_number(lines[:reach], known)
    if at is None:
        at, title = _find_draft_title(lines[:reach], known)
        end = reach if formula is not None else _end_of_title(lines, at) if at else 0
    else:
        end = reach if formula is not None else _end_of_title(lines, at)
    rest = [line.text.text for line in lines[at + ("number_line" in known) : end]]
    stated = ""
    if "A" in rest and formula is not None:
        # The first of several parts: "A" stands between the common title and the part's own.
        letter = rest.index("A")
        known["part"], stated, part_title = "A", " ".join(["A", *rest[letter + 1 :]]), " ".join(rest[letter + 1 :])
        rest = rest[:letter]
        if part_title:
            stated = f"A {' '.join(filter(None, [title, *rest]))}"
            title, rest = part_title, []
    stated = " ".join(filter(None, [stated, _read_title(" ".join(filter(None, [title, *rest])), known)]))
    _read_cover(lines[:at], known)
    return Head(known, at, end, stated)


def _find_number(lines: Sequence[SourceLine], known: dict[str, Any]) -> tuple[int | None, str]:
    for at in range(len(lines) - 1, -1, -1):
        words = lines[at].text.text
        found = _NUMBERED_TITLE.match(words) or _NUMBERED_DATE.match(words)
        if found and (found["title"] or at + 1 < len(lines)):
            known["number_line"] = found["number"]
            return at, f"{words[: found.start('number')]}{found['title'] or ''}"
    return None, ""


def _end_of_title(lines: Sequence[SourceLine], at: int) -> int:
    end = next((n for n in range(at + 1, len(lines)) if lines[n].gap >= 1), at + 1)
    while end < len(lines) and _STATED[0].match(lines[end].text.text):
        end += 1
    return end


def _find_draft_title(lines: Sequence[SourceLine], known: dict[str, Any]) -> tuple[int, str]:
    for at in range(len(lines) - 1, -1, -1):
        if found := _DRAFT.search(lines[at].text.text):
            known["kind"], known["status"] = found["kind"].lower(), "draft"
            return at + 1, ""
    return next((n for n in range(len(lines) - 1, -1, -1) if lines[n].gap >= 1), 0) if len(lines) < _FAR else 0, ""


def _read_title(words: str, known: dict[str, Any]) -> str:
    """Title and facts from the words behind the number; what became a fact is given back."""
    stated: list[str] = []
    for pattern in _STATED:
        if not (found := pattern.search(words)):
            continue
        for field, value in found.groupdict().items():
            known[field] = parse_date(value, "en") if field == "adopted" else (value,) if field == "drafts" else value
        stated.append(found[0])
        words = (words[: found.start()] + words[found.end() :]).strip()
    if words:
        known["title"] = words
    return " ".join(stated)


def _read_cover(lines: Sequence[SourceLine], known: dict[str, Any]) -> None:
    words = " ".join(line.text.text for line in lines)
    for field, pattern in _COVER:
        found = pattern.search(words)
        if not found or known.get(field):
            continue
        value = " ".join(found[1].split())
        if field in ("adopted", "issued"):
            known[field] = parse_date(value, "en")
        elif field == "drafts":
            known[field] = tuple(s for s in re.split(r",? and |, ", value) if "/" in s)
        else:
            known[field] = value
    for line in lines[:14]:
        for piece in (line.text.text, *(line.text.text[s.start :] for s in line.segments)):
            found = _SYMBOL_LINE.fullmatch(piece)
            if found and "printed_symbol" not in known and _is_symbol(found["symbol"]):
                known["printed_symbol"] = found["symbol"]
    known.setdefault("printed_symbol", known.get("number_line"))
    if "agenda_item" in known:
        _read_agenda_title(lines, known)
    known["reissued"] = "Reissued for technical reasons" in words


def is_cover(lines: Sequence[SourceLine]) -> bool:
    """True for the lines of a cover; what else stands before a number is the end of another document on the page."""
    return any(_COVER_WORDS.match(piece) for line in lines for piece in (line.text.text, *line.text.text.split("  ")))


def _read_agenda_title(lines: Sequence[SourceLine], known: dict[str, Any]) -> None:
    """The agenda item's title: from the line below its number to the next white space."""
    at = next((n for n, line in enumerate(lines) if line.text.text.startswith("Agenda item")), None)
    if at is None:
        return
    words: list[str] = []
    for line in lines[at + 1 :]:
        if (line.gap >= 1 and words) or re.match(r"Resolution adopted|\[", line.text.text):
            break
        words.append(line.text.text)
    if words:
        known["agenda_title"] = " ".join(words)


def _is_symbol(words: str) -> bool:
    try:
        symbol = parse_symbol(words)
    except SymbolError:
        return False
    return facts(symbol) is not None or "/L." in words or words.count("/") >= 2
