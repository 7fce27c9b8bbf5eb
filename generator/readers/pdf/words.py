"""A row's runs -> running text: blanks where the pen jumped, cells where it jumped far, figures where they are raised."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from msgspec import structs

from generator.model.inline import Inline, Mark, Marker, MarkKind
from generator.readers.lines.line import Segment

from .runs import Run

_BLANK: Final = 0.175
"""Between words the pen jumps by more than this share of the size. Spread letters reach 0.15 where Word sets a line
in pieces ("in th|e offences", A/RES/79/243), real blanks begin at 0.2; one that is pulled together to 0.08 is none
("3 –14 June 1992", A/RES/80/110)."""
_CELL: Final = 1.5
"""Share of the size that always parts cells. A justified line has blanks as wide inside a run, never between two."""
_TAB: Final = 1.0
"""Share of the size that parts cells where the line's own blanks are less than half as wide ("10.  Decides")."""

_FIGURE: Final = r"(?:\d{1,3}|[*†‡§]{1,4}|[a-z])"
_MARKERS: Final = re.compile(rf"[(\[]?{_FIGURE}(?:,\s?{_FIGURE})*[)\]]?,?")
_LABEL: Final = re.compile(_FIGURE)
_UNIT: Final = re.compile(r"(?<![^\W\d_])[kcdm]?m\Z")
"""``km²``: a raised 2 or 3 behind it is no marker."""


def set_words(row: Sequence[Run]) -> tuple[Inline, tuple[Segment, ...]]:
    """One row's words with faces and markers, and the cells that they stand in."""
    line = _Line(max(run.blank for run in row))
    for raised, group in groupby(row, key=lambda run: run.raised):
        runs = list(group)
        label = "".join(run.text for run in runs)
        if raised and not line.text:
            line.add_label(runs)
        elif raised and _MARKERS.fullmatch(label) and not (label in "23" and _UNIT.search(line.text)):
            line.add_markers(runs, _LABEL.findall(label))
        else:
            line.add(runs)
    return line.build()


class _Line:
    """A line as it is set, run by run."""

    def __init__(self, blank: float) -> None:
        self.text = ""
        self._blank = blank
        self._pen = self._size = 0.0
        self._owed = False
        self._marks: dict[MarkKind, list[tuple[int, int]]] = {"bold": [], "italic": [], "superscript": []}
        self._markers: list[Marker] = []
        self._segments: list[Segment] = []

    def add(self, runs: Iterable[Run]) -> None:
        """Set words behind what is there."""
        for run in runs:
            self._part(run)
            start = len(self.text)
            self.text += run.text if start else run.text.lstrip()
            for kind, is_set in (("bold", run.bold), ("italic", run.italic), ("superscript", run.raised)):
                if is_set:
                    self._mark(kind, start)
            self._move(run)
            self._segments[-1] = structs.replace(self._segments[-1], right=run.right)

    def add_label(self, runs: Iterable[Run]) -> None:
        """Set a note's own label: raised as a marker is, but the first thing of its line."""
        self.add([structs.replace(run, raised=False) for run in runs])
        self.text += " "

    def add_markers(self, runs: Sequence[Run], labels: Iterable[str]) -> None:
        """Hang markers on the word that is there; a blank before them is theirs ("Agreement ¹, and")."""
        owed = runs[0].left - self._pen > _BLANK * self._size
        self._markers += [Marker(label, len(self.text.rstrip())) for label in labels]
        self._move(runs[-1])
        self._owed = owed

    def build(self) -> tuple[Inline, tuple[Segment, ...]]:
        """The line, NFC, without white space at its end."""
        text = self.text.rstrip()
        composed = unicodedata.normalize("NFC", text)

        def place(offset: int) -> int:
            return min(offset, len(text)) if composed == text else len(unicodedata.normalize("NFC", text[:offset]))

        marks = sorted((place(start), place(end), kind) for kind, held in self._marks.items() for start, end in held)
        markers = tuple(Marker(m.label, place(m.offset)) for m in self._markers)
        segments = tuple(structs.replace(s, start=place(s.start)) for s in self._segments)
        return Inline(composed, tuple(Mark(*mark) for mark in marks), markers), segments

    def _part(self, run: Run) -> None:
        """A blank, or the end of a cell, where the pen jumped."""
        jump = run.left - self._pen
        size = max(run.size, self._size)
        is_cell = jump > _CELL * size or (jump > _TAB * size and jump > 2 * self._blank)
        if self.text and not self.text.endswith(" ") and (jump > _BLANK * size or (self._owed and run.text[0].isalnum())):
            self.text += " "
        if is_cell or not self._segments:
            self._segments.append(Segment(len(self.text), run.left, run.right))

    def _mark(self, kind: MarkKind, start: int) -> None:
        held = self._marks[kind]
        if held and not self.text[held[-1][1] : start].strip():
            start = held.pop()[0]
        held.append((start, len(self.text)))

    def _move(self, run: Run) -> None:
        self._pen, self._size, self._owed = run.right, run.size, False
