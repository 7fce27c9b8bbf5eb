"""Numbers that the source lost: 25, two paragraphs without a number, 28.

The UN numbers without gaps; where exactly as many paragraphs lack a number as numbers are missing between two
neighbours, the numbers are theirs (A/RES/79/160 in English, whose other languages print 26 and 27).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from generator.grammar.labels import read_label

from .nodes import Node, Scope


def supply_numbers(scopes: Iterable[Scope]) -> list[Node]:
    """Give lost numbers back; the paragraphs that got one."""
    supplied: list[Node] = []
    for scope in scopes:
        tops = [n for n in scope.nodes if n.is_top and (n.number is not None or n.line.label is None)]
        for _, group in groupby(tops, key=lambda n: (n.divisions, n.unit, n.heading_scope)):
            supplied += _supply(list(group))
    return supplied


def _supply(tops: Sequence[Node]) -> list[Node]:
    supplied: list[Node] = []
    waiting: list[Node] = []
    last: int | None = None
    for node in tops:
        if node.number is None:
            waiting.append(node)
            continue
        if last is not None and waiting and node.number - last - 1 == len(waiting):
            for number, lost in enumerate(waiting, last + 1):
                _number(lost, number)
            supplied += waiting
        waiting, last = [], node.number
    return supplied


def _number(node: Node, number: int) -> None:
    node.number = number
    node.line = replace(node.line, label=read_label(f"{number}."))
    if node.kind == "text" and node.scope.kind == "annex":
        node.kind = "item"
