"""Who cites whom, and the ways into a collection: pages, data and CSV say the same."""

from __future__ import annotations

import csv
import io
import json

import lxml.html
import pytest
from icalendar import Calendar

from generator.model.corpus import Corpus
from generator.writers import write
from generator.writers.indexes.table import PAGE_SIZE, Group, Index, Row, write_index
from generator.writers.naming import name_place
from tests.akn import FORMULA, paragraph, read_files, write_akn

NOTE = "<authorialNote marker='1'><p>Resolution 89/1, annex.</p></authorialNote>"


def write_resolution(number: int, *words: str, title: str = "Pilcrows", year: int = 2034) -> str:
    body = f"{FORMULA}<mainBody>{''.join(paragraph(f'{n}.', w) for n, w in enumerate(words, 1))}</mainBody>"
    return write_akn(body, symbol=f"A/RES/89/{number}", number=f"89/{number}.", adopted=f"{year}-12-{number:02}").replace("Pilcrows", title)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_files(
        A_RES_89_1=write_resolution(1, "Decides to mark every paragraph;", "Requests the Secretary-General to report on A/88/7."),
        A_RES_89_2=write_resolution(
            2,
            "Recalls paragraph 2 of its resolution 89/1 of 1 December 2034;",
            f"Reaffirms the Declaration;{NOTE}",
            "Requests the Secretary-General to submit a report at its ninetieth session, and by 31 December 2035 an overview;",
            title="=cmd()&lt;script&gt;",
        ),
        A_RES_89_3=write_resolution(3, "Decides to mark every third paragraph;", "Recalls its resolution 31/5.", year=2035),
    )


@pytest.fixture(scope="module")
def pages(corpus: Corpus) -> dict[str, bytes]:
    return {page.path: page.content for page in write(corpus)}


def read_html(pages: dict[str, bytes], path: str) -> lxml.html.HtmlElement:
    return lxml.html.fromstring(pages[f"{path}index.md"].decode().partition("---\n\n")[2])


def test_a_paragraph_knows_who_cites_it(pages: dict[str, bytes]) -> None:
    html = read_html(pages, "A/RES/89/1/")
    count = html.xpath("//*[@id='op2']//a[@class='by']")[0]
    assert (count.text_content(), count.get("href")) == ("cited by 1", "#cited-by-op2")
    entry = html.xpath("//h3[@id='cited-by-op2']/following-sibling::ul[1]/li")[0]
    assert " ".join(entry.text_content().split()) == (
        "89/2, para. 1 recalls 2034-12-02Recalls paragraph 2 of its resolution 89/1 of 1 December 2034;"
    )
    assert entry.xpath("a/@href") == ["../2/#op1"]


def test_a_note_is_cited_with_the_words_of_its_paragraph(pages: dict[str, bytes]) -> None:
    entries = [" ".join(e.text_content().split()) for e in read_html(pages, "A/RES/89/1/").xpath("//section[@id='cited-by']//li")]
    assert "89/2, para. 2, note 1 reaffirms 2034-12-02Reaffirms the Declaration; Resolution 89/1, annex" in entries


def test_what_is_cited_and_not_held_has_a_page(pages: dict[str, bytes]) -> None:
    html = read_html(pages, "A/88/7/")
    assert "General Assembly · 88th session" in html.text_content()
    assert html.xpath("//p[@class='authority']/a/@href") == ["https://undocs.org/en/A/88/7"]
    assert html.xpath("//section[@id='cited-by']//li/a/@href") == ["../../RES/89/1/#op2"]
    assert "A/RES/31/5/index.md" in pages
    assert read_html(pages, "A/RES/89/3/").xpath("//*[@id='op2']//a[contains(@href, '31/5')]/@href") == ["../../31/5/"]


def test_a_place_in_a_held_text_is_linked(pages: dict[str, bytes]) -> None:
    assert read_html(pages, "A/RES/89/2/").xpath("//*[@id='op1']/a[not(@class)]/@href") == ["../1/#op2"]


def test_pages_data_and_csv_hold_the_same(pages: dict[str, bytes]) -> None:
    data = json.loads(pages["index/cited/index.json"])
    table = list(csv.reader(io.StringIO(pages["index/cited/cited.csv"].decode())))
    assert table[0] == data["columns"] == ["Cited", "key", "Cited by", "Verb", "Date", "Words", "path"]
    assert [[cell or "" for cell in row] for row in data["rows"]] == table[1:]
    assert [row[1] for row in data["rows"]] == ["A/RES/89/1", "A/RES/89/1", "A/RES/31/5"]
    assert "89/12" in read_html(pages, "index/cited/").text_content(), "two places cite 89/1"


def test_words_of_a_document_do_nothing_in_an_index(pages: dict[str, bytes]) -> None:
    assert "<script>" not in pages["index/titles/x/index.md"].decode() + pages["index/titles/index.md"].decode()
    assert "'=cmd()<script>" in pages["index/titles/titles.csv"].decode(), "a spreadsheet takes no title for a formula"


def test_who_is_asked_to_do_what_by_when(pages: dict[str, bytes]) -> None:
    rows = json.loads(pages["index/requests/index.json"])["rows"]
    assert next((r[0], r[2], r[3], r[4], r[7]) for r in rows if r[2] == "89/2, para. 3") == (
        "Secretary-General",
        "89/2, para. 3",
        "requests",
        "submit",
        "90",
    )
    calendar = Calendar.from_ical(pages["index/requests/requests.ics"])
    said = [str(item["summary"]) for item in calendar.walk() if item.name in ("VTODO", "VEVENT")]
    assert any(s.startswith("89/2, para. 3: Secretary-General (requests) submit a report") for s in said)


def test_the_same_title_through_the_years(pages: dict[str, bytes]) -> None:
    rows = json.loads(pages["index/series/index.json"])["rows"]
    assert [(r[2], r[4], r[5:9]) for r in rows] == [("89/1", None, [None] * 4), ("89/3", "89/1", [0, 1, 1, 1])]
    html = read_html(pages, "compare/A/RES/89/3/")
    assert [e.text.strip() for e in html.xpath("//ins[text()='third' or starts-with(text(),'third')]")] == ["third"]


def test_no_page_grows_over_its_size() -> None:
    rows = tuple(Row(f"A/RES/89/{n}/", (f"89/{n}", "word " * 40)) for n in range(4000))
    index = Index(name="many", title="Many", said="", columns=("Number", "Title"), groups=(Group("", "", rows),))
    pages = [p for p in write_index(index) if p.path.endswith(".md")]
    assert len(pages) > 2
    assert max(len(p.content) for p in pages) < PAGE_SIZE * 1.4
    assert sum(p.content.count(b"<tr><td>") for p in pages) == 4000


@pytest.mark.parametrize(
    ("anchor", "name"),
    [
        ("op6", "para. 6"),
        ("op6-a-ii", "para. 6 (a) (ii)"),
        ("pp3", "preambular para. 3"),
        ("II-op3", "sect. II, para. 3"),
        ("annexII-4-a", "annex II, para. 4 (a)"),
        ("annex-art5-2-b", "annex, art. 5 (2) (b)"),
        ("fn13", "note 13"),
        ("annexIII-rule3", "annex III, rule 3"),
    ],
)
def test_places_have_names(anchor: str, name: str) -> None:
    assert name_place(anchor) == name
