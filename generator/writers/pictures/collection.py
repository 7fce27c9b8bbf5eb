"""The whole collection at a glance: sessions across, subjects down, and a dot as large as the number of texts.

Two drawings lie side by side, or one over the other where the page is narrow: the subjects, which stay, and the dots, which
scroll below them when there are many sessions. The dots' places across are percentages, so few sessions fill the width.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from generator.writers.escape import escape

from .measure import measure, wrap
from .shapes import FONT, RISE, place, write_link, write_number

_NAMES: Final = 240
"""Width of the subjects: that of the narrowest page."""
_HEAD: Final = 26
_NAME_BAND: Final = 19
_FEW: Final = 24
"""So many sessions are all named; of more, every fifth."""
_EVERY: Final = 5
_APART: Final = 7
"""Between two names of sessions."""
_LEAST: Final = 0.75
"""Radius of the smallest dot: what is there is seen, though a few texts among hundreds look like a few more."""
_WIDEST: Final = 2.4
"""Columns grow with the page, up to this many times their least width."""


class Cell(Struct, frozen=True):
    """How many texts of one session have one subject."""

    session: str
    subject: str
    count: int
    href: str | None
    """The page of the subject."""


class CollectionWords(Struct, frozen=True, kw_only=True):
    """Our own words in the picture. Braces stand for a number or a name."""

    name: str = "Documents by session and subject"
    about: str = "{} subjects in {} sessions; the area of a dot is the number of documents."
    row: str = "{}: {} documents"
    sessions: str = "Sessions"
    scale: str = "The area of a dot is the number of documents:"


ENGLISH: Final = CollectionWords()


class _Row(Struct, frozen=True):
    subject: str
    href: str | None
    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


class _Grid(Struct, frozen=True):
    """Sizes of the drawing. Widths are the least ones; the page stretches them all alike."""

    sessions: list[str]
    widths: list[float]
    radius: float
    most: int

    @property
    def width(self) -> float:
        return sum(self.widths)

    @property
    def middles(self) -> list[float]:
        edges = [sum(self.widths[:n]) for n in range(len(self.widths))]
        return [edge + width / 2 for edge, width in zip(edges, self.widths, strict=True)]

    @property
    def narrow(self) -> float:
        """From row to row where names stand over the dots."""
        return _NAME_BAND + 2 * self.radius + 8

    @property
    def wide(self) -> float:
        """From row to row where names stand before the dots."""
        return max(24, 2 * self.radius + 5)

    def scale(self, count: int) -> float:
        """Radius of a dot: its area is the count, so that twice as many look twice as much."""
        return max(_LEAST, self.radius * math.sqrt(count / self.most))


def draw_collection(cells: Sequence[Cell], words: CollectionWords = ENGLISH) -> str:
    """The picture, one element on one line, or nothing where there are no cells. One to a page: it has ids."""
    rows = _collect(cells)
    if not rows:
        return ""
    grid = _set_grid(rows)
    heights = [write_number(_HEAD + len(rows) * pitch + 1) for pitch in (grid.narrow, grid.wide)]
    size = f'height="{heights[0]}" direction="ltr" font-size="{FONT}"'
    style = f"--height:{heights[0]};--wide:{heights[1]}"
    least, widest = write_number(grid.width), write_number(grid.width * _WIDEST)
    kind = "picture collection" if len(grid.sessions) <= _FEW else "picture collection many"
    about = words.about.format(len(rows), len(grid.sessions))
    return (
        f'<figure class="{kind}" data-pagefind-ignore="" style="--least:{least}px;--widest:{widest}px"><div class="sheet">'
        f'<svg class="rules" width="100%" {size} style="{style}" aria-hidden="true">{"".join(_draw_rules(rows, grid))}</svg>'
        f'<svg class="names" width="{_NAMES}" {size} style="{style}" aria-labelledby="collection-name"'
        f' aria-describedby="collection-about"><title id="collection-name">{escape(words.name)}</title>'
        f'<desc id="collection-about">{escape(about)}</desc>{"".join(_draw_names(rows, grid, words))}</svg>'
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(words.sessions)}">'
        f'<svg class="dots" width="100%" {size} style="{style}" role="img" aria-labelledby="collection-name">'
        f"{''.join(_draw_sessions(grid))}{''.join(_draw_dots(rows, grid))}</svg></div></div>"
        f"<figcaption>{escape(words.scale)} {_draw_scale(grid)}</figcaption></figure>"
    )


def _collect(cells: Sequence[Cell]) -> list[_Row]:
    """Rows with the most texts first; cells of one place are added up."""
    counts: dict[str, dict[str, int]] = {}
    hrefs: dict[str, str | None] = {}
    for cell in cells:
        if cell.count > 0:
            row = counts.setdefault(cell.subject, {})
            row[cell.session] = row.get(cell.session, 0) + cell.count
            hrefs[cell.subject] = hrefs.get(cell.subject) or cell.href
    rows = [_Row(subject, hrefs[subject], row) for subject, row in counts.items()]
    return sorted(rows, key=lambda r: (-r.total, r.subject))


def _set_grid(rows: Sequence[_Row]) -> _Grid:
    sessions = sorted({s for row in rows for s in row.counts}, key=_order_session)
    base = 26.0 if len(sessions) <= _FEW / 2 else 20.0 if len(sessions) <= _FEW else 14.0
    few = len(sessions) <= _FEW
    ends = {sessions[0], sessions[-1]}
    widths = [max(base, measure(s, FONT) + _APART) if few or s in ends else base for s in sessions]
    return _Grid(sessions, widths, base / 2 - 1, max(c for row in rows for c in row.counts.values()))


def _order_session(session: str) -> tuple[bool, str, int, str]:
    """Plain numbers first, as numbers; then special sessions by their letters."""
    letters = re.sub(r"[^A-Za-z]", "", session)
    digits = re.sub(r"[^0-9]", "", session)
    return bool(letters), letters, int(digits or 0), session


def _choose_labels(grid: _Grid) -> list[int]:
    """Which columns are named: all where there are few; else the ends and every fifth, as far as they fit."""
    if len(grid.sessions) <= _FEW:
        return list(range(len(grid.sessions)))
    last = len(grid.sessions) - 1
    fifths = [n for n, s in enumerate(grid.sessions) if s.isdigit() and int(s) % _EVERY == 0]
    taken: list[int] = []
    for n in [last, 0, *(fifths or range(0, last, _EVERY))]:
        if all(_is_apart(grid, n, other) for other in taken):
            taken.append(n)
    return sorted(taken)


def _is_apart(grid: _Grid, one: int, other: int) -> bool:
    widths = [measure(grid.sessions[n], FONT) for n in (one, other)]
    return abs(grid.middles[one] - grid.middles[other]) >= sum(widths) / 2 + _APART


def _draw_names(rows: Sequence[_Row], grid: _Grid, words: CollectionWords) -> Iterator[str]:
    for number, row in enumerate(rows):
        rise = _HEAD + number * grid.wide + grid.wide / 2 + FONT * 0.36
        where = place((0, _HEAD + number * grid.narrow + RISE + 5), (0, rise))
        total = str(row.total)
        name = wrap(row.subject, _NAMES - measure(f"\u2002{total}", FONT) - 8, FONT, 1)
        kind = "name title" if row.href else "title"
        text = f'<text><tspan class="{kind}">{escape(" ".join(name))}</tspan><tspan class="soft">\u2002{total}</tspan></text>'
        yield write_link(row.href, words.row.format(row.subject, total), text, where)


def _draw_sessions(grid: _Grid) -> Iterator[str]:
    for n in _choose_labels(grid):
        yield f'<text x="{_percent(grid, n)}" y="{RISE}" text-anchor="middle" class="session">{escape(grid.sessions[n])}</text>'


def _draw_rules(rows: Sequence[_Row], grid: _Grid) -> Iterator[str]:
    for number in range(len(rows) + 1):
        yield f'<line class="rule" x2="100%" {place((0, _HEAD + number * grid.narrow), (0, _HEAD + number * grid.wide))}/>'


def _draw_dots(rows: Sequence[_Row], grid: _Grid) -> Iterator[str]:
    places = {session: _percent(grid, n) for n, session in enumerate(grid.sessions)}
    for number, row in enumerate(rows):
        top, wide_top = _HEAD + number * grid.narrow, _HEAD + number * grid.wide
        where = place((0, top + _NAME_BAND + grid.radius + 4), (0, wide_top + grid.wide / 2))
        dots = "".join(
            f'<circle cx="{places[s]}" r="{grid.scale(row.counts[s]):.2f}"><title>{escape(s)}: {row.counts[s]}</title></circle>'
            for s in grid.sessions
            if s in row.counts
        )
        yield f"<g {where}>{dots}</g>"


def _percent(grid: _Grid, column: int) -> str:
    return f"{grid.middles[column] / grid.width * 100:.2f}%"


def _draw_scale(grid: _Grid) -> str:
    """Some dots with their numbers."""
    counts = sorted({1, *(10**n for n in range(1, 5) if 10**n < grid.most * 0.7), grid.most})
    x, height, drawn = 0.0, 2 * grid.radius + 4, ""
    for count in counts:
        radius, label = grid.scale(count), str(count)
        x += radius
        drawn += f'<circle cx="{write_number(x)}" cy="{write_number(height / 2)}" r="{radius:.2f}"/>'
        x += radius + 5
        drawn += f'<text x="{write_number(x)}" y="{write_number(height / 2 + FONT * 0.36)}" class="soft">{label}</text>'
        x += measure(label, FONT) + 12
    size = f'width="{write_number(x)}" height="{write_number(height)}" direction="ltr" font-size="{FONT}"'
    return f'<svg class="scale" {size} aria-hidden="true">{drawn}</svg>'
