"""What a page has to know of the others: where they are, and which addresses they hold."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from msgspec import Struct

from generator.grammar.addresses import official_url
from generator.grammar.symbols import SymbolFacts, facts, parse_symbol
from generator.model.address import page_path
from generator.model.corpus import Corpus
from generator.model.document import Citation, Document
from generator.model.symbol import Symbol
from generator.profiles.languages import DEFAULT

_SAFE_URL: Final = re.compile(r"https?://[^\s\"'<>]+\Z", re.IGNORECASE)


class Page(Struct, frozen=True):
    """A file of the site's sources: its path below the folder of pages, and what stands in it."""

    path: str
    content: bytes


class Site:
    """A corpus as its writers see it."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._symbols: dict[str, Symbol] = {}

    @cached_property
    def anchors(self) -> dict[tuple[str, str], frozenset[str]]:
        """The ids of each document by symbol and language."""
        return {(d.symbol or "", d.language or ""): frozenset(_list_ids(d)) for d in self.corpus.documents}

    @cached_property
    def composites(self) -> dict[tuple[str, str], list[Document]]:
        """Numbers that are held only as lettered parts: symbol without letter and language -> the parts."""
        found: dict[tuple[str, str], list[Document]] = defaultdict(list)
        for document in self.corpus.documents:
            symbol = self.symbol_of(document)
            if symbol.parts and (symbol.base, document.language or "") not in self.anchors:
                found[symbol.base, document.language or ""].append(document)
        return dict(found)

    def symbol_of(self, document: Document) -> Symbol:
        """A document's symbol, parsed once."""
        text = document.symbol or ""
        if text not in self._symbols:
            self._symbols[text] = parse_symbol(text)
        return self._symbols[text]

    def facts_of(self, document: Document) -> SymbolFacts | None:
        """What the symbol says of its document."""
        return facts(self.symbol_of(document))

    def find_page(self, symbol: str, language: str) -> str | None:
        """The path of a document's page in a language, else in the default one; None where it is not held."""
        for code in (language, DEFAULT):
            if (symbol, code) in self.anchors or (symbol, code) in self.composites:
                return page_path(symbol, code)
        held = self.corpus.held.get(symbol)
        return page_path(symbol, min(held)) if held else None

    def link_to(self, citation: Citation, here: str, language: str) -> str | None:
        """Where a citation leads from the page ``here``: inside the site if held, else to the UN; None: nowhere."""
        if citation.symbol is None:
            return citation.url if citation.url and _SAFE_URL.match(citation.url) else None
        page = self.find_page(citation.symbol, language)
        if page is None:
            return official_url(citation.symbol, language)
        code = next((c for c in (language, DEFAULT) if page == page_path(citation.symbol, c)), DEFAULT)
        known = citation.fragment in self.anchors.get((citation.symbol, code), frozenset())
        fragment = f"#{citation.fragment}" if citation.fragment and known else ""
        return relative(page, here) + fragment


def relative(target: str, here: str) -> str:
    """The link from one folder of the site to another; both end in ``/`` or are empty."""
    path = posixpath.relpath("/" + target, "/" + here)
    return "./" if path == "." else f"{path}/"


def _list_ids(document: Document) -> Iterable[str]:
    for paragraph in document.paragraphs:
        yield paragraph.id
        yield from paragraph.aliases
    for note in document.footnotes:
        yield note.id
