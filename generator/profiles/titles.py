"""What changes in the title of an item from one session to the next: the number of a session, the years of a budget.

Counted in the titles of 1,588 texts of the General Assembly, 100 of the Economic and Social Council and 128 of the Human
Rights Council (English). Of the other languages only these words are known.
"""

from __future__ import annotations

import re
from typing import Final

YEAR: Final = r"(?:19|20)\d\d"
_YEARS: Final = rf"{YEAR}(?:\s*(?:-|–|/|and|et|y|и|und)\s*{YEAR})?"

_ENGLISH_ORDINAL: Final = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|\d+(?:st|nd|rd|th))"
)
_SPANISH_ORDINAL: Final = (
    r"(?:[a-z]+ésimo )?(?:primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo|[a-z]+ésimo|\d+º?)"
)
_GERMAN_ORDINAL: Final = (
    r"(?:[a-zäöüß]+(?:zigste|zehnte)|erste|zweite|dritte|vierte|fünfte|sechste|sieb(?:en)?te|achte|neunte|zehnte|elfte|zwölfte)[nr]?|\d+\."
)

CHANGING: Final[dict[str, tuple[re.Pattern[str], ...]]] = {
    language: tuple(re.compile(pattern) for pattern in patterns)
    for language, patterns in {
        "en": (
            # "on the work of its seventy-first session", "of the 2022 session"; a special session is a meeting of its own.
            rf"\b(?:{_ENGLISH_ORDINAL}|{YEAR})\s+(?=(?:regular\s+)?sessions?\b)",
            rf"\bfor\s+(?:the\s+)?(?:(?:years?|biennium|period|decade)\s+)?{_YEARS}",
            rf"\b{YEAR}\s+(?=high-level\b)",
            # "resolution 71/243 on the quadrennial comprehensive policy review": its subject is named besides.
            r"(?<=\bresolution )\d+/\d+\s*[a-z]?(?=\s+on\b)",
        ),
        "fr": (
            r"\b(?:[\w-]+\s+et\s+)?(?:[\w-]+ième|première|\d+(?:e|re))\s+(?=session)",
            rf"\bpour\s+(?:(?:l['’](?:année|exercice(?: biennal)?)|les années|la période)\s+)?{_YEARS}",
        ),
        "es": (
            rf"\b(?:{_SPANISH_ORDINAL})\s+(?=per[ií]odo de sesiones)",
            rf"\bpara\s+(?:el\s+(?:año|bienio|período)\s+)?{_YEARS}",
        ),
        "ru": (
            r"\b(?:(?:двадцать|тридцать|сорок|\w+десят|девяносто)\s+)?(?!специальн|чрезвычайн|возобновл|очередн)\w+(?:ой|ей|ая|ья)\s+(?=сесси)",
            rf"\bна\s+(?:двухгодичный период\s+)?{_YEARS}(?:\s+год(?:а|ы|ов)?)?",
        ),
        "zh": (
            r"第[〇零一二三四五六七八九十百\d]+届(?=会议)",
            rf"{YEAR}年?(?:\s*[-–至和]\s*{YEAR})?(?:年|两年期)(?!\d)",
        ),
        "ar": (
            r"(?:(?<=دورتها)|(?<=دورته)|(?<=الدورة))\s+(?!الاستثنائية)ال\w+(?:\s+وال\w+)?",
            rf"(?:لعام|لسنة|لفترة السنتين)\s+{_YEARS}",
        ),
        "de": (
            rf"(?:\b{_GERMAN_ORDINAL})\s+(?=tagung)",
            rf"\bfür\s+(?:(?:das jahr|die jahre|den zweijahreszeitraum)\s+)?{_YEARS}",
        ),
    }.items()
}
"""Language -> what a title, in small letters, may be without and still name the same item."""

EDITIONS: Final = (
    re.compile(rf"\(?\b{YEAR}\s*[-–]\s*(?:{YEAR}|\d\d)\b\)?"),
    re.compile(rf",\s*{YEAR}\s*\Z"),
    re.compile(rf"\A{YEAR}\s+"),
)
"""In all languages: the years of a decade or a term, and the year of an edition before or after all other words
("International Year of Millets, 2023", "2025 review of the peacebuilding architecture")."""
