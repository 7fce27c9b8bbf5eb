"""What an "Ibid." stands for: the note before, with the part that is given in place of the same part there.

Source: the UN Editorial Manual on footnotes, and 2,786 of them read in sessions 74 to 80: "Ibid., annex II." below
"…, chap. I, resolution 1, annex I." is "…, chap. I, resolution 1, annex II.". Any note can be the antecedent, also
one that is no document (a treaty, a report by its title): what stands before is what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.profiles.references import IBID, PARTS


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
    word = IBID.get(language)
    found = re.match(rf"(?:See\ (?:also\ )?|Voir\ |Véase\ |См\.\ )?(?:{word})\s?[.,،，]*\s*", note, re.VERBOSE) if word else None
    return note[found.end() :] if found else None


def _replace(antecedent: str, rest: str, language: str) -> str | None:
    if not rest.strip(" ."):
        return antecedent
    parts = _compile(language)
    given = next(((name, depth) for name, depth, pattern in parts if pattern.match(rest)), None)
    if given is None:
        return None
    places = [(found.start(), name, depth) for name, depth, pattern in parts if (found := pattern.search(antecedent))]
    same = [start for start, name, _ in places if name == given[0]]
    below = sorted(start for start, _, depth in places if depth >= given[1])
    if same or below:
        return antecedent[: same[0] if same else below[0]] + rest
    if given[1] == 0:
        # "Ibid., vol. 2, No. 3" below a note that has no volume: another source is meant than the one that stands there.
        return None
    return f"{antecedent.rstrip(' .')}, {rest}"


@lru_cache(maxsize=16)
def _compile(language: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    return tuple((name, depth, re.compile(rf"(?<!\w)(?:{pattern})", re.VERBOSE)) for name, depth, pattern in PARTS.get(language, ()))
