"""A Word document's bytes -> its lines, one a paragraph, and its notes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model.printed import Note, Place
from generator.readers.fidelity import count_letters
from generator.readers.lines.line import Extraction

from .body import join_lines, read_lines
from .names import PARAGRAPH, WORDS, Element, W, words_of
from .notes import FoundNote, find_notes
from .numbering import Numbering
from .package import open_package
from .styles import Styles
from .text import TextReader
from .unprinted import keep_printed


class NoTextError(ValueError):
    """A document in which nothing is written."""


def extract(data: bytes) -> Extraction:
    """All paragraphs and tables of a document that have words, and its notes.

    Raises ``BrokenError``, ``LockedError``, ``OldError``, ``LargeError``, ``NoTextError``.
    """
    package = open_package(data)
    styles = Styles(package.styles)
    parts = [part for part in (package.document, package.footnotes, package.endnotes) if part is not None]
    numbers = {p: n for part in parts for n, p in enumerate(part.iter(PARAGRAPH), 1)}
    for part in parts:
        keep_printed(part, styles)
    letters = count_letters(words_of(e) for part in parts for e in part.iter(*WORDS))
    found = find_notes(package)
    text = TextReader(styles, Numbering(package.numbering, styles), found.references)
    lines = tuple(line for body in package.document.iterchildren(W + "body") for line in read_lines(body, text, numbers))
    if not lines:
        raise NoTextError
    notes = tuple(_read_note(note, text, numbers) for note in found.notes)
    letters += count_letters([*text.labels, *found.written])
    return Extraction(lines, marked=True, notes=notes, letters=letters)


def _read_note(note: FoundNote, text: TextReader, numbers: Mapping[Element, int]) -> Note:
    """A note without the label, or the empty brackets of one, that it begins with; its place is its marker's."""
    words = join_lines(note.element, text, numbers)
    end = r"\b" if note.typed[-1:].isalnum() else ""
    rest = re.sub(rf"\A(?:\(\)|{re.escape(note.typed)}{end})\s*", "", words.text)
    paragraph = next(note.reference.iterancestors(PARAGRAPH), None) if note.reference is not None else None
    place = Place(lines=(numbers[paragraph],) * 2) if paragraph is not None else Place()
    return Note(note.label, words.after(len(words.text) - len(rest)), place)
