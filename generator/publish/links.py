"""Every internal link of a finished site leads somewhere, and no id stands twice on a page.

MkDocs checks the links of Markdown; ours are HTML inside it, so they are checked here, over the pages as served.
"""

from __future__ import annotations

import posixpath
import re
import urllib.parse
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Final

from msgspec import Struct


class BrokenLink(Struct, frozen=True):
    """A link that leads nowhere, or an id that stands twice (``href`` is the id, then)."""

    page: str
    href: str
    reason: str

    def __str__(self) -> str:
        return f"{self.page}: error[broken-link]: {self.href}: {self.reason}"


_TAG: Final = re.compile(r"<[a-zA-Z][^>]*>")
_ID: Final = re.compile(r'\s(?:id|name)\s*=\s*(?:"([^"]*)"|([^\s>"]+))')
_LINK: Final = re.compile(r'\s(?:href|src)\s*=\s*(?:"([^"]*)"|([^\s>"]+))')
_SCRIPT: Final = re.compile(r"<(script|style)\b.*?</\1>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_SCHEME: Final = re.compile(r"[a-zA-Z][\w+.-]*:|//")


def check_links(site: Path, below: str = "/") -> list[BrokenLink]:
    """Read all HTML of a site and follow what stays inside. External links are not fetched.

    ``below`` is the path that the site is published at: the 404 page, which is shown anywhere, links from the host's root.
    """
    files = {p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()}
    ids: dict[str, frozenset[str]] = {}
    links: dict[str, set[str]] = {}
    broken: list[BrokenLink] = []
    for page in sorted(f for f in files if f.endswith(".html")):
        found, hrefs = _read_page((site / page).read_text(encoding="utf-8"))
        ids[page], links[page] = frozenset(found), hrefs
        broken += [BrokenLink(page, i, "this id stands twice on the page") for i, n in found.items() if n > 1]
    for page, hrefs in links.items():
        broken += _follow(page, {_strip(href, below) for href in hrefs}, files, ids)
    return broken


def _read_page(html: str) -> tuple[Counter[str], set[str]]:
    ids: Counter[str] = Counter()
    hrefs: set[str] = set()
    for tag in _TAG.findall(_SCRIPT.sub("", html)):
        if not tag.startswith(("<meta", "<input", "<form", "<button", "<label", "<select", "<textarea")):
            ids.update(unescape(a or b) for a, b in _ID.findall(tag))
        hrefs.update(unescape(a or b) for a, b in _LINK.findall(tag))
    return ids, hrefs


def _strip(href: str, below: str) -> str:
    return "/" + href.removeprefix(below) if below != "/" and href.startswith(below) else href


def _follow(page: str, hrefs: set[str], files: set[str], ids: dict[str, frozenset[str]]) -> Iterator[BrokenLink]:
    for href in sorted(hrefs):
        if _SCHEME.match(href):
            continue
        path, _, fragment = href.partition("#")
        path = urllib.parse.unquote(path.partition("?")[0])
        target = (
            posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path and not path.startswith("/") else path.lstrip("/")
        )
        if not path:
            target = page
        elif path.endswith("/") or target in ("", "."):
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        if target.startswith("..") or target not in files:
            yield BrokenLink(page, href, f"there is no {target}")
        elif fragment and target in ids and urllib.parse.unquote(fragment) not in ids[target]:
            yield BrokenLink(page, href, f"{target} has no #{fragment}")
