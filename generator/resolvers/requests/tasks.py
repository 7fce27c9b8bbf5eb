"""One clause read: the actor, the infinitives asked of it, and what stands behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from generator.grammar.patterns import compile_words
from generator.profiles.requesting import REQUESTING, Requesting

from .actors import read_actor, read_state, skip_asides


class Opening(Struct, frozen=True):
    """What a paragraph leaves open for the list below it: "Requests the Secretary-General:"."""

    verb: str | None = None
    actor: str | None = None
    action: str | None = None
    """The infinitive, where the list gives its objects: "Requests the Panel to provide:"."""
    aside: str = ""
    """What stood between actor and infinitive: it may say when."""
    whole: bool = False
    """True if the paragraph is whole by itself, so only an infinitive with its mark ("To report") goes on."""
    decides: bool = False
    """True if the list may bring the verb: "Decides: (a) To request"."""


class Task(Struct, frozen=True):
    """One thing asked, with its words of time still in it."""

    verb: str
    actor: str | None
    action: str | None
    object: str
    aside: str = ""


class Read(Struct, frozen=True):
    """A clause, read."""

    tasks: tuple[Task, ...] = ()
    opening: Opening = Opening()


class _Infinitive(Struct, frozen=True):
    start: int
    """Of the mark."""
    end: int
    """Of the last verb."""
    action: str


_WORD = re.compile(r"[a-z][a-z/-]*")
_TRIM = " ,;.:"


def read_complement(verb: str, text: str, words: Requesting) -> Read:
    """What stands behind a verb that asks: "[in this regard,] the Secretary-General[, within …,] to submit …" or "that …"."""
    text, aside = skip_asides(text, words)
    if text.startswith(f"{words.that} "):
        return read_that(verb, text, words)
    infinitive = _find_infinitive(text, words)
    if infinitive is None:
        return Read((), _read_open_list(verb, text, aside, words))
    actor, more = read_actor(text[: infinitive.start], words, verb)
    if actor is None:
        return Read()
    return read_tasks(Opening(verb, actor, aside=f"{aside} {more}".strip()), text[infinitive.start :], words)


def read_modal(verb: str, text: str, words: Requesting) -> Read:
    """Who must by a decision: "that the Secretary-General will report …"; without shall or will nobody is asked."""
    body, aside = skip_asides(text, words)
    read = _read_modal_clause(verb, body, aside, words) if body.startswith(f"{words.that} ") else None
    return read or Read((), Opening(decides=True))


def read_that(verb: str, text: str, words: Requesting) -> Read:
    """Who is asked in a clause: "that all parties cease …"; with nobody named ("that the violence end") the whole is what is asked."""
    body, aside = skip_asides(text, words)
    if not body.startswith(f"{words.that} "):
        return Read()
    read = _read_modal_clause(verb, body, aside, words) or _read_subjunctive(verb, body, aside, words)
    if read is not None:
        return read
    clause = body.partition(" ")[2].strip(_TRIM)
    return Read((Task(verb, None, None, clause, aside),)) if clause else Read()


def read_tasks(opening: Opening, text: str, words: Requesting) -> Read:
    """From the infinitive on: one task for each of "to submit …, and to report …"."""
    grammar = _grammar(words.code)
    mark = grammar.mark.match(text)
    if opening.whole and not mark:
        return Read()
    group = _read_group(text[:1].lower() + text[1:], mark.end() if mark else 0, words)
    if group is None:
        return Read()
    tasks = []
    verb, actor, aside = opening.verb or "", opening.actor, opening.aside
    action, start = group
    if mark and mark["not"]:
        action = f"{words.negation} {action}"
    for cut, following in _find_more(text, start, words):
        tasks.append(Task(verb, actor, action, text[start:cut].strip(_TRIM), aside))
        action, start = following
    rest = text[start:].strip()
    tasks.append(Task(verb, actor, action, rest.strip(_TRIM), aside))
    objectless = not rest.strip(_TRIM)
    if objectless and text.rstrip().endswith(":"):
        return Read(tuple(tasks[:-1]), Opening(verb, actor, action, aside))
    return Read(tuple(tasks), Opening(verb, actor, aside=aside, whole=True))


def _read_open_list(verb: str, text: str, aside: str, words: Requesting) -> Opening:
    """Behind a verb, where a list brings the infinitive: "the Secretary-General:", "States to:", or nothing."""
    grammar = _grammar(words.code)
    text = text.rstrip(" :,")
    if not text:
        return Opening(verb, aside=aside)
    open_mark = grammar.open_mark.search(text)
    actor, more = read_actor(text[: open_mark.start()] if open_mark else text, words, verb)
    return Opening(verb, actor, aside=f"{aside} {more}".strip()) if actor is not None else Opening()


def _read_modal_clause(verb: str, body: str, aside: str, words: Requesting) -> Read | None:
    grammar = _grammar(words.code)
    body, more = skip_asides(body.partition(" ")[2], words)
    for modal in grammar.modal.finditer(body):
        actor, most = read_actor(body[: modal.start()], words)
        if not actor:  # "decides that it shall": who decides asks nobody
            return None
        opening = Opening(verb, actor, aside=" ".join(filter(None, (aside, more, most))))
        if not body[modal.end() :].strip(_TRIM):
            return Read((), opening)
        rest, last = skip_asides(body[modal.end() :], words)
        group = _read_group(rest, 0, words)
        if group is None or group[0].split(" ")[0] in words.passive:
            return None
        opening = Opening(verb, actor, aside=f"{opening.aside} {last}".strip())
        return read_tasks(opening, rest, words)
    return None


def _read_subjunctive(verb: str, body: str, aside: str, words: Requesting) -> Read | None:
    """The first base form with a whole actor before it: "Israel, the occupying Power, *cease* …"."""
    grammar = _grammar(words.code)
    body, more = skip_asides(body.partition(" ")[2], words)
    for word in grammar.bare.finditer(body):
        if word["verb"] not in words.verbs or word["before"] in words.stop or grammar.determiner.fullmatch(word["before"]):
            continue
        subject = body[: word.start("start")]
        if grammar.relative.search(subject) and not subject.rstrip().endswith(","):
            continue
        actor, most = read_actor(subject, words)
        if actor is None:
            continue
        if word["verb"] in words.passive:
            return None
        opening = Opening(verb, actor, aside=" ".join(filter(None, (aside, more, most))))
        read = read_tasks(opening, body[word.start("start") :], words)
        return read if read.tasks or read.opening.verb else None
    return None


def _find_infinitive(text: str, words: Requesting) -> _Infinitive | None:
    """The infinitive that the verb governs, not one inside the actor's name or between commas."""
    grammar = _grammar(words.code)
    doubtful: dict[str, _Infinitive] = {}
    for mark in grammar.marks.finditer(text):
        before = text[: mark.start()].rstrip()
        if before.rpartition(" ")[2] in words.takes_infinitive:
            continue
        group = _read_group(text, mark.end(), words)
        if group is None:
            continue
        found = _Infinitive(mark.start(), group[1], group[0])
        if before.endswith((",", ")", "–", "—")):
            return found
        state = read_state(before, words)
        if state == "actor":
            return found
        doubtful.setdefault(state, found)
    return doubtful.get("inclusion") or doubtful.get("aside")


def _read_group(text: str, at: int, words: Requesting) -> tuple[str, int] | None:
    """Verbs without their adverbs, and where they end: "further [strengthen and expand]", "[continue to support]"."""
    grammar = _grammar(words.code)
    aside = grammar.comma_aside.match(text, at)
    if aside:
        at = aside.end()
    negated = ""
    while True:
        found = _WORD.match(text, at)
        if not found:
            return None
        word, at = found[0], found.end()
        is_verb = word in words.verbs
        if word == words.negation:
            negated = f"{word} "
        elif grammar.adverb.fullmatch(word) and (not is_verb or _is_verb_at(text, at + 1, words)):
            joined = grammar.more_adverbs.match(text, at)
            at = joined.end() if joined else at
        elif is_verb:
            break
        else:
            return None
        at += text[at : at + 1] == " "
    action = negated + word
    if word in words.continuing:
        mark = grammar.continued.match(text, at)
        inner = _read_group(text, mark.end(), words) if mark else None
        if mark and inner:
            return f"{action} {words.to} {inner[0]}", inner[1]
    joined = grammar.joined.match(text, at)
    if joined and all(v in words.verbs for v in _WORD.findall(f"{joined['list']} {joined['last']}")):
        return f"{action}{joined['list']}{joined['and']} {joined['last']}", joined.end()
    return action, at


def _is_verb_at(text: str, at: int, words: Requesting) -> bool:
    found = _WORD.match(text, at)
    return bool(found) and found[0] in words.verbs if found else False


def _find_more(text: str, start: int, words: Requesting) -> Iterator[tuple[int, tuple[str, int]]]:
    """Further infinitives of the same actor: where the one before ends, and the verbs.

    "and to" is taken for a further one only where nothing between could have it ("to take measures to protect and to assist"
    has), or where it is set off by a comma or a semicolon, or where it reports.
    """
    grammar = _grammar(words.code)
    inner = False
    listed = False
    for found in grammar.more.finditer(text, start):
        if found["inner"]:
            inner = inner or _is_verb_at(text, found.end(), words)
            continue
        group = _read_group(text, found.end() if found["mark"] else found.start("reporting"), words)
        if group is None or group[0] in words.passive or not text[start : found.start()].strip(_TRIM):
            continue  # "the programme of work, to be developed by the Bureau, and to report" (A/RES/74/19)
        joiner = found["joiner"]
        if found["reporting"] or grammar.reporting.match(text, found.end()) or joiner.startswith(";"):
            certain = True
        elif joiner == ", ":
            certain = not inner and bool(grammar.last.search(text, found.end()))
            listed = listed or not certain
        elif joiner.startswith(","):
            certain = not listed
        else:
            certain = not inner
        if certain:
            yield found.start(), group
            start, inner, listed = group[1], False, False


class _Grammar(Struct, frozen=True):
    mark: re.Pattern[str]
    marks: re.Pattern[str]
    open_mark: re.Pattern[str]
    modal: re.Pattern[str]
    bare: re.Pattern[str]
    determiner: re.Pattern[str]
    relative: re.Pattern[str]
    comma_aside: re.Pattern[str]
    adverb: re.Pattern[str]
    more_adverbs: re.Pattern[str]
    continued: re.Pattern[str]
    joined: re.Pattern[str]
    more: re.Pattern[str]
    last: re.Pattern[str]
    reporting: re.Pattern[str]


@lru_cache(maxsize=8)
def _grammar(code: str) -> _Grammar:
    words = REQUESTING[code]
    to, conjunction, adverb = words.to, words.conjunction, words.adverb
    not_verb = "(?!(?:" + "|".join(sorted(v for v in words.verbs if re.fullmatch(adverb, v))) + r")\b)"

    further = rf"(?:{conjunction}|{words.as_well})"

    return _Grammar(
        mark=re.compile(rf"(?P<not>{words.negation}\ )?{to}(?:\ |(?=,\ ))", re.VERBOSE | re.IGNORECASE),
        marks=compile_words(rf"(?<![\w-])(?:{words.negation}\ )?{to}(?:\ |(?=,\ ))"),
        open_mark=compile_words(rf",?\ {to}\b(?:,?\ [\w ]+)?\Z"),
        modal=compile_words(rf"(?<!\bthat\ )(?<!\bwhich\ )(?<!\bwho\ )\b{words.modal}\b\ ?"),
        bare=compile_words(
            rf"(?P<before>[\w’'-]+)[,)]*\ (?=(?P<start>(?:{not_verb}(?:{adverb}|{words.negation})\ )*(?P<verb>[a-z][a-z-]+))\b)"
        ),
        determiner=compile_words(words.determiner, re.IGNORECASE),
        relative=compile_words(words.relative),
        comma_aside=compile_words(r",\ [^;:]{1,200}?,\ "),
        adverb=compile_words(adverb),
        more_adverbs=compile_words(rf"(?:,?\ {conjunction}\ [a-z]+ly)+"),
        continued=compile_words(rf"(?:,[^,;:]{{1,150}},)?\ {to}\ "),
        joined=compile_words(
            rf"(?P<list>(?:,\ [a-z-]+)*)(?P<and>,?\ {conjunction})(?:,[^,;]{{1,60}},)?\ (?:{adverb}\ )*(?P<last>[a-z-]+)(?![\w-])"
        ),
        more=compile_words(
            rf"(?P<joiner>;\ (?:{conjunction}\ )?|,\ (?:{further}\ )?|\ {further}\ )(?:{words.lead}\ )*"
            rf"(?:(?P<mark>{to}(?:\ |(?=,\ )))|(?:{adverb}\ )*(?P<reporting>{words.reporting}))|\ (?P<inner>{to})\ "
        ),
        last=compile_words(rf"\ {conjunction}\ (?:{words.lead}\ )*{to}\ "),
        reporting=compile_words(rf"(?:{adverb}\ )*{words.reporting}"),
    )
