"""The words of one paragraph: faces, links, markers, and its automatic number before them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from typing import Final

from generator.model.inline import Inline, Mark, MarkKind
from generator.readers.inlines import InlineBuilder

from .names import ENDNOTE, FOOTNOTE, HREF, MATH, PROPERTIES, RUN, TEXT_BOX, WORDS, Element, W, words_of
from .notes import Reference
from .numbering import Numbering
from .styles import Setting, Styles, read_setting

_BLANKS: Final = frozenset(W + name for name in ("tab", "ptab", "br", "cr"))
_SOFT_HYPHEN: Final = "\u00ad"


class TextReader:
    """Reads the paragraphs of one document in their order."""

    def __init__(self, styles: Styles, numbering: Numbering, references: Mapping[Element, Reference]) -> None:
        self._styles = styles
        self._numbering = numbering
        self._references = references
        self.labels: list[str] = []
        """The automatic numbers so far, as printed."""

    def read(self, paragraph: Element) -> Inline:
        """A paragraph in one line, without what stands in its text boxes."""
        builder = InlineBuilder()
        style = self._styles.name_style(paragraph)
        self._add_label(paragraph, style, builder)
        self._add_pieces(paragraph, style, builder)
        return _tidy(builder.build())

    def _add_label(self, paragraph: Element, style: str, builder: InlineBuilder) -> None:
        label = self._numbering.next_label(paragraph)
        if label is None or self._styles.is_hidden(label.setting, style):
            return
        setting = {**read_setting(paragraph.find(f"{PROPERTIES}/{W}rPr")), **label.setting}
        self._add(label.text, self._styles.list_faces(setting, style), builder)
        builder.add(label.behind)
        self.labels.append(label.text)

    def _add_pieces(self, parent: Element, style: str, builder: InlineBuilder) -> None:
        for child in parent:
            if child.tag in (RUN, MATH + "r"):
                self._add_run(child, style, builder)
            elif child.get(HREF, "").startswith(("http://", "https://")):
                with builder.link(child.get(HREF, "")):
                    self._add_pieces(child, style, builder)
            elif child.tag not in (PROPERTIES, TEXT_BOX):
                self._add_pieces(child, style, builder)

    def _add_run(self, run: Element, style: str, builder: InlineBuilder) -> None:
        setting: Setting = read_setting(run.find(W + "rPr"))
        faces = self._styles.list_faces(setting, style)
        for piece in run:
            if piece.tag in WORDS:
                self._add(words_of(piece).replace(_SOFT_HYPHEN, ""), faces, builder)
            elif piece.tag in _BLANKS:
                builder.add(" ")
            elif piece.tag == W + "noBreakHyphen":
                self._add("\u2011", faces, builder)
            elif piece.tag in (FOOTNOTE, ENDNOTE) and (reference := self._references.get(piece)):
                builder.add_marker(reference.label, reference.note)
            else:
                # Bases and readings of East Asian words stand in runs of their own.
                self._add_pieces(piece, style, builder)

    def _add(self, words: str, faces: list[MarkKind], builder: InlineBuilder) -> None:
        if not words.strip():
            builder.add(words)
            return
        with ExitStack() as stack:
            for face in faces:
                stack.enter_context(builder.mark(face))
            builder.add(words)


def _tidy(text: Inline) -> Inline:
    """Faces run on over the blanks between words and stop at the last; the line below a link is the link's."""
    marks: list[Mark] = []
    for mark in sorted(text.marks, key=lambda m: (m.kind, m.start)):
        words = text.text[mark.start : mark.end]
        start, end = mark.end - len(words.lstrip()), mark.start + len(words.rstrip())
        before = marks[-1] if marks and marks[-1].kind == mark.kind else None
        if before and not text.text[before.end : start].strip():
            marks[-1] = Mark(before.start, end, mark.kind)
        elif mark.kind != "underline" or not any(k.start <= start and end <= k.end for k in text.links):
            marks.append(Mark(start, end, mark.kind))
    return Inline(text.text, tuple(sorted(marks, key=lambda m: m.start)), text.markers, text.links)
