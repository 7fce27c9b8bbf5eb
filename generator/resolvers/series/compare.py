"""What a later text keeps, changes, adds and leaves out of an earlier one, paragraph by paragraph.

Paragraphs of the same words are counterparts wherever they stand. Of the others, those that share rare words or the
address are measured, and the heaviest chain that keeps the order of both texts is taken (a longest increasing subsequence with
weights); what it leaves over may still be a counterpart that moved, if it is more similar than the chain asks for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import LCSseq

from generator.model.document import Document, ParagraphKind
from generator.model.series import ComparedParagraph, Comparison, Counts, GoneParagraph

from .words import LEAST, Words, find_runs, measure, split_words

_COMPARED: Final[frozenset[ParagraphKind]] = frozenset({"preambular", "operative", "subparagraph", "item", "tail", "text", "quote"})
"""All prose. Headings and tables, and what opens and closes every text, are not compared."""
_LEAST_MOVED: Final = 0.5
"""More than ``LEAST``: where the place says nothing, the words must say more."""
_CANDIDATES: Final = 8
"""So many paragraphs are measured against each that has no counterpart of the same words."""
_COMMON: Final = 60
"""Words that stand in more paragraphs find no candidates: this bounds the work in texts of a thousand paragraphs."""


@dataclass(frozen=True, slots=True)
class _Unit:
    id: str
    rank: str
    words: Words


@dataclass(frozen=True, slots=True)
class _Pair:
    """Places of counterparts in the two texts, and how similar they are."""

    earlier: int
    later: int
    likeness: float


def compare(earlier: Document, later: Document) -> Comparison:
    """Compare two texts of one language."""
    old, new = _units(earlier), _units(later)
    pairs, in_order = _match(old, new)
    found = tuple(_describe(old, unit, pairs.get(place), in_order) for place, unit in enumerate(new))
    gone = tuple(_list_gone(old, new, pairs, in_order))
    changes = Counter(paragraph.change for paragraph in found)
    counts = Counts(changes["carried"], changes["changed"], changes["new"], len(gone))
    return Comparison(earlier.symbol, later.symbol, counts, found, gone)


def _units(document: Document) -> list[_Unit]:
    ranks = {"preambular": "preambular", "operative": "operative"}
    return [
        _Unit(p.id, ranks.get(p.kind, "below"), words)
        for p in document.paragraphs
        if p.kind in _COMPARED and (words := split_words(p.text)).printed
    ]


def _describe(old: Sequence[_Unit], unit: _Unit, pair: _Pair | None, in_order: frozenset[_Pair]) -> ComparedParagraph:
    if pair is None:
        return ComparedParagraph(unit.id, "new")
    other, moved = old[pair.earlier], pair not in in_order
    if other.words.folded == unit.words.folded:
        return ComparedParagraph(unit.id, "carried", other.id, moved)
    return ComparedParagraph(unit.id, "changed", other.id, moved, find_runs(other.words, unit.words))


def _list_gone(old: Sequence[_Unit], new: Sequence[_Unit], pairs: dict[int, _Pair], in_order: frozenset[_Pair]) -> Iterator[GoneParagraph]:
    """Each stands behind what became of its neighbour, as far as that kept its place."""
    places = {pair.earlier: pair for pair in pairs.values()}
    after: str | None = None
    for place, unit in enumerate(old):
        pair = places.get(place)
        if pair is None:
            yield GoneParagraph(unit.id, after)
        elif pair in in_order:
            after = new[pair.later].id


def _match(old: Sequence[_Unit], new: Sequence[_Unit]) -> tuple[dict[int, _Pair], frozenset[_Pair]]:
    """Counterparts by their place in the later text, and those of them that keep the order of both texts."""
    same = list(_pair_same(old, new))
    taken, given = {pair.earlier for pair in same}, {pair.later for pair in same}
    similar = list(_find_similar(old, new, taken, given))
    chain = _chain([*same, *(pair for pair in similar if old[pair.earlier].rank == new[pair.later].rank)])
    pairs = {pair.later: pair for pair in same} | {pair.later: pair for pair in chain}
    taken = {pair.earlier for pair in pairs.values()}
    for pair in sorted(similar, key=lambda p: (-p.likeness, p.later, p.earlier)):
        if pair.likeness >= _LEAST_MOVED and pair.later not in pairs and pair.earlier not in taken:
            pairs[pair.later] = pair
            taken.add(pair.earlier)
    return pairs, frozenset(chain)


def _pair_same(old: Sequence[_Unit], new: Sequence[_Unit]) -> Iterator[_Pair]:
    """The same words: first those that keep their order, then the others, the first with the first."""
    here, there = [u.words.folded for u in old], [u.words.folded for u in new]
    taken: set[int] = set()
    given: set[int] = set()
    for step in LCSseq.opcodes(here, there):
        if step.tag == "equal":
            for a, b in zip(range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=True):
                taken.add(a)
                given.add(b)
                yield _Pair(a, b, 1.0)
    left: dict[tuple[str, ...], deque[int]] = defaultdict(deque)
    for a, words in enumerate(here):
        if a not in taken:
            left[words].append(a)
    for b, words in enumerate(there):
        if b not in given and left.get(words):
            yield _Pair(left[words].popleft(), b, 1.0)


def _find_similar(old: Sequence[_Unit], new: Sequence[_Unit], taken: set[int], given: set[int]) -> Iterator[_Pair]:
    """Paragraphs that share rare words are few; only they are measured."""
    holders: dict[str, list[int]] = defaultdict(list)
    for a, unit in enumerate(old):
        if a not in taken:
            for word in set(unit.words.folded):
                holders[word].append(a)
    places = {unit.id: a for a, unit in enumerate(old) if a not in taken}
    for b, unit in enumerate(new):
        if b in given:
            continue
        for a in sorted({*_likely(unit.words, holders), places.get(unit.id, -1)} - {-1}):
            likeness = measure(old[a].words, unit.words)
            if likeness >= LEAST:
                yield _Pair(a, b, likeness)


def _likely(words: Words, holders: Mapping[str, Sequence[int]]) -> Iterator[int]:
    weights: defaultdict[int, float] = defaultdict(float)
    for word in sorted(set(words.folded)):
        held = holders.get(word, ())
        if len(held) <= _COMMON:
            for a in held:
                weights[a] += 1 / len(held)
    return iter(sorted(weights, key=lambda a: (-weights[a], a))[:_CANDIDATES])


def _chain(pairs: Sequence[_Pair]) -> list[_Pair]:
    """The pairs that keep the order of both texts and weigh most together.

    The cube of the likeness weighs, so that one good pair stands against two poor ones that cross it. ``heads`` are
    chains by the place they reach in the later text, each heavier than the ones before it.
    """
    weights: list[float] = []
    before: list[int | None] = []
    ordered = sorted(pairs, key=lambda p: (p.earlier, -p.later))
    heads: list[tuple[int, int]] = []
    for number, pair in enumerate(ordered):
        place = bisect_left(heads, (pair.later, -1))
        previous = heads[place - 1][1] if place else None
        weight = pair.likeness**3 + (weights[previous] if previous is not None else 0.0)
        weights.append(weight)
        before.append(previous)
        if place < len(heads) and heads[place][0] == pair.later and weights[heads[place][1]] >= weight:
            continue
        end = place
        while end < len(heads) and weights[heads[end][1]] <= weight:
            end += 1
        heads[place:end] = [(pair.later, number)]
    chain: list[_Pair] = []
    step = heads[-1][1] if heads else None
    while step is not None:
        chain.append(ordered[step])
        step = before[step]
    return chain[::-1]
