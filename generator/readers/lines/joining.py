"""Lines of one paragraph -> one text: blanks and hyphens at line ends, words that the extraction tore.

Every change is listed as a repair, so that a reader can look at each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from generator.model.inline import Inline, Link, Mark
from generator.model.printed import Repair
from generator.profiles.words import ENGLISH

from .line import SourceLine

_WORD: Final = re.compile(r"[^\W\d_]+")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+(?=-\Z)")
_TYPESET: Final = 0.03
"""Share of lines ending in a hyphen above which the typesetter divided words (the volumes before 1980 do)."""


class Piece(Struct, frozen=True):
    """A text put together, and where its lines begin in it: (offset, position of the row) each."""

    text: Inline
    starts: tuple[tuple[int, int], ...]


class Joiner:
    """Joins the lines of one document; its words are the dictionary."""

    def __init__(self, lines: Iterable[SourceLine]) -> None:
        texts = [line.text.text for line in lines]
        self._words = Counter(w.casefold() for text in texts for w in _WORD.findall(text))
        ends = sum(1 for text in texts if len(text) > 30 and text.endswith("-") and text[-2:-1].isalpha())
        self._divides = ends > max(2, _TYPESET * len(texts))
        self.repairs: list[Repair] = []

    def join(self, lines: Sequence[SourceLine], position: int, start: int = 0) -> Piece:
        """One text from lines; ``start`` is where its words begin in the first, ``position`` the first line's row."""
        text = lines[0].text.after(start)
        starts = [(0, position)]
        for number, line in enumerate(lines[1:], position + 1):
            text, at = self._append(text, line)
            starts.append((at, number))
        return Piece(text, tuple(starts))

    def _append(self, text: Inline, line: SourceLine) -> tuple[Inline, int]:
        head, tail = text.text, line.text.text
        if not head:
            return line.text, 0
        if head.endswith(("-", "‐", "‑")) and head[-2:-1].isalnum() and tail[:1].isalnum():
            if head.endswith("-") and self._is_divided(head, tail):
                left = _LAST_WORD.findall(head)[-1]
                right = _WORD.findall(tail)[0]
                self.repairs.append(Repair("line-end hyphen", f"{left}-|{right}", left + right, line.number))
                return _cut_last(text).joined(line.text, by=""), len(head) - 1
            return text.joined(line.text, by=""), len(head)
        if head.endswith(("/", "–")) and not head.endswith((" /", " –")) and tail[:1].isalnum():
            return text.joined(line.text, by=""), len(head)
        return text.joined(line.text), len(head) + 1

    def _is_divided(self, head: str, tail: str) -> bool:
        """True where the hyphen is the line's, not the word's: ``Govern-|ment`` is, ``twenty-|fourth`` is not."""
        lefts, rights = _LAST_WORD.findall(head), _WORD.findall(tail)
        if not lefts or not rights or not tail[:1].isalpha() or tail[:1].isupper():
            return False
        left, right = lefts[-1].casefold(), rights[0].casefold()
        if left + right not in ENGLISH and {left, right} <= ENGLISH:
            return False
        if self._words[left + right]:
            return True
        return self._divides and not (self._words[left] > 1 and self._words[right] > 1)


def _cut_last(text: Inline) -> Inline:
    end = len(text.text) - 1
    return Inline(
        text.text[:end],
        tuple(Mark(m.start, min(m.end, end), m.kind) for m in text.marks if m.start < end),
        text.markers,
        tuple(Link(k.start, min(k.end, end), k.href) for k in text.links),
    )
