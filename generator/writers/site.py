"""What a page has to know of the others: where they are, and which addresses they hold."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from functools import cached_property
from typing import Any, Final, TypeVar

from msgspec import Struct

from generator.grammar.addresses import official_url, settle_fragment
from generator.grammar.symbols import SymbolFacts, facts, parse_symbol
from generator.model.address import page_path
from generator.model.corpus import Corpus, Reference
from generator.model.document import Citation, Document, Footnote, NoteMarker, Paragraph
from generator.model.series import Series
from generator.model.symbol import Symbol
from generator.profiles.languages import DEFAULT

T = TypeVar("T")

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
        self._made: dict[Hashable, Any] = {}

    def remember(self, key: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives, made once for this site: an index that pages link into is not made again for its own pages."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

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

    @cached_property
    def texts(self) -> dict[str, Document]:
        """Symbol -> the text that counts."""
        reading = self.corpus.reading
        return {d.symbol: d for d in self.corpus.documents if d.symbol and d.language == reading.get(d.symbol)}

    @cached_property
    def cited_by(self) -> dict[str, list[Reference]]:
        """What is cited (symbol, or key of an instrument) -> what cites it, the newest first."""
        found: dict[str, list[Reference]] = defaultdict(list)
        for reference in self.corpus.references:
            found[reference.cited].append(reference)
        for references in found.values():
            references.sort(key=lambda r: (self.date_of(r.citing), self.order_of(r.citing)), reverse=True)
        return dict(found)

    @cached_property
    def _references(self) -> dict[str, list[Reference]]:
        found: dict[str, list[Reference]] = defaultdict(list)
        for reference in self.corpus.references:
            found[reference.citing].append(reference)
        return dict(found)

    def references_of(self, symbol: str) -> list[Reference]:
        """What a text cites."""
        return self._references.get(symbol, [])

    @cached_property
    def series_of(self) -> dict[str, Series]:
        """Symbol -> the series of one title that it is in."""
        return {member: series for series in self.corpus.series for member in series.members}

    @cached_property
    def compared(self) -> frozenset[str]:
        """Symbols of the texts that are compared with an earlier one."""
        return frozenset(c.later for c in self.corpus.comparisons if c.later)

    @cached_property
    def _in_order(self) -> dict[tuple[str, str, str], list[str]]:
        """Language, series and session or year -> symbols in the order of their numbers."""
        groups: dict[tuple[str, str, str], list[tuple[tuple[object, ...], str]]] = defaultdict(list)
        for document in self.corpus.documents:
            known = self.facts_of(document)
            if known is not None and document.symbol:
                key = document.language or "", known.prefix, known.group
                groups[key].append((self.order_of(document.symbol), document.symbol))
        return {key: [symbol for _, symbol in sorted(members)] for key, members in groups.items()}

    def find_beside(self, symbol: str, language: str) -> tuple[str | None, str | None]:
        """The texts before and after one in its session or year, as far as they are held in a language."""
        known = self.read(symbol)
        members = self._in_order.get((language, known.prefix, known.group), []) if known else []
        if symbol not in members:
            return None, None
        place = members.index(symbol)
        return members[place - 1] if place else None, members[place + 1] if place + 1 < len(members) else None

    def year_of(self, symbol: str) -> int | None:
        """The year a text was adopted in, or its session opened."""
        text = self.texts.get(symbol)
        if text is not None and text.adopted:
            return int(text.adopted[:4])
        series = self.read(symbol)
        return series.begun if series else None

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """A symbol in small letters -> as it is spelt here."""
        return {symbol.casefold(): symbol for symbol in self.cited_by}

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many paragraphs and notes cite each document or instrument."""
        return {cited: len({r.place for r in references}) for cited, references in self.cited_by.items()}

    @cached_property
    def _paragraphs(self) -> dict[tuple[str, str], Paragraph]:
        return {(symbol, p.id): p for symbol, text in self.texts.items() for p in text.paragraphs}

    def find_marker(self, symbol: str, paragraph: str, note: str) -> NoteMarker | None:
        """The first marker of a note in a paragraph."""
        found = self._paragraphs.get((symbol, paragraph))
        return next((m for m in found.notes if m.target == note), None) if found else None

    @cached_property
    def _notes(self) -> dict[tuple[str, str], Footnote]:
        return {(symbol, n.id): n for symbol, text in self.texts.items() for n in text.footnotes}

    def words_at(self, symbol: str, anchor: str, *, resolved: bool = False) -> str:
        """The words of a paragraph or note; ``resolved``: what the note's "Ibid." stands for."""
        if (symbol, anchor) in self._paragraphs:
            return self._paragraphs[symbol, anchor].text
        note = self._notes[symbol, anchor]
        return note.resolved or "" if resolved else note.text

    def date_of(self, symbol: str) -> str:
        """The day a held text was adopted, or its session or year where no day is known; empty if neither is."""
        text = self.texts.get(symbol)
        return (text.adopted or (str(text.year) if text.year else "")) if text else ""

    def order_of(self, symbol: str) -> tuple[object, ...]:
        """Sorts symbols by organ, session and number."""
        series = self.read(symbol)
        return (series.prefix, *series.order[1], series.number, series.part) if series else (symbol, 0, 0, "", 0, "")

    def name_of(self, symbol: str) -> str:
        """As people write it: ``59/241``, ``1325 (2000)``; other documents by their symbols."""
        series = self.read(symbol)
        return series.short if series else symbol

    def parse(self, symbol: str) -> Symbol:
        """A symbol, parsed once."""
        if symbol not in self._symbols:
            self._symbols[symbol] = parse_symbol(symbol)
        return self._symbols[symbol]

    def read(self, symbol: str) -> SymbolFacts | None:
        """What a symbol says; None for documents of no numbered series."""
        return facts(self.parse(symbol))

    def symbol_of(self, document: Document) -> Symbol:
        """A document's symbol, parsed."""
        return self.parse(document.symbol or "")

    def facts_of(self, document: Document) -> SymbolFacts | None:
        """What the symbol says of its document."""
        return self.read(document.symbol or "")

    def find_page(self, symbol: str, language: str) -> str | None:
        """The path of a document's page in a language, else in the default one; None where it is neither held nor cited."""
        for code in (language, DEFAULT):
            if (symbol, code) in self.anchors or (symbol, code) in self.composites:
                return page_path(symbol, code)
        held = self.corpus.held.get(symbol)
        if held:
            return page_path(symbol, min(held))
        cited = self._spellings.get(symbol.casefold())
        return page_path(cited, DEFAULT) if cited else None

    def find_anchor(self, symbol: str, fragment: str | None, language: str) -> str | None:
        """The address in a held text that words about it mean."""
        for code in (language, DEFAULT):
            if ids := self.anchors.get((symbol, code)):
                return settle_fragment(fragment, ids)
        return None

    def link_to(self, citation: Citation, here: str, language: str) -> str | None:
        """Where a citation leads from the page ``here``; None: nowhere.

        To the place in a held text, to our page about a cited one or an instrument, else to the United Nations.
        """
        if citation.instrument:
            return relative(instrument_path(citation.instrument), here) if citation.instrument in self.cited_by else None
        if citation.symbol is None and citation.fragment:
            return _write_range(citation.fragment, citation.fragment_end)
        if citation.symbol is None:
            return citation.url if citation.url and _SAFE_URL.match(citation.url) else None
        page = self.find_page(citation.symbol, language)
        if page is None:
            return official_url(citation.symbol, language)
        first = self.find_anchor(citation.symbol, citation.fragment, language)
        return relative(page, here) + _write_range(first, self.find_anchor(citation.symbol, citation.fragment_end, language))


def _write_range(first: str | None, last: str | None) -> str:
    """``#op5``; of a range, ``?to=op8#op5``."""
    if not first:
        return ""
    return f"?to={last}#{first}" if last and last != first else f"#{first}"


def is_symbol(cited: str) -> bool:
    """Symbols begin with a capital, the keys of instruments do not."""
    return not cited[:1].islower()


def instrument_path(key: str) -> str:
    """The page of a treaty, conference or goal."""
    return f"index/instruments/{key}/"


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
