"""Numbers as Word writes them before paragraphs and notes (17.18.59), as rows."""

from __future__ import annotations

from typing import Final

from generator.grammar.labels import to_roman
from generator.profiles.numerals import ARABIC_LETTERS, HAN_DIGITS, LATIN

_ALPHABETS: Final = {
    "lowerLetter": LATIN,
    "upperLetter": LATIN.upper(),
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
    "arabicAbjad": "".join(ARABIC_LETTERS) + "ظغ",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "chicago": "*†‡§",
}
"""Signs in their order; after the last each stands twice: z, aa, bb."""
_HAN: Final = {value: sign for sign, value in HAN_DIGITS.items()}
_END: Final = 400
"""Beyond this no list is lettered: such numbers are written in figures."""
_DASHES: Final = "–—-−‒―"


def write_number(value: int, numbering: str) -> str:
    """A number in a numbering of Word's: (4, "lowerRoman") gives iv. One that we do not know is written in figures."""
    if numbering in ("none", "bullet"):
        return ""
    if 0 < value < _END and numbering in _ALPHABETS:
        signs = _ALPHABETS[numbering]
        return signs[(value - 1) % len(signs)] * ((value - 1) // len(signs) + 1)
    if 0 < value < _END and numbering in ("lowerRoman", "upperRoman"):
        return to_roman(value) if numbering == "lowerRoman" else to_roman(value).upper()
    if 0 < value < 100 and numbering.startswith("chineseCounting"):
        tens, ones = divmod(value, 10)
        return (_HAN[tens] if tens > 1 else "") + (_HAN[10] if tens else "") + (_HAN[ones] if ones else "")
    return f"{value:02}" if numbering == "decimalZero" else str(value)


def write_bullet(sign: str) -> str:
    """A bullet as printed: dashes stay; all others are one, for their sign is a place in a font of pictures."""
    return sign if sign in _DASHES else "•"
