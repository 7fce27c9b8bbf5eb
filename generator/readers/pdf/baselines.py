"""Runs -> rows: what stands on one baseline, from left to right; small figures go to the line they hang on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import structs

from .runs import Run

_SAME: Final = 0.2
"""Baselines that differ by less than this share of the size are one (page number and job number: A/RES/78/1)."""
_SMALL: Final = 0.87
"""Raised and lowered figures are at most this share of their neighbour's size; in UN documents 0.65, in browsers' 0.83."""
_RAISED: Final = 0.7
_LOWERED: Final = 0.4
"""How far their baseline may lie above and below their neighbour's, as a share of its size; in UN documents 0.35 above."""
_NEAR: Final = 0.6
_OVER: Final = 0.15
"""How far from their neighbour they may stand, and how far over it, as a share of its size."""


def find_rows(runs: Iterable[Run]) -> list[list[Run]]:
    """The printed lines of runs that are read together, from top to bottom."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: -r.baseline):
        if rows and rows[-1][0].baseline - run.baseline <= _SAME * max(run.size, rows[-1][0].size):
            rows[-1].append(run)
        else:
            rows.append([run])
    for upper, row in enumerate(rows):
        for lower in range(upper + 1, len(rows)):
            if not _move_figures(row, rows[lower]):
                break
    return [sorted(row, key=lambda r: r.left) for row in rows if row]


def _move_figures(upper: list[Run], lower: list[Run]) -> bool:
    """Give small figures to the neighbouring row they belong to; False if the rows are too far apart for any."""
    if not upper or not lower:
        return True
    if upper[0].baseline - lower[0].baseline > max(r.size for r in (*upper, *lower)):
        return False
    for run in list(upper):
        if _belongs_to(lower, run, _SAME, _RAISED):
            upper.remove(run)
            lower.append(structs.replace(run, raised=True))
    for run in list(lower):
        if not run.raised and _belongs_to(upper, run, -_LOWERED, 0):
            lower.remove(run)
            upper.append(run)
    return True


def _belongs_to(row: Sequence[Run], run: Run, least: float, most: float) -> bool:
    """True if a small figure stands beside larger words of the row, so much above or below, and over none of them."""
    beside = False
    for host in row:
        if host.raised:
            continue
        apart = max(run.left - host.right, host.left - run.right) / host.size
        if apart < -_OVER:
            return False
        rise = (run.baseline - host.baseline) / host.size
        beside |= apart <= _NEAR and least <= rise <= most and run.size <= _SMALL * host.size
    return beside


def part_doubles(row: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """A row's runs once each, and those that are printed a second time at the same place."""
    kept: list[Run] = []
    doubles: list[Run] = []
    for run in row:
        (doubles if kept and _is_double(run, kept[-1]) else kept).append(run)
    return kept, doubles


def _is_double(run: Run, other: Run) -> bool:
    """True for words printed twice, a little apart, to look bold."""
    return run.text == other.text and abs(run.left - other.left) < 0.15 * run.size
