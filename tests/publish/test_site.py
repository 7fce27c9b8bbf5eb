"""The whole way: sources to a finished site, by the commands that people use."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish.fetch import fetch
from generator.publish.links import check_links
from tests.akn import FORMULA, paragraph, write_akn
from tests.conftest import SAMPLE, make_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("project"))


def run(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], cwd=project, capture_output=True, text=True, check=False)


def test_plain_mkdocs_builds_the_sample(project: Path) -> None:
    done = run(project, "mkdocs", "build", "--strict", "--site-dir", "plain")
    assert done.returncode == 0, done.stderr
    assert (project / "plain/A/RES/59/241/index.html").exists()
    assert check_links(project / "plain") == []


def test_build_makes_the_same_site_twice(project: Path) -> None:
    for name in ("one", "two"):
        done = run(project, "generator", "build", "--site-dir", name, "--clean")
        assert done.returncode == 0, done.stderr
    one = {p.relative_to(project / "one"): p.read_bytes() for p in (project / "one").rglob("*") if p.is_file()}
    two = {p.relative_to(project / "two"): p.read_bytes() for p in (project / "two").rglob("*") if p.is_file()}
    assert [str(p) for p in one if one[p] != two.get(p)] == []
    assert one.keys() == two.keys()


def test_one_bad_file_never_stops_the_others(project: Path, tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path)
    (tmp_path / "A_RES_99_2.en.xml").write_text("<akomaNtoso>\n<p>")
    (tmp_path / "empty.txt").write_text("")
    hostile = write_akn(f"{FORMULA}<mainBody>{paragraph('1.', '&lt;script&gt;alert(1)&lt;/script&gt; {{{{ x }}}} decides.')}</mainBody>")
    (tmp_path / "A_RES_99_1.en.xml").write_text(hostile.replace("Pilcrows", "&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;"))
    done = run(project, "generator", "build", str(tmp_path), "--site-dir", "mixed")
    assert done.returncode == 1
    assert "A_RES_99_2.en.xml:2: error[xml-malformed]" in done.stderr
    assert "empty.txt:1: error[empty]" in done.stderr
    page = (project / "mixed/A/RES/99/1/index.html").read_text()
    assert "<script>alert" not in page
    assert (project / "mixed/A/RES/59/241/index.html").exists()
    assert check_links(project / "mixed") == []


def test_check_and_show(project: Path, tmp_path: Path) -> None:
    done = run(project, "generator", "check")
    assert (done.returncode, done.stdout) == (0, "")
    (tmp_path / "broken.xml").write_text("<a")
    done = run(project, "generator", "show", str(SAMPLE), str(tmp_path / "broken.xml"), "--as", "json")
    good, bad = (json.loads(line) for line in done.stdout.splitlines())
    assert (good["symbol"], good["source"]["file"]) == ("A/RES/59/241", "A_RES_59_241.en.txt")
    assert (bad["symbol"], bad["paragraphs"], bad["diagnostics"][0]["code"]) == (None, [], "xml-malformed")
    assert done.returncode == 1
    assert "op8              8. Invites Governments" in run(project, "generator", "show", str(SAMPLE), "--as", "text").stdout
    assert 'id="op8"' in run(project, "generator", "show", str(SAMPLE), "--as", "markdown").stdout


@pytest.mark.parametrize(
    "call", [["build", "no-such-folder"], ["check", "no-such-folder"], ["show"], ["show", "x", "--as", "music"], ["dance"]]
)
def test_a_wrong_call_is_status_2(project: Path, call: list[str]) -> None:
    done = run(project, "generator", *call)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_metadata_beside_a_source(project: Path, tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path)
    (tmp_path / "A_RES_59_241.en.txt.yml").write_text("adopted: 2004-12-22\ncolour: blue\n")
    done = run(project, "generator", "show", str(tmp_path / "A_RES_59_241.en.txt"))
    record = json.loads(done.stdout)
    assert (record["adopted"], record["origins"]) == ("2004-12-22", {"adopted": "A_RES_59_241.en.txt.yml"})
    assert "A_RES_59_241.en.txt.yml:2: warning[metadata-field]: colour is no field" in done.stderr


def test_the_uns_records_fill_what_is_not_printed(project: Path, tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path)
    record = {"symbol": "A/RES/59/241", "adoption_date": "22 December 2004", "MS_in_favour_count": "2", "MS_in_favour": ["A", "B"]}
    (tmp_path / "59.json").write_text(json.dumps(record) + "\n")
    done = run(project, "generator", "build", str(tmp_path), "--site-dir", "records")
    assert done.returncode == 0, done.stderr
    shown = json.loads((project / "records/A/RES/59/241/index.json").read_text())
    assert (shown["adopted"], shown["vote"]["in_favour"], shown["origins"]["adopted"]) == ("2004-12-22", 2, "UN records")


def test_pages_can_be_built_without_our_plugin(project: Path, tmp_path: Path) -> None:
    done = run(project, "generator", "pages", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert "pilcrow:" not in (tmp_path / "out/mkdocs.yml").read_text()
    assert "plugins: []" in (tmp_path / "out/mkdocs.yml").read_text(), "MkDocs's own search stays away"
    done = run(tmp_path / "out", "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out/site/A/RES/59/241/index.html").exists()


def test_fetch_clones_and_updates(tmp_path: Path) -> None:
    origin = tmp_path / "GAresolutions"
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@x", "-C", str(origin)]
    origin.mkdir()
    (origin / "a.xml").write_text("<a/>")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([*git, *command], check=True)
    said: list[str] = []
    fetch([str(origin)], tmp_path / "into", said.append)
    (origin / "b.xml").write_text("<b/>")
    for command in (["add", "."], ["commit", "-qm", "two"]):
        subprocess.run([*git, *command], check=True)
    fetch([str(origin)], tmp_path / "into", said.append)
    assert (tmp_path / "into/GAresolutions/b.xml").exists()
    assert "must name the United Nations" in said[0]
    with pytest.raises(RuntimeError, match="git clone failed"):
        fetch([str(tmp_path / "nowhere")], tmp_path / "into", said.append)


def test_the_link_check_sees_what_is_broken(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<p id="x"><a href="a/">a</a><a href="a/#y">y</a><a href="b/">b</a><a href="https://e.org">e</a></p>'
    )
    (tmp_path / "a/index.html").write_text('<p id="z"></p><p id="z"><a href="../#x">x</a><a href="%2e%2e/">up</a></p>')
    assert [(b.page, b.href) for b in check_links(tmp_path)] == [("a/index.html", "z"), ("index.html", "a/#y"), ("index.html", "b/")]


def test_links_of_a_site_below_a_path_are_followed(project: Path) -> None:
    settings = (project / "mkdocs.yml").read_text()
    (project / "mkdocs.yml").write_text(settings.replace("https://example.org/", "https://example.org/repo/"))
    done = run(project, "generator", "build", "--site-dir", "below")
    (project / "mkdocs.yml").write_text(settings)
    assert done.returncode == 0, done.stderr
    assert "/repo/assets/" in (project / "below/404.html").read_text()
