"""Akoma Ntoso: each phenomenon of the UN's files in a short text of our own."""

from __future__ import annotations

import pytest

from generator.readers import akn
from tests.akn import FORMULA, ids, paragraph, read_body, read_files, write_akn


def test_preamble_list_table_and_closing() -> None:
    document = read_body(
        """<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
        <container name="Recalling"><p>\t<span class="italic">Recalling</span> the\n Charter,</p></container>
        <container name="Noting"><blockList><listIntroduction>Noting:</listIntroduction>
        <item><num>(a)</num><p>Ink;</p></item></blockList></container></preamble>
        <mainBody><paragraph><num>\t1.</num><list><intro><p>Requests:</p></intro><point><num>(a)</num><content><p>One;</p></content></point>
        <sublist><point><num>(i)</num><content><p>Inner;</p></content></point></sublist>
        <wrapUp><p>and all of them;</p></wrapUp></list></paragraph>
        <container name="t"><table><tr><th>Ink</th><th colspan="2">Paper</th></tr><tr><td rowspan="2">1</td><td>a</td><td>b</td></tr></table></container>
        </mainBody><conclusions><p><inline name="adoptionMeeting">5th plenary meeting</inline><eol/>
        <docDate date="2044-12-02" refersTo="#adoptionDate">2 December 2044</docDate></p></conclusions>"""
    )
    assert ids(document) == ["pp1", "pp2", "pp2-a", "op1", "op1-a", "op1-a-i", "op1-end", "table1"]
    assert document.paragraphs[1].text == "Recalling the Charter,"
    assert [(m.start, m.end, m.kind) for m in document.paragraphs[1].marks] == [(0, 9, "italic")]
    table = next(p for p in document.paragraphs if p.kind == "table")
    assert table.rows is not None
    assert [(c.text, c.colspan, c.rowspan, c.header) for row in table.rows for c in row] == [
        ("Ink", 1, 1, True),
        ("Paper", 2, 1, True),
        ("1", 1, 2, False),
        ("a", 1, 1, False),
        ("b", 1, 1, False),
    ]
    assert document.paragraphs[-1].text == "5th plenary meeting 2 December 2044"
    assert document.adopted == "2044-12-02", "what is printed counts before what is tagged"


def test_numbers_in_the_text_are_labels() -> None:
    words = FORMULA.replace("The General Assembly", "إن الجمعية العامة") + "<mainBody>" + paragraph("", "1 - تطلب ما يلي:")
    words += paragraph("", "(أ) الأول؛") + paragraph("", "’1‘ واحد؛") + "</mainBody>"
    document = read_body(words, language="ara", organ="الجمعية العامة")
    assert [(p.id, p.label, p.text) for p in document.paragraphs[1:]] == [
        ("op1", "1 -", "تطلب ما يلي:"),
        ("op1-a", "(أ)", "الأول؛"),
        ("op1-a-i", "’1‘", "واحد؛"),
    ]


def test_two_numbers_in_one_line_are_two_paragraphs() -> None:
    document = read_body(
        f"{FORMULA}<mainBody>{paragraph('12.', '(a) Each State prints;')}{paragraph('', '(b) Each State reads.')}</mainBody>"
    )
    assert [(p.id, p.text) for p in document.paragraphs[1:]] == [
        ("op12", ""),
        ("op12-a", "Each State prints;"),
        ("op12-b", "Each State reads."),
    ]


def test_notes_and_repeated_markers() -> None:
    note = '<authorialNote marker="1" placement="bottom"><p>\t\tA/99/1.</p></authorialNote>'
    document = read_body(
        f"{FORMULA}<mainBody>{paragraph('1.', f'Notes the report,{note} and')}{paragraph('2.', 'Endorses it;<sup>1</sup>')}"
        f"{paragraph('3.', 'n<sup>o</sup> 5')}</mainBody>"
    )
    assert [(p.id, n.id, n.target, n.offset) for p in document.paragraphs for n in p.notes] == [
        ("op1", "fnref1", "fn1", 17),
        ("op2", "fnref1_2", "fn1", 12),
    ]
    assert document.paragraphs[3].text == "no 5"
    assert [m.kind for m in document.paragraphs[3].marks] == ["superscript"]


def test_brackets_of_arabic_markers_are_the_markers() -> None:
    note = '<sup>(</sup><authorialNote marker="1" placement="bottom"><p>\t()\tA/99/1.</p></authorialNote><sup>)</sup>'
    document = read_body(f"{FORMULA}<mainBody>{paragraph('1.', f'النص{note}،')}</mainBody>")
    assert document.paragraphs[1].text == "النص،"
    assert document.footnotes[0].text == "A/99/1."


def test_sections_and_their_preambles() -> None:
    document = read_body(
        f"""{FORMULA}<mainBody><section><num>I</num><subheading>Printers</subheading>
        <crossHeading refersTo="#preamble">Recalling printers,</crossHeading>{paragraph("1.", "Notes;")}</section>
        <section><num>II</num><crossHeading refersTo="#preamble">Recalling readers,</crossHeading>{paragraph("1.", "Decides.")}</section></mainBody>"""
    )
    assert ids(document) == ["I", "I-pp1", "I-op1", "II", "II-pp1", "II-op1"]


def test_attachments_are_annexes_and_proposals_are_quoted() -> None:
    document = read_body(
        f"""{FORMULA}<mainBody><paragraph><content><p>Recommends the following:<embeddedStructure><container name="formula"><p>The General Assembly,</p></container>
        <container name="Recalling"><p>Recalling,</p></container>{paragraph("1.", "Prints.")}</embeddedStructure></p></content></paragraph></mainBody>
        <attachments><attachment><doc name="annex"><mainBody><paragraph class="H23"><content><p><subheading>Annex</subheading></p></content></paragraph>
        <paragraph class="H23"><content><p><subheading>On ink</subheading></p></content></paragraph>{paragraph("1.", "Ink.")}</mainBody></doc></attachment></attachments>"""
    )
    assert ids(document) == ["op1", "op1-q-pp1", "op1-q1", "annex", "annex-1"]
    assert next(p for p in document.paragraphs if p.kind == "annex").text == "Annex On ink"


def test_a_composite_gives_one_text_a_part() -> None:
    part = "<component><statement name='resolution'><preface><p><docNumber>{}</docNumber></p></preface>" + FORMULA
    part += "<mainBody>" + paragraph("1.", "Decides on {}.") + "</mainBody></statement></component>"
    whole = write_akn("", symbol="A/RES/99/1 A-B").replace('<statement name="resolution">', '<documentCollection name="publication">')
    whole = whole.replace("</statement>", f"</documentCollection><components>{part.format('A', 'A')}{part.format('باء', 'B')}</components>")
    corpus = read_files(a=whole)
    assert [(d.symbol, d.part, d.title, d.paragraphs[1].text) for d in corpus.documents] == [
        ("A/RES/99/1A", "A", "Pilcrows", "Decides on A."),
        ("A/RES/99/1B", "B", "Pilcrows", "Decides on B."),
    ]


def test_a_statement_has_a_lead_and_counted_paragraphs() -> None:
    document = read_body(
        f"<mainBody><alinea><content><p>At the 5th meeting, the President made the following statement:</p></content></alinea>"
        f"{paragraph('', '“The Security Council recalls:')}{paragraph('', '“(a) Ink;')}{paragraph('', '“The Security Council notes.”')}</mainBody>",
        symbol="S/PRST/2044/1",
        number="",
        kind="presidentialStatement",
        organ="Security Council",
    )
    assert ids(document) == ["lead", "p1", "p1-a", "p2"]
    assert document.symbol == "S/PRST/2044/1"


def test_links_of_the_source_are_citations() -> None:
    document = read_body(
        f"{FORMULA}<mainBody>{paragraph('1.', 'Recalls resolution <a href=&quot;https://undocs.org/en/A/RES/66/235b&quot;>66/235</a> B of 21 June 2012 and <a href=&quot;javascript:alert(1)&quot;>this</a>;'.replace('&quot;', chr(34)))}</mainBody>"
    )
    (citation,) = document.paragraphs[1].citations
    text = document.paragraphs[1].text
    assert citation.symbol == "A/RES/66/235B"
    assert text[citation.start : citation.end] == "resolution 66/235 B of 21 June 2012"


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "empty", 1),
        (b"<akomaNtoso>\n<p>\n</akomaNtoso>", "xml-malformed", 3),
        (b'<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>', "xml-doctype", 2),
        (b'<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>', "xml-doctype", 1),
        (b"<html/>", "xml-not-akn", 1),
    ],
)
def test_what_cannot_be_read_is_one_diagnostic(data: bytes, code: str, line: int | None) -> None:
    reading = akn.read("x.xml", data)
    assert [(d.code, d.severity, d.line) for d in reading.diagnostics] == [(code, "error", line)]
    assert reading.texts == ()


def test_words_in_an_unknown_element_are_kept() -> None:
    reading = akn.read("x.xml", write_akn(f"{FORMULA}<mainBody><surprise>Kept words.</surprise></mainBody>").encode())
    assert [d.code for d in reading.diagnostics] == ["unknown-element"]
    assert reading.texts[0].blocks[-1].text.text == "Kept words."


def test_a_draft_in_the_components_of_a_statement_is_quoted() -> None:
    draft = f"<components><component><statement name='draft resolution'>{FORMULA}<mainBody>{paragraph('1.', 'Prints.')}</mainBody></statement></component></components>"
    document = read_body(f"{FORMULA}<mainBody>{paragraph('', 'Recommends the following draft resolution:')}</mainBody>{draft}")
    assert document.symbol == "A/RES/99/1"
    assert ids(document) == ["op1", "op1-q1"]
