"""Letters that stand in every text of a kind: most paragraphs cite nothing, and are told so before any pattern is tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def holds_any(text: str, hints: tuple[str, ...]) -> bool:
    """True if one of the hints stands in the text."""
    for hint in hints:  # noqa: SIM110 - asked of every paragraph; a generator costs three times as much
        if hint in text:
            return True
    return False


def choose_hints(names: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """A few words of which each name (given as its words) has at least one: always the word that most of the rest have."""
    rest = [frozenset(words) for words in names]
    chosen: list[str] = []
    while rest:
        counts = Counter(word for words in rest for word in words)
        best = max(counts, key=lambda word: (counts[word], len(word), word))
        chosen.append(best)
        rest = [words for words in rest if best not in words]
    return tuple(chosen)
