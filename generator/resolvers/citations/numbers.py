"""Numbers of resolutions and decisions in running text, singly and in lists.

citation  = organ? ("resolution" | "decision") "s"? item (joiner item)* (description item-with-date)*
item      = number (", section VI")? (", annex" roman?)? date?      where a date or the next item follows
number    = 59/241 | 57/270 B | 53/243 A and B | S-24/2 | 217 A (III) | 1325 (2000)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.grammar.patterns import compile_words
from generator.grammar.symbols import SymbolError, parse_symbol
from generator.model.document import Citation
from generator.profiles.citing import CITING, Citing

from .hints import holds_any
from .organs import Number, choose_prefix

_NUMBER: Final = r"""(?P<number>
      (?P<session>(?:ES-|S-)?\d{1,4})/(?P<n>\d{1,4})(?:\ ?(?P<letter>[A-Z])(?![A-Za-z0-9]))?
    | \d{1,4}(?:\ [A-Z])?\ ?\((?P<roman>(?:ES-|S-)?[IVXL]{1,8})\)
    | \d{1,4}\ ?\((?P<brackets>(?:19|20)\d\d)\)
    )(?![\w/])"""
_SECTION_COMMA: Final = r"(?:,(?!\ (?:\D{2,4}\ )?\d))?"
"""Behind "section VI" a comma belongs to the item, but not the one before the list's next number."""
_LETTERS: Final = re.compile(r"(?:,\s|\sand\s|\sto\s)(?P<letter>[A-Z])(?![\w’'])")
_NEAR: Final = 80
"""Characters in which "the Human Rights Council in its" stands before the word."""
_NAME: Final = 45
"""Characters that no organ's name is longer than."""


class Grammar(Struct, frozen=True):
    """The patterns of one language, compiled."""

    stems: tuple[str, ...]
    head: re.Pattern[str]
    before: re.Pattern[str]
    """An organ named right before the word."""
    item: re.Pattern[str]
    joiner: re.Pattern[str]
    behind: re.Pattern[str]
    """An organ named behind the numbers: « résolution 59/241 de l’Assemblée générale »."""
    owner: re.Pattern[str]
    """An organ named before: "the Human Rights Council in its"."""
    decision: re.Pattern[str]
    kinds: re.Pattern[str]
    """Either word."""
    prefixes: dict[str, str]
    """Group of an organ's name -> the prefix of its series."""

    def name_organ(self, found: re.Match[str] | None) -> str | None:
        """The organ that some words name."""
        groups = found.groupdict() if found else {}
        return next((self.prefixes[group] for group, words in groups.items() if words and group in self.prefixes), None)


@lru_cache(maxsize=16)
def compile_grammar(language: str) -> Grammar | None:
    """The grammar of a language; None where it has no row."""
    row = CITING.get(language)
    if row is None:
        return None
    organs = "|".join(f"(?P<o{n}>{name})" for n, name in enumerate(row.organs))
    return Grammar(
        stems=row.stems,
        head=compile_words(rf"(?P<word>{row.resolution}|{row.decision})\ (?=(?:ES-|S-)?\d)"),
        before=compile_words(rf"(?:{organs})\ \Z"),
        item=_compile_item(row),
        joiner=compile_words(rf"(?:{row.joiner})(?=(?:ES-|S-)?\d)"),
        behind=compile_words(rf"[^.;\d]{{0,12}}(?:{organs})"),
        owner=compile_words(rf"(?:{organs}){row.its}\ ?\Z"),
        decision=compile_words(row.decision),
        kinds=compile_words(rf"(?:{row.resolution}|{row.decision})(?!\w)"),
        prefixes={f"o{n}": prefix for n, prefix in enumerate(row.organs.values())},
    )


def _compile_item(row: Citing) -> re.Pattern[str]:
    section = rf"(?:,?\ {row.section}{_SECTION_COMMA})?"
    annex = rf"(?:,?\ (?P<annex>{row.annex}))?"
    more = row.date.replace("(?P<year>", "(?:") + rf"|(?:{row.joiner})(?:ES-|S-)?\d{{1,4}}[/ ]"
    return compile_words(rf"{_NUMBER}(?:{section}{annex}(?={more}))?(?P<date>{row.date})?")


class Head(Struct, frozen=True):
    """Words before numbers, "General Assembly resolutions" before numbers: where it begins and ends, the organ and the word."""

    start: int
    end: int
    named: str | None
    word: str


def find_numbers(text: str, language: str, own_body: str | None) -> Iterator[Citation]:
    """The numbered resolutions and decisions that a text names."""
    grammar = compile_grammar(language)
    if grammar is None or not holds_any(text, grammar.stems):
        return
    heads = [_read_head(grammar, text, found) for found in grammar.head.finditer(text)]
    for place, head in enumerate(heads):
        end = heads[place + 1].start if place + 1 < len(heads) else len(text)
        if not _is_of_another_organ(text[: head.start], head.named, language):
            yield from _read_list(grammar, text, head, end, own_body)


def _read_head(grammar: Grammar, text: str, found: re.Match[str]) -> Head:
    organ = grammar.before.search(text, max(0, found.start() - _NAME), found.start())
    return Head(organ.start() if organ else found.start(), found.end(), grammar.name_organ(organ), found["word"])


def _read_list(grammar: Grammar, text: str, head: Head, end: int, own_body: str | None) -> Iterator[Citation]:
    before = text[: head.start]
    items = list(_walk_items(grammar, text, head.end))
    alone = len(items) == 1
    behind = items[-1].end() if items else head.end
    named = head.named or grammar.name_organ(grammar.owner.search(before, max(0, len(before) - _NEAR)))
    named = named or grammar.name_organ(grammar.behind.match(text, behind))
    items += _find_dated(grammar, text, behind, end)
    named = named or _share_organ(items, own_body, before, text)
    kind = "DEC" if grammar.decision.fullmatch(head.word) else "RES"
    for item in items:
        prefix = choose_prefix(_read_number(item), named, own_body, before, text)
        if prefix is not None:
            start = head.start if alone and item is items[0] else item.start()
            yield from _write(item, start, f"{prefix}/{kind}", text)


def _walk_items(grammar: Grammar, text: str, at: int) -> Iterator[re.Match[str]]:
    while item := grammar.item.match(text, at):
        yield item
        between = grammar.joiner.match(text, item.end())
        if between is None and not item["date"] and (letters := _LETTERS.match(text, item.end())):
            between = grammar.joiner.match(text, letters.end())
        if between is None:
            return
        at = between.end()


def _find_dated(grammar: Grammar, text: str, start: int, end: int) -> list[re.Match[str]]:
    """Numbers with dates further on: "resolutions 74/270 of 2 April 2020 on global solidarity …, 74/274 of 20 April 2020 on …"."""
    if text.find("/", start, end) < 0:
        return []
    # "la decisión 18/120 …, y las resoluciones del Consejo 24/14 …" (A/RES/75/181): what follows another word is of that word's kind.
    other = grammar.kinds.search(text, start, end)
    end = other.start() if other else end
    found = grammar.item.finditer(text, start, end)
    return [item for item in found if item["year"] and item["session"] and not text[item.start() - 1].isalnum()]


def _share_organ(items: Sequence[re.Match[str]], own_body: str | None, before: str, text: str) -> str | None:
    """The organ of a list's special sessions is the list's: "46/21 of 24 March 2021, S-29/1 of 12 February 2021"."""
    if not any((item["session"] or "").startswith("S-") for item in items):
        return None
    others = [_read_number(item) for item in items if (item["session"] or "").isdigit()]
    chosen = {choose_prefix(number, None, own_body, before, text) for number in others}
    return "A/HRC" if chosen == {"A/HRC"} else None


def _read_number(item: re.Match[str]) -> Number:
    return Number(item["session"], item["roman"], item["brackets"], int(item["year"]) if item["year"] else None)


def _write(item: re.Match[str], start: int, series: str, text: str) -> Iterator[Citation]:
    try:
        yield Citation(start, item.end(), str(parse_symbol(f"{series}/{item['number']}")), _find_fragment(item))
    except SymbolError:
        return
    at = item.end("number")
    while item["letter"] and at == item.end() and (more := _LETTERS.match(text, at)):
        # "53/243 A and B": the second letter is a citation of its own.
        at = more.end()
        yield Citation(more.start("letter"), at, str(parse_symbol(f"{series}/{item['session']}/{item['n']} {more['letter']}")))


def _find_fragment(item: re.Match[str]) -> str | None:
    if item["annex"]:
        return f"annex{item['annexed'] or ''}"
    return (item["section"] or "").replace(".", "-") or None


def _is_of_another_organ(before: str, named: str | None, language: str) -> bool:
    """True where a name goes on before the words: "Commission on Human Rights resolution", "Environment Assembly resolution 5/5"."""
    words = before[-_NEAR:].split()
    if language != "en" or not words or named in ("S", "E", "A/HRC") or before.endswith("the "):
        return False
    last = words[-1].strip("“”(,;")
    if named is not None:
        return last[:1].isupper() and len(words) > 1 and not words[-1].endswith((",", ";", "”"))
    return last[:1].isupper() and len(words) > 1 and not last.endswith(("ing", "ls", "ts", "ed"))
