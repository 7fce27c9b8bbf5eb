"""The measure of a page: how wide its lines are, where they begin, and whether a line is full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from .line import SourceLine

_LONG: Final = 40
_FEWEST: Final = 4
_NEARLY: Final = 0.87
"""Share of the measure that a line and its next word must pass to say that the word did not fit: letters differ in width."""


class Measure:
    """What the lines of one document say about its page."""

    def __init__(self, lines: Sequence[SourceLine], *, placed: bool) -> None:
        self.placed = placed
        long = sorted(len(line.text.text) for line in lines if len(line.text.text) > 30)
        self.width = long[int(len(long) * 0.8)] if long else 80
        self._margins = {page: _find_margin(members) for page, members in _by_page(lines).items()} if placed else {}
        edges = sorted((x.right or 0.0) - self.margin(x) for x in lines if len(x.text.text) > 30) if placed else []
        self._measure = edges[int(len(edges) * 0.8)] if edges else 0.0

    def margin(self, line: SourceLine) -> float:
        """Where most lines of the line's page begin."""
        return self._margins.get(line.page, 0.0)

    def indent(self, line: SourceLine) -> float:
        """How far right of the margin a line begins, in the units of the source; 0 where that is not known."""
        return (line.left or 0.0) - self.margin(line) if self.placed else 0.0

    @property
    def step(self) -> float:
        """The smallest difference between two left edges that means something."""
        return 2.0

    def is_full(self, line: SourceLine, following: str) -> bool:
        """True if the next line's first word would not have fitted behind this line."""
        word = following.split(maxsplit=1)[0] if following.split() else ""
        length = len(line.text.text)
        if self.placed and length:
            wide = ((line.right or 0.0) - (line.left or 0.0)) / length
            reach = (line.right or 0.0) + wide * (1 + len(word)) - self.margin(line)
            return reach >= self._measure * _NEARLY
        return length + 1 + len(word) >= self.width * _NEARLY


def _by_page(lines: Sequence[SourceLine]) -> dict[int | None, list[SourceLine]]:
    pages: dict[int | None, list[SourceLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    return pages


def _find_margin(lines: Sequence[SourceLine]) -> float:
    counted = Counter(round(line.left or 0) for line in lines if len(line.text.text) > _LONG)
    if counted.total() < _FEWEST:
        # Too few lines to tell first lines from the others: what stands leftmost is at the margin.
        return min((line.left or 0.0 for line in lines), default=0.0)
    return float(counted.most_common(1)[0][0])
