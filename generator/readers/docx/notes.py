"""Footnotes and endnotes: the labels that Word prints for them, and where their words stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from .names import ENDNOTE, FOOTNOTE, PARAGRAPH, PROPERTIES, WORDS, Element, W, is_on, read_number, value_of, words_of
from .numerals import write_number
from .package import Package

_KINDS: Final = {FOOTNOTE: "footnote", ENDNOTE: "endnote"}
_USUAL: Final = {FOOTNOTE: "decimal", ENDNOTE: "lowerRoman"}


class Reference(Struct, frozen=True):
    """A note's marker among the words: its label as printed, and its note's position in ``FoundNotes.notes``."""

    label: str
    note: int | None


class FoundNote(Struct, frozen=True):
    """A note before its words are read."""

    label: str
    element: Element
    reference: Element | None
    """Where its marker stands; None where no marker leads to it."""
    typed: str = ""
    """Its mark, where the author typed it: the note begins with it too."""


class FoundNotes(Struct, frozen=True):
    """The notes of a document in the order of their markers; behind them those that have none."""

    references: dict[Element, Reference]
    notes: list[FoundNote]
    written: list[str]
    """What Word prints by itself: each automatic label, once for the marker and once for the note."""


def find_notes(package: Package) -> FoundNotes:
    """Give each note its label. Marks that were typed, and the brackets around markers, are taken out of the words."""
    written = {FOOTNOTE: _list(package.footnotes, "footnote"), ENDNOTE: _list(package.endnotes, "endnote")}
    known = {kind: {e.get(W + "id", ""): e for e in elements} for kind, elements in written.items()}
    found = FoundNotes({}, [], [])
    positions: dict[Element, int] = {}
    for reference, label, typed in _label_references(package):
        element = known[str(reference.tag)].get(reference.get(W + "id", ""))
        if element is not None and element not in positions:
            positions[element] = len(found.notes)
            found.notes.append(FoundNote(label, element, reference, label if typed else ""))
            found.written.append("" if typed else label)
        found.references[reference] = Reference(label, positions.get(element) if element is not None else None)
        found.written.append("" if typed else label)
    _take_brackets(found.references)
    for elements in written.values():
        for element in elements:
            if element not in positions and any(words_of(e).strip() for e in element.iter(*WORDS)):
                found.notes.append(FoundNote("", element, None))
    return found


def _list(root: Element | None, name: str) -> list[Element]:
    return list(root.iterchildren(W + name)) if root is not None else []


def _label_references(package: Package) -> Iterator[tuple[Element, str, bool]]:
    """References in their order, their labels, and whether these were typed."""
    counts: dict[str, int] = {}
    for blocks, section in _find_sections(package.document):
        rules = {kind: _Rule(kind, section, package.settings) for kind in _KINDS}
        for kind, rule in rules.items():
            if rule.restarts or kind not in counts:
                counts[kind] = rule.start
        for reference in [r for block in blocks for r in block.iter(FOOTNOTE, ENDNOTE)]:
            kind = str(reference.tag)
            if is_on(reference.get(W + "customMarkFollows")):
                yield reference, _take_mark(reference), True
                continue
            label = write_number(counts[kind], rules[kind].numbering)
            counts[kind] += 1
            yield reference, label, False


class _Rule:
    """How a section numbers its notes: as it says itself, else as the document's settings say.

    Where each page begins anew we go on counting: the file does not know its pages.
    """

    def __init__(self, kind: str, section: Element | None, settings: Element | None) -> None:
        def find(name: str) -> str | None:
            path = f"{_KINDS[kind]}Pr/{name}"
            return value_of(section, path) or value_of(settings, path)

        self.start = read_number(find("numStart"), 1)
        self.numbering = find("numFmt") or _USUAL[kind]
        self.restarts = find("numRestart") == "eachSect"


def _find_sections(document: Element) -> Iterator[tuple[list[Element], Element | None]]:
    """Sections: their blocks, and the properties that stand in the last of them."""
    blocks: list[Element] = []
    for child in document.iterfind(f"{W}body/*"):
        blocks.append(child)
        ends = [child] if child.tag == W + "sectPr" else child.findall(f".//{PROPERTIES}/{W}sectPr")
        if ends:
            yield blocks, ends[-1]
            blocks = []
    yield blocks, None


def _take_mark(reference: Element) -> str:
    """The mark that the author typed behind a reference, in the same run."""
    mark = ""
    for piece in reference.itersiblings(*WORDS):
        mark += words_of(piece)
        piece.text = ""
    return mark.strip()


def _take_brackets(references: Iterable[Element]) -> None:
    """Brackets around a marker are the marker's (Arabic), not the text's."""
    known = set(references)
    for paragraph in dict.fromkeys(p for r in known for p in r.iterancestors(PARAGRAPH)):
        pieces = [e for e in paragraph.iter(*WORDS, FOOTNOTE, ENDNOTE) if e in known or e.text]
        for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
            opening, closing = before.text or "", after.text or ""
            if piece in known and opening.endswith("(") and closing.startswith(")"):
                before.text, after.text = opening[:-1], closing[1:]
