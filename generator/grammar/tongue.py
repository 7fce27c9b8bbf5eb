"""Which language a text is in, by its own words: files are filed under wrong languages."""

from __future__ import annotations

import unicodedata
from collections import Counter

from generator.profiles.languages import LANGUAGES

_ENOUGH = 4
"""Small words that must be seen before a text of Latin letters counts as this language's."""


def detect_language(text: str) -> str | None:
    """The language (ISO 639-1) of some sentences; None where they are too short to tell."""
    scripts = Counter(_script(c) for c in text[:4000] if c.isalpha())
    script = scripts.most_common(1)[0][0] if scripts else ""
    candidates = [x for x in LANGUAGES.values() if x.script == script]
    if len(candidates) == 1:
        return candidates[0].code if scripts[script] > 10 else None
    words = Counter(text.casefold().split())
    scores = Counter({x.code: sum(words[w] for w in x.frequent) for x in candidates})
    best = scores.most_common(2)
    if not best or best[0][1] < _ENOUGH or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def _script(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0]
