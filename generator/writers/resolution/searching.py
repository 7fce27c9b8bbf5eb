"""What the search knows of a document's page besides its words: filters, facts that are shown with a hit, the order by date.

The search's index is made of the rendered pages, and its filters are those of pages. Of paragraphs it gives the ids in
their order with the places of their words; the part of a text follows from the id, the verb from one more fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from generator.model.document import Document
from generator.writers.indexes.table import set_case
from generator.writers.indexes.texts import list_subjects
from generator.writers.openings import read_verb
from generator.writers.site import Site

from .paragraphs import is_set_as_p

Use = Literal["filter", "meta", "sort"]

_PARTS: Final = (
    (re.compile(r"annex|app"), "annex"),
    (re.compile(r"fn\d"), "note"),
    (re.compile(r"(?:.*?-)??pp\d"), "preambular"),
    (re.compile(r"(?:.*?-)??(?:op|p)\d"), "operative"),
)
_HANGING: Final = frozenset({"subparagraph", "item"})
_SPEAKING: Final = _HANGING | {"preambular", "operative"}
_NO_VERB: Final = 0xE000
_UNDATED: Final = "0000"
"""Pages without the key that they are sorted by would be left out."""


def list_found_by(site: Site, document: Document) -> list[tuple[Use, str, str]]:
    """Use, name and value of each fact that is known."""
    return [(use, name, value) for use, name, value in _list_found_by(site, document) if value]


def _list_found_by(site: Site, document: Document) -> Iterator[tuple[Use, str, str]]:
    symbol, series = document.symbol or "", site.facts_of(document)
    verbs = _read_verbs(site.texts.get(symbol, document))
    names = sorted({verbs[p.id] for p in document.paragraphs if verbs.get(p.id)})
    year = site.year_of(symbol)
    yield "meta", "symbol", symbol
    yield "meta", "number", _name_alone(site, symbol)
    yield "meta", "title", document.heading
    yield "meta", "date", document.adopted or ""
    yield "meta", "verbs", _write_verbs(document, verbs, names)
    yield "sort", "date", document.adopted or document.issued or str(year or _UNDATED)
    yield "filter", "organ", (series.body if series else document.body) or ""
    yield "filter", "session", (series.session if series else document.session) or ""
    yield "filter", "year", str(year or "")
    yield "filter", "status", document.status
    for subject in list_subjects(document):
        if not subject.casefold().startswith("sdg "):
            yield "filter", "subject", set_case(subject)
    places = (*(p.id for p in document.paragraphs), *(n.id for n in document.footnotes))
    for part in sorted({name_part(anchor) for anchor in places}):
        yield "filter", "part", part
    for name in names:
        yield "filter", "verb", name


def _name_alone(site: Site, symbol: str) -> str:
    """A number as hits of all organs show it side by side: 59/25 alone is the Assembly's, the Human Rights Council's has its symbol."""
    series = site.read(symbol)
    return symbol if series and series.session and series.body != "General Assembly" else site.name_of(symbol)


def name_part(anchor: str) -> str:
    """The part of a text that a place is in, by its address: ``annex``, ``note``, ``preambular``, ``operative``, or none of them.

    What a paragraph quotes (``op3-q-pp1``) is in the part that quotes it.
    """
    places = [(found.end(), part) for pattern, part in _PARTS if (found := pattern.match(anchor))]
    return min(places)[1] if places else ""


def _read_verbs(text: Document) -> Mapping[str, str]:
    """Address -> the verb that its paragraph opens with; what hangs under a paragraph and opens with none has that one's."""
    found: dict[str, str] = {}
    for p in text.paragraphs:
        own = read_verb(p, text.language or "") if p.kind in _SPEAKING else ""
        if p.kind in _HANGING and p.text.partition(" ")[0].endswith("ing"):
            own = ""  # "(a) Encouraging States to …" is what others are asked to do
        if verb := own or found.get(p.parent or "", ""):
            found[p.id] = verb
    return found


def _write_verbs(document: Document, verbs: Mapping[str, str], names: list[str]) -> str:
    """The verb of each ``p`` element with an id, in their order: one sign each, its place among the page's verbs.

    The search reads all facts as words too; signs of the private area (U+E000: no verb, U+E001: the first) are none.
    """
    if not names:
        return ""
    signs = {name: chr(_NO_VERB + n) for n, name in enumerate(names, 1)}
    return "".join(signs.get(verbs.get(p.id, ""), chr(_NO_VERB)) for p in document.paragraphs if is_set_as_p(p))
