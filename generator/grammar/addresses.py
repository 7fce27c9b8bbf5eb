"""Where a document is at the United Nations, and where in a text a place is that words name."""

from __future__ import annotations

from collections.abc import Collection


def official_url(symbol: str, language: str) -> str:
    """The official document at the UN in a language it publishes (German texts lead to the English)."""
    return f"https://undocs.org/{language if language != 'de' else 'en'}/{symbol}"


def settle_fragment(fragment: str | None, ids: Collection[str]) -> str | None:
    """The address in a text that words about it mean; None where it holds none of that kind.

    "Paragraph 13 of section XIII" is ``XIII-op13`` where the sections number their paragraphs anew, else ``op13``; what is
    not held itself leads to what is around it (``annex-art5-2`` to ``annex-art5``).
    """
    while fragment:
        if fragment in ids:
            return fragment
        first, _, rest = fragment.partition("-")
        if rest and first.isupper() and rest in ids:
            return rest
        fragment = fragment.rpartition("-")[0]
    return None
