"""The words of a paragraph: what is printed of them, and how it is set. One example for each rule."""

from __future__ import annotations

import pytest

from generator.readers.docx.extraction import extract
from generator.readers.fidelity import count_letters
from tests.readers.docx.show import show
from tests.readers.docx.writer import bold, field, italic, paragraph, run, style, write_docx

STYLES = (
    style("Head", "<w:rPr><w:b/></w:rPr>")
    + style("Sub", "<w:rPr><w:i/></w:rPr>", based="Head")
    + style("Strong", "<w:rPr><w:b/></w:rPr>", kind="character")
    + style("Secret", "<w:rPr><w:vanish/></w:rPr>", kind="character")
)
LINKS = {"web": "https://undocs.org/A/79/1", "mail": "mailto:print@example.org"}
TAB, BREAK = "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"


def deleted(*pieces: str) -> str:
    return f'<w:del w:id="1">{"".join(pieces).replace("w:t", "w:delText")}</w:del>'


WORDS = {
    "runs are words, not lines": (["Takes no", "te of ink"], "Takes note of ink"),
    "tabs and line breaks are blanks": (["1.", TAB, "Takes note", BREAK, "of ink"], "1. Takes note of ink"),
    "white space at a run's edge that is not meant": (["<w:r><w:t>Takes </w:t></w:r>", "note"], "Takesnote"),
    "a hyphen that does not break": (["twenty", "<w:r><w:noBreakHyphen/></w:r>", "first"], "twenty‑first"),
    "a hyphen that is not printed": (["reso", "<w:r><w:softHyphen/></w:r>", "lu\u00adtions"], "resolutions"),
    "a blank that may not break": (["24\u00a0October"], "24\u00a0October"),
    "composed letters": (["e\u0301tat"], "état"),
    "a sign of a font of signs": (["<w:r><w:sym w:font='Symbol' w:char='F061'/></w:r>", "<w:r><w:sym w:font='Wingdings' w:char='F0A7'/></w:r>"], "α•"),
    "faces": ([bold("Ink"), italic(" and "), run("paper", "<w:u w:val='single'/>")], "<b>Ink</b> <i>and</i> <u>paper</u>"),
    "a face runs on over a blank": ([bold("Ink "), "  ", bold("and"), bold(" "), "paper"], "<b>Ink and</b> paper"),
    "a face turned off": ([run("Ink", "<w:b w:val='0'/>")], "Ink"),
    "raised": (["5 km", run("2", "<w:vertAlign w:val='superscript'/>")], "5 km<s>2</s>"),
    "a face by the character's style": ([run("Ink", "<w:rStyle w:val='Strong'/>")], "<b>Ink</b>"),
    "Arabic faces are its own": ([run("حبر", "<w:rtl/><w:bCs/><w:i/>")], "<b>حبر</b>"),
    "a field's result": (["page ", field(" PAGE ", run("7")), " of it"], "page 7 of it"),
    "a field inside an instruction": ([field(" IF </w:instrText></w:r>" + field("PAGE", run("9")) + "<w:r><w:instrText> = 1 ", run("yes"))], "yes"),
    "a field without result": (["ink", field(' XE "ink" ')], "ink"),
    "a field that never ends": (["<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "all the same"], "all the same"),
    "insertions count": (["Takes ", f"<w:ins w:id='1'>{run('due ')}</w:ins>", "note"], "Takes due note"),
    "deletions do not": (["Takes ", deleted(run("due ")), "note"], "Takes note"),
    "what was moved away": (["Ink", f"<w:moveFrom w:id='1'>{run(' gone')}</w:moveFrom>", f"<w:moveTo w:id='2'>{run(' here')}</w:moveTo>"], "Ink here"),
    "hidden text": (["Ink", run(" secret", "<w:vanish/>"), run(" too", "<w:rStyle w:val='Secret'/>")], "Ink"),
    "content controls": ([f"<w:sdt><w:sdtPr/><w:sdtContent>{run('Ink')}</w:sdtContent></w:sdt>", " dries"], "Ink dries"),
    "formulas": (["E = ", "<m:oMath><m:r><m:t>mc</m:t></m:r></m:oMath>"], "E = mc"),
    "comments": (["<w:r><w:t>I<!-- not printed -->nk</w:t></w:r>", "<w:r><w:commentReference w:id='0'/></w:r>"], "Ink"),
    "a link to the web": (["See ", f"<w:hyperlink r:id='web'>{run('A/79/1', '<w:u/>')}</w:hyperlink>", "."], "See {A/79/1 -> https://undocs.org/A/79/1}."),
    "a link by a field": ([field(' HYPERLINK "https://un.org/" ', run("un"), run(".org"))], "{un.org -> https://un.org/}"),
    "no link to a place in the text, nor to a letter-box": ([f"<w:hyperlink w:anchor='x'>{run('here')}</w:hyperlink>", f"<w:hyperlink r:id='mail'>{run(' us')}</w:hyperlink>"], "here us"),
    "no link to a program": ([field(' HYPERLINK "javascript:x" ', run("run"))], "run"),
}  # fmt: skip


@pytest.mark.parametrize(("pieces", "expected"), WORDS.values(), ids=WORDS.keys())
def test_words(pieces: list[str], expected: str) -> None:
    extraction = extract(write_docx(paragraph(*pieces), styles=STYLES, links=LINKS))
    assert [show(x.text) for x in extraction.lines] == [expected]
    assert extraction.letters == count_letters(x.text.text for x in extraction.lines)


def test_faces_by_the_style_of_the_paragraph() -> None:
    words = [
        paragraph("Ink", style="Head"),
        paragraph("Ink", style="Sub"),
        paragraph(run("Ink", "<w:rStyle w:val='Strong'/>"), style="Head"),
    ]
    shown = [show(x.text) for x in extract(write_docx(*words, styles=STYLES)).lines]
    assert shown == ["<b>Ink</b>", "<b><i>Ink</b></i>", "Ink"], "a bold word in a bold paragraph is plain"
