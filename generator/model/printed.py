"""What a source prints, before it is understood: the common tongue of all readers.

A reader says what stands on the paper, in its order: blocks, their printed labels, the words, the
notes. What a label means, what hangs under what, and which address a paragraph has is the resolvers' affair.
"""

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from .inline import Inline
from .metadata import Metadata

Role = Literal[
    "formula",  # "The General Assembly,"
    "lead",  # the opening of a presidential statement
    "preambular",
    "paragraph",  # numbered, lettered or neither: ``label`` says
    "tail",  # text known to be flush after sub-paragraphs
    "heading",  # labelled or not: ``label`` and the text say
    "annex",  # opens an annex or appendix: its text is the printed line ("Annex II")
    "table",
    "closing",  # meeting and date of adoption
    "signature",
]


class Place(Struct, frozen=True):
    """Where in the source: page (where pages are known) and first and last line, counted from 1.

    A PDF's lines are counted on their page; where a paragraph runs on, ``page_end`` is the last line's page.
    """

    page: int | None = None
    lines: tuple[int, int] | None = None
    page_end: int | UnsetType = UNSET


class Cell(Struct, frozen=True, omit_defaults=True):
    """A table's cell."""

    text: Inline
    colspan: int = 1
    rowspan: int = 1
    header: bool = False


class Block(Struct, frozen=True):
    """One printed paragraph, heading or table."""

    role: Role
    text: Inline = Inline()
    label: str = ""
    """The printed number, as printed: ``6.``, ``(a)``, ``أ``; empty where none is printed."""
    rows: tuple[tuple[Cell, ...], ...] = ()
    quoted: bool = False
    """True where the source itself marks the block as text quoted or proposed inside another paragraph."""
    level: int = 0
    """A heading's rank as set (1 = highest); 0 where the source does not say."""
    place: Place = Place()


class Note(Struct, frozen=True):
    """A footnote: its printed label (``13``, ``*``, ``a``) and its words."""

    label: str
    text: Inline
    place: Place = Place()


class Repair(Struct, frozen=True):
    """A change that the reader made to what the extraction gave: a line-end hyphen removed, a word joined."""

    kind: str
    before: str
    after: str
    line: int | None = None


class Furniture(Struct, frozen=True):
    """What stands on the page for the page's sake: running heads, page numbers, the cover."""

    rule: str
    """Name of the rule that took it out of the text."""
    text: str
    source: Place = Place()


class Printed(Struct, frozen=True):
    """One text (a resolution, one lettered part of it, a statement, a decision) as its source prints it."""

    metadata: Metadata
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    repairs: tuple[Repair, ...] = ()
    furniture: tuple[Furniture, ...] = ()
