"""Lines of running text -> paragraphs: where one begins, and where a page's end only cut a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from generator.grammar.openings import is_opening, opens_paragraph
from generator.model.inline import Inline, MarkKind

from .labels import LabelReader, is_ended
from .line import SourceLine
from .measure import Measure
from .phrases import is_annex, is_closing, is_date, is_formula, is_unit
from .rows import WHITE, Row

_FULL_STOPS: Final = ".;:。；：!?؛"
_SHORT: Final = 60
_QUOTES: Final = "”’»\"')]"
_MARKED: Final = re.compile(r"((?:[,;:،。；：，]|(?<=[^\W\dA-Z_])\.|(?<=[)”’»])\.)[”’»\"')\]]*)\s?[\d*]{1,3}(?:,\s?\d{1,3})*\Z")
"""A stop and a marker's figures behind it; in "decision C-16/DEC.11" there is none (A/RES/79/56)."""


class Stretch(Struct, frozen=True):
    """The lines of one paragraph, heading or table, and what stands around it."""

    lines: tuple[SourceLine, ...]
    label: str = ""
    """The printed number it begins with; ``start`` says where in the first line its words begin."""
    start: int = 0
    above: float = 0.0
    below: float = 0.0
    """White space, as in ``SourceLine.gap``."""
    seams: tuple[int, ...] = ()
    """Lines (positions in ``lines``) above which a page ends."""
    position: int = 0
    """How many rows of running text stand before it."""
    is_table: bool = False


def break_rows(rows: Sequence[Row], measure: Measure, tables: Sequence[range] = ()) -> list[Stretch]:
    """Put running text into paragraphs. ``tables`` are runs of text rows that stand in columns: one stretch each."""
    breaker = _Breaker(measure)
    text = [row for row in rows if row.part == "text"]
    separated = _find_separated(rows)
    inside = {position: table for table in tables for position in table}
    for position, row in enumerate(text):
        if row.line.rows:
            breaker.add_table([row.line], position)
            continue
        if table := inside.get(position):
            if position == table.start:
                breaker.add_table([r.line for r in text[table.start : table.stop]], position)
            continue
        breaker.add(row, position, separated=position in separated)
    return breaker.finish()


def _find_separated(rows: Sequence[Row]) -> set[int]:
    """Positions of text rows right below a separator ("* * *", a rule that no note follows)."""
    found: set[int] = set()
    position = 0
    for before, row in zip([None, *rows], rows, strict=False):
        if row.part == "text":
            if before is not None and before.part == "separator":
                found.add(position)
            position += 1
    return found


class _Breaker:
    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._labels = LabelReader()
        self._done: list[Stretch] = []
        self._lines: list[SourceLine] = []
        self._seams: list[int] = []
        self._label: tuple[str, int] = ("", 0)
        self._position = 0

    def add_table(self, lines: Sequence[SourceLine], position: int) -> None:
        """A table that stands in columns: its own stretch."""
        self._close(lines[0].gap)
        self._done.append(Stretch(tuple(lines), above=1.0, below=1.0, position=position, is_table=True))

    def add(self, row: Row, position: int, *, separated: bool) -> None:
        line, seam = row.line, row.seam
        before = self._lines[-1] if self._lines else None
        words = before.text.text if before else ""
        gap = line.gap >= WHITE
        cut = before is not None and not separated and (seam or gap) and self._goes_on(before, line, seam=seam)
        fresh = before is None or separated or ((gap or seam) and not cut) or is_formula(words)
        short = before is not None and not self._measure.is_full(before, line.text.text)
        label = self._labels.read(line.text.text, words, fresh=fresh, apart=gap or seam, short=short)
        if before is None or label is not None or self._begins(before, line, fresh=fresh, cut=cut):
            self._close(line.gap)
            self._label = label or ("", 0)
            self._position = position
        elif seam or (cut and gap):
            self._seams.append(len(self._lines))
        self._lines.append(line)

    def finish(self) -> list[Stretch]:
        self._close(99.0)
        return self._done

    def _close(self, below: float) -> None:
        if self._lines:
            label, start = self._label
            above = self._lines[0].gap if self._done else 99.0
            self._done.append(Stretch(tuple(self._lines), label, start, above, below, tuple(self._seams), self._position))
        self._lines, self._seams = [], []

    def _begins(self, before: SourceLine, line: SourceLine, *, fresh: bool, cut: bool) -> bool:
        """True if an unnumbered paragraph begins with this line."""
        if fresh:
            return True
        if cut:
            return False
        if is_formula(before.text.text) or is_formula(line.text.text):
            return True
        if is_annex(before.text.text) and len(self._lines) == 1:
            # The title follows without white space (A/RES/79/2).
            return True
        if is_closing(before.text.text) and len(self._lines) == 1 and is_date(line.text.text):
            return True
        if find_face(before.text) != find_face(line.text) and (
            is_ended(before.text.text) or not self._measure.is_full(before, line.text.text)
        ):
            return True
        if is_unit(line.text.text) and is_ended(before.text.text):
            return True
        if line.indented and not before.indented and not self._measure.placed:
            return True
        if is_opening(line.text.text, known=True) and _end_of(before.text.text) in ",،，":
            # No white space between two preambular paragraphs (A/RES/80/116).
            return True
        if is_closing(line.text.text) and is_ended(before.text.text):
            return True
        return self._measure.placed and self._steps_in(before, line)

    def _steps_in(self, before: SourceLine, line: SourceLine) -> bool:
        """True if a line's left edge says that a paragraph begins: indented, or back at the margin after a block set in."""
        step = self._measure.step
        here, above = self._measure.indent(line), self._measure.indent(before)
        only = len(self._lines) == 1
        if here > above + step:
            # The first line of a paragraph with a hanging number stands left of the others.
            return not (only and self._label[0] and not is_ended(before.text.text) and self._measure.is_full(before, line.text.text))
        if only:
            return above > step and here > step and not self._measure.is_full(before, line.text.text)
        return here < above - step

    def _goes_on(self, before: SourceLine, line: SourceLine, *, seam: bool) -> bool:
        """True if a sentence that white space or a page's end cut goes on here: "…the Elimination of All" | "Forms of Racial …"."""
        last, first = before.text.text.rstrip(), line.text.text
        if is_formula(last) or is_formula(first) or is_annex(first) or is_closing(last):
            return False
        if len(self._lines) == 1 and is_date(last):
            return False
        if find_face(before.text) == "bold" or (find_face(before.text) != find_face(line.text) and len(first) < _SHORT):
            return False
        if not seam and line.gap >= 2:
            # More than a paragraph's white space: a heading. A page's end leaves one blank line (A/RES/78/148).
            return False
        if opens_paragraph(first) or (is_opening(first, known=True) and _end_of(last) in ",،，"):
            return False
        end = _end_of(last)
        small = first[:1].islower()
        if end in _FULL_STOPS:
            return seam and small and end in ";:"
        if self._measure.placed and self._measure.indent(line) > self._measure.step and len(self._lines) > 1:
            return False
        if end in ",،，":
            return small or (not is_opening(first) and self._measure.is_full(before, first))
        # Below the notes of a page a sentence without a stop goes on: headings keep with what follows.
        return small or seam or self._measure.is_full(before, first)


def find_face(text: Inline) -> MarkKind | None:
    """The face that a line is set in from end to end: bold and italic lines are headings."""
    faces: tuple[MarkKind, ...] = ("bold", "italic")
    return next((f for f in faces if any(m.kind == f for m in text.marks) and not _find_plain(text, f)), None)


def _find_plain(text: Inline, face: MarkKind) -> str:
    """The words that are not set in a face."""
    rest = text.text
    for mark in sorted((m for m in text.marks if m.kind == face), key=lambda m: -m.start):
        rest = rest[: mark.start] + rest[mark.end :]
    return rest.strip()


def _end_of(words: str) -> str:
    """The stop that words end in, before closing quotation marks and a marker's figures."""
    bare = _MARKED.sub(r"\1", words.rstrip()).rstrip(_QUOTES + " ")
    return bare[-1:] or words[-1:]
