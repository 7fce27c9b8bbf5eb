"""Where a document is: here, and at the United Nations."""

from __future__ import annotations


def official_url(symbol: str, language: str) -> str:
    """The official document at the UN in a language it publishes (German texts lead to the English)."""
    return f"https://undocs.org/{language if language != 'de' else 'en'}/{symbol}"
