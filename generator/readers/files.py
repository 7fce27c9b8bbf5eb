"""What a file's name says: evidence of last resort, after everything that the text itself prints."""

from __future__ import annotations

import re
from typing import Final

from generator.profiles.languages import LANGUAGES

_PATTERN: Final = re.compile(
    rf"(?P<symbol>.+?)(?:\.v(?P<version>\d+))?(?:\.(?P<language>{'|'.join(LANGUAGES)}))?(?:\.akn)?\.\w+", re.IGNORECASE
)


def symbol_from_name(name: str) -> str | None:
    """``A_RES_74_255_A-B.en.akn.xml`` -> ``A/RES/74/255 A-B``; None where the name is no symbol."""
    found = _PATTERN.fullmatch(name)
    if not found or not re.match(r"(?:A|S|E)_", found["symbol"]):
        return None
    pieces = found["symbol"].split("_")
    out = pieces[0]
    for piece in pieces[1:]:
        glued = piece.startswith("(") or (re.fullmatch(r"[A-Z](?:-[A-Z])?", piece) is not None and any(c.isdigit() for c in out))
        out += (" " if glued else "/") + piece
    return out


def language_from_name(name: str) -> str | None:
    """``A_RES_59_241.en.txt`` -> ``en``."""
    found = _PATTERN.fullmatch(name)
    return found["language"].lower() if found and found["language"] else None
