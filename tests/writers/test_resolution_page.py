"""The head of a document's page, its contents, its neighbours, and what programs read in it."""

from __future__ import annotations

import json

import lxml.html
import pytest
import yaml
from msgspec.structs import replace

from generator.model.corpus import Corpus
from generator.model.metadata import Subject, Vote
from generator.writers.resolution import write_resolution
from generator.writers.site import Site
from tests.akn import FORMULA, paragraph, read_files, write_akn


def write_text(number: int, title: str = "Pilcrows") -> str:
    words = ("Recognizes the mark;", "Also requests the Secretary-General to report;", "Decides to remain seized.")
    body = f"{FORMULA}<mainBody>{''.join(paragraph(f'{n}.', w) for n, w in enumerate(words, 1))}</mainBody>"
    return write_akn(body, symbol=f"A/RES/99/{number}", number=f"99/{number}.").replace("Pilcrows", title)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_files(A_RES_99_1=write_text(1), A_RES_99_2=write_text(2), A_RES_99_3=write_text(3, "Other marks"))


def read_page(corpus: Corpus, position: int, **changes: object) -> tuple[lxml.html.HtmlElement, dict[str, object]]:
    document = replace(corpus.documents[position], **changes)
    documents = (*corpus.documents[:position], document, *corpus.documents[position + 1 :])
    page = write_resolution(Site(replace(corpus, documents=documents)), document, f"{document.symbol}/")
    _, head, html = page.split("---\n", 2)
    return lxml.html.fromstring(html), yaml.safe_load(head)


def words(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_a_vote_has_figures_a_bar_and_states(corpus: Corpus) -> None:
    vote = Vote("recorded vote", None, 143, 5, 35, None, {"against": ("BOLIVIA (PLURINATIONAL STATE OF)", "TURKEY")})
    html, _ = read_page(corpus, 0, vote=vote)
    assert [words(e) for e in html.xpath("//span[@class='figures']/span")] == ["143 in favour", "5 against", "35 abstaining"]
    assert [e.get("style") for e in html.xpath("//span[@class='bar']/span")] == ["flex-grow:143", "flex-grow:5", "flex-grow:35"]
    assert words(html.xpath("//details[@class='states']/p")[0]) == "against Bolivia (Plurinational State of), Türkiye"


def test_without_a_vote_is_said_in_the_uns_own_words(corpus: Corpus) -> None:
    html, _ = read_page(corpus, 0, vote=Vote("without a vote", None, 0, 0, 0))
    assert "Adopted without a vote" in words(html)
    assert not html.xpath("//span[@class='bar']")
    assert "consensus" not in words(html)


def test_what_is_not_known_is_not_said(corpus: Corpus) -> None:
    html, _ = read_page(corpus, 0, adopted=None, meeting=None)
    assert "Adopted" not in [words(e) for e in html.xpath("//dt")]


def test_long_lists_are_folded(corpus: Corpus) -> None:
    html, _ = read_page(corpus, 0, subjects=tuple(Subject(f"Subject {n:02}", "UNBIS") for n in range(20)))
    assert words(html.xpath("//details[@class='more']/summary")[0]) == "+ 14"
    assert words(html).count("Subject ") == 20


def test_contents_name_the_opening_of_each_operative_paragraph(corpus: Corpus) -> None:
    html, _ = read_page(corpus, 0)
    assert html.xpath("//details[@class='contents']") == [], "three paragraphs need no contents"
    long = write_akn(
        f"{FORMULA}<mainBody>{''.join(paragraph(f'{n}.', 'Also requests the Secretary-General to report;') for n in range(1, 6))}</mainBody>"
    )
    html, _ = read_page(read_files(a=long), 0)
    lines = [(words(a), a.get("href")) for a in html.xpath("//details[@class='contents']//a")]
    assert lines[0] == ("1 Also requests", "#op1")
    assert len(lines) == 5


def test_openings_are_set_in_italics_where_the_source_tells_no_faces(corpus: Corpus) -> None:
    html, _ = read_page(corpus, 0)
    assert [words(i) for i in html.xpath("//*[@id='op2']//i")] == ["Also requests"]


def test_neighbours_in_the_session_and_under_the_title(corpus: Corpus) -> None:
    html, _ = read_page(corpus, 1)
    nav = html.xpath("//nav[@class='siblings']")[0]
    assert [(words(a), a.get("href")) for a in nav.xpath(".//a[@rel]")] == [("99/1 Pilcrows", "../1/"), ("99/3 Other marks", "../3/")]
    assert [words(e) for e in nav.xpath("p[@class='series']/*[self::a or self::b]")] == ["99/1", "99/2", "What changed"]


def test_programs_read_title_number_and_day(corpus: Corpus) -> None:
    _, head = read_page(corpus, 0, title='Marks "and" <signs>')
    tags = dict(head["tags_of_head"])  # type: ignore[call-overload]
    assert tags["citation_title"] == "Marks &quot;and&quot; &lt;signs&gt;"
    assert (tags["z:itemType"], tags["DC.identifier"], tags["DC.date"]) == ("statute", "A/RES/99/1", "2044-12-01")
    data = json.loads(str(head["linked_data"]))
    assert (data["@type"], data["legislationIdentifier"], data["legislationDate"]) == ("Legislation", "A/RES/99/1", "2044-12-01")
    assert "legislationLegalForce" not in data
    assert "<" not in str(head["linked_data"])
