"""Text extracted from a PDF -> a printed text.

lines -> running text, note blocks and furniture apart -> paragraphs -> markers -> blocks by an ordered table
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any, Final

from generator.grammar.labels import split_label
from generator.grammar.tongue import detect_language
from generator.model.diagnostics import Diagnostic
from generator.model.inline import Inline
from generator.model.metadata import Metadata, SourceFile
from generator.model.printed import Block, Note, Place, Printed, Role
from generator.model.reading import Reading
from generator.profiles.languages import LANGUAGES
from generator.profiles.organs import find_body
from generator.readers.fidelity import count_letters, report_lost

from .markers import place_markers
from .pages import SourceLine, classify_lines, gather_notes, split_note
from .paragraphs import Stretch, join_lines


def read(name: str, data: bytes) -> Reading:
    """Read one extracted text. A file that is empty or not UTF-8 gives one diagnostic that says so."""
    source = SourceFile(name, hashlib.sha256(data).hexdigest())
    if not data.strip():
        return Reading(source, (), (Diagnostic("error", "empty", "the file is empty; extract the text again", name, 1),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        excerpt = data[max(0, problem.start - 30) : problem.start + 30].decode("utf-8", "replace")
        return Reading(source, (), (Diagnostic("error", "encoding", "not UTF-8; save the text as UTF-8", name, line, excerpt),))
    return _read_text(source, unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\f", "\n")))


def _read_text(source: SourceFile, text: str) -> Reading:
    lines = classify_lines(text)
    notes = [_read_note(group) for group in gather_notes(lines)]
    stretches, repairs = join_lines(lines)
    folded = [" ".join(s.text.split()) for s in stretches]
    inlines = place_markers(folded, [n.label for n in notes])
    facts, blocks = _assemble(stretches, inlines)
    language = detect_language(" ".join(folded)[:4000])
    formula = next((b.text.text for b in blocks if b.role == "formula"), "")
    metadata = Metadata(source=source, language=language, body=find_body(formula), **facts)
    diagnostics = []
    if not formula:
        message = "no enacting formula (The General Assembly,) is found: where the preamble begins is not sure"
        diagnostics.append(Diagnostic("warning", "no-formula", message, source.file, 1, folded[0][:100] if folded else ""))
    printed = Printed(metadata, tuple(blocks), tuple(notes), tuple(repairs))
    diagnostics += report_lost(source.file, count_letters([text]) - _count_kept(printed, facts), None)
    return Reading(source, (printed,), tuple(diagnostics))


def _read_note(group: Sequence[SourceLine]) -> Note:
    label, first = split_note(group[0].text)
    words = " ".join(" ".join([first, *(line.text for line in group[1:])]).split())
    return Note(label, Inline(words), Place(lines=(group[0].number, group[-1].number)))


def _count_kept(printed: Printed, facts: dict[str, Any]) -> Any:
    kept = [b.label + b.text.text for b in printed.blocks] + [m.label for b in printed.blocks for m in b.text.markers]
    kept += [n.label + n.text.text for n in printed.notes] + [str(facts.get(f) or "") for f in ("number_line", "title")]
    return count_letters(kept)


# Blocks: an ordered table of rules; the first that knows a paragraph names it.

_TITLE: Final = re.compile(
    r"(?P<number>(?:ES-|S-)?\d{1,4}(?:/\d{1,4}|\s?\([IVXLS-]+\)|\s?\((?:19|20)\d\d\))(?:\s?[A-Z])?)\.\s+(?P<title>\S.*)"
)
_CLOSING: Final = re.compile(r"\d+(?:st|nd|rd|th) (?:\(resumed\) )?plenary meeting|Adopted (?:unanimously )?at the \d+", re.IGNORECASE)


def _is_formula(text: str, _: str) -> bool:
    folded = text.casefold().replace("’", "'").rstrip(" ,،，:")
    return any(folded in language.formulas for language in LANGUAGES.values())


def _is_closing(text: str, _: str) -> bool:
    return _CLOSING.match(text) is not None


def _is_preambular(text: str, part: str) -> bool:
    return part == "preamble" and not split_label(text)[0] and text[-1:] in ",،，"


_RULES: Final[tuple[tuple[Role, Callable[[str, str], bool]], ...]] = (
    ("formula", _is_formula),
    ("closing", _is_closing),
    ("preambular", _is_preambular),
)


def _assemble(stretches: Sequence[Stretch], inlines: Sequence[Inline]) -> tuple[dict[str, Any], list[Block]]:
    facts: dict[str, Any] = {"kind": "resolution"}
    blocks: list[Block] = []
    part = "head"
    for stretch, inline in zip(stretches, inlines, strict=True):
        title = _TITLE.fullmatch(inline.text) if part == "head" and not inline.markers else None
        if title and "number_line" not in facts:
            facts["number_line"], facts["printed_symbol"], facts["title"] = title["number"], title["number"], title["title"]
            continue
        role: Role = next((r for r, knows in _RULES if knows(inline.text, part)), "paragraph")
        if role == "formula":
            part = "preamble"
        elif part == "preamble" and role == "paragraph":
            part = "operative"
        blocks.append(Block(role, inline, place=Place(lines=stretch.lines)))
    return facts, blocks
