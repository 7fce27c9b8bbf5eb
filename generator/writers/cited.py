"""Pages of documents that are cited but not held: what the symbol says, who cites it, and where the document is."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.addresses import official_url
from generator.grammar.documents import describe_symbol
from generator.model.address import page_path
from generator.profiles.languages import DEFAULT

from .citing import write_cited_by
from .front_matter import write_front_matter
from .site import Page, Site, is_symbol
from .templates import render


def write_cited(site: Site) -> Iterator[Page]:
    """One page for each document that is cited and not held, at the address that it would have if it were."""
    for symbol in sorted(site.cited_by):
        here = page_path(symbol, DEFAULT)
        if not is_symbol(symbol) or symbol in site.corpus.held or (symbol, DEFAULT) in site.composites:
            continue
        html = render(
            "cited.html.jinja",
            symbol=symbol,
            said=describe_symbol(symbol),
            official=official_url(symbol, DEFAULT),
            cited_by=write_cited_by(site, symbol, here, DEFAULT),
        )
        yield Page(f"{here}index.md", (write_front_matter(symbol, DEFAULT) + html).encode())
