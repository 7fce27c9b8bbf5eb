"""Notes: markers at their places, notes in the order of their markers."""

from __future__ import annotations

from generator.model.printed import Note
from generator.readers.docx.extraction import extract
from tests.readers.docx.show import show
from tests.readers.docx.writer import cell, footnote, italic, note, paragraph, run, table, write_docx


def read(*blocks: str, footnotes: dict[int, str], endnotes: dict[int, str] | None = None) -> tuple[list[str], tuple[Note, ...]]:
    extraction = extract(write_docx(*blocks, footnotes=footnotes, endnotes=endnotes))
    assert extraction.notes is not None
    return [show(x.text) for x in extraction.lines], extraction.notes


def test_a_marker_stands_between_the_words() -> None:
    words, notes = read(
        paragraph("Recalling Cairo,", footnote(5), " and Rio"), footnotes={5: note(italic("Report"), " on ink.") + paragraph("Annex.")}
    )
    assert words == ["Recalling Cairo,[1] and Rio"]
    assert [(n.label, show(n.text), n.place.lines) for n in notes] == [("1", "<i>Report</i> on ink. Annex.", (1, 1))]


def test_notes_come_in_the_order_of_their_markers() -> None:
    words, notes = read(paragraph("b", footnote(9), " a", footnote(3)), footnotes={3: note("third"), 9: note("ninth")})
    assert words == ["b[1] a[2]"]
    assert [n.text.text for n in notes] == ["ninth", "third"]


def test_notes_without_a_marker_are_kept_and_markers_without_a_note() -> None:
    words, notes = read(paragraph("a", footnote(1), " b", footnote(8)), footnotes={1: note("one"), 2: note("two"), 3: note()})
    assert words == ["a[1] b[2]"]
    assert [(n.label, n.text.text, n.place.lines) for n in notes] == [("1", "one", (1, 1)), ("", "two", None)]


def test_two_notes_of_one_number_are_both_kept() -> None:
    twice = {1: note("one") + '</w:footnote><w:footnote w:id="1">' + note("other")}
    _, notes = read(paragraph("a", footnote(1)), footnotes=twice)
    assert {n.text.text for n in notes} == {"one", "other"}


def test_notes_at_the_end_have_roman_numbers() -> None:
    words, notes = read(
        paragraph("a", footnote(1, kind="endnote"), " b", footnote(1)), footnotes={1: note("foot")}, endnotes={1: note("end")}
    )
    assert words == ["a[i] b[1]"]
    assert [(n.label, n.text.text) for n in notes] == [("i", "end"), ("1", "foot")]


def test_a_marker_among_deletions_and_hidden_words_is_none() -> None:
    gone = f'<w:del w:id="1">{footnote(1)}</w:del>'
    hidden = footnote(3).replace("<w:rPr>", "<w:rPr><w:vanish/>")
    deleted = note(f'<w:del w:id="2">{run("x").replace("w:t", "w:delText")}</w:del>')
    words, notes = read(
        paragraph("a", gone, hidden, " b", footnote(2)), footnotes={1: deleted, 2: note("two"), 3: note(run("x", "<w:vanish/>"))}
    )
    assert words == ["a b[1]"]
    assert [(n.label, n.text.text) for n in notes] == [("1", "two")]


def test_a_typed_mark_is_the_label_not_a_word() -> None:
    words, notes = read(
        paragraph("a", footnote(1, mark="a"), " b", footnote(2, mark="a"), " c", footnote(3, mark="**")),
        footnotes={1: paragraph("a\tIncluding ink."), 2: paragraph("annexed"), 3: paragraph("**See ink.")},
    )
    assert words == ["a[a] b[a] c[**]"]
    assert [(n.label, n.text.text) for n in notes] == [("a", "Including ink."), ("a", "annexed"), ("**", "See ink.")]


def test_a_mark_given_as_a_sign_of_a_font() -> None:
    sign = '<w:sym w:font="Symbol" w:char="F02A"/>'
    typed = footnote(1, mark="*").replace("<w:t>*</w:t>", sign)
    words, notes = read(paragraph("Ink", typed), footnotes={1: paragraph(f"<w:r>{sign}</w:r>", "<w:r><w:tab/></w:r>", "Reissued.")})
    assert words == ["Ink[*]"]
    assert [(n.label, n.text.text) for n in notes] == [("*", "Reissued.")]


def test_brackets_around_a_marker_are_the_markers() -> None:
    written = paragraph(run("("), "<w:r><w:footnoteRef/></w:r>", run(")"), run(" انظر"))
    words, notes = read(paragraph("الحبر", run("("), footnote(1), run(")"), "،"), footnotes={1: written})
    assert words == ["الحبر[1]،"]
    assert notes[0].text.text == "انظر"


def test_markers_in_a_table() -> None:
    rows = table([cell(paragraph("Ink", footnote(1))), cell("Paper")], [cell("1"), cell(paragraph("2", footnote(2)))])
    words, notes = read(paragraph("a", footnote(3)), rows, footnotes={1: note("ink"), 2: note("two"), 3: note("a")})
    assert words == ["a[1]", "Ink[2] Paper 1 2[3]"]
    assert [n.text.text for n in notes] == ["a", "ink", "two"]
