"""Places in a text, as words name them.

phrase = level items (("of" | ",") level items)*      paragraph 13 of section XIII | annex, sect. II, paras. 3 and 5
items  = item ((joiner | to) item)*                   15 and 32 to 44 | 4 (a) and (b) | II.C
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.grammar.labels import fold, read_label
from generator.grammar.patterns import compile_words
from generator.profiles.languages import LANGUAGES
from generator.profiles.pinpointing import PINPOINTING, Level

_RANKS: Final[dict[Level, int]] = {
    "annex": 0,
    "appendix": 1,
    "section": 2,
    "unit": 3,
    "paragraph": 4,
    "preambular": 4,
    "subparagraph": 5,
}


class Item(Struct, frozen=True):
    """One number of a list: where it stands, its path (``("8", "a")``), and that of the last one of a range."""

    start: int
    end: int
    path: tuple[str, ...]
    last: tuple[str, ...] | None = None


class Part(Struct, frozen=True):
    """One level of a phrase with its numbers; none for a lone "annex"."""

    level: Level
    unit: str
    items: tuple[Item, ...]


class Phrase(Struct, frozen=True):
    """The words that name one or more places of one text."""

    start: int
    end: int
    parts: tuple[Part, ...]

    def list_places(self, outer: str | None = None) -> Iterator[tuple[int, int, str, str | None]]:
        """Each place with its words: start, end, address and, of a range, the last one's address.

        ``outer`` is the address of what is known to be around it (``annex``).
        """
        parts = sorted(self.parts, key=lambda p: _RANKS[p.level])
        inner = parts[-1]
        around = [outer] if outer else []
        for part in parts[:-1]:
            around.append(_write(part, part.items[0].path if part.items else (), around))
        if not inner.items:
            yield self.start, self.end, _join([*around, _write(inner, (), around)]), None
        for item in inner.items:
            first = _join([*around, _write(inner, item.path, around)])
            yield item.start, item.end, first, _join([*around, _write(inner, item.last, around)]) if item.last else None


class Grammar(Struct, frozen=True):
    """The patterns of one language, compiled."""

    head: re.Pattern[str]
    number: re.Pattern[str]
    mark: re.Pattern[str]
    sub: re.Pattern[str]
    joiner: re.Pattern[str]
    to: re.Pattern[str]
    of: re.Pattern[str]
    leads: re.Pattern[str]
    own: re.Pattern[str]
    stems: tuple[str, ...]
    hints: tuple[str, ...]
    units: dict[str, str]
    ordinals: tuple[str, ...]


@lru_cache(maxsize=16)
def compile_grammar(language: str) -> Grammar | None:
    """The grammar of a language; None where it has no row."""
    row = PINPOINTING.get(language)
    if row is None:
        return None
    ordinal = f"(?:{'|'.join(row.ordinals)})"
    levels = row.levels | ({"preambular": rf"{ordinal}(?:(?:{row.joiner}){ordinal})*\ {row.levels['preambular']}"} if row.ordinals else {})
    words = "|".join(f"(?P<{level}>{word})" for level, word in levels.items())
    months = "|".join(re.escape(m) for m in LANGUAGES[language].months)
    number = rf"\d{{1,3}}(?:\ ?(?:bis|ter|quater)(?!\w))?(?![\d/–-]*/|\d|\ \((?:19|20)\d\d|\ (?:{months})|[.,]\d)"
    return Grammar(
        head=compile_words(rf"(?<![\w-])(?:{words})(?!\w)"),
        number=compile_words(rf"(?P<n>{number})(?P<subs>(?:{row.sub}){{0,3}})"),
        mark=compile_words(r"(?P<mark>(?:[IVXL]{1,6}|[A-Z]|\d{1,3})(?:[. ]?(?:[A-Z]|\d{1,2})(?![\w’'/]))?)(?![\w’'/-])"),
        sub=compile_words(rf"(?P<subs>(?:{row.sub}){{1,3}})"),
        joiner=compile_words(rf"(?:{row.joiner})"),
        to=compile_words(rf"(?:{row.to})"),
        of=compile_words(rf"(?:{row.of})"),
        leads=compile_words(rf"(?:{row.leads})"),
        own=compile_words(rf"(?:{row.own})"),
        stems=row.stems,
        hints=row.hints,
        units=row.units,
        ordinals=row.ordinals,
    )


def find_phrases(text: str, grammar: Grammar) -> Iterator[Phrase]:
    """The phrases of a text that name places in some text, one after the other."""
    at = 0
    while found := grammar.head.search(text, at):
        phrase = _read_phrase(text, found, grammar)
        at = max(found.end(), phrase.end if phrase else 0)
        if phrase is not None:
            yield phrase


def _read_phrase(text: str, head: re.Match[str], grammar: Grammar) -> Phrase | None:
    start = head.start()
    read = _read_part(text, head, grammar)
    if read is None:
        return None
    part, end = read
    parts = [part]
    while True:
        between = grammar.of.match(text, end) or _COMMA.match(text, end)
        following = grammar.head.match(text, between.end()) if between else None
        read = _read_part(text, following, grammar) if following else None
        if read is None or any(read[0].level == p.level for p in parts):
            break
        part, end = read
        parts.append(part)
    return Phrase(start, end, tuple(parts))


_COMMA: Final = re.compile(r",\s(?=\S)")


def _read_part(text: str, head: re.Match[str], grammar: Grammar) -> tuple[Part, int] | None:
    level: Level = head.lastgroup  # type: ignore[assignment]
    unit = grammar.units.get(head[0][:3].casefold(), "") if level == "unit" else ""
    items = tuple(_read_ordinals(head, grammar) if level == "preambular" else _read_items(text, head.end(), level, grammar))
    if not items and level not in ("annex", "appendix"):
        return None
    return Part(level, unit, items), max(items[-1].end if items else 0, head.end())


def _read_ordinals(head: re.Match[str], grammar: Grammar) -> Iterator[Item]:
    """Ordinals before their word: "the third and fourth preambular paragraphs"."""
    for word in re.finditer(r"\w+", head[0]):
        if word[0] in grammar.ordinals:
            yield Item(head.start() + word.start(), head.start() + word.end(), (str(grammar.ordinals.index(word[0]) + 1),))


def _read_items(text: str, at: int, level: Level, grammar: Grammar) -> Iterator[Item]:
    blank = _BLANKS.match(text, at)
    item = _read_item(text, blank.end(), level, None, grammar) if blank else None
    while item is not None:
        to = grammar.to.match(text, item.end)
        last = _read_item(text, _skip_word(text, to.end(), level, grammar), level, item, grammar) if to else None
        if last is not None:
            item = Item(item.start, last.end, item.path, last.path)
        yield item
        joiner = grammar.joiner.match(text, item.end)
        item = _read_item(text, _skip_word(text, joiner.end(), level, grammar), level, last or item, grammar) if joiner else None


_BLANKS: Final = re.compile(r"\s")


def _skip_word(text: str, at: int, level: Level, grammar: Grammar) -> int:
    """The word may stand again: "paragraph 4 to paragraph 7"."""
    again = grammar.head.match(text, at)
    blank = _BLANKS.match(text, again.end()) if again and again.lastgroup == level else None
    return blank.end() if blank else at


def _read_item(text: str, at: int, level: Level, before: Item | None, grammar: Grammar) -> Item | None:
    """One number, or letters alone that belong to the number before ("4 (a) and (b)")."""
    if level in ("annex", "appendix", "section"):
        found = grammar.mark.match(text, at)
        if not found:
            return None
        return Item(at, found.end(), tuple(_SPLIT.split(found["mark"])))
    if level == "subparagraph" or before is not None:
        found = grammar.sub.match(text, at)
        if found:
            path = before.path if before else ()
            return Item(at, found.end(), _replace_end(path, _read_subs(found["subs"]), keep=0 if level == "subparagraph" else 1))
    found = grammar.number.match(text, at) if level != "subparagraph" else None
    if not found:
        return None
    return Item(at, found.end(), (found["n"].replace(" ", "").replace("\u00a0", ""), *_read_subs(found["subs"])))


def _replace_end(path: tuple[str, ...], subs: tuple[str, ...], keep: int) -> tuple[str, ...]:
    """``4 (a) (i)``, then ``(ii)``: 4, a, ii; its number is always kept."""
    return (*path[: max(len(path) - len(subs), keep)], *subs)


_SPLIT: Final = re.compile(r"[.\s]|(?<=[IVXL])(?=\d)")


def _read_subs(printed: str) -> tuple[str, ...]:
    return tuple(read_label(f"({fold(s)})").slug for s in re.findall(r"\w+", printed))


def _write(part: Part, path: tuple[str, ...], around: list[str]) -> str:
    """One level as it stands in an address; ``around`` is what stands before it."""
    if part.level in ("annex", "appendix"):
        word = "annex" if part.level == "annex" else "app"
        return f"{word}{path[0] if path else ''}" + "".join(f"-{p}" for p in path[1:])
    if part.level == "unit":
        return "-".join((f"{part.unit}{path[0]}", *path[1:]))
    if part.level == "preambular":
        return f"pp{path[0]}"
    if part.level == "paragraph" and not any(a.startswith("annex") or _UNIT.match(a) for a in around):
        return "-".join((f"op{path[0]}", *path[1:]))
    return "-".join(path)


_UNIT: Final = re.compile(r"(?:art|rule|reg|principle|guideline|chap)\d")


def _join(parts: list[str]) -> str:
    return "-".join(p for p in parts if p)
