"""Places named beside a citation, and in the text itself, joined with what they are places of.

before   "paragraphs 15 and 32 to 44 of resolution 75/325", "the annex to its resolution 76/246 A"
behind   "resolution S-24/2, annex, sect. II, para. 3"
own      "paragraph 5 above", "paragraphs 2 and 3 of the present resolution"
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator.model.document import Citation

from .hints import holds_any
from .places import Grammar, Phrase, compile_grammar, find_phrases


class Here(Struct, frozen=True):
    """Where the words stand: the address of their paragraph, and all addresses of their document."""

    id: str
    ids: Collection[str]

    def find(self, fragment: str, *, in_body: bool = False) -> str | None:
        """The address that a fragment has, seen from here: in the innermost section, article or annex that holds it.

        ``in_body``: not in the annex that the words may stand in.
        """
        around = [] if in_body and self.id.startswith("annex") else self.id.split("-")
        while fragment:
            plain = fragment.removeprefix("op")
            for depth in range(len(around), -1, -1):
                for name in (fragment, plain):
                    wanted = "-".join((*around[:depth], name))
                    if wanted in self.ids:
                        return wanted
            # A letter printed in the middle of a paragraph has no address of its own (17 (d) of S/RES/2162 (2014)).
            fragment = fragment.rpartition("-")[0]
        return None


def join_pinpoints(found: Sequence[Citation], text: str, language: str, here: Here | None) -> list[Citation]:
    """Citations with the places that stand beside them; places in the text itself are citations without a symbol."""
    grammar = compile_grammar(language)
    joined = list(found)
    if grammar is None or not (any(map(_is_numbered, found)) or (here and holds_any(text, grammar.hints))):
        return joined
    if not holds_any(text, grammar.stems):
        return joined
    for phrase in find_phrases(text, grammar):
        if any(c.start < phrase.end and phrase.start < c.end for c in joined):
            continue
        joined = _join_before(joined, phrase, text, grammar) or _join_behind(joined, phrase, text) or joined
        if here is not None and (own := grammar.own.match(text, phrase.end)):
            joined = sorted([*joined, *_point_here(phrase, own, here)], key=lambda c: c.start)
    return joined


def _join_before(found: list[Citation], phrase: Phrase, text: str, grammar: Grammar) -> list[Citation] | None:
    """A place before its document: "paragraph 13 of section XIII of"."""
    position = next((n for n, c in enumerate(found) if c.start >= phrase.end), None)
    lead = grammar.leads.match(text, phrase.end)
    if position is None or lead is None or not _is_numbered(found[position]) or lead.end() < found[position].start:
        return None
    cited = found[position]
    pointed = list(_point(phrase, cited, phrase.start, cited.end))
    return [*found[:position], *pointed, *found[position + 1 :]]


def _join_behind(found: list[Citation], phrase: Phrase, text: str) -> list[Citation] | None:
    """A place behind a number: ", annex, sect. II, para. 3"."""
    position = next((n for n, c in enumerate(found) if c.end < phrase.start and text[c.end : phrase.start] in (", ", ",\u00a0")), None)
    if position is None or not _is_numbered(found[position]):
        return None
    cited = found[position]
    return [*found[:position], *_point(phrase, cited, cited.start, phrase.end), *found[position + 1 :]]


def _is_numbered(cited: Citation) -> bool:
    """Reports have paragraphs too, but their addresses are not ours to give."""
    symbol = cited.symbol
    return symbol is not None and ("/RES/" in symbol or "/DEC/" in symbol or "/PRST/" in symbol)


def _point(phrase: Phrase, cited: Citation, start: int, end: int) -> Iterator[Citation]:
    """One citation for each place. The words of the document are the last one's before it, or the first one's behind it."""
    places = list(phrase.list_places(cited.fragment))
    before = phrase.start < cited.start
    whole = len(places) - 1 if before else 0
    for n, (first, last, *fragments) in enumerate(places):
        fragment, fragment_end = (_adapt(f, cited.symbol or "") for f in fragments)
        left = start if n == 0 else first
        right = end if n == len(places) - 1 else last
        if n == whole:
            yield replace(
                cited, start=left, end=right if before or len(places) == 1 else last, fragment=fragment, fragment_end=fragment_end
            )
        else:
            yield Citation(left, right, cited.symbol, fragment, fragment_end)


def _adapt(fragment: str | None, symbol: str) -> str | None:
    """Paragraphs of statements and decisions are counted: ``p5``."""
    return fragment[1:] if fragment and fragment.startswith("op") and "/RES/" not in symbol else fragment


def _point_here(phrase: Phrase, own: re.Match[str], here: Here) -> Iterator[Citation]:
    places = list(phrase.list_places())
    in_body, end = bool(own["body"]), own.end()
    for n, (first, last, fragment, fragment_end) in enumerate(places):
        held = here.find(fragment, in_body=in_body)
        if held is not None:
            left, right = phrase.start if n == 0 else first, end if n == len(places) - 1 else last
            held_end = here.find(fragment_end, in_body=in_body) if fragment_end else None
            yield Citation(left, right, None, held, held_end if held_end != held else None)
