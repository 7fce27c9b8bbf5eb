"""A document's page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from generator.grammar.addresses import official_url
from generator.model.address import page_path
from generator.model.document import Citation, Document, Footnote
from generator.profiles.languages import DEFAULT
from generator.profiles.phrases import PHRASES
from generator.writers.cite import cite, describe_work, write_work
from generator.writers.citing import write_cited_by
from generator.writers.front_matter import write_front_matter
from generator.writers.naming import write_name
from generator.writers.runs import write_run
from generator.writers.site import Page, Site
from generator.writers.templates import render

from .contents import list_contents
from .head import list_facts, list_languages, write_crumbs, write_status, write_vote
from .metadata import list_alternates, list_tags, write_description, write_linked_data
from .neighbourhood import write_neighbourhood
from .paragraphs import ParagraphWriter
from .searching import list_found_by
from .siblings import list_siblings


def write_resolutions(site: Site) -> Iterator[Page]:
    """One page a document and language."""
    for document in site.corpus.documents:
        here = page_path(document.symbol or "", document.language or DEFAULT)
        yield Page(f"{here}index.md", write_resolution(site, document, here).encode())


def write_resolution(site: Site, document: Document, here: str) -> str:
    """The Markdown of a document's page: front matter, then one block of HTML."""
    language, symbol = document.language or DEFAULT, document.symbol or ""
    phrases = PHRASES.get(language, PHRASES[DEFAULT])
    link_to = partial(site.link_to, here=here, language=language)
    cited_by = write_cited_by(site, symbol, here, language)
    citing = {place["anchor"]: place["count"] for place in cited_by["places"] if place["anchor"]} if cited_by else {}
    writer = ParagraphWriter(document, phrases, link_to, citing)
    name = write_name(site, document, phrases)
    head = write_front_matter(
        f"{name} {document.heading}".strip(),
        language,
        description=write_description(document, name),
        tags=list_tags(site, document, name),
        alternates=list_alternates(document),
        linked_data=write_linked_data(site, document),
        cited_as=cite("own", describe_work(document)),
        found_by=list_found_by(site, document),
    )
    return head + render(
        "resolution.html.jinja",
        language=language,
        phrases=phrases,
        name=name,
        title=document.heading,
        status=write_status(document, phrases),
        crumbs=write_crumbs(site, document, here, language),
        official=official_url(symbol, language),
        facts=list(list_facts(site, document, phrases, here)),
        work=write_work(document),
        vote=write_vote(document.vote, phrases),
        cites=len({r.cited for r in site.references_of(symbol)}),
        languages=list_languages(document, here),
        versions=document.versions,
        source=document.source,
        contents=list_contents(document, phrases),
        paragraphs=[writer.write(p) for p in document.paragraphs],
        siblings=list_siblings(site, document, here),
        cited_by=cited_by,
        neighbourhood=write_neighbourhood(site, document, here) if language == DEFAULT else "",
        notes=list(_write_notes(document, link_to)),
    )


def _write_notes(document: Document, link_to: Callable[[Citation], str | None]) -> Iterator[dict[str, Any]]:
    """The notes with their words, what an "Ibid." stands for, and the way back to each marker."""
    markers: dict[str, list[str]] = defaultdict(list)
    for paragraph in document.paragraphs:
        for marker in paragraph.notes:
            markers[marker.target].append(marker.id)
    for note in document.footnotes:
        yield _write_note(note, link_to) | {"back": markers[note.id]}


def _write_note(note: Footnote, link_to: Callable[[Citation], str | None]) -> dict[str, Any]:
    return {
        "id": note.id,
        "label": note.label,
        "html": write_run(note.text, note.marks, (), note.citations, link_to),
        "resolved": write_run(note.resolved, (), (), note.resolved_citations, link_to) if note.resolved else "",
    }
