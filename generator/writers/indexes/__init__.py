"""INDEXES: the ways into the collection besides its search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from generator.writers.site import Page, Site

from .citations import index_cited, index_documents, index_instruments, index_openings
from .front import write_front
from .requests import index_requests, write_calendar
from .series import index_series
from .sessions import write_sessions
from .table import Index, make_index, write_index
from .texts import index_agenda, index_committees, index_dates, index_subjects, index_titles
from .votes import index_votes

INDEXES: Final[tuple[Callable[[Site], Index], ...]] = (
    index_dates,
    index_titles,
    index_subjects,
    index_agenda,
    index_committees,
    index_cited,
    index_documents,
    index_instruments,
    index_openings,
    index_requests,
    index_series,
    index_votes,
)


def write_indexes(site: Site) -> Iterator[Page]:
    """Pages of organs, sessions and parts, and every index that has an entry."""
    yield from write_sessions(site)
    indexes = [index for index in (make_index(site, make) for make in INDEXES) if index.groups]
    for index in indexes:
        yield from write_index(index)
    yield from write_calendar(site)
    yield from write_front(site, indexes)
