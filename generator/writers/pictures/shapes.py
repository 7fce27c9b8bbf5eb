"""The few shapes that the pictures are made of. Every number is rounded, every word escaped, here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.writers.escape import escape

FONT: Final = 13
"""Font size in units of the drawing. Drawn 240 CSS pixels wide, the narrowest, 260 units make this 12 pixels."""

LINE: Final = 16
"""From one line of words to the next."""

RISE: Final = 12
"""From the top of a line of words to its foot."""

Point = tuple[float, float]

Run = tuple[str, str]
"""Words and the class of their style; no class is the style of the text around."""


def write_number(value: float) -> str:
    """A number of the drawing: a tenth of a unit is finer than a screen, and the same on every machine."""
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written


def write_lines(lines: Sequence[Sequence[Run]], pitch: int = LINE, attributes: str = "") -> str:
    """Lines of words, one under the other, at the place of what holds them."""
    return f"<text{attributes}>" + "".join(_write_line(line, pitch if n else 0) for n, line in enumerate(lines)) + "</text>"


def place(narrow: Point, wide: Point) -> str:
    """The attributes that put a group in its place, and elsewhere where the style sheet finds room.

    The drawing itself is the narrow layout, complete without any style; the wide one moves the same words, so that no link
    is written twice.
    """
    (x, y), (wide_x, wide_y) = ((write_number(a), write_number(b)) for a, b in (narrow, wide))
    return f'transform="translate({x} {y})" style="--to:translate({wide_x}px,{wide_y}px)"'


def write_link(href: str | None, title: str, content: str, attributes: str) -> str:
    """A group of shapes: a link where there is somewhere to go. The title is its name, and shows what was shortened."""
    name = f"<title>{escape(title)}</title>"
    if href is None:
        return f'<g class="row" {attributes}>{name}{content}</g>'
    return f'<a class="row" href="{escape(href)}" {attributes}>{name}{content}</a>'


def _write_line(line: Sequence[Run], down: int) -> str:
    words = "".join(f'<tspan class="{kind}">{escape(run)}</tspan>' if kind else escape(run) for run, kind in line)
    return f'<tspan x="0" dy="{down}">{words}</tspan>' if down else words
