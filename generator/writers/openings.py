"""The words a paragraph opens with, which the United Nations set in italics."""

from __future__ import annotations

from generator.grammar.openings import find_verb, measure_opening
from generator.model.document import Paragraph
from generator.model.inline import Mark

_LONGEST = 60
"""Characters: what is longer is no opening, but a paragraph set in italics as a whole."""


def read_opening(paragraph: Paragraph, language: str) -> str:
    """The opening words; empty where a paragraph has none."""
    return paragraph.text[: find_opening(paragraph, language)].strip(" ,;:")


def find_opening(paragraph: Paragraph, language: str) -> int:
    """Where the opening ends: as the source sets it, else as the words say."""
    printed = next((m.end for m in paragraph.marks if m.kind == "italic" and m.start == 0), 0)
    return printed if 0 < printed <= _LONGEST else measure_opening(paragraph.text, language)


def read_verb(paragraph: Paragraph, language: str) -> str:
    """What the verb of the opening is called; empty where the language's row knows none."""
    return find_verb(read_opening(paragraph, language), language)


def set_opening(paragraph: Paragraph, language: str) -> tuple[Mark, ...]:
    """The paragraph's marks, with the opening in italics where the source does not tell faces apart (a text has none)."""
    if any(m.kind == "italic" for m in paragraph.marks):
        return paragraph.marks
    end = measure_opening(paragraph.text, language)
    return (Mark(0, end, "italic"), *paragraph.marks) if end else paragraph.marks
