"""What the commands do, with MkDocs: build a site, preview it, write a folder for other publishers."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from mkdocs.commands.build import build as build_with_mkdocs
from mkdocs.commands.serve import serve as serve_with_mkdocs
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from generator.build import Report, build_corpus
from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.model.metadata import SourceFile

from .links import BrokenLink, check_links
from .pages import write_pages
from .plugin import PilcrowPlugin
from .published import Published

SETTINGS = Path("mkdocs.yml")
SOURCES_VARIABLE = "PILCROW_SOURCES"


def find_default_sources(sources: Sequence[Path]) -> list[Path]:
    """The sources asked for, else what the settings name."""
    if sources:
        return list(sources)
    _require_settings()
    plugin = load_config(str(SETTINGS)).plugins["pilcrow"]
    return [Path(s) for s in str(plugin.config["sources"]).split(os.pathsep)]


def build_site(sources: Sequence[Path], site_dir: Path, *, jobs: int, clean: bool, report: Report) -> tuple[Published, list[BrokenLink]]:
    """Sources -> a finished site, its internal links checked."""
    _require_settings()
    if clean:
        shutil.rmtree("build", ignore_errors=True)
    with_sources(sources)
    try:
        config = load_config(str(SETTINGS), site_dir=str(site_dir), strict=True)
        plugin = config.plugins["pilcrow"]
        assert isinstance(plugin, PilcrowPlugin)
        plugin.jobs, plugin.report = jobs, report
        build_with_mkdocs(config)
    except (Abort, ConfigurationError) as problem:
        raise RuntimeError(f"MkDocs stopped: {problem.__context__ or problem}") from problem
    assert plugin.published is not None
    return plugin.published, check_links(site_dir, urlsplit(config.site_url or "").path)


def serve_site(sources: Sequence[Path], address: str) -> None:
    """Preview until interrupted; built again when sources, templates or docs change."""
    _require_settings()
    with_sources(sources)
    serve_with_mkdocs(str(SETTINGS), dev_addr=address, watch_theme=True)


def write_folder(sources: Sequence[Path], folder: Path, *, jobs: int, report: Report) -> Corpus:
    """A folder that MkDocs, ProperDocs or Zensical build without our plugin."""
    corpus = build_corpus(find_default_sources(sources), jobs, report)
    write_pages(corpus, Path("docs"), folder / "docs")
    shutil.copytree("overrides", folder / "overrides", dirs_exist_ok=True)
    (folder / "mkdocs.yml").write_text(_plain_settings(SETTINGS.read_text()))
    return corpus


def list_by_source(corpus: Corpus) -> list[Document]:
    """All documents read, in the order of their files; a file that gave none stands for itself with its diagnostics."""
    by_file: dict[str, list[Document]] = {}
    for document in (*corpus.documents, *corpus.unpublished):
        by_file.setdefault(document.source.file, []).append(document)
    for document in corpus.documents:
        for version in document.versions:
            by_file.setdefault(version.file, [])
    listed: list[Document] = []
    for file in corpus.sources:
        said = tuple(d for d in corpus.diagnostics if d.file == file)
        empty = Document(symbol=None, source=SourceFile(file, ""), diagnostics=said)
        listed += by_file.get(file) or [empty]
    return listed


def _plain_settings(text: str) -> str:
    """The settings without our plugin."""
    lines = text.splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.strip().startswith("- pilcrow"))
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    # An empty list, as MkDocs puts its own search where no plugins are named.
    plain = "".join(lines[:start] + lines[end:]).replace("plugins:\n\n", "plugins: []\n\n")
    _check_settings(plain)
    return plain


def _check_settings(text: str) -> dict[str, Any]:
    settings: dict[str, Any] = yaml.safe_load(text)
    return settings


def with_sources(sources: Sequence[Path]) -> None:
    """Let MkDocs's settings see the sources that the call named."""
    for source in sources:
        if not source.exists():
            raise FileNotFoundError(f"{source}: there is no such file or folder")
    if sources:
        os.environ[SOURCES_VARIABLE] = os.pathsep.join(str(s.resolve()) for s in sources)


def _require_settings() -> None:
    if not SETTINGS.exists():
        raise FileNotFoundError("mkdocs.yml: there is none here; run this in the project's root")
