"""Lines -> a tree: what hangs under what, by the printed labels alone (mark-up nesting is no evidence)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.grammar.labels import Label, Series
from generator.model.document import ParagraphKind
from generator.model.symbol import Kind

from .annexed import find_annexed_preambles
from .headings import CONTAINERS, PLAIN
from .lines import Line
from .nodes import Node, OpenList, Scope

_CLOSING_QUOTES: Final = ("”", "»", "“", "」", "』", '"')

_DEEPEST: Final = 8
"""Lists inside one another; what would open a deeper one repeats a label of the deepest (the UN's texts have five)."""

_FIXED: Final[dict[str, ParagraphKind]] = {
    "formula": "formula",
    "closing": "closing",
    "signature": "signature",
    "lead": "lead",
    "table": "table",
}


class TreeBuilder:
    """Reads lines one by one; ``nodes`` is the result, in printed order."""

    def __init__(self, kind: Kind | None) -> None:
        self.kind = kind
        self.scope = Scope("body")
        self.scopes = [self.scope]
        self.nodes: list[Node] = []
        self._outer: Scope | None = None
        self._ahead: Sequence[Line] = ()
        self._quote_ended = False

    def read(self, lines: Sequence[Line]) -> list[Node]:
        """Build the tree of one text."""
        preambles = find_annexed_preambles(lines)
        for position, line in enumerate(lines):
            self._ahead = lines[position + 1 : position + 40]
            self._move_quotation(line)
            self._add_line(line, preambles.get(position))
        return self.nodes

    def _add_line(self, line: Line, annexed: ParagraphKind | None) -> None:
        if line.role in ("formula", "closing", "signature", "lead", "table"):
            self._add(_FIXED[line.role], line)
            if line.role == "table":
                self.scope.under_heading = False
        elif line.role == "annex":
            self._open_annex(line)
        elif line.role == "heading":
            self._add_heading(line)
        elif annexed:
            self._set_current(self._add(annexed, line))
        elif line.role == "preambular" and line.label is None:
            self._set_current(self._add("preambular", line), top=True)
            self.scope.number = None
        elif line.role == "tail" and self.scope.top:
            self._add("tail", line, parent=self.scope.top)
            self.scope.lists.clear()
        elif line.label is None:
            self._add_unnumbered(line)
        elif line.label.is_bullet:
            self._add_bullet(line)
        elif line.label.is_number and line.label.style != "()":
            self._add_numbered(line, line.label)
        else:
            self._add_lettered(line, line.label)

    def _add(self, kind: ParagraphKind, line: Line, parent: Node | None = None) -> Node:
        scope = self.scope
        node = Node(
            "quote" if scope.kind == "quote" and kind in ("operative", "text", "item", "subparagraph") else kind,
            line,
            scope,
            parent,
            tuple(d for d, _, _ in scope.divisions),
            scope.unit,
            scope.heading_scope,
        )
        if parent:
            parent.children.append(node)
        scope.nodes.append(node)
        self.nodes.append(node)
        return node

    def _set_current(self, node: Node, *, top: bool = False) -> None:
        scope = self.scope
        scope.current, scope.under_heading = node, False
        if top:
            scope.top = node
            scope.lists.clear()

    # Scopes

    def _open_annex(self, line: Line) -> None:
        self._outer = None
        appendix = line.heading.kind == "appendix" and self.scope.kind == "annex"
        outer = self.scope.host if appendix else None
        self.scope = Scope("annex")
        self.scopes.append(self.scope)
        node = self._add("annex", line)
        if outer and outer.kind == "annex":
            while outer.parent is not None and outer.line.heading.kind == "appendix":
                outer = outer.parent
            node.parent = outer
        self.scope.host = node

    def _move_quotation(self, line: Line) -> None:
        """Enter or leave a text quoted in a paragraph: its numbers never are the outer text's."""
        if self._outer is not None and not line.block.quoted and self._quote_is_over(line):
            self.scope, self._outer = self._outer, None
        if self._outer is None and self._opens_quotation(line):
            self._outer = self.scope
            self.scope = Scope("quote", host=self._outer.current)
            self.scopes.append(self.scope)
        self._quote_ended = line.text.text.rstrip(" .;,؛،。；").endswith(_CLOSING_QUOTES)

    def _opens_quotation(self, line: Line) -> bool:
        host = self.scope.current
        if host is None or self.kind == "statement" or self.scope.under_heading:
            return False
        if line.block.quoted:
            return True
        return line.opens_quote and host.line.ends_in_colon and line.role == "paragraph"

    def _quote_is_over(self, line: Line) -> bool:
        if any(n.line.block.quoted for n in self.scope.nodes):
            return True
        if line.role in ("annex", "closing"):
            return True
        if line.opens_quote:
            return False
        outer = self._outer.number if self._outer else None
        continues = line.label is not None and line.label.is_number and outer is not None and line.label.follows("number", outer)
        return self._quote_ended or continues

    # Headings

    def _add_heading(self, line: Line) -> None:
        scope, heading = self.scope, line.heading
        if line.block.role == "paragraph" and heading.kind == "unit" and not self._continues_units(line):
            self._add_unnumbered(replace(line, text=line.block.text, printed="", label=None, heading=PLAIN))
            return
        scope.lists.clear()
        scope.current, scope.under_heading = None, True
        if heading.kind == "plain":
            scope.headings += 1
            self._add("heading", line)
            return
        scope.heading_scope = 0
        if heading.kind == "unit" and heading.unit not in CONTAINERS:
            scope.unit = None
            scope.unit = self._add("unit", line)
            if line.text.text and line.block.role != "heading":
                scope.current = None
            return
        scope.unit = None
        self._open_division(line)

    def _continues_units(self, line: Line) -> bool:
        """True if an untagged "Action 20" is the next of its kind: "Action 237" in a list of names is a name (A/DEC/78/556)."""
        label, unit = line.heading.label, line.heading.unit
        if label is None or label.is_first or not line.text.text.strip():
            before = [n for n in self.scope.nodes if n.kind in ("unit", "division") and n.line.heading.unit == unit]
            last = before[-1].line.heading.label if before else None
            return label is not None and (label.is_first or (last is not None and any(label.follows(s, v) for s, v in last.readings)))
        return True

    def _open_division(self, line: Line) -> None:
        scope, label, unit = self.scope, line.heading.label, line.heading.unit
        assert label is not None
        same = [d for d in scope.divisions if d[0].line.heading.unit == unit]
        at = next((d for d in reversed(same) if label.follows(d[1], d[2])), None)
        if at is None and same and not label.is_first:
            possible = {s for s, _ in label.readings}
            at = next((d for d in reversed(same) if d[1] in possible), None)
        if at is None and same and label.is_first and any(d[0].line.heading.slug == line.heading.slug for d in same):
            at = next(d for d in same if d[0].line.heading.slug == line.heading.slug)
        series, value = label.readings[0]
        if at is not None:
            series, value = next(((s, v) for s, v in label.readings if s == at[1]), (series, value))
            del scope.divisions[scope.divisions.index(at) :]
        elif not label.is_first and not unit:
            scope.divisions.clear()
        node = self._add("division", line)
        scope.divisions.append((node, series, value))

    # Paragraphs

    def _add_unnumbered(self, line: Line) -> None:
        scope = self.scope
        top = scope.top
        after_list = top is not None and top.number is not None and any(n.line.role != "tail" for n in top.children)
        if top and after_list and not scope.under_heading and scope.current is not None:
            flush = line.text.text[:1].islower()
            node = self._add("tail" if flush else "text", line, parent=top)
            scope.lists.clear()
            if not flush:
                self._set_current(node)
            return
        kind: ParagraphKind = "operative" if scope.kind == "body" and self.kind == "resolution" else "text"
        self._set_current(self._add(kind, line), top=True)

    def _add_numbered(self, line: Line, label: Label) -> None:
        scope, value = self.scope, label.readings[0][1]
        nested = next(
            (x for x in reversed(scope.lists) if x.series == "number" and x.style != "()" and label.follows("number", x.value)), None
        )
        if nested:
            self._continue_list(nested, line, label)
            return
        restarts = value == 1 and scope.number is not None
        if value == 1 and self._awaits_list(restarts=restarts):
            self._open_list(line, label)
            return
        if restarts and self._is_same_container():
            # A list that begins again under an unlabelled heading has that heading's ordinal for its scope.
            scope.heading_scope = scope.headings or 0
        kind: ParagraphKind = "operative" if scope.kind == "body" else "item"
        node = self._add(kind, line)
        node.number = scope.number = value
        self._set_current(node, top=True)

    def _awaits_list(self, *, restarts: bool) -> bool:
        """True if the paragraph above ends in a colon and "1." must be its list, not the scope's first paragraph.

        "Acting under Chapter VII …:" (S/RES/2663) ends a preamble: the operative paragraphs follow.
        """
        above = self.scope.current
        if above is None or not above.line.ends_in_colon or above.kind == "preambular":
            return False
        return restarts or (above.kind == "text" and self.scope.kind == "body")

    def _is_same_container(self) -> bool:
        scope = self.scope
        last = next((n for n in reversed(scope.nodes) if n.number is not None and n.parent is None), None)
        return last is not None and last.divisions == tuple(d for d, _, _ in scope.divisions) and last.unit is scope.unit

    def _add_bullet(self, line: Line) -> None:
        scope, mark = self.scope, line.printed.strip()[:1]
        at = next((x for x in reversed(scope.lists) if x.series == "bullet" and x.style == mark), None)
        if at:
            del scope.lists[scope.lists.index(at) + 1 :]
            at.item = self._add("item", line, parent=at.parent)
            self._set_current(at.item)
            return
        parent = scope.current
        node = self._add("item", line, parent=parent)
        scope.lists.append(OpenList("bullet", 0, mark, node, parent))
        self._set_current(node)

    def _add_lettered(self, line: Line, label: Label) -> None:
        """A label continues the deepest open list of which it is the successor; else a first label opens one below."""
        lists = [x for x in reversed(self.scope.lists) if x.series != "bullet"]
        following = [x for x in lists if label.follows(x.series, x.value)]
        at = next((x for x in following if x.style == label.style), following[0] if following else None)
        if at and not (label.is_first and self._begins_inner_list(label, at)):
            self._continue_list(at, line, label)
        elif label.is_first or not label.readings:
            self._open_list(line, label)
        elif gap := next((x for x in lists for s, v in label.readings if s == x.series and v >= x.value), None):
            self._continue_list(gap, line, label)
        else:
            self._open_list(line, label)

    def _begins_inner_list(self, label: Label, at: OpenList) -> bool:
        """(i) after (h): a letter if (j) comes next, a roman number if (ii) does."""
        coming = next(
            (x.label for x in self._ahead if x.label and x.label.readings and not x.label.is_bullet and x.label.style == label.style), None
        )
        return coming is not None and at.series in ("letter", "LETTER") and coming.readings[0] in (("roman", 2), ("ROMAN", 2))

    def _continue_list(self, at: OpenList, line: Line, label: Label) -> None:
        scope = self.scope
        del scope.lists[scope.lists.index(at) + 1 :]
        at.value = next((v for s, v in label.readings if s == at.series), at.value)
        at.item = self._add("subparagraph", line, parent=at.parent)
        self._set_current(at.item)

    def _open_list(self, line: Line, label: Label) -> None:
        scope = self.scope
        if len(scope.lists) >= _DEEPEST:
            self._continue_list(scope.lists[-1], line, label)
            return
        parent = scope.current
        if parent is None and scope.under_heading is False:
            parent = scope.top
        node = self._add("subparagraph", line, parent=parent)
        series, value = self._choose_series(label)
        scope.lists.append(OpenList(series, value, label.style, node, parent))
        self._set_current(node)

    def _choose_series(self, label: Label) -> tuple[Series, int]:
        if not label.readings:
            return "letter", 0
        if not label.is_first:
            return label.readings[0]
        ones = [r for r in label.readings if r[1] == 1]
        return ones[0]
