"""Lines of an extracted text, each in its place: running text, note blocks, page furniture.

An extraction without form feeds shows a page's end only by its notes: a rule of underscores, the notes, and the
next page's first line, which is *indented* (A/RES/59/241, where notes 1-7 cut the third preambular paragraph).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from msgspec import Struct

LineKind = Literal["text", "blank", "rule", "note"]

_RULE: Final = re.compile(r"\s*_{5,}\s*\Z")
_NOTE_START: Final = re.compile(r"(?P<label>\d{1,3}|\*{1,3}|[a-z])\s+(?=\S)")


class SourceLine(Struct, frozen=True):
    """One line: its number in the file (from 1), what it belongs to, and its characters."""

    number: int
    kind: LineKind
    text: str


def classify_lines(text: str) -> list[SourceLine]:
    """Say of every line whether it is running text, part of a note block, a rule or blank."""
    return list(_classify(text.split("\n")))


def _classify(lines: list[str]) -> Iterator[SourceLine]:
    in_notes = False
    for number, line in enumerate(lines, 1):
        if _RULE.match(line):
            in_notes = True
            yield SourceLine(number, "rule", line)
        elif not line.strip():
            yield SourceLine(number, "blank", line)
        elif in_notes and not _ends_notes(line):
            yield SourceLine(number, "note", line)
        else:
            in_notes = False
            yield SourceLine(number, "text", line)


def _ends_notes(line: str) -> bool:
    return line[0].isspace()


def gather_notes(lines: Iterable[SourceLine]) -> list[list[SourceLine]]:
    """The lines of each note: a note begins with its label and runs on until the next."""
    notes: list[list[SourceLine]] = []
    expected = 1
    for line in (x for x in lines if x.kind == "note"):
        found = _NOTE_START.match(line.text)
        begins = found is not None and (not found["label"].isdigit() or int(found["label"]) >= expected)
        if begins and found is not None:
            expected = int(found["label"]) + 1 if found["label"].isdigit() else expected
            notes.append([line])
        elif notes:
            notes[-1].append(line)
        else:
            notes.append([line])
    return notes


def split_note(text: str) -> tuple[str, str]:
    """A note's label and words: ``("3", "Ibid., annex II.")``."""
    found = _NOTE_START.match(text)
    return (found["label"], text[found.end() :]) if found else ("", text)
