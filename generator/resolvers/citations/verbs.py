"""The verb that governs a citation: what the organ does with what it cites.

A paragraph opens with its verb (*Recalling*, *Requests*, "We reaffirm"); in a long one further verbs of the organ follow,
joined by commas and "and". The nearest before the citation governs it. A sub-paragraph that opens with no verb of the
organ's has its chapeau's last; a citation in a note has the verb before the note's marker.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from generator.grammar.patterns import compile_words, join_forms
from generator.model.document import Citation, Footnote, Paragraph
from generator.profiles.verbs import VERBS


class Found(Struct, frozen=True):
    """The organ's verbs of one paragraph: where each begins, and what it is called."""

    starts: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    def find_before(self, offset: int) -> str | None:
        """The nearest verb before a place."""
        position = bisect_right(self.starts, offset)
        return self.names[position - 1] if position else None


class Grammar(Struct, frozen=True):
    """The patterns of one language, compiled."""

    opening: re.Pattern[str]
    further: dict[str, re.Pattern[str]]
    """The way in which a paragraph opens (``operative``, ``preambular``, ``plain``) -> how a further verb looks."""
    names: dict[str, dict[str, str]]
    within: re.Pattern[str]


@lru_cache(maxsize=16)
def compile_grammar(language: str) -> Grammar | None:
    """The verbs of a language; None where it has no row."""
    row = VERBS.get(language)
    if row is None:
        return None
    ways = {"operative": row.operative, "preambular": row.preambular, "plain": row.plain}
    words = {way: join_forms(forms, row.within, "\\ ") for way, forms in ways.items()}
    adverbs = rf"(?:(?:{row.adverbs}),?\ )*"
    anywhere = "|".join(rf"(?P<{way}>{words[way]})" for way in ways)
    joined = {
        "operative": rf"(?:{row.joined})\ {adverbs}(?P<verb>{words['operative']})",
        "preambular": rf"(?:{row.joined})\ {adverbs}(?P<verb>{words['preambular']})",
        "plain": rf"(?:{row.joined}|{row.we})\ {adverbs}(?P<verb>{words['plain']})",
    }
    return Grammar(
        opening=compile_words(
            rf"[“\"*\s]*{adverbs}(?:{row.we}(?:,[^,]{{1,120}},)?\ {adverbs}(?=(?:{words['plain']})(?!\w)))?(?:{anywhere})(?!\w)",
            re.IGNORECASE,
        ),
        # Behind a comma a verb stands in small letters: the search need not ask for both.
        further={way: compile_words(rf"(?:{pattern})(?!\w)") for way, pattern in joined.items()},
        names=ways,
        within=re.compile(rf" (?:{row.within}) "),
    )


def find_verbs(text: str, language: str, end: int | None = None) -> Found:
    """The organ's verbs of one paragraph up to ``end``, in its order; none where it does not open with one."""
    grammar = compile_grammar(language)
    opening = grammar.opening.match(text) if grammar else None
    if grammar is None or opening is None:
        return Found()
    way = opening.lastgroup or ""
    places = [(opening.start(way), opening[way])]
    if end is None or end > opening.end():
        further = grammar.further[way].finditer(text, opening.end(), len(text) if end is None else end)
        places += [(m.start("verb"), m["verb"]) for m in further]
    names = grammar.names[way]
    return Found(tuple(s for s, _ in places), tuple(_name(grammar, names, word) for _, word in places))


def _name(grammar: Grammar, names: dict[str, str], word: str) -> str:
    """The name of a verb as found: without what stands between its words."""
    plain = " ".join(word.split()).casefold()
    return names.get(plain) or names[grammar.within.sub(" ", plain)]


def govern_citations(
    paragraphs: Sequence[Paragraph], footnotes: Sequence[Footnote], language: str
) -> tuple[tuple[Paragraph, ...], tuple[Footnote, ...]]:
    """Paragraphs and notes with the verb of each of their citations."""
    if compile_grammar(language) is None:
        return tuple(paragraphs), tuple(footnotes)
    chapeaus = _Chapeaus(paragraphs, language)
    of_notes: dict[str, str | None] = {}
    governed = []
    for paragraph in paragraphs:
        ends = [*(c.start for c in paragraph.citations), *(m.offset for m in paragraph.notes)]
        if not ends:
            governed.append(paragraph)
            continue
        found = Found() if paragraph.kind in _SILENT else find_verbs(paragraph.text, language, max(ends))
        inherited = chapeaus.find_last(paragraph.parent)
        for marker in paragraph.notes:
            of_notes.setdefault(marker.target, found.find_before(marker.offset) or inherited)
        governed.append(replace(paragraph, citations=_govern(paragraph.citations, found, inherited)) if paragraph.citations else paragraph)
    notes = tuple(_govern_note(n, verb) if (verb := of_notes.get(n.id)) and (n.citations or n.resolved_citations) else n for n in footnotes)
    return tuple(governed), notes


class _Chapeaus:
    """The last verbs of paragraphs that others hang under, found when asked for."""

    def __init__(self, paragraphs: Sequence[Paragraph], language: str) -> None:
        self._by_id = {p.id: p for p in paragraphs}
        self._language = language
        self._found: dict[str, str | None] = {}

    def find_last(self, anchor: str | None) -> str | None:
        """The last verb of a paragraph, or of the one that it hangs under itself."""
        paragraph = self._by_id.get(anchor or "")
        if paragraph is None:
            return None
        if paragraph.id not in self._found:
            names = () if paragraph.kind in _SILENT else find_verbs(paragraph.text, self._language).names
            self._found[paragraph.id] = names[-1] if names else self.find_last(paragraph.parent)
        return self._found[paragraph.id]


def _govern_note(note: Footnote, verb: str | None) -> Footnote:
    return replace(
        note,
        citations=tuple(replace(c, verb=verb) for c in note.citations),
        resolved_citations=tuple(replace(c, verb=verb) for c in note.resolved_citations),
    )


_SILENT: Final = frozenset({"formula", "division", "unit", "heading", "annex", "table", "closing", "signature"})


def _govern(citations: Sequence[Citation], found: Found, inherited: str | None) -> tuple[Citation, ...]:
    named = ((c, found.find_before(c.start) or inherited) for c in citations)
    return tuple(replace(c, verb=verb) if verb else c for c, verb in named)
