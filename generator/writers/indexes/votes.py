"""Votes by State, as the UN's records give them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.profiles.states import name_state
from generator.writers.site import Site

from .table import Index, Row, group_rows
from .texts import list_texts

_VOTED = {"in_favour": "in favour", "against": "against", "abstaining": "abstaining", "absent": "absent"}


def index_votes(site: Site) -> Index:
    """Each State's recorded votes."""
    return Index(
        name="votes",
        title="Votes by State",
        said="Recorded votes as the United Nations’ records give them. Who was absent is told only where a record tells it.",
        columns=("Number", "Vote", "Title", "Adopted"),
        groups=group_rows(_list_votes(site)),
        group_title="State",
    )


def _list_votes(site: Site) -> Iterator[tuple[str, Row]]:
    for document, row in list_texts(site):
        number, title, adopted = row.cells
        for way, states in document.vote.states.items() if document.vote else ():
            for state in states:
                yield name_state(state), Row(row.path, (number, _VOTED.get(way, way), title, adopted))
