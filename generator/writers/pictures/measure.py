"""How much room words take where no browser can be asked: no label of a picture may run into another."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

_WIDTHS: Final = {
    **dict.fromkeys(" ijlI'|.,:;/\\!()[]-`", 0.4),
    **dict.fromkeys('frtJ"*', 0.52),
    **dict.fromkeys("mMwWQ@%&", 1.03),
    **dict.fromkeys("0123456789abcdeghknopqsuvxyz", 0.65),
}
"""Parts of the font size, after DejaVu: the widest of the faces that the style sheet may find, so the others fit too."""

_CAPITAL: Final = 0.82
_OTHER: Final = 0.86
_BOLD: Final = 1.13
SERIF: Final = 0.88
"""Of the same size, the faces of a text are narrower than those of its furniture."""


def measure(words: str, size: float, *, bold: bool = False) -> float:
    """At most how wide the words are at a font size."""
    return sum(map(_measure_character, words)) * size * (_BOLD if bold else 1)


def wrap(words: str, width: float, size: float, lines: int) -> list[str]:
    """The words in at most so many lines; an ellipsis stands for what did not fit."""
    rest = words.split()
    wrapped: list[str] = []
    while rest and len(wrapped) < lines:
        taken = _count_fitting(rest, width, size)
        if len(wrapped) == lines - 1 and taken < len(rest):
            return [*wrapped, _shorten(" ".join(rest), width, size)]
        if taken == 0:
            # One word, or a script that leaves no blanks: it breaks where the line ends.
            end = _count_characters(rest[0], width, size)
            rest[0:1] = [rest[0][:end], rest[0][end:]]
            taken = 1
        wrapped.append(" ".join(rest[:taken]))
        rest = rest[taken:]
    return wrapped


def _measure_character(character: str) -> float:
    known = _WIDTHS.get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.0
    return _CAPITAL if "A" <= character <= "Z" else _OTHER


def _count_fitting(rest: Sequence[str], width: float, size: float) -> int:
    taken = 0
    while taken < len(rest) and measure(" ".join(rest[: taken + 1]), size) <= width:
        taken += 1
    return taken


def _count_characters(word: str, width: float, size: float) -> int:
    end = 1
    while end < len(word) and measure(word[: end + 1], size) <= width:
        end += 1
    return end


def _shorten(words: str, width: float, size: float) -> str:
    """The beginning that fits, cut between words if that leaves most of it."""
    if measure(words, size) <= width:
        return words
    cut = words[: _count_characters(words, width - measure("…", size), size)]
    whole = cut.rpartition(" ")[0]
    return (whole if len(whole) > len(cut) / 2 and not words[len(cut) :].startswith(" ") else cut).rstrip(" ,;:–-") + "…"
