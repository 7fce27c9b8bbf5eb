"""A paragraph as words that can be compared, and two of them as runs of words that stayed, came and went."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Indel, LCSseq

from generator.grammar.labels import fold
from generator.model.series import Run

_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN: Final = re.compile(rf"[{_HAN}]\s*|[^\s{_HAN}]+\s*")
_LIKE: Final = {ord(c): "-" for c in "‐‑‒–—−"} | {ord(c): "'" for c in "’‘ʼ`´"}
_TORN: Final = ("- ", "‐ ", "‑ ")
_ISLAND: Final = 3

LEAST: Final = 0.4
"""Share below which a paragraph is new and its would-be counterpart gone: of 60 pairs read, those below were mostly of one
formula ("Recalls paragraph 38 of the report"), those above mostly of one subject."""
_WORTH_A_LOOK: Final = 0.3
_ENOUGH: Final = 8


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a paragraph."""

    printed: tuple[str, ...]
    """With their punctuation and the blanks behind them: together the text."""
    folded: tuple[str, ...]
    """What is compared: small letters, no punctuation around them."""


@lru_cache(maxsize=16384)
def split_words(text: str) -> Words:
    """Words at blanks; Chinese, which has none, character by character. Punctuation goes with the word before it.

    What stands behind a hyphen and a blank ("non- use", "short- and") is one word with it: often it was torn apart in print.
    """
    printed: list[str] = []
    folded: list[str] = []
    for token in _TOKEN.findall(text.strip()):
        word = _fold_word(token.rstrip())
        if printed and printed[-1].endswith(_TORN):
            printed[-1] += token
            folded[-1] += f"-{word}"
        elif printed and not (word and folded[-1]):
            printed[-1] += token
            folded[-1] += word
        else:
            printed.append(token)
            folded.append(word)
    return Words(tuple(printed), tuple(folded))


@lru_cache(maxsize=65536)
def _fold_word(token: str) -> str:
    return re.sub(r"\A\W+|\W+\Z", "", fold(token).translate(_LIKE).casefold())


def measure(here: Words, there: Words) -> float:
    """How much of both texts is shown as the same: 1 for the same words, 0 where nothing is worth showing.

    A paragraph that was only lengthened or only cut keeps its counterpart, however much longer one of them is.
    """
    if not Indel.normalized_similarity(here.folded, there.folded, score_cutoff=_WORTH_A_LOOK):
        return 0.0
    same = sum(piece.size for piece in _drop_islands(_pieces(here, there)) if piece.same)
    shorter = min(len(here.folded), len(there.folded))
    share = 2 * same / (len(here.folded) + len(there.folded))
    return max(share, LEAST) if same >= max(_ENOUGH, 0.8 * shorter) else share


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of both texts that are the same, or that stand for one another."""

    same: bool
    gone: tuple[int, int]
    added: tuple[int, int]

    @property
    def size(self) -> int:
        return max(self.gone[1] - self.gone[0], self.added[1] - self.added[0])

    def join(self, other: _Piece) -> _Piece:
        return _Piece(False, (self.gone[0], other.gone[1]), (self.added[0], other.added[1]))


def find_runs(earlier: Words, later: Words) -> tuple[Run, ...]:
    """The later words with what came into them and what went."""
    runs: list[Run] = []
    for piece in _drop_islands(_pieces(earlier, later)):
        gone, added = (
            "".join(earlier.printed[piece.gone[0] : piece.gone[1]]),
            "".join(later.printed[piece.added[0] : piece.added[1]]),
        )
        if piece.same:
            runs.append(Run("same", added))
            continue
        if gone:
            runs.append(Run("gone", gone))
        if added:
            runs.append(Run("added", added))
    return tuple(_set_apart(runs))


def _pieces(earlier: Words, later: Words) -> Iterator[_Piece]:
    change: _Piece | None = None
    for step in LCSseq.opcodes(earlier.folded, later.folded):
        piece = _Piece(step.tag == "equal", (step.src_start, step.src_end), (step.dest_start, step.dest_end))
        if piece.same:
            if change:
                yield change
            change = None
            yield piece
        else:
            change = change.join(piece) if change else piece
    if change:
        yield change


def _drop_islands(pieces: Iterator[_Piece]) -> Sequence[_Piece]:
    """A few words that stayed between more that changed ("of the") say nothing; reading is easier without them."""
    kept: list[_Piece] = []
    for piece in pieces:
        if not piece.same and len(kept) > 1 and kept[-1].size <= min(_ISLAND, piece.size, kept[-2].size):
            kept[-2:] = [kept[-2].join(piece)]
        else:
            kept.append(piece)
    return kept


def _set_apart(runs: list[Run]) -> Iterator[Run]:
    """Words that went keep a blank from their neighbours, also where they were the last of their text."""
    before = " "
    for place, run in enumerate(runs):
        words = run.words
        if run.kind == "gone":
            words = words.rstrip()
            if _needs_blank(before[-1], words[0]):
                words = " " + words
            if place + 1 < len(runs) and _needs_blank(words[-1], runs[place + 1].words[0]):
                words += " "
        yield Run(run.kind, words)
        before = words


def _needs_blank(before: str, after: str) -> bool:
    """Chinese is set without blanks, its punctuation too."""
    return not (
        before.isspace() or after.isspace() or re.match(rf"[{_HAN}\u3000-\u303f\uff00-\uffef]", before) or re.match(rf"[{_HAN}]", after)
    )
