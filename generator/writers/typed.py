"""What the citation box reads with: the grammar of numbers and the words of all languages, as data for the browser.

The patterns are those that symbols, citations and places are read with here; only their dress changes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

import msgspec

from generator.grammar.labels import arabic_ordinal
from generator.grammar.symbols import NUMBER_PATTERNS, facts
from generator.model.symbol import Symbol
from generator.profiles.citing import CITING
from generator.profiles.languages import LANGUAGES
from generator.profiles.numerals import (
    ARABIC_LETTER_NAMES,
    ARABIC_LETTERS,
    ARABIC_UNITS,
    CYRILLIC_LOOK_ALIKES,
    HAN_DIGITS,
)
from generator.profiles.organs import BODY_NAMES, DOCUMENT_BODIES, SERIES
from generator.profiles.pinpointing import PINPOINTING
from generator.profiles.typed import FIRST_YEAR, LAST_ROMAN_SESSION, LIMITS, TYPED

from .site import Page, Site

FORMS_PATH: Final = "assets/citations.json"

_LEVELS: Final = ("annex", "appendix", "section", "preambular", "paragraph", "subparagraph")
_BODY_PREFIXES: Final = {series.body: series.prefix.rpartition("/")[0] for series in SERIES}


def write_typed(site: Site) -> Iterator[Page]:
    """The data that ``assets/citation.js`` reads with."""
    known = chain(site.corpus.held, site.cited_by)
    yield Page(FORMS_PATH, msgspec.json.encode(make_forms(s for s in known if not s[:1].islower())) + b"\n")


def make_forms(known: Iterable[str]) -> dict[str, Any]:
    """Everything that reading a typed citation takes; ``known`` are the symbols held or cited here."""
    return {
        "series": [_describe(prefix, kind) for prefix, kind in ((s.prefix, s.kind) for s in SERIES)],
        "numbers": [_translate(pattern.pattern) for pattern in NUMBER_PATTERNS],
        "bodies": sorted({body.partition("/")[0] for body in DOCUMENT_BODIES}),
        "organs": _list_organs(),
        "kinds": _join(
            *({"resolution": row.resolution, "decision": row.decision} for row in CITING.values()), *(t.kinds for t in TYPED.values())
        ),
        "levels": {k: v for k, v in _list_levels().items() if k in _LEVELS},
        "units": _list_units(),
        "note": _alternate(t.note for t in TYPED.values()),
        "preamble": _alternate(t.preamble for t in TYPED.values()),
        "fillers": _alternate(t.fillers for t in TYPED.values()),
        "and": _alternate(p.joiner for p in PINPOINTING.values()),
        "to": _alternate(p.to for p in PINPOINTING.values()),
        "ordinals": list(PINPOINTING["en"].ordinals),
        "letters": ARABIC_LETTERS,
        "names": ARABIC_LETTER_NAMES,
        "arabic": _list_arabic_ordinals(),
        "han": HAN_DIGITS,
        "alike": {chr(int(k)): str(v) for k, v in CYRILLIC_LOOK_ALIKES.items()},
        "years": FIRST_YEAR,
        "runs": _list_runs(known),
    }


def _describe(prefix: str, kind: str) -> dict[str, Any]:
    limits = LIMITS.get(prefix)
    row: dict[str, Any] = {"prefix": prefix, "organ": prefix.rpartition("/")[0], "kind": kind}
    if limits:
        row |= {"numbers": limits.numbers, "sessions": limits.sessions}
    if prefix in LAST_ROMAN_SESSION:
        row["roman"] = LAST_ROMAN_SESSION[prefix]
    return row


def _list_organs() -> list[tuple[str, str]]:
    """Pattern -> organ, the longest names first."""
    found: dict[str, list[str]] = defaultdict(list)
    for body, names in BODY_NAMES.items():
        found[_BODY_PREFIXES[body]] += [re.escape(name) for name in names]
    for organs in (*(c.organs for c in CITING.values()), *(t.organs for t in TYPED.values())):
        for pattern, prefix in organs.items():
            if prefix in _BODY_PREFIXES.values():
                found[prefix].append(pattern)
    return [(_alternate(sorted(dict.fromkeys(found[prefix]), key=len, reverse=True)), prefix) for prefix in sorted(found, reverse=True)]


def _list_levels() -> dict[str, str]:
    names = ({"annex": "|".join(row.annex), "appendix": "|".join(row.appendix)} for row in LANGUAGES.values())
    return _join(*(t.levels for t in TYPED.values()), *(p.levels for p in PINPOINTING.values()), *names, loose=True)


def _list_units() -> list[tuple[str, str]]:
    """Pattern of a word -> the unit's name in addresses; divisions are sections and not here."""
    found: dict[str, list[str]] = defaultdict(list)
    for typed in TYPED.values():
        for pattern, unit in typed.units.items():
            found[unit].append(pattern)
    for row in LANGUAGES.values():
        for word, unit in row.units.items():
            if unit not in ("part", "sect"):
                found[unit].append(re.escape(word) + ("s?" if row.script == "LATIN" else ""))
    return [(_alternate(sorted(set(words), key=lambda w: (-len(w), w)), loose=True), unit) for unit, words in sorted(found.items())]


def _list_arabic_ordinals() -> dict[str, int]:
    words = [f"ال{form}" for forms in ARABIC_UNITS.values() for form in forms]
    spelt = [*words, *(f"{w} عشر" for w in words), "الأول", "أولا", *(f"{f}ا" for forms in ARABIC_UNITS.values() for f in forms)]
    return {word: value for word in sorted(set(spelt)) if (value := arabic_ordinal(word))}


def _list_runs(known: Iterable[str]) -> dict[str, list[tuple[str, int, int]]]:
    """Of series whose numbers run on through years or roman sessions: the first and last number known of each."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for symbol in known:
        base = re.sub(r"(?<=\))[A-Z](?:-[A-Z])*\Z", "", symbol)
        said = facts(Symbol(base)) if base.endswith(")") else None
        if said is not None:
            found[said.prefix, said.group].append(said.number)
    runs: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for (prefix, group), numbers in sorted(found.items(), key=lambda item: (item[0][0], min(item[1]), item[0][1])):
        runs[prefix].append((group, min(numbers), max(numbers)))
    return dict(runs)


def _join(*rows: Mapping[Any, str], loose: bool = False) -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        for key, pattern in row.items():
            found[key].append(pattern)
    return {key: _alternate(patterns, loose=loose) for key, patterns in sorted(found.items())}


def _alternate(patterns: Iterable[str], *, loose: bool = False) -> str:
    plain = (_translate(re.sub(r"\\\.(?!\?)", r"\\.?", p) if loose else p) for p in patterns if p)
    return "|".join(dict.fromkeys(p if "\\" in p else p.lower() for p in plain))


def _translate(pattern: str) -> str:
    """A verbose pattern of Python as one of JavaScript (with the flags ``i`` and ``u``)."""
    plain = re.sub(r"\\([ \-'/])", r"\1", pattern).replace("(?P<", "(?<")
    return re.sub(r"\[(\w)(\w)\]", lambda m: m[2] if m[1].lower() == m[2] else m[0], plain)
