"""Running text from pieces: white space folded, NFC, and every offset right.

Used by every reader whose source sets text apart (mark-up, PDF, DOCX).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from generator.model.inline import Inline, Link, Mark, Marker, MarkKind

_HARD_BLANKS = "\u00a0\u202f"
"""Blanks that the print means: kept where they stand alone (« n° 5 », 24 November)."""


class InlineBuilder:
    """Takes pieces of text in printed order; ``build`` gives the ``Inline``.

    White space of any kind folds into one blank; a lone no-break space stays what it is.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._pending = ""
        self._marks: list[Mark] = []
        self._markers: list[Marker] = []
        self._links: list[Link] = []

    def add(self, text: str | None) -> None:
        """Append words."""
        if not text:
            return
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        words = text.split()
        if not words:
            self._pending += text
            return
        lead = text[: text.index(words[0])]
        trail = text[text.rindex(words[-1]) + len(words[-1]) :]
        self._pending += lead
        self._append_blank()
        inner = text[len(lead) : len(text) - len(trail)]
        if len(words) > 1:
            inner = "".join(_fold(inner))
        self._append(inner)
        self._pending = trail

    def _append_blank(self) -> None:
        if self._pending and self._length:
            self._append(self._pending if self._pending in _HARD_BLANKS else " ")
        self._pending = ""

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def add_marker(self, label: str, note: int | None = None) -> None:
        """Place a footnote marker here: before the blank that may follow, after the word that precedes."""
        self._markers.append(Marker(label, self._length, note))

    @contextmanager
    def mark(self, kind: MarkKind) -> Iterator[None]:
        """Set what is added inside in another face."""
        start = self._start()
        yield
        if self._length > start:
            self._marks.append(Mark(start, self._length, kind))

    @contextmanager
    def link(self, href: str) -> Iterator[None]:
        """Let what is added inside lead to ``href``."""
        start = self._start()
        yield
        if self._length > start:
            self._links.append(Link(start, self._length, href))

    def _start(self) -> int:
        self._append_blank()
        return self._length

    @property
    def tail(self) -> str:
        """The last characters added, to look at."""
        return "".join(self._pieces[-3:])[-40:]

    def build(self) -> Inline:
        """The text as read so far."""
        text = "".join(self._pieces)
        return Inline(text, tuple(_merge(self._marks)), tuple(self._markers), tuple(self._links))


def _fold(text: str) -> Iterator[str]:
    at = 0
    length = len(text)
    while at < length:
        end = at
        blank = text[at].isspace()
        while end < length and text[end].isspace() == blank:
            end += 1
        run = text[at:end]
        yield run if not blank or run in _HARD_BLANKS else " "
        at = end


def _merge(marks: list[Mark]) -> Iterator[Mark]:
    """Neighbouring stretches of one face are one stretch."""
    held: dict[MarkKind, Mark] = {}
    for mark in sorted(marks, key=lambda m: (m.start, m.end)):
        before = held.get(mark.kind)
        if before and mark.start <= before.end:
            held[mark.kind] = Mark(before.start, max(before.end, mark.end), mark.kind)
        else:
            if before:
                yield before
            held[mark.kind] = mark
    yield from held.values()
