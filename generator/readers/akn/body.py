"""The body of a text in Akoma Ntoso -> blocks in printed order."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from generator.grammar.labels import read_label
from generator.model.diagnostics import Diagnostic
from generator.model.inline import Inline
from generator.model.printed import Block, Cell, Place, Role

from .text import BLOCKS, TextReader
from .xml import AKN, Element, local, words_of

_HEADING_CLASS: Final = re.compile(r"H(\d+|Ch)")
_RANKS: Final = {"HCh": 1, "H1": 2, "H23": 3, "H4": 4}
_SEPARATOR: Final = re.compile(r"[\s*_–—-]*\Z")


class BodyReader:
    """Walks the elements of one text; ``blocks`` are what it found, ``diagnostics`` what it did not know."""

    def __init__(self, name: str, text: TextReader) -> None:
        self.blocks: list[Block] = []
        self.diagnostics: list[Diagnostic] = []
        self.furniture: list[str] = []
        """Words that the mark-up gives twice and the print once: named here, so that the sum is whole."""
        self._name = name
        self._text = text
        self._quoted = False
        self._label = ""
        """The printed number that waits for its paragraph's words."""

    def read(self, element: Element) -> None:
        """Read whatever stands in an element that holds blocks."""
        for child in element:
            self.read_one(child)

    def read_one(self, element: Element) -> None:
        """Read one element by its rule; what no rule knows keeps its words, and is reported."""
        rule = RULES.get(local(element))
        if rule is not None:
            rule(self, element)
        elif words_of(element):
            message = f"element {local(element)} is not expected here; its words are kept as a paragraph"
            self.diagnostics.append(
                Diagnostic("warning", "unknown-element", message, self._name, element.sourceline, words_of(element)[:100])
            )
            self._add("paragraph", self._text.read(element), element)

    def _add(self, role: Role, text: Inline, element: Element, level: int = 0) -> None:
        place = place_of(element)
        label, self._label = self._label, ""
        if text or label:
            self.blocks.append(Block(role, text, label, quoted=self._quoted, level=level, place=place))

    def read_formula(self, element: Element) -> None:
        """The General Assembly,."""
        self._add("formula", self._text.read(*element), element)

    def read_preambular(self, element: Element) -> None:
        """A ``container``: a preambular paragraph, its list, or a table."""
        if element.get("name") == "formula":
            self.read_formula(element)
            return
        self._read_mixed("preambular", element)

    def read_text(self, element: Element) -> None:
        """A ``p`` with the words of a paragraph; blocks may be nested in it."""
        self._read_mixed("paragraph", element)

    def _read_mixed(self, role: Role, element: Element) -> None:
        """Words first, then the blocks that stand among them; in a preamble and in an operative paragraph alike."""
        if element.tag == AKN + "p":
            self._read_words(role, element)
            return
        for child in element:
            if child.tag == AKN + "p":
                self._read_words(role, child)
            else:
                self.read_one(child)

    def _read_words(self, role: Role, element: Element) -> None:
        headings = [c for c in element if c.tag in _HEADINGS]
        for heading in headings:
            self.read_one(heading)
        for number in (c for c in element if c.tag == AKN + "num"):
            self.read_number(number)
        words = self._text.read(element)
        if headings and words.text == " ".join(words_of(h) for h in headings):
            # "Artículo 2" as a heading and once more as the words around it (A/RES/77/100.es).
            self.furniture.append(words.text)
            words = Inline()
        if words and (not _SEPARATOR.match(words.text) or words.markers):
            self._add(role, words, element)
        elif headings or not words:
            pass
        else:
            self._label = ""
        for child in element:
            if child.tag in BLOCKS and child.tag not in _HEADINGS and child.tag != AKN + "num":
                self.read_one(child)

    def read_paragraph(self, element: Element) -> None:
        """``paragraph``, ``point``, ``item``, ``alinea``: a number, then words or a list."""
        found = _HEADING_CLASS.match(element.get("class", ""))
        has_heading = element.find(AKN + "heading") is not None or element.find(AKN + "subheading") is not None
        if found and not has_heading:
            self._read_heading_paragraph(element, _RANKS.get(found[0], 4))
            return
        for child in element:
            self.read_one(child)
        if self._label:
            self._add("paragraph", Inline(), element)

    def _read_heading_paragraph(self, element: Element, rank: int) -> None:
        """A paragraph set as a heading: "I." "Sustainable development" (A/RES/79/1)."""
        nested = next((s for s in element.iter(AKN + "subheading", AKN + "heading")), None)
        if nested is not None:
            for child in element:
                self.read_one(child)
            return
        number = next(element.iter(AKN + "num"), None)
        if number is not None:
            self.read_number(number)
        parts = [p for c in element if c.tag != AKN + "num" for p in (c if c.tag == AKN + "content" else [c])]
        self._add("heading", self._text.read(*parts), element, rank)

    def read_number(self, element: Element) -> None:
        """``num``: kept until the words come."""
        if self._label:
            # "58." with an empty introduction, then "(a)" (S/RES/2605): the first number is a paragraph of its own.
            self._add("paragraph", Inline(), element)
        self._label = self._text.read(element).text

    def read_heading(self, element: Element) -> None:
        """``heading``, ``subheading``, ``crossHeading`` and the preamble's ``block``."""
        if element.get("refersTo") == "#preamble":
            self._add("preambular", self._text.read(element), element)
            return
        label, self._label = self._label, ""
        parent = element.getparent()
        rank = _RANKS.get(parent.get("class", "").rstrip("GA"), 0) if parent is not None else 0
        text = self._text.read(element)
        if any(series in ("ROMAN", "LETTER") for series, _ in read_label(label).readings):
            # "II" is the heading's own number; "11." waits for the paragraph below the heading.
            self._label, label = label, ""
            if text.text.startswith(f"{self._label} "):
                # The mark-up gives the number twice (A/RES/75/212: "II." and "II. Officers").
                text = text.after(len(self._label) + 1)
                self.furniture.append(self._label)
        self._add("heading", text, element, rank)
        self._label = label

    def read_division(self, element: Element) -> None:
        """``section``, ``part``, ``subsection``, ``title``: number and heading, then what it holds."""
        children = list(element)
        for position, child in enumerate(children):
            if child.tag == AKN + "num":
                self.read_number(child)
                after = children[position + 1] if position + 1 < len(children) else None
                if after is None or after.tag not in _HEADINGS or after.get("refersTo") == "#preamble":
                    label, self._label = self._label, ""
                    self.blocks.append(Block("heading", Inline(label), place=place_of(child)))
            else:
                self.read_one(child)

    def read_tail(self, element: Element) -> None:
        """``wrapUp``: text flush after a list."""
        self._add("tail", self._text.read(*element), element)

    def read_lead(self, element: Element) -> None:
        """The first ``alinea`` of a presidential statement."""
        parent = element.getparent()
        if parent is not None and parent.tag == AKN + "mainBody" and not any(b.role == "lead" for b in self.blocks):
            self._add("lead", self._text.read(*(p for c in element for p in c)), element)
        else:
            self.read_paragraph(element)

    def read_quoted(self, element: Element) -> None:
        """``embeddedStructure``, or ``components`` of a statement: a text proposed or quoted inside a paragraph."""
        outer, self._quoted = self._quoted, True
        self.read(element)
        self._quoted = outer

    def read_list_introduction(self, element: Element) -> None:
        """The words before a ``blockList``: the paragraph itself."""
        parent = element.getparent()
        above = parent.getparent() if parent is not None else None
        role: Role = "preambular" if above is not None and local(above) in ("container", "preamble") else "paragraph"
        self._add(role, self._text.read(element), element)

    def read_table(self, element: Element) -> None:
        """A table: rows of cells; the text of the block is its cells in reading order."""
        rows = tuple(tuple(self._read_cell(c) for c in row if local(c) in ("td", "th")) for row in element.iter(AKN + "tr"))
        text = Inline()
        for cell in (c for row in rows for c in row):
            text = text.joined(cell.text)
        if rows and text:
            self.blocks.append(Block("table", text, rows=rows, quoted=self._quoted, place=place_of(element)))

    def _read_cell(self, cell: Element) -> Cell:
        return Cell(self._text.read(cell), _span(cell, "colspan"), _span(cell, "rowspan"), cell.tag == AKN + "th")

    def read_attachment(self, element: Element) -> None:
        """An ``attachment``: where an annex begins, then its body."""
        self.blocks.append(Block("annex", place=place_of(element)))
        for body in element.iter(AKN + "mainBody"):
            self.read(body)

    def read_conclusions(self, element: Element) -> None:
        """Meeting and date of adoption."""
        for paragraph in element:
            self._add("closing", self._text.read(paragraph), paragraph)

    def skip(self, element: Element) -> None:
        """Furniture: a decoration, a picture."""


def _span(cell: Element, name: str) -> int:
    value = cell.get(name, "1")
    return max(1, min(int(value), 1000)) if value.isdigit() else 1


def place_of(element: Element) -> Place:
    """The line that an element begins on."""
    line = element.sourceline
    return Place(lines=(line, line)) if line else Place()


_HEADINGS: Final = frozenset(AKN + n for n in ("heading", "subheading", "subhheading", "crossHeading", "block"))
RULES: Final[dict[str, Callable[[BodyReader, Element], None]]] = {
    "formula": BodyReader.read_formula,
    "container": BodyReader.read_preambular,
    "p": BodyReader.read_text,
    "content": BodyReader.read,
    "intro": BodyReader.read,
    "list": BodyReader.read,
    "sublist": BodyReader.read,
    "blockList": BodyReader.read,
    "listIntroduction": BodyReader.read_list_introduction,
    "paragraph": BodyReader.read_paragraph,
    "point": BodyReader.read_paragraph,
    "item": BodyReader.read_paragraph,
    "alinea": BodyReader.read_lead,
    "num": BodyReader.read_number,
    "heading": BodyReader.read_heading,
    "subheading": BodyReader.read_heading,
    "subhheading": BodyReader.read_heading,
    "crossHeading": BodyReader.read_heading,
    "block": BodyReader.read_heading,
    "section": BodyReader.read_division,
    "part": BodyReader.read_division,
    "subsection": BodyReader.read_division,
    "title": BodyReader.read_division,
    "wrapUp": BodyReader.read_tail,
    "embeddedStructure": BodyReader.read_quoted,
    "components": BodyReader.read_quoted,
    "component": BodyReader.read,
    "statement": BodyReader.read,
    "table": BodyReader.read_table,
    "attachment": BodyReader.read_attachment,
    "attachments": BodyReader.read,
    "conclusions": BodyReader.read_conclusions,
    "preamble": BodyReader.read,
    "mainBody": BodyReader.read,
    "decoration": BodyReader.skip,
    "img": BodyReader.skip,
}
