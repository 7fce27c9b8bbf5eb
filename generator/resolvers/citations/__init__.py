"""Words that cite a document: found in the text alone, then joined with the links that the source itself made.

Whether words are a citation never depends on which documents are held. What could mean two things stays
unlinked: a false link is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model.document import Citation
from generator.model.inline import Link

from .chinese import find_chinese_numbers
from .links import join_links
from .numbers import find_numbers
from .symbols import find_symbols


def find_citations(text: str, language: str, links: Sequence[Link] = (), own_body: str | None = None) -> tuple[Citation, ...]:
    """The documents that a text cites, in its order.

    ``links`` are the source's own; ``own_body`` is the organ that speaks ("its resolution 46/17" of the Human
    Rights Council is another than the Assembly's).
    """
    numbers = find_chinese_numbers(text, own_body) if language == "zh" else find_numbers(text, language, own_body)
    found = [*find_symbols(text), *numbers]
    found = _drop_overlaps(sorted(found, key=lambda c: (c.start, -c.end)))
    return tuple(join_links(found, text, links)) if links else tuple(found)


def _drop_overlaps(found: Iterable[Citation]) -> list[Citation]:
    kept: list[Citation] = []
    for citation in found:
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
    return kept
