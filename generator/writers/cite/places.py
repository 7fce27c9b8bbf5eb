"""Addresses -> what they name: ``annexII-4-a`` is an annex II, a paragraph 4, its letter a. Says no words.

``overrides/assets/cite.js`` does the same, function by function.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from generator.profiles.forms import NUMBERED, ROMANS, RULES, UNITS

_RULES: Final = tuple((re.compile(f"(?:{rule})(?:_(\\d+))?(?![^-])"), kind) for rule, kind in RULES)
_SMALL: Final = re.compile(r"[a-z]{1,2}|[ivx]+")
_ENDING: Final = re.compile(r"^(.+?)(bis|ter|quater|quinquies)$")


class Step(Struct):
    """One place inside the one before: its kind, its label, and the letters behind that."""

    kind: str
    label: str
    subs: list[str] = []


def is_roman(anchor: str) -> bool:
    """True if a last i, v or x counts as a roman number by its depth: letters and numerals take turns; sections begin with numerals."""
    segments = anchor.split("-")
    if segments[-1].isupper():
        return len(segments) < 2 or not segments[-2].isupper()
    depth = 0
    while depth < len(segments) and _SMALL.fullmatch(segments[-1 - depth]):
        depth += 1
    return depth % 2 == 0


def find_series(anchor: str, label: str, against: tuple[str, ...]) -> str:
    """How a label counts: ``romans``, ``letters``, ``numerals``, ``capitals``; empty for numbers."""
    if not label.isalpha():
        return ""
    roman = label.lower() in ROMANS
    if len(label) == 1 and label.lower() in "ivx":
        roman = is_roman(anchor) is not (anchor in against)
    elif len(label) == 1:
        roman = False
    if label.isupper():
        return "numerals" if roman else "capitals"
    return "romans" if roman else "letters"


def read_place(anchor: str, against: tuple[str, ...] = ()) -> list[tuple[str, str, str, str]] | None:
    """The segments of an address: kind, label, how it counts, which one of several; None where one has no name."""
    # What has no counterpart in the other languages is not named: x-pp3 need not be a third one.
    if anchor.startswith("x-"):
        return None
    found = []
    start = 0
    while start <= len(anchor):
        rest = anchor[start:]
        rule = next(((m, kind) for pattern, kind in _RULES if (m := pattern.match(rest))), None)
        if rule is None:
            return None
        match, kind = rule
        *groups, repeat = match.groups()
        label = groups[-1]
        series = find_series(anchor[: start + match.end(len(groups))], label, against)
        found.append((groups[0] if kind == "unit" else kind, _ENDING.sub(r"\1 \2", label), series, repeat or ""))
        start += match.end() + 1
    return found


def place_kind(kind: str, series: str, last: Step | None) -> str:
    """What a section, number or letter is inside what came before; ``sub`` where it goes behind its number."""
    inside = last is not None and (last.kind in NUMBERED or bool(last.subs))
    if kind == "section":
        if inside:
            return "sub"
        below = "sub" if last is not None and last.kind in ("section", "lettered", "subsection", "sublettered") else ""
        return f"{below}{'section' if series == 'numerals' else 'lettered'}"
    if kind == "number":
        if inside:
            return "sub"
        return "unitpara" if last is not None and last.kind in UNITS else "para"
    if kind == "sub":
        return "sub" if last is not None else "item"
    return kind
