"""Words that cite what has no symbol: treaties, conferences and the Sustainable Development Goals.

A treaty is known by its name, where the language has names, and by volume and number in a series, which are the same in
every language. A name that is part of a longer one is not cited; a goal is one of the Sustainable Development Goals only
where the words say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.grammar.patterns import compile_words, join_by_letter
from generator.model.document import Citation
from generator.profiles.instruments import (
    BODY,
    BY_SERIES,
    FURTHER,
    GOALS,
    LEADING,
    NAMES,
    ORDINALS,
    SERIES,
    TARGETS,
    GoalWords,
    SeriesWords,
)

from .hints import choose_hints, holds_any

_NEAR: Final = 300
"""Characters in which "the Sustainable Development Goals" may stand before "Goal 5"."""


def find_instruments(text: str, language: str) -> list[Citation]:
    """The treaties, conferences and goals that a text names, in its order."""
    names, series, goals = _compile_names(language), _compile_series(language), _compile_goals(language)
    found: list[Citation] = []
    if names and holds_any(text, names.hints):
        found += _find_names(text, names)
    if series and holds_any(text, series.hints):
        found += _find_series(text, series)
    if goals and holds_any(text, goals.hints):
        found += _find_goals(text, goals)
    return _drop_overlaps(found) if len(found) > 1 else found


def _drop_overlaps(found: list[Citation]) -> list[Citation]:
    kept: list[Citation] = []
    for citation in sorted(found, key=lambda c: (c.start, -c.end)):
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
    return kept


# Names: one pattern, a tree of words, so that the longest name at a place is found in one step.


class Node(Struct):
    """A word in a name: the words that may follow, and whether a name ends here."""

    following: dict[str, Node]
    ends: bool = False


_HYPHENS: Final = "[-‐‑–]"
_SPELLINGS: Final = {"-": _HYPHENS, "‑": _HYPHENS, "–": _HYPHENS, "’": "[’']", "“": '[“”"]', "”": '[“”"]'}
_FOLDED: Final = str.maketrans("\u00a0‐‑–'", " ---’", '“”"')
_STRICT: Final = 3
"""Words at the beginning of a name whose capitals count."""
_NAME_ENDS: Final = r"(?!\w|\s[A-Z][a-z]|[-‐‑]\w)"
"""What goes on with a capital is a longer name: the Antarctic Treaty Consultative Meeting."""
_CAPITAL_BEFORE: Final = re.compile(r"(?P<word>[A-Z][\w’.-]*)\s\Z")
_LEADING: Final = compile_words(LEADING)
_SMALL_ORDINAL: Final = re.compile(rf"(?<!\w)(?P<word>{'|'.join(ORDINALS)})\s\Z")
_LONGEST: Final = 16
"""Characters of an ordinal, more or less."""


class NameGrammar(Struct, frozen=True):
    """The names of one language, compiled."""

    name: re.Pattern[str]
    keys: dict[str, str | None]
    """Folded name -> key; None for what is another thing."""
    hints: tuple[str, ...]


@lru_cache(maxsize=16)
def _compile_names(language: str) -> NameGrammar | None:
    names = NAMES.get(language)
    if not names:
        return None
    # "the fourth World Conference": what follows a small ordinal is looked for, and the ordinal then seen before it.
    names = dict.fromkeys(_leave_ordinals(names)) | names
    root = Node({})
    for name in names:
        node = root
        for place, word in enumerate(name.split(" ")):
            node = node.following.setdefault(_spell(word, place), Node({}))
        node.ends = True
    # The first words of a name are spelt in one way only, but for hyphens; "the fourth" may stand for "the Fourth".
    hints = choose_hints(_list_hints(name) for name in names)
    return NameGrammar(re.compile(_write_tree(root)), {_fold(name): key for name, key in names.items()}, hints)


def _leave_ordinals(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        first, _, rest = name.partition(" ")
        if first.lower() in ORDINALS:
            yield rest


def _list_hints(name: str) -> list[str]:
    """Its longer words without their first letters, which may be capitals or not, and without the s of a plural."""
    words = [w for w in re.findall(r"[^\W\d_]{3,}", name) if w.lower() not in ORDINALS]
    return [w[1:].removesuffix("s") for w in words if len(w) > 4 and w not in _EVERYWHERE] or [w[1:] for w in words]


_EVERYWHERE: Final = frozenset(
    "United Nations International World General Rights Human States Organization Assembly Implementation Prevention Development "
    "Developing Sustainable Programme Action Review Economic Social Cultural Support".split()
)
"""Words that stand in most paragraphs: where a name has another one, that tells more."""


def _spell(word: str, place: int) -> str:
    letters = [_SPELLINGS.get(c, re.escape(c)) for c in word]
    for n, c in enumerate(word):
        if place >= _STRICT and c.isalpha() and not (n and word[n - 1].isalpha()):
            letters[n] = f"[{c.upper()}{c.lower()}]"
    return "".join(letters)


def _write_tree(node: Node) -> str:
    """The words that follow; what stands first is tried first, so that a longer name wins ("Children, supplementing …")."""
    longest = sorted(node.following, key=len, reverse=True)
    return f"(?:{join_by_letter(word + _write_rest(node.following[word]) for word in longest)})"


def _write_rest(node: Node) -> str:
    longer = rf"\s{_write_tree(node)}" if node.following else ""
    if not node.ends:
        return longer
    return f"(?:{longer}|{_NAME_ENDS})" if longer else _NAME_ENDS


def _fold(name: str) -> str:
    return " ".join(name.translate(_FOLDED).casefold().split())


def _find_names(text: str, grammar: NameGrammar) -> Iterator[Citation]:
    keys = grammar.keys
    for found in grammar.name.finditer(text):
        start, key = found.start(), keys.get(_fold(found[0]))
        ordinal = _SMALL_ORDINAL.search(text, max(0, start - _LONGEST), start)
        if ordinal:
            start = ordinal.start()
            numbered = keys.get(_fold(text[start : found.end()]))
            # The second conference of a name is another than the first, which may do without its number.
            start, key = (start, numbered) if numbered or ordinal["word"] != ORDINALS[0] else (found.start(), key)
        if key is not None and not _belongs_to_longer(text, start):
            yield Citation(start, found.end(), None, instrument=key)


_LONGER: Final = compile_words(f"{BODY}|{FURTHER}")


def _belongs_to_longer(text: str, start: int) -> bool:
    """Whether what stands before a name makes it part of another's."""
    if start and (text[start - 1].isalnum() or text[start - 1] in "-‐‑/"):
        return True
    before = text[max(0, start - 120) : start]
    capital = _CAPITAL_BEFORE.search(before)
    if capital and not _LEADING.fullmatch(capital["word"]):
        return True
    return bool(_LONGER.search(before))


# Series: "United Nations, Treaty Series, vols. 2225, 2237 and 2326, No. 39574; and ibid., vol. 1771, No. 30822".


class SeriesGrammar(Struct, frozen=True):
    """The patterns of one language, compiled."""

    series: re.Pattern[str]
    group: re.Pattern[str]
    """Volumes and numbers."""
    between: re.Pattern[str]
    """Before a further group."""
    token: re.Pattern[str]
    to: re.Pattern[str]
    hints: tuple[str, ...]


class Item(Struct, frozen=True):
    """One volume and number, and the words that give them."""

    start: int
    end: int
    volume: str
    number: str


@lru_cache(maxsize=16)
def _compile_series(language: str) -> SeriesGrammar | None:
    row = SERIES.get(language)
    return _build_series(row) if row else None


def _build_series(row: SeriesWords) -> SeriesGrammar:
    (volume, volume_end), (number, number_end) = row.volume, row.number
    between = rf"(?:{row.joiner}|{row.to})"
    one_volume = r"\d{1,4}" if volume_end else r"(?:\d{1,4}|[IVXLC]{1,6})(?!\w)"
    one_number = r"(?:I{1,2}-|A-)?(?:\d{1,3}[,.]\d{3}(?!\d)|\d{1,6})"
    volumes = rf"(?:{volume})(?P<volumes>{one_volume}(?:{between}(?:{volume})?{one_volume})*){volume_end}"
    numbers = rf"(?:{number})(?P<numbers>{one_number}(?:{between}{one_number})*){number_end}"
    return SeriesGrammar(
        series=compile_words(rf"(?P<league>{row.league})|{row.series}"),
        group=compile_words(rf"[,،，.)]*\ ?{volumes}[,،，]?\ ?{numbers}"),
        between=compile_words(rf"\ ?[;؛；,،]?\ ?(?:{row.ibid})"),
        token=re.compile(r"\d{1,3}[,.]\d{3}(?!\d)|\d+|[IVXLC]+(?![\w-])"),
        to=compile_words(rf"(?:{row.to})\Z"),
        hints=row.hints,
    )


def _find_series(text: str, grammar: SeriesGrammar) -> Iterator[Citation]:
    for head in grammar.series.finditer(text):
        start, series = head.start(), "lnts" if head["league"] else "unts"
        group = grammar.group.match(text, head.end())
        while group:
            yield from _write_group(list(_read_group(group, start, grammar)), series)
            between = grammar.between.match(text, group.end())
            start = between.end() if between else group.end()
            group = grammar.group.match(text, start)


def _read_group(group: re.Match[str], start: int, grammar: SeriesGrammar) -> Iterator[Item]:
    """One item for each volume of one number, or each number of one volume; words between belong to what they follow."""
    volumes, numbers = (_read_list(group, name, grammar) for name in ("volumes", "numbers"))
    parts = volumes if len(volumes) > 1 else numbers
    for place, (begin, end, printed) in enumerate(parts):
        volume, number = (printed, numbers[0][2]) if parts is volumes else (volumes[0][2], printed)
        yield Item(begin if place else start, end if place + 1 < len(parts) else group.end(), volume, number)


def _read_list(group: re.Match[str], name: str, grammar: SeriesGrammar) -> list[tuple[int, int, str]]:
    """Place and words of each member; a range that is a treaty of its own ("970–973") is one."""
    text, (begin, end) = group.string, group.span(name)
    members = [(m.start(), m.end(), re.sub("[,.]", "", m[0])) for m in grammar.token.finditer(text, begin, end)]
    whole = "–".join(m[2] for m in members)
    if len(members) == 2 and grammar.to.search(text[members[0][1] : members[1][0]]) and (group["volumes"], whole) in BY_SERIES:
        return [(begin, end, whole)]
    return members


def _write_group(items: Sequence[Item], series: str) -> Iterator[Citation]:
    """Citations of one group; a volume that only continues a treaty belongs to the one before."""
    written: list[Citation] = []
    several = len({item.volume for item in items}) > 1
    for item in items:
        key = BY_SERIES.get((item.volume, item.number))
        if key is None and several and written:
            key = written[-1].instrument
        key = key or f"treaty/{series}-{item.volume}-{item.number}"
        if written and written[-1].instrument == key:
            written[-1] = Citation(written[-1].start, item.end, None, instrument=key)
        else:
            written.append(Citation(item.start, item.end, None, instrument=key))
    yield from written


_LETTER: Final = r"[^\W\d_\u4e00-\u9fff]"
"""Chinese writes without blanks: its signs may stand beside a word."""

# Goals: "Sustainable Development Goals 6 and 7"; "target 5.6" where the goals are spoken of.


class GoalGrammar(Struct, frozen=True):
    """The patterns of one language, compiled."""

    head: re.Pattern[str]
    item: re.Pattern[str]
    joiner: re.Pattern[str]
    behind: re.Pattern[str]
    spoken: re.Pattern[str]
    """Names of goals: the Sustainable Development Goals (group ``context``) or others."""
    conference: re.Pattern[str]
    letters: str
    hints: tuple[str, ...]


@lru_cache(maxsize=16)
def _compile_goals(language: str) -> GoalGrammar | None:
    row = GOALS.get(language)
    return _build_goals(row) if row else None


def _build_goals(row: GoalWords) -> GoalGrammar:
    words = rf"(?P<named>{row.named})|(?P<target>{row.target})|(?P<goal>{row.goal})"
    number = rf"(?P<goal>\d{{1,2}})(?:(?:{row.point})(?P<target>\d{{1,2}}|[{row.letters}]))?"
    return GoalGrammar(
        head=compile_words(rf"(?<!{_LETTER})(?:{words})(?:{row.number})(?=\d)"),
        item=compile_words(rf"{number}(?!\d|[.,]\d|\ \d|{_LETTER}){row.follows}"),
        joiner=compile_words(rf"(?:{row.joiner}|{row.to})(?=\d)"),
        behind=compile_words(row.behind),
        spoken=compile_words(rf"(?P<context>{row.context})|{row.others}"),
        conference=compile_words(rf"(?:{row.conference})\Z"),
        letters=row.letters,
        hints=row.hints,
    )


def _find_goals(text: str, grammar: GoalGrammar) -> Iterator[Citation]:
    read, last = 0, -_NEAR
    for head in grammar.head.finditer(text):
        if head.start() < read or grammar.conference.search(text, max(0, head.start() - _NEAR), head.start()):
            continue
        items = list(_read_goals(text, head, grammar))
        read = items[-1].end() if items else 0
        keys = [_write_goal(item, grammar.letters) for item in items]
        if head.lastgroup == "named":
            keys = keys[: keys.index(None)] if None in keys else keys
        elif None in keys or not items or not _is_spoken_of(text, head, items[-1].end(), last, grammar):
            continue
        start = head.start()
        for item, key in zip(items, keys, strict=False):
            word = grammar.head.search(text, start, item.end())
            yield Citation(word.start() if word else item.start(), item.end(), None, instrument=key)
            start = last = item.end()


def _read_goals(text: str, head: re.Match[str], grammar: GoalGrammar) -> Iterator[re.Match[str]]:
    item = grammar.item.match(text, head.end())
    while item and (item["target"] or head.lastgroup != "target"):
        yield item
        joiner = grammar.joiner.match(text, item.end())
        item = grammar.item.match(text, joiner.end()) if joiner else None


def _write_goal(item: re.Match[str], letters: str) -> str | None:
    """Key of a goal or target; None where there is no such."""
    goal, target = int(item["goal"]), item["target"]
    if goal not in TARGETS:
        return None
    if target is None:
        return f"goal/{goal}"
    numbered, lettered = TARGETS[goal]
    if target in letters:
        target = "abcd"[letters.index(target)]
        return f"goal/{goal}.{target}" if target in lettered else None
    return f"goal/{goal}.{int(target)}" if 1 <= int(target) <= numbered else None


def _is_spoken_of(text: str, head: re.Match[str], end: int, last: int, grammar: GoalGrammar) -> bool:
    """Whether the words around say that the Sustainable Development Goals are meant: behind, or last before."""
    if grammar.behind.match(text, end):
        return True
    near = max(0, head.start() - _NEAR)
    named = list(grammar.spoken.finditer(text, near, head.end()))
    if named:
        return bool(named[-1]["context"])
    return last >= near
