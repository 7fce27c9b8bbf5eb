"""Citations: the strings that were agreed on, byte for byte."""

from __future__ import annotations

import gzip
import json
import re

import pytest

from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.writers import write
from generator.writers.cite import cite, describe_work, write_citations, write_work
from generator.writers.cite.files import write_forms
from generator.writers.site import Site
from tests.writers.citations import GUIDES, MIGRATION, OWN, PLACES, STATEMENT, make, make_own

HOSTILE = 'The </script><b> "two" *three* {four}} \\five %6 $7 #8 _9 ~^& {{ x }} \u2028ER  - \nTY  - BOOK'


@pytest.mark.parametrize(("document", "place", "to", "expected"), GUIDES)
def test_the_guides(document: Document, place: str, to: str, expected: tuple[str, ...]) -> None:
    work = describe_work(document)
    assert tuple(cite(form, work, place, to) for form in ("UN", "OSCOLA", "Bluebook", "AGLC")) == expected


@pytest.mark.parametrize(("place", "to", "un", "oscola"), PLACES)
def test_places(place: str, to: str, un: str, oscola: str) -> None:
    work = describe_work(MIGRATION)
    assert cite("UN", work, place, to) == f"General Assembly resolution 59/241{un}"
    assert cite("OSCOLA", work, place, to) == f"UNGA Res 59/241 (22 December 2004) UN Doc A/RES/59/241{oscola}"


@pytest.mark.parametrize(("language", "symbol", "place", "to", "expected"), [(lang, *row) for lang, rows in OWN.items() for row in rows])
def test_the_languages_of_the_pages(language: str, symbol: str, place: str, to: str, expected: str) -> None:
    assert cite("own", describe_work(make_own(symbol, language)), place, to) == expected


def test_an_address_becomes_a_link_that_no_parser_cuts() -> None:
    council = describe_work(make("S/RES/1325(2000)"))
    link = cite("Markdown", council, "op8", address="https://example.org/S/RES/1325(2000)/#op8")
    assert link == "[Security Council resolution 1325 (2000), para. 8](<https://example.org/S/RES/1325(2000)/#op8>)"
    assert cite("Markdown", council, "x-[a]", address="https://e.org/> <b").endswith(
        r"\#x-\[a\]](<https://e.org/%3E%20%3Cb>)".removeprefix("\\")
    )
    assert cite("Markdown", describe_work(make("A/RES/59/241", language="fr")), address="u").startswith("[résolution 59/241")


def test_a_hostile_title_stays_a_title() -> None:
    document = make("A/RES/99/1", title=HOSTILE, adopted="2044-12-01")
    said = write_work(document)
    assert not re.search("[<>&\u2028\n]", said)
    assert "{{" not in said
    assert "{%" not in said
    work = describe_work(document)
    assert json.loads(said)["title"] == work.title
    assert cite("AGLC", work).count("*") == 2
    assert cite("AGLC", work).startswith("*The </Script><b>")


def test_titles_have_the_capitals_that_aglc_gives_them() -> None:
    title = "Follow-up to the report on COVID-19: a review of e-government and “trust”"
    assert (
        describe_work(make("A/RES/99/1", title=title)).title == "Follow-up to the Report on COVID-19: A Review of E-government and “Trust”"
    )
    assert describe_work(make("A/RES/99/1", title="Le droit au développement", language="fr")).title == "Le droit au développement"


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    documents = (make("A/RES/99/1", title=HOSTILE, adopted="2044-12-01"), make("A/RES/99/1", title="Titre", language="fr"), STATEMENT)
    return {page.path: page.content.decode() for page in write_citations(Site(Corpus(documents)))}


def test_bibtex_holds_together(files: dict[str, str]) -> None:
    entry = files["A/RES/99/1/cite.bib"]
    assert entry.startswith("@misc{A-RES-99-1,\n  author = {{United Nations General Assembly}},\n")
    title = next(line for line in entry.splitlines() if line.startswith("  title"))
    assert title.count("{") == title.count("}")
    assert (
        r"\textbraceleft{}four\textbraceright{}\textbraceright{} \textbackslash{}five \%6 \$7 \#8 \_9 \textasciitilde{}\textasciicircum{}\&"
        in title
    )
    assert "  howpublished = {\\url{https://undocs.org/en/A/RES/99/1}},\n" in entry
    assert "  year = {2044},\n  month = dec,\n" in entry
    assert entry.count("{") == entry.count("}")
    assert files["fr/A/RES/99/1/cite.bib"].startswith("@misc{A-RES-99-1-fr,")
    assert "year" not in files["fr/A/RES/99/1/cite.bib"]


def test_ris_has_one_field_a_line(files: dict[str, str]) -> None:
    lines = files["A/RES/99/1/cite.ris"].split("\r\n")
    assert lines[0] == "TY  - STAT"
    assert [line[:6] for line in lines if line] == [f"{tag}  - " for tag in "TY ID AU TI M1 T2 PY DA LA UR ER".split()]
    assert "DA  - 2044/12/01" in lines
    assert "M1  - General Assembly resolution 99/1" in lines


def test_csl_is_one_item(files: dict[str, str]) -> None:
    (item,) = json.loads(files["A/RES/99/1/cite.json"])
    assert (item["type"], item["issued"], item["author"]) == (
        "legislation",
        {"date-parts": [[2044, 12, 1]]},
        [{"literal": "United Nations General Assembly"}],
    )
    assert "issued" not in json.loads(files["fr/A/RES/99/1/cite.json"])[0]
    (statement,) = json.loads(files["S/PRST/2013/15/cite.json"])
    assert statement["title"] == "S/PRST/2013/15"


def test_a_decision_has_no_address_of_its_own() -> None:
    pages = {p.path: p.content.decode() for p in write_citations(Site(Corpus((make("A/DEC/77/512B", adopted="2023-08-25"),))))}
    assert "undocs" not in "".join(text for path, text in pages.items() if path.startswith("A/"))


def test_the_rows_stay_small(files: dict[str, str]) -> None:
    sizes = [len(gzip.compress(text.encode())) for path, text in files.items() if path.startswith("assets/")]
    assert len(sizes) == 7
    assert max(sizes) < 4096
    assert len(gzip.compress(write_forms())) < 4096


def test_the_site_has_them_beside_each_page(sample: Corpus) -> None:
    paths = {page.path for page in write(sample)}
    assert {"A/RES/59/241/cite.bib", "A/RES/59/241/cite.ris", "A/RES/59/241/cite.json", "assets/forms.js", "assets/forms.zh.js"} <= paths
