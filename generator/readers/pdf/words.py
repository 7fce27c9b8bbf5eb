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

from .runs import Run, is_apart

_CELL: Final = 1.5
"""Share of the size that always parts cells: blanks of a justified line grow as wide (A/RES/79/144), but not between runs."""
_TAB: Final = 1.0
_TAB_TO_BLANK: Final = 1.5
"""What parts them where the line's own blanks are narrower in this proportion ("10.  Decides")."""

_FIGURE: Final = r"(?:\d{1,3}|[*†‡§]{1,4}|[a-z])"
_MARKERS: Final = re.compile(rf"[(\[]?{_FIGURE}(?:[, ] ?{_FIGURE})*[)\]]?,?")
_LABEL: Final = re.compile(_FIGURE)
_NO_MARKER: Final = re.compile(r"(?:(?<![^\W\d_])(?:[kcdm]?m\^[23]|[nN]\.?\^o)|\d\.\^[oa]|[\dIVXL]\^e)\Z")
"""Raised figures, here behind ``^``, that belong to their word: km², nᵒ, 1.ª, 59ᵉ."""


def set_words(row: Sequence[Run]) -> tuple[Inline, tuple[Segment, ...]]:
    """One row's words with faces and markers, and the cells that they stand in."""
    line = _Line(max(run.blank for run in row))
    for raised, group in groupby(row, key=lambda run: run.raised):
        runs = list(group)
        label = "".join(" " * (n > 0 and is_apart(runs[n - 1], run)) + run.text for n, run in enumerate(runs)).strip()
        if raised and not line.text:
            line.add_label(runs)
        elif raised and _MARKERS.fullmatch(label) and not _NO_MARKER.search(f"{line.text[-4:]}^{label}"):
            line.add_markers(runs, _LABEL.findall(label))
        else:
            line.add(runs)
    return line.build()


class _Line:
    """A line as it is set, run by run."""

    def __init__(self, blank: float) -> None:
        self.text = ""
        self._blank = blank
        self._before: Run | None = None
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
            if run.bold:
                self._mark("bold", start)
            if run.italic:
                self._mark("italic", start)
            if run.raised:
                self._mark("superscript", start)
            self._before, self._owed = run, False
            self._segments[-1] = structs.replace(self._segments[-1], right=run.right)

    def add_label(self, runs: Iterable[Run]) -> None:
        """Set a note's own label: raised as a marker is, but the first thing of its line."""
        self.add([structs.replace(run, raised=False) for run in runs])
        self.text += " "

    def add_markers(self, runs: Sequence[Run], labels: Iterable[str]) -> None:
        """Hang markers on the word that is there; a blank before them is theirs ("Agreement ¹, and")."""
        self._owed = self._before is not None and is_apart(self._before, runs[0])
        self._markers += [Marker(label, len(self.text)) for label in labels]
        self._before = runs[-1]

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
        before = self._before
        if before is None:
            self._segments.append(Segment(0, run.left, run.right))
            return
        if is_apart(before, run) or (self._owed and run.text[0].isalnum()):
            self.text = self.text.rstrip() + " "
        size = max(before.size, run.size)
        jump = run.left - before.right
        if jump > _CELL * size or (jump > _TAB * size and jump > _TAB_TO_BLANK * self._blank):
            self._segments.append(Segment(len(self.text), run.left, run.right))

    def _mark(self, kind: MarkKind, start: int) -> None:
        if start == len(self.text):
            return
        held = self._marks[kind]
        if held and not self.text[held[-1][1] : start].strip():
            start = held.pop()[0]
        held.append((start, len(self.text)))
