"""What an "Ibid." stands for: the note before, with the part that is given in place of the same part there.

Source: the UN Editorial Manual on footnotes, and 13,837 such notes in sessions 74 to 80 in seven languages: "Ibid.,
annex II." below "…, chap. I, resolution 1, annex I." is "…, chap. I, resolution 1, annex II.". Where the note before has
no such part, the one that is given stands behind the last part that can hold it. Any note can be the antecedent, also one
that is no document (a treaty, a report by its title): what stands before is what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.profiles.references import COMMA, HOLDERS, IBID, JOINED, PARTS, SEPARATORS, SOURCES, STOPS, STRETCHED, TITLE


def resolve_ibid(notes: Sequence[str], language: str) -> list[str | None]:
    """What each note stands for where it begins with "Ibid."; None where it does not, or where that cannot be said."""
    resolved: list[str | None] = []
    before: str | None = None
    for note in notes:
        rest = read_ibid(note, language)
        if rest is None:
            resolved.append(None)
            before = note
            continue
        before = _replace(before, rest, language) if before else None
        resolved.append(before)
    return resolved


def read_ibid(note: str, language: str) -> str | None:
    """What a note gives behind its "Ibid."; None where it begins with none."""
    word = _compile_word(language)
    found = word.match(note) if word else None
    return note[found.end() :] if found else None


def _replace(antecedent: str, rest: str, language: str) -> str | None:
    if not rest.strip(STOPS):
        return antecedent
    parts = _compile_parts(language)
    bare = rest.lstrip(TITLE[0])
    given = next((name for name, pattern in parts.items() if pattern.match(bare)), None)
    if given is None:
        return None
    comma = COMMA.get(language, ", ")
    same = parts[given].search(antecedent)
    if same is not None:
        return _join(antecedent[: same.start()], rest, comma)
    places = sorted((found.start(), name) for name, pattern in parts.items() if (found := pattern.search(antecedent)))
    holder = max((start for start, name in places if name in HOLDERS[given]), default=-1)
    if holder < 0 and given in SOURCES:
        return None
    below = next((start for start, _ in places if start > holder), None)
    return f"{antecedent.rstrip(STOPS)}{comma}{rest}" if below is None else _join(antecedent[:below], rest, comma)


def _join(kept: str, rest: str, comma: str) -> str:
    """Both with a comma between, if there is none: a title stays open, and a bracket around what is gone goes too."""
    opening, closing = TITLE
    if kept.count(opening) > kept.count(closing):
        head, _, tail = rest.partition(opening)
        rest = head + tail if closing not in head else rest
    trimmed = kept.rstrip()
    if not trimmed or trimmed[-1] in SEPARATORS:
        return kept + rest
    return f"{trimmed.removesuffix('(').rstrip()}{comma}{rest}"


@lru_cache(maxsize=16)
def _compile_word(language: str) -> re.Pattern[str] | None:
    word = IBID.get(language)
    return re.compile(rf"(?:{_loosen(word)})[\s.,،，。:：]*", re.VERBOSE) if word else None


@lru_cache(maxsize=16)
def _compile_parts(language: str) -> dict[str, re.Pattern[str]]:
    begin = rf"(?:(?<!\w)|(?<=[{JOINED}]))"
    return {name: re.compile(rf"{begin}(?:{_loosen(pattern)})", re.VERBOSE) for name, pattern in PARTS.get(language, ())}


def _loosen(pattern: str) -> str:
    return re.sub(STRETCHED, r"\1ـ*", pattern.replace(r"\ ", r"\s"))
