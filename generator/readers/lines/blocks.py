"""Paragraphs -> blocks: an ordered table of rules says what each is; the first that knows it names it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from msgspec import Struct

from generator.grammar.openings import is_opening
from generator.model.inline import Inline
from generator.model.printed import Role

from .measure import Measure
from .paragraphs import Stretch, find_face
from .phrases import is_closing, is_date, is_formula

_STOPS: Final = ".,;:،؛。；：，"
_QUOTES: Final = "”’»\"')]"
_TITLE_LENGTH: Final = 260
_SHORT_TITLE: Final = 100
_SECTION: Final = re.compile(r"(?:[IVXL]{1,6}|[A-Z])\.\s+[^\W\d_a-z]|[IVXL]{2,6}\s+[^\W\d_a-z]|[IVX]{1,5}\Z|[A-H]\Z")
"""A section's heading: "II. Product safety regulation and standards" (A/RES/80/119), "B" alone (S/RES/687)."""
_CENTRED: Final = 8.0
"""Columns from the margin at which a line is no paragraph's first line but set in the middle."""


class Context(Struct, frozen=True):
    """What stands around a paragraph."""

    part: str
    """``preamble``, ``operative``, ``closed`` (behind the adoption lines)."""
    before: Role | None
    words_before: str
    measure: Measure


def _is_formula(stretch: Stretch, text: Inline, context: Context) -> bool:
    return is_formula(text.text) and context.part != "closed"


def _is_closing(_: Stretch, text: Inline, context: Context) -> bool:
    return is_closing(text.text) or (context.before == "closing" and is_date(text.text))


def _is_heading(stretch: Stretch, text: Inline, context: Context) -> bool:
    words = text.text.rstrip(_QUOTES + " ")
    if stretch.label or not words or len(words) > _TITLE_LENGTH or words[-1] in _STOPS or words[:1].islower():
        return False
    if find_face(text) or _SECTION.match(words):
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
    if part == "preamble" and role == "paragraph" and not stretch.label.startswith("(") and (stretch.label or text.text[-1:] in ".;"):
        # A question put to the Court stands in the preamble (A/RES/80/116).
        return "operative"
    return part
