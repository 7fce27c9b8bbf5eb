"""Words that an extraction tore: "internationa l", "th e", "20 30 Agenda" (texts with the layout kept, A/RES/78/1).

In English two neighbours are one word where the whole is a usual word of resolutions and one of the two is none
("a cross" is two words). Beyond that the document is its own dictionary: the whole stands elsewhere in it, the half
does not. A lone letter that is no word belongs to a neighbour in any case.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from generator.grammar.tongue import detect_language
from generator.model.printed import Repair
from generator.profiles.words import ENGLISH

_WORD: Final = re.compile(r"[^\W_]+")
_PAIR: Final = re.compile(r"(?<![\w’'/.])(?P<left>[^\W_]+) (?=(?P<right>[^\W_]+)(?![\w’'-])(?: (?P<next>[^\W_]+))?)")
_LONE: Final = frozenset("bcdefghjklmnopqrstuwxyz")
"""Letters that are no word by themselves; "v" stands between the parties to a case."""
_SIDE_BY_SIDE: Final = re.compile(r"[ \u00a0\t]{2,}")
_APART: Final = re.compile(r"(?<=[^\W\d_])([^\W\d_]) ([.,;:])(?= |\Z)")
_YEAR: Final = re.compile(r"(?:19|20)\d\d\Z")


class Mender:
    """Puts torn words of one document together; ``repairs`` lists what it did."""

    def __init__(self, text: str, *, often: bool) -> None:
        self._words = Counter(_WORD.findall(text.casefold()))
        self._usual = ENGLISH if detect_language(text[:8000]) == "en" else frozenset()
        self._often = often
        """True for extractions that tear many words: those that keep the layout."""
        self.repairs: list[Repair] = []

    def mend(self, words: str, line: int) -> str:
        """A line's words with torn ones put together."""
        if self._often:
            words = self._close_up(words, line)
        at = 0
        while found := _PAIR.search(words, at):
            left, right = found["left"], found["right"]
            if self._is_torn(left, right, found["next"] or ""):
                self.repairs.append(Repair("torn word", f"{left} {right}", left + right, line))
                words = words[: found.end() - 1] + words[found.end() :]
                at = found.start()
            else:
                at = found.end() - 1
        return words

    def fold(self, row: str, line: int) -> str:
        """A line with its white space folded; blanks that stand side by side among the words are listed."""
        row = row.strip()
        for found in _SIDE_BY_SIDE.finditer(row):
            before = row[max(0, found.start() - 12) : found.end() + 12]
            self.repairs.append(Repair("blanks", before, " ".join(before.split()), line))
        return " ".join(row.split())

    def _close_up(self, words: str, line: int) -> str:
        """Take away a blank before a stop: "development . We"."""
        for found in _APART.finditer(words):
            self.repairs.append(Repair("blank before a stop", found[0], found[0].replace(" ", ""), line))
        return _APART.sub(r"\1\2", words)

    def _is_torn(self, left: str, right: str, following: str) -> bool:
        if left.isdigit() or right.isdigit():
            return left.isdigit() and right.isdigit() and _YEAR.match(left + right) is not None and self._words[left + right] > 1
        if not right.islower() or not left.isalpha() or not right.isalpha():
            return False
        if right in _LONE:
            return self._belongs_left(left, right, following)
        whole, halves = (left + right).casefold(), {left.casefold(), right}
        if halves <= self._usual:
            return False
        if right not in self._usual and following.islower() and right + following in self._usual and following not in self._usual:
            # "for th e": the half belongs to what follows.
            return False
        if whole in self._usual:
            return True
        if left in _LONE:
            return self._words[whole] > 0 or self._words[right] == 1
        # A name ("Guy ana"): elsewhere in the document it stands whole.
        return self._often and self._words[whole] > 1 and min(self._words[h] for h in halves) == 1

    def _belongs_left(self, left: str, letter: str, following: str) -> bool:
        """A lone letter: "internationa l human" ends a word, "stagnated o r reversed" begins one."""
        if self._is_word(letter + following) and not (self._is_word(following) and self._is_word(left + letter)):
            return not self._is_word(left) and self._is_word(left + letter)
        return self._is_word(left + letter) or (self._often and not self._is_word(left))

    def _is_word(self, word: str) -> bool:
        folded = word.casefold()
        return folded in self._usual or self._words[folded] > 1
