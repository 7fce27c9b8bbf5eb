"""The reader of Word documents end to end: addresses, notes, the sum of letters; and what is said of a file that is none."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from generator.build import join_corpus
from generator.model.document import Document
from generator.readers import docx
from generator.readers.docx.extraction import extract
from generator.readers.lines.assembly import count_kept
from tests.readers.docx.writer import (
    RESOLUTION,
    bold,
    cell,
    footnote,
    italic,
    note,
    paragraph,
    run,
    style,
    table,
    write_docx,
)

TITLE, FORMULA = paragraph(bold("59/999."), "\t", bold("The pilcrow in public life")), paragraph(italic("The General Assembly"), ",")


def read(*blocks: str, **parts: object) -> Document:
    """The one document of a resolution's blocks: nothing is said of it, and its letters add up exactly."""
    data = write_docx(TITLE, FORMULA, *blocks, lists=RESOLUTION, **parts)  # type: ignore[arg-type]
    reading = docx.read("A_RES_59_999.en.docx", data)
    assert reading.diagnostics == ()
    assert extract(data).letters == count_kept(reading.texts[0])
    (document,) = join_corpus([reading], {}).documents
    return document


def show(document: Document) -> list[str]:
    """Addresses, labels, words and notes, one a line; a marker is shown as [label]."""
    lines = [f"{document.symbol}: {document.title}"]
    for p in document.paragraphs:
        words = p.text
        for marker in reversed(p.notes):
            words = f"{words[: marker.offset]}[{marker.label}]{words[marker.offset :]}"
        lines.append(" ".join(filter(None, (p.id, p.label, words))))
    return lines + [f"{n.id} {n.text}" for n in document.footnotes]


def test_a_resolution() -> None:
    document = read(
        paragraph(italic("Recalling"), " the Charter of Printers,", footnote(1), " and all signs,"),
        paragraph(italic("Noting"), " the pilcrow,", footnote(2, mark="*")),
        paragraph(italic("Takes note"), " of the pilcrow;", number=(1, 0)),
        paragraph(italic("Requests"), " each printer:", number=(1, 0)),
        paragraph("To print it;", number=(1, 1)),
        paragraph("To sell:", number=(1, 1)),
        paragraph("Ink;", footnote(3), number=(1, 2)),
        paragraph("Paper;", number=(1, 2)),
        paragraph(italic("Decides"), " to look at it again.", number=(1, 0)),
        paragraph(italic("5th plenary meeting"), "<w:r><w:br/></w:r>", italic("2 December 2004")),
        paragraph(bold("Annex")),
        paragraph(bold("Rules of the pilcrow")),
        paragraph("1.\tPilcrows are black."),
        paragraph("2.\tThey stand before paragraphs."),
        footnotes={1: note("See A/59/1."), 2: paragraph("*\tReissued."), 3: note("Ibid.")},
    )
    assert show(document) == [
        "A/RES/59/999: The pilcrow in public life",
        "formula The General Assembly,",
        "pp1 Recalling the Charter of Printers,[1] and all signs,",
        "pp2 Noting the pilcrow,[*]",
        "op1 1. Takes note of the pilcrow;",
        "op2 2. Requests each printer:",
        "op2-a (a) To print it;",
        "op2-b (b) To sell:",
        "op2-b-i (i) Ink;[2]",
        "op2-b-ii (ii) Paper;",
        "op3 3. Decides to look at it again.",
        "closing 5th plenary meeting 2 December 2004",
        "annex Annex Rules of the pilcrow",
        "annex-1 1. Pilcrows are black.",
        "annex-2 2. They stand before paragraphs.",
        "fn1 See A/59/1.",
        "fn-a1 Reissued.",
        "fn2 Ibid.",
    ]
    assert (document.language, document.body, document.adopted) == ("en", "General Assembly", "2004-12-02")


def test_headings_are_bold_by_their_runs_or_by_their_style() -> None:
    document = read(
        paragraph("Recalling printers,"),
        paragraph("Decides:", number=(1, 0)),
        paragraph(bold("I. "), bold("Ink")),
        paragraph("Prints.", number=(1, 0)),
        paragraph("II. Paper", style="Head"),
        paragraph("Reads.", number=(1, 0)),
        styles=style("Head", "<w:rPr><w:b/></w:rPr>"),
    )
    assert [(p.id, p.text) for p in document.paragraphs if p.kind in ("division", "heading")] == [("I", "I. Ink"), ("II", "II. Paper")]


def test_tracked_changes_and_hidden_text() -> None:
    deleted = f'<w:del w:id="1">{run("red ").replace("w:t", "w:delText")}</w:del>'
    document = read(
        paragraph("Recalling printers,"),
        paragraph(
            "Decides on ", deleted, f'<w:ins w:id="2">{run("black ")}</w:ins>', "ink.", run(" Secret.", "<w:vanish/>"), number=(1, 0)
        ),
    )
    assert [p.text for p in document.paragraphs][2:] == ["Decides on black ink."]


def test_a_table_keeps_its_cells_and_its_notes() -> None:
    document = read(
        paragraph("Recalling printers,"),
        paragraph("Decides on prices:", number=(1, 0)),
        table(
            [cell("Ink", properties='<w:vMerge w:val="restart"/>'), cell("Prices", properties='<w:gridSpan w:val="2"/>')],
            [cell(properties="<w:vMerge/>"), cell("one"), cell(paragraph("many", footnote(1)))],
            header=1,
        ),
        paragraph("Takes note.", footnote(2), number=(1, 0)),
        footnotes={1: note("More than one."), 2: note("A/59/1.")},
    )
    grid = next(p for p in document.paragraphs if p.kind == "table")
    assert (grid.id, grid.text) == ("table1", "Ink Prices one many")
    assert grid.rows is not None
    assert [[(c.text, c.colspan, c.rowspan, c.header, [n.target for n in c.notes]) for c in row] for row in grid.rows] == [
        [("Ink", 1, 2, True, []), ("Prices", 2, 1, True, [])],
        [("one", 1, 1, False, []), ("many", 1, 1, False, ["fn1"])],
    ]
    assert [n.id for n in document.footnotes] == ["fn1", "fn2"]


def test_no_sentence_goes_on_from_one_paragraph_to_the_next() -> None:
    long = "Recalling " + "the long history of printing and of all that printers have done for readers " * 3
    document = read(paragraph(long.strip()), paragraph("and all its signs,"), paragraph("Decides.", number=(1, 0)))
    assert [p.text[-8:] for p in document.paragraphs[1:3]] == [" readers", "s signs,"]


def rewrite(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A document with each of its files changed; those of which nothing is left are left out."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for name in archive.namelist():
            if (content := change(name, archive.read(name))) is not None:
                copy.writestr(name, content)
    return target.getvalue()


def in_body(old: bytes, new: bytes) -> Callable[[str, bytes], bytes]:
    return lambda name, content: content.replace(old, new, 1) if name == "word/document.xml" else content


WHOLE = write_docx(paragraph("words"))
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
ENTITY = b'?>\n<!DOCTYPE x [<!ENTITY a "%b"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' % (b"ink " * 1000)
FILE = b'?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
DAMAGED = {
    "nothing": (b"", "docx-unread"),
    "no archive": (bytes(range(256)) * 8, "docx-unread"),
    "cut off": (WHOLE[: len(WHOLE) // 2], "docx-unread"),
    "an archive of something else": (rewrite(WHOLE, lambda name, content: None if name.startswith("word/") else content), "docx-unread"),
    "an archive of nothing": (rewrite(WHOLE, lambda *_: None), "docx-unread"),
    "no XML": (rewrite(WHOLE, in_body(b"</w:body>", b"")), "docx-unread"),
    "another document of Office": (rewrite(WHOLE, lambda name, content: content.replace(b"w:document", b"w:workbook") if name == "word/document.xml" else content), "docx-unread"),
    "entities": (rewrite(rewrite(WHOLE, in_body(b"?>", ENTITY)), in_body(b"words", b"&b;")), "docx-unread"),
    "an entity from a file": (rewrite(rewrite(WHOLE, in_body(b"?>", FILE)), in_body(b"words", b"&a;")), "docx-unread"),
    "a spreadsheet of the nineties": (OLE + "Workbook".encode("utf-16-le"), "docx-unread"),
    "Word 97": (OLE + "WordDocument".encode("utf-16-le"), "docx-old"),
    "a password": (OLE + "EncryptedPackage".encode("utf-16-le"), "docx-locked"),
    "more than any text needs": (rewrite(WHOLE, lambda _, content: content + b" " * 20_000_000), "docx-large"),
    "no words": (write_docx(paragraph(), table([cell()])), "docx-empty"),
    "hidden words alone": (write_docx(paragraph(run("x", "<w:vanish/>"))), "docx-empty"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "code"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_file_that_gives_no_lines_gives_one_diagnostic(data: bytes, code: str) -> None:
    reading = docx.read("x.docx", data)
    assert [(d.severity, d.code) for d in reading.diagnostics] == [("error", code)]
    assert reading.texts == ()


def test_a_relationship_that_leads_nowhere_does_no_harm() -> None:
    loose = b'<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="NULL"/></Relationships>'
    data = rewrite(
        WHOLE, lambda name, content: content.replace(b"</Relationships>", loose) if name == "word/_rels/document.xml.rels" else content
    )
    assert [b.text.text for b in docx.read("x.docx", data).texts[0].blocks] == ["words"]


def test_what_is_nested_without_end_is_no_document() -> None:
    deep = "<w:sdt><w:sdtContent>" * 120 + paragraph("words") + "</w:sdtContent></w:sdt>" * 120
    assert docx.read("x.docx", write_docx(deep)).diagnostics[0].code == "no-formula"
    deeper = in_body(b"<w:p>", b"<w:sdt>" * 300 + b"<w:p>")
    assert docx.read("x.docx", rewrite(WHOLE, deeper)).diagnostics[0].code == "docx-unread"
