"""The beginning of some words, where there is no room for all."""

from __future__ import annotations


def shorten(words: str, most: int) -> str:
    """Words as they are if they have at most so many characters, else as many whole ones as fit."""
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + " …"
