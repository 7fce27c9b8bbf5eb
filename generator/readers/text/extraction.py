"""A text's characters -> lines, with what this kind of extraction still knows of the page.

Two kinds arrive (both are made from the same PDFs): in *reading order*, where white space above a line is all
that is left of the page; and with the *layout* kept, where columns are, and form feeds end the pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.model.inline import Inline
from generator.readers.lines.line import Extraction, Segment, SourceLine

_WIDE: Final = re.compile(r"\s{3,}")
_WORDS: Final = re.compile(r"\S")
_LAYOUT_INDENT: Final = 6
"""Columns that half of a layout's lines are indented by at least; texts in reading order have none or one."""


def extract_lines(text: str) -> Extraction:
    """All lines that are not blank; ``gap`` counts the blank lines above."""
    pages = text.split("\f")
    placed = _keeps_layout(text)
    paged = len(pages) > 1
    lines: list[SourceLine] = []
    number = 0
    for page, content in enumerate(pages, 1):
        gap = 0
        rows = content.split("\n")
        for row in rows[:-1] if page < len(pages) and not rows[-1].strip() else rows:
            number += 1
            if row.strip():
                lines.append(_read_line(number, row, page if paged else None, gap, placed=placed))
                gap = 0
            else:
                gap += 1
    return Extraction(tuple(lines), placed=placed, paged=paged)


def _keeps_layout(text: str) -> bool:
    indents = [len(row) - len(row.lstrip()) for row in text.split("\n") if row.strip()]
    return sum(1 for n in indents if n >= _LAYOUT_INDENT) * 2 > len(indents)


def _read_line(number: int, row: str, page: int | None, gap: int, *, placed: bool) -> SourceLine:
    words = " ".join(row.split())
    if not placed:
        return SourceLine(number, Inline(words), page, gap=gap, indented=row[:1].isspace())
    row = row.expandtabs().rstrip()
    left = len(row) - len(row.lstrip())
    segments = tuple(_split(row))
    return SourceLine(number, Inline(words), page, left, len(row), gap, indented=left > 0, segments=segments)


def _split(row: str) -> Iterator[Segment]:
    """The stretches between wide white spaces, at their places in the folded line."""
    at = len(row) - len(row.lstrip())
    start = 0
    for space in [*_WIDE.finditer(row, at), None]:
        end = space.start() if space else len(row)
        yield Segment(start, at, end)
        start += len(" ".join(row[at:end].split())) + 1
        at = space.end() if space else end
