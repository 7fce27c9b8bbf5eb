"""The search's index holds the published texts, all of them and nothing else."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from time import sleep
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig

from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.model.metadata import SourceFile
from generator.publish import search, settling
from generator.publish.plugin import PilcrowPlugin
from generator.publish.published import summarise
from generator.publish.search import index_site, split_pages
from generator.publish.settling import settle_index
from generator.writers.resolution.searching import list_found_by, name_part
from generator.writers.site import Site
from tests.akn import FORMULA, paragraph, write_akn
from tests.conftest import make_project

MARK = b"pagefind_dcd"
FILES = {"en": ("A/RES/99/1/index.html", "A/RES/59/241/index.html")}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, a text that cites it, and a French one, as plain MkDocs builds them."""
    project = make_project(tmp_path_factory.mktemp("searched"))
    body = paragraph("1.", "Recalls its resolution 59/241;") + paragraph("2.", "Requests the quokkas to report.")
    (project / "resolutions/A_RES_99_1.en.xml").write_text(write_akn(f"{FORMULA}<mainBody>{body}</mainBody>"))
    french = paragraph("1.", "Décide que les quokkas sont dans les eaux du nord.")
    (project / "resolutions/A_RES_99_1.fr.xml").write_text(write_akn(f"{FORMULA}<mainBody>{french}</mainBody>", language="fra"))
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return project / "site"


def read_fragments(shard: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(shard.glob("fragment/*.pf_fragment")):
        data: dict[str, Any] = json.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK))
        yield data


def find_fragment(site: Path, url: str) -> dict[str, Any]:
    return next(f for shard in sorted((site / "search").glob("*-*")) for f in read_fragments(shard) if f["url"] == url)


def name_verbs(fragment: dict[str, Any]) -> dict[str, str]:
    """As the browser reads them: a sign each for the ``p`` elements."""
    places = [a["id"] for a in fragment["anchors"] if a["element"] == "p"]
    signs = fragment["meta"]["verbs"]
    assert len(places) == len(signs)
    return {i: fragment["filters"]["verb"][ord(s) - 0xE001] for i, s in zip(places, signs, strict=True) if s != "\ue000"}


def test_each_language_has_an_index_of_its_published_pages(site: Path) -> None:
    contents = json.loads((site / "search/index.json").read_text())
    assert contents == {"languages": {"en": [{"path": "en-1/", "pages": 2}], "fr": [{"path": "fr-1/", "pages": 1}]}}
    for pieces in contents["languages"].values():
        for piece in pieces:
            assert len(list(read_fragments(site / "search" / piece["path"]))) == piece["pages"]
    assert find_fragment(site, "/fr/A/RES/99/1/")["content"].count("quokkas") == 1
    assert {p.name for p in (site / "search/en-1").iterdir() if p.suffix in (".js", ".css")} == {"pagefind.js", "pagefind-worker.js"}


def test_what_is_no_text_is_not_found(site: Path) -> None:
    content = find_fragment(site, "/A/RES/59/241/")["content"]
    assert content.startswith("Resolution 59/241 International migration and development. The General Assembly, Recalling the Programme")
    assert content.endswith("A/59/325.")
    for noise in ("¶", "↩", "Cited by", "Contents", "JSON", "A_RES_59_241", "undocs", "Notes", "Ibid., annex II. Ibid."):
        assert noise not in content
    words = content.split()
    assert not {"development1", "1.", "8.", "adopted1"} & set(words)
    assert "adopted at Cairo, in particular" in content, "a marker leaves no sign behind"
    assert "Copenhagen, 6–12 March 1995 (United Nations publication, Sales No. E.96.IV.8), chap. I, resolution 1, annex II." in content


def test_a_hit_leads_to_its_paragraph(site: Path) -> None:
    fragment = find_fragment(site, "/A/RES/59/241/")
    places = fragment["anchors"]
    assert [p["location"] for p in places] == sorted(p["location"] for p in places)
    assert {p["element"] for p in places} == {"p", "li"}
    hit = fragment["content"].split().index("remittances")
    assert [p["id"] for p in places if p["location"] <= hit][-1] == "op9"
    assert name_part("op9") == "operative"


def test_a_hit_fetches_each_word_of_its_document_once(site: Path) -> None:
    held = json.dumps(find_fragment(site, "/A/RES/59/241/"), ensure_ascii=False)
    assert held.count("in particular chapter X on international migration") == 1


def test_filters_and_facts(site: Path) -> None:
    fragment = find_fragment(site, "/A/RES/59/241/")
    filters, facts = fragment["filters"], fragment["meta"]
    assert (facts["number"], facts["symbol"], facts["title"]) == ("59/241", "A/RES/59/241", "International migration and development")
    assert (filters["organ"], filters["session"], filters["status"]) == (["General Assembly"], ["59"], ["adopted"])
    assert filters["part"] == ["note", "operative", "preambular"]
    verbs = name_verbs(fragment)
    assert (verbs["pp2"], verbs["pp10"], verbs["op9"], verbs["op11"]) == ("recalls", "is aware", "reaffirms", "requests")
    assert "closing" not in verbs
    assert set(verbs.values()) == set(filters["verb"])


def test_signs_for_verbs_are_no_words(site: Path) -> None:
    for file in (site / "search/en-1/index").iterdir():
        assert "\ue001".encode() not in gzip.decompress(file.read_bytes())


def test_pages_are_split_evenly_the_newest_first() -> None:
    documents = tuple(
        Document(symbol=f"A/RES/99/{n}", language="en", adopted=f"2044-01-{n:02}", source=SourceFile("a", "")) for n in range(1, 8)
    )
    shards = split_pages(summarise(Corpus(documents)).files, 3)
    assert [(s.name, len(s.files)) for s in shards] == [("en-1", 2), ("en-2", 2), ("en-3", 3)]
    assert shards[0].files == ("A/RES/99/7/index.html", "A/RES/99/6/index.html")


def test_later_pieces_hold_data_alone(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(site, tmp_path / "site")
    shutil.rmtree(tmp_path / "site/search")
    monkeypatch.setattr(search, "PER_SHARD", 1)
    monkeypatch.setattr(search, "AT_ONCE", 1)
    said: list[tuple[str, int, int]] = []
    index_site(tmp_path / "site", FILES, 2, lambda *words: said.append(words))
    assert said == [("indexing", 1, 2), ("indexing", 2, 2)]
    names = {p.name.partition(".")[0] for p in (tmp_path / "site/search/en-2").iterdir()}
    assert names == {"pagefind-entry", "pagefind", "index", "fragment", "filter"}
    assert not list((tmp_path / "site/search/en-2").glob("*.js"))
    assert not [p for p in (tmp_path / "site/search").iterdir() if p.name.startswith(".")]


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda page: page.unlink(), "was not built"),
        (lambda page: page.write_text(page.read_text().replace(" data-pagefind-body", "")), "holds {'en': 1} pages; 2 were published"),
        (lambda page: page.write_text(page.read_text().replace('lang="en"', 'lang="xx"')), "2 were published in en"),
    ],
)
def test_a_page_that_is_missing_stops_the_build(site: Path, tmp_path: Path, harm: Any, said: str) -> None:
    shutil.copytree(site, tmp_path / "site")
    harm(tmp_path / "site/A/RES/99/1/index.html")
    with pytest.raises(RuntimeError, match="search: ") as problem:
        index_site(tmp_path / "site", FILES)
    assert said in str(problem.value)


def test_never_more_pages_at_one_time_than_there_is_room_for() -> None:
    room, held, most = search._Room(10), [0], [0]
    guard = Lock()

    def work(pages: int) -> None:
        with room.take(pages):
            with guard:
                held[0] += pages
                most[0] = max(most[0], held[0])
            sleep(0.001)
            with guard:
                held[0] -= pages

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, [6, 4, 3, 7, 5, 5, 9, 1] * 4))
    assert 0 < most[0] <= 10
    with room.take(25):
        assert room._free == 0, "what is larger than the room goes alone"


def test_the_index_is_the_same_in_every_run(site: Path, tmp_path: Path) -> None:
    made = []
    for name in ("one", "two", "three"):
        shutil.copytree(site, tmp_path / name)
        index_site(tmp_path / name, FILES)
        folder = tmp_path / name / "search"
        made.append({p.relative_to(folder): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()})
    assert made[0] == made[1] == made[2]


def test_a_search_fetches_little_for_a_word(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of words are cut; each word is in the one whose first and last word it stands between, with its pages as they were."""

    def read_words(folder: Path) -> list[tuple[str, str, int, bytes]]:
        listed = settling._read_facts(settling._unpack(next(folder.glob("*.pf_meta"))))[2]
        files = []
        for first, last, name in map(settling._read_list, settling._read_list(listed)):
            data = settling._unpack(folder / "index" / f"{settling._read_text(name)}.pf_index")
            words = settling._read_list(settling._read_list(data)[0])
            files.append((settling._read_text(first), settling._read_text(last), len(data), b"".join(words)))
            spelt = [settling._read_text(settling._read_list(word)[0]) for word in words]
            assert (spelt[0], spelt[-1]) == files[-1][:2]
        return files

    shutil.copytree(site / "search/en-1", tmp_path / "index")
    before = read_words(tmp_path / "index")
    monkeypatch.setattr(settling, "PIECE", 600)
    settle_index(tmp_path / "index")
    after = read_words(tmp_path / "index")
    assert len(after) > 10 * len(before)
    assert max(size for _, _, size, _ in after) < 1200
    assert b"".join(words for *_, words in after) == b"".join(words for *_, words in before)
    ends = [end for first, last, *_ in after for end in (first, last)]
    assert ends == sorted(ends)


def test_an_index_of_another_make_is_told(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site / "search/en-1", tmp_path / "index")
    file = next((tmp_path / "index").glob("*.pf_meta"))
    file.write_bytes(gzip.compress(MARK + b"\x80"))
    with pytest.raises(ValueError, match="not written as expected"):
        settle_index(tmp_path / "index")


@pytest.mark.parametrize("document", [b"[]", b'{"url": "/"}', b'{"anchors": [{"text":'])
def test_a_document_of_another_make_is_told(site: Path, tmp_path: Path, document: bytes) -> None:
    shutil.copytree(site / "search/en-1", tmp_path / "index")
    file = next((tmp_path / "index/fragment").iterdir())
    file.write_bytes(gzip.compress(MARK + document))
    with pytest.raises(ValueError, match=rf"{file.name} does not hold a document as expected"):
        settle_index(tmp_path / "index")


def test_a_preview_goes_without(tmp_path: Path) -> None:
    config = MkDocsConfig()
    config.site_dir = str(tmp_path)
    plugin = PilcrowPlugin()
    plugin.published = summarise(Corpus(()))
    for command, made in (("serve", False), ("build", True)):
        plugin.on_startup(command=command, dirty=False)
        plugin.on_post_build(config=config)
        assert (tmp_path / "search/index.json").exists() == made


def test_pagefinds_failure_is_one_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    binary = tmp_path / "pagefind"
    binary.write_text("#!/bin/sh\necho 'no more memory' >&2\nexit 3\n")
    binary.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(binary))
    project = make_project(tmp_path / "project")
    done = subprocess.run([sys.executable, "-m", "generator", "build"], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Pagefind failed (3): no more memory" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((project / "site/search").glob(".*")), "nothing half-made is left"


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("A/RES/59/25", "59/25"),
        ("A/HRC/RES/59/25", "A/HRC/RES/59/25"),  # 59/25 alone is the Assembly's
        ("S/RES/1325(2000)", "1325 (2000)"),
        ("E/RES/2024/18", "2024/18"),
    ],
)
def test_no_two_hits_are_called_alike(symbol: str, name: str) -> None:
    document = Document(symbol=symbol, language="en", source=SourceFile("a", ""))
    assert ("meta", "number", name) in list_found_by(Site(Corpus((document,))), document)
