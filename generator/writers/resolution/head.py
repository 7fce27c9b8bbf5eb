"""The head of a document's page: which text it is, where it stands, what is known of it, how it was adopted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from generator.grammar.dates import write_day
from generator.model.address import page_path
from generator.model.document import Document
from generator.model.metadata import Vote
from generator.profiles.languages import DEFAULT, LANGUAGES
from generator.profiles.phrases import Phrases
from generator.profiles.states import name_sponsor, name_state
from generator.writers.indexes.table import set_case
from generator.writers.indexes.texts import find_paths, index_agenda, index_committees, index_subjects, list_subjects
from generator.writers.site import Site, relative

SHOWN = 6
"""Values of one fact that are shown at once; the rest unfolds."""


class Fact(Struct, frozen=True):
    """A line of the head: the word, and the values with where each leads (None: nowhere); long lists are folded."""

    word: str
    values: tuple[tuple[str, str | None], ...]

    @property
    def shown(self) -> tuple[tuple[str, str | None], ...]:
        """What is shown at once."""
        return self.values if len(self.values) <= SHOWN + 2 else self.values[:SHOWN]

    @property
    def folded(self) -> tuple[tuple[str, str | None], ...]:
        """What unfolds."""
        return self.values[len(self.shown) :]


def write_status(document: Document, phrases: Phrases) -> list[str]:
    """What must be said above the title: a draft, not adopted, reissued."""
    said = {"draft": phrases.draft, "not adopted": f"{phrases.draft}. {phrases.not_adopted}", "adopted": ""}[document.status]
    return [s for s in (said, phrases.reissued if document.reissued else "") if s]


def write_crumbs(site: Site, document: Document, here: str, language: str) -> list[tuple[str, str]]:
    """The organ and the session or year, with their pages."""
    series = site.facts_of(document)
    if series is None:
        return []
    return [
        (series.body, relative(page_path(series.prefix, language), here)),
        (series.group, relative(page_path(f"{series.prefix}/{series.group}", language), here)),
    ]


def list_languages(document: Document, here: str) -> list[tuple[str, str, str, bool]]:
    """Code, name, link, and whether it is this one."""
    held = [code for code in LANGUAGES if code in document.languages]
    return [(c, LANGUAGES[c].name, relative(page_path(document.symbol or "", c), here), c == document.language) for c in held]


def list_facts(site: Site, document: Document, phrases: Phrases, here: str) -> Iterator[Fact]:
    """What is known, in the order of a cover. What is not known is not said."""
    printed, language = document.printed_symbol or "", document.language or DEFAULT
    agenda, committees, subjects = (find_paths(site, make) for make in (index_agenda, index_committees, index_subjects))

    def lead(paths: dict[str, str], value: str) -> str | None:
        path = paths.get(value.casefold()) if document.language == DEFAULT else None
        return relative(path, here) if path else None

    item = " ".join(filter(None, (document.agenda_item, document.agenda_title)))
    report = document.report or ""
    for word, values in (
        (phrases.symbol, [(printed if printed[:1].isalpha() else document.symbol or "", None)]),
        (phrases.adopted, [(write_day(document.adopted or "", language), None)]),
        (phrases.issued, [(write_day(document.issued or "", language), None)]),
        (phrases.meeting, [(document.meeting or "", None)]),
        (phrases.agenda_item, [(item, lead(agenda, document.agenda_title or ""))]),
        (phrases.committee, [(document.committee or "", lead(committees, document.committee or ""))]),
        (phrases.report, [(report, _find_report(site, report, here))]),
        (phrases.sponsors, [(name_sponsor(s), None) for s in document.sponsors]),
        (
            phrases.subjects,
            [(set_case(s), lead(subjects, s)) for s in list_subjects(document) if not s.casefold().startswith("sdg ")],
        ),
    ):
        kept = tuple((value, href) for value, href in values if value)
        if kept:
            yield Fact(word, kept)


def _find_report(site: Site, report: str, here: str) -> str | None:
    page = site.find_page(report.partition(",")[0].strip(), DEFAULT) if report else None
    return relative(page, here) if page else None


def write_vote(vote: Vote | None, phrases: Phrases) -> dict[str, Any] | None:
    """How a text was adopted: the UN's own words, figures for a bar, and States by way of voting; None where nothing is known."""
    if vote is None:
        return None
    words = vote.words or {"without a vote": phrases.without_vote, "recorded vote": phrases.recorded_vote}.get(vote.method or "", "")
    ways = (("in_favour", phrases.in_favour), ("against", phrases.against), ("abstaining", phrases.abstaining))
    figures = [(way, word, getattr(vote, way)) for way, word in ways if getattr(vote, way) is not None]
    states = [(word, [name_state(s) for s in vote.states.get(way, ())]) for way, word in ways if vote.states.get(way)]
    counted = figures if any(n for _, _, n in figures) else []
    return {"words": words, "figures": counted, "states": states} if words or counted else None
