"""Page furniture: what stands on a page for the sake of the page. Every rule has a name; nothing vanishes unnamed.

Seen in the PDFs of sessions 59 to 80: a running head (symbol on one side, the title on the other, sides swapped
on odd pages), job and page number at the foot, a bar code on the first page. In a text in reading order the
foot may come before the body (A/RES/79/144).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from .line import Extraction, SourceLine
from .rows import WHITE, Row, letters

_JOB: Final = r"\d\d-\d{5,6}\*?(?:\s?\([A-Z]\))?(?:\s+\d{6})?\*?"
_PAGE: Final = r"\d{1,4}/\d{1,4}"
TOKENS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("bar code", re.compile(r"\*\s?\d{7,8}\s?\*")),
    ("job number", re.compile(_JOB)),
    ("page number", re.compile(_PAGE)),
    ("job and page number", re.compile(rf"{_JOB}\s+{_PAGE}|{_PAGE}\s+{_JOB}|{_JOB}\s+\*\d{{7,8}}\*")),
    ("recycling mark", re.compile(r"Please recycle\W*")),
)
"""Lines that are furniture by their form alone, wherever the page shows that it ends or begins."""

_SYMBOL: Final = re.compile(r"(?P<symbol>[A-Z]{1,4}(?:/[A-Z0-9][\w.-]*)+(?:\s?\((?:\d{4}|[IVXLS-]+)\))?(?:\s[A-Z](?:-[A-Z])?)?)\*{0,2}")
_SEPARATOR: Final = re.compile(r"[\s*_–—.-]*\Z")
_RULE: Final = re.compile(r"_{5,}")
_HEAD_LINES: Final = 6


def set_furniture_apart(extraction: Extraction, title: str) -> list[Row]:
    """Name the furniture among the lines. ``title`` is the document's own, which heads its pages."""
    symbol = find_running_symbol(extraction.lines)
    if extraction.paged:
        pages = [list(page) for _, page in groupby(extraction.lines, key=lambda x: x.page)]
        rows = [row for number, page in enumerate(pages) for row in _read_page(page, symbol, title, first=number == 0)]
    else:
        rows = list(_read_order(extraction.lines, symbol, title))
    return [_name_rule(row) for row in rows]


def find_running_symbol(lines: Sequence[SourceLine]) -> str | None:
    """The symbol that stands alone on the cover: the document's own."""
    for line in lines[:12]:
        for piece in _pieces(line):
            if found := _SYMBOL.fullmatch(piece):
                return letters(found["symbol"])
    return None


def _name_rule(row: Row) -> Row:
    if row.part == "text" and _SEPARATOR.match(row.line.text.text) and not row.line.text.markers:
        return Row(row.line, "note rule" if _RULE.match(row.line.text.text) else "separator", seam=row.seam)
    return row


def name_token(words: str) -> str | None:
    """The furniture that a line is by its form; None where it may be text."""
    return next((name for name, pattern in TOKENS if pattern.fullmatch(words)), None)


def _pieces(line: SourceLine) -> list[str]:
    text = line.text.text
    starts = [s.start for s in line.segments] or [0]
    return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


# A page as such (layout, PDF): its head is what stands above and beside the symbol, its foot the numbers.


def _read_page(page: list[SourceLine], symbol: str | None, title: str, *, first: bool) -> Iterator[Row]:
    head = 0 if first else _measure_head(page, symbol, title)
    foot = len(page)
    while foot > head and (name_token(page[foot - 1].text.text) or all(map(name_token, _pieces(page[foot - 1])))):
        foot -= 1
    for position, line in enumerate(page):
        if position < head:
            yield Row(line, "running head")
        elif position >= foot:
            yield Row(line, name_token(line.text.text) or "job and page number")
        else:
            yield Row(line, "text", seam=position == head and not first)


def _measure_head(page: list[SourceLine], symbol: str | None, title: str) -> int:
    """How many lines of the page are its running head: down to the symbol, and title lines beside or below it."""
    at = next((n for n, line in enumerate(page[:_HEAD_LINES]) if symbol and symbol in map(letters, _pieces(line))), None)
    if at is None:
        return 0
    wanted = letters(title)
    while at + 1 < min(len(page), _HEAD_LINES) and page[at + 1].gap < WHITE and _is_title(page[at + 1].text.text, wanted):
        at += 1
    return at + 1


def _is_title(words: str, wanted: str) -> bool:
    found = letters(words)
    return len(found) > 2 and found in wanted


# Reading order: head and foot of two pages meet in one cluster of lines around a page number or the symbol.


def _read_order(lines: Sequence[SourceLine], symbol: str | None, title: str) -> Iterator[Row]:
    tokens = [_name_alone(line, symbol) for line in lines]
    heads = _find_running_titles(lines, tokens, title)
    names: dict[int, str] = {}
    for at, name in enumerate(tokens):
        if name is None or (name == "page number" and not _is_seam(tokens, at)):
            continue
        names[at] = "running head" if name == "symbol" else name
    for at in [n for n, name in enumerate(tokens) if name == "symbol" and n >= _HEAD_LINES]:
        for position in (*_title_above(lines, at, heads, names), *_title_below(lines, at, tokens, heads)):
            names[position] = "running head"
    seam = False
    for at, line in enumerate(lines):
        if name := names.get(at):
            yield Row(line, name)
            seam = seam or at >= _HEAD_LINES
        else:
            yield Row(line, "text", seam=seam)
            seam = False


def _name_alone(line: SourceLine, symbol: str | None) -> str | None:
    words = line.text.text
    if symbol and letters(words) == symbol and _SYMBOL.fullmatch(words):
        return "symbol"
    return name_token(words)


def _is_seam(tokens: Sequence[str | None], at: int) -> bool:
    """True if a "3/14" stands with a job number or the symbol: a fraction alone on its line is a table's."""
    near = [*tokens[max(0, at - 4) : at], *tokens[at + 1 : at + 5]]
    return any(t is not None and t != "page number" for t in near)


def _find_running_titles(lines: Sequence[SourceLine], tokens: Sequence[str | None], title: str) -> set[str]:
    """The titles that head pages: the document's, and what stands between symbol and job number on even pages."""
    heads = {letters(title)} if title else set()
    for at, name in enumerate(tokens):
        if name != "symbol" or at < _HEAD_LINES:
            continue
        below = next((n for n in range(at + 1, min(at + _HEAD_LINES, len(lines))) if tokens[n] not in (None, "symbol")), None)
        if below is not None and all(x.gap < WHITE for x in lines[at + 1 : below]):
            # A title follows its symbol closely; what white space parts from it is the page's own text.
            heads.add(letters("".join(x.text.text for x in lines[at + 1 : below])))
    return heads - {""}


def _title_above(lines: Sequence[SourceLine], at: int, heads: set[str], names: dict[int, str]) -> range:
    for start in range(max(0, at - 5), at):
        if any(n in names for n in range(start, at)):
            continue
        if letters("".join(x.text.text for x in lines[start:at])) in heads:
            return range(start, at)
    return range(0)


def _title_below(lines: Sequence[SourceLine], at: int, tokens: Sequence[str | None], heads: set[str]) -> range:
    for end in range(min(len(lines), at + _HEAD_LINES), at + 1, -1):
        if all(t is None for t in tokens[at + 1 : end]) and letters("".join(x.text.text for x in lines[at + 1 : end])) in heads:
            return range(at + 1, end)
    return range(0)
