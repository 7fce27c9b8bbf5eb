"""The search's index as Pagefind makes it, put in order and cut small.

Pagefind writes its filters, and the values of each, in an order that differs from run to run. Here they are put in order.
It gathers words in files of about 30 kB, of which a search fetches one a word, for the two or three kilobytes of that word
(median of thirty queries over 3,511 texts: 200 kB for 35). Here the files are cut. Both are named after what they hold, as
Pagefind names them. The files are CBOR behind a mark, packed; one that lists all others is fetched first. A document's
own file (JSON) has its text twice, whole and by paragraph; here once, as where each paragraph begins is told as well:
a quarter of the bytes, and of a query the greater part.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import msgspec

PIECE: Final = 14_000
"""Bytes of words in a file, unpacked (half of that packed), unless one word has more. Smaller ones cost as much in the
list that is fetched first as they save."""

_AT_ONCE: Final = 2
"""Files that are packed at one time: the packing runs beside Python."""

_LEVEL: Final = 5
"""Of packing: one per cent larger than the usual 6, in two thirds of its time."""

_MARK: Final = b"pagefind_dcd"
_ENTRY: Final = "pagefind-entry.json"
_FACTS: Final = 6
_LIST: Final = 4
_TEXT: Final = 3
_STRINGS: Final = (2, _TEXT)
_NUMBERS: Final = (0, 1)
_WORD: Final = 0x83
"""How a word begins: a list of its letters, its pages and its other spellings."""

_NO_TEXT: Final = re.compile(rb"(?s)(?:[\x00-\x17\x20-\x37\x80-\x97]+|[\x18\x38\x98].|[\x19\x39\x99]..|[\x1a\x3a\x9a].{4})*+")
"""Numbers and the heads of lists: all that stands between one word's letters and the next one's."""

_Settle = Callable[[bytes], Iterator[tuple[list[bytes], bytes]]]
"""From a file to what is written in its place: of each piece what it is listed with, and its bytes."""


def settle_index(folder: Path) -> None:
    """Put one index in order and cut its words. Raises ValueError where its files are not as this knows them."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        told = pool.map(_tell_once, [*(folder / "fragment").iterdir()])
        _settle_lists(folder)
        deque(told, maxlen=0)  # raises what was raised


def _settle_lists(folder: Path) -> None:
    entry: dict[str, Any] = msgspec.json.decode((folder / _ENTRY).read_bytes())
    for language, held in entry["languages"].items():
        file = folder / f"pagefind.{held['hash']}.pf_meta"
        version, pages, words, filters, *others = _read_facts(_unpack(file))
        file.unlink()
        # Words stand in their own order already, by which they are found.
        words = _write_list(_settle_files(words, folder / "index", language, _cut_words))
        filters = _write_list(sorted(_settle_files(filters, folder / "filter", language, _order_values)))
        data = _write_list([version, pages, words, filters, *others])
        held["hash"] = f"{language}_{_name(data, 10)}"
        _pack(data, folder / f"pagefind.{held['hash']}.pf_meta")
    (folder / _ENTRY).write_bytes(msgspec.json.encode(entry))


def _tell_once(file: Path) -> None:
    """A document's own file without the text of its paragraphs, which its whole text has. It keeps its name."""
    try:
        document: dict[str, Any] = msgspec.json.decode(_unpack(file))
        for anchor in document["anchors"]:
            anchor["text"] = ""
    except (msgspec.MsgspecError, KeyError, TypeError):
        raise ValueError(f"{file.name} does not hold a document as expected") from None
    _pack(msgspec.json.encode(document), file)


def _read_facts(data: bytes) -> list[bytes]:
    """The file that lists all others, in its parts: version, pages, files of words, filters, orders, names of facts."""
    facts = _read_list(data)
    if len(facts) != _FACTS:
        raise ValueError("the list of its files is not written as expected")
    return facts


def _settle_files(listed: bytes, place: Path, language: str, settle: _Settle) -> list[bytes]:
    """Write each file anew, in one piece or more; gives back how they are listed.

    A file is listed with what it holds (of words the first and the last, of filters the name) before its own name.
    """
    suffix = f"pf_{place.name}"
    before = [place / f"{_read_text(_read_list(item)[-1])}.{suffix}" for item in _read_list(listed)]
    if sorted(before) != sorted(place.glob(f"{language}_*.{suffix}")):
        raise ValueError(f"the files in {place.name}/ are not those that are listed")
    made: dict[str, bytes] = {}
    after: list[bytes] = []
    for file in before:
        for about, data in settle(_unpack(file)):
            name = next(n for size in range(7, 65) if made.get(n := f"{language}_{_name(data, size)}", data) == data)
            made[name] = data
            after.append(_write_list([*about, _write_text(name)]))
        file.unlink()
    for name, data in made.items():
        _pack(data, place / f"{name}.{suffix}")
    return after


def _cut_words(data: bytes) -> Iterator[tuple[list[bytes], bytes]]:
    """A file of words, a list within a list, as files of some words; each with its first and its last."""
    if data[:1] != b"\x81":
        raise ValueError("a file of words does not begin as expected")
    kind, count, start = _read_head(data, 1)
    starts = list(_find_words(data, start))
    if kind != _LIST or len(starts) != count:
        raise ValueError(f"a file of {count} words holds {len(starts)}")
    piece, size = list[bytes](), 0
    for begin, end in pairwise((*starts, len(data))):
        if piece and size + end - begin > PIECE:
            yield _write_words(piece)
            piece, size = [], 0
        piece.append(data[begin:end])
        size += end - begin
    if piece:
        yield _write_words(piece)


def _find_words(data: bytes, at: int) -> Iterator[int]:
    """Where each word begins; what lies between is passed over without being read (26 MB in 0.2 s)."""
    at = _pass_numbers(data, at)
    while at < len(data):
        if data[at - 1] == _WORD:
            yield at - 1
        at = _pass_numbers(data, _find_end(data, at))


def _pass_numbers(data: bytes, at: int) -> int:
    found = _NO_TEXT.match(data, at)
    return found.end() if found else at


def _write_words(words: list[bytes]) -> tuple[list[bytes], bytes]:
    first, last = (word[1 : _find_end(word, 1)] for word in (words[0], words[-1]))
    return [first, last], _write_list([_write_list(words)])


def _order_values(data: bytes) -> Iterator[tuple[list[bytes], bytes]]:
    """A filter (its name, then pairs of a value and its pages) with the values in order."""
    name, values = _read_list(data)
    yield [name], _write_list([name, _write_list(sorted(_read_list(values)))])


def _name(data: bytes, size: int) -> str:
    return hashlib.sha256(data).hexdigest()[:size]


# CBOR (RFC 8949), as much of it as the index holds


def _read_head(data: bytes, at: int) -> tuple[int, int, int]:
    """The kind of an item, its number or length, and where what it holds begins."""
    kind, size = divmod(data[at], 32)
    if size < 24:
        return kind, size, at + 1
    width = 1 << (size - 24)
    if width > 8 or kind not in (*_NUMBERS, *_STRINGS, _LIST):
        raise ValueError("a kind of value that the index is not known to hold")
    return kind, int.from_bytes(data[at + 1 : at + 1 + width]), at + 1 + width


def _find_end(data: bytes, at: int) -> int:
    kind, size, at = _read_head(data, at)
    if kind == _LIST:
        for _ in range(size):
            at = _find_end(data, at)
        return at
    return at + size if kind in _STRINGS else at


def _list_items(data: bytes, at: int, count: int) -> Iterator[bytes]:
    for _ in range(count):
        end = _find_end(data, at)
        yield data[at:end]
        at = end


def _read_list(item: bytes) -> list[bytes]:
    kind, count, at = _read_head(item, 0)
    if kind != _LIST:
        raise ValueError("a list was expected")
    return list(_list_items(item, at, count))


def _read_text(item: bytes) -> str:
    _, _, at = _read_head(item, 0)
    return item[at:].decode()


def _write_list(items: list[bytes]) -> bytes:
    return _write_head(_LIST, len(items)) + b"".join(items)


def _write_text(words: str) -> bytes:
    written = words.encode()
    return _write_head(_TEXT, len(written)) + written


def _write_head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind * 32 + size])
    width = 1 if size < 1 << 8 else 2 if size < 1 << 16 else 4
    return bytes([kind * 32 + 23 + width.bit_length()]) + size.to_bytes(width)


def _unpack(file: Path) -> bytes:
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(_MARK):
        raise ValueError(f"{file.name} does not begin as expected")
    return data.removeprefix(_MARK)


def _pack(data: bytes, file: Path) -> None:
    file.write_bytes(gzip.compress(_MARK + data, _LEVEL, mtime=0))
