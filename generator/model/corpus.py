"""All documents of a build, and what joins them."""

from __future__ import annotations

from msgspec import Struct, field

from .diagnostics import Diagnostic
from .document import Document


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
    sources: tuple[str, ...] = ()
    """All files that were read, in their order."""
