"""The tree's nodes, and the scopes that their addresses run in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.grammar.labels import Series
from generator.model.document import ParagraphKind

from .lines import Line

ScopeKind = Literal["body", "annex", "quote"]


@dataclass(eq=False)
class Node:
    """One line at its place in the tree."""

    kind: ParagraphKind
    line: Line
    scope: Scope
    parent: Node | None = None
    divisions: tuple[Node, ...] = ()
    unit: Node | None = None
    heading_scope: int = 0
    """Ordinal of the unlabelled heading under which numbering began again; 0 outside of such."""
    number: int | None = None
    children: list[Node] = field(default_factory=list)
    id: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        """The label's part of an address."""
        if self.kind in ("division", "unit", "annex"):
            return self.line.heading.unit + self.line.heading.slug
        return self.line.label.slug if self.line.label else ""

    @property
    def is_top(self) -> bool:
        """True for a paragraph that hangs under no other paragraph."""
        return self.parent is None and self.kind in ("operative", "text", "item", "quote", "subparagraph")


@dataclass(eq=False)
class OpenList:
    """A list that goes on: the next of its labels continues it."""

    series: Series
    value: int
    style: str
    item: Node
    parent: Node | None


@dataclass(eq=False)
class Scope:
    """One run of addresses and where reading stands in it."""

    kind: ScopeKind
    host: Node | None = None
    """The annex's own node, or the paragraph that a quotation stands in."""
    nodes: list[Node] = field(default_factory=list)
    divisions: list[tuple[Node, Series, int]] = field(default_factory=list)
    unit: Node | None = None
    top: Node | None = None
    number: int | None = None
    heading_scope: int = 0
    headings: int = 0
    under_heading: bool = False
    """True from a heading to the next paragraph: nothing above it can take a list."""
    current: Node | None = None
    lists: list[OpenList] = field(default_factory=list)
