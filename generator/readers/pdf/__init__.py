"""PDF -> printed texts: glyphs to lines here, lines to texts in the common assembly.

pdfium: bytes -> pages of glyphs -- runs --> words with their pen -- baselines --> rows -- words --> lines
"""

from __future__ import annotations

import hashlib

from generator.model.diagnostics import Diagnostic
from generator.model.metadata import SourceFile
from generator.model.reading import Reading
from generator.readers.lines.assembly import assemble

from .extraction import NoTextError, extract
from .pdfium import BrokenError, LockedError


def read(name: str, data: bytes) -> Reading:
    """Read one PDF. A file that gives no lines gives one diagnostic that says why, and what to do."""
    source = SourceFile(name, hashlib.sha256(data).hexdigest())
    try:
        extraction = extract(data)
    except BrokenError as trouble:
        problem = Diagnostic("error", "pdf-unread", f"{trouble}; fetch it again", name)
    except LockedError:
        problem = Diagnostic("error", "pdf-locked", "the PDF asks for a password; save a copy without one", name)
    except NoTextError:
        message = "the PDF holds pictures of pages and no text; run OCR and give the PDF with its text layer, or the text itself"
        problem = Diagnostic("error", "pdf-scanned", message, name)
    else:
        return assemble(source, extraction)
    return Reading(source, (), (problem,))
