"""What is known about a text besides its words. What is not known is None or empty, never guessed."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from .symbol import Kind

Status = Literal["adopted", "not adopted", "draft"]
VoteMethod = Literal["without a vote", "recorded vote", "vote"]


class Vote(Struct, frozen=True):
    """How a text was adopted, in the UN's own terms; figures and States where they are given."""

    method: VoteMethod | None = None
    words: str | None = None
    """The words of the source: "Adopted unanimously", "Adopted without vote"."""
    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    absent: int | None = None
    states: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """States by way of voting: ``in_favour``, ``against``, ``abstaining``, ``absent``."""


class Subject(Struct, frozen=True):
    """A keyword and the vocabulary that it is from (UNBIS, SDGO, EuroVoc, DHLAUTH)."""

    name: str
    vocabulary: str | None = None
    uri: str | None = None


class Adoption(Struct, frozen=True):
    """One of several adoptions of a rolling decision."""

    date: str | None
    meeting: str | None = None


class SourceFile(Struct, frozen=True):
    """The file a text was read from, and the SHA-256 of its bytes."""

    file: str
    sha256: str


class Metadata(Struct, frozen=True, kw_only=True):
    """Evidence and facts, as a reader or a metadata file states them. Dates are ISO 8601 days."""

    source: SourceFile
    symbol: str | None = None
    """Canonical, with the part letter where the text is one part."""
    printed_symbol: str | None = None
    """As printed on the cover or in the number line."""
    number_line: str | None = None
    """The number printed at the title: ``79/144``, ``77/512``."""
    part: str | None = None
    kind: Kind | None = None
    status: Status = "adopted"
    language: str | None = None
    """As read in the text; where the words do not decide, as declared."""
    declared_language: str | None = None
    title: str | None = None
    body: str | None = None
    session: str | None = None
    year: int | None = None
    adopted: str | None = None
    issued: str | None = None
    marked_up: str | None = None
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
    origins: dict[str, str] = field(default_factory=dict)
    """Field name -> where its value is from, where that is not the document's own print."""
