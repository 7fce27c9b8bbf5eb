"""Tables: rebuilt where the page's columns are known; where only lines are left, one cell a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from generator.grammar.labels import split_label
from generator.grammar.openings import is_opening

from .labels import is_ended
from .line import Segment, SourceLine
from .measure import Measure
from .paragraphs import Stretch, find_face
from .rows import Row

_SECTION: Final = re.compile(r"[A-Z]\.|[IVXL]{1,6}\.")
_BELOW: Final = 0.9
"""White space above a line that is no longer the table's; lines of one cell have none."""
_FEWEST: Final = 3
"""Lines in columns that make a table."""


def find_placed_tables(rows: Sequence[Row], measure: Measure) -> list[range]:
    """Runs of text rows (by their count among the text rows) that stand in columns."""
    text = [row.line for row in rows if row.part == "text"]
    found: list[range] = []
    at = 0
    while at < len(text):
        if not _has_columns(text[at]):
            at += 1
            continue
        end = last = at
        while end < len(text) and end - last < _FEWEST and not _is_prose(text[end], measure):
            if _has_columns(text[end]):
                last = end
            end += 1
        columned = sum(1 for line in text[at : last + 1] if _has_columns(line))
        if columned >= _FEWEST:
            found.append(range(at, last + 1))
        at = max(last + 1, at + 1)
    return found


def _has_columns(line: SourceLine) -> bool:
    if len(line.segments) < 2:
        return False
    first = line.text.text[: line.segments[1].start].strip()
    return len(line.segments) > 2 or not _is_label(first)


def _is_label(words: str) -> bool:
    return bool(split_label(words + " x")[0] or _SECTION.fullmatch(words)) and len(words) < 8


def _is_prose(line: SourceLine, measure: Measure) -> bool:
    """True for a line that no table has: a heading between two tables (A/RES/79/253), a line of running text."""
    if not _has_columns(line) and (line.gap >= _BELOW or find_face(line.text) == "bold"):
        return True
    return len(line.segments) < 2 and len(line.text.text) > 60 and measure.is_full(line, "organization")


class Fragment(Struct, frozen=True):
    """The words of one line that stand in one cell: the line's position in its table, and from where to where."""

    line: int
    start: int
    end: int


def read_cells(lines: Sequence[SourceLine], *, placed: bool) -> list[list[tuple[Fragment, ...]]]:
    """Rows of cells, each with its fragments: several where its words run over lines, none where the column is empty."""
    if not placed:
        return [[(Fragment(n, 0, len(line.text.text)),)] for n, line in enumerate(lines)]
    columns = _find_columns(lines)
    rows: list[list[list[Fragment]]] = []
    for n, line in enumerate(lines):
        cells: list[list[Fragment]] = [[] for _ in columns]
        for number, segment in enumerate(line.segments or (Segment(0, line.left or 0, line.right or 0),)):
            end = line.segments[number + 1].start if number + 1 < len(line.segments) else len(line.text.text)
            column = max(range(len(columns)), key=lambda c: _overlap(columns[c], segment))
            cells[column].append(Fragment(n, segment.start, end))
        if not rows or cells[0] or line.gap >= 1:
            rows.append(cells)
        else:
            rows[-1] = [above + below for above, below in zip(rows[-1], cells, strict=True)]
    return [[tuple(cell) for cell in row] for row in rows]


def _overlap(column: tuple[float, float], segment: Segment) -> float:
    return min(column[1], segment.right) - max(column[0], segment.left)


def _find_columns(lines: Sequence[SourceLine]) -> list[tuple[float, float]]:
    edges = sorted((s.left, s.right) for line in lines for s in line.segments)
    columns: list[tuple[float, float]] = []
    for left, right in edges:
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns or [(0.0, 0.0)]


def is_fallen_table(stretch: Stretch, measure: Measure) -> bool:
    """True where most lines end before their time: a table in reading order, one cell a line (A/RES/79/250)."""
    lines = stretch.lines
    if len(lines) < 6 or stretch.label:
        return False
    if is_ended(lines[-1].text.text) and (len(lines[0].text.text) > 45 or is_opening(lines[0].text.text, known=True)):
        # A justified line may fall to one word a line: "resolution" | "1373" | "(2001)" (A/RES/78/115).
        return False
    early = sum(1 for n, line in enumerate(lines[:-1]) if not measure.is_full(line, lines[n + 1].text.text) and n + 1 not in stretch.seams)
    return early * 2 > len(lines) - 1
