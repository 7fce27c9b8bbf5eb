"""What the symbol of any document says: organ, session or year, and the kind of document.

Source: the UN's own account of its symbols (research guides of the Dag Hammarskjöld Library).
"""

from __future__ import annotations

import re
from typing import Final

from generator.grammar.symbols import facts, parse_symbol
from generator.profiles.organs import DOCUMENT_BODIES, DOCUMENT_KINDS, FIRST_ARABIC_SESSION

_ORDINALS: Final = {1: "st", 2: "nd", 3: "rd"}


def describe_symbol(symbol: str) -> tuple[str, ...]:
    """What a symbol says of its document, from the whole to the part: organ, session or year, kinds. Unknown things are left out."""
    series = facts(parse_symbol(symbol))
    if series is not None:
        when = _name_session(series.session) if series.session else str(series.year)
        return tuple(filter(None, (series.body, when, series.kind, f"part {series.part}" if series.part else "")))
    body = next((b for b in DOCUMENT_BODIES if symbol == b or symbol.startswith((f"{b}/", f"{b}."))), "")
    rest = symbol[len(body) :].lstrip("/.").split("/") if body else symbol.split("/")[1:]
    when = _read_when(symbol.partition("/")[0], rest)
    kinds = [f"{word} {m[1]}".strip() for segment in rest for pattern, word in DOCUMENT_KINDS if (m := re.fullmatch(pattern, segment))]
    return tuple(filter(None, (DOCUMENT_BODIES.get(body, ""), when, *kinds)))


def _read_when(organ: str, segments: list[str]) -> str:
    for segment in segments:
        if re.fullmatch(r"(?:19|20)\d\d", segment):
            return segment
        if organ == "A" and (re.fullmatch(r"(?:ES-|S-)\d+", segment) or (segment.isdigit() and FIRST_ARABIC_SESSION <= int(segment) < 200)):
            return _name_session(segment)
        if segment.isdigit():
            return ""
    return ""


def _name_session(session: str) -> str:
    """``59`` is the 59th session, ``ES-10`` the 10th emergency special session."""
    kind = "emergency special session" if session.startswith("ES-") else "special session" if session.startswith("S-") else "session"
    number = session.rpartition("-")[2]
    if not number.isdigit():
        return f"session {session}" if kind == "session" else f"{kind} {number}"
    return f"{number}{name_ordinal(int(number))} {kind}"


def name_ordinal(number: int) -> str:
    """The letters behind an ordinal number: 1st, 2nd, 3rd, 11th."""
    return "th" if 10 < number % 100 < 14 else _ORDINALS.get(number % 10, "th")
