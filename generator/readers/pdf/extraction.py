"""A PDF's bytes -> lines as they stand on its pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from generator.model.inline import Inline
from generator.readers.fidelity import count_letters
from generator.readers.lines.line import Extraction, Segment, SourceLine

from .baselines import find_rows, part_doubles
from .pdfium import Page, open_document, walk_pages
from .right_to_left import is_right_to_left, read_from_right
from .runs import Run, read_glyphs, read_runs
from .turns import Turn
from .words import set_words

_LEADING: Final = 1.2
"""Usual distance of baselines as a share of the size, where a document has too few lines to tell its own."""
_LEAST_GAP: Final = 0.05
"""Of a line's height; less is rounding."""


class NoTextError(ValueError):
    """A PDF of pictures alone: no page has a text layer."""


class _Set(Struct, frozen=True):
    """A line of a page before its distances are judged by those of the whole document."""

    text: Inline
    segments: tuple[Segment, ...]
    page: int
    number: int
    baseline: float
    size: float
    drop: float | None
    """Distance from the baseline above, in points; None for the first line."""


def extract(data: bytes) -> Extraction:
    """All lines of a PDF that are not blank. Raises ``BrokenError``, ``LockedError``, ``NoTextError``.

    ``left`` and ``right`` are in points from the edge of the page where reading begins.
    """
    lines: list[_Set] = []
    letters: Counter[str] = Counter()
    with open_document(data) as document:
        for number, page in enumerate(walk_pages(document), 1):
            letters += count_letters([page.characters])
            doubles: list[Run] = []
            lines += _set_page(number, page, doubles)
            letters -= count_letters(run.text for run in doubles)
    if not lines:
        raise NoTextError
    leading = _measure_leading(lines)
    return Extraction(tuple(_finish(line, leading) for line in lines), placed=True, paged=True, marked=True, letters=letters)


def _set_page(number: int, page: Page, doubles: list[Run]) -> Iterator[_Set]:
    """Lines from top to bottom: first of the direction that most words have, last what stands beyond the page's edge.

    What is printed twice to look bold goes to ``doubles``.
    """
    from_right = is_right_to_left(page.characters)
    runs: dict[Turn, list[Run]] = {}
    for turn, run in read_glyphs(page) if from_right else read_runs(page):
        runs.setdefault(turn, []).append(run)
    count = 0
    for turn in sorted(runs, key=lambda t: (t.outside, -sum(len(r.text) for r in runs[t]))):
        above: float | None = None
        for printed in find_rows(runs[turn]):
            row, again = part_doubles(printed)
            doubles += again
            text, segments = set_words(read_from_right(row) if from_right else row)
            if not text:
                continue
            count += 1
            size, baseline = _find_body(row)
            yield _Set(text, segments, number, count, baseline, size, None if above is None else above - baseline)
            above = baseline


def _find_body(row: Sequence[Run]) -> tuple[float, float]:
    """Size and baseline of most of a row's glyphs."""
    counted: Counter[tuple[float, float]] = Counter()
    for run in row:
        counted[round(run.size, 2), run.baseline] += len(run.text)
    return max(counted, key=lambda k: counted[k])


def _measure_leading(lines: Sequence[_Set]) -> dict[float, float]:
    """The usual distance of baselines by the size of the lines, in points."""
    counted: dict[float, Counter[float]] = {}
    for line in lines:
        if line.drop is not None and line.size < line.drop < 2.5 * line.size:
            counted.setdefault(line.size, Counter())[round(line.drop, 1)] += 1
    return {size: max(drops, key=lambda d: drops[d]) for size, drops in counted.items() if max(drops.values()) > 2}


def _finish(line: _Set, leading: dict[float, float]) -> SourceLine:
    usual = leading.get(line.size, _LEADING * line.size)
    gap = (line.drop or usual) / usual - 1
    return SourceLine(
        line.number,
        line.text,
        line.page,
        line.segments[0].left,
        line.segments[-1].right,
        round(gap, 2) if gap > _LEAST_GAP else 0.0,
        segments=line.segments,
        size=line.size,
    )
