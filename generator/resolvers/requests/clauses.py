"""A paragraph cut into clauses at its finite verbs."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest

from msgspec import Struct

from generator.grammar.patterns import compile_words
from generator.profiles.requesting import REQUESTING, Asking, Requesting


class Clause(Struct, frozen=True):
    """One finite verb and what follows it; ``asking`` is None where it asks nothing."""

    start: int
    """Where the joiner before it stands: the clause before ends here."""
    asking: Asking | None
    complement: str


class _Grammar(Struct, frozen=True):
    clause: re.Pattern[str]
    base: re.Pattern[str]
    by_group: dict[str, Asking]


def cut_clauses(text: str, words: Requesting) -> list[Clause]:
    """The clauses of a paragraph that begin with a verb known; "Invites and encourages States" is one, with the first verb."""
    grammar = _grammar(words.code)
    found = list(grammar.clause.finditer(text))
    clauses: list[Clause] = []
    pending: Asking | None = None
    for this, following in zip_longest(found, found[1:]):
        asking = pending or grammar.by_group.get(this.lastgroup or "")
        complement = text[this.end() : following.start() if following else len(text)].strip()
        if not complement and following is not None:
            pending = asking
            continue
        pending = None
        clauses.append(Clause(this.start(), asking, complement))
    return clauses


def read_base(text: str, words: Requesting) -> Clause | None:
    """A clause in the base form: "To request the Secretary-General to", below "Decides:"."""
    grammar = _grammar(words.code)
    found = grammar.base.match(text)
    return Clause(0, grammar.by_group[found.lastgroup or ""], text[found.end() :].strip()) if found else None


@lru_cache(maxsize=8)
def _grammar(code: str) -> _Grammar:
    words = REQUESTING[code]
    lead = rf"(?:(?:{words.lead})\b,?\ )*"
    by_group: dict[str, Asking] = {}

    def join(kind: str, prefix: str) -> str:
        """All verbs in one form, each a group of its own name."""
        found = []
        for i, asking in enumerate(words.asking):
            pattern = {"finite": asking.finite, "base": asking.base, "noun": asking.noun}[kind]
            if pattern:
                by_group[f"{prefix}{i}"] = asking
                found.append(f"(?P<{prefix}{i}>{pattern})")
        return "(?:" + "|".join(found) + ")"

    clause = (
        rf"(?:\A|{words.joiner}){lead}"
        rf"(?:{words.we}\ {lead}{join('base', 'we')}|{words.decides}\ {join('base', 'decided')}"
        rf"|{words.again}\ {join('noun', 'noun')}|{join('finite', 'finite')}|{words.others})(?![\w’'-])"
    )
    base = rf"(?:{words.to}\ )?{lead}{join('base', 'base')}(?![\w’'-])"
    return _Grammar(compile_words(clause, re.IGNORECASE), compile_words(base, re.IGNORECASE), by_group)
