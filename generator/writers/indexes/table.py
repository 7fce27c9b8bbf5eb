"""An index: rows in groups, written as pages that stay small, as one data file, and as CSV.

All three are made of the same value, so that what a page shows is what the data says.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from generator.profiles.languages import DEFAULT
from generator.writers.escape import escape
from generator.writers.front_matter import write_front_matter
from generator.writers.site import Page, Site, relative
from generator.writers.templates import render

PAGE_SIZE: Final = 300_000
"""Bytes of rows on a page: with the frame around them no page passes 500 kB."""

Cell = str | int | None


class Row(Struct, frozen=True):
    """One line: cells in the order of the index' columns, and the address that the first one leads to."""

    path: str
    """Below the site's root, an anchor included; empty: nowhere."""
    cells: tuple[Cell, ...]


class Group(Struct, frozen=True):
    """Rows under one heading, with pages of their own."""

    slug: str
    title: str
    rows: tuple[Row, ...]
    said: str = ""
    """What else the list of groups says of it."""
    shown_at: str = ""
    """Another page that shows its rows, in place of one of its own."""


class Index(Struct, frozen=True, kw_only=True):
    """One index. Without ``group_title`` it is one list; with it, a list of groups that each have their page."""

    name: str
    """Its folder below ``index/``."""
    title: str
    said: str
    """What it holds and how it was made, in a sentence."""
    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    group_title: str = ""
    files: tuple[tuple[str, str], ...] = ()
    """Further files beside it: what each is called, and its name."""
    only_data: frozenset[str] = frozenset()
    """Columns that the data has and the pages leave out."""

    @property
    def path(self) -> str:
        """Where it is."""
        return f"index/{self.name}/"

    def group_path(self, group: Group) -> str:
        """Where a group is."""
        if group.shown_at:
            return group.shown_at
        return f"{self.path}{group.slug}/" if self.group_title else self.path


def slugify(words: str) -> str:
    """Words as the folder of a group: ASCII, small letters."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].strip("-") or "x"


def group_rows(rows: Iterable[tuple[str, Row]]) -> tuple[Group, ...]:
    """Rows with the titles of their groups -> groups, titles in order; titles that differ in case alone are one."""
    spelt: dict[str, list[str]] = {}
    found: dict[str, list[Row]] = {}
    for title, row in rows:
        spelt.setdefault(title.casefold(), []).append(title)
        found.setdefault(title.casefold(), []).append(row)
    taken: set[str] = set()
    groups = []
    for folded in sorted(found, key=lambda f: (unicodedata.normalize("NFKD", f).encode("ascii", "ignore"), f)):
        slug = base = slugify(folded)
        number = 2
        while slug in taken:
            slug, number = f"{base}-{number}", number + 1
        taken.add(slug)
        groups.append(Group(slug, _choose_spelling(spelt[folded]), tuple(found[folded])))
    return tuple(groups)


def _choose_spelling(spellings: Sequence[str]) -> str:
    """Not the one in capitals, if there is another."""
    return set_case(min(spellings, key=lambda s: (s.isupper(), s.islower(), s)))


def set_case(words: str) -> str:
    """Words that a record sets in capitals, or in small letters, as a heading."""
    return words.capitalize() if words.isupper() and len(words) > 5 else words[:1].upper() + words[1:]


def make_index(site: Site, make: Callable[[Site], Index]) -> Index:
    """An index, made once: pages of documents link into it before its own pages are written."""
    return site.remember(make, lambda: make(site))


def write_index(index: Index) -> Iterator[Page]:
    """The pages of an index, its data and its CSV."""
    if index.group_title:
        said = any(g.said for g in index.groups)
        columns = (index.group_title, "Entries", "Title") if said else (index.group_title, "Entries")
        rows = tuple(Row(index.group_path(g), (g.title, len(g.rows), g.said)[: len(columns)]) for g in index.groups)
        yield from _write_pages(index, index.path, index.title, columns, rows, None)
    for group in (g for g in index.groups if not g.shown_at):
        up = (index.title, index.path) if index.group_title else None
        title = group.title if index.group_title else index.title
        shown = [n for n, column in enumerate(index.columns) if column not in index.only_data]
        rows = tuple(Row(row.path, tuple(row.cells[n] for n in shown)) for row in group.rows)
        yield from _write_pages(index, index.group_path(group), title, [index.columns[n] for n in shown], rows, up)
    yield Page(f"{index.path}index.json", _write_json(index))
    yield Page(f"{index.path}{index.name}.csv", write_csv(index))


def _write_pages(
    index: Index, first: str, title: str, columns: Sequence[str], rows: Sequence[Row], up: tuple[str, str] | None
) -> Iterator[Page]:
    parts = list(_cut(rows)) or [()]
    for number, part in enumerate(parts, 1):
        here = first if number == 1 else f"{first}page-{number}/"
        html = render(
            "table.html.jinja",
            up=up and (up[0], relative(up[1], here)),
            front=relative("index/", here),
            title=title,
            said=index.said if up is None else "",
            total=len(rows),
            columns=columns,
            rows=[_write_row(row, here) for row in part],
            pages=[(n, relative(first if n == 1 else f"{first}page-{n}/", here), n == number) for n in range(1, len(parts) + 1)],
            files=[(t, relative(index.path, here) + f) for t, f in (("CSV", f"{index.name}.csv"), ("JSON", "index.json"), *index.files)],
        )
        head = write_front_matter(title if number == 1 else f"{title}, page {number}", DEFAULT)
        yield Page(f"{here}index.md", (head + html).encode())


def _cut(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Rows in pieces of at most ``PAGE_SIZE`` bytes."""
    start = size = 0
    for position, row in enumerate(rows):
        weight = 80 + len(row.path) + sum(len(str(c).encode()) + 12 for c in row.cells)
        if size and size + weight > PAGE_SIZE:
            yield rows[start:position]
            start, size = position, 0
        size += weight
    if start < len(rows):
        yield rows[start:]


def _write_row(row: Row, here: str) -> str:
    first, *rest = map(_write_cell, row.cells)
    path, _, anchor = row.path.partition("#")
    href = escape(relative(path, here) + (f"#{anchor}" if anchor else ""))
    head = f'<a href="{href}">{first}</a>' if row.path else first
    return f"<tr><td>{head}</td>" + "".join(f"<td>{c}</td>" for c in rest) + "</tr>"


def _write_cell(cell: Cell) -> str:
    words = "" if cell is None else escape(str(cell))
    return f'<time datetime="{words}">{words}</time>' if _DAY.fullmatch(words) else words


_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def _list_columns(index: Index) -> list[str]:
    return [*([index.group_title, "key"] if index.group_title else []), *index.columns, "path"]


def _list_rows(index: Index) -> Iterator[list[Cell]]:
    """All rows, flat: the group's title and key (a symbol, say), the cells, the address."""
    for group in index.groups:
        for row in group.rows:
            yield [*([group.title, group.slug] if index.group_title else []), *row.cells, row.path]


def _write_json(index: Index) -> bytes:
    """The index as one object: names of columns, and rows as lists in their order."""
    head = {"index": index.name, "title": index.title, "about": index.said, "columns": _list_columns(index)}
    return msgspec.json.encode(head | {"rows": list(_list_rows(index))}) + b"\n"


def write_csv(index: Index) -> bytes:
    """The same as a table (RFC 4180, UTF-8)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_list_columns(index))
    for row in _list_rows(index):
        writer.writerow([_disarm(cell) for cell in row])
    return out.getvalue().encode()


def _disarm(cell: Cell) -> Cell:
    """Words that a spreadsheet would take for a formula are marked as words."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "@", "\t", "\r") else cell
