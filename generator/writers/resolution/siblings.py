"""The texts beside a text: before and after it in its session, and under the same title."""

from __future__ import annotations

from typing import Any

from generator.model.address import page_path
from generator.model.document import Document
from generator.profiles.languages import DEFAULT
from generator.writers.site import Site, relative


def list_siblings(site: Site, document: Document, here: str) -> dict[str, Any]:
    """The texts around one, each as its name and where it is.

    ``previous`` and ``next`` (None at the ends), ``series`` (those of one title, and whether it is this one), what ``changed``.
    """
    symbol, language = document.symbol or "", document.language or DEFAULT
    before, after = site.find_beside(symbol, language)
    series = site.series_of.get(symbol)
    members = series.members if series else ()
    return {
        "previous": _write(site, before, language, here),
        "next": _write(site, after, language, here),
        "series": [(site.name_of(m), relative(site.find_page(m, language) or "", here), m == symbol) for m in members],
        "changed": relative(f"compare/{symbol}/", here) if symbol in site.compared else None,
    }


def _write(site: Site, symbol: str | None, language: str, here: str) -> tuple[str, str, str] | None:
    if symbol is None:
        return None
    text = site.texts.get(symbol)
    title = text.heading if text and text.language == language else ""
    return site.name_of(symbol), title, relative(page_path(symbol, language), here)
