"""The line: what an extracted text and a PDF give to the assembly, each with what it knows of the page."""

from __future__ import annotations

from msgspec import Struct, field

from generator.model.inline import Inline
from generator.model.printed import Cell, Note, Repair


class Segment(Struct, frozen=True):
    """A stretch of a line with wide white space around it: a cell of a table, a number before its words."""

    start: int
    """Where in the line's text it begins."""
    left: float
    right: float
    """Its edges, in the units of ``SourceLine.left``."""


class SourceLine(Struct, frozen=True):
    """One line as it stands on the page, white space folded and stripped.

    A text in reading order knows neither pages nor places (``page`` and ``left`` are None); a text that keeps
    the layout knows columns; a PDF knows points, faces, and which figures are raised.
    """

    number: int
    """Line in the file; in a PDF, line on its page. From 1."""
    text: Inline
    """Words with their faces; raised figures of a PDF are markers in it, no longer among the words."""
    page: int | None = None
    left: float | None = None
    right: float | None = None
    """Edges of the line: columns in a text, points in a PDF."""
    gap: float = 0.0
    """White space above: blank lines in a text; in a PDF what exceeds the usual distance, in line heights."""
    indented: bool = False
    """True where a text in reading order has white space before the words."""
    segments: tuple[Segment, ...] = ()
    size: float | None = None
    """Of most of its glyphs, in points; PDF only."""
    rows: tuple[tuple[Cell, ...], ...] = ()
    """Of a table that the source itself knows as one (DOCX): the line is the whole table, its text the cells in reading order."""


class Extraction(Struct, frozen=True):
    """All lines of a source in reading order, and what kind of evidence they carry."""

    lines: tuple[SourceLine, ...]
    placed: bool = False
    """True where ``left`` is known: paragraphs show by their first line's indent."""
    paged: bool = False
    """True where ``page`` is known."""
    marked: bool = False
    """True where raised figures are known: markers need not be guessed."""
    repairs: tuple[Repair, ...] = ()
    """What the extraction itself put right."""
    notes: tuple[Note, ...] | None = None
    """Footnotes that the source itself keeps apart (DOCX); None where they stand at the feet of pages."""
    letters: dict[str, int] = field(default_factory=dict)
    """Letters and digits of the source, counted before anything was read: what the sum must come to."""
