"""Source files: found, loaded and given to their reader. The only part of reading that touches the disk."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from generator.model.diagnostics import Diagnostic
from generator.model.metadata import SourceFile
from generator.model.reading import Reading
from generator.readers import READERS
from generator.readers.files import language_from_name, symbol_from_name
from generator.readers.stated import merge, read_records, read_sidecar


class Source(Struct, frozen=True):
    """A file to read: where it is, and its name below the folder that was asked for."""

    path: Path
    name: str


def find_sources(paths: Sequence[Path]) -> list[Source]:
    """All readable files in files and folders, recursively, in a stable order.

    Raises FileNotFoundError, naming the path, where one does not exist.
    """
    found: dict[Path, Source] = {}
    for given in paths:
        if given.is_dir():
            files = sorted(p for p in given.rglob("*") if p.is_file() and find_reader(p) is not None)
            found.update((p, Source(p, p.relative_to(given).as_posix())) for p in files)
        elif given.exists():
            if given.suffix != ".json":
                found[given] = Source(given, given.name)
        else:
            raise FileNotFoundError(f"{given}: there is no such file or folder")
    return list(found.values())


def find_reader(path: Path) -> str | None:
    """The longest suffix in the table of readers that the file's name ends in."""
    return max((s for s in READERS if path.name.lower().endswith(s)), key=len, default=None)


def read_source(source: Source) -> Reading:
    """Read one file. What goes wrong is a diagnostic of the reading: one bad file never stops the others."""
    suffix = find_reader(source.path)
    try:
        data = source.path.read_bytes()
    except OSError as problem:
        return _fail(source.name, "unreadable", f"the file cannot be read: {problem.strerror}", b"")
    if suffix is None:
        message = f"no reader for this kind of file; these are read: {', '.join(READERS)}"
        return _fail(source.name, "no-reader", message, data)
    return _add_sidecar(source, READERS[suffix](source.name, data))


def _add_sidecar(source: Source, reading: Reading) -> Reading:
    """What a person states in ``<file>.yml`` counts before what the file itself says."""
    sidecar = source.path.with_name(source.path.name + ".yml")
    if not sidecar.exists():
        return reading
    stated, found = read_sidecar(f"{source.name}.yml", sidecar.read_text(encoding="utf-8"))
    merged = [merge(text.metadata, stated, sidecar.name, wins=True) for text in reading.texts]
    texts = tuple(msgspec.structs.replace(t, metadata=m) for t, (m, _) in zip(reading.texts, merged, strict=True))
    said = tuple(d for _, ds in merged for d in ds)
    return msgspec.structs.replace(reading, texts=texts, diagnostics=(*reading.diagnostics, *found, *said))


def load_records(paths: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """The UN's JSON lines among the sources: canonical symbol -> what they say of it."""
    files = [f for p in paths for f in (sorted(p.rglob("*.json")) if p.is_dir() else [p] if p.suffix == ".json" else [])]
    records: dict[str, dict[str, Any]] = {}
    for file in files:
        records.update(read_records(file.read_text(encoding="utf-8-sig", errors="replace")))
    return records


def read_name(name: str) -> tuple[str | None, str | None]:
    """What a file's name says of its symbol and language."""
    file = Path(name).name
    return symbol_from_name(file), language_from_name(file)


def _fail(name: str, code: str, message: str, data: bytes) -> Reading:
    source = SourceFile(name, hashlib.sha256(data).hexdigest())
    return Reading(source, (), (Diagnostic("error", code, message, name),))
