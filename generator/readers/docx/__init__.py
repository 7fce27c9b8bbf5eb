"""Word documents -> printed texts: paragraphs to lines here, lines to texts in the common assembly.

package: bytes -> parts -- unprinted --> what is printed -- notes, numbering --> labels -- text, tables --> lines
"""

from __future__ import annotations

import hashlib

from generator.model.diagnostics import Diagnostic
from generator.model.metadata import SourceFile
from generator.model.reading import Reading
from generator.readers.lines.assembly import assemble

from .extraction import NoTextError, extract
from .package import BrokenError, LargeError, LockedError, OldError


def read(name: str, data: bytes) -> Reading:
    """Read one Word document. A file that gives no lines gives one diagnostic that says why, and what to do."""
    source = SourceFile(name, hashlib.sha256(data).hexdigest())
    try:
        extraction = extract(data)
    except BrokenError as trouble:
        problem = Diagnostic("error", "docx-unread", f"{trouble}; fetch it again, or save it again as .docx", name)
    except LargeError as trouble:
        problem = Diagnostic("error", "docx-large", f"{trouble}; take its pictures out and save it again", name)
    except LockedError:
        problem = Diagnostic("error", "docx-locked", "the document asks for a password; save a copy without one", name)
    except OldError:
        problem = Diagnostic("error", "docx-old", "this is the binary format of Word 97 to 2003; save it as .docx", name)
    except NoTextError:
        problem = Diagnostic("error", "docx-empty", "nothing is written in the document; was the right file saved?", name)
    else:
        return assemble(source, extraction)
    return Reading(source, (), (problem,))
