"""Paragraphs and tables in their order -> lines, one each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.model.inline import Inline
from generator.model.printed import Cell
from generator.readers.lines.line import SourceLine

from .names import PARAGRAPH, TABLE, TEXT_BOX, Element
from .tables import GridCell, read_grid
from .text import TextReader

_GAP: Final = 2.0
"""White space above each paragraph: so much that no sentence is thought to go on across it."""


def read_lines(container: Element, text: TextReader, numbers: Mapping[Element, int]) -> Iterator[SourceLine]:
    """The lines of a body, a cell, a note: of each paragraph with words, and of each table.

    ``numbers`` counts the paragraphs of the file as they stand; a line's number is that of its first.
    """
    for child in container:
        if child.tag == PARAGRAPH:
            words = text.read(child)
            if words:
                yield SourceLine(numbers[child], words, gap=_GAP)
            for box in _find_boxes(child):
                yield from read_lines(box, text, numbers)
        elif child.tag == TABLE:
            yield from _read_table(child, text, numbers)
        else:
            yield from read_lines(child, text, numbers)


def join_lines(container: Element, text: TextReader, numbers: Mapping[Element, int]) -> Inline:
    """All words of a cell or a note in one line."""
    return _join(line.text for line in read_lines(container, text, numbers))


def _find_boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes of a paragraph; those inside others are left to these."""
    for child in paragraph:
        if child.tag == TEXT_BOX:
            yield child
        else:
            yield from _find_boxes(child)


def _read_table(table: Element, text: TextReader, numbers: Mapping[Element, int]) -> Iterator[SourceLine]:
    number = next((numbers[p] for p in table.iter(PARAGRAPH)), 1)
    rows = tuple(tuple(_read_cell(cell, text, numbers) for cell in row) for row in read_grid(table))
    words = _join(cell.text for row in rows for cell in row)
    if words:
        yield SourceLine(number, words, gap=_GAP, rows=rows)


def _read_cell(cell: GridCell, text: TextReader, numbers: Mapping[Element, int]) -> Cell:
    words = _join(join_lines(element, text, numbers) for element in cell.contents)
    return Cell(words, cell.colspan, cell.rowspan, cell.header)


def _join(texts: Iterator[Inline]) -> Inline:
    whole = Inline()
    for text in texts:
        whole = whole.joined(text)
    return whole
