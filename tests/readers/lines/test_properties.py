"""Properties of the assembly: what holds for every text, and for every well-formed resolution however it is set."""

from __future__ import annotations

from collections import Counter

import msgspec
from hypothesis import given, note, settings
from hypothesis import strategies as st

from generator import writers
from generator.build import join_corpus
from generator.model.document import Document
from generator.model.reading import Reading
from generator.readers import text as text_reader

from .resolutions import NAME, TITLE, Print, Text, places, plain, prints, texts, write

steady = settings(derandomize=True, deadline=None, max_examples=120)
"""The same examples on every machine and in every run."""

_ODD = st.sampled_from(
    (
        "The General Assembly,",
        " 59/999. The pilcrow in public life",
        "59/999",
        "Recalling the pilcrow,",
        "1.",
        "2. Decides to print it;",
        "(a)",
        "(i) a margin;",
        "“1. It is printed.”",
        "•",
        "_______________",
        "1 See the pilcrow.",
        "* See the margin.",
        "a See the table.",
        "* * *",
        "printers,1 letters2 and 3 margins*",
        "05-12345",
        "2/3",
        "A/RES/59/999",
        "Annex",
        "Annex II",
        "Appendix",
        "Article 1",
        "Article 1 The pilcrow",
        "II. Margins",
        "A",
        "B. Ink",
        "39th plenary meeting",
        "18 November 2004",
        "Adopted unanimously",
        "resolutions 59/241, 59/242 A and B of 1 May 2000 and 1325 (2000)",
        "A/59/1-S/2004/2",
        "Ibid., annex II.",
        "twenty-",
        "fourth",
        "letters   margins      ink",
        "                    letters    margins    ink",
        "Distr.: General",
        "إن الجمعية العامة،",
        "大会，",
        "第1条",
        "",
        "",
        "\f",
        "\r",
        "\ufeff",
        "\u200f",
        "\u0301",
        "³",
        "٣",
        "\0",
    )
)
_ARBITRARY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
_LINES = st.lists(st.one_of(_ODD, _ODD, _ODD, _ARBITRARY), max_size=40)


def read(source: str) -> tuple[Reading, list[Document]]:
    """A text through all rooms: read, understood, and written as pages."""
    reading = text_reader.read(NAME, source.encode())
    corpus = join_corpus([reading], {})
    assert all(page.path for page in writers.write(corpus))
    return reading, [*corpus.documents, *corpus.unpublished]


def hold_together(source: str) -> None:
    """What must hold for every text, good or bad."""
    reading, documents = read(source)
    assert len(documents) == len(reading.texts)
    assert "words-lost" not in {d.code for d in reading.diagnostics}
    for document in documents:
        names_are_unique(document)
        everything_has_its_place(document)
        msgspec.json.encode(document)


def names_are_unique(document: Document) -> None:
    """No two paragraphs, notes or markers of a page share an address, and none is empty."""
    names = [name for p in document.paragraphs for name in (p.id, *p.aliases)]
    names += [n.id for n in document.footnotes] + [n.id for p in document.paragraphs for n in p.notes]
    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert all(names)


def everything_has_its_place(document: Document) -> None:
    """Markers lead to notes and children to parents; every offset lies within its words."""
    notes, paragraphs = {n.id for n in document.footnotes}, {p.id for p in document.paragraphs}
    assert {n.target for p in document.paragraphs for n in p.notes} <= notes
    assert {p.parent for p in document.paragraphs} - {None} <= paragraphs
    for p in document.paragraphs:
        assert all(0 <= n.offset <= len(p.text) for n in p.notes)
        assert all(0 <= m.start < m.end <= len(p.text) for m in p.marks)
        for cell in (c for row in p.rows or () for c in row):
            assert all(n.target in notes and 0 <= n.offset <= len(cell.text) for n in cell.notes)
    held = [(p.text, p.citations) for p in document.paragraphs] + [(n.text, n.citations) for n in document.footnotes]
    for words, citations in held:
        assert all(0 <= c.start < c.end <= len(words) for c in citations)


def is_read_back(text: Text, setting: Print) -> None:
    """A well-formed resolution comes back as it went in."""
    source = write(text, setting)
    note(source)
    reading, documents = read(source)
    assert len(documents) == 1
    document = documents[0]
    assert (document.symbol, document.title) == ("A/RES/59/999", TITLE)
    kinds = [p.kind for p in document.paragraphs]
    assert kinds == ["formula", *["preambular"] * len(text.preambular), *["operative"] * len(text.numbered)]
    written = [*text.preambular, *text.numbered]
    found = document.paragraphs[1:]
    assert [p.text for p in found] == [plain(words) for words in written]
    assert [p.label for p in found if p.label] == [f"{n}." for n in range(1, len(text.numbered) + 1)]
    assert [[(p.text[: n.offset], n.label) for n in p.notes] for p in found] == [places(words) for words in written]
    assert {n.label: n.text for n in document.footnotes} == text.notes
    assert [(n.label, n.target) for p in found for n in p.notes] == [(n.label, n.id) for n in document.footnotes]
    assert [d for d in reading.diagnostics if d.severity == "error"] == []


@given(texts(), prints(layout=False))
@steady
def test_a_resolution_is_read_back_wherever_lines_and_pages_end(text: Text, setting: Print) -> None:
    is_read_back(text, setting)


@given(texts(), prints(layout=True))
@steady
def test_a_resolution_in_columns_is_read_back_wherever_lines_and_pages_end(text: Text, setting: Print) -> None:
    is_read_back(text, setting)


@given(texts(), prints(layout=False), prints(layout=True))
@steady
def test_columns_and_reading_order_are_read_alike(text: Text, one: Print, other: Print) -> None:
    first, second = (read(write(text, setting))[1][0] for setting in (one, other))
    assert [(p.id, p.text) for p in first.paragraphs] == [(p.id, p.text) for p in second.paragraphs]


@given(_LINES)
@steady
def test_lines_of_a_resolution_in_any_order_hold_together(lines: list[str]) -> None:
    hold_together("\n".join(lines))


@given(_LINES)
@steady
def test_paragraphs_of_a_resolution_in_any_order_hold_together(lines: list[str]) -> None:
    hold_together("59/999. The pilcrow in public life\n\nThe General Assembly,\n\n" + "\n\n".join(lines))


@given(texts(), prints(layout=False), st.randoms(use_true_random=False))
@steady
def test_a_resolution_with_its_lines_shuffled_holds_together(text: Text, setting: Print, chance: object) -> None:
    lines = write(text, setting).split("\n")
    chance.shuffle(lines)  # type: ignore[attr-defined]
    hold_together("\n".join(lines))


@given(texts(), prints(layout=False), st.integers(0, 2000))
@steady
def test_a_resolution_that_breaks_off_holds_together(text: Text, setting: Print, length: int) -> None:
    hold_together(write(text, setting)[:length])


@given(_ARBITRARY)
@steady
def test_any_characters_hold_together(source: str) -> None:
    hold_together(source)


@given(st.binary(max_size=200))
@steady
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    reading = text_reader.read(NAME, data)
    assert reading.texts or [d.severity for d in reading.diagnostics] == ["error"]
