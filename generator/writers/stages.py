"""What ``show`` prints: a document at one stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from generator.model.address import page_path
from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.profiles.languages import DEFAULT

from .data import write_json
from .resolution import write_resolution
from .site import Site


def write_text(document: Document) -> bytes:
    """A document as plain text: addresses in front, numbers as printed, notes at the end."""
    lines = [f"{document.symbol} {document.title or ''}".strip(), ""]
    lines += [f"{p.id:<16} {' '.join(filter(None, (p.label, p.text)))}" for p in document.paragraphs]
    lines += ["", *(f"{n.id:<16} {n.label} {n.text}" for n in document.footnotes)]
    return "\n".join(lines).encode()


def write_markdown(document: Document) -> bytes:
    """A document's page as it goes to the publisher, its links as if it were alone."""
    site = Site(Corpus((document,)))
    return write_resolution(site, document, page_path(document.symbol or "", document.language or DEFAULT)).encode()


STAGES: Final[dict[str, Callable[[Document], bytes]]] = {"json": write_json, "markdown": write_markdown, "text": write_text}
