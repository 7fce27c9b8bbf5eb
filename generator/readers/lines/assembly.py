"""The assembly: lines of a source -> its printed texts, with the proof that nothing is lost.

    1. head: cover, number, title      2. furniture      3. notes      4. paragraphs and tables
    5. markers given to notes          6. blocks         7. the sum of letters
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from generator.grammar.dates import parse_date
from generator.grammar.tongue import detect_language
from generator.model.diagnostics import Diagnostic
from generator.model.inline import Inline
from generator.model.metadata import Metadata, SourceFile
from generator.model.printed import Block, Cell, Furniture, Note, Place, Printed, Role
from generator.model.reading import Reading
from generator.profiles.organs import find_body
from generator.readers.fidelity import count_letters, report_lost

from .blocks import Context, move_on, name_role
from .footnotes import NoteLines, gather_notes
from .furniture import set_furniture_apart
from .head import Head, read_head
from .joining import Joiner, Piece
from .line import Extraction, SourceLine
from .markers import Placement, place_markers
from .measure import Measure
from .paragraphs import Stretch, break_rows
from .rows import Row
from .tables import find_placed_tables, is_fallen_table, read_cells


class _Part(Struct, frozen=True):
    """A paragraph or table with the pieces its words are in."""

    stretch: Stretch
    pieces: range
    rows: tuple[tuple[tuple[int, ...], ...], ...] = ()
    """Of tables: the pieces of each cell, row by row."""


def assemble(source: SourceFile, extraction: Extraction) -> Reading:
    """Put the lines of one file together. A file with no line at all is the reader's affair."""
    lines = extraction.lines
    head = read_head(lines)
    rows = set_furniture_apart(extraction, str(head.facts.get("title") or ""))
    body = [r for n, r in enumerate(rows) if n >= head.end or r.part not in ("text", "separator")]
    kept, notes = (body, []) if extraction.notes is not None else gather_notes(body, paged=extraction.paged)
    measure = Measure([r.line for r in kept if r.part == "text"], placed=extraction.placed)
    joiner = Joiner([r.line for r in kept if r.part == "text"])
    parts, pieces = _join(kept, measure, joiner)
    placement = Placement(tuple(p.text for p in pieces)) if extraction.marked else place_markers(pieces, notes)
    blocks, adoption = _write_blocks(parts, placement.texts, measure)
    written = extraction.notes if extraction.notes is not None else tuple(_write_note(n, joiner) for n in notes)
    metadata = _state(source, head, blocks, adoption)
    furniture = tuple(_name_furniture(kept, lines[: head.title], head))
    printed = Printed(metadata, tuple(blocks), written, (*extraction.repairs, *joiner.repairs), furniture)
    return Reading(source, (printed,), tuple(_diagnose(source, printed, lines, placement, notes, Counter(extraction.letters))))


def _join(rows: Sequence[Row], measure: Measure, joiner: Joiner) -> tuple[list[_Part], list[Piece]]:
    parts: list[_Part] = []
    pieces: list[Piece] = []
    for stretch, is_table in _break(rows, measure):
        start = len(pieces)
        cells: tuple[tuple[tuple[int, ...], ...], ...] = ()
        if is_table and not stretch.lines[0].rows:
            cells = tuple(tuple(_join_cell(stretch, cell, pieces) for cell in row) for row in read_cells(stretch.lines, placed=measure.placed))
        else:
            pieces.append(joiner.join(stretch.lines, stretch.position, stretch.start))
        parts.append(_Part(stretch, range(start, len(pieces)), cells))
    return parts, pieces


def _join_cell(stretch: Stretch, cell: tuple[int, int, int], pieces: list[Piece]) -> tuple[int, ...]:
    line, start, end = cell
    text = _between(stretch.lines[line].text, start, end)
    pieces.append(Piece(text, ((0, stretch.position + line),)))
    return (len(pieces) - 1,)


def _between(text: Inline, start: int, end: int) -> Inline:
    rest = text.after(start)
    length = len(text.text[start:end].rstrip())
    return Inline(rest.text[:length], tuple(m for m in rest.marks if m.end <= length), tuple(m for m in rest.markers if m.offset <= length))


def _break(rows: Sequence[Row], measure: Measure) -> list[tuple[Stretch, bool]]:
    tables = find_placed_tables(rows, measure) if measure.placed else []
    return [(s, s.is_table or is_fallen_table(s, measure)) for s in break_rows(rows, measure, tables)]


def _write_blocks(parts: Sequence[_Part], texts: Sequence[Inline], measure: Measure) -> tuple[list[Block], dict[str, Any]]:
    blocks: list[Block] = []
    adoption: dict[str, Any] = {}
    part, before, words = "preamble", None, ""
    for item in parts:
        stretch = item.stretch
        role: Role
        if stretch.lines[0].rows:
            role = "table"
            block = Block(role, stretch.lines[0].text, rows=stretch.lines[0].rows, place=_place(stretch.lines))
        elif item.rows:
            role = "table"
            block = _write_table(item, texts)
        else:
            text = texts[item.pieces.start]
            role = name_role(stretch, text, Context(part, before, words, measure))
            block = Block(role, text, stretch.label, place=_place(stretch.lines))
            words = text.text
        if role == "closing":
            _read_adoption(block.text.text, adoption)
        blocks.append(block)
        part, before = move_on(part, role, stretch, block.text), role
    return blocks, adoption


def _write_table(item: _Part, texts: Sequence[Inline]) -> Block:
    rows = tuple(tuple(Cell(texts[c[0]]) for c in row) for row in item.rows)
    text = Inline()
    for cell in (c for row in rows for c in row):
        text = text.joined(cell.text)
    return Block("table", text, rows=rows, place=_place(item.stretch.lines))


def _read_adoption(words: str, adoption: dict[str, Any]) -> None:
    if day := parse_date(words, "en"):
        adoption["adopted"] = day
    if "meeting" in words and "meeting" not in adoption:
        adoption["meeting"] = words.split(",")[0].strip(" .")


def _write_note(note: NoteLines, joiner: Joiner) -> Note:
    text = joiner.join(note.lines, 0).text
    return Note(note.label, text, _place(note.lines))


def _place(lines: Sequence[SourceLine]) -> Place:
    return Place(lines[0].page, (lines[0].number, lines[-1].number))


def _state(source: SourceFile, head: Head, blocks: Sequence[Block], adoption: dict[str, Any]) -> Metadata:
    formula = next((b.text.text for b in blocks if b.role == "formula"), "")
    running = " ".join(b.text.text for b in blocks if b.role != "table")[:4000]
    facts = {**head.facts, **{k: v for k, v in adoption.items() if not head.facts.get(k)}}
    return Metadata(source=source, language=detect_language(running), body=find_body(formula), **facts)


def _name_furniture(rows: Sequence[Row], cover: Sequence[SourceLine], head: Head) -> list[Furniture]:
    named = [Furniture("cover", line.text.text, _place([line])) for line in cover]
    if head.stated:
        named.append(Furniture("date and document in place of a title", head.stated))
    return named + [Furniture(r.part, r.line.text.text, _place([r.line])) for r in rows if r.part != "text"]


def _diagnose(
    source: SourceFile,
    printed: Printed,
    lines: Sequence[SourceLine],
    placement: Placement,
    notes: Sequence[NoteLines],
    given: Counter[str],
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    if not any(b.role == "formula" for b in printed.blocks):
        message = "no enacting formula (The General Assembly,) is found: where the preamble begins is not sure"
        found.append(Diagnostic("warning", "no-formula", message, source.file, 1, lines[0].text.text[:100] if lines else ""))
    for number, words in placement.doubtful:
        note = notes[number]
        message = f"the marker of note {note.label} could also stand here; the more likely place is taken"
        found.append(Diagnostic("warning", "marker-doubtful", message, source.file, note.lines[0].number, words))
    return [*found, *report_lost(source.file, given - count_kept(printed), None)]


def count_kept(printed: Printed) -> Counter[str]:
    """Letters and digits of everything that became of a text: blocks, labels, markers, notes, title, furniture."""
    kept = [b.label + b.text.text for b in printed.blocks] + [m.label for b in printed.blocks for m in b.text.markers]
    kept += [n.label + n.text.text for n in printed.notes]
    kept += [f.text for f in printed.furniture]
    kept += [str(getattr(printed.metadata, field) or "") for field in ("number_line", "title")]
    return count_letters(kept)
