"""Running text: words, how they are set, and what hangs on them.

All offsets count Unicode code points of ``Inline.text`` (NFC, white space folded).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

MarkKind = Literal["italic", "bold", "underline", "superscript"]


class Mark(Struct, frozen=True):
    """A stretch of text set in another face."""

    start: int
    end: int
    kind: MarkKind


class Marker(Struct, frozen=True):
    """A footnote indicator as printed: it stands before the character at ``offset``."""

    label: str
    offset: int
    note: int | None = None
    """Position of its note in ``Printed.notes`` where the source joins them; None where only the label does."""


class Link(Struct, frozen=True):
    """A hyperlink that the source itself carries."""

    start: int
    end: int
    href: str


class Inline(Struct, frozen=True):
    """A paragraph's words without its printed number and without its note markers."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    markers: tuple[Marker, ...] = ()
    links: tuple[Link, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text or self.markers)

    def after(self, offset: int) -> Inline:
        """What remains when the first ``offset`` characters are taken away (a printed number, say)."""
        if not offset:
            return self
        return Inline(
            self.text[offset:],
            tuple(Mark(max(m.start - offset, 0), m.end - offset, m.kind) for m in self.marks if m.end > offset),
            tuple(Marker(m.label, max(m.offset - offset, 0), m.note) for m in self.markers),
            tuple(Link(max(k.start - offset, 0), k.end - offset, k.href) for k in self.links if k.end > offset),
        )

    def joined(self, other: Inline, by: str = " ") -> Inline:
        """This text and the other in one line, ``by`` between them."""
        if not self:
            return other
        if not other:
            return self
        at = len(self.text) + len(by)
        return Inline(
            self.text + by + other.text,
            self.marks + tuple(Mark(m.start + at, m.end + at, m.kind) for m in other.marks),
            self.markers + tuple(Marker(m.label, m.offset + at, m.note) for m in other.markers),
            self.links + tuple(Link(k.start + at, k.end + at, k.href) for k in other.links),
        )
