"""The proof that nothing of a source is lost: letters and digits added up on both sides."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from generator.model.diagnostics import Diagnostic


def count_letters(pieces: Iterable[str]) -> Counter[str]:
    """Letters and digits of some text by their number (NFC); blanks, dashes and stops are not counted."""
    text = unicodedata.normalize("NFC", "\n".join(pieces))
    return Counter({c: n for c, n in Counter(text).items() if c.isalnum()})


def report_lost(name: str, lost: Counter[str], line: int | None) -> list[Diagnostic]:
    """An error where the sum is not whole: which letters of the source have no place."""
    missing = sum(lost.values())
    if missing == 0:
        return []
    message = f"{missing} letters and digits of the source are in no paragraph, label, note or metadata"
    return [Diagnostic("error", "words-lost", message, name, line, "".join(sorted(lost.elements()))[:80])]
