"""Tables: rows of cells, merged ones put together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from .names import PARAGRAPH, TABLE, Element, W, is_on, read_number, value_of

_CLOSED: Final = (PARAGRAPH, TABLE, W + "tr", W + "tc")


class GridCell(Struct):
    """A cell before its words are read."""

    contents: list[Element]
    """The cell's element; where cells are merged downwards, theirs too."""
    colspan: int
    rowspan: int
    header: bool


def read_grid(table: Element) -> list[list[GridCell]]:
    """The cells of a table, row by row; a cell that goes on from the row above is the one above."""
    rows: list[list[GridCell]] = []
    above: dict[int, GridCell] = {}
    for row in _find(table, W + "tr"):
        header = is_on(value_of(row, "trPr/tblHeader"))
        before = read_number(value_of(row, "trPr/gridBefore"), 0)
        cells = [GridCell([], before, 1, header)] if before else []
        column = before
        here: dict[int, GridCell] = {}
        for element in _find(row, W + "tc"):
            merge = value_of(element, "tcPr/vMerge")
            width = max(1, read_number(value_of(element, "tcPr/gridSpan"), 1))
            cell = above.get(column) if merge not in (None, "restart") else None
            if cell is not None:
                cell.rowspan += 1
                cell.contents.append(element)
            else:
                cell = GridCell([element], width, 1, header)
                cells.append(cell)
            if merge is not None:
                here[column] = cell
            column += width
        rows.append(cells)
        above = here
    return rows


def _find(parent: Element, tag: str) -> Iterator[Element]:
    """Rows of a table, cells of a row, also where content controls stand around them."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag not in _CLOSED:
            yield from _find(child, tag)
