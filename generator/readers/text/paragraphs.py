"""Lines of running text -> paragraphs: broken at blank lines, joined again where a page's end cut a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from generator.grammar.labels import split_label
from generator.model.printed import Repair

from .pages import SourceLine

_ENDED: Final = re.compile(r"[.;:,؛،。；：!?][”’\"')\]]*\d{0,3}\s*\Z")
_ENDED_FULL: Final = re.compile(r"[.;:。；：!?][”’\"')\]]*\d{0,3}\s*\Z")
_WORD: Final = re.compile(r"[^\W\d_]+")


class Stretch(Struct, frozen=True):
    """A paragraph's words in one line, white space not yet folded, and the lines they stood on."""

    text: str
    lines: tuple[int, int]


def join_lines(lines: Sequence[SourceLine]) -> tuple[list[Stretch], list[Repair]]:
    """Put running text together. Repairs are the line-end hyphens that were taken away."""
    words = {w.casefold() for line in lines for w in _WORD.findall(line.text)}
    groups: list[list[SourceLine]] = []
    cut = blank = False
    for line in lines:
        if line.kind == "text":
            if (
                groups
                and (not blank or (cut and _goes_on(groups[-1], line)))
                and not (not blank and cut and not _goes_on(groups[-1], line))
            ):
                groups[-1].append(line)
            else:
                groups.append([line])
            cut = blank = False
        else:
            cut = cut or line.kind in ("rule", "note")
            blank = blank or line.kind != "note"
    repairs: list[Repair] = []
    stretches = [Stretch(_join(group, words, repairs), (group[0].number, group[-1].number)) for group in groups]
    return stretches, repairs


def _goes_on(before: Iterable[SourceLine], line: SourceLine) -> bool:
    """True if a sentence that a page's end cut goes on here: "…the Elimination of All" | "Forms of Racial …"."""
    last = list(before)[-1].text.rstrip()
    if split_label(line.text.lstrip())[0]:
        return False
    return not _ENDED.search(last) or (not _ENDED_FULL.search(last) and line.text.lstrip()[:1].islower())


def _join(group: Sequence[SourceLine], words: set[str], repairs: list[Repair]) -> str:
    text = group[0].text
    for line in group[1:]:
        head, tail = text.rstrip(), line.text.lstrip()
        if head.endswith("-") and head[-2:-1].isalpha() and tail[:1].isalpha():
            left, right = _WORD.findall(head)[-1], _WORD.findall(tail)[0]
            if _is_broken_word(left, right, words):
                repairs.append(Repair("line-end hyphen", f"{left}-|{right}", left + right, line.number))
                text = head[:-1] + tail
            else:
                text = head + tail
        else:
            text = f"{text} {line.text}"
    return text


def _is_broken_word(left: str, right: str, words: set[str]) -> bool:
    """True where the hyphen is the line's, not the word's: ``Govern-|ment`` is, ``twenty-|fourth`` is not.

    The text itself is the dictionary: the word whole elsewhere says yes, its halves as words say no.
    """
    whole = (left + right).casefold()
    if whole in words:
        return True
    return not right[:1].isupper() and left.casefold() not in words - {left} and right.casefold() not in words
