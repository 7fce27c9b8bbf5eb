"""Footnotes at the feet of pages: a rule of underscores, then notes with their labels, then the next page.

Where pages are known a block ends with its page. In reading order it ends at the first words after white space
that no label opens (A/RES/79/144); in A/RES/59/241 at the first indented line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct, structs

from generator.model.inline import Inline
from generator.model.printed import Note, Printed
from generator.profiles.languages import LANGUAGES

from .line import SourceLine
from .rows import WHITE, Row

_MONTHS: Final = "|".join(re.escape(m) for x in LANGUAGES.values() if x.script != "CJK" for m in x.months)
_LABEL: Final = re.compile(
    rf"""(?P<label> \d{{1,3}} | \*{{1,4}} | [a-z](?=\s+[A-Z]|\Z) )
         (?: \s+(?=\S) (?! (?:{_MONTHS})\b | [–-]\s?\d )      # "20 March", "3 – 14 June" are dates
           | \Z | (?<=\*)(?=[^\s*]) )""",
    re.VERBOSE,
)
_ENDED: Final = re.compile(r"[.;)\]”]\s*\Z")
_FAR: Final = 4
"""How many numbers may be missing between two notes before a number is taken for text."""


class NoteLines(Struct, frozen=True):
    """One note: its label as printed and its lines, the label's own words taken off."""

    label: str
    lines: list[SourceLine]
    block: int
    """Which of the document's note blocks it is printed in, from 0."""
    after: int
    """How many rows of running text stand before its block."""


def gather_notes(rows: Sequence[Row], *, paged: bool) -> tuple[list[Row], list[NoteLines]]:
    """Take the note blocks out of the rows: what remains, and the notes in their order."""
    kept: list[Row] = []
    notes: list[NoteLines] = []
    block = -1
    at = texts = 0
    while at < len(rows):
        if rows[at].part != "note rule":
            kept.append(rows[at])
            texts += rows[at].part == "text"
            at += 1
            continue
        end = _find_end(rows, at, _last_number(notes), paged=paged)
        if not _split_block(rows, at + 1, end, notes, block + 1, texts):
            kept.append(Row(rows[at].line, "separator", seam=rows[at].seam))
            at += 1
            continue
        block += 1
        kept.append(rows[at])
        kept += [r for r in rows[at + 1 : end] if r.part != "text"]
        if end < len(rows) and rows[end].part == "text":
            kept.append(Row(rows[end].line, "text", seam=True))
            texts += 1
            end += 1
        at = end
    return (kept, notes) if notes else _gather_last(kept)


def _gather_last(rows: Sequence[Row]) -> tuple[list[Row], list[NoteLines]]:
    """Notes at a text's very end that no rule sets apart (S/RES/107 (1955)): each below white space, with a figure in the words."""
    text = [n for n, row in enumerate(rows) if row.part == "text"]
    begin = len(text)
    for position in range(len(text) - 1, 0, -1):
        line = rows[text[position]].line
        if line.gap < 1:
            continue
        label = read_label(line.text.text, None)
        if label is None or not any(_shows(rows[n].line.text.text, label) for n in text[:position]):
            break
        begin = position
    if begin == len(text):
        return list(rows), []
    kept = [row for n, row in enumerate(rows) if row.part != "text" or n < text[begin]]
    notes: list[NoteLines] = []
    for line in (rows[n].line for n in text[begin:]):
        label = read_label(line.text.text, None) if line.gap >= 1 else None
        if label:
            notes.append(NoteLines(label, [_with_text(line, line.text.after(_start(line.text.text, label)))], 0, begin))
        else:
            notes[-1].lines.append(line)
    return kept, notes


def _shows(words: str, label: str) -> bool:
    return re.search(rf"(?<=[^\s\d(/-])\s?{re.escape(label)}(?![\w/.)*-])", words) is not None


def _start(words: str, label: str) -> int:
    return len(words) - len(words[len(label) :].lstrip())


def share_notes(texts: Sequence[Printed], notes: Sequence[Note]) -> Iterator[Printed]:
    """Give each text of a file the notes that its markers name; the first those that no marker names."""
    if len(texts) == 1:
        yield structs.replace(texts[0], notes=tuple(notes))
        return
    wanted = [{m.label if m.note is None else m.note for b in text.blocks for m in b.text.markers} for text in texts]
    homes = [next((t for t, w in enumerate(wanted) if n in w or note.label in w), 0) for n, note in enumerate(notes)]
    for number, text in enumerate(texts):
        own = [n for n, home in enumerate(homes) if home == number]
        places = {n: place for place, n in enumerate(own)}
        blocks = tuple(structs.replace(b, text=_point(b.text, places)) for b in text.blocks)
        yield structs.replace(text, blocks=blocks, notes=tuple(notes[n] for n in own))


def _point(text: Inline, places: Mapping[int, int]) -> Inline:
    markers = tuple(m if m.note is None else structs.replace(m, note=places.get(m.note)) for m in text.markers)
    return structs.replace(text, markers=markers)


def _last_number(notes: Sequence[NoteLines]) -> int | None:
    return next((int(n.label) for n in reversed(notes) if n.label.isdigit()), None)


def _find_end(rows: Sequence[Row], rule: int, last: int | None, *, paged: bool) -> int:
    """The row after a block's last line."""
    page = rows[rule].line.page
    began = False
    end = rule + 1
    for at in range(rule + 1, len(rows)):
        row = rows[at]
        if row.part == "note rule":
            return end
        if row.part != "text":
            continue
        if paged:
            if row.line.page != page:
                return end
        else:
            label = read_label(row.line.text.text, last) if _may_begin(rows[end - 1].line if began else None, row.line) else None
            if label is None and began and (row.line.gap >= WHITE or row.line.indented or row.seam):
                return end
            if label is None and not began and row.seam:
                return end
            last = int(label) if label and label.isdigit() else last
            began = True
        end = at + 1
    return end


def _may_begin(before: SourceLine | None, line: SourceLine) -> bool:
    """True if a note may begin: below white space, or below the end of a sentence ("Rio de Janeiro," | "3 – 14 June 1992" is none)."""
    return before is None or line.gap >= WHITE or _ENDED.search(before.text.text) is not None or before.text.text.strip("*").isalnum()


def read_label(words: str, last: int | None) -> str | None:
    """The label that a line of a note block begins with; None where its number is not the next to come."""
    found = _LABEL.match(words)
    if not found:
        return None
    label = found["label"]
    if label.isdigit() and last is not None and not last < int(label) <= last + _FAR:
        return None
    return label


def _split_block(rows: Sequence[Row], start: int, end: int, notes: list[NoteLines], block: int, after: int) -> bool:
    """Add the notes of one block to the document's; False where the block holds none."""
    last = _last_number(notes)
    own = False
    for row in rows[start:end]:
        if row.part != "text":
            continue
        line = row.line
        label = read_label(line.text.text, last) if _may_begin(notes[-1].lines[-1] if own else None, line) else None
        if label is not None:
            words = line.text.after(_start(line.text.text, label))
            notes.append(NoteLines(label, [_with_text(line, words)], block, after))
            last = int(label) if label.isdigit() else last
        elif notes and (own or not _ENDED.search(notes[-1].lines[-1].text.text)):
            # A note may run on over the page's end: the next block then begins with the rest of it, without a number.
            notes[-1].lines.append(line)
        else:
            return False
        own = True
    return own


def _with_text(line: SourceLine, words: Inline) -> SourceLine:
    return SourceLine(line.number, words, line.page, line.left, line.right, line.gap, indented=line.indented)
