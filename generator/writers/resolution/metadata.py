"""What programs read in a page's head: Dublin Core, ``citation_*`` and Zotero's tags, Open Graph, JSON-LD (schema.org Legislation).

Sources: schema.org/Legislation (legal force is not asserted of resolutions), Zotero's Embedded Metadata translator.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from generator.grammar.addresses import official_url
from generator.model.address import page_path
from generator.model.document import Document
from generator.profiles.languages import DEFAULT
from generator.writers.site import Site, is_symbol


def write_description(document: Document, name: str) -> str:
    """One line about a text: number, title, organ, day."""
    parts = (name, document.heading, document.body, document.adopted)
    return ". ".join(filter(None, parts))


def list_tags(site: Site, document: Document, name: str) -> list[tuple[str, str]]:
    """Names and contents of ``meta`` elements."""
    return [(key, value) for key, value in _list_tags(site, document, name) if value]


def _list_tags(site: Site, document: Document, name: str) -> Iterator[tuple[str, str]]:
    title = document.heading or name
    day = document.adopted or document.issued or ""
    organ = f"United Nations {document.body}" if document.body else "United Nations"
    series = site.facts_of(document)
    yield "z:itemType", "statute"
    yield "citation_title", title
    yield "citation_publication_date", day.replace("-", "/")
    yield "citation_language", document.language or ""
    yield "citation_technical_report_number", document.symbol or ""
    yield "citation_technical_report_institution", organ
    yield "DC.title", title
    yield "DC.creator", organ
    yield "DC.publisher", "United Nations"
    yield "DC.date", day
    yield "DC.language", document.language or ""
    yield "DC.identifier", document.symbol or ""
    yield "DC.type", (series.kind if series else "draft").capitalize()
    yield "DC.source", official_url(document.symbol or "", document.language or DEFAULT)
    for subject in dict.fromkeys(s.name for s in document.subjects if s.vocabulary in ("UNBIS", "UNBIS Thesaurus")):
        yield "DC.subject", subject
    yield "og:type", "article"
    yield "og:title", f"{name}: {title}" if title != name else name
    yield "og:site_name", "Pilcrow"


def list_alternates(document: Document) -> list[tuple[str, str]]:
    """Languages in which the text is held, and the paths of their pages; none where it is held in one alone."""
    held = [code for code in document.languages if code]
    return [(code, page_path(document.symbol or "", code)) for code in held] if len(held) > 1 else []


def write_linked_data(site: Site, document: Document) -> str:
    """JSON-LD: the text as schema.org's Legislation. What is not known is left out."""
    symbol, language = document.symbol or "", document.language or DEFAULT
    series = site.facts_of(document)
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "legislationIdentifier": symbol,
        "legislationType": series.kind if series else "draft resolution",
        "name": document.heading or None,
        "legislationDate": document.adopted,
        "datePublished": document.issued,
        "legislationPassedBy": {"@type": "Organization", "name": f"United Nations {document.body}"} if document.body else None,
        "inLanguage": language,
        "sameAs": official_url(symbol, language),
        "keywords": [s.name for s in document.subjects if s.vocabulary in ("UNBIS", "UNBIS Thesaurus")] or None,
        "citation": [official_url(c, DEFAULT) for c in sorted({r.cited for r in site.references_of(symbol) if is_symbol(r.cited)})] or None,
        "encoding": {"@type": "MediaObject", "encodingFormat": "application/json", "contentUrl": "index.json"},
    }
    return msgspec.json.encode({k: v for k, v in data.items() if v is not None}).decode()
