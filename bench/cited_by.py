"""Count who cites what a second time, without the generator: ``python -m bench.cited_by FOLDER SITE``.

``FOLDER`` holds Akoma Ntoso in English, ``SITE`` the site built of it. Three counts must agree:

1. the places of each cited document in the pages' own data (``index.json``) and in the index,
2. those, and what the cited document's page says in words ("Cited by 12 paragraphs and notes"),
3. the places that carry the UN's own links in the XML, and those of the pages' data that have such a link.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import urllib.parse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from lxml import etree

AKN: Final = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
Places = dict[str, set[tuple[str, str]]]


def main() -> None:
    """Print the three comparisons; exit status 1 where one fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("site", type=Path)
    asked = parser.parse_args()
    pages = list(read_pages(asked.site))
    counted = count_places(pages)
    index = read_index(asked.site)
    print(f"{len(pages)} texts, {len(counted)} documents cited, {sum(map(len, counted.values()))} places")
    wrong = compare("index", {k: len(v) for k, v in counted.items()}, index)
    wrong += compare("pages", index, read_headings(asked.site, index))
    wrong += compare_links(asked.folder, pages)
    sys.exit(1 if wrong else 0)


def read_pages(site: Path) -> Iterator[dict[str, Any]]:
    """The published data of each adopted text in English."""
    for file in sorted(site.glob("[A-Z]*/**/index.json")):
        page = json.loads(file.read_bytes())
        if page["language"] == "en" and page["status"] == "adopted":
            yield page


def count_places(pages: list[dict[str, Any]]) -> Places:
    """What is cited, in small letters -> the paragraphs and notes that cite it."""
    found: Places = defaultdict(set)
    for page in pages:
        for part in (*page["paragraphs"], *page["footnotes"]):
            # What an "Ibid." stands for cites too, where the note itself does not name it.
            for citation in (*part["citations"], *part.get("resolved_citations", ())):
                for symbol in (citation["symbol"], *citation["also"]):
                    if symbol and symbol != page["symbol"]:
                        found[symbol.casefold()].add((page["symbol"], part["id"]))
    return found


def read_index(site: Path) -> dict[str, int]:
    """What the two indexes of cited documents hold: address in small letters -> rows."""
    counts: dict[str, int] = defaultdict(int)
    for name in ("cited", "documents"):
        for row in json.loads((site / f"index/{name}/index.json").read_bytes())["rows"]:
            counts[row[1].casefold()] += 1
    return counts


def read_headings(site: Path, index: dict[str, int]) -> dict[str, int]:
    """What the pages say in words."""
    said = {}
    for file in site.glob("[A-Z]*/**/index.html"):
        symbol = file.parent.relative_to(site).as_posix().casefold()
        if symbol in index and (found := re.search(r"<h2>Cited by (\d+) ", file.read_text())):
            said[symbol] = int(found[1])
    return said


def compare(what: str, expected: dict[str, int], got: dict[str, int]) -> int:
    """Print how many counts differ, and the first of them."""
    wrong = sorted(k for k in expected.keys() | got.keys() if expected.get(k, 0) != got.get(k, 0))
    print(f"{what}: {len(expected)} counts, {len(wrong)} differ", [(k, expected.get(k, 0), got.get(k, 0)) for k in wrong[:8]])
    return len(wrong)


def compare_links(folder: Path, pages: list[dict[str, Any]]) -> int:
    """The UN's own links: in the XML, and in the pages' data. Whether one is in a paragraph or its note is told apart on both sides."""
    published = {page["source"]["file"].rpartition("/")[2] for page in pages}
    in_xml: dict[tuple[str, str], int] = defaultdict(int)
    for file in folder.rglob("*.xml"):
        if file.name in published:
            for href, number in count_links(file).items():
                in_xml[file.name, href] += number
    in_data: dict[tuple[str, str], int] = defaultdict(int)
    for page in pages:
        for part in (*page["paragraphs"], *page["footnotes"]):
            # A joint symbol (A/57/759-S/2003/332) is one citation where the XML has a link to each half.
            for href in {tidy(a) for c in part["citations"] for a in (c["url"], c["symbol"], *c["also"]) if a}:
                in_data[page["source"]["file"].rpartition("/")[2], href] += 1
    lost = {k: (n, in_data.get(k, 0)) for k, n in in_xml.items() if in_data.get(k, 0) < n}
    print(
        f"links: {sum(in_xml.values())} places with a link in the XML, {sum(in_data.values())} in the data, {len(lost)} lost",
        list(lost.items())[:8],
    )
    return len(lost)


def count_links(file: Path) -> dict[str, int]:
    """Address -> paragraphs and notes of a file that link to it."""
    places: dict[str, set[str]] = defaultdict(set)
    tree = etree.parse(file)
    for link in tree.getroot().iter(f"{AKN}a"):
        holder = next((e for e in link.iterancestors() if e.tag in (f"{AKN}authorialNote", f"{AKN}content", f"{AKN}p")), None)
        inside = any(e.tag in (f"{AKN}preamble", f"{AKN}mainBody") for e in link.iterancestors())
        if holder is not None and inside and link.get("href", "").startswith("http") and "".join(link.itertext()).strip():
            note = next((e for e in link.iterancestors() if e.tag in (f"{AKN}authorialNote", f"{AKN}table")), holder)
            places[tidy(link.get("href", ""))].add(tree.getpath(note))
    return {href: len(found) for href, found in places.items()}


def tidy(href: str) -> str:
    """An address, or a symbol, as it is compared: the letters of the symbol."""
    plain = re.sub(r"https?://(www\.)?(undocs|docs\.un)\.org/+((ar|en|es|fr|ru|zh)/)?", "", urllib.parse.unquote(href), flags=re.IGNORECASE)
    return re.sub(r"[^a-z0-9/]", "", plain.casefold())


if __name__ == "__main__":
    main()
