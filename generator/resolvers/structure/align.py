"""One set of addresses for six languages: what print does not number is numbered by the reference language.

Labelled paragraphs are the fixed points. Between two of them the unnumbered ones are paired by length and by
the figures in them (years, symbols: the same in every language), after Gale and Church, "A Program for
Aligning Sentences in Bilingual Corpora" (1993): one to one, one that joins two, two that divide one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import msgspec
from msgspec import Struct

from .anchors import AnchorGiver
from .nodes import Node, Scope

_FURNITURE: Final = frozenset({"formula", "closing", "signature", "lead"})
_STEP_COSTS: Final = {(1, 1): 0.0, (2, 1): 1.1, (1, 2): 1.1, (1, 0): 2.2, (0, 1): 2.2}


class Alignment(Struct, frozen=True):
    """What the reference language says of this one's addresses, by ``id(node)``."""

    ids: dict[int, str]
    aliases: dict[int, tuple[str, ...]]
    unaligned: tuple[int, ...] = ()


def align(nodes: Sequence[Node], reference: Sequence[Node]) -> Alignment:
    """Pair the nodes of one language with the reference's; both have their own ids already."""
    ids: dict[int, str] = {}
    aliases: dict[int, tuple[str, ...]] = {}
    unaligned: list[int] = []
    scale = _scale(nodes, reference)
    for here, there in _segments(nodes, reference):
        for ours, theirs in _pair(here, there, scale):
            if not ours:
                continue
            first = ours[0]
            if not theirs:
                unaligned += [id(n) for n in ours if not _has_label(n)]
                continue
            if not _has_label(first):
                ids[id(first)] = theirs[0].id
            if len(theirs) > 1:
                aliases[id(first)] = tuple(n.id for n in theirs if n.id != (ids.get(id(first)) or first.id))
            unaligned += [id(n) for n in ours[1:] if not _has_label(n)]
    return Alignment(ids, aliases, tuple(unaligned))


def share_unit_names(scopes: Sequence[Scope], reference: Sequence[Scope], given: AnchorGiver, reference_given: AnchorGiver) -> None:
    """Call units as the reference does: *Rule 3* is *Article 3*, *Artículo 3*, المادة 3 in other languages.

    A word that the reference's scope does not have takes the place of one that only the reference has,
    where they number the same things.
    """
    named = {reference_given.prefixes.get(id(s)): s for s in reference if s.kind != "quote"}
    for scope in scopes:
        other = named.get(given.prefixes.get(id(scope)))
        if other is None or scope.kind == "quote":
            continue
        ours, theirs = _labels_by_unit(scope), _labels_by_unit(other)
        for unit in ours.keys() - theirs.keys():
            best = max(theirs.keys() - ours.keys(), key=lambda u: len(theirs[u] & ours[unit]), default=None)
            if best is not None and 2 * len(theirs[best] & ours[unit]) >= len(ours[unit]):
                _rename_units(scope, unit, best)


def _labels_by_unit(scope: Scope) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for node in scope.nodes:
        if node.kind in ("unit", "division"):
            found.setdefault(node.line.heading.unit, set()).add(node.line.heading.slug)
    return found


def _rename_units(scope: Scope, unit: str, name: str) -> None:
    for node in scope.nodes:
        if node.kind in ("unit", "division") and node.line.heading.unit == unit:
            node.line = replace(node.line, heading=msgspec.structs.replace(node.line.heading, unit=name))


def _has_label(node: Node) -> bool:
    return bool(node.slug) or node.kind in ("annex", "table")


def _is_fixed(node: Node) -> bool:
    """True if the address holds nothing counted: the same printed labels all the way up."""
    return _has_label(node) and (node.parent is None or node.parent.kind == "annex" or _is_fixed(node.parent))


def _segments(nodes: Sequence[Node], reference: Sequence[Node]) -> Iterator[tuple[list[Node], list[Node]]]:
    ours = [n for n in nodes if n.kind not in _FURNITURE]
    theirs = [n for n in reference if n.kind not in _FURNITURE]
    places = {n.id: p for p, n in enumerate(theirs) if _is_fixed(n)}
    cuts = [(-1, -1)]
    for here, node in enumerate(ours):
        there = places.get(node.id, -1) if _is_fixed(node) else -1
        if there > cuts[-1][1]:
            cuts.append((here, there))
    cuts.append((len(ours), len(theirs)))
    for (a, b), (c, d) in pairwise(cuts):
        yield ours[a + 1 : c], theirs[b + 1 : d]


def _pair(ours: list[Node], theirs: list[Node], scale: float) -> Iterator[tuple[list[Node], list[Node]]]:
    if len(ours) == len(theirs) and [_sort(n) for n in ours] == [_sort(n) for n in theirs]:
        yield from (([a], [b]) for a, b in zip(ours, theirs, strict=True))
        return
    if not ours or not theirs or len(ours) * len(theirs) > 250_000:
        yield ours, []
        return
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(ours) + 1):
        for j in range(len(theirs) + 1):
            if (i, j) not in best:
                continue
            cost = best[i, j][0]
            for (a, b), step in _STEP_COSTS.items():
                if i + a > len(ours) or j + b > len(theirs):
                    continue
                total = cost + step + (_cost(ours[i : i + a], theirs[j : j + b], scale) if a and b else 0.0)
                if total < best.get((i + a, j + b), (math.inf, (0, 0)))[0]:
                    best[i + a, j + b] = (total, (a, b))
    yield from reversed(list(_trace(best, ours, theirs)))


def _trace(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]], ours: list[Node], theirs: list[Node]
) -> Iterator[tuple[list[Node], list[Node]]]:
    i, j = len(ours), len(theirs)
    while i or j:
        a, b = best[i, j][1]
        yield ours[i - a : i], theirs[j - b : j]
        i, j = i - a, j - b


def _sort(node: Node) -> str:
    """What may stand for what: paragraphs for paragraphs, headings for headings."""
    if node.kind in ("heading", "division", "unit", "annex", "table"):
        return node.kind
    if node.kind == "preambular":
        return "preambular"
    return f"label {node.slug}" if node.slug else "bullet" if node.line.label else "text"


def _cost(ours: Sequence[Node], theirs: Sequence[Node], scale: float) -> float:
    length = sum(len(n.line.text.text) for n in ours)
    other = sum(len(n.line.text.text) for n in theirs) * scale
    cost = abs(math.log((length + 15) / (other + 15)))
    if _sort(ours[0]) != _sort(theirs[0]):
        headings = {"heading", "division", "unit", "annex", "table"}
        cost += 3.0 if (_sort(ours[0]) in headings) != (_sort(theirs[0]) in headings) else 1.0
    figures = frozenset().union(*(_figures(n.line.text.text) for n in ours))
    others = frozenset().union(*(_figures(n.line.text.text) for n in theirs))
    if figures or others:
        cost += 1.2 * (1 - 2 * len(figures & others) / (len(figures) + len(others)))
    return cost


@lru_cache(maxsize=8192)
def _figures(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d{2,}", text))


def _scale(nodes: Sequence[Node], reference: Sequence[Node]) -> float:
    ours = sum(len(n.line.text.text) for n in nodes)
    theirs = sum(len(n.line.text.text) for n in reference)
    return ours / theirs if ours and theirs else 1.0
