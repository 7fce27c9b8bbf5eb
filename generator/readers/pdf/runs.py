"""Glyphs -> runs: words as one text object sets them, with the place of their pen.

Measured is from pen to pen, not from ink to ink: an italic *f* leans over the blank that follows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from math import dist, hypot
from typing import Final

from msgspec import Struct, structs

from .pdfium import Edges, Page, Setting

_WORDS: Final = re.compile(r"[\S\u00a0\u202f]+(?: {1,2}[\S\u00a0\u202f]+)*")
"""Three blanks in a row are white space that somebody made by hand: what stands behind is another run."""
_WORD: Final = re.compile(r"\S+")
_WHITE: Final = re.compile(r"[^\S \u00a0\u202f]")
_FOLD: Final = re.compile(r"\s{2,}")
_UNSAID: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_HYPHENS: Final = ("\x02", "\ufffe", "\u00ad")
"""What stands for a hyphen at a line's end: PDFium's own signs and the soft hyphen, which is printed only there."""

_BLANK: Final = 0.175
"""Share of the size. Spread letters reach 0.15 where a justified line is set in pieces ("in th|e offences",
A/RES/79/243), blanks begin at 0.2; a printed blank that is pulled together to 0.08 is none ("3 –14 June", A/RES/80/110)."""
_BLANK_IN_WORD: Final = 0.25
_BLANK_OF_WORD: Final = 0.1
"""The same between single glyphs, which are measured by their ink, where PDFium sees no blank and where it sees one."""

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
    word: int | None = None
    """Of single glyphs: which word of the page PDFium takes them for a part of."""


def is_apart(before: Run, run: Run) -> bool:
    """True if the pen jumped between two runs so far that a blank is meant."""
    least = _BLANK if run.word is None else _BLANK_IN_WORD if run.word == before.word else _BLANK_OF_WORD
    return run.left - before.right > least * max(before.size, run.size)


class Turn(Struct, frozen=True):
    """Which runs are read together: those of one direction, and apart from them those beyond the page's edge."""

    outside: bool
    quarters: int
    """How often the page has to be turned to the right (0 to 3) for the words to stand upright."""


def read_runs(page: Page) -> Iterator[tuple[Turn, Run]]:
    """All words of a page, those of one text object together. What is not white stands in exactly one run."""
    characters = _WHITE.sub(" ", _plain(page.characters))
    start = 0
    for owner, glyphs in groupby(page.owners):
        end = start + len(list(glyphs))
        if owner is not None:
            setting = page.setting(start)
            for words in _WORDS.finditer(characters, start, end):
                yield _measure(page, setting, words[0], words.start())
        start = end


def read_glyphs(page: Page) -> Iterator[tuple[Turn, Run]]:
    """The same, each glyph a run of its own, with places from the *right* edge of the page."""
    characters = _plain(page.characters)
    for word, found in enumerate(_WORD.finditer(characters)):
        for start in range(*found.span()):
            if page.owners[start] is not None:
                turn, run = _measure(page, page.setting(start), characters[start], start)
                left, right = _mirror(turn.quarters, page.edges, page.box(start))
                yield turn, structs.replace(run, left=left, right=right, word=word)


def _plain(characters: str) -> str:
    for sign in _HYPHENS:
        characters = characters.replace(sign, "-")
    return characters


def _measure(page: Page, setting: Setting, text: str, start: int) -> tuple[Turn, Run]:
    last = start + len(text) - 1
    origin = page.origin(start)
    turn = _find_turn(page.edges, setting, origin)
    left, baseline = _upright(turn.quarters, page.edges, origin)
    end = _upright(turn.quarters, page.edges, page.origin(last))[0]
    blank = text.find(" ")
    bold, italic = _read_face(setting.face, setting.flags)
    return turn, Run(
        _FOLD.sub(" ", text) if text.isascii() else _clean(text),
        left,
        end + page.advance(last, setting),
        baseline,
        setting.size * hypot(*setting.matrix[2:]),
        dist(page.origin(start + blank), page.origin(start + blank + 1)) if blank > 0 else 0.0,
        bold=bold,
        italic=italic,
    )


def _clean(text: str) -> str:
    """NFC, and U+FFFD for what is no character: the loss is to be seen."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", _FOLD.sub(" ", _UNSAID.sub("\ufffd", joined)))


def _find_turn(edges: Edges, setting: Setting, origin: tuple[float, float]) -> Turn:
    a, b = setting.matrix[:2]
    x, y = origin
    quarters = (0 if a > 0 else 2) if abs(a) >= abs(b) else (1 if b > 0 else 3)
    return Turn(not (edges.left <= x <= edges.right and edges.bottom <= y <= edges.top), quarters)


def _upright(quarters: int, edges: Edges, place: tuple[float, float]) -> tuple[float, float]:
    """A place on the turned page: from its left edge, and up."""
    x, y = place
    if quarters == 0:
        return x - edges.left, y
    if quarters == 1:
        return y - edges.bottom, -x
    return (edges.right - x, -y) if quarters == 2 else (edges.top - y, x)


def _mirror(quarters: int, edges: Edges, box: Edges) -> tuple[float, float]:
    """Where a glyph begins and ends, from the right edge of the turned page."""
    corners = (_upright(quarters, edges, corner)[0] for corner in ((box.left, box.bottom), (box.right, box.top)))
    width = edges.right - edges.left if quarters % 2 == 0 else edges.top - edges.bottom
    right, left = sorted(width - corner for corner in corners)
    return right, left


@cache
def _read_face(name: str, flags: int) -> tuple[bool, bool]:
    bold = flags & _FORCE_BOLD or _BOLD_NAME.search(name)
    return bool(bold), bool(flags & _ITALIC or _ITALIC_NAME.search(name))
