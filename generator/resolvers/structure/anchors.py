"""A tree -> addresses: every paragraph's id from its printed labels (the published rules for anchors, part 2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import count
from typing import Final

from generator.grammar.labels import slugify
from generator.model.symbol import Kind

from .headings import CONTAINERS
from .nodes import Node, Scope

Decisions = dict[str, bool]
"""Whether numbering begins again at a level: ``annexII/1`` (divisions of depth 1), ``annex/art`` -> True."""

_ORDINALS: Final = {"preambular": "pp", "text": "p", "operative": "op", "subparagraph": "", "item": "p", "quote": "p"}


def name_scopes(scopes: Iterable[Scope]) -> dict[int, str]:
    """Each scope's prefix by ``id(scope)``: ``""``, ``annexII``, ``annexII-app``. Quotations come when their host has an id."""
    taken: dict[str, int] = {}
    prefixes: dict[int, str] = {}
    for scope in scopes:
        if scope.kind == "body":
            prefixes[id(scope)] = ""
        elif scope.kind == "annex" and scope.host:
            heading = scope.host.line.heading
            name = ("app" if heading.kind == "appendix" else "annex") + slugify(heading.slug)
            if heading.kind == "appendix" and scope.host.parent is not None:
                name = f"{prefixes[id(scope.host.parent.scope)]}-{name}"
            prefixes[id(scope)] = _unique(name, taken)
    return prefixes


def decide_restarts(scope: Scope, prefix: str, known: Mapping[str, bool] | None = None) -> Decisions:
    """Whether numbering begins again at each level of divisions, and in each kind of unit, of one scope.

    ``known`` are decisions taken before (the reference language's, the ledger's): they stand.
    """
    decisions: Decisions = {}
    tops = [n for n in scope.nodes if n.parent is None and n.kind in ("operative", "text", "item", "quote", "subparagraph")]
    units = [n for n in scope.nodes if n.kind == "unit"]
    held: dict[Node | None, list[int]] = defaultdict(list)
    for node in tops:
        if node.number is not None:
            held[node.unit].append(node.number)
    for unit in {u.line.heading.unit for u in units}:
        decisions[f"{prefix}/{unit}"] = not _runs_on([held[u] for u in units if u.line.heading.unit == unit])
    free = [n for n in tops if n.unit is None or not decisions[f"{prefix}/{n.unit.line.heading.unit}"]]
    for depth in range(max((len(n.divisions) for n in scope.nodes), default=0)):
        key = f"{prefix}/{depth + 1}"
        decisions[key] = _restarts(free, depth) or _units_repeat(units, depth)
    for key in decisions:
        if known and key in known:
            decisions[key] = known[key]
    return decisions


def _numbers(nodes: Iterable[Node]) -> list[int]:
    return [n.number for n in nodes if n.number is not None]


def _runs_on(numbers: Sequence[list[int]]) -> bool:
    """True if units only stand between paragraphs whose numbering goes on (79/1: "Action 20" before paragraph 45)."""
    firsts = [n[0] for n in numbers if n]
    return (any(f > 1 for f in firsts[1:]) and firsts.count(1) < 2) or (bool(firsts) and firsts[0] > 1 and firsts.count(1) == 0)


def _restarts(tops: Sequence[Node], depth: int) -> bool:
    groups: dict[Node, list[Node]] = defaultdict(list)
    outside: list[Node] = []
    for node in tops:
        if len(node.divisions) > depth:
            groups[node.divisions[depth]].append(node)
        else:
            outside.append(node)
    firsts = [_numbers(g)[:1] for g in groups.values()]
    ones = firsts.count([1])
    if ones >= 2:
        return True
    sole = any(not _numbers(g) and len(g) == 1 for g in groups.values())
    before = any(n.number is not None for n in outside)
    return ones == 1 and (sole or (before and depth == 0))


def _units_repeat(units: Sequence[Node], depth: int) -> bool:
    """True if articles are numbered from 1 in a second chapter or part."""
    seen: dict[tuple[str, str], Node] = {}
    for unit in units:
        if len(unit.divisions) <= depth:
            continue
        first = seen.setdefault((unit.line.heading.unit, unit.line.heading.slug), unit)
        if first.divisions[depth] is not unit.divisions[depth]:
            return True
    return False


class AnchorGiver:
    """Gives each node of a text its id; ``repeats`` are the ids that had to be marked ``_2``."""

    def __init__(
        self,
        scopes: Sequence[Scope],
        kind: Kind | None,
        known: Mapping[str, bool] | None = None,
        aligned: Mapping[int, str] | None = None,
        unaligned: Collection[int] = (),
    ) -> None:
        self.kind = kind
        self._aligned = aligned or {}
        self._unaligned = unaligned
        self.prefixes = name_scopes(scopes)
        self.decisions: Decisions = {}
        self._known = known
        self.taken: dict[str, int] = {}
        """Ids that are given, each with the number of its next repeat."""
        self.repeats: list[tuple[Node, str]] = []
        self._ordinals: dict[str, count[int]] = defaultdict(lambda: count(1))
        self._numbered: set[str] = set()
        for scope in scopes:
            if scope.kind != "quote":
                self._decide(scope)

    def give(self, nodes: Sequence[Node]) -> None:
        """Set ``node.id`` of every node."""
        headings: list[Node] = []
        for node in nodes:
            if node.kind == "heading":
                headings.append(node)
                continue
            if id(node.scope) not in self.prefixes:
                self._open_quotation(node.scope)
            wanted = self._name(node)
            node.id = self._claim(node, self._aligned.get(id(node), f"x-{wanted}" if id(node) in self._unaligned else wanted))
            if headings and node.kind not in ("division", "unit", "annex", "formula"):
                self._name_headings(headings, node.id)
                headings = []
        if headings:
            prefix = self.prefixes[id(headings[0].scope)]
            self._name_headings(headings, _join(prefix, "end"))

    def _decide(self, scope: Scope) -> None:
        prefix = self.prefixes[id(scope)]
        self.decisions.update(decide_restarts(scope, prefix, self._known))
        for node in scope.nodes:
            if node.number is not None and node.parent is None:
                self._numbered.add(self._base(node))

    def _open_quotation(self, scope: Scope) -> None:
        assert scope.host is not None
        self.prefixes[id(scope)] = f"{scope.host.id}-q"
        self._decide(scope)

    def _claim(self, node: Node, wanted: str) -> str:
        given = _unique(wanted, self.taken)
        if given != wanted and node.kind not in ("formula", "closing", "signature", "heading"):
            self.repeats.append((node, wanted))
        return given

    def _name_headings(self, headings: list[Node], following: str) -> None:
        for heading in headings:
            heading.id = _unique(f"h-{following}", self.taken)

    def _base(self, node: Node, *, always: bool = False) -> str:
        """The prefix of a paragraph: scope, the divisions whose numbering begins again, unit."""
        prefix = self.prefixes[id(node.scope)]
        pieces = [prefix]
        for depth, division in enumerate(node.divisions, 1):
            if always or self.decisions.get(f"{prefix}/{depth}"):
                pieces.append(division.slug)
        if node.unit is not None and node.kind != "unit" and self.decisions.get(f"{prefix}/{node.unit.line.heading.unit}"):
            pieces.append(node.unit.slug)
        if node.heading_scope:
            pieces.append(f"h{node.heading_scope}")
        return _join(*pieces)

    def _name(self, node: Node) -> str:
        prefix = self.prefixes[id(node.scope)]
        if node.kind == "annex":
            return prefix
        if node.kind in ("formula", "closing", "signature"):
            return _join(prefix, node.kind)
        if node.kind == "lead":
            return _join(prefix, "lead")
        if node.kind == "table":
            return self._count(_join(prefix, "table"))
        if node.kind == "preambular":
            return self._count(_join(self._base(node, always=True), "pp"))
        if node.kind == "division":
            return _join(prefix, *(d.slug for d in node.divisions), node.slug)
        if node.kind == "unit":
            return _join(self._base(node), node.slug)
        return self._name_child(node, node.parent) if node.parent else self._name_top(node)

    def _name_top(self, node: Node) -> str:
        base = self._base(node)
        quoted = node.scope.kind == "quote"
        if node.number is not None:
            slug = node.slug
            if node.scope.kind == "body":
                slug = f"op{slug}"
            # Inside a quotation the host's ``-q`` takes the bare number: op14-q4.
            return f"{base}{slug}" if quoted and base.endswith("-q") else _join(base, slug)
        if node.line.label is not None and node.slug:
            return _join(base, node.slug)
        if node.line.label is not None:
            return self._count(_join(base, "u"))
        plain = node.scope.kind == "body" and self.kind == "resolution" and base not in self._numbered
        return self._count(_join(base, "op" if plain else "p"))

    def _name_child(self, node: Node, parent: Node) -> str:
        if node.kind == "tail":
            return f"{parent.id}-end"
        if node.line.label is None:
            return self._count(f"{parent.id}-p")
        if node.line.label.is_bullet or not node.slug:
            return self._count(f"{parent.id}-u")
        return f"{self._list_base(parent)}-{node.slug}"

    def _list_base(self, parent: Node) -> str:
        """Where a list's letters hang: on its chapeau, or on the article whose only paragraph the chapeau is."""
        unit = parent.unit
        if parent.parent is None and parent.number is None and unit is not None and unit.line.heading.unit not in CONTAINERS:
            tops = [n for n in parent.scope.nodes if n.unit is unit and n.is_top]
            if tops == [parent] and self.decisions.get(f"{self.prefixes[id(parent.scope)]}/{unit.line.heading.unit}"):
                return unit.id
        return parent.id

    def _count(self, stem: str) -> str:
        return f"{stem}{next(self._ordinals[stem])}"


def _join(*pieces: str) -> str:
    return "-".join(p for p in pieces if p)


def _unique(wanted: str, taken: dict[str, int]) -> str:
    """An id that nobody has: the second of a name gets ``_2``."""
    given = wanted
    while given in taken:
        given = f"{wanted}_{taken[wanted]}"
        taken[wanted] += 1
    taken[given] = 2
    return given
