"""A text, understood: what ``show --as json`` prints and ``index.json`` serves (the published data format).

Field order is the order of the published JSON.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from .diagnostics import Diagnostic
from .inline import Mark
from .metadata import Adoption, SourceFile, Status, Subject, Vote
from .printed import Furniture, Place, Repair
from .request import Request
from .symbol import Kind

ParagraphKind = Literal[
    "formula",
    "lead",
    "preambular",
    "operative",
    "subparagraph",
    "item",
    "tail",
    "division",
    "unit",
    "heading",
    "annex",
    "text",
    "quote",
    "table",
    "closing",
    "signature",
]


class NoteMarker(Struct, frozen=True):
    """A footnote marker in a text: it stands before the character at ``offset``."""

    id: str
    target: str
    label: str
    offset: int


class Citation(Struct, frozen=True):
    """Words that name another text: ``[start, end)`` covers organ, word, symbol, date and annex as printed."""

    start: int
    end: int
    symbol: str | None
    """The document cited (``A/RES/57/270B``); None for a place in the text itself ("paragraph 5 above": ``fragment``
    says which), for what has no symbol (``instrument``), and for an address on the web (``url``)."""
    fragment: str | None = None
    fragment_end: str | None = None
    also: tuple[str, ...] = ()
    """Further symbols of the same document (joint symbols)."""
    url: str | None = None
    """Where the source's own link leads, if it made one."""
    instrument: str | None = None
    """Key of a treaty, conference or goal: ``treaty/convention-on-the-rights-of-the-child``, ``goal/5``, ``goal/5.6``."""
    verb: str | None = None
    """What the text does with it: ``recalls``, ``reaffirms``, ``requests``; None where no verb governs the words."""


class TableCell(Struct, frozen=True):
    """A cell of a table; its markers are those of the table's paragraph that stand in it."""

    text: str
    colspan: int = 1
    rowspan: int = 1
    header: bool = False
    marks: tuple[Mark, ...] = ()
    notes: tuple[NoteMarker, ...] = ()


class Paragraph(Struct, frozen=True):
    """A paragraph, heading or table, at its permanent address."""

    id: str
    kind: ParagraphKind
    label: str
    """The printed number before the words (``6.``, ``(a)``); empty in headings, whose text is the whole line."""
    parent: str | None
    text: str
    marks: tuple[Mark, ...] = ()
    notes: tuple[NoteMarker, ...] = ()
    citations: tuple[Citation, ...] = ()
    source: Place = Place()
    aliases: tuple[str, ...] = ()
    """Further ids that lead here: of a paragraph that this language joins to this one."""
    level: int | None = None
    """Of headings only: 1 is the highest."""
    designation: str | None = None
    """Of headings only: the words of ``text`` that number it, as printed (``Annex II``, ``Article 5``, ``II.``)."""
    rows: tuple[tuple[TableCell, ...], ...] | None = None
    """Of tables only."""


class Footnote(Struct, frozen=True):
    """A footnote with its printed label; ``resolved`` is what an "Ibid." stands for."""

    id: str
    label: str
    text: str
    resolved: str | None = None
    marks: tuple[Mark, ...] = ()
    citations: tuple[Citation, ...] = ()
    resolved_citations: tuple[Citation, ...] = ()
    """What ``resolved`` cites; offsets are those of its words."""


class Version(Struct, frozen=True):
    """Another file of the same text."""

    file: str
    sha256: str
    issued: str | None = None
    reissued: bool = False


class Document(Struct, frozen=True, kw_only=True):
    """One text with one number in one language."""

    symbol: str | None
    printed_symbol: str | None = None
    part: str | None = None
    kind: Kind | None = None
    status: Status = "adopted"
    language: str | None = None
    title: str | None = None
    body: str | None = None
    session: str | None = None
    year: int | None = None
    adopted: str | None = None
    issued: str | None = None
    reissued: bool = False
    meeting: str | None = None
    agenda_item: str | None = None
    agenda_title: str | None = None
    committee: str | None = None
    report: str | None = None
    drafts: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()
    vote: Vote | None = None
    subjects: tuple[Subject, ...] = ()
    adoptions: tuple[Adoption, ...] = ()
    versions: tuple[Version, ...] = ()
    languages: tuple[str, ...] = ()
    origins: dict[str, str] = field(default_factory=dict)
    requests: tuple[Request, ...] = ()
    """Who is asked to do what by when, as the words say it."""
    furniture: tuple[Furniture, ...] = ()
    """What stood on the pages for the page's sake and is in no paragraph: each line with the rule that knew it."""
    source: SourceFile
    paragraphs: tuple[Paragraph, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    repairs: tuple[Repair, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def heading(self) -> str:
        """What stands as its title: the Security Council gives none, there the question on its agenda serves; empty if neither is known."""
        return self.title or self.agenda_title or ""
