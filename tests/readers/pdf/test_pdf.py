"""The reader of PDFs: what stands where on a page, and what becomes of it. One example for each rule."""

from __future__ import annotations

import pytest

from generator.readers import pdf
from generator.readers.fidelity import count_letters
from generator.readers.lines.line import SourceLine
from generator.readers.pdf.extraction import extract
from tests.readers.pdf.writer import face, jump, line, raised, write_pdf

LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'00' * 32}> >> /ID [<00> <00>]"
WHOLE = write_pdf([line(100, 700, "words")])


def read(*page: str) -> tuple[SourceLine, ...]:
    return extract(write_pdf(list(page))).lines


def show(line: SourceLine) -> str:
    """A line's words; a marker as [label], a face as <i>…</i>, and | before each cell but the first."""
    signs = [(s.start, 1, "| ") for s in line.segments[1:]] + [(m.offset, 0, f"[{m.label}]") for m in line.text.markers]
    for mark in line.text.marks:
        signs += [(mark.end, -1, f"</{mark.kind[0]}>"), (mark.start, 2, f"<{mark.kind[0]}>")]
    text = line.text.text
    for offset, _, sign in sorted(signs, reverse=True):
        text = text[:offset] + sign + text[offset:]
    return text


def test_lines_are_counted_on_their_page_and_placed() -> None:
    first = [line(147, 700, "Recalling its resolution"), line(123, 688, "58/208 of 2003,"), line(147, 670, "Decides:", size=12)]
    lines = extract(write_pdf(first, [line(50, 300, "page two")])).lines
    assert [(x.page, x.number, x.left, x.size, x.text.text) for x in lines] == [
        (1, 1, 147.0, 10.0, "Recalling its resolution"),
        (1, 2, 123.0, 10.0, "58/208 of 2003,"),
        (1, 3, 147.0, 12.0, "Decides:"),
        (2, 1, 50.0, 10.0, "page two"),
    ]
    assert lines[0].right == pytest.approx(239.8, abs=0.1)


def test_a_gap_is_what_exceeds_the_usual_distance() -> None:
    heights = [700, 688, 676, 664, 646, 634, 622, 586]
    assert [x.gap for x in read(*(line(100, y, "words") for y in heights))] == [0, 0, 0, 0, 0.5, 0, 0, 2.0]


LINES = {
    "raised figures are markers": (
        ["at Cairo,", raised("1"), " and Rio", raised("2,3"), " or Oslo", raised("*")],
        "at Cairo,[1] and Rio[2][3] or Oslo[*]",
    ),
    "the blank before a marker goes with it": (["Agreement ", raised("12"), ", and"], "Agreement[12], and"),
    "but never the one between two words": (["Agreement ", raised("1"), "and"], "Agreement[1] and"),
    "two markers apart are two": (["Agreement", raised("1 2"), " and"], "Agreement[1][2] and"),
    "a note's own label stays": ([raised("1"), "See A/59/1."], "1 See A/59/1."),
    "not every raised figure is a marker": (["the 56", raised("th"), " of 5 km", raised("2")], "the 56<s>th</s> of 5 km<s>2</s>"),
    "nor is a raised letter of an ordinal": (["n", raised("o"), " 5, 59", raised("e")], "n<s>o</s> 5, 59<s>e</s>"),
    "a raised letter may be": (["120", raised("a")], "120[a]"),
    "lowered figures are words": (["H", raised("2", -2.5), "O"], "H2O"),
    "faces run on over blanks": (
        [face("bold", "Bold"), " ", face("bold", "words"), face("italic", " and italic")],
        "<b>Bold words</b> <i>and italic</i>",
    ),
    "a word set in pieces is one": (["in th", jump(1.5), "e offences"], "in the offences"),
    "a blank pulled together is none": (["3 ", jump(-1.7), "–14 June"], "3–14 June"),
    "a blank may be only a jump": (["Republic of", jump(2), "Korea"], "Republic of Korea"),
    "cells of a table": (["Total", jump(80), "1 200", jump(40), "(300)"], "Total | 1 200 | (300)"),
    "a number before its words": (["10.", jump(10.5), "Decides that the"], "10. | Decides that the"),
    "no cells in a line spread by its blanks": (["8 Tw", "Also", jump(11), "welcomes the steps"], "Also welcomes the steps"),
    "a soft hyphen that is printed": (["Govern\u00ad"], "Govern-"),
    "a blank that may not break": (["n°", face("arabic", "_"), "5"], "n°\u00a05"),
}


@pytest.mark.parametrize(("pieces", "expected"), LINES.values(), ids=LINES.keys())
def test_a_line(pieces: list[str], expected: str) -> None:
    assert [show(x) for x in read(line(100, 700, *pieces))] == [expected]


def test_a_hyphen_at_a_line_s_end_stays() -> None:
    assert [show(x) for x in read(line(100, 700, "the Govern-"), line(100, 688, "ments of"))] == ["the Govern-", "ments of"]


def test_what_is_printed_twice_to_look_bold_is_read_once() -> None:
    assert [show(x) for x in read(line(100, 700, "Annex"), line(100.3, 700, "Annex"))] == ["Annex"]


def test_a_small_line_close_below_a_heading_is_a_line() -> None:
    page = [line(100, 700, "General Assembly", size=20), line(100, 693, "Fifty-ninth session", size=9)]
    assert [show(x) for x in read(*page)] == ["General Assembly", "Fifty-ninth session"]


def test_what_is_turned_or_beyond_the_edge_comes_last() -> None:
    page = [line(300, 300, "Turned", turn=90), line(100, 900, "beyond"), line(100, 500, "upright words")]
    assert [(x.number, x.text.text) for x in read(*page)] == [(1, "upright words"), (2, "Turned"), (3, "beyond")]


@pytest.mark.parametrize(("turn", "step"), [(90, (12, 0)), (180, (0, 12)), (270, (-12, 0))])
def test_a_page_on_its_side_is_read_from_its_own_top(turn: int, step: tuple[int, int]) -> None:
    page = [line(300 + n * step[0], 400 + n * step[1], text, turn=turn) for n, text in ((2, "three"), (0, "one"), (1, "two"))]
    assert [x.text.text for x in read(*page)] == ["one", "two", "three"]


def test_arabic_is_read_from_the_right() -> None:
    page = line(60, 700, raised("1"), face("arabic", "fed"), " 2024 ", face("arabic", "dcba"))
    assert [show(x) for x in read(page)] == ["العم 2024 مقر[1]"]


def test_every_letter_is_in_one_line() -> None:
    pieces = ["the ", raised("1"), face("italic", "words"), jump(30), "and", raised("th"), raised("2", -2)]
    page = [line(100, 700, *pieces), line(300, 300, *pieces, turn=90), line(900, 300, *pieces), line(100, 688, *pieces)]
    kept = count_letters(part for x in read(*page) for part in (x.text.text, *(m.label for m in x.text.markers)))
    assert kept == count_letters(["the 1 words and th 2"] * 4)


DAMAGED = {
    "nothing": (b"", "pdf-unread"),
    "no PDF": (bytes(range(256)) * 8, "pdf-unread"),
    "a PDF by its first line only": (b"%PDF-1.7\n" + bytes(range(256)) * 8, "pdf-unread"),
    "end cut off": (WHOLE[:-6], "pdf-unread"),
    "half cut off": (WHOLE[: len(WHOLE) // 2], "pdf-unread"),
    "no pages": (write_pdf(), "pdf-unread"),
    "a password": (write_pdf([line(100, 700, "words")], trailer=LOCK), "pdf-locked"),
    "pages without text": (write_pdf([], []), "pdf-scanned"),
}


@pytest.mark.parametrize(("data", "code"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_pdf_that_gives_no_lines_gives_one_diagnostic(data: bytes, code: str) -> None:
    reading = pdf.read("x.pdf", data)
    assert [(d.severity, d.code) for d in reading.diagnostics] == [("error", code)]
    assert reading.texts == ()
