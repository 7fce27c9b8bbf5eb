"""Pages in a script that runs from right to left: glyph by glyph, because no two programs write their words alike.

PDFium reverses words that a program wrote as they look, and those that it wrote as they are read. What can be
trusted is where each glyph stands: read from the right, with numbers and Latin words in them from the left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import structs

from .runs import Run, is_apart

_SCRIPT: Final = "\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""Hebrew, Arabic and their neighbours, without their digits, which run from the left."""
_LATIN: Final = "A-Za-z\u00c0-\u024f"
_LETTERS: Final = re.compile(rf"[{_SCRIPT}]")
_OTHERS: Final = re.compile(rf"[{_LATIN}]")
_FOREIGN: Final = re.compile(rf"[{_LATIN}\d](?:[^{_SCRIPT}\n]*[{_LATIN}\d])?")
_NUMBER: Final = re.compile(r"\d+(?:[.,/:]\d+)*")
"""Without the dash: of two years that it joins the first stands on the right."""
_BRACKETS: Final = {sign: pair for pair in ("()", "[]", "«»") for sign in pair}


def is_right_to_left(characters: str) -> bool:
    """True for a page most of whose letters are of such a script."""
    return not characters.isascii() and len(_LETTERS.findall(characters)) > len(_OTHERS.findall(characters))


def read_from_right(row: Sequence[Run]) -> list[Run]:
    """A row of single glyphs, from the right, in the order of reading: Latin words and numbers are one run each."""
    glyphs = row[::-1]
    picture, places = _draw(glyphs)
    items: list[Run] = []
    end = 0
    for start, following in _find_stretches(picture):
        items += [glyphs[p] for p in places[end:start] if p is not None]
        items.append(_merge(picture[start:following], [glyphs[p] for p in places[start:following] if p is not None]))
        end = following
    items += [glyphs[p] for p in places[end:] if p is not None]
    return list(_set_brackets(items[::-1]))


def _draw(glyphs: Sequence[Run]) -> tuple[str, list[int | None]]:
    """The row as it looks, from the left, and which glyph each character is; blanks and line ends are none."""
    picture = ""
    places: list[int | None] = []
    for at, glyph in enumerate(glyphs):
        before = glyphs[at - 1] if at else glyph
        parting = "\n" if before.raised != glyph.raised else " " if is_apart(glyph, before) else ""
        picture += parting + glyph.text
        places += [None] * len(parting) + [at] * len(glyph.text)
    return picture, places


def _find_stretches(picture: str) -> Iterator[tuple[int, int]]:
    for found in _FOREIGN.finditer(picture):
        numbers = [found] if _OTHERS.search(found[0]) else _NUMBER.finditer(picture, *found.span())
        yield from (number.span() for number in numbers)


def _merge(text: str, glyphs: Sequence[Run]) -> Run:
    return structs.replace(glyphs[0], text=text, left=min(g.left for g in glyphs), right=max(g.right for g in glyphs))


def _set_brackets(items: Sequence[Run]) -> Iterator[Run]:
    """Brackets by their use: what opens on the right looks like what closes on the left, and is told either way."""
    opened = ""
    for at, item in enumerate(items):
        following = items[at + 1] if at + 1 < len(items) else None
        if item.text in _BRACKETS:
            kind = _BRACKETS[item.text]
            closes = kind in opened or following is None or is_apart(item, following) or not following.text[0].isalnum()
            opened = opened.replace(kind, "") if closes else opened + kind
            yield structs.replace(item, text=kind[closes])
        else:
            yield item
