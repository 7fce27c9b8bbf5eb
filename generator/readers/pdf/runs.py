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

from .pdfium import Page, Setting
from .turns import Turn, find_turn, span_from_right, stand_upright

_WORDS: Final = re.compile(r"[\S\u00a0\u202f]+(?: {1,2}[\S\u00a0\u202f]+)*")
"""Three blanks in a row are white space that somebody made by hand: what stands behind is another run."""
_WORD: Final = re.compile(r"\S+")
_WHITE: Final = re.compile(r"[^\S\u00a0\u202f]")
_WIDE: Final = re.compile(r"\s{2,}")
_HYPHEN: Final = re.compile("[\x02\u00ad]")
"""At a line's end: PDFium's own sign, and the soft hyphen, which is printed only there."""
_UNSAID: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

_BLANK: Final = 0.175
"""Share of the size. Spread letters reach 0.15 where a justified line is set in pieces ("in th|e offences",
A/RES/79/243), blanks begin at 0.2; a printed blank that is pulled together to 0.08 is none ("3 –14 June", A/RES/80/110)."""
_BLANK_IN_WORD: Final = 0.25
_BLANK_OF_WORD: Final = 0.1
"""The same between single glyphs, which are measured by their ink, where PDFium sees no blank and where it sees one."""

_FORCE_BOLD: Final = 1 << 18
_ITALIC: Final = 1 << 6
_BOLD_NAME: Final = re.compile(r"Bold|Black|Heavy", re.IGNORECASE)
_ITALIC_NAME: Final = re.compile(r"Italic|Oblique", re.IGNORECASE)


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


def read_runs(page: Page) -> Iterator[tuple[Turn, Run]]:
    """All words of a page, those of one text object together: what is no plain white space is in exactly one run."""
    characters = _WHITE.sub(" ", _HYPHEN.sub("-", page.characters))
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
    characters = _HYPHEN.sub("-", page.characters)
    for word, found in enumerate(_WORD.finditer(characters)):
        for start in range(*found.span()):
            if page.owners[start] is not None:
                turn, run = _measure(page, page.setting(start), characters[start], start)
                left, right = span_from_right(turn, page.edges, page.box(start))
                yield turn, structs.replace(run, left=left, right=right, word=word)


def _measure(page: Page, setting: Setting, text: str, start: int) -> tuple[Turn, Run]:
    last = start + len(text) - 1
    origin = page.origin(start)
    turn = find_turn(page.edges, setting, origin)
    left, baseline = stand_upright(turn, page.edges, origin)
    end = stand_upright(turn, page.edges, page.origin(last))[0]
    blank = text.find(" ")
    bold, italic = _read_face(setting.face, setting.flags)
    return turn, Run(
        _WIDE.sub(" ", text) if text.isascii() and text.isprintable() else _clean(text),
        left,
        end + page.advance(last, setting),
        baseline,
        abs(setting.size) * hypot(*setting.matrix[2:]) or 1.0,
        dist(page.origin(start + blank), page.origin(start + blank + 1)) if blank > 0 else 0.0,
        bold=bold,
        italic=italic,
    )


def _clean(text: str) -> str:
    """NFC, and U+FFFD for what is no character: the loss is to be seen."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", _WIDE.sub(" ", _UNSAID.sub("\ufffd", joined)))


@cache
def _read_face(name: str, flags: int) -> tuple[bool, bool]:
    bold = flags & _FORCE_BOLD or _BOLD_NAME.search(name)
    return bool(bold), bool(flags & _ITALIC or _ITALIC_NAME.search(name))
