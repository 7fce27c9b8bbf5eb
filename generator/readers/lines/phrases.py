"""Set phrases of a resolution's print: the enacting formula, and the lines on its adoption."""

from __future__ import annotations

import re
from typing import Final

from generator.profiles.languages import LANGUAGES

_FORMULAS: Final = frozenset(f for x in LANGUAGES.values() for f in x.formulas)
_MEETING: Final = re.compile(
    r"(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+(?:-[a-z]+)*(?: hundred and [a-z-]+)?) (?:\(resumed\) )?(?:plenary )?meeting[,.]?(?:\s|\Z)"
    r"|Adopted (?:unanimously |without (?:a )?vote )?(?:at|by)\b|Adopted unanimously|Adopted without",
)
_DATE: Final = re.compile(r"\d{1,2} [A-Z][a-z]{2,8} \d{4}\.?\Z")
_LONGEST: Final = 120


def is_formula(words: str) -> bool:
    """True for an enacting formula alone on its line: ``The General Assembly,``."""
    return words.casefold().replace("’", "'").strip(" ,،，:*") in _FORMULAS


def is_closing(words: str) -> bool:
    """True for a line that says when and where a text was adopted: ``39th plenary meeting``."""
    return len(words) < _LONGEST and _MEETING.match(words) is not None


def is_date(words: str) -> bool:
    """True for a date alone on its line, as it stands below the meeting: ``18 November 2024``."""
    return _DATE.match(words) is not None
