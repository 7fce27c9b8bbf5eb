"""How a note says that it means the source of the note before, and the parts of a reference, one row a language."""

from __future__ import annotations

from typing import Final

IBID: Final[dict[str, str]] = {
    "en": r"[Ii]bid",
    "fr": r"[Ii]bid",
    "es": r"[Ii]b[ií]d",
    "de": r"[Ee]bd",
    "ru": r"[Тт]ам\ же",
    "zh": "同上",
    "ar": "المرجع\\ نفسه",
}

PARTS: Final[dict[str, tuple[tuple[str, int, str], ...]]] = {
    "en": (
        (
            "session",
            0,
            r"(?:(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty)(?:-\w+)?|\w+(?:\ (?:Emergency\ )?Special)?|Resumed\ \w+)\ Session\b",
        ),
        ("year", 0, r"(?:19|20)\d\d(?:/\d{2,4})?,\ Supplement"),
        ("supplement", 1, r"Supplements?\ No"),
        ("volume", 0, r"vols?\.\s?[\dIVX]+"),
        ("number", 1, r"No\.\s?\d+"),
        ("chapter", 2, r"chaps?\.\s?[\dIVX]+"),
        ("part", 2, r"part\ \w+"),
        ("resolution", 3, r"resolutions?\ [\dIVX]"),
        ("decision", 3, r"decisions?\ [\dIVX]"),
        ("annex", 3, r"annex(?:es)?\b"),
        ("appendix", 4, r"appendix\b"),
        ("section", 4, r"sects?\.\s?\w+"),
        ("article", 5, r"arts?\.\s?\d+"),
        ("paragraph", 5, r"paras?\.\s?\d+"),
        ("page", 5, r"pp?\.\s?\d+"),
        ("document", 0, r"documents?\ [A-Z]+/"),
    ),
    "fr": (
        ("session", 0, r"\w+(?:-\w+)*\ session\b"),
        ("supplement", 1, r"Supplément\ no"),
        ("volume", 0, r"vol\.\s?\d+"),
        ("chapter", 2, r"chap\.\s?\w+"),
        ("resolution", 3, r"résolution\ \d"),
        ("annex", 3, r"annexe\b"),
        ("section", 4, r"sect\.\s?\w+"),
        ("paragraph", 5, r"par\.\s?\d+"),
    ),
    "es": (
        ("session", 0, r"\w+\ período\ de\ sesiones"),
        ("supplement", 1, r"Suplemento\ núm"),
        ("volume", 0, r"vol\.\s?\d+"),
        ("chapter", 2, r"cap\.\s?\w+"),
        ("resolution", 3, r"resolución\ \d"),
        ("annex", 3, r"anexo\b"),
        ("section", 4, r"secc\.\s?\w+"),
        ("paragraph", 5, r"párrs?\.\s?\d+"),
    ),
    "ru": (
        ("session", 0, r"\w+(?:\ \w+)?\ сессия"),
        ("supplement", 1, r"Дополнение\ №"),
        ("volume", 0, r"том\ \d+|vol\.\s?\d+"),
        ("chapter", 2, r"глава\ \w+"),
        ("resolution", 3, r"резолюция\ \d"),
        ("annex", 3, r"приложение\b"),
        ("section", 4, r"раздел\ \w+"),
        ("paragraph", 5, r"п{1,2}\.\s?\d+"),
    ),
}
"""Name, depth (0 is the outermost) and pattern of each part that may be given behind "Ibid.,"."""
