"""The folder of pages that a publisher of Markdown builds: hand-written pages and generated ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.model.corpus import Corpus
from generator.writers import write
from generator.writers.indexes.held import HELD_MARK, WAYS_MARK, write_held, write_ways
from generator.writers.site import Page, Site


def write_pages(corpus: Corpus, hand_written: Path, folder: Path) -> int:
    """Fill ``folder`` with the hand-written pages and those of the corpus; give back how many files it holds.

    Only what changed is written, and what is stale is removed: a publisher that looks at dates builds only
    that. Raises ValueError where two pages would share one path, also on disks that ignore case.
    """
    site = Site(corpus)
    filled = {HELD_MARK: write_held(site), WAYS_MARK: write_ways(site)}
    kept: dict[str, str] = {}
    for page in (*_read_hand_written(hand_written, filled), *_check_paths(write(corpus))):
        if twin := kept.get(page.path.casefold()):
            raise ValueError(f"two pages share one path: {twin} and {page.path}")
        kept[page.path.casefold()] = page.path
        _write_if_changed(folder / page.path, page.content)
    _remove_stale(folder, set(kept.values()))
    return len(kept)


def _read_hand_written(folder: Path, filled: Mapping[bytes, bytes]) -> Iterator[Page]:
    for file in sorted(p for p in folder.rglob("*") if p.is_file()):
        content = file.read_bytes()
        for mark, words in filled.items():
            content = content.replace(mark, words)
        yield Page(file.relative_to(folder).as_posix(), content)


def _check_paths(pages: Iterable[Page]) -> Iterator[Page]:
    """A path from a document's symbol stays inside the folder, whatever the symbol says."""
    for page in pages:
        path = PurePosixPath(page.path)
        if path.is_absolute() or ".." in path.parts or "\\" in page.path or not page.path.isascii():
            raise ValueError(f"a page may not be written to {page.path!r}")
        yield page


def _write_if_changed(path: Path, content: bytes) -> None:
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _remove_stale(folder: Path, kept: set[str]) -> None:
    for file in sorted((p for p in folder.rglob("*") if p.is_file()), reverse=True):
        if file.relative_to(folder).as_posix() not in kept:
            file.unlink()
    for empty in sorted((p for p in folder.rglob("*") if p.is_dir()), reverse=True):
        if not any(empty.iterdir()):
            empty.rmdir()
