"""A text's characters -> lines, with what this kind of extraction still knows of the page.

Two kinds arrive (both are made from the same PDFs): in *reading order*, where white space above a line is all
that is left of the page; and with the *layout* kept, where columns are, and form feeds end the pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.model.inline import Inline
from generator.readers.fidelity import count_letters
from generator.readers.lines.line import Extraction, Segment, SourceLine

from .torn import Mender

_WIDE: Final = re.compile(r"\s{3,}")
_LAYOUT_INDENT: Final = 6
"""Columns that half of a layout's lines are indented by at least; texts in reading order have none or one."""


def extract_lines(text: str) -> Extraction:
    """All lines that are not blank; ``gap`` counts the blank lines above."""
    pages = text.split("\f")
    placed = _keeps_layout(text)
    paged = placed or len(pages) > 1
    lines: list[SourceLine] = []
    mender = Mender(text, often=placed)
    number = 0
    for page, content in enumerate(pages, 1):
        gap = 0
        rows = content.split("\n")
        for row in rows[:-1] if page < len(pages) and not rows[-1].strip() else rows:
            number += 1
            if row.strip():
                lines.append(_read_line(number, row, page if paged else None, gap, placed=placed, mender=mender))
                gap = 0
            else:
                gap += 1
    return Extraction(tuple(lines), placed=placed, paged=paged, repairs=tuple(mender.repairs), letters=count_letters([text]))


def _keeps_layout(text: str) -> bool:
    indents = [len(row) - len(row.lstrip()) for row in text.split("\n") if row.strip()]
    return sum(1 for n in indents if n >= _LAYOUT_INDENT) * 2 > len(indents)


def _read_line(number: int, row: str, page: int | None, gap: int, *, placed: bool, mender: Mender) -> SourceLine:
    if not placed:
        words = mender.mend(mender.fold(row, number), number)
        return SourceLine(number, Inline(words), page, gap=gap, indented=row[:1].isspace())
    row = row.expandtabs().rstrip()
    left = len(row) - len(row.lstrip())
    words, segments = "", []
    for at, end in _split(row):
        piece = mender.mend(" ".join(row[at:end].split()), number)
        segments.append(Segment(len(words) + (1 if words else 0), at, end))
        words = f"{words} {piece}" if words else piece
    return SourceLine(number, Inline(words), page, left, len(row), gap, segments=tuple(segments))


def _split(row: str) -> Iterator[tuple[int, int]]:
    """The stretches between wide white spaces: columns from, to."""
    at = len(row) - len(row.lstrip())
    for space in [*_WIDE.finditer(row, at), None]:
        end = space.start() if space else len(row)
        yield at, end
        at = space.end() if space else end
