"""The assembly: lines of a source -> its printed texts, with the proof that nothing is lost.

1. head: cover, number, title      2. furniture      3. notes      4. paragraphs and tables
5. markers given to notes          6. blocks         7. the sum of letters
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from msgspec import structs

from generator.grammar.tongue import detect_language
from generator.model.diagnostics import Diagnostic
from generator.model.inline import Inline
from generator.model.metadata import Metadata, SourceFile
from generator.model.printed import Block, Furniture, Note, Printed
from generator.model.reading import Reading
from generator.profiles.organs import find_body
from generator.readers.fidelity import count_letters, report_lost

from .blocks import place_of, write_blocks
from .footnotes import NoteLines, gather_notes, share_notes
from .furniture import set_furniture_apart
from .head import Head, is_cover, read_heads
from .joining import Joiner
from .line import Extraction, SourceLine
from .markers import Placement, place_markers
from .measure import Measure
from .pieces import Part, join_parts, take_table_notes
from .rows import Row


def assemble(source: SourceFile, extraction: Extraction) -> Reading:
    """Put the lines of one file together. A file with no line at all is the reader's affair."""
    lines = extraction.lines
    heads = read_heads(lines)
    rows = set_furniture_apart(extraction, str(heads[0].facts.get("title") or ""))
    in_heads = {n for h in heads for n in range(h.title, h.end)}
    body = [r for n, r in enumerate(rows) if n >= heads[0].title and not (r.part in ("text", "separator") and n in in_heads)]
    kept, notes = (body, []) if extraction.notes is not None else gather_notes(body, paged=extraction.paged)
    measure = Measure([r.line for r in kept if r.part == "text"], placed=extraction.placed)
    joiner = Joiner([r.line for r in kept if r.part == "text"])
    parts, pieces = join_parts(kept, measure, joiner)
    if extraction.marked:
        parts, pieces, below = take_table_notes(parts, pieces, len(notes))
        notes += below
    placement = Placement(tuple(p.text for p in pieces)) if extraction.marked else place_markers(pieces, notes)
    written = extraction.notes if extraction.notes is not None else tuple(_write_note(n, joiner) for n in notes)
    furniture = tuple(_name_furniture(kept, lines[: heads[0].title], heads))
    texts = [
        _write_text(source, head, lines[head.title : head.end], group, placement.texts, measure)
        for head, group in zip(heads, _divide(parts, [lines[h.end] for h in heads[1:]]), strict=True)
    ]
    texts = list(share_notes(texts, written))
    texts[0] = structs.replace(texts[0], repairs=(*extraction.repairs, *joiner.repairs, *placement.repairs), furniture=furniture)
    return Reading(source, tuple(texts), tuple(_diagnose(source, texts, lines, placement, notes, Counter(extraction.letters))))


def _divide(parts: Sequence[Part], firsts: Sequence[SourceLine]) -> list[list[Part]]:
    """The paragraphs of each text in the file; ``firsts`` are the first lines of the second text and of those after it."""
    groups: list[list[Part]] = [[]]
    opening = {id(line) for line in firsts}
    for part in parts:
        if id(part.stretch.lines[0]) in opening:
            groups.append([])
        groups[-1].append(part)
    return groups + [[] for _ in range(len(firsts) + 1 - len(groups))]


def _write_text(
    source: SourceFile, head: Head, title: Sequence[SourceLine], parts: Sequence[Part], texts: Sequence[Inline], measure: Measure
) -> Printed:
    blocks, adoption = write_blocks(parts, texts, measure)
    metadata = _state(source, head, blocks, adoption)
    if any(line.text.markers for line in title):
        # Notes on the title: a heading gives their markers a place.
        words = Inline()
        for line in title:
            words = words.joined(line.text)
        blocks.insert(0, Block("heading", words, level=1, place=place_of(title)))
    return Printed(metadata, tuple(blocks))


def _write_note(note: NoteLines, joiner: Joiner) -> Note:
    text = joiner.join(note.lines, 0).text
    return Note(note.label, text, place_of(note.lines))


def _state(source: SourceFile, head: Head, blocks: Sequence[Block], adoption: dict[str, Any]) -> Metadata:
    formula = next((b.text.text for b in blocks if b.role == "formula"), "")
    running = " ".join(b.text.text for b in blocks if b.role != "table")[:4000]
    facts = {**head.facts, **{k: v for k, v in adoption.items() if not head.facts.get(k)}}
    return Metadata(source=source, language=detect_language(running), body=find_body(formula), **facts)


def _name_furniture(rows: Sequence[Row], before: Sequence[SourceLine], heads: Sequence[Head]) -> list[Furniture]:
    rule = "cover" if is_cover(before) else "end of the document before"
    named = [Furniture(rule, line.text.text, place_of([line])) for line in before]
    named += [Furniture("date, document or letter in a title's place", h.stated) for h in heads if h.stated]
    return named + [Furniture(r.part, r.line.text.text, place_of([r.line])) for r in rows if r.part != "text"]


def _diagnose(
    source: SourceFile,
    texts: Sequence[Printed],
    lines: Sequence[SourceLine],
    placement: Placement,
    notes: Sequence[NoteLines],
    given: Counter[str],
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    if not any(b.role == "formula" for b in texts[0].blocks):
        message = "no enacting formula (The General Assembly,) is found: where the preamble begins is not sure"
        found.append(Diagnostic("warning", "no-formula", message, source.file, 1, lines[0].text.text[:100] if lines else ""))
    for number, words in placement.doubtful:
        note = notes[number]
        message = f"the marker of note {note.label} could also stand here; the more likely place is taken"
        found.append(Diagnostic("warning", "marker-doubtful", message, source.file, note.lines[0].number, words))
    kept = sum((count_kept(text) for text in texts), Counter[str]())
    return [*found, *report_lost(source.file, given - kept, None)]


def count_kept(printed: Printed) -> Counter[str]:
    """Letters and digits of everything that became of a text: blocks, labels, markers, notes, title, furniture."""
    kept = [b.label + b.text.text for b in printed.blocks] + [m.label for b in printed.blocks for m in b.text.markers]
    kept += [n.label + n.text.text for n in printed.notes]
    kept += [f.text for f in printed.furniture]
    kept += [str(getattr(printed.metadata, field) or "") for field in ("number_line", "title")]
    return count_letters(kept)
