"""The site's search: Pagefind reads the documents' pages as they are served.

One index for each language, as a search reads one language's words. Pagefind holds an index in memory as a whole, so a
large one is made in pieces of some thousand pages; the browser asks all pieces of a language and merges what they find.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from pathlib import Path
from threading import Condition
from typing import Any, Final

import msgspec
from msgspec import Struct
from pagefind.service import get_executable

from generator.build import Report

from .settling import settle_index

FOLDER: Final = "search"
CONTENTS: Final = "index.json"
PER_SHARD: Final = 5000
AT_ONCE: Final = 4500
"""Pages that are indexed at one time, all processes together: a page takes about 0.58 MB, these 2.6 GB."""

_RUNTIME: Final = ("pagefind.js", "pagefind-worker.js")
_DATA: Final = ("pagefind-entry.json", "*.pf_meta", "index", "fragment", "filter")


class Shard(Struct, frozen=True):
    """One piece of a language's index: its number and the pages' files below the site."""

    language: str
    number: int
    files: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of its folder: ``en-1``."""
        return f"{self.language}-{self.number}"


def index_site(site: Path, files: Mapping[str, Sequence[str]], jobs: int = 1, report: Report | None = None) -> None:
    """Make the search's index of a rendered site, below ``search/``; ``search/index.json`` lists its pieces by language.

    ``files`` are the pages of each language, the newest first.

    Raises RuntimeError where Pagefind fails, or holds another number of pages than were published.
    """
    shards = split_pages(files, PER_SHARD)
    total = sum(len(shard.files) for shard in shards)
    folder = site / FOLDER
    folder.mkdir(exist_ok=True)
    room, done = _Room(AT_ONCE), 0
    with ThreadPoolExecutor(jobs) as pool:
        for finished in as_completed([pool.submit(_index_shard, site, shard, room) for shard in shards]):
            done += finished.result()
            if report:
                report("indexing", done, total)
    (folder / CONTENTS).write_bytes(_write_contents(shards))


def split_pages(files: Mapping[str, Sequence[str]], most: int) -> list[Shard]:
    """The pieces of all languages, as even as can be; what comes first of a language stands in its first."""
    return [
        Shard(language, number, tuple(piece))
        for language, held in sorted(files.items())
        for number, piece in enumerate(_split_evenly(held, most), 1)
    ]


def _split_evenly(files: Sequence[str], most: int) -> Iterator[Sequence[str]]:
    count = -(-len(files) // most)
    for n in range(count):
        yield files[len(files) * n // count : len(files) * (n + 1) // count]


class _Room:
    """So many pages may be indexed at one time; a piece that is larger than all the room goes alone."""

    def __init__(self, pages: int) -> None:
        self._pages = self._free = pages
        self._changed = Condition()

    @contextmanager
    def take(self, pages: int) -> Iterator[None]:
        """Wait until there is room, and hold it."""
        pages = min(pages, self._pages)
        with self._changed:
            self._changed.wait_for(lambda: self._free >= pages)
            self._free -= pages
        try:
            yield
        finally:
            with self._changed:
                self._free += pages
                self._changed.notify_all()


def _index_shard(site: Path, shard: Shard, room: _Room) -> int:
    """One piece; gives back how many pages it holds."""
    target = site / FOLDER / shard.name
    shutil.rmtree(target, ignore_errors=True)
    with room.take(len(shard.files)), tempfile.TemporaryDirectory(dir=site / FOLDER, prefix=".") as made:
        # A folder of its pages alone: Pagefind takes a folder and gives pages the addresses they have there.
        for file in shard.files:
            _link(site / file, Path(made, file))
        _run_pagefind(Path(made), target)
    entry: dict[str, Any] = msgspec.json.decode((target / "pagefind-entry.json").read_bytes())
    _check_count(shard, entry["languages"])
    _keep_needed(target, shard, entry["languages"])
    try:
        settle_index(target)
    except ValueError as problem:
        raise RuntimeError(f"search: {shard.name} is not written as Pagefind {entry.get('version')} was known to: {problem}") from problem
    return len(shard.files)


def _link(page: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(page, place)
    except FileNotFoundError:
        raise RuntimeError(f"search: {page} is to be indexed and was not built") from None
    except OSError:  # a disk without hard links
        shutil.copyfile(page, place)


def _run_pagefind(pages: Path, target: Path) -> None:
    binary = get_executable()
    if binary is None:
        raise RuntimeError("search: Pagefind is not installed: pip install 'pagefind[extended]'")
    call = [str(binary), "--site", str(pages.resolve()), "--output-path", str(target.resolve()), "--quiet"]
    try:
        done = subprocess.run(call, cwd=pages, capture_output=True, text=True, check=False)
    except OSError as problem:
        raise RuntimeError(f"search: Pagefind cannot be run: {problem}") from problem
    if done.returncode:
        said = " ".join((done.stderr.strip() or done.stdout.strip()).split()) or "it said nothing"
        raise RuntimeError(f"search: Pagefind failed ({done.returncode}): {said}")


def _check_count(shard: Shard, languages: Mapping[str, Mapping[str, Any]]) -> None:
    """Pages in the index are those published: what has lost its mark or its language is not passed over in silence."""
    found = {language: int(held["page_count"]) for language, held in languages.items()}
    if found != {shard.language: len(shard.files)}:
        raise RuntimeError(f"search: {shard.name} holds {found} pages; {len(shard.files)} were published in {shard.language}")


def _keep_needed(target: Path, shard: Shard, languages: Mapping[str, Mapping[str, Any]]) -> None:
    """Pagefind's widgets go; the program that searches stays in a language's first piece, which the browser starts from."""
    wasm = languages[shard.language].get("wasm") or "unknown"
    kept = (*_DATA, *_RUNTIME, f"wasm.{wasm}.pagefind") if shard.number == 1 else _DATA
    for path in target.iterdir():
        if path.is_file() and not any(path.match(pattern) for pattern in kept):
            path.unlink()


def _write_contents(shards: Sequence[Shard]) -> bytes:
    languages: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for shard in shards:
        languages[shard.language].append({"path": f"{shard.name}/", "pages": len(shard.files)})
    return msgspec.json.format(msgspec.json.encode({"languages": languages}), indent=1) + b"\n"
