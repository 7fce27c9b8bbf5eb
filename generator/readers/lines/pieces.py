"""Paragraphs and tables -> pieces of running text, each a cell or a paragraph, in which markers are looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct, structs

from generator.model.inline import Inline

from .footnotes import NoteLines
from .joining import Joiner, Piece
from .measure import Measure
from .paragraphs import Stretch, break_rows
from .rows import Row
from .tables import Fragment, find_placed_tables, is_fallen_table, read_cells

_TABLE_LABEL: Final = re.compile(r"([a-z]|\*{1,3})\s+(?=[A-Z])")


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


def take_table_notes(parts: Sequence[Part], pieces: Sequence[Piece], first: int) -> tuple[list[Part], list[Piece], list[NoteLines]]:
    """Take out the notes that stand right below a table and that a raised letter in it names (A/RES/79/250: "a Member States …").

    ``first`` is the place of the first of them among the document's notes; the table's markers are pointed at them.
    """
    kept: list[Part] = []
    changed = list(pieces)
    notes: list[NoteLines] = []
    for part in parts:
        label = _read_table_label(part)
        named = _find_named(kept[-1], changed, label) if kept and label else []
        if not named:
            kept.append(part)
            continue
        for piece in named:
            changed[piece] = _point(changed[piece], label, first + len(notes))
        line = part.stretch.lines[0]
        start = len(line.text.text) - len(line.text.text[len(label) :].lstrip())
        opened = structs.replace(line, text=line.text.after(start))
        notes.append(NoteLines(label, [opened, *part.stretch.lines[1:]], 0, part.stretch.position))
    return kept, changed, notes


def _read_table_label(part: Part) -> str:
    found = _TABLE_LABEL.match(part.stretch.lines[0].text.text)
    return found[1] if found and not part.rows and not part.stretch.label else ""


def _find_named(table: Part, pieces: Sequence[Piece], label: str) -> list[int]:
    """The pieces of a table that have a marker with this label."""
    return [p for row in table.rows for cell in row for p in cell if any(m.label == label for m in pieces[p].text.markers)]


def _point(piece: Piece, label: str, note: int) -> Piece:
    markers = tuple(structs.replace(m, note=note) if m.label == label else m for m in piece.text.markers)
    return structs.replace(piece, text=structs.replace(piece.text, markers=markers))


def _cut(stretch: Stretch, fragment: Fragment, pieces: list[Piece]) -> int:
    """Make a piece of the words of one line that stand in one cell."""
    text = stretch.lines[fragment.line].text
    rest = text.after(fragment.start)
    length = len(text.text[fragment.start : fragment.end].rstrip())
    marks = tuple(m for m in rest.marks if m.end <= length)
    markers = tuple(m for m in rest.markers if m.offset <= length)
    pieces.append(Piece(Inline(rest.text[:length], marks, markers), ((0, stretch.position + fragment.line),)))
    return len(pieces) - 1
