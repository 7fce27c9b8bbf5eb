"""The UN's Akoma Ntoso (AKN4UN) -> printed texts.

Sources: the AKN4UN guidelines, part 3 (General Assembly), and the UN's published XML of six organs in six
languages and German, which the elements below were counted in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from generator.grammar.labels import read_label
from generator.grammar.tongue import detect_language
from generator.model.diagnostics import Diagnostic
from generator.model.metadata import SourceFile
from generator.model.printed import Block, Note, Printed
from generator.model.reading import Reading
from generator.readers.fidelity import count_letters, report_lost

from .body import BodyReader, place_of
from .facts import make_metadata, read_adoption, read_cover, read_title
from .text import TextReader
from .xml import AKN, Element, parse_xml


def read(name: str, data: bytes) -> Reading:
    """Read one file: its texts (several where it is a collection of lettered parts) and its diagnostics."""
    source = SourceFile(name, hashlib.sha256(data).hexdigest())
    root = parse_xml(name, data)
    if isinstance(root, Diagnostic):
        return Reading(source, (), (root,))
    cover = read_cover(root, source)
    parts = _find_parts(root)
    readings = [_read_text(name, element, cover, position, len(parts)) for position, element in enumerate(parts)]
    return Reading(source, tuple(p for p, _ in readings), tuple(d for _, ds in readings for d in ds))


def _find_parts(root: Element) -> list[Element]:
    """The statements that are texts of their own: the components of a collection, else the outermost statement.

    Components inside a statement are no parts: they are drafts that it proposes to another organ (E/RES/2021/22).
    """
    statements = list(root.iter(AKN + "statement"))
    return statements if root.find(AKN + "documentCollection") is not None else statements[:1]


def _read_text(name: str, element: Element, cover: dict[str, object], position: int, of: int) -> tuple[Printed, tuple[Diagnostic, ...]]:
    labels = frozenset(n.get("marker", "").strip() for n in element.getroottree().getroot().iter(AKN + "authorialNote"))
    text = TextReader(labels)
    body = BodyReader(name, text)
    _read_title_notes(element, text, body)
    for child in element:
        if child.tag in _BODY:
            body.read_one(child)
    blocks = tuple(body.blocks)
    language = detect_language(_find_running_text(blocks))
    declared = cover.get("declared_language")
    known = str(declared) if declared else None
    # A lettered part prints its letter alone: number and title stand before the first of them.
    title = {**read_title(_outer(element)), **read_title(element)}
    part = _find_part(title.pop("part", None), position, of)
    metadata = make_metadata(cover, title, read_adoption(element, language or known), {"part": part, "language": language})
    lost = _find_lost_words(name, element, blocks, text.notes, body.furniture)
    return Printed(metadata, blocks, tuple(text.notes)), (*body.diagnostics, *lost)


_BODY = frozenset(AKN + n for n in ("preamble", "mainBody", "components", "attachments", "conclusions"))


def _outer(element: Element) -> Element:
    """The collection or statement that holds a component: its preface has the number and the common title."""
    root = element.getroottree().getroot()
    return next((c for c in root if c.find(AKN + "preface") is not None), root)


def _find_part(printed: str | None, position: int, of: int) -> str | None:
    if printed is None and of < 2:
        return None
    label = read_label(printed) if printed else None
    if label and any(series == "LETTER" for series, _ in label.readings):
        return label.slug
    # "ابء" for باء, and prefaces that lost their letter: the order in the collection says it.
    return chr(ord("A") + position) if of > 1 else None


def _read_title_notes(element: Element, text: TextReader, body: BodyReader) -> None:
    """Notes on the title or the part's letter: a heading gives their markers a place."""
    preface = element.find(AKN + "preface")
    if preface is None or next(preface.iter(AKN + "authorialNote"), None) is None:
        return
    words = text.read(*preface)
    body.blocks.append(Block("heading", words, level=1, place=place_of(preface)))


def _find_running_text(blocks: tuple[Block, ...]) -> str:
    """Sentences to tell the language by: before the annexes, which may list names in another (A/DEC/76/554)."""
    words: list[str] = []
    for block in blocks:
        if block.role == "annex" or len(words) > 12:
            break
        if block.role in ("formula", "lead", "preambular", "paragraph"):
            words.append(block.text.text[:1500])
    return " ".join(words)[:3000]


def _write_down(blocks: tuple[Block, ...], notes: list[Note]) -> Iterator[str]:
    for block in blocks:
        yield block.label + block.text.text
        yield from (m.label for m in block.text.markers if m.note is None)
    for note in notes:
        yield note.text.text
        yield from (m.label for m in note.text.markers)


def _find_lost_words(name: str, element: Element, blocks: tuple[Block, ...], notes: list[Note], furniture: list[str]) -> list[Diagnostic]:
    """Add up: every letter and digit of the body stands in a block, a label, a note or a marker."""
    printed = count_letters(t for child in element if child.tag in _BODY for t in child.itertext())
    found = count_letters([*_write_down(blocks, notes), *furniture])
    return report_lost(name, printed - found, element.sourceline)
