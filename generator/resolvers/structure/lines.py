"""Blocks as printed -> lines as read: label apart from words, heading lines understood, split ones put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.grammar.labels import Label, read_label, split_label
from generator.model.inline import Inline
from generator.model.printed import Block, Role

from .headings import PLAIN, Heading, read_heading

OPENING_QUOTES: Final = '“«„「『"'
COLONS: Final = ":："


@dataclass(frozen=True)
class Line:
    """One line of the text: what it is, its label read and as printed, and its words."""

    role: Role
    text: Inline
    block: Block
    printed: str = ""
    label: Label | None = None
    heading: Heading = PLAIN

    @property
    def opens_quote(self) -> bool:
        """True if what is printed begins with an opening quotation mark."""
        return (self.printed or self.text.text).lstrip()[:1] in OPENING_QUOTES and bool(self.printed or self.text.text)

    @property
    def ends_in_colon(self) -> bool:
        """True if something must follow: a list, a quotation, an adopted text."""
        return self.text.text.rstrip()[-1:] in COLONS and bool(self.text.text.strip())


def read_lines(blocks: Iterable[Block], language: str) -> list[Line]:
    """Read each block's label and heading, then join what the print divides over two lines."""
    lines = (line for block in blocks for line in _read(block, language))
    return list(_join_numbers(_join_titles(_join_boundaries(lines))))


def _read(block: Block, language: str) -> Iterator[Line]:
    if block.role == "heading":
        yield _read_heading_line(block, language)
    elif block.role == "annex":
        yield Line("annex", block.text, block, heading=Heading("annex"))
    elif block.role not in ("paragraph", "preambular"):
        yield Line(block.role, block.text, block)
    elif block.label:
        yield from _read_labelled(block, block.label, block.text)
    else:
        yield from _read_unlabelled(block, language)


def _read_heading_line(block: Block, language: str) -> Line:
    if block.label:
        heading = read_heading(block.label, language, tagged=True)
        if heading.kind == "plain" and _is_sentence(block.text.text) and (number := read_label(block.label)).is_number:
            # A numbered paragraph that the mark-up sets in a heading's face.
            return Line("paragraph", block.text, block, block.label, number)
        return Line("heading", block.text, block, block.label, heading.label, heading)
    heading = read_heading(block.text.text, language, tagged=True)
    if heading.kind == "plain":
        printed, start = split_label(block.text.text)
        label = read_label(printed) if printed else None
        if label and label.is_number and _is_sentence(block.text.text[start:]):
            return Line("paragraph", block.text.after(start), block, printed, label)
        return Line("heading", block.text, block, heading=heading)
    role: Role = "annex" if heading.kind in ("annex", "appendix") else "heading"
    return Line(role, block.text.after(heading.start), block, heading.printed, heading.label, heading)


def _is_set_as_heading(text: Inline) -> bool:
    """True for a short line set in bold from end to end: a heading that no mark-up calls one (A/RES/79/317)."""
    words = text.text
    if len(words) > 200 or words.rstrip()[-1:] in ".,;:：；。،؛":
        return False
    bold = sum(m.end - m.start for m in text.marks if m.kind in ("bold", "underline"))
    return bool(words.strip()) and bold >= len(words.strip())


def _is_title(label: Label, text: str) -> bool:
    """True where "II." and a few words without a stop are a section's heading (A/RES/79/323)."""
    upper = bool(label.readings) and label.readings[0][0] in ("ROMAN", "LETTER") and label.style != "()"
    return upper and 0 < len(text) < 160 and text.rstrip()[-1:] not in ".,;:：；。،؛"


def _is_sentence(text: str) -> bool:
    return text.rstrip()[-1:] in ".;；。؛" and len(text) > 60


def _read_labelled(block: Block, printed: str, text: Inline) -> Iterator[Line]:
    label = read_label(printed)
    if block.role == "paragraph" and _is_title(label, text.text):
        yield Line("heading", text, block, printed, label, Heading("division", label.slug, "", label, printed))
        return
    second, start = split_label(text.text) if label.is_number and block.role == "paragraph" else ("", 0)
    if second and (inner := read_label(second)).is_first and not inner.is_number:
        # "12. (a) Each State Party shall designate": two paragraphs in one line (A/RES/79/243).
        yield Line(block.role, Inline(), block, printed, label)
        yield Line(block.role, text.after(start), block, second, inner)
    else:
        yield Line(block.role, text, block, printed, label)


def _read_unlabelled(block: Block, language: str) -> Iterator[Line]:
    text = block.text
    if block.role == "paragraph" and _is_set_as_heading(text):
        yield _read_heading_line(block, language)
        return
    heading = read_heading(text.text, language, tagged=False) if block.role == "paragraph" else PLAIN
    if heading.kind != "plain":
        role: Role = "annex" if heading.kind in ("annex", "appendix") else "heading"
        yield Line(role, text.after(heading.start), block, heading.printed, heading.label, heading)
        return
    quote = len(text.text) - len(text.text.lstrip(OPENING_QUOTES + " "))
    printed, start = split_label(text.text[quote:])
    if not printed:
        yield Line(block.role, text, block)
        return
    yield from _read_labelled(block, text.text[:quote] + printed, text.after(quote + start))


def _join_boundaries(lines: Iterable[Line]) -> Iterator[Line]:
    """An attachment of the mark-up and the printed line "Annex II" are one beginning."""
    held: Line | None = None
    for line in lines:
        if held and not (line.role == "annex" and line.heading.kind == "annex"):
            yield held
        held = line if line.role == "annex" and not line.printed else None
        if not held:
            yield line
    if held:
        yield held


def _join_titles(lines: Iterable[Line]) -> Iterator[Line]:
    """A label's line and the title line after it are one heading: "Article 5" | "Definitions"."""
    held: Line | None = None
    for line in lines:
        if held is None:
            if line.heading.kind != "plain" and not line.text.text:
                held = line
            else:
                yield line
        elif line.role == "heading" and line.heading.kind == "plain" and line.block.quoted == held.block.quoted:
            yield replace(held, text=held.text.joined(line.text))
            held = None
        else:
            yield held
            held = line if line.heading.kind != "plain" and not line.text.text else None
            if held is None:
                yield line
    if held:
        yield held


def _join_numbers(lines: Iterable[Line]) -> Iterator[Line]:
    """A number alone and the unnumbered words after it are one paragraph (S/RES/1285, S/RES/1292)."""
    held: Line | None = None
    for line in lines:
        if held is not None:
            follows = line.role == held.role and line.label is None and line.block is not held.block
            if follows:
                yield replace(held, text=held.text.joined(line.text))
                held = None
                continue
            yield held
            held = None
        if line.role == "paragraph" and line.label and not line.text:
            held = line
        else:
            yield line
    if held:
        yield held
