"""Draw what the citation grammar and the search are checked against: ``python -m bench.samples.draw FOLDER``.

``FOLDER`` holds Akoma Ntoso in English, Chinese and Arabic. Sentences are chosen by crude words and by the links of the sources, never by
what the grammar finds in them. What each means (``expected``) is written in by someone who has not seen what the
program makes of it; ``python -m bench.samples.check`` adds that (``got``), ``python -m bench.search`` for the queries:
thirty that are counted, more that the weights of the search were chosen by as well, and some in Chinese and Arabic.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

import msgspec

from generator.build import build_corpus
from generator.model.document import Document, Footnote, Paragraph

SEED: Final = 20261125
SIZE: Final = 200
LONGEST: Final = 3000
"""Characters; longer ones are tables and annexed texts."""
HERE: Final = Path(__file__).parent
OPEN: Final = {"expected": None, "got": None}
QUERIES: Final = 30
TUNING: Final = (4242, 120)
OTHERS: Final = 20
_LENGTHS: Final = {"en": (150, 600), "zh": (50, 200), "ar": (120, 500)}
"""Characters of a paragraph of a few lines."""

_POINT: Final = r"(?:paragraphs?|paras?\.|sections?|sects?\.|articles?|arts?\.|rules?|parts?|chapters?)"
_PINPOINTS: Final = (
    # Words that a crude eye takes for a place in a text, by what follows them.
    (
        100,
        re.compile(
            rf"\b{_POINT}\s(?:\(?[a-z]\)\s)?[\dIVXA-Z][^.;]{{0,70}}?\b(?:resolutions?|decisions?)\s(?:[ES-]*\d+/\d+|\d+\s?[A-Z]?\s?\()"
        ),
    ),
    (50, re.compile(rf"\b{_POINT}\s[\dIVXA-Z][^.;:]{{0,40}}?(?:\babove|\bbelow|\bof the present|\bhereof|\bof this resolution)")),
    (50, re.compile(rf"\b(?:[Rr]esolutions?|[Dd]ecisions?)\s[^.;]{{3,60}}?,\s(?:annex|{_POINT})(?:\s[\dIVXA-Z]|[.,;])")),
)
_OWN: Final = re.compile(r"\b(?:above|below|present|this|hereof)\b")


def main() -> None:
    """Write the samples with what is marked by hand left open."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    documents = [*build_corpus([parser.parse_args().folder], jobs=2).documents]
    english = [d for d in documents if d.language == "en"]
    chance = random.Random(SEED)  # noqa: S311
    _write("pinpoints", draw_pinpoints(english, chance))
    _write("verbs", draw_verbs(english, chance))
    _write("queries", draw_queries(documents, "en", QUERIES, chance))
    seed, size = TUNING
    _write("queries-tuning", draw_queries(documents, "en", size, random.Random(seed)))  # noqa: S311
    chance = random.Random(SEED)  # noqa: S311
    _write("queries-others", chain.from_iterable(draw_queries(documents, code, OTHERS, chance) for code in ("zh", "ar")))


def draw_pinpoints(documents: list[Document], chance: random.Random) -> Iterator[dict[str, Any]]:
    """Places named before a number, places in the text itself, places behind a number: 100, 50 and 50."""
    for size, pattern in _PINPOINTS:
        found = [
            (document, part.id, part.text, match.span())
            for document in documents
            for part in _list_parts(document)
            if len(part.text) <= LONGEST
            for match in pattern.finditer(part.text)
        ]
        for document, place, text, span in chance.sample(found, size):
            # What "paragraph 5 above" means depends on the addresses that the document has.
            ids = sorted(p.id for p in document.paragraphs) if _OWN.search(text) else []
            yield {"document": document.symbol, "body": document.body, "place": place, "ids": ids, "text": text, "span": span} | OPEN


def _list_parts(document: Document) -> list[Paragraph | Footnote]:
    return [*document.paragraphs, *document.footnotes]


def draw_verbs(documents: list[Document], chance: random.Random) -> Iterator[dict[str, Any]]:
    """Links of the sources, in paragraphs and in the notes below them."""
    found = [
        row
        for document in documents
        for paragraph in document.paragraphs
        if len(paragraph.text) <= LONGEST
        for row in _find_links(document, paragraph)
    ]
    yield from chance.sample(found, SIZE)


def draw_queries(documents: list[Document], language: str, size: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Paragraphs of a few lines; what someone who saw only one of them would type to find it again is written in (``query``)."""
    least, most = _LENGTHS[language]
    found = [
        (document, paragraph)
        for document in documents
        if document.language == language
        for paragraph in document.paragraphs
        if paragraph.kind in ("preambular", "operative") and least <= len(paragraph.text) <= most
    ]
    for document, paragraph in chance.sample(found, size):
        row = {"document": document.symbol, "place": paragraph.id, "text": paragraph.text, "query": None, "got": None}
        yield row if language == "en" else {"language": language} | row


def _find_links(document: Document, paragraph: Paragraph) -> Iterator[dict[str, Any]]:
    by_id = {p.id: p for p in document.paragraphs}
    notes = {n.id: n for n in document.footnotes}
    above: list[str] = []
    parent = by_id.get(paragraph.parent or "")
    while parent is not None:
        above.insert(0, f"{parent.label} {parent.text}".strip()[:300])
        parent = by_id.get(parent.parent or "")
    row = {"document": document.symbol, "place": paragraph.id, "above": above, "text": paragraph.text}
    for citation in paragraph.citations:
        if citation.url and citation.symbol:
            yield row | {"span": (citation.start, citation.end), "note": None, "cited": citation.symbol} | OPEN
    for marker in paragraph.notes:
        note = notes[marker.target]
        for citation in note.citations:
            if citation.url and citation.symbol:
                yield row | {"span": (marker.offset, marker.offset), "note": note.text, "cited": citation.symbol} | OPEN


def _write(name: str, rows: Iterator[dict[str, Any]]) -> None:
    numbered = [{"row": n, **row} for n, row in enumerate(rows, 1)]
    (HERE / f"{name}.json").write_bytes(msgspec.json.format(msgspec.json.encode(numbered), indent=1) + b"\n")


if __name__ == "__main__":
    main()
