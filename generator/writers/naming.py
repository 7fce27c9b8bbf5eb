"""What a text is called, and a place in it: ``annexII-art5-2`` is "annex II, art. 5 (2)"."""

from __future__ import annotations

import re
from typing import Final

from generator.model.document import Document
from generator.profiles.phrases import Phrases

from .site import Site

_RULES: Final = (
    (re.compile(r"op(\d.*)"), "para. {}", ", "),
    (re.compile(r"pp(\d.*)"), "preambular para. {}", ", "),
    (re.compile(r"p(\d.*)"), "para. {}", ", "),
    (re.compile(r"annex(.+)"), "annex {}", ", "),
    (re.compile(r"annex"), "annex", ", "),
    (re.compile(r"app(.*)"), "appendix {}", ", "),
    (re.compile(r"art(\d.*)"), "art. {}", ", "),
    (re.compile(r"(rule|principle|goal|target|action|guideline)(\d.*)"), "{} {}", ", "),
    (re.compile(r"reg(\d.*)"), "reg. {}", ", "),
    (re.compile(r"part([\dIVXLC].*)"), "part {}", ", "),
    (re.compile(r"chap(.+)"), "chap. {}", ", "),
    (re.compile(r"fn(\d.*)"), "note {}", ", "),
    (re.compile(r"table(\d.*)"), "table {}", ", "),
    (re.compile(r"([IVXLC]+)"), "sect. {}", ", "),
    (re.compile(r"([A-Z])"), "sect. {}", ", "),
)
_LETTER: Final = re.compile(r"[a-z]{1,2}|[ivx]+")


def name_place(anchor: str) -> str:
    """The name of a place, in English, in the UN's way of citing; what has no usual name keeps its address."""
    named = ""
    for segment in anchor.replace("_", " ").split("-"):
        rule = next(((m, form, by) for pattern, form, by in _RULES if (m := pattern.fullmatch(segment))), None)
        if rule is not None:
            found, form, by = rule
            said = form.format(*found.groups()).strip()
        elif named and _LETTER.fullmatch(segment):
            said, by = f"({segment})", " "
        elif segment.isdigit():
            # Below an article a number is its paragraph, "art. 5 (2)"; below an annex it is "para. 4".
            said, by = (f"({segment})", " ") if "art." in named else (f"para. {segment}", ", ")
        else:
            said, by = segment, " "
        named = f"{named}{by}{said}" if named else said
    return named


def write_name(site: Site, document: Document, phrases: Phrases) -> str:
    """``Resolution 59/241``, ``Decision 76/404 B``, ``S/PRST/2013/15``, the symbol of a draft."""
    series = site.facts_of(document)
    if series is None:
        return document.symbol or ""
    if series.kind == "statement":
        return series.short
    word = phrases.decision if series.kind == "decision" else phrases.resolution
    return f"{word} {series.short.removeprefix('Decision ')}"
