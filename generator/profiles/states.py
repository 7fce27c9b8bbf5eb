"""States as the UN's voting records name them, and how each is shown."""

from __future__ import annotations

import unicodedata
from typing import Final

_RENAMED: Final = {
    "TURKEY": "Türkiye",
    "TURKIYE": "Türkiye",
    "NETHERLANDS": "Netherlands (Kingdom of the)",
    "NETHERLANDS (KINGDOM OF THE)": "Netherlands (Kingdom of the)",
    "SWAZILAND": "Eswatini",
    "CAPE VERDE": "Cabo Verde",
    "CZECH REPUBLIC": "Czechia",
    "THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA": "North Macedonia",
    "COTE D'IVOIRE": "Côte d’Ivoire",
    "LAO PEOPLE'S DEMOCRATIC REPUBLIC": "Lao People’s Democratic Republic",
    "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA": "Democratic People’s Republic of Korea",
    "GUINEA-BISSAU": "Guinea-Bissau",
    "TIMOR-LESTE": "Timor-Leste",
}
"""Folded name -> name. A State that was renamed is one State: its votes stand together under the name of today."""

_SMALL: Final = frozenset({"of", "the", "and"})


def name_state(recorded: str) -> str:
    """A State's name as shown: ``BOLIVIA (PLURINATIONAL STATE OF)`` is "Bolivia (Plurinational State of)"."""
    # TÜRKÝYE (2022) is TÜRKİYE, read in another table of characters.
    folded = unicodedata.normalize("NFKD", recorded.upper()).encode("ascii", "ignore").decode().replace("`", "'").strip()
    if folded in _RENAMED:
        return _RENAMED[folded]
    words = [
        w if n and (w.strip("()") in _SMALL) else w[:1] + w[1:].capitalize() if w[:1] == "(" else w.capitalize()
        for n, w in enumerate(folded.lower().split())
    ]
    return " ".join(words)


def name_sponsor(recorded: str) -> str:
    """Who submitted a draft: a State in capitals is named, other words ("submitted by the Chair") stay."""
    if not recorded.isupper():
        return recorded
    return recorded.capitalize() if "SUBMITTED" in recorded else name_state(recorded)
