"""The browser's citations are the builder's."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.writers.cite import cite, describe_work, write_citations, write_work
from generator.writers.site import Site
from tests.browser.serving import serve
from tests.conftest import ROOT
from tests.writers.citations import GUIDES, MIGRATION, OWN, PLACES, make, make_own

FORMS = ("UN", "OSCOLA", "Bluebook", "AGLC", "own", "Markdown")
ADDRESS = "https://example.org/A/RES/217(III)A/#op8 <>"
RUN = """async cases => {
  const { cite, work } = await import("/assets/cite.js");
  return cases.map(([style, place, to, address]) => cite(style, work, place, to, address));
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a site has of the module."""
    made = tmp_path_factory.mktemp("cite")
    (made / "assets").mkdir()
    shutil.copy(ROOT / "overrides" / "assets" / "cite.js", made / "assets")
    for page in write_citations(Site(Corpus(()))):
        (made / page.path).write_bytes(page.content)
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serve(folder) as host:
        yield host


def list_documents() -> Iterator[tuple[Document, list[tuple[str, str]]]]:
    """Documents and the places of them that are cited."""
    for document, place, to, _ in GUIDES:
        yield document, [(place, to)]
    yield MIGRATION, [(place, to) for place, to, _, _ in PLACES]
    for language, rows in OWN.items():
        for symbol in dict.fromkeys(row[0] for row in rows):
            yield make_own(symbol, language), [(place, to) for place, to, _, _ in PLACES]
            yield make_own(symbol, language), [(row[1], row[2]) for row in rows]
    yield make("A/RES/99/1", title="The </script> *a* {b} | ⟦c⟧ $& {place}", adopted="2044-12-01"), [("op8", "")]


def test_both_write_the_same(browser: Browser, address: str, folder: Path) -> None:
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    count = 0
    for document, places in list_documents():
        work = describe_work(document)
        (folder / "index.html").write_text(
            f'<!doctype html><meta charset="utf-8"><script type="application/json" id="work">{write_work(document)}</script>'
        )
        page.goto(f"{address}?{count}")
        cases = [(form, place, to, ADDRESS) for form in FORMS for place, to in places]
        expected = [cite(form, work, place, to, address=ADDRESS) for form, place, to, _ in cases]
        assert page.evaluate(RUN, cases) == expected
        count += len(cases)
    assert count > 5000
    assert not errors
    page.close()


def test_a_page_without_a_document_has_nothing_to_cite(browser: Browser, address: str, folder: Path) -> None:
    (folder / "index.html").write_text("<!doctype html><p>About")
    page = browser.new_page()
    page.goto(address)
    assert page.evaluate('async () => (await import("/assets/cite.js")).work') is None
    assert page.evaluate('async () => (await import("/assets/cite.js")).STYLES.map(s => s.key)') == ["UN", "OSCOLA", "Bluebook", "AGLC"]
    page.close()
