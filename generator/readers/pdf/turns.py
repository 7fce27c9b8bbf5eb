"""The page turned until its words stand upright: tables are printed on their side, and so may a stamp be."""

from __future__ import annotations

from msgspec import Struct

from .pdfium import Edges, Setting

Place = tuple[float, float]
"""x and y in points."""


class Turn(Struct, frozen=True):
    """Which words are read together: those of one direction, and apart from them those beyond the page's edge."""

    outside: bool
    quarters: int
    """How many quarter turns to the right the page needs (0 to 3)."""


def find_turn(edges: Edges, setting: Setting, origin: Place) -> Turn:
    """The turn for words that begin at ``origin``; a slant counts as the nearest quarter."""
    a, b = setting.matrix[:2]
    x, y = origin
    quarters = (0 if a > 0 else 2) if abs(a) >= abs(b) else (1 if b > 0 else 3)
    return Turn(not (edges.left <= x <= edges.right and edges.bottom <= y <= edges.top), quarters)


def stand_upright(turn: Turn, edges: Edges, place: Place) -> Place:
    """A place on the turned page: its distance from the left edge, and its height."""
    x, y = place
    if turn.quarters == 0:
        return x - edges.left, y
    if turn.quarters == 1:
        return y - edges.bottom, -x
    return (edges.right - x, -y) if turn.quarters == 2 else (edges.top - y, x)


def span_from_right(turn: Turn, edges: Edges, box: Edges) -> tuple[float, float]:
    """Where a glyph begins and ends on the turned page, counted from its right edge."""
    width = edges.right - edges.left if turn.quarters % 2 == 0 else edges.top - edges.bottom
    corners = (box.left, box.bottom), (box.right, box.top)
    begin, end = sorted(width - stand_upright(turn, edges, corner)[0] for corner in corners)
    return begin, end
