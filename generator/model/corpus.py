"""All documents of a build, and what joins them."""

from __future__ import annotations

from msgspec import Struct, field

from .diagnostics import Diagnostic
from .document import Document
from .series import Comparison, Series


class Reference(Struct, frozen=True):
    """One place of an adopted text that cites a document or an instrument."""

    citing: str
    """Symbol of the text that cites; ``paragraph`` and ``note`` are addresses in it."""
    paragraph: str
    """Of a note: the paragraph that its first marker stands in."""
    note: str | None
    start: int
    end: int
    """The citing words: of the note, if there is one, else of the paragraph."""
    cited: str
    """Symbol of what is cited, or the key of an instrument."""
    fragment: str | None = None
    fragment_end: str | None = None
    """The place cited, as the words say it; which address that is, the cited text decides."""
    verb: str | None = None
    resolved: bool = False
    """True where the citing words are not the note's own but those that its "Ibid." stands for."""

    @property
    def place(self) -> tuple[str, str]:
        """What is counted: a paragraph or a note that cites, however often it does."""
        return self.citing, self.note or self.paragraph


class Corpus(Struct, frozen=True):
    """The pages to publish, in the order of their addresses, and everything that has to be reported.

    ``documents`` holds one document a (symbol, language); ``unpublished`` those that were read but have no
    page (no identity, or a conflict), ``unread`` the names of files that gave no text.
    """

    documents: tuple[Document, ...]
    unpublished: tuple[Document, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    held: dict[str, frozenset[str]] = field(default_factory=dict)
    """Canonical symbol -> languages in which it is published here."""
    reading: dict[str, str] = field(default_factory=dict)
    """Canonical symbol -> language of the text that counts: what stands in six languages is one text."""
    references: tuple[Reference, ...] = ()
    """What cites what, each text read once, in its reference language."""
    series: tuple[Series, ...] = ()
    """Texts of one title through the years."""
    comparisons: tuple[Comparison, ...] = ()
    """What each text of a series changed in the one before."""
    sources: tuple[str, ...] = ()
    """All files that were read, in their order."""
