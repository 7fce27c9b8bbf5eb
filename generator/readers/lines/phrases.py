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
_UNIT_WORDS: Final = [re.escape(w) for x in LANGUAGES.values() if x.script != "CJK" for w in x.units] + ["round table", "panel"]
_UNIT: Final = re.compile(rf"(?:{'|'.join(_UNIT_WORDS)})\s+(?:\d{{1,3}}|[IVXL]{{1,6}})(?:[.:]|\Z)", re.IGNORECASE)
_LONGEST: Final = 120
_ANNEX: Final = re.compile(
    rf"\[?(?:{'|'.join(w for x in LANGUAGES.values() for w in (*x.annex, *x.appendix))})(?:\s+(?:[IVXL]{{1,6}}|[A-Z]|\d{{1,2}}))?\*?\]?\Z",
    re.IGNORECASE,
)


def is_formula(words: str) -> bool:
    """True for an enacting formula alone on its line: ``The General Assembly,``."""
    if words[:1].islower():
        # "the seventy-ninth sessions of" | "the General Assembly," (A/RES/79/128).
        return False
    return words.casefold().replace("’", "'").strip(" ,.،，:*") in _FORMULAS


def is_closing(words: str) -> bool:
    """True for a line that says when and where a text was adopted: ``39th plenary meeting``."""
    return len(words) < _LONGEST and _MEETING.match(words) is not None


def is_annex(words: str) -> bool:
    """True for the line that opens an annex or appendix: ``Annex II``."""
    return _ANNEX.match(words) is not None


def is_unit(words: str) -> bool:
    """True for a line that begins an article, an action …: ``Action 20. We will …`` (A/RES/79/1)."""
    return _UNIT.match(words) is not None


def is_date(words: str) -> bool:
    """True for a date alone on its line, as it stands below the meeting: ``18 November 2024``."""
    return _DATE.match(words) is not None
