"""Who is asked: the words between the verb and the infinitive, freed from what only qualifies them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from generator.grammar.patterns import compile_words
from generator.profiles.requesting import REQUESTING, Requesting


class _Grammar(Struct, frozen=True):
    lead: re.Pattern[str]
    qualifier: re.Pattern[str]
    verbal: re.Pattern[str]
    inclusion: re.Pattern[str]
    preposition: re.Pattern[str]
    article: re.Pattern[str]
    determiner: re.Pattern[str]
    postmodifier: re.Pattern[str]
    resumed: re.Pattern[str]
    conjunction: re.Pattern[str]
    bracket: re.Pattern[str]
    attached: re.Pattern[str]


def skip_asides(text: str, words: Requesting) -> tuple[str, str]:
    """What stands before the actor, away: "in this regard", ", within existing resources,"; and what that was."""
    grammar = _grammar(words.code)
    asides: list[str] = []
    while True:
        comma = text.startswith(",")
        text = text.lstrip(" ,")
        lead = grammar.lead.match(text)
        opens = grammar.qualifier if comma else grammar.preposition
        if lead:
            end = lead.end()
        elif opens.match(text) and ", " in text and not (grammar.verbal.match(text) and names_actor(text, words)):
            end = text.index(", ")
        else:
            return text, " ".join(asides)
        asides.append(text[:end].strip(" ,"))
        text = text[end:]


State = Literal["actor", "inclusion", "aside"]


def read_state(text: str, words: Requesting) -> State:
    """What the last words between two commas are: the actor's name, examples of it, or an aside."""
    return _sort_segments(text, words)[-1][0]


def read_actor(text: str, words: Requesting, verb: str = "") -> tuple[str | None, str]:
    """The actor in its normal form, and what stood beside it: empty for a pronoun, None where nobody can be meant."""
    grammar = _grammar(words.code)
    sorted_segments = _sort_segments(grammar.bracket.sub("", text.strip(" ,")), words)
    kept = [segment for state, segment in sorted_segments if state == "actor"]
    asides = [segment for state, segment in sorted_segments if state != "actor"]
    if len(kept) > 1 and not any(grammar.conjunction.search(s) for s in kept[1:]):
        asides += kept[1:]  # "Israel, the occupying Power"
        kept = kept[:1]
    named = ", ".join(kept)
    attached = grammar.attached.search(named)
    if attached:
        asides.append(named[attached.start() :])
        named = named[: attached.start()]
    actor = grammar.article.sub("", named.strip(" ,;:"))
    if actor in words.pronouns:
        return "", " ".join(asides)
    if not actor or not names_actor(actor, words, anyone=verb in words.someone):
        return None, ""
    return words.names.get(actor, actor), " ".join(asides)


def _sort_segments(text: str, words: Requesting) -> list[tuple[State, str]]:
    """Stretches between commas: an aside goes on over commas of its own ("with Member States, the World Bank and others").

    It ends where the actor goes on right behind it ("AMISOM, in accordance with its existing mandate, and Somali National
    Security Forces to", S/RES/2232(2015)); examples end with "and", "as well as".
    """
    grammar = _grammar(words.code)
    found: list[tuple[State, str]] = []
    opened = 0
    state: State = "actor"
    for i, segment in enumerate(text.split(", ")):
        resumed = grammar.resumed.match(segment)
        if i and grammar.inclusion.match(segment):
            state = "inclusion" if state != "aside" else state
        elif i and _is_aside(segment, words):
            opened = i if state != "aside" else opened
            state = "aside"
        elif resumed and (state == "inclusion" or (opened == i - 1 and names_actor(segment[resumed.end() :], words))):
            state = "actor"
        found.append((state, segment))
    return found


def _is_aside(segment: str, words: Requesting) -> bool:
    """True for what stands between commas and says how or when, not who."""
    grammar = _grammar(words.code)
    return bool(grammar.qualifier.match(segment)) and not (grammar.verbal.match(segment) and names_actor(segment, words))


def names_actor(text: str, words: Requesting, *, anyone: bool = False) -> bool:
    """True if the first noun of some words is someone: "relevant *bodies* of", not "the full *use* of".

    With ``anyone`` any noun will do that is not known to be nobody ("regional consultative *processes*", A/RES/59/241).
    """
    grammar = _grammar(words.code)
    head: list[str] = []
    for word in text.split(" "):
        bare = word.strip(",;:()“”")
        if bare in words.stop or (head and grammar.determiner.fullmatch(bare)):
            break
        head.append(bare)
        if word.endswith((",", ";")):
            break
    while len(head) > 1 and grammar.postmodifier.fullmatch(head[-1]) and _singular(head[-1], words) not in words.actors:
        head.pop()
    if not head:
        return False
    last = head[-1]
    if last.endswith(("’s", "'s", "s’", "s'")):
        return False
    noun = _singular(last.rpartition("/")[2].rpartition("-")[2] if last.lower() not in words.actors else last, words)
    if noun in words.never_actors:
        return False
    return anyone or noun in words.actors or _singular(last, words) in words.actors or last[:1].isupper()


def _singular(word: str, words: Requesting) -> str:
    folded = word.casefold()
    if folded in words.actors:
        return folded
    for ending, instead in words.plural:
        if folded.endswith(ending):
            return folded[: -len(ending)] + instead
    return folded


@lru_cache(maxsize=8)
def _grammar(code: str) -> _Grammar:
    words = REQUESTING[code]

    return _Grammar(
        lead=compile_words(rf"(?:{words.lead})\b(?![\w-])"),
        qualifier=compile_words(rf"(?:{words.conjunction}\ )?(?:{words.qualifier})(?![\w-])"),
        verbal=compile_words(rf"(?:{words.conjunction}\ )?[a-z-]+(?:ing|ly|ed)\ "),
        inclusion=compile_words(rf"(?:{words.conjunction}\ )?{words.inclusion}(?![\w-])"),
        preposition=compile_words(rf"(?:{words.preposition})(?![\w-])"),
        article=compile_words(rf"\A(?:{words.article})", re.IGNORECASE),
        determiner=compile_words(words.determiner, re.IGNORECASE),
        postmodifier=compile_words(words.postmodifier),
        resumed=compile_words(rf"(?:{words.conjunction}|{words.as_well})\ "),
        conjunction=compile_words(rf"(?:\A|\ )(?:{words.conjunction}|{words.as_well})\ "),
        bracket=compile_words(r"\ \((?!\d{4}\))[^()]*\)"),
        attached=compile_words(rf"(?<!ed)(?<!en)\ {words.attached}"),
    )
