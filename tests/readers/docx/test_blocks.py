"""Paragraphs, tables and text boxes in their order."""

from __future__ import annotations

from generator.model.printed import Cell
from generator.readers.docx.extraction import extract
from generator.readers.fidelity import count_letters
from generator.readers.lines.line import SourceLine
from tests.readers.docx.show import show
from tests.readers.docx.writer import RESOLUTION, bold, box, cell, paragraph, run, table, write_docx


def read(*blocks: str) -> tuple[SourceLine, ...]:
    return extract(write_docx(*blocks, lists=RESOLUTION)).lines


def draw(line: SourceLine) -> list[str]:
    """A table's rows: (columns x rows) where a cell is larger than one, ! before a head's cells."""

    def draw_cell(cell: Cell) -> str:
        size = f" ({cell.colspan}x{cell.rowspan})" if (cell.colspan, cell.rowspan) != (1, 1) else ""
        return f"{'!' if cell.header else ''}{show(cell.text)}{size}"

    return [" | ".join(map(draw_cell, row)) for row in line.rows]


def test_each_paragraph_is_a_line_with_its_number_in_the_file() -> None:
    control = f"<w:sdt><w:sdtContent>{paragraph('three')}</w:sdtContent></w:sdt>"
    assert [(x.number, x.text.text) for x in read(paragraph("one"), paragraph(), control)] == [(1, "one"), (3, "three")]


def test_a_table_is_one_line() -> None:
    lines = read(
        paragraph("Ink:"),
        table([cell("Colour"), cell("Price")], [cell(paragraph("black"), paragraph("blue")), cell(paragraph(bold("5")))], header=1),
    )
    assert (lines[1].number, show(lines[1].text)) == (2, "Colour Price black blue <b>5</b>")
    assert draw(lines[1]) == ["!Colour | !Price", "black blue | <b>5</b>"]


def test_merged_cells() -> None:
    wide, begins, goes_on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    (line,) = read(
        table(
            [cell("A", properties=begins), cell("B", properties=wide), cell("C")],
            [cell(properties=goes_on), cell("b"), cell("c"), cell("D", properties=begins)],
            [cell(properties=goes_on), cell("d"), cell("e"), cell(properties=goes_on)],
            [cell("F", properties=begins), cell("G", properties=wide), cell("H", properties=goes_on)],
        )
    )
    assert draw(line) == ["A (1x3) | B (2x1) | C", "b | c | D H (1x3)", "d | e", "F | G (2x1)"]
    assert line.text.text == "A B C b c D H d e F G", "words in a cell that goes on belong to the one above"


def test_a_row_that_begins_late() -> None:
    late = table([cell("b")]).replace("<w:tr>", '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>')
    assert draw(read(late)[0]) == [" | b"]


def test_tables_in_tables_and_numbers_in_cells() -> None:
    (line,) = read(
        table([cell(paragraph("x", number=(1, 0)), table([cell("in"), cell("side")]), paragraph("y", number=(1, 0))), cell("z")])
    )
    assert draw(line) == ["1. x in side 2. y | z"]


def test_deleted_rows_and_empty_tables() -> None:
    gone = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("gone") + "</w:tr>"
    assert [draw(x) for x in read(table([cell("A")]).replace("</w:tbl>", f"{gone}</w:tbl>"), table([cell()]))] == [["A"]]


def test_text_boxes_follow_their_paragraph() -> None:
    lines = read(paragraph("Anchor", box(paragraph("In the box"), paragraph("and more")), " words"), paragraph("next"))
    assert [x.text.text for x in lines] == ["Anchor words", "In the box", "and more", "next"]
    assert [draw(x) for x in read(table([cell(paragraph(box(paragraph("boxed")), "x"))]))] == [["x boxed"]]


def test_a_paragraph_whose_end_is_deleted_or_hidden_goes_on() -> None:
    for sign in ("<w:del w:id='1'/>", "<w:vanish/>"):
        end = f"<w:rPr>{sign}</w:rPr>"
        lines = read(
            paragraph("one ", number=(1, 0), properties=end), paragraph("two ", properties=end), paragraph("three"), paragraph("four")
        )
        assert [x.text.text for x in lines] == ["1. one two three", "four"]
        lines = read(paragraph(properties=end), paragraph("one", number=(1, 0), properties=end), table([cell("A")]))
        assert [x.text.text for x in lines] == ["1. one", "A"]


def test_headers_and_footers_are_left_out() -> None:
    # What the library's empty document has besides its body is not read.
    assert [x.text.text for x in read(paragraph("body"), "<w:sectPr/>")] == ["body"]


def test_every_letter_is_counted_once() -> None:
    blocks = [
        paragraph("x1", number=(1, 0)),
        table([cell("y2"), cell(paragraph("z3", number=(1, 0)))]),
        paragraph(box(paragraph("w4")), run("v5", "<w:vanish/>")),
    ]
    extraction = extract(write_docx(*blocks, lists=RESOLUTION))
    assert extraction.letters == count_letters(["1x1 y2 2z3 w4"]) == count_letters(x.text.text for x in extraction.lines)
