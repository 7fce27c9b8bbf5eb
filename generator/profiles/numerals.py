"""Numerals and letters that label paragraphs, sections and annexes, as data rows.

Source: the labels met in 14,449 Akoma Ntoso files of the UN in six languages and German.
"""

from __future__ import annotations

from typing import Final

LATIN: Final = "abcdefghijklmnopqrstuvwxyz"

ARABIC_LETTERS: Final = dict(zip("أبجدهوزحطيكلمنسعفصقرشتثخذض", LATIN, strict=True))
"""The abjad order of UN lists: (أ) is (a). هـ is written with a tatweel that folding takes away."""

ARABIC_LETTER_NAMES: Final = {
    "ألف": "A",
    "باء": "B",
    "جيم": "C",
    "دال": "D",
    "هاء": "E",
    "واو": "F",
    "زاي": "G",
    "حاء": "H",
    "طاء": "I",
    "ياء": "J",
    "كاف": "K",
    "لام": "L",
    "ميم": "M",
    "نون": "N",
}
"""Letters spelt out: parts and sections (باء is B)."""

ARABIC_UNITS: Final = {
    1: ("أول", "حادي"),
    2: ("ثاني", "ثان"),
    3: ("ثالث",),
    4: ("رابع",),
    5: ("خامس",),
    6: ("سادس",),
    7: ("سابع",),
    8: ("ثامن",),
    9: ("تاسع",),
    10: ("عاشر", "عشر"),
}
ARABIC_TENS: Final = {20: ("عشرون", "عشرين"), 30: ("ثلاثون", "ثلاثين"), 40: ("أربعون", "أربعين"), 50: ("خمسون", "خمسين")}

HAN_DIGITS: Final = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

CYRILLIC_LOOK_ALIKES: Final = str.maketrans(
    {
        "а": "a",
        "с": "c",
        "е": "e",
        "о": "o",
        "х": "x",
        "і": "i",
        "А": "A",
        "В": "B",
        "С": "C",
        "Е": "E",
        "Н": "H",
        "Х": "X",
        "І": "I",
        "М": "M",
    }
)
"""Cyrillic letters typed for Latin ones: ``а)`` 73 times, ``с)`` 24 times in the Russian files, В of A_DEC_76_418.ru."""
