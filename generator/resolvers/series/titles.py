"""Which texts are one item through the years: the same organ, the same language, the same title.

Titles are folded as far as a reader would: case, blanks, punctuation ("confidencebuilding" is "confidence-building"), and
the number of a session or the years of a budget, which must change each time. All other words count; two titles that
only resemble one another are two series.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from generator.grammar.labels import fold
from generator.grammar.symbols import SymbolFacts, facts, parse_symbol
from generator.model.document import Document
from generator.model.series import Series
from generator.profiles.titles import CHANGING, EDITIONS

_LONGEST_SLUG: Final = 80


def group_by_title(documents: Sequence[Document]) -> tuple[Series, ...]:
    """The series of two or more texts, sorted by prefix, language and slug.

    The Security Council gives its resolutions no titles; what they stand under is a subject of its agenda, which says
    little of the text, so they are in no series.
    """
    found: dict[tuple[str, str, str], list[tuple[SymbolFacts, Document]]] = defaultdict(list)
    for document in documents:
        known = facts(parse_symbol(document.symbol)) if document.symbol and document.status == "adopted" else None
        if known and document.title and document.language and (words := fold_title(document.title, document.language)):
            found[known.prefix, document.language, words.replace(" ", "")].append((known, document))
    series = [_make(members) for members in found.values() if len(members) > 1]
    return tuple(sorted(series, key=lambda s: (s.prefix, s.language, s.slug)))


def pair_members(members: Sequence[Document]) -> tuple[tuple[Document, Document], ...]:
    """Each text but the first with the one it continues, as (earlier, later); ``members`` are in the order of a series.

    A session may adopt two texts of one title, the second (``75/242B``) on something else. Where there is a choice
    between the texts of the last session and those before it in its own, the most similar is taken.
    """
    return tuple((_choose_earlier(members[:place], members[place]), members[place]) for place in range(1, len(members)))


def fold_title(title: str, language: str) -> str:
    """The words of a title in small letters, without those that change each time; never none if the title has any."""
    folded = fold(title).translate(_DASHES).casefold()
    kept = folded
    for pattern in CHANGING.get(language, ()) + EDITIONS:
        kept = pattern.sub(" ", kept)
    return _join_words(kept) or _join_words(folded)


_DASHES: Final = {ord(c): "-" for c in "‐‑‒–—−"}


def _join_words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text))


def _make(members: list[tuple[SymbolFacts, Document]]) -> Series:
    ordered = sorted(members, key=lambda member: member[0].order)
    (known, first), (_, latest) = ordered[0], ordered[-1]
    language = first.language or ""
    return Series(
        slug=_make_slug(known.prefix, fold_title(first.title or "", language)),
        prefix=known.prefix,
        language=language,
        title=latest.title or "",
        members=tuple(document.symbol or "" for _, document in ordered),
    )


def _make_slug(prefix: str, words: str) -> str:
    """Prefix and title in ASCII. What cannot be seen from it, because it is cut or has other letters, a digest tells apart.

    Later members have the same folded title, so they change nothing.
    """
    plain = unicodedata.normalize("NFKD", words)
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    slug = re.sub(r"[^a-z0-9]+", "-", f"{prefix} {letters}".casefold()).strip("-")
    if letters.isascii() and len(slug) <= _LONGEST_SLUG:
        return slug
    digest = hashlib.blake2s(words.replace(" ", "").encode(), digest_size=4).hexdigest()
    room = _LONGEST_SLUG - len(digest) - 1
    cut = slug if len(slug) <= room else slug[: room + 1].rpartition("-")[0]
    return f"{cut}-{digest}"


def _choose_earlier(before: Sequence[Document], document: Document) -> Document:
    session = _session(document)
    last = next((_session(d) for d in reversed(before) if _session(d) != session), session)
    choice = [d for d in before if _session(d) in (session, last)]
    if len(choice) == 1:
        return choice[0]
    return max(reversed(choice), key=lambda d: _share(_phrases(d), _phrases(document)))


def _session(document: Document) -> str:
    known = facts(parse_symbol(document.symbol or ""))
    return known.group if known else ""


def _phrases(document: Document) -> frozenset[tuple[str, ...]]:
    """Each three words that follow one another."""
    words = [word for paragraph in document.paragraphs for word in re.findall(r"\w+", paragraph.text)]
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _share(here: frozenset[tuple[str, ...]], there: frozenset[tuple[str, ...]]) -> float:
    return len(here & there) / (len(here | there) or 1)
