"""Printed texts -> documents: one text in all its languages at a time, the reference language first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from generator.model.diagnostics import Diagnostic, Severity
from generator.model.document import Document, Footnote, NoteMarker, Paragraph, TableCell
from generator.model.inline import Inline
from generator.model.printed import Cell, Printed

from .citations import find_citations
from .citations.ibid import read_ibid, resolve_ibid
from .citations.links import differs
from .citations.pinpoints import Here
from .citations.verbs import govern_citations
from .notes import PlacedNotes, place_notes
from .requests import find_requests
from .structure.align import Alignment, align, share_unit_names
from .structure.anchors import AnchorGiver
from .structure.lines import read_lines
from .structure.nodes import Node, Scope
from .structure.supplied import supply_numbers
from .structure.tree import TreeBuilder


@dataclass(eq=False)
class Skeleton:
    """A text's tree with its addresses: what other languages are aligned with."""

    nodes: list[Node]
    scopes: list[Scope]
    anchors: AnchorGiver
    alignment: Alignment
    supplied: list[Node]


def understand(texts: Sequence[Printed]) -> list[Document]:
    """Understand one text in all languages held. The first is the reference (English, if held)."""
    documents: list[Document] = []
    reference: Skeleton | None = None
    for printed in texts:
        skeleton = build_skeleton(printed, reference)
        documents.append(complete(printed, skeleton))
        reference = reference or skeleton
    return documents


def build_skeleton(printed: Printed, reference: Skeleton | None = None) -> Skeleton:
    """Read labels, hang paragraphs under one another, and give addresses; counted ones as the reference has them."""
    facts = printed.metadata
    builder = TreeBuilder(facts.kind)
    nodes = builder.read(read_lines(printed.blocks, facts.language or "en"))
    scopes = builder.scopes
    supplied = supply_numbers(scopes)
    anchors = AnchorGiver(scopes, facts.kind, reference.anchors.decisions if reference else None)
    if reference is not None:
        share_unit_names(scopes, reference.scopes, anchors, reference.anchors)
        anchors = AnchorGiver(scopes, facts.kind, reference.anchors.decisions)
    anchors.give(nodes)
    alignment = Alignment({}, {})
    if reference is not None and [n.id for n in nodes] != [n.id for n in reference.nodes]:
        alignment = align(nodes, reference.nodes)
        anchors = AnchorGiver(scopes, facts.kind, reference.anchors.decisions, alignment.ids, frozenset(alignment.unaligned))
        anchors.give(nodes)
        for node in nodes:
            node.aliases = tuple(a for a in alignment.aliases.get(id(node), ()) if a not in anchors.taken)
            anchors.taken.update(dict.fromkeys(node.aliases, 2))
    return Skeleton(nodes, scopes, anchors, alignment, supplied)


def complete(printed: Printed, skeleton: Skeleton) -> Document:
    """Write the tree down as paragraphs and notes with their addresses, citations and diagnostics."""
    facts = printed.metadata
    notes = place_notes(printed.notes, skeleton.nodes, skeleton.anchors.prefixes)
    language, body = facts.language or "en", facts.body
    resolved = resolve_ibid([note.text.text for note in printed.notes], language)
    ids = frozenset(skeleton.anchors.taken)
    footnotes = tuple(
        Footnote(
            id=note_id,
            label=note.label,
            text=note.text.text,
            resolved=stands_for,
            marks=note.text.marks,
            citations=find_citations(note.text.text, language, note.text.links, body, Here("", ids)),
            resolved_citations=find_citations(stands_for, language, (), body) if stands_for else (),
        )
        for note_id, note, stands_for in zip(notes.note_ids, printed.notes, resolved, strict=True)
    )
    known = {f: getattr(facts, f) for f in Document.__struct_fields__ if f in type(facts).__struct_fields__}
    paragraphs, footnotes = govern_citations([_write(node, notes, language, body, ids) for node in skeleton.nodes], footnotes, language)
    document = Document(
        **known,
        paragraphs=paragraphs,
        footnotes=footnotes,
        repairs=printed.repairs,
        furniture=printed.furniture,
        diagnostics=tuple(_diagnose(printed, skeleton, notes, footnotes)),
    )
    found = tuple(_diagnose_links(document))
    return replace(document, requests=find_requests(document), diagnostics=document.diagnostics + found)


def _diagnose_links(document: Document) -> Iterator[Diagnostic]:
    """Links of the source that lead to another document than their words name."""
    parts: list[Paragraph | Footnote] = [*document.paragraphs, *document.footnotes]
    for part in parts:
        for citation in part.citations:
            if differs(citation):
                words = part.text[citation.start : citation.end]
                message = f"{part.id}: the source links “{words}” to {citation.url}; the words are followed ({citation.symbol})"
                yield Diagnostic("note", "link-differs", message, document.source.file)


def _write(node: Node, notes: PlacedNotes, language: str, body: str | None, ids: Collection[str]) -> Paragraph:
    text: Inline = notes.texts.get(id(node), node.line.text)
    is_heading = node.kind in ("heading", "division", "unit", "annex")
    if is_heading:
        # "Article 5", "II. Finance": a heading is cited and read as one line, so the line stands in its text whole.
        text = Inline(node.line.printed).joined(text)
    placed = notes.marker_ids.get(id(node), ())
    kept = text.markers
    return Paragraph(
        id=node.id,
        kind=node.kind,
        label="" if is_heading else node.line.printed,
        parent=_find_parent(node),
        text=text.text,
        marks=text.marks,
        notes=tuple(NoteMarker(i, target, m.label, m.offset) for (i, target), m in zip(placed, kept, strict=True)),
        citations=find_citations(text.text, language, text.links, body, Here(node.id, ids)),
        source=node.line.block.place,
        aliases=node.aliases,
        level=_find_level(node) if is_heading else None,
        designation=node.line.printed or None if is_heading else None,
        rows=_write_rows(node, placed) if node.kind == "table" else None,
    )


def _write_rows(node: Node, placed: Sequence[tuple[str, str]]) -> tuple[tuple[TableCell, ...], ...]:
    """A table's cells; the markers in them are those of its text, in the same order."""
    names = iter(placed)

    def write_cell(cell: Cell) -> TableCell:
        found = [(m, next(names, None)) for m in cell.text.markers]
        notes = tuple(NoteMarker(name[0], name[1], m.label, m.offset) for m, name in found if name)
        return TableCell(cell.text.text, cell.colspan, cell.rowspan, cell.header, cell.text.marks, notes)

    return tuple(tuple(write_cell(c) for c in row) for row in node.line.block.rows)


def _find_parent(node: Node) -> str | None:
    if node.parent is not None:
        return node.parent.id
    if node.kind in ("annex", "closing", "signature"):
        return None
    if node.unit is not None and node.unit is not node:
        return node.unit.id
    if node.divisions:
        return node.divisions[-1].id
    return node.scope.host.id if node.scope.host is not None else None


def _find_level(node: Node) -> int:
    """1 for an annex; below it as deep as the sections, and a unit, around it."""
    if node.kind == "annex":
        return 1
    inside = 1 if node.scope.kind != "body" else 0
    unit = 1 if node.unit is not None and node.unit is not node else 0
    return min(6, 1 + inside + len(node.divisions) + unit)


def _diagnose(printed: Printed, skeleton: Skeleton, notes: PlacedNotes, footnotes: Sequence[Footnote]) -> Iterator[Diagnostic]:
    file = printed.metadata.source.file

    def say(severity: Severity, code: str, message: str, node: Node | None = None) -> Diagnostic:
        lines = node.line.block.place.lines if node else None
        excerpt = f"{node.line.printed} {node.line.text.text}".strip()[:100] if node else ""
        return Diagnostic(severity, code, message, file, lines[0] if lines else None, excerpt)

    for node in skeleton.supplied:
        yield say("note", "number-supplied", f"no number is printed; between its neighbours it must be {node.number}", node)
    for node, wanted in skeleton.anchors.repeats:
        yield say("note", "repeated-label", f"{wanted} is there already; this one is {node.id}", node)
    for node, label in notes.lost_markers:
        yield say("warning", "marker-without-note", f"no note is labelled {label}; the label stays among the words", node)
    for index in notes.lost_notes:
        note = printed.notes[index]
        lines = note.place.lines
        yield Diagnostic(
            "warning", "note-without-marker", f"nothing refers to note {note.label}", file, lines and lines[0], note.text.text[:100]
        )
    language = printed.metadata.language or "en"
    for note, written in zip(printed.notes, footnotes, strict=True):
        if written.resolved is None and read_ibid(note.text.text, language) is not None:
            message = f"note {note.label} says “Ibid.”, and what it gives is no part of the note before; it stays as it is"
            lines = note.place.lines
            yield Diagnostic("note", "ibid-open", message, file, lines and lines[0], note.text.text[:100])
    last: dict[str, int] = {}
    for node in skeleton.nodes:
        if node.number is not None and node.parent is None:
            stem = node.id.rstrip("0123456789_")
            if node.number > last.get(stem, node.number - 1) + 1:
                yield say("note", "gap", f"{node.line.printed} follows {last[stem]}: a number is missing in the print", node)
            last[stem] = node.number
    unaligned = set(skeleton.alignment.unaligned)
    for node in skeleton.nodes:
        if id(node) in unaligned:
            yield say("warning", "unaligned", f"no counterpart in the reference language; its address is {node.id}", node)
