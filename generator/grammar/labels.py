"""Printed labels: the numbers and letters before paragraphs, sections and annexes, in all languages.

A label is read once into its canonical spelling (what the address says) and its readings (what it may
count as): ``(i)`` is the ninth letter and the first roman number, and only its neighbours decide.
Rules and counts: the published rules for anchors, held against 14,449 documents.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal

from msgspec import Struct

from generator.profiles.numerals import (
    ARABIC_LETTER_NAMES,
    ARABIC_LETTERS,
    ARABIC_TENS,
    ARABIC_UNITS,
    CYRILLIC_LOOK_ALIKES,
    HAN_DIGITS,
    LATIN,
)

Series = Literal["number", "letter", "roman", "LETTER", "ROMAN", "bullet"]

BULLETS: Final = frozenset("–—-−•·*●▪◦○‒―o§")
_QUOTES: Final = "'’‘`´ʼ“”\""
_AROUND: Final = "()[].:،,;-–—−、。 " + _QUOTES
_ROMAN: Final = re.compile(r"(?=[ivxlc])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})\Z")
_ROMAN_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NUMBER: Final = re.compile(r"(\d+)\s*(bis|ter|quater|quinquies)?\Z")


class Label(Struct, frozen=True):
    """A printed label, read."""

    slug: str
    """Canonical spelling, as in addresses: ``6``, ``a``, ``ii``, ``II``, ``12bis``; empty for bullets."""
    style: str
    """How it is dressed: ``()``, ``.``, ``bare``. Lists keep to one style."""
    readings: tuple[tuple[Series, int], ...]
    """What it may count as, the likeliest first: ``(("letter", 9), ("roman", 1))``."""

    @property
    def is_bullet(self) -> bool:
        """True for dashes and bullets, which have no value."""
        return self.readings[:1] == (("bullet", 0),)

    @property
    def is_number(self) -> bool:
        """True for a plain Arabic number, the mark of a numbered paragraph."""
        return bool(self.readings) and self.readings[0][0] == "number"

    @property
    def is_first(self) -> bool:
        """True if a list may begin with it: 1, a, i, A, I."""
        return any(value == 1 for _, value in self.readings)

    def follows(self, series: Series, value: int) -> bool:
        """True if this label is the successor of ``value`` in ``series``."""
        return (series, value + 1) in self.readings


@lru_cache(maxsize=65536)
def read_label(printed: str) -> Label:
    """Read a label as printed (``6.``, ``(a)``, ``أ``, ``㈡``, ``’2‘``, ``ثانيا -``).

    What no rule reads keeps its letters and digits as slug and has no readings.
    """
    folded = fold(printed)
    core = folded.strip(_AROUND)
    style = _style(folded)
    if not core:
        return Label("", "bullet", (("bullet", 0),))
    if core in BULLETS and style == "bare":
        return Label("", "bullet", (("bullet", 0),))
    if found := _NUMBER.fullmatch(core):
        value = int(found[1])
        if any(q in folded for q in _QUOTES) and re.search(r"[\u0600-\u06ff\u2018\u2019'’‘]", folded):
            return Label(to_roman(value), "()", (("roman", value),))
        return Label(str(value) + (found[2] or ""), style, (("number", value),))
    if (han := _han_number(core)) is not None:
        if style == "()":
            return Label(to_roman(han), style, (("roman", han),))
        return Label(to_roman(han).upper(), style, (("ROMAN", han),))
    if arabic := _arabic(core, style):
        return arabic
    latin = core.translate(CYRILLIC_LOOK_ALIKES).replace(" ", "")
    readings = _latin_readings(latin)
    return Label(slugify(latin), style, readings)


def fold(text: str) -> str:
    """Fold a label or heading for reading: NFKC, no combining marks, direction signs or tatweel, blanks single."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf") and c != "ـ")
    return " ".join(text.split())


def slugify(label: str) -> str:
    """The letters and digits of a label, ASCII only: ``6.D.4`` gives ``6D4``."""
    return re.sub(r"[^0-9A-Za-z]", "", label)


def to_roman(value: int) -> str:
    """A number as a lower-case roman numeral."""
    out = ""
    for amount, sign in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while value >= amount:
            out, value = out + sign, value - amount
    return out


def _style(folded: str) -> str:
    if folded.endswith(")"):
        return "()"
    return "." if folded[-1:] in (".", "-", "–", "—", "、", "−") and len(folded) > 1 else "bare"


def _latin_readings(core: str) -> tuple[tuple[Series, int], ...]:
    lower = core.lower()
    if not core or lower.strip(LATIN) or (core != lower and core != core.upper()):
        return ()
    readings: list[tuple[Series, int]] = []
    letter = LATIN.index(lower[0]) + 1 + 26 * (len(lower) - 1) if len(set(lower)) == 1 and len(lower) < 4 else 0
    if letter:
        readings.append(("LETTER" if core != lower else "letter", letter))
    if _ROMAN.match(lower):
        roman: tuple[Series, int] = ("ROMAN" if core != lower else "roman", _roman_value(lower))
        if len(lower) > 1 or (lower == "i" and core != lower):
            readings.insert(0, roman)
        else:
            readings.append(roman)
    return tuple(readings)


def _roman_value(lower: str) -> int:
    values = [_ROMAN_VALUES[c] for c in lower]
    return sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


def _han_number(core: str) -> int | None:
    if not core or any(c not in HAN_DIGITS for c in core) or len(core) > 3:
        return None
    tens, _, ones = core.rpartition("十") if "十" in core else ("", "", core)
    if "十" not in core:
        return HAN_DIGITS[core] if len(core) == 1 else None
    return (HAN_DIGITS[tens] if tens else 1) * 10 + (HAN_DIGITS[ones] if ones else 0)


def _arabic(core: str, style: str) -> Label | None:
    letters = core.replace(" ", "")
    letters = "ه" if letters == "هـ" else letters
    if letters in ("أ", "ا", "إ"):
        return Label("a", "()", (("letter", 1),))
    if len(set(letters)) == 1 and letters[0] in ARABIC_LETTERS and len(letters) < 4:
        latin = ARABIC_LETTERS[letters[0]]
        return Label(latin * len(letters), "()", (("letter", LATIN.index(latin) + 1 + 26 * (len(letters) - 1)),))
    if letters in ARABIC_LETTER_NAMES:
        latin = ARABIC_LETTER_NAMES[letters]
        return Label(latin, style, (("LETTER", ord(latin) - 64),))
    if value := arabic_ordinal(core):
        return Label(to_roman(value).upper(), style, (("ROMAN", value),))
    return None


@lru_cache(maxsize=4096)
def arabic_ordinal(words: str) -> int | None:
    """The value of an Arabic ordinal as sections and annexes have it: ثانيا, الثاني, ثالث وعشرون, حادي عشر."""
    total = 0
    found = False
    for word in words.replace(" و", " ").split():
        bare = word.removeprefix("ال").removeprefix("و") if len(word) > 4 else word
        stems = {bare, bare.removesuffix("ا"), bare.removesuffix("ة"), bare.removesuffix("ى"), bare + "ي"}
        value = next((n for n, forms in {**ARABIC_UNITS, **ARABIC_TENS}.items() if stems & set(forms)), None)
        if value is None and bare in ("أولى", "اولى", "اول", "أولا", "اولا"):
            value = 1
        if value is None:
            return None
        total, found = total + value, True
    return total if found else None


_BLANK: Final = r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]"
_CJK: Final = r"\u3400-\u9fff\uf900-\ufaff《「『“（"
_IN_TEXT: Final = re.compile(
    rf"""{_BLANK}*(?P<label>
      \d{{1,3}}(?:\s(?:bis|ter|quater))?(?:[.．](?=\s|[{_CJK}]|[^\W\d_]|{_BLANK})(?!\d)|{_BLANK}*[-–—]{_BLANK}+(?=[\u0600-\u06ff{_CJK}«"“]))
    | \d{{1,3}}\.?{_BLANK}*[-–—](?={_BLANK}*[\u0600-\u06ff])
    | [(（]{_BLANK}*(?:[a-zа-я]|([a-z])\2|[ivxl]{{1,8}}|\d{{1,2}})(?:{_BLANK}bis|bis)?{_BLANK}*[)）]
    | (?:[a-zасео]|([a-z])\3|[ivxl]{{2,7}})\)(?=\s)
    | (?:[a-h]|[ivx]{{1,5}})\.(?=\s)
    | [(（]{_BLANK}*(?:[أبجدهوزحطيكلمنسعفصقرشتثخذض]ـ?\u064b?(?:\s?[أبجدهوزحطيكلمنسعفصقرشتثخذض])?){_BLANK}*[)）]
    | [’‘']{_BLANK}*\d{{1,2}}{_BLANK}*[‘’']
    | [\u3220-\u3229] | [(（][一二三四五六七八九十]{{1,3}}[)）]
    | [–—•●▪·-](?=\s)
    ){_BLANK}*(?P<rest>)""",
    re.VERBOSE,
)


def split_label(text: str) -> tuple[str, int]:
    """Find the label that a paragraph's text begins with: the label as printed, and where the words begin.

    ``("", 0)`` where there is none. Years, dates and amounts are none: a bare number needs a stop or, in
    Arabic, a dash behind it (``6 -``).
    """
    found = _IN_TEXT.match(text)
    if not found:
        return "", 0
    label = found["label"].strip()
    rest = text[found.end("rest") :]
    if not rest.strip() and not label:
        return "", 0
    return label, found.end("rest")
