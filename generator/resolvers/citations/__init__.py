"""Words that cite a document: found in the text alone, then joined with the links that the source itself made.

Whether words are a citation never depends on which documents are held. What could mean two things stays
unlinked: a false link is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model.document import Citation
from generator.model.inline import Link

from .chinese import find_chinese_numbers
from .instruments import find_instruments
from .links import join_links
from .numbers import find_numbers
from .pinpoints import Here, join_pinpoints
from .symbols import find_symbols


def find_citations(
    text: str, language: str, links: Sequence[Link] = (), own_body: str | None = None, here: Here | None = None
) -> tuple[Citation, ...]:
    """The documents that a text cites, in its order.

    ``links`` are the source's own; ``own_body`` is the organ that speaks ("its resolution 46/17" of the Human
    Rights Council is another than the Assembly's); ``here`` is the place of the words, for "paragraph 5 above".
    """
    numbers = find_chinese_numbers(text, own_body) if language == "zh" else find_numbers(text, language, own_body)
    found = [*find_symbols(text), *numbers, *find_instruments(text, language)]
    if len(found) > 1:
        found = _drop_overlaps(sorted(found, key=lambda c: (c.start, -c.end)))
    if links:
        found = list(join_links(found, text, links))
    return tuple(join_pinpoints(found, text, language, here))


def _drop_overlaps(found: Iterable[Citation]) -> list[Citation]:
    kept: list[Citation] = []
    for citation in found:
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
    return kept
