"""READERS: what each kind of source file is read by. A reader takes a name and bytes and never touches the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from generator.model.reading import Reading

from . import akn, docx, pdf, text

READERS: Final[dict[str, Callable[[str, bytes], Reading]]] = {
    ".xml": akn.read,
    ".txt": text.read,
    ".pdf": pdf.read,
    ".docx": docx.read,
}
