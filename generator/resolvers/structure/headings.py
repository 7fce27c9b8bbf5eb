"""What a heading's line says: an annex, an article, a section, or only words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from msgspec import Struct

from generator.grammar.labels import Label, arabic_ordinal, fold, read_label
from generator.profiles.languages import LANGUAGES, Language

HeadingKind = Literal["annex", "appendix", "unit", "division", "plain"]

CONTAINERS: Final = frozenset({"chap", "part", "sect"})
"""Units that hold other units: they enter an address only where what they hold restarts."""

_SEPARATORS: Final = " .:：،,;–—-−、"
_PREMIER: Final = {"premier": "1", "première": "1", "primero": "1", "primera": "1", "unique": "1"}


class Heading(Struct, frozen=True):
    """One heading's line, read."""

    kind: HeadingKind
    slug: str = ""
    """The label, canonical: ``II``, ``5``, ``13bis``; empty for a lone annex."""
    unit: str = ""
    label: Label | None = None
    printed: str = ""
    """The words of the line that are its label: ``Annex II``, ``Article 5``, ``B.``."""
    start: int = 0
    """Where in the line the title begins."""


PLAIN: Final = Heading("plain")


def read_heading(text: str, language: str, *, tagged: bool) -> Heading:
    """Read a heading's line. ``tagged`` is True where the source itself calls it a heading.

    An untagged line is only taken for a heading where it is nothing but its label ("Annex II", "Article 5",
    "II") or a unit's word, number and stop ("Action 20. We will …").
    """
    profile = LANGUAGES.get(language, LANGUAGES["en"])
    for rule in (_read_annex, _read_unit, _read_division):
        if found := rule(text, profile, tagged):
            return found
    return PLAIN


def _read_annex(text: str, profile: Language, tagged: bool) -> Heading | None:
    for kind, words in (("annex", profile.annex), ("appendix", profile.appendix)):
        word = re.match(rf"[\s*\[]*(?:{'|'.join(map(re.escape, words))})(?=$|[\s*.:–—\]\d]|[一-鿿A-Z])", text, re.IGNORECASE)
        if not word:
            continue
        rest = text[word.end() :]
        label_match = re.match(
            r"\s*([0-9IVXLCА-ЯA-Z]{1,6}(?![\w’'])|[一二三四五六七八九十]{1,3}|(?:ال)?[\u0621-\u064a\u064b-\u0652]+(?:\s+عشر[ة]?)?)", rest
        )
        label = read_label(label_match[1]) if label_match else None
        if label_match and label and label.readings and not label.is_bullet:
            end = word.end() + label_match.end()
        else:
            label, end = None, word.end()
        title = text[end:].strip(_SEPARATORS + "*[]")
        separated = not title or text[end : end + 1] in " .:：–—-*]\u3000"
        if (title and not tagged) or not separated:
            return None
        if title and not label and not re.match(r"\s*[:：–—.-]", text[end:]):
            return None
        start = len(text) - len(text[end:].lstrip(_SEPARATORS + "*]")) if title else len(text)
        slug = label.slug.upper() if label and not label.is_number else label.slug if label else ""
        return Heading("annex" if kind == "annex" else "appendix", slug, "", label, text[:end].strip(), start)
    return None


@lru_cache(maxsize=16)
def _unit_pattern(code: str) -> re.Pattern[str]:
    words = sorted(LANGUAGES[code].units, key=len, reverse=True)
    number = r"(?P<label>\d{1,3}(?:\s?(?:bis|ter|quater|\.\w{1,2}(?![\w])))?|[IVXLC]{1,6}|[A-Z](?!\w)|\w+)"
    if code == "zh":
        han = r"\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Z]"
        after = "|".join(w for w in words if LANGUAGES[code].units[w] in ("art", "chap", "part", "sect"))
        before = "|".join(w for w in words if LANGUAGES[code].units[w] not in ("art", "chap", "part", "sect"))
        return re.compile(rf"\s*(?:第\s*(?P<han>{han})\s*(?P<after>{after})|(?P<word>{before})\s*(?P<label>{han}))")
    return re.compile(rf"\s*(?P<word>{'|'.join(map(re.escape, words))})\s+{number}", re.IGNORECASE)


def _read_unit(text: str, profile: Language, tagged: bool) -> Heading | None:
    found = _unit_pattern(profile.code).match(text)
    if not found:
        return None
    groups = found.groupdict()
    printed = groups.get("han") or groups["label"]
    word = fold(groups.get("after") or groups["word"]).lower()
    unit = next((u for w, u in profile.units.items() if fold(w).lower() == word), "")
    label = _read_unit_number(printed, unit, profile)
    rest = text[found.end() :]
    if label is None or not unit:
        return None
    stop = re.match(r"\s*[.:：–—\u3000-]\s*", rest)
    if rest.strip() and not stop and not (tagged and len(text) < 200 and rest[:1] == " "):
        return None
    if rest.strip() and not tagged and unit in CONTAINERS:
        return None
    if not tagged and rest.strip() and not rest.strip(_SEPARATORS)[:1].isupper() and profile.script in ("LATIN", "CYRILLIC"):
        return None
    start = found.end() + (stop.end() if stop else 1) if rest.strip() else len(text)
    return Heading("unit", label.slug, unit, label, text[: found.end()].strip(), min(start, len(text)))


def _read_unit_number(printed: str, unit: str, profile: Language) -> Label | None:
    printed = _PREMIER.get(printed.lower(), printed)
    if profile.code == "ar" and not printed.isdigit() and (value := arabic_ordinal(fold(printed))):
        return read_label(str(value)) if unit not in CONTAINERS else read_label(printed)
    label = read_label(printed)
    if profile.code == "zh" and label.readings and label.readings[0][0] == "ROMAN" and unit not in CONTAINERS:
        return read_label(str(label.readings[0][1]))
    if not label.readings or label.is_bullet:
        return None
    if unit in CONTAINERS or label.is_number or re.match(r"\d", label.slug):
        return label
    return None


_DIVISION: Final = re.compile(
    r"""\s*(?P<label>[IVX]{1,6}|[A-ZА-Я])(?P<stop>\.?\s*$|[.)]\s+|\s*[–—-]\s+|\s*\u3000|\s+(?=["“«A-ZÀ-ÞА-Я]))""", re.VERBOSE
)
_LETTER_WORDS: Final = frozenset("AEOUYАВИКОСУЯ")
"""One-letter words of these languages; the rest, I, V and X among them, begin no title."""
_DIVISION_ZH: Final = re.compile(r"\s*(?P<label>[一二三四五六七八九十]{1,3}|[A-Z])(?P<stop>\s*$|[、.．]\s*|\s+|\u3000)")
_ARABIC_NAME: Final = r"[\u0621-\u0652\u0640]+(?:\s+و[\u0621-\u0652\u0640]+|\s+عشر[ة]?)?"
_DIVISION_AR: Final = re.compile(rf"\s*(?P<label>{_ARABIC_NAME}|[A-Z])(?P<stop>\s*$|\s*[-–—.:]\s*)")


def _read_division(text: str, profile: Language, tagged: bool) -> Heading | None:
    for pattern in (_DIVISION, {"zh": _DIVISION_ZH, "ar": _DIVISION_AR}.get(profile.code, _DIVISION)):
        found = pattern.match(text)
        if not found or (not tagged and text[found.end() :].strip()):
            continue
        label = read_label(found["label"])
        upper = [series for series, _ in label.readings if series in ("ROMAN", "LETTER")]
        if not upper:
            continue
        # "A Pact for the Future": a letter that is also a word is a label before words only with a stop behind it.
        if not found["stop"].strip(" \u3000") and text[found.end() :].strip() and found["label"] in _LETTER_WORDS:
            continue
        return Heading("division", label.slug, "", label, text[: found.end()].strip(), found.end())
    return None
