"""What one text cites and what cites it: older texts flow into it, and it flows into newer ones.

Narrow, time runs down the page and the lines are a river at its side; wide, it runs from left to right and the text stands
between two columns. The words are the same ones: the style sheet only moves them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from generator.writers.escape import escape

from .measure import SERIF, measure, wrap
from .shapes import FONT, LINE, RISE, Run, place, write_lines, write_link, write_number

PER_SIDE: Final = 10
"""Texts shown on a side: the wide picture then fits a screen."""

_WIDTH: Final = 260
_TEXT: Final = 52
"""Where words begin in the narrow layout: the river is before them."""
_COLUMN: Final = _WIDTH - _TEXT
_RIVER: Final = 36
"""Room for the lines of one side together."""
_BETWEEN: Final = 1.4
"""Between two lines of the river."""
_TURN: Final = 7
"""Radius of a line's turn from the river to its row."""
_THIN: Final = 1.2
_THICK: Final = 9
_GAP: Final = 12
_TITLE_LINES: Final = 2

_WIDE: Final = 680
_NODE_SIZE: Final = 17
_NODE_LINE: Final = 21
_NODE_WIDTH: Final = 118
_BAR: Final = 3


class Neighbour(Struct, frozen=True):
    """A text of the neighbourhood."""

    label: str
    """Its name as people write it: ``59/241``."""
    title: str
    href: str | None
    """Its page; None where there is none."""
    count: int
    """How many paragraphs make the connection."""
    year: int | None


class NeighbourhoodWords(Struct, frozen=True, kw_only=True):
    """Our own words in the picture. Braces stand for a number or a name."""

    name: str = "Citations around {}"
    about: str = "{} of {} texts that it cites and {} of {} texts that cite it, each side by year."
    cites: str = "Cites"
    cited_by: str = "Cited by"
    paragraphs: str = "{} paras."
    more: str = "and {} more"
    weight: str = "The wider a line, the more paragraphs."
    closest: str = "Of many, those with the most paragraphs, then the newest, are shown."


ENGLISH: Final = NeighbourhoodWords()


class _Item(Struct, frozen=True):
    """One entry of a side: words at a height, and the line that leads to them (none for headings)."""

    top: float
    lines: list[list[Run]]
    neighbour: Neighbour | None = None
    weight: float = 0

    @property
    def middle(self) -> float:
        return self.top + RISE - FONT * 0.36


class _Side(Struct, frozen=True):
    items: list[_Item]
    height: float

    @property
    def rows(self) -> list[_Item]:
        return [i for i in self.items if i.neighbour]


class _Layout(Struct, frozen=True):
    """Where the two sides and the text between them stand, in the narrow and in the wide layout."""

    cites: _Side
    cited_by: _Side
    node: list[str]
    node_width: float
    node_top: float
    below: float
    height: float
    wide_height: float

    @property
    def node_height(self) -> float:
        return len(self.node) * _NODE_LINE

    @property
    def edges(self) -> tuple[float, float]:
        """Left and right edge of the text in the middle of the wide layout."""
        half = self.node_width / 2 + 14
        return _WIDE / 2 - half, _WIDE / 2 + half

    def start(self, side: _Side) -> float:
        """Top of a side in the wide layout, where both stand around one middle."""
        return (self.wide_height - side.height) / 2


def draw_neighbourhood(
    centre: Neighbour, cites: Sequence[Neighbour], cited_by: Sequence[Neighbour], words: NeighbourhoodWords = ENGLISH
) -> str:
    """The picture, one element on one line, or nothing where the text has no neighbours. One to a page: it has ids."""
    if not cites and not cited_by:
        return ""
    sides = [_set_side(words.cites, cites, words), _set_side(words.cited_by, cited_by, words)]
    layout = _lay_out(centre, sides[0], sides[1])
    shown = [str(n) for side, all_ in zip(sides, (cites, cited_by), strict=True) for n in (len(side.rows), len(all_))]
    told = [words.weight] if any(n.count > 1 for n in (*cites, *cited_by)) else []
    told += [words.closest] if shown[0::2] != shown[1::2] else []
    caption = escape(" ".join(told))
    size = f"--width:{_WIDTH};--wide:{write_number(layout.wide_height)}"
    return (
        f'<figure class="picture neighbourhood" data-pagefind-ignore=""><svg viewBox="0 0 {_WIDTH} {write_number(layout.height)}"'
        f' preserveAspectRatio="xMinYMin slice" direction="ltr" font-size="{FONT}" style="{size}"'
        ' aria-labelledby="neighbourhood-name" aria-describedby="neighbourhood-about">'
        f'<title id="neighbourhood-name">{escape(words.name.format(centre.label))}</title>'
        f'<desc id="neighbourhood-about">{escape(words.about.format(*shown))} {caption}</desc>'
        + "".join(_draw(layout, centre))
        + "</svg>"
        + (f"<figcaption>{caption}</figcaption></figure>" if caption else "</figure>")
    )


def _choose(neighbours: Iterable[Neighbour]) -> list[Neighbour]:
    """The closest, by year: those with the most paragraphs, then the newest, as the caption says."""
    closest = sorted(neighbours, key=lambda n: (-n.count, -(n.year or 0), _split_numbers(n.label)))[:PER_SIDE]
    return sorted(closest, key=lambda n: (n.year or 9999, _split_numbers(n.label)))


def _split_numbers(label: str) -> list[tuple[int, str]]:
    """Sorts 9/1 before 10/1."""
    return [(int(part), "") if part.isdigit() and part.isascii() else (-1, part) for part in re.split(r"([0-9]+)", label)]


def _set_side(heading: str, neighbours: Sequence[Neighbour], words: NeighbourhoodWords) -> _Side:
    chosen = _choose(neighbours)
    weights = _weigh([n.count for n in chosen])
    items = [_Item(0, [_write_heading(heading, neighbours)])]
    top = LINE + 10.0
    for neighbour, weight in zip(chosen, weights, strict=True):
        lines = _write_neighbour(neighbour, words)
        items.append(_Item(top, lines, neighbour, weight))
        top += len(lines) * LINE + _GAP
    if len(neighbours) > len(chosen):
        items.append(_Item(top, [[(words.more.format(len(neighbours) - len(chosen)), "soft")]]))
        top += LINE + _GAP
    return _Side(items, top - _GAP)


def _weigh(counts: Sequence[int]) -> list[float]:
    """Widths of lines: a first paragraph makes a line, each further one widens all lines by the same measure."""
    further = sum(c - 1 for c in counts)
    if further <= 0:
        return [_THIN] * len(counts)
    room = _RIVER - _THIN * len(counts) - _BETWEEN * (len(counts) - 1)
    step = min(1.5, room / further, (_THICK - _THIN) / (max(counts) - 1))
    return [round(_THIN + step * (c - 1), 1) for c in counts]


def _write_heading(heading: str, neighbours: Sequence[Neighbour]) -> list[Run]:
    years = sorted({n.year for n in neighbours if n.year})
    span = "–".join(str(y) for y in dict.fromkeys((years[0], years[-1]))) if years else ""
    return [(heading, "strong"), (f" {len(neighbours)}", ""), (f"\u2002{span}" if span else "", "soft")]


def _write_neighbour(neighbour: Neighbour, words: NeighbourhoodWords) -> list[list[Run]]:
    """Name, year and paragraphs in as few lines as they need, then the title."""
    # "1325 (2000)" has said it.
    facts = [str(neighbour.year)] if neighbour.year and str(neighbour.year) not in neighbour.label else []
    facts += [words.paragraphs.format(neighbour.count)] if neighbour.count > 1 else []
    soft = " · ".join(facts)
    kind = "name" if neighbour.href else "unheld"
    titles: list[list[Run]] = [[(line, "title")] for line in wrap(neighbour.title, _COLUMN, FONT * SERIF, _TITLE_LINES)]
    if measure(f"{neighbour.label}\u2002{soft}", FONT) <= _COLUMN:
        return [[(neighbour.label, kind), (f"\u2002{soft}" if soft else "", "soft")], *titles]
    names: list[list[Run]] = [[(line, kind)] for line in wrap(neighbour.label, _COLUMN, FONT, 2)]
    return [*names, *([[(soft, "soft")]] if soft else []), *titles]


def _lay_out(centre: Neighbour, cites: _Side, cited_by: _Side) -> _Layout:
    node = wrap(centre.label, _NODE_WIDTH / 1.13, _NODE_SIZE, 3)
    height = len(node) * _NODE_LINE
    node_top = cites.height + 18
    below = node_top + height + 20
    return _Layout(
        cites=cites,
        cited_by=cited_by,
        node=node,
        node_width=max(measure(line, _NODE_SIZE, bold=True) for line in node),
        node_top=node_top,
        below=below,
        height=below + cited_by.height + 4,
        wide_height=max(cites.height, cited_by.height, height + 16) + 4,
    )


def _draw(layout: _Layout, centre: Neighbour) -> Iterator[str]:
    yield f'<g class="lines narrow" aria-hidden="true">{"".join(_draw_river(layout))}</g>'
    # Without a style sheet there is one layout, not two over each other.
    yield f'<g class="lines wide" display="none" aria-hidden="true">{"".join(_draw_fans(layout))}</g>'
    yield f'<g class="cites">{"".join(_draw_items(layout.cites, 0, layout.start(layout.cites), _COLUMN))}</g>'
    yield _draw_node(layout, centre)
    right = _WIDE - _COLUMN
    yield f'<g class="cited-by">{"".join(_draw_items(layout.cited_by, layout.below, layout.start(layout.cited_by), right))}</g>'


def _draw_items(side: _Side, top: float, wide_top: float, wide_x: float) -> Iterator[str]:
    for item in side.items:
        where = place((_TEXT, top + item.top + RISE), (wide_x, wide_top + item.top + RISE))
        words = write_lines(item.lines)
        if item.neighbour is None:
            yield f"<g {where}>{words}</g>"
        else:
            title = " ".join("".join(run for run, _ in item.lines[0]).split())
            yield write_link(item.neighbour.href, f"{title}: {item.neighbour.title}", words, where)


def _draw_node(layout: _Layout, centre: Neighbour) -> str:
    top = layout.wide_height / 2 - layout.node_height / 2
    rise = _NODE_LINE * 0.76
    where = place((_TEXT, layout.node_top + rise), (_WIDE / 2, top + rise))
    words = write_lines([[(line, "")] for line in layout.node], _NODE_LINE, f' font-size="{_NODE_SIZE}" font-weight="600"')
    title = f"<title>{escape(centre.title)}</title>" if centre.title else ""
    return f'<g class="centre" {where}>{title}{words}</g>'


def _stack(weights: Sequence[float], middle: float) -> list[float]:
    """Middles of lines that lie side by side around one middle."""
    total = sum(weights) + _BETWEEN * (len(weights) - 1)
    edge = middle - total / 2
    places = []
    for weight in weights:
        places.append(edge + weight / 2)
        edge += weight + _BETWEEN
    return places


def _draw_river(layout: _Layout) -> Iterator[str]:
    """Lines of the narrow layout: the oldest text's is the outermost above, the newest's below, so that none cross."""
    end = _TEXT - 6
    middle = (end - _TURN) / 2
    above, below = layout.cites.rows, layout.cited_by.rows[::-1]
    top, foot = layout.node_top, layout.node_top + layout.node_height
    for row, lane in zip(above, _stack([r.weight for r in above], middle), strict=True):
        yield _draw_bend(row.weight, end, row.middle, lane, top, _TURN)
    for row, lane in zip(below, _stack([r.weight for r in below], middle), strict=True):
        yield _draw_bend(row.weight, end, layout.below + row.middle, lane, foot, -_TURN)
    x, width = write_number(middle - _RIVER / 2), write_number(_RIVER)
    for y in (top, foot - _BAR):
        yield f'<rect class="bar" x="{x}" y="{write_number(y)}" width="{width}" height="{_BAR}"/>'


def _draw_bend(weight: float, x: float, y: float, lane: float, end: float, turn: float) -> str:
    lane_, y_, far, after, end_ = (write_number(v) for v in (lane, y, lane + abs(turn), y + turn, end))
    return f'<path d="M{write_number(x)} {y_}H{far}Q{lane_} {y_} {lane_} {after}V{end_}" stroke-width="{write_number(weight)}"/>'


def _draw_fans(layout: _Layout) -> Iterator[str]:
    """Lines of the wide layout: from the left column into the text, from the text to the right column."""
    left, right = layout.edges
    middle = layout.wide_height / 2
    for side, start, end in ((layout.cites, _COLUMN + 8.0, left), (layout.cited_by, _WIDE - _COLUMN - 8.0, right)):
        top = layout.start(side)
        for row, lane in zip(side.rows, _stack([r.weight for r in side.rows], middle), strict=True):
            yield _draw_curve(row.weight, start, top + row.middle, end, lane)
    tall = max(_RIVER, layout.node_height) + 4.0
    for x in (left, right - _BAR):
        bar = f'y="{write_number(middle - tall / 2)}" width="{_BAR}" height="{write_number(tall)}"'
        yield f'<rect class="bar" x="{write_number(x)}" {bar}/>'


def _draw_curve(weight: float, x: float, y: float, end: float, lane: float) -> str:
    x_, y_, half, end_, lane_ = (write_number(v) for v in (x, y, (x + end) / 2, end, lane))
    return f'<path d="M{x_} {y_}C{half} {y_} {half} {lane_} {end_} {lane_}" stroke-width="{write_number(weight)}"/>'
