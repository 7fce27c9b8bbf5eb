"""Indexes of the texts that are held: by date, title, subject, agenda item and committee."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from generator.model.address import page_path
from generator.model.document import Document
from generator.writers.site import Site

from .table import Index, Row, group_rows, make_index

_COLUMNS: Final = ("Number", "Title", "Adopted")
_VOCABULARIES: Final = frozenset({"UNBIS", "UNBIS Thesaurus", "SDGO", "DHLAUTH"})
"""Subjects as the UN's libraries give them; EuroVoc repeats them, and the agenda's own numbers are another index."""


def index_dates(site: Site) -> Index:
    """By year of adoption."""
    return _index(
        site, "dates", "Dates of adoption", "Year", "Texts by the day of their adoption.", lambda d: [d.adopted[:4]] if d.adopted else []
    )


def index_titles(site: Site) -> Index:
    """By first letter of the title."""
    return _index(
        site, "titles", "Titles", "Letter", "Texts by title; those of the Security Council by the question on its agenda.", _list_letters
    )


def index_subjects(site: Site) -> Index:
    """By subject, as the UN's own records give it."""
    return _index(
        site,
        "subjects",
        "Subjects",
        "Subject",
        "Subjects as the United Nations’ own records name them (UNBIS thesaurus, its name authorities, Sustainable Development Goals).",
        list_subjects,
    )


def list_subjects(document: Document) -> list[str]:
    """The subjects of a text, each once."""
    names = {s.name.rstrip(". ").casefold(): s.name.rstrip(". ") for s in document.subjects if s.vocabulary in _VOCABULARIES}
    return sorted(names.values())


def find_paths(site: Site, make: Callable[[Site], Index]) -> dict[str, str]:
    """Title of a group in small letters -> its page."""
    index = make_index(site, make)
    return site.remember((find_paths, make), lambda: {group.title.casefold(): index.group_path(group) for group in index.groups})


def index_agenda(site: Site) -> Index:
    """By agenda item."""
    return _index(
        site,
        "agenda-items",
        "Agenda items",
        "Agenda item",
        "Texts by the agenda item they were adopted under.",
        lambda d: [d.agenda_title] if d.agenda_title else [],
    )


def index_committees(site: Site) -> Index:
    """By committee."""
    return _index(
        site,
        "committees",
        "Committees",
        "Committee",
        "Texts by the Main Committee whose report recommended them.",
        lambda d: [d.committee] if d.committee else [],
    )


def _index(site: Site, name: str, title: str, group_title: str, said: str, list_groups: Callable[[Document], list[str]]) -> Index:
    rows = [(group, row) for document, row in list_texts(site) for group in list_groups(document)]
    return Index(name=name, title=title, said=said, columns=_COLUMNS, groups=group_rows(rows), group_title=group_title)


def list_texts(site: Site) -> Iterator[tuple[Document, Row]]:
    """Each adopted text once, in the order of organs, sessions and numbers, and its row."""
    for symbol in sorted(site.texts, key=site.order_of):
        document = site.texts[symbol]
        if document.status == "adopted":
            path = page_path(symbol, document.language or "")
            yield document, Row(path, (site.name_of(symbol), document.heading, document.adopted))


def _list_letters(document: Document) -> list[str]:
    title = document.heading.lstrip("“”\"'‘’([ ")
    return [title[0].upper()] if title else []
