"""How rows of words become patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable


def compile_words(words: str, flags: int = 0) -> re.Pattern[str]:
    r"""A verbose pattern in which ``\ `` is any blank: prints hold ordinary and no-break ones alike."""
    return re.compile(words.replace("\\ ", r"\s"), re.VERBOSE | flags)


def join_by_letter(patterns: Iterable[str]) -> str:
    """Alternatives in their order, those that begin with one letter tried together: at most places none of hundreds begins."""
    by_letter: dict[str, list[str]] = {}
    for pattern in patterns:
        letter = pattern[0] if pattern[0].isalnum() else ""
        by_letter.setdefault(letter, []).append(pattern.removeprefix(letter))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


def join_forms(forms: Iterable[str], within: str, blank: str = " ") -> str:
    """Forms of verbs as alternatives, the longest first; ``within`` is what may stand between the words of one of several."""
    longest = sorted(forms, key=len, reverse=True)
    return join_by_letter(re.escape(form).replace("\\ ", f"(?:{blank}(?:{within}))?{blank}") for form in longest)
