"""The table of contents beside a text: preamble, sections, operative paragraphs by their opening words, annexes and articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from generator.model.document import Document, Paragraph
from generator.profiles.phrases import Phrases
from generator.writers.excerpts import shorten
from generator.writers.openings import read_opening

_SHORT: Final = 60
"""So many operative paragraphs are listed one by one; of longer texts the headings, if there are any, else every tenth."""
_LONGEST: Final = 60
_HEADINGS: Final = frozenset({"division", "unit", "heading", "annex"})


class Entry(Struct, frozen=True):
    """A line of the contents: where it leads, the number or label, the words, and how deep it stands."""

    href: str
    label: str
    words: str
    depth: int = 0


def list_contents(document: Document, phrases: Phrases) -> list[Entry]:
    """The contents; empty for texts of a few paragraphs."""
    entries = list(_list_entries(document, phrases))
    return entries if len(entries) > 3 else []


def _list_entries(document: Document, phrases: Phrases) -> Iterator[Entry]:
    body = [p for p in document.paragraphs if not p.id.startswith("annex")]
    preamble = [p for p in body if p.kind == "preambular"]
    operative = [p for p in body if p.kind == "operative"]
    headed = any(p.kind in _HEADINGS for p in body)
    if preamble:
        yield Entry(f"#{preamble[0].id}", "", f"{phrases.preamble} ({len(preamble)})")
    number = 0
    for paragraph in document.paragraphs:
        if paragraph.kind in _HEADINGS:
            yield _write_heading(paragraph)
        elif paragraph.kind == "operative" and not paragraph.id.startswith("annex"):
            number += 1
            if len(operative) <= _SHORT or (not headed and number % 10 == 1):
                yield Entry(f"#{paragraph.id}", paragraph.label.rstrip("."), _open(paragraph, document), 1 if headed else 0)


def _write_heading(paragraph: Paragraph) -> Entry:
    return Entry(f"#{paragraph.id}", "", shorten(paragraph.text, _LONGEST), min((paragraph.level or 1) - 1, 3))


def _open(paragraph: Paragraph, document: Document) -> str:
    opening = read_opening(paragraph, document.language or "")
    return opening or " ".join(paragraph.text.split()[:4]) + " …"
