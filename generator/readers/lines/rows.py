"""Lines with what they are part of."""

from __future__ import annotations

import unicodedata
from typing import Final

from msgspec import Struct

from .line import SourceLine

WHITE: Final = 0.3
"""White space, in lines, that sets paragraphs apart; PDFs have half a line."""


class Row(Struct, frozen=True):
    """A line, and the part of the page it belongs to: ``text``, ``note``, or furniture by its name."""

    line: SourceLine
    part: str
    seam: bool = False
    """True where a page's end is known to lie above."""


def letters(words: str) -> str:
    """Letters and digits alone, folded: what two settings of the same words have in common."""
    return "".join(c for c in unicodedata.normalize("NFKC", words).casefold() if c.isalnum())
