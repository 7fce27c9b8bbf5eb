"""Text extracted from a PDF -> printed texts: characters to lines here, lines to texts in the common assembly."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Final

from generator.model.diagnostics import Diagnostic
from generator.model.metadata import SourceFile
from generator.model.reading import Reading
from generator.readers.lines.assembly import assemble

from .extraction import extract_lines

_MOST_LINES: Final = 1_000_000


def read(name: str, data: bytes) -> Reading:
    """Read one extracted text. A file that is empty or not UTF-8 gives one diagnostic that says so."""
    source = SourceFile(name, hashlib.sha256(data).hexdigest())
    if data.count(b"\n") > _MOST_LINES:
        message = f"more than {_MOST_LINES:,} lines: this is no resolution, the longest has 3,400; give its texts one by one"
        return Reading(source, (), (Diagnostic("error", "too-long", message, name, 1),))
    if not data.strip():
        return Reading(source, (), (Diagnostic("error", "empty", "the file is empty; extract the text again", name, 1),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        excerpt = data[max(0, problem.start - 30) : problem.start + 30].decode("utf-8", "replace")
        return Reading(source, (), (Diagnostic("error", "encoding", "not UTF-8; save the text as UTF-8", name, line, excerpt),))
    extraction = extract_lines(unicodedata.normalize("NFC", text.replace("\r\n", "\n")))
    if not extraction.lines:
        return Reading(source, (), (Diagnostic("error", "empty", "the file holds no words; extract the text again", name, 1),))
    return assemble(source, extraction)
