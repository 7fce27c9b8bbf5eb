"""Real documents of the United Nations, where a collection of them is at hand (``UN_CORPUS``)."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import lxml.html
import pytest
from lxml import etree

from generator.build import build_corpus
from generator.publish.links import check_links
from tests.conftest import ROOT, SAMPLE, make_project

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


@pytest.fixture(scope="module")
def session79(un_corpus_module: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    """General Assembly session 79 in English, built by the command; MkDocs is strict in it."""
    files = sorted((un_corpus_module / "xml/general-assembly/en").glob("A_RES_79_*"))
    assert len(files) > 200
    project = make_project(tmp_path_factory.mktemp("session79"))
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", *map(str, files), "--jobs", "2"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return files, project / "site"


@pytest.fixture(scope="module")
def un_corpus_module(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.getfixturevalue("un_corpus")
    return folder


def test_every_internal_link_and_anchor_resolves(session79: tuple[list[Path], Path]) -> None:
    _, site = session79
    assert len(list(site.glob("A/RES/79/*/index.html"))) > 230
    assert check_links(site) == []


def test_every_word_of_the_xml_is_on_its_page(session79: tuple[list[Path], Path]) -> None:
    files, site = session79
    for file in files:
        symbols = [d.symbol for d in build_corpus([file]).documents]
        shown: Counter[str] = Counter()
        for symbol in symbols:
            page = lxml.html.fromstring((site / str(symbol) / "index.html").read_bytes())
            for link in page.xpath("//a[@class='footnote-backref']"):
                link.text = ""
            shown.update(c for t in page.xpath("//div[@class='resolution']")[0].itertext() for c in t if c.isalnum())
        root = etree.fromstring(file.read_bytes())
        printed = Counter(
            c
            for part in ("preamble", "mainBody", "conclusions")
            for element in root.iter(AKN + part)
            for t in element.itertext()
            for c in t
            if c.isalnum()
        )
        assert not printed - shown, file.name


def test_malformed_files_are_named_and_the_others_published(un_corpus: Path) -> None:
    malformed = sorted((un_corpus / "xml-malformed").iterdir())
    assert len(malformed) == 74
    corpus = build_corpus([*malformed, SAMPLE])
    assert [d.symbol for d in corpus.documents] == ["A/RES/59/241"]
    assert sorted(d.file for d in corpus.diagnostics) == sorted(f.name for f in malformed), "one diagnostic each"
    assert all(d.severity == "error" and (d.line or d.code == "empty") and d.message for d in corpus.diagnostics)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check", str(malformed[0]), str(SAMPLE)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
