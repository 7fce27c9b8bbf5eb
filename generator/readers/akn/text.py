"""Running text of Akoma Ntoso: faces, links, and footnotes at their places."""

from __future__ import annotations

import re
from typing import Final

from generator.model.inline import Inline, MarkKind
from generator.model.printed import Note, Place
from generator.readers.inlines import InlineBuilder

from .xml import AKN, Element, local

_FACES: Final[dict[str, MarkKind]] = {"italic": "italic", "bold": "bold", "underline": "underline"}
_DIGITS: Final = re.compile(r"\s*\(?(\d{1,3}(?:\s*[,،]\s*\d{1,3})*)\)?(?:\s*\((\d{1,3})\))?\s*\Z")
_PAREN: Final = re.compile(r"[()\s\u064b-\u0652]*\Z")

BLOCKS: Final = frozenset(
    AKN + n
    for n in ("subheading", "heading", "crossHeading", "embeddedStructure", "block", "num", "table", "list", "blockList", "paragraph")
)
"""Elements that are paragraphs of their own although they may stand inside running text."""


class TextReader:
    """Reads running text of one file and gathers its notes in the order of their markers."""

    def __init__(self, labels: frozenset[str]) -> None:
        self.notes: list[Note] = []
        self._labels = labels

    def read(self, *elements: Element, into: InlineBuilder | None = None) -> Inline:
        """The words of some elements in one line. Blocks nested in them are left to the caller."""
        builder = into or InlineBuilder()
        for element in elements:
            self._read_children(element, builder)
        return builder.build()

    def _read_children(self, element: Element, builder: InlineBuilder) -> None:
        builder.add(element.text)
        for child in element:
            if child.tag not in BLOCKS:
                self._read_one(child, builder)
            builder.add(child.tail)

    def _read_one(self, child: Element, builder: InlineBuilder) -> None:
        name = local(child)
        if name == "authorialNote":
            self._read_note(child, builder)
        elif name == "a":
            with builder.link(child.get("href", "")):
                self._read_children(child, builder)
        elif name == "span" and (face := _FACES.get(child.get("class", ""))):
            with builder.mark(face):
                self._read_children(child, builder)
        elif name in ("sup", "sub"):
            self._read_raised(child, builder)
        elif name == "eol":
            builder.add(" ")
        elif name == "p":
            # Paragraphs of one cell or note: two lines of the print, a blank here.
            builder.add(" ")
            self._read_children(child, builder)
            builder.add(" ")
        elif name not in ("img", "noteRef"):
            self._read_children(child, builder)

    def _read_raised(self, sup: Element, builder: InlineBuilder) -> None:
        """A raised figure is a marker where a note has that label; in Arabic, brackets around one belong to it."""
        raised = "".join(sup.itertext())
        found = _DIGITS.match(raised)
        if found and not len(sup):
            labels = re.findall(r"\d+", raised)
            if all(label in self._labels for label in labels):
                for label in labels:
                    builder.add_marker(label)
                return
        if raised and _PAREN.match(raised) and _is_beside_note(sup):
            return
        if not raised.strip():
            self._read_children(sup, builder)
            return
        with builder.mark("superscript"):
            self._read_children(sup, builder)

    def _read_note(self, element: Element, builder: InlineBuilder) -> None:
        label = element.get("marker", "").strip()
        index = len(self.notes)
        line = element.sourceline
        self.notes.append(Note(label, Inline(), Place(lines=(line, line) if line else None)))
        builder.add_marker(label, index)
        inner = TextReader(self._labels)
        text = inner.read(*element)
        # Arabic notes begin with the empty brackets of their number.
        text = text.after(len(text.text) - len(text.text.removeprefix("()").lstrip()))
        self.notes[index] = Note(label, text, self.notes[index].place)


def _is_beside_note(sup: Element) -> bool:
    """True if a note, or another raised bracket or figure, stands right beside."""
    before, after = sup.getprevious(), sup.getnext()
    near = (
        before if before is not None and not (before.tail or "").strip() else None,
        after if after is not None and not (sup.tail or "").strip() else None,
    )
    return any(n is not None and local(n) in ("authorialNote", "sup") for n in near)
