"""Ask a finished site the queries of ``bench/samples``: ``python -m bench.search SITE [queries-others]``.

The site's own search page is asked in a browser. A query succeeds where one of the first three hits is the paragraph, or
one with the same words (resolutions of one title repeat them from year to year).
"""

from __future__ import annotations

import argparse
import json
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote

from playwright.sync_api import Page, Response, sync_playwright

from tests.browser.binary import find_browser
from tests.browser.serving import serve

SAMPLES: Final = Path(__file__).parent / "samples"
_ALIKE: Final = 0.8
_FIRST: Final = 3


def main() -> None:
    """Print the figures, and what a query that failed has found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("sample", nargs="?", default="queries")
    called = parser.parse_args()
    site, sample = called.site, SAMPLES / f"{called.sample}.json"
    rows = json.loads(sample.read_bytes())
    with sync_playwright() as playwright, serve(site) as host:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        sizes = [ask(browser.new_page(), host, row, site) for row in rows]
        browser.close()
    sample.write_text(json.dumps(rows, ensure_ascii=False, indent=1))
    found = [row for row in rows if row["got"]["place"]]
    print(f"{len(found)} of {len(rows)} queries find their paragraph among the first {_FIRST}")
    print(f"fetched of the index for one query, cold: median {sorted(sizes)[len(sizes) // 2] // 1000} kB, most {max(sizes) // 1000} kB")
    for row in rows:
        if not row["got"]["place"]:
            print(f"  {row['row']} {row['query']!r}: {row['document']} {row['place']}; got {row['got']['first']}")


def ask(page: Page, address: str, row: dict[str, Any], site: Path) -> int:
    """Fill in ``got``: the first hits, and at which place the paragraph is; give back how many bytes were fetched."""
    fetched: list[int] = []
    page.on("response", lambda response: fetched.append(_measure(response)))
    page.goto(f"{address}search/?q={quote(row['query'])}&lang={row.get('language', 'en')}")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1500)
    links = page.eval_on_selector_all("ul.found li li > a:not(.rest)", "all => all.map(a => a.href)")
    first = [unquote(link.removeprefix(address)) for link in dict.fromkeys(links)][:_FIRST]
    place = next((n for n, link in enumerate(first, 1) if is_paragraph(link, row, site)), None)
    row["got"] = {"place": place, "first": [link.partition("?")[0] + "#" + link.partition("#")[2] for link in first]}
    page.close()
    return sum(fetched)


def _measure(response: Response) -> int:
    """Bytes of the index: not those of the page, of its modules, or of the facets, which only the search page asks for."""
    of_index = "/search/" in response.url and "/filter/" not in response.url and not response.url.endswith(("/", ".js"))
    return int(response.headers.get("content-length", 0)) if of_index and "?q=" not in response.url else 0


def is_paragraph(link: str, row: dict[str, Any], site: Path) -> bool:
    """True where a hit leads to the paragraph, or to one with the same words."""
    path, _, anchor = link.partition("#")
    page = path.partition("?")[0].strip("/")
    symbol = page.removeprefix(f"{row.get('language')}/")
    if (symbol, anchor) == (row["document"], row["place"]):
        return True
    document = json.loads((site / page / "index.json").read_bytes())
    text = next((p["text"] for p in document["paragraphs"] if p["id"] == anchor), "")
    return SequenceMatcher(None, text, row["text"], autojunk=False).ratio() >= _ALIKE


if __name__ == "__main__":
    main()
