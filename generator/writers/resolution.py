"""A document's page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import yaml

from generator.grammar.addresses import official_url
from generator.model.address import page_path
from generator.model.document import Document, Footnote
from generator.model.metadata import Vote
from generator.profiles.languages import DEFAULT, LANGUAGES
from generator.profiles.phrases import PHRASES, Phrases

from .citing import count_citing, write_cited_by
from .escape import escape
from .neighbours import write_neighbourhood
from .paragraphs import ParagraphWriter
from .runs import write_run
from .site import Page, Site, relative
from .templates import render


def write_resolutions(site: Site) -> Iterator[Page]:
    """One page a document and language."""
    for document in site.corpus.documents:
        here = page_path(document.symbol or "", document.language or DEFAULT)
        yield Page(f"{here}index.md", write_resolution(site, document, here).encode())


def write_resolution(site: Site, document: Document, here: str) -> str:
    """The Markdown of a document's page: front matter, then one block of HTML."""
    language = document.language or DEFAULT
    phrases = PHRASES.get(language, PHRASES[DEFAULT])
    link_to = partial(site.link_to, here=here, language=language)
    symbol = document.symbol or ""
    writer = ParagraphWriter(document, phrases, link_to, count_citing(site, symbol, language))
    name = write_name(site, document, phrases)
    title = f"{name} {document.title or ''}".strip()
    return write_front_matter(title, document, language) + render(
        "resolution.html.jinja",
        language=language,
        phrases=phrases,
        name=name,
        title=document.title,
        status=_write_status(document, phrases),
        crumbs=_write_crumbs(site, document, here, language),
        official=official_url(document.symbol or "", language),
        facts=list(_write_facts(document, phrases)),
        languages=[
            (code, LANGUAGES[code].name, relative(page_path(document.symbol or "", code), here), code == language)
            for code in LANGUAGES
            if code in document.languages
        ],
        versions=document.versions,
        source=document.source.file.rpartition("/")[2],
        paragraphs=[writer.write(p) for p in document.paragraphs],
        cited_by=write_cited_by(site, symbol, here, language),
        neighbourhood=write_neighbourhood(site, document, here) if language == DEFAULT else "",
        notes=[_write_note(n, document, link_to) for n in document.footnotes],
    )


def write_front_matter(title: str, document: Document | None, language: str) -> str:
    """YAML for the publisher. The title is escaped: the theme writes it into the page as it stands."""
    head: dict[str, Any] = {"title": escape(title), "lang": language, "dir": LANGUAGES[language].direction, "hide": ["toc", "navigation"]}
    if document is None:
        head["search"] = {"exclude": True}
    else:
        head["description"] = escape(f"{document.printed_symbol or document.symbol}: {document.title or ''}".strip(": "))
    return f"---\n{yaml.safe_dump(head, allow_unicode=True, sort_keys=True, width=1000)}---\n\n"


def write_name(site: Site, document: Document, phrases: Phrases) -> str:
    """``Resolution 59/241``, ``Decision 76/404 B``, ``S/PRST/2013/15``, the symbol of a draft."""
    series = site.facts_of(document)
    if series is None:
        return document.symbol or ""
    if series.kind == "statement":
        return series.short
    word = phrases.decision if series.kind == "decision" else phrases.resolution
    return f"{word} {series.short.removeprefix('Decision ')}"


def _write_status(document: Document, phrases: Phrases) -> list[str]:
    said = {"draft": phrases.draft, "not adopted": f"{phrases.draft}. {phrases.not_adopted}", "adopted": ""}[document.status]
    return [s for s in (said, phrases.reissued if document.reissued else "") if s]


def _write_crumbs(site: Site, document: Document, here: str, language: str) -> list[tuple[str, str]]:
    series = site.facts_of(document)
    if series is None:
        return []
    return [
        (series.body, relative(page_path(series.prefix, language), here)),
        (series.group, relative(page_path(f"{series.prefix}/{series.group}", language), here)),
    ]


def _write_facts(document: Document, phrases: Phrases) -> Iterator[tuple[str, str]]:
    printed = document.printed_symbol or ""
    yield phrases.symbol, printed if printed[:1].isalpha() else document.symbol or ""
    for word, value in (
        (phrases.adopted, document.adopted),
        (phrases.issued, document.issued),
        (phrases.meeting, document.meeting),
        (phrases.agenda_item, " ".join(filter(None, (document.agenda_item, document.agenda_title)))),
        (phrases.committee, document.committee),
        (phrases.report, document.report),
        (phrases.vote, _write_vote(document.vote, phrases)),
    ):
        if value:
            yield word, value


def _write_vote(vote: Vote | None, phrases: Phrases) -> str:
    """The UN's own words; figures where a vote was recorded."""
    if vote is None:
        return ""
    figures = ((phrases.in_favour, vote.in_favour), (phrases.against, vote.against), (phrases.abstaining, vote.abstaining))
    counted = ", ".join(f"{n} {word}" for word, n in figures if n is not None)
    words = vote.words or {"without a vote": phrases.without_vote, "recorded vote": phrases.recorded_vote}.get(vote.method or "", "")
    return ": ".join(filter(None, (words, counted)))


def _write_note(note: Footnote, document: Document, link_to: Any) -> dict[str, Any]:
    return {
        "id": note.id,
        "label": note.label,
        "html": write_run(note.text, note.marks, (), note.citations, link_to),
        "resolved": write_run(note.resolved, (), (), note.resolved_citations, link_to) if note.resolved else "",
        "back": [n.id for p in document.paragraphs for n in p.notes if n.target == note.id],
    }
