"""Paragraphs -> blocks: an ordered table of rules says what each is; the first that knows it names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from msgspec import UNSET, Struct

from generator.grammar.dates import parse_date
from generator.grammar.openings import is_opening
from generator.model.inline import Inline
from generator.model.metadata import Vote
from generator.model.printed import Block, Cell, Place, Role

from .line import SourceLine
from .measure import Measure
from .paragraphs import Stretch, find_face
from .phrases import is_annex, is_closing, is_date, is_formula
from .pieces import Part

_STOPS: Final = ".,;:،؛。；：，"
_QUOTES: Final = "”’»\"')]"
_TITLE_LENGTH: Final = 260
_SHORT_TITLE: Final = 100
_MEETING: Final = re.compile(r"(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+(?:-[a-z]+)*)(?: \(resumed\))?(?: plenary)? meeting")
_VOTE: Final = re.compile(r"by (\w+) votes? to (\w+)(?:\s?\([^)]*\))?(?:,?\s?with (\w+) abstentions?)?")
_SECTION: Final = re.compile(r"(?:[IVXL]{1,6}|[A-Z])\.\s+[^\W\d_a-z]|[IVXL]{2,6}\s+[^\W\d_a-z]|[IVX]{1,5}\Z|[A-H]\Z")
"""A section's heading: "II. Product safety regulation and standards" (A/RES/80/119), "B" alone (S/RES/687)."""
_CENTRED: Final = 8.0
"""Columns from the margin at which a line is no paragraph's first line but set in the middle."""


class Context(Struct, frozen=True):
    """What stands around a paragraph."""

    part: str
    """``preamble``, ``operative``, ``closed`` (behind the adoption lines), ``annexed``."""
    before: Role | None
    below_annex: bool
    """True right below the line "Annex II": a title follows."""
    measure: Measure


def _is_formula(_: Stretch, text: Inline, context: Context) -> bool:
    return is_formula(text.text) and context.part != "closed"


def _is_closing(_: Stretch, text: Inline, context: Context) -> bool:
    return is_closing(text.text) or (context.before == "closing" and is_date(text.text))


def _is_heading(stretch: Stretch, text: Inline, context: Context) -> bool:
    words = text.text.rstrip(_QUOTES + " ")
    if stretch.label or not words or len(words) > _TITLE_LENGTH or words[:1].islower():
        return False
    if words[-1] in _STOPS:
        return find_face(text) == "bold" or (context.below_annex and words[-1] == ";")
    if find_face(text) or context.below_annex or _SECTION.match(words):
        return True
    if context.part == "preamble" and len(words) < _SHORT_TITLE and not is_opening(words):
        # Between preambular paragraphs only a heading has no stop (A/RES/78/149: "Countries in special situations").
        return True
    if context.measure.placed:
        centred = context.measure.indent(stretch.lines[0]) >= _CENTRED
        return (centred or stretch.above >= 1) and (stretch.below >= 1 or centred)
    return stretch.above >= 1 and stretch.below >= 1


def _is_preambular(stretch: Stretch, text: Inline, context: Context) -> bool:
    words = text.text.rstrip(_QUOTES + " ")
    if stretch.label or not words:
        return False
    comma = words[-1] in ",،，"
    if context.part == "preamble":
        return comma or is_opening(words) or (words[-1] == ":" and is_opening(words))
    return context.part == "operative" and comma and is_opening(words) and context.before in ("heading", "preambular")


RULES: Final[tuple[tuple[Role, Callable[[Stretch, Inline, Context], bool]], ...]] = (
    ("formula", _is_formula),
    ("closing", _is_closing),
    ("heading", _is_heading),
    ("preambular", _is_preambular),
)


def name_role(stretch: Stretch, text: Inline, context: Context) -> Role:
    """What a paragraph is; ``paragraph`` where no rule knows more."""
    return next((role for role, knows in RULES if knows(stretch, text, context)), "paragraph")


def move_on(part: str, role: Role, stretch: Stretch, text: Inline) -> str:
    """The part of the text that the next paragraph stands in."""
    if role == "formula":
        return "preamble"
    if role == "closing":
        return "closed"
    if is_annex(text.text):
        # What is a preamble in an annexed text is told by the annex as a whole, when it is understood.
        return "annexed"
    if part == "preamble" and role == "paragraph" and not stretch.label.startswith("(") and (stretch.label or text.text[-1:] in ".;"):
        # A question put to the Court stands in the preamble (A/RES/80/116).
        return "operative"
    return part


def write_blocks(parts: Sequence[Part], texts: Sequence[Inline], measure: Measure) -> tuple[list[Block], dict[str, Any]]:
    """The blocks of one text, and what its closing lines say of its adoption. ``texts`` are the pieces without their markers."""
    blocks: list[Block] = []
    adoption: dict[str, Any] = {}
    part = "preamble"
    before: Role | None = None
    below_annex = False
    for item in parts:
        stretch = item.stretch
        role: Role
        if stretch.lines[0].rows:
            role = "table"
            block = Block(role, stretch.lines[0].text, rows=stretch.lines[0].rows, place=place_of(stretch.lines))
        elif item.rows:
            role = "table"
            block = _write_table(item, texts)
        else:
            text = texts[item.piece]
            role = name_role(stretch, text, Context(part, before, below_annex, measure))
            block = Block(role, text, stretch.label, place=place_of(stretch.lines))
        if role == "closing":
            _read_adoption(block.text.text, adoption)
        blocks.append(block)
        part, before, below_annex = move_on(part, role, stretch, block.text), role, is_annex(block.text.text)
    return blocks, adoption


def _write_table(item: Part, texts: Sequence[Inline]) -> Block:
    rows = tuple(tuple(Cell(_join(texts[piece] for piece in cell)) for cell in row) for row in item.rows)
    return Block("table", _join(cell.text for row in rows for cell in row), rows=rows, place=place_of(item.stretch.lines))


def _join(texts: Iterable[Inline]) -> Inline:
    joined = Inline()
    for text in texts:
        joined = joined.joined(text)
    return joined


def _read_adoption(words: str, adoption: dict[str, Any]) -> None:
    if day := parse_date(words, "en"):
        adoption["adopted"] = day
    if "meeting" not in adoption and (meeting := _MEETING.search(words)):
        adoption["meeting"] = meeting[0]
    if words.startswith("Adopted"):
        found = _VOTE.search(words)
        figures = [int(n) if n.isdigit() else 0 if n == "none" else None for n in found.groups("none")] if found else [None] * 3
        adoption["vote"] = Vote("vote" if found else None, words.rstrip("."), *figures)


def place_of(lines: Sequence[SourceLine]) -> Place:
    """Where some lines stand in the source."""
    first, last = lines[0], lines[-1]
    return Place(first.page, (first.number, last.number), last.page if last.page and last.page != first.page else UNSET)
