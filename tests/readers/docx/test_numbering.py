"""Automatic numbers: what Word prints before paragraphs, and for their notes."""

from __future__ import annotations

import pytest

from generator.readers.docx.extraction import extract
from generator.readers.docx.numerals import write_bullet, write_number
from tests.readers.docx.show import show
from tests.readers.docx.writer import RESOLUTION, bold, footnote, level, note, numbering, paragraph, run, style, write_docx

NUMBERS = {
    "decimal": ((1, 12), "1 12"),
    "decimalZero": ((1, 12), "01 12"),
    "lowerLetter": ((1, 26, 27, 53), "a z aa aaa"),
    "upperLetter": ((2, 28), "B BB"),
    "lowerRoman": ((1, 4, 9, 14, 40), "i iv ix xiv xl"),
    "upperRoman": ((3, 90), "III XC"),
    "russianLower": ((1, 9, 10, 27), "а и к э"),
    "arabicAbjad": ((1, 2, 3, 4), "أ ب ج د"),
    "arabicAlpha": ((1, 2, 3, 4), "أ ب ت ث"),
    "chineseCounting": ((1, 10, 11, 20, 32), "一 十 十一 二十 三十二"),
    "chicago": ((1, 2, 5), "* † **"),
    "none": ((1,), ""),
    "one that nobody knows": ((1, 2), "1 2"),
    "upperRoman beyond all lists": ((1000,), "1000"),
}


@pytest.mark.parametrize(("name", "values", "expected"), [(name, *row) for name, row in NUMBERS.items()])
def test_a_number_as_written(name: str, values: tuple[int, ...], expected: str) -> None:
    assert " ".join(write_number(value, name.partition(" ")[0]) for value in values) == expected


def test_bullets() -> None:
    assert [write_bullet(sign) for sign in "–-•\uf0b7o§"] == ["–", "-", "•", "•", "•", "•"]


def read(levels: str, lists: str = RESOLUTION, styles: str = "") -> str:
    """Labels of a list: ``0`` is a paragraph of the first level, ``2:1`` one of the second level of list 2, ``-`` one without."""
    blocks = []
    for word in levels.split():
        instance, _, at = word.rpartition(":")
        blocks.append(paragraph("x") if word == "-" else paragraph("x", number=(int(instance or 1), int(at))))
    return " | ".join(line.text.text.removesuffix("x").strip() for line in extract(write_docx(*blocks, lists=lists, styles=styles)).lines)


ANEW = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
OTHER = f'<w:lvlOverride w:ilvl="0">{level(0, "%1)", "upperRoman")}</w:lvlOverride>'
ROWS = [level(0, "%1."), level(1, "(%2)", "lowerLetter")]
LISTS = {
    "paragraphs and their sub-paragraphs": ("0 1 1 2 2 1 0 1", RESOLUTION, "1. | (a) | (b) | (i) | (ii) | (c) | 2. | (a)"),
    "a list goes on behind other paragraphs": ("0 - 0", RESOLUTION, "1. |  | 2."),
    "two instances of one list count together": ("1:0 2:0 1:0", numbering({1: ROWS}, {1: (1, ""), 2: (1, "")}), "1. | 2. | 3."),
    "an instance may begin anew, once": ("1:0 1:0 2:0 2:0", numbering({1: ROWS}, {1: (1, ""), 2: (1, ANEW)}), "1. | 2. | 1. | 2."),
    "an instance may look otherwise": ("1:0 2:0 2:1", numbering({1: ROWS}, {1: (1, ""), 2: (1, OTHER)}), "1. | II) | (a)"),
    "a start of its own": ("0 0", numbering({1: [level(0, "%1.", start=5)]}), "5. | 6."),
    "numbers of the levels above": ("0 1 1 0 1", numbering({1: [level(0, "%1."), level(1, "%1.%2")]}), "1. | 1.1 | 1.2 | 2. | 2.1"),
    "in figures alone": ("0 1", numbering({1: [level(0, "%1", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>")]}), "I | 1.1"),
    "a level that never begins anew": ("0 1 0 1", numbering({1: [level(0, "%1."), level(1, "(%2)", more='<w:lvlRestart w:val="0"/>')]}), "1. | (1) | 2. | (2)"),
    "a level whose list begins below": ("1 1", numbering({1: [level(0, "%1."), level(1, "%1.%2")]}), "1.1 | 1.2"),
    "bullets": ("0 1", numbering({1: [level(0, "\uf0b7", "bullet"), level(1, "–", "bullet")]}), "• | –"),
    "words": ("0", numbering({1: [level(0, "Article %1:")]}), "Article 1:"),
    "no list": ("0:0 7:0 1:8", RESOLUTION, " |  | "),
}  # fmt: skip


@pytest.mark.parametrize(("levels", "lists", "expected"), LISTS.values(), ids=LISTS.keys())
def test_a_list(levels: str, lists: str, expected: str) -> None:
    assert read(levels, lists) == expected


def lines(*blocks: str, lists: str = RESOLUTION, styles: str = "") -> list[str]:
    return [show(x.text) for x in extract(write_docx(*blocks, lists=lists, styles=styles)).lines]


def test_numbers_by_styles() -> None:
    linked = numbering({1: [level(0, "%1.", more='<w:pStyle w:val="Para"/>'), level(1, "(%2)", "lowerLetter", '<w:pStyle w:val="Sub"/>')]})
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = style("Para", numbered) + style("Sub", numbered) + style("Late", "", based="Sub")
    words = [paragraph("x", style=name) for name in ("Para", "Sub", "Late")]
    off = paragraph("x", style="Para", number=(0, 0))
    assert lines(*words, off, paragraph("x", style="Para"), lists=linked, styles=styles) == ["1. x", "(a) x", "(b) x", "x", "2. x"]


def test_a_list_by_the_style_of_another() -> None:
    lists = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="List"/></w:abstractNum>' + numbering(
        {1: [level(0, "%1.")]}, {1: (1, ""), 2: (2, "")}
    )
    styles = style("List", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering")
    assert lines(paragraph("x", number=(2, 0)), lists=lists, styles=styles) == ["1. x"]


def test_a_number_is_set_as_its_paragraphs_end_is() -> None:
    heading = paragraph(bold("Ink"), number=(1, 0), properties="<w:rPr><w:b/></w:rPr>")
    assert lines(heading, paragraph(bold("Ink"), number=(1, 0))) == ["<b>1. Ink</b>", "2. <b>Ink</b>"]


def test_white_space_behind_a_number() -> None:
    lists = numbering({1: [level(0, "%1.", more='<w:suff w:val="nothing"/>')]})
    assert lines(paragraph("Ink", number=(1, 0)), lists=lists) == ["1.Ink"]


def test_numbers_of_deleted_and_of_empty_paragraphs() -> None:
    gone = paragraph(
        f'<w:del w:id="1">{run("x").replace("w:t", "w:delText")}</w:del>', number=(1, 0), properties='<w:rPr><w:del w:id="2"/></w:rPr>'
    )
    hidden = paragraph("x", number=(1, 0), properties="<w:rPr><w:vanish/></w:rPr>").replace("<w:rPr></w:rPr>", "<w:rPr><w:vanish/></w:rPr>")
    words = [paragraph(word, number=(1, 0)) for word in ("one", "two")]
    assert lines(words[0], gone, hidden, words[1]) == ["1. one", "2. two"], "what is not printed has no number"
    assert lines(words[0], paragraph(number=(1, 0)), words[1]) == ["1. one", "2.", "3. two"], "an empty paragraph has one"


NOTES = {
    "counted in their order": (("1", "2"), "", "1 2"),
    "another start": (("1", "2"), '<w:footnotePr><w:numStart w:val="7"/></w:footnotePr>', "7 8"),
    "another numbering": (("1", "2"), '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>', "a b"),
    "a typed mark is not counted": (("1", "*", "2"), "", "1 * 2"),
    "on in the next section": (("1", "|", "2"), "", "1 2"),
    "anew in each section": (("1", "|", "2"), '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>', "1 1"),
}


@pytest.mark.parametrize(("marks", "settings", "expected"), NOTES.values(), ids=NOTES.keys())
def test_labels_of_notes(marks: tuple[str, ...], settings: str, expected: str) -> None:
    section = paragraph("end", properties="<w:sectPr/>")
    blocks = [section if m == "|" else paragraph("x", footnote(n, mark="" if m.isdigit() else m)) for n, m in enumerate(marks)]
    written = {n: paragraph(f"{m} typed") if m == "*" else note("counted") for n, m in enumerate(marks) if m != "|"}
    extraction = extract(write_docx(*blocks, footnotes=written, settings=settings))
    assert extraction.notes is not None
    assert " ".join(n.label for n in extraction.notes) == expected
    assert " ".join(m.label for line in extraction.lines for m in line.text.markers) == expected
    assert {n.text.text for n in extraction.notes} <= {"counted", "typed"}


def test_a_section_may_number_its_notes_itself() -> None:
    section = paragraph("x", footnote(1), properties='<w:sectPr><w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr></w:sectPr>')
    extraction = extract(write_docx(section, paragraph("x", footnote(2)), footnotes={1: note("one"), 2: note("two")}))
    assert [show(x.text) for x in extraction.lines] == ["x[I]", "x[2]"]
