"""By when: words of time, the session and the last day they name."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from generator.grammar.dates import parse_date
from generator.grammar.patterns import compile_words
from generator.model.document import Document
from generator.profiles.languages import LANGUAGES
from generator.profiles.organs import BODY_NAMES, find_body
from generator.profiles.requesting import REQUESTING, Requesting


class Due(Struct, frozen=True):
    """Words of time and what they name; ``rest`` is what stood around them."""

    rest: str
    words: str | None = None
    sessions: tuple[str, ...] = ()
    body: str | None = None
    date: str | None = None


class _Grammar(Struct, frozen=True):
    due: re.Pattern[str]
    weak: re.Pattern[str]
    past: re.Pattern[str]
    session: re.Pattern[str]
    body: re.Pattern[str]
    sessional: re.Pattern[str]
    determiner: re.Pattern[str]
    period: re.Pattern[str]
    day: re.Pattern[str]
    end_of_month: re.Pattern[str]
    end_of_year: re.Pattern[str]


def find_due(text: str, actor: str | None, document: Document, words: Requesting) -> Due:
    """The first words that say when something is to be done, not when something was or is held."""
    grammar = _grammar(words.code)
    found = next((f for f in grammar.due.finditer(text) if not grammar.past.search(text, 0, f.start())), None)
    found = found or grammar.weak.search(text)
    if found is None:
        return Due(text)
    start, end = found.span("due")
    sessions, body = _read_sessions(text[:start], text[start:end], actor, document, words)
    if sessions and body == document.body and (document.session or "").isdigit():
        own = int(document.session or 0)
        if any(s.isdigit() and int(s) < own for s in sessions):
            return Due(text)
    day = None if sessions else _read_day(text[start:end], document, words)
    if day and document.adopted and day < document.adopted:
        return Due(text)
    return Due(_take_out(text, start, end), text[start:end], sessions, body, day)


def _take_out(text: str, start: int, end: int) -> str:
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before.endswith(",") and (not after or after.startswith((",", ";", "."))):
        before = before[:-1]
    if not before or before.endswith(","):
        after = after.lstrip(", ")
    joined = f"{before} {after}" if not after.startswith((",", ";")) else before + after
    return joined.strip(" ,;.")


def _read_sessions(before: str, due: str, actor: str | None, document: Document, words: Requesting) -> tuple[tuple[str, ...], str | None]:
    """The numbers of the sessions named, and whose they are: "to the Commission at its next session" tells no number."""
    grammar = _grammar(words.code)
    found = grammar.session.search(due)
    if not found:
        return (), None
    body = _read_body(before, found["of"], actor, document, words)
    said = re.findall(r"[a-z0-9-]+", grammar.determiner.split(found["ordinals"].casefold())[-1])
    numbers = [n for word in said if (n := _read_ordinal(word, words))]
    if body == document.body and words.own & set(said) and (document.session or "").isdigit():
        return (str(int(document.session or 0) + 1),), body
    prefix = next((sign for word, sign in words.special.items() if word in said), "")
    if not numbers and not words.own & set(said) and not found["year"]:
        return (), None
    return tuple(f"{prefix}{n}" for n in numbers), body


def _read_body(before: str, of: str | None, actor: str | None, document: Document, words: Requesting) -> str | None:
    """Whose session: the organ named right before or behind, else the actor if it has any, else the organ that speaks."""
    found = None if of else _grammar(words.code).body.search(before)
    name = of or (found["body"] if found else "")
    if not name and actor and _grammar(words.code).sessional.search(actor):
        name = actor
    name = words.bodies.get(name, name)
    if not name:
        return document.body
    if name == words.council:
        return document.body if document.body and document.body.endswith(name) else None
    return find_body(name) if name.casefold() in {n for names in BODY_NAMES.values() for n in names} else name


def _read_ordinal(word: str, words: Requesting) -> int | None:
    digits = re.match(r"\d+(?=st|nd|rd|th)", word)
    return int(digits[0]) if digits else words.ordinals.get(word)


def _read_day(due: str, document: Document, words: Requesting) -> str | None:
    """The last day named; of a month or a year its last."""
    grammar = _grammar(words.code)
    days = [day for found in grammar.day.finditer(due) if (day := parse_date(found[0], words.code))]
    months = LANGUAGES[words.code].months
    for found in grammar.end_of_month.finditer(due):
        year, month = int(found["year"]), months.index(found["month"]) + 1
        days.append(date(year, month, monthrange(year, month)[1]).isoformat())
    if not days:
        days = [f"{found['year']}-12-31" for found in grammar.end_of_year.finditer(due)]
    return max(days) if days else _count_from_adoption(due, document, words)


def _count_from_adoption(due: str, document: Document, words: Requesting) -> str | None:
    found = _grammar(words.code).period.search(due)
    if not found or not document.adopted:
        return None
    number = int(found["number"]) if found["number"].isdigit() else words.numbers.get(found["number"], 0)
    unit, times = words.units[found["unit"]]
    start = date.fromisoformat(document.adopted)
    if not number:
        return None
    if unit == "day":
        return (start + timedelta(days=number * times)).isoformat()
    months = start.year * 12 + start.month - 1 + number * times
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1])).isoformat()


@lru_cache(maxsize=8)
def _grammar(code: str) -> _Grammar:
    words = REQUESTING[code]
    due = "|".join(words.due)
    weak = "|".join(words.weak_due)
    then = rf"{words.conjunction}\ (?:{words.then}\ )?"

    return _Grammar(
        due=compile_words(rf"(?<![\w-])(?P<due>(?:(?:{weak}),?\ {then})?(?:{due})(?:,?\ (?:{then})?(?:{due}))*)"),
        weak=compile_words(rf"(?:\A|,\ )(?P<due>{weak})(?=,|\ |\Z)"),
        past=compile_words(words.past),
        session=compile_words(words.session),
        body=compile_words(words.body),
        sessional=compile_words(words.sessional),
        determiner=compile_words(rf"\b{words.determiner}\b"),
        period=compile_words(words.period),
        day=compile_words(words.day),
        end_of_month=compile_words(words.end_of_month),
        end_of_year=compile_words(words.end_of_year),
    )
