"""Dates as printed, in all languages <-> ISO days. Nothing is guessed: what is not a whole date is None."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from generator.grammar.labels import fold
from generator.profiles.languages import LANGUAGES


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    if language == "zh":
        return re.compile(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日")
    months = "|".join(re.escape(fold(m)) for m in LANGUAGES[language].months)
    return re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:er|º|\.)?\s*(?:de\s+)?(?P<month>{months})\s*(?:de\s+|del\s+)?(?P<year>\d{{4}})", re.IGNORECASE
    )


@lru_cache(maxsize=65536)
def parse_date(words: str, language: str) -> str | None:
    """The first whole date in some words: ``12 March 2020`` -> ``2020-03-12``."""
    if language not in LANGUAGES:
        return None
    found = _pattern(language).search(fold(words))
    if not found:
        return None
    months = [fold(m).casefold() for m in LANGUAGES[language].months]
    month = int(found["month"]) if found["month"].isdigit() else months.index(found["month"].casefold()) + 1
    try:
        day = date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None
    return day.isoformat() if day.year > 1944 else None


def write_day(iso: str, language: str) -> str:
    """An ISO day as a language writes it: ``12 December 2024``; what is no whole day stays as it is."""
    row = LANGUAGES.get(language)
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return row.day.format(day=day.day, month=row.months[day.month - 1], year=day.year) if row else iso
