"""Where a page is: its path is the symbol (see the published rules for addresses)."""

from __future__ import annotations


def page_path(symbol: str, language: str, default: str = "en") -> str:
    """The path of a document's page below the site's root: ``A/RES/59/241/``, ``fr/A/RES/59/241/``."""
    prefix = "" if language == default else f"{language}/"
    return f"{prefix}{symbol}/"
