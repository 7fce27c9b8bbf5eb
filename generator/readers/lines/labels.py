"""Which lines begin with a printed number: a label must be the next of its list, or stand where a list may begin.

"20 to 22 June 2012", "(b) (i), of this Convention" and "12. " at a line's beginning may be the middle of a sentence.
"""

from __future__ import annotations

import re
from typing import Final

from generator.grammar.labels import Label, Series, read_label, split_label

_ALONE: Final = re.compile(
    r"""[“"‘]?
      (?: \d{1,3}(?:\s?bis|\s?ter)?[.．] | \d{1,3}\s?[-–]    # 4.  12 bis.  6 -
        | \([a-z]{1,7}\) | [a-z]\)                           # (a)  (iii)  b)
        | \d{1,3}\.\s?\([a-z]\)                             # 12. (a)
        | [•●▪] )\Z""",
    re.VERBOSE,
)
_INLINE_PAIR: Final = re.compile(r"(\d{1,3}\.)\s?(\([a-z]\))\Z")
_ENDED: Final = re.compile(
    r"""[.;:,،؛。；：，!?…—–] [”’»"')\]]*
        (?:\s?[\d*]{1,3}(?:,\s?\d{1,3})*)?             # a marker's figures
        (?:\s+(?:and|or|and/or|et|ou|y|o|и|или))?\Z""",
    re.VERBOSE,
)
_BARE: Final = re.compile(r"(\d{1,3})\s+(?=[A-Z][a-z])")
_FAR: Final = 5
_DEEPEST: Final = 8
"""Lists that are open at once; more are no resolution's."""


def is_ended(words: str) -> bool:
    """True if a sentence, or a member of a list, may end with these words (a note's marker may follow)."""
    return _ENDED.search(words) is not None


class LabelReader:
    """Reads line after line; remembers which number and which letters come next."""

    def __init__(self) -> None:
        self._numbers: list[int] = []
        """Of the lists of numbers that are open, the outermost first: "1." to "5." may stand inside "7." (A/RES/79/1)."""
        self._lists: list[tuple[str, Series, int]] = []
        """Lists of letters and roman numbers that are open: style, series, last value; the outermost first."""

    def read(self, words: str, before: str, *, fresh: bool, apart: bool, short: bool) -> tuple[str, int] | None:
        """The label of a line and where its words begin; None where the line begins with none.

        ``before``: the words of the line above. ``apart``: white space or a page's end stands above. ``fresh``: and
        no sentence goes on across it. ``short``: the line above ends before its time.
        """
        alone = _ALONE.match(words) is not None
        printed, start = (words, len(words)) if alone else split_label(words)
        if not printed:
            return self._read_bare(words) if fresh else None
        ended = is_ended(before) or not before
        pair = _INLINE_PAIR.match(printed)
        label = read_label(pair[1] if pair else printed)
        if not self._accepts(label, alone=alone, ended=ended, fresh=fresh, apart=apart, short=short, colon=before.rstrip()[-1:] in ":："):
            return None
        self._remember(label)
        if pair:
            self._remember(read_label(pair[2]))
            return pair[1], len(pair[1]) + len(words) - len(words[len(pair[1]) :].lstrip()) - len(pair[1])
        return printed, start

    def _read_bare(self, words: str) -> tuple[str, int] | None:
        """A number that lost its stop, where it is the next to come: "6 Also reaffirms" (A/RES/80/167)."""
        found = _BARE.match(words)
        if not found or int(found[1]) - 1 not in self._numbers:
            return None
        self._remember(read_label(f"{found[1]}."))
        return found[1], found.end()

    def _accepts(self, label: Label, *, alone: bool, ended: bool, fresh: bool, apart: bool, short: bool, colon: bool) -> bool:
        if label.is_bullet or not label.readings:
            return alone or fresh or colon or (ended and short)
        if label.is_number and label.style != "()":
            value = label.readings[0][1]
            if value - 1 in self._numbers:
                return True
            comes_next = value == 1
            near = not self._numbers or any(n < value <= n + _FAR for n in self._numbers)
            if comes_next:
                return alone or ended or apart or short
            return (near and (alone or fresh)) or (ended and alone)
        comes_next = label.is_first or self._find_list(label) is not None
        if comes_next:
            return fresh or ended or (alone and (short or apart)) or ((short or apart) and not label.is_first)
        return fresh and ended

    def _remember(self, label: Label) -> None:
        if label.is_number and label.style != "()":
            value = label.readings[0][1]
            if value - 1 in self._numbers:
                del self._numbers[self._numbers.index(value - 1) :]
            elif value > 1:
                self._numbers = [n for n in self._numbers if n > value]
            self._numbers = [*self._numbers[-_DEEPEST:], value]
            self._lists = []
        elif not label.is_bullet and label.readings:
            at = self._find_list(label)
            if at is not None:
                del self._lists[at + 1 :]
                style, series, value = self._lists[at]
                self._lists[at] = (style, series, value + 1)
            else:
                series, value = next((r for r in label.readings if r[1] == 1), label.readings[0])
                self._lists = [*self._lists[-_DEEPEST:], (label.style, series, value)]

    def _find_list(self, label: Label) -> int | None:
        """The deepest open list that a label continues."""
        for at in range(len(self._lists) - 1, -1, -1):
            style, series, value = self._lists[at]
            if style == label.style and (series, value + 1) in label.readings:
                return at
        return None
