"""WRITERS: what becomes of a corpus. Each takes the site as a whole and gives its pages, in a stable order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from generator.model.corpus import Corpus

from .cite import write_citations
from .cited import write_cited
from .comparison import write_comparisons
from .data import write_data
from .indexes import write_indexes
from .resolution import write_resolutions
from .site import Page, Site
from .typed import write_typed

WRITERS: Final[tuple[Callable[[Site], Iterator[Page]], ...]] = (
    write_resolutions,
    write_data,
    write_citations,
    write_cited,
    write_comparisons,
    write_indexes,
    write_typed,
)


def write(corpus: Corpus) -> Iterator[Page]:
    """All pages and files of a corpus."""
    site = Site(corpus)
    for writer in WRITERS:
        yield from writer(site)
