"""Pages: what a document says is shown as its words and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import lxml.html
import markdown
import msgspec
import pytest

from generator.model.corpus import Corpus
from generator.publish.pages import write_pages
from generator.writers import write
from generator.writers.data import make_schema
from generator.writers.escape import escape
from tests.akn import FORMULA, paragraph, read_files, write_akn

HOSTILE = [
    "<script>alert(1)</script>",
    "{{ config }} {% raw %}",
    "[x](javascript:alert(1)) ![y](z)",
    "*bold* _under_ **b** ~~s~~",
    "# no heading",
    "| a | b |",
    "1. no list",
    "`code` ``` fence",
    "&lt;b&gt; &amp; &#42; --> ]]>",
    "<img src=x onerror=alert(1)>",
    "</div></p><h1>out</h1>",
    "    four blanks",
    "[^1]: no note",
]


def render(page: bytes) -> lxml.html.HtmlElement:
    """What a publisher makes of a page's Markdown."""
    body = page.decode().split("---\n", 2)[2]
    return lxml.html.fromstring(markdown.markdown(body, extensions=["attr_list", "md_in_html", "tables", "fenced_code"]))


def find_page(corpus: Corpus, path: str) -> bytes:
    return next(p.content for p in write(corpus) if p.path == path)


def test_a_hostile_document_is_shown_as_its_words() -> None:
    body = "".join(paragraph(f"{n}.", escape(words)) for n, words in enumerate(HOSTILE, 5))
    corpus = read_files(
        a=write_akn(f"{FORMULA}<mainBody>{body}</mainBody>").replace(">Pilcrows<", ">&lt;/title&gt;&lt;script&gt; &quot;quoted&quot;: #x<")
    )
    page = find_page(corpus, "A/RES/99/1/index.md")
    html = render(page)
    shown = [" ".join(p.text_content().split()) for p in html.xpath("//p[starts-with(@id, 'op')]")]
    assert shown == [f"{n}. {' '.join(words.split())}" for n, words in enumerate(HOSTILE, 5)]
    assert not html.xpath("//script[not(@id='work')]|//img|//div[@class='text']//h1|//table|//code|//ul|//em|//strong")
    assert not [a for a in html.xpath("//a/@href") if a.startswith("javascript")]
    head = page.decode().split("---\n")[1]
    assert "<" not in head, "the theme writes the title into the page as it stands"


def test_a_symbol_cannot_lead_out(tmp_path: Path) -> None:
    corpus = read_files(
        a=write_akn(f"{FORMULA}<mainBody>{paragraph('1.', 'Decides.')}</mainBody>", symbol="A/RES/../../../../x", number="../../x")
    )
    (tmp_path / "docs").mkdir()
    write_pages(corpus, tmp_path / "docs", tmp_path / "pages")
    assert {p.name for p in tmp_path.iterdir()} == {"docs", "pages"}
    assert corpus.documents == ()


def test_pages_that_are_stale_go_and_unchanged_ones_stay(tmp_path: Path, sample: Corpus) -> None:
    (tmp_path / "docs").mkdir()
    pages = tmp_path / "pages"
    write_pages(sample, tmp_path / "docs", pages)
    page = pages / "A/RES/59/241/index.md"
    written = page.stat().st_mtime_ns
    (pages / "A/RES/59/999").mkdir()
    (pages / "A/RES/59/999/index.md").write_text("stale")
    write_pages(sample, tmp_path / "docs", pages)
    assert page.stat().st_mtime_ns == written
    assert not (pages / "A/RES/59/999").exists()


def test_printed_numbers_are_the_permalinks(sample: Corpus) -> None:
    html = render(find_page(sample, "A/RES/59/241/index.md"))
    link = html.get_element_by_id("op8").findall("a")[0]
    assert (link.text, link.get("href"), link.get("aria-label")) == ("8.", "#op8", "Link to operative paragraph 8")
    third = html.get_element_by_id("pp3").findall("a")[-1]
    assert (third.text, third.get("href"), third.get("aria-label")) == ("¶", "#pp3", "Link to preambular paragraph 3")


def test_markers_and_notes_lead_to_each_other(sample: Corpus) -> None:
    html = render(find_page(sample, "A/RES/59/241/index.md"))
    markers = html.xpath("//a[@class='footnote-ref']")
    assert [m.text for m in markers] == [str(n) for n in range(1, 14)]
    for marker in markers:
        note = html.get_element_by_id(marker.get("href")[1:])
        back = note.xpath(".//a[@class='footnote-backref']/@href")
        assert back == [f"#{marker.getparent().get('id')}"]
    assert len(html.xpath("//*[@id]")) == len({e.get("id") for e in html.xpath("//*[@id]")})


def test_links_stay_inside_where_the_target_is_held(sample: Corpus) -> None:
    target = write_akn(f"{FORMULA}<mainBody>{paragraph('1.', 'Decides.')}</mainBody>", symbol="A/RES/58/190", number="58/190.")
    corpus = read_files(a=target)
    both = Corpus((*sample.documents, *corpus.documents), held={"A/RES/58/190": frozenset(["en"])})
    html = render(find_page(both, "A/RES/59/241/index.md"))
    links = {a.text_content(): a.get("href") for a in html.xpath("//p[@id='pp2']//a")}
    assert links["58/190 of 22 December 2003"] == "../../58/190/"
    assert links["57/270 B of 23 June 2003"] == "https://undocs.org/en/A/RES/57/270B"


@pytest.mark.parametrize(("language", "direction"), [("fra", "ltr"), ("ara", "rtl")])
def test_language_is_an_attribute_of_a_page(language: str, direction: str) -> None:
    words = {"fra": "Décide des mesures que le Conseil a prises dans les réunions par les membres.", "ara": "تقرر أن تنظر في المسألة."}[
        language
    ]
    corpus = read_files(a=write_akn(f"<mainBody>{paragraph('1.', words)}</mainBody>", language=language))
    code = {"fra": "fr", "ara": "ar"}[language]
    page = find_page(corpus, f"{code}/A/RES/99/1/index.md").decode()
    assert re.search(rf"^lang: {code}$", page, re.MULTILINE)
    assert re.search(rf"^dir: {direction}$", page, re.MULTILINE)


def test_every_document_keeps_to_the_published_schema(sample: Corpus) -> None:
    corpus = read_files(a=write_akn(f"{FORMULA}<mainBody>{paragraph('1.', 'Decides.')}<table><tr><td>1</td></tr></table></mainBody>"))
    schema = make_schema(sample.documents[0])
    for document in (*sample.documents, *corpus.documents):
        jsonschema.validate(json.loads(msgspec.json.encode(document)), schema)
    assert schema["examples"][0]["symbol"] == "A/RES/59/241"
    published = json.loads(find_page(sample, "schema/document.json"))
    assert published["examples"] == json.loads(json.dumps(schema["examples"]))


def test_the_json_begins_as_the_contract_says(sample: Corpus) -> None:
    record = json.loads(find_page(sample, "A/RES/59/241/index.json"))
    assert list(record)[:12] == [
        "symbol",
        "printed_symbol",
        "part",
        "kind",
        "status",
        "language",
        "title",
        "body",
        "session",
        "year",
        "adopted",
        "issued",
    ]
    assert list(record)[-5:] == ["source", "paragraphs", "footnotes", "repairs", "diagnostics"]
    third = next(p for p in record["paragraphs"] if p["id"] == "pp3")
    assert [n["label"] for n in third["notes"]] == ["7", "8", "9", "10"]
    assert third["text"][: third["notes"][0]["offset"]].endswith("Human Rights,")
