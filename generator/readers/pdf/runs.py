"""Glyphs -> runs: words as one text object sets them, with the place of their pen.

Measured is from pen to pen, not from ink to ink: an italic *f* leans over the blank that follows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from math import hypot
from typing import Final

from msgspec import Struct

from .pdfium import Edges, Page, Setting

_WORDS: Final = re.compile(r"[\S\u00a0\u202f]+(?: {1,2}[\S\u00a0\u202f]+)*")
"""Three blanks in a row are white space that somebody made by hand: what stands behind is another run."""
_WHITE: Final = re.compile(r"[^\S \u00a0\u202f]")
_FOLD: Final = re.compile(r"\s{2,}")
_UNSAID: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_HYPHENS: Final = ("\x02", "\ufffe", "\u00ad")
"""What stands for a hyphen at a line's end: PDFium's own signs and the soft hyphen, which is printed only there."""

_FORCE_BOLD: Final = 1 << 18
_ITALIC: Final = 1 << 6
_BOLD_NAME: Final = re.compile(r"Bold|Black|Heavy|Demi(?!-?Light)", re.IGNORECASE)
_ITALIC_NAME: Final = re.compile(r"Italic|Oblique|Kursiv", re.IGNORECASE)


class Run(Struct, frozen=True):
    """Words in one face and size. All places are in points, in the direction in which the run is read."""

    text: str
    left: float
    right: float
    """Where the pen is before and after, from the page's left edge."""
    baseline: float
    size: float
    """Of the glyphs, as high as they are printed."""
    blank: float
    """Width of the first blank among the words; 0 where there is none."""
    bold: bool = False
    italic: bool = False
    raised: bool = False
    """True for small figures above the baseline of the line that they belong to."""


class Turn(Struct, frozen=True, order=True):
    """Which runs are read together: those of one direction, and apart from them those beyond the page's edge."""

    outside: bool
    quarters: int
    """How often the page has to be turned to the right (0 to 3) for the words to stand upright."""


def read_runs(page: Page) -> dict[Turn, list[Run]]:
    """All words of a page. What is not white stands in exactly one run."""
    runs: dict[Turn, list[Run]] = {}
    for turn, run in _read(page):
        runs.setdefault(turn, []).append(run)
    return runs


def _read(page: Page) -> Iterator[tuple[Turn, Run]]:
    characters = page.characters
    for sign in _HYPHENS:
        characters = characters.replace(sign, "-")
    characters = _WHITE.sub(" ", characters)
    start = 0
    for owner, glyphs in groupby(page.owners):
        end = start + len(list(glyphs))
        if owner is not None:
            setting = page.setting(start)
            for words in _WORDS.finditer(characters, start, end):
                yield _measure(page, setting, words)
        start = end


def _measure(page: Page, setting: Setting, words: re.Match[str]) -> tuple[Turn, Run]:
    text = words[0]
    start, last = words.start(), words.end() - 1
    x, y = page.origin(start)
    turn = _find_turn(page.edges, setting, x, y)
    left, baseline = _upright(turn.quarters, page.edges, x, y)
    right = _upright(turn.quarters, page.edges, *page.origin(last))[0] + page.advance(last, setting)
    blank = text.find(" ")
    behind, before = (page.origin(start + blank + n) for n in (1, 0)) if blank > 0 else ((0.0, 0.0), (0.0, 0.0))
    bold, italic = _read_face(setting.face, setting.flags)
    return turn, Run(
        _FOLD.sub(" ", text) if text.isascii() else _clean(text),
        left,
        right,
        baseline,
        setting.size * hypot(*setting.matrix[2:]),
        hypot(behind[0] - before[0], behind[1] - before[1]),
        bold=bold,
        italic=italic,
    )


def _clean(text: str) -> str:
    """NFC, and U+FFFD for what is no character: the loss is to be seen."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", _FOLD.sub(" ", _UNSAID.sub("\ufffd", joined)))


def _find_turn(edges: Edges, setting: Setting, x: float, y: float) -> Turn:
    a, b = setting.matrix[:2]
    quarters = (0 if a > 0 else 2) if abs(a) >= abs(b) else (1 if b > 0 else 3)
    return Turn(not (edges.left <= x <= edges.right and edges.bottom <= y <= edges.top), quarters)


def _upright(quarters: int, edges: Edges, x: float, y: float) -> tuple[float, float]:
    """A place on the turned page: from its left edge, and up."""
    if quarters == 0:
        return x - edges.left, y
    if quarters == 1:
        return y - edges.bottom, -x
    return (edges.right - x, -y) if quarters == 2 else (edges.top - y, x)


@cache
def _read_face(name: str, flags: int) -> tuple[bool, bool]:
    bold = flags & _FORCE_BOLD or _BOLD_NAME.search(name)
    return bool(bold), bool(flags & _ITALIC or _ITALIC_NAME.search(name))
