"""The reader of extracted text: A/RES/59/241 exactly, and one example for each rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import join_corpus
from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.readers import text
from generator.readers.lines.furniture import TOKENS
from tests.examples import run_examples

FACTS = ("adopted", "meeting", "committee", "report", "drafts", "agenda_item", "agenda_title", "issued", "vote")


def show(source: str) -> str:
    """Addresses, labels, words and notes, one a line; a marker is shown as [label], a form feed written as ␌."""
    reading = text.read("A_RES_59_999.en.txt", source.replace("␌", "\f").encode())
    lines = [line for document in join_corpus([reading], {}).documents for line in describe(document)]
    return "\n".join([*lines, *(str(d) for d in reading.diagnostics)]) + "\n"


def describe(document: Document) -> list[str]:
    lines = [f"{document.symbol}: {document.title}"]
    lines += [f"{f}: {value}" for f in FACTS if (value := getattr(document, f))]
    for p in document.paragraphs:
        words = p.text
        if p.rows:
            words = " / ".join(" | ".join(c.text for c in row) for row in p.rows)
        for note in reversed(p.notes):
            words = f"{words[: note.offset]}[{note.label}]{words[note.offset :]}"
        lines.append(" ".join(filter(None, (p.id, p.label, words))))
    lines += [f"{n.id} {n.text}" for n in document.footnotes]
    lines += [f"repair: {r.kind}: {r.before} -> {r.after}" for r in document.repairs]
    return lines + [f"furniture: {f.rule}: {f.text}" for f in document.furniture if f.rule != "note rule"]


def test_examples(request: pytest.FixtureRequest) -> None:
    assert run_examples(Path(__file__).with_name("text.test"), show, update=request.config.getoption("--update-goldens")) >= 21


def test_every_furniture_rule_has_an_example() -> None:
    examples = Path(__file__).with_name("text.test").read_text(encoding="utf-8")
    rules = [name for name, _ in TOKENS] + ["running head", "cover", "separator", "end of the document before"]
    assert [name for name in rules if f"furniture: {name}: " not in examples] == []


@pytest.fixture
def document(sample: Corpus) -> Document:
    assert len(sample.documents) == 1
    return sample.documents[0]


def test_the_sample_has_its_paragraphs(document: Document) -> None:
    ids = [p.id for p in document.paragraphs]
    assert ids == ["formula", *(f"pp{n}" for n in range(1, 15)), *(f"op{n}" for n in range(1, 12))]
    assert [p.label for p in document.paragraphs if p.kind == "operative"] == [f"{n}." for n in range(1, 12)]


def test_the_sample_has_its_head(document: Document) -> None:
    assert (document.symbol, document.printed_symbol, document.title) == (
        "A/RES/59/241",
        "59/241",
        "International migration and development",
    )
    assert (document.body, document.session, document.kind, document.language) == ("General Assembly", "59", "resolution", "en")
    assert document.adopted is None, "the text does not print it, and nothing is guessed"


def test_each_marker_stands_at_its_place(document: Document) -> None:
    places = [(p.text[: n.offset].split()[-1], n.label) for p in document.paragraphs for n in p.notes]
    assert places == [
        ("Cairo,", "1"),
        ("Development,", "2"),
        ("Development,", "3"),
        ("Women", "4"),
        ("twenty-fourth", "5"),
        ("twenty-fifth", "6"),
        ("Rights,", "7"),
        ("Discrimination,", "8"),
        ("Women", "9"),
        ("Child,", "10"),
        ("Families,", "11"),
        ("development”,", "12"),
        ("Secretary-General;", "13"),
    ]
    assert [n.id for n in document.footnotes] == [f"fn{n}" for n in range(1, 14)]
    assert document.footnotes[2].text == "Ibid., annex II."
    assert document.footnotes[8].text == "United Nations, Treaty Series, vol.1249, No.20378.", "typing errors of the source stay"


def test_a_paragraph_cut_by_notes_is_one(document: Document) -> None:
    third = next(p for p in document.paragraphs if p.id == "pp3")
    assert third.text.startswith("Reaffirming the obligations of all States")
    assert "the Elimination of All Forms of Racial Discrimination," in third.text
    assert third.text.endswith("the Convention on the Rights of the Child,")


def test_the_sample_loses_nothing(sample: Corpus) -> None:
    assert sample.diagnostics == ()


@pytest.mark.parametrize(("data", "code"), [(b"", "empty"), (b" \n ", "empty"), (b"59/1. \xff\xfe", "encoding")])
def test_an_unreadable_text_gives_one_diagnostic(data: bytes, code: str) -> None:
    reading = text.read("x.txt", data)
    assert [d.code for d in reading.diagnostics] == [code]
    assert reading.texts == ()
