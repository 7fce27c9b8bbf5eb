"""The search's index made the same for the same pages.

Pagefind writes its filters, and the values of each, in an order that differs from run to run. Here they are put in order
and the files named after what they hold, as Pagefind names them. The files are CBOR behind a mark, packed.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

_MARK: Final = b"pagefind_dcd"
_ENTRY: Final = "pagefind-entry.json"
_ARRAY: Final = 4
_STRINGS: Final = (2, 3)


def settle_index(folder: Path) -> None:
    """Put one index in order. Raises ValueError where its files are not as this knows them."""
    entry: dict[str, Any] = msgspec.json.decode((folder / _ENTRY).read_bytes())
    for language, held in entry["languages"].items():
        before, after = [], []
        for file in sorted((folder / "filter").glob(f"{language}_*.pf_filter")):
            data = _order_values(_unpack(file))
            name = f"{language}_{hashlib.sha256(data).hexdigest()[:7]}"
            before.append(_write_pair(data, file.stem))
            after.append(_write_pair(data, name))
            file.unlink()
            _pack(data, folder / "filter" / f"{name}.pf_filter")
        held["hash"] = _settle_facts(folder, language, held["hash"], before, sorted(after))
    (folder / _ENTRY).write_bytes(msgspec.json.encode(entry))


def _settle_facts(folder: Path, language: str, name: str, before: list[bytes], after: list[bytes]) -> str:
    """The file that lists all others, with the filters in order; gives back its new name."""
    file = folder / f"pagefind.{name}.pf_meta"
    data = _unpack(file)
    start = min((data.index(pair) for pair in before), default=0)
    end = start + sum(len(pair) for pair in before)
    if sorted(before) != sorted(_list_items(data, start, len(before))):
        raise ValueError(f"{file.name} does not list its filters as expected")
    data = data[:start] + b"".join(after) + data[end:]
    file.unlink()
    name = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    _pack(data, folder / f"pagefind.{name}.pf_meta")
    return name


def _order_values(data: bytes) -> bytes:
    """A filter (its name, then pairs of a value and its pages) with the values in order."""
    _, _, at = _read_head(data, 0)
    values = _find_end(data, at)
    _, count, first = _read_head(data, values)
    return data[:first] + b"".join(sorted(_list_items(data, first, count)))


def _write_pair(filter_: bytes, file: str) -> bytes:
    """How a filter is listed: its name, and the name of its file."""
    _, _, at = _read_head(filter_, 0)
    return b"\x82" + filter_[at : _find_end(filter_, at)] + _write_text(file)


def _write_text(words: str) -> bytes:
    written = words.encode()
    head = bytes([0x60 + len(written)]) if len(written) < 24 else bytes([0x78, len(written)])
    return head + written


def _read_head(data: bytes, at: int) -> tuple[int, int, int]:
    """The kind of an item, its number or length, and where what it holds begins."""
    kind, size = divmod(data[at], 32)
    if size < 24:
        return kind, size, at + 1
    width = 1 << (size - 24)
    if width > 8 or kind not in (0, *_STRINGS, _ARRAY):
        raise ValueError("a kind of value that the index is not known to hold")
    return kind, int.from_bytes(data[at + 1 : at + 1 + width]), at + 1 + width


def _find_end(data: bytes, at: int) -> int:
    kind, size, at = _read_head(data, at)
    if kind == _ARRAY:
        for _ in range(size):
            at = _find_end(data, at)
        return at
    return at + size if kind in _STRINGS else at


def _list_items(data: bytes, at: int, count: int) -> Iterator[bytes]:
    for _ in range(count):
        end = _find_end(data, at)
        yield data[at:end]
        at = end


def _unpack(file: Path) -> bytes:
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(_MARK):
        raise ValueError(f"{file.name} does not begin as expected")
    return data.removeprefix(_MARK)


def _pack(data: bytes, file: Path) -> None:
    file.write_bytes(gzip.compress(_MARK + data, mtime=0))
