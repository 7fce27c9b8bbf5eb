"""Organs, sessions and years, and numbers that are held in parts: pages at the addresses above their documents'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.grammar.symbols import SymbolFacts
from generator.model.address import page_path
from generator.model.document import Document
from generator.profiles.languages import DEFAULT
from generator.profiles.phrases import PHRASES
from generator.writers.citing import write_cited_by
from generator.writers.front_matter import write_front_matter
from generator.writers.naming import write_name
from generator.writers.site import Page, Site, relative
from generator.writers.templates import render

PER_PAGE = 1000
"""Rows of an index page: about 200 bytes each, so that no page passes 500 kB."""

Group = tuple[str, str, str]


def write_sessions(site: Site) -> Iterator[Page]:
    """Session and year pages, organ pages, and lists of parts, in each language held."""
    groups: dict[Group, list[tuple[SymbolFacts, Document]]] = defaultdict(list)
    for document in site.corpus.documents:
        series = site.facts_of(document)
        if series is not None:
            groups[document.language or DEFAULT, series.prefix, series.group].append((series, document))
    for (language, prefix, group), members in groups.items():
        members.sort(key=lambda m: m[0].order)
        yield from _write_group(language, f"{prefix}/{group}", members)
    yield from _write_organs(groups)
    yield from _write_composites(site)


def _write_group(language: str, path: str, members: Sequence[tuple[SymbolFacts, Document]]) -> Iterator[Page]:
    pages = [members[n : n + PER_PAGE] for n in range(0, len(members), PER_PAGE)]
    first = page_path(path, language)
    phrases = PHRASES[language]
    for number, part in enumerate(pages, 1):
        here = first if number == 1 else f"{first}{number}/"
        body = part[0][0].body
        rows = [(series.short, relative(page_path(d.symbol or "", language), here), d.heading, d.adopted or "") for series, d in part]
        others = [(n, relative(first if n == 1 else f"{first}{n}/", here), n == number) for n in range(1, len(pages) + 1)]
        group = part[0][0].group
        title = f"{body}, {phrases.session.lower() if part[0][0].session else ''} {group}".replace("  ", " ")
        yield _page(here, title, language, rows=rows, others=others, up=(body, relative(page_path(part[0][0].prefix, language), here)))


def _write_organs(groups: dict[Group, list[tuple[SymbolFacts, Document]]]) -> Iterator[Page]:
    organs: dict[tuple[str, str], list[tuple[SymbolFacts, int]]] = defaultdict(list)
    for (language, prefix, _), members in groups.items():
        organs[language, prefix].append((members[0][0], len(members)))
    for (language, prefix), sessions in organs.items():
        here = page_path(prefix, language)
        phrases = PHRASES[language]
        sessions.sort(key=lambda s: s[0].order)
        rows = [(s.group, relative(page_path(f"{prefix}/{s.group}", language), here), str(n), "") for s, n in sessions]
        word = {"decision": phrases.decision, "statement": phrases.statement}.get(sessions[0][0].kind, phrases.resolution)
        yield _page(here, f"{sessions[0][0].body}: {word}", language, rows=rows, others=[], up=None)


def _write_composites(site: Site) -> Iterator[Page]:
    for (base, language), parts in site.composites.items():
        here = page_path(base, language)
        rows = [
            (write_name(site, d, PHRASES[language]), relative(page_path(d.symbol or "", language), here), d.title or "", d.adopted or "")
            for d in parts
        ]
        cited_by = write_cited_by(site, base, here, language)
        yield _page(here, f"{base}: {PHRASES[language].parts}", language, rows=rows, others=[], up=None, cited_by=cited_by)


def _page(here: str, title: str, language: str, **values: object) -> Page:
    html = render("index.html.jinja", title=title, language=language, **{"cited_by": None} | values)
    return Page(f"{here}index.md", (write_front_matter(title, language) + html).encode())
