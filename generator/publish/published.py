"""What is kept of a corpus when its pages are written: enough to index and to report them, without the texts.

All texts of 14,498 documents take 2 GB, which the rest of a build needs for itself.
"""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct

from generator.model.address import page_path
from generator.model.corpus import Corpus
from generator.model.diagnostics import Diagnostic
from generator.model.document import Document
from generator.profiles.languages import DEFAULT


class Published(Struct, frozen=True, kw_only=True):
    """The pages of documents, how much they hold, and what has to be said of them."""

    files: dict[str, tuple[str, ...]]
    """Language -> the files of its pages below the site, the newest texts first."""
    paragraphs: int
    notes: int
    links: int
    links_inside: int
    """Links that lead to a document of the site."""
    diagnostics: tuple[Diagnostic, ...]

    @property
    def pages(self) -> int:
        """How many documents have a page."""
        return sum(map(len, self.files.values()))


def summarise(corpus: Corpus) -> Published:
    """What a corpus publishes."""
    by_language: dict[str, list[Document]] = defaultdict(list)
    for document in corpus.documents:
        by_language[document.language or DEFAULT].append(document)
    cited = [c.symbol for d in corpus.documents for p in d.paragraphs for c in p.citations]
    cited += [c.symbol for d in corpus.documents for n in d.footnotes for c in n.citations]
    return Published(
        files={
            language: tuple(f"{page_path(d.symbol or '', language)}index.html" for d in sorted(held, key=_date, reverse=True))
            for language, held in sorted(by_language.items())
        },
        paragraphs=sum(len(d.paragraphs) for d in corpus.documents),
        notes=sum(len(d.footnotes) for d in corpus.documents),
        links=len(cited),
        links_inside=sum(symbol in corpus.held for symbol in cited),
        diagnostics=corpus.diagnostics,
    )


def _date(document: Document) -> tuple[str, str]:
    return document.adopted or document.issued or str(document.year or ""), document.symbol or ""
