"""Paragraphs and tables -> pieces of running text, each a cell or a paragraph, in which markers are looked for."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from generator.model.inline import Inline

from .joining import Joiner, Piece
from .measure import Measure
from .paragraphs import Stretch, break_rows
from .rows import Row
from .tables import Fragment, find_placed_tables, is_fallen_table, read_cells


class Part(Struct, frozen=True):
    """A paragraph or table with the pieces its words are in."""

    stretch: Stretch
    piece: int
    """Of a paragraph: its piece."""
    rows: tuple[tuple[tuple[int, ...], ...], ...] = ()
    """Of a table read from lines: rows of cells, each with its pieces."""


def join_parts(rows: Sequence[Row], measure: Measure, joiner: Joiner) -> tuple[list[Part], list[Piece]]:
    """Break running text into paragraphs and tables, and put the words of each together."""
    tables = find_placed_tables(rows, measure) if measure.placed else []
    parts: list[Part] = []
    pieces: list[Piece] = []
    for stretch in break_rows(rows, measure, tables):
        start = len(pieces)
        if stretch.lines[0].rows or not (stretch.is_table or is_fallen_table(stretch, measure)):
            pieces.append(joiner.join(stretch.lines, stretch.position, stretch.start))
            parts.append(Part(stretch, start))
            continue
        table = read_cells(stretch.lines, placed=measure.placed)
        cells = tuple(tuple(tuple(_cut(stretch, fragment, pieces) for fragment in cell) for cell in row) for row in table)
        parts.append(Part(stretch, start, cells))
    return parts, pieces


def _cut(stretch: Stretch, fragment: Fragment, pieces: list[Piece]) -> int:
    """Make a piece of the words of one line that stand in one cell."""
    text = stretch.lines[fragment.line].text
    rest = text.after(fragment.start)
    length = len(text.text[fragment.start : fragment.end].rstrip())
    marks = tuple(m for m in rest.marks if m.end <= length)
    markers = tuple(m for m in rest.markers if m.offset <= length)
    pieces.append(Piece(Inline(rest.text[:length], marks, markers), ((0, stretch.position + fragment.line),)))
    return len(pieces) - 1
