"""Each kind of paragraph as HTML: a map from kind to a small function."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec.structs import replace

from generator.grammar.labels import read_label
from generator.model.document import Citation, Document, Paragraph, ParagraphKind, TableCell
from generator.model.inline import Mark
from generator.profiles.phrases import Phrases
from generator.writers.escape import escape
from generator.writers.openings import set_opening
from generator.writers.runs import write_run


class ParagraphWriter:
    """Writes the paragraphs of one document."""

    def __init__(
        self, document: Document, phrases: Phrases, link_to: Callable[[Citation], str | None], citing: Mapping[str, int] | None = None
    ) -> None:
        """``citing``: how many places cite each paragraph."""
        self.phrases = phrases
        self._citing = citing or {}
        self._language = document.language or ""
        self._link_to = link_to
        self._depths = _measure_depths(document)
        self.ids = {i for p in document.paragraphs for i in (p.id, *p.aliases)}

    def write(self, paragraph: Paragraph) -> str:
        """One paragraph with its address, its permalink and the addresses that lead here besides."""
        return _WRITERS.get(paragraph.kind, _write_text)(self, paragraph)

    def run(self, p: Paragraph) -> str:
        """A paragraph's words, their opening in italics."""
        marks = set_opening(p, self._language) if p.kind in _OPENED else p.marks
        return write_run(p.text, marks, p.notes, p.citations, self._link_to)

    def aliases(self, p: Paragraph) -> str:
        """Further addresses of the paragraph, as targets without words."""
        return "".join(f'<span id="{escape(a)}" data-pagefind-ignore></span>' for a in p.aliases)

    def permalink(self, p: Paragraph, shown: str, name: str) -> str:
        """The printed number (or a pilcrow) as the link that is copied."""
        said = escape(self.phrases.link_to.format(name))
        return f'<a class="n" data-pagefind-ignore href="#{escape(p.id)}" aria-label="{said}">{escape(shown)}</a>'

    def citing(self, p: Paragraph) -> str:
        """How many places cite the paragraph, as the link to their list."""
        count = sum(self._citing.get(i, 0) for i in (p.id, *p.aliases))
        if not count:
            return ""
        said = escape(self.phrases.cited_by.format(count))
        return f' <a class="by" data-pagefind-ignore href="#cited-by-{escape(p.id)}">{said}</a>'

    def depth(self, p: Paragraph) -> int:
        """How many paragraphs it hangs under; the page indents six at most."""
        return min(self._depths[p.id], 6)


def is_set_as_p(paragraph: Paragraph) -> bool:
    """True of what is written as an element ``p``: all but headings and tables."""
    return _WRITERS.get(paragraph.kind) not in (_write_heading, _write_table)


def _measure_depths(document: Document) -> Mapping[str, int]:
    nested = {p.id for p in document.paragraphs if p.kind not in _CONTAINERS}
    depths: dict[str, int] = {}
    for p in document.paragraphs:
        depths[p.id] = depths[p.parent] + 1 if p.parent in nested and p.parent in depths else 0
    return depths


_CONTAINERS: Final = frozenset({"division", "unit", "heading", "annex", "formula", "closing", "table"})
_OPENED: Final = frozenset({"preambular", "operative"})
_CLASSES: Final[dict[ParagraphKind, str]] = {"preambular": "pp", "quote": "q", "tail": "tail", "lead": "lead"}


def _write_text(w: ParagraphWriter, p: Paragraph) -> str:
    classes = " ".join(filter(None, ("p", _CLASSES.get(p.kind, ""), f"d{w.depth(p)}" if w.depth(p) else "")))
    name = {"preambular": w.phrases.preambular, "operative": w.phrases.operative}.get(p.kind, w.phrases.paragraph)
    opening = f'<p class="{classes}" id="{escape(p.id)}">{w.aliases(p)}'
    if p.label:
        return f"{opening}{w.permalink(p, p.label, f'{name} {_plain(p)}')} {w.run(p)}{w.citing(p)}</p>"
    # Without a printed number the pilcrow comes after the words, for those who listen.
    return f"{opening}{w.run(p)}{w.citing(p)} {w.permalink(p, '¶', f'{name} {_plain(p)}')}</p>"


def _plain(p: Paragraph) -> str:
    """What a listener is told: the number as printed, else the ordinal."""
    return p.label.strip(".") if p.label else p.id.rpartition("-")[2].lstrip("abcdefghijklmnopqrstuvwxyz") or p.id


def _write_formula(w: ParagraphWriter, p: Paragraph) -> str:
    return f'<p class="formula" id="{escape(p.id)}">{w.run(p)}</p>'


def _write_closing(w: ParagraphWriter, p: Paragraph) -> str:
    return f'<p class="closing" id="{escape(p.id)}">{w.run(p)}</p>'


def _write_heading(w: ParagraphWriter, p: Paragraph) -> str:
    level = min(6, (p.level or 1) + 1)
    label = f'<span class="lab">{escape(p.designation)}</span> ' if p.designation else ""
    title = _without_designation(p)
    link = w.permalink(p, "¶", f"{w.phrases.heading} {p.designation or p.text[:60]}")
    return f'<h{level} class="h {p.kind}" id="{escape(p.id)}">{w.aliases(p)}{label}{w.run(title)} {link}</h{level}>'


def _without_designation(p: Paragraph) -> Paragraph:
    """The title of "Article 5 Definitions", whose number is set apart."""
    if not p.designation or not p.text.startswith(p.designation):
        return p
    cut = len(p.designation) + (p.text[len(p.designation) : len(p.designation) + 1] == " ")
    return replace(
        p,
        text=p.text[cut:],
        marks=tuple(Mark(max(m.start - cut, 0), m.end - cut, m.kind) for m in p.marks if m.end > cut),
        notes=tuple(replace(n, offset=max(n.offset - cut, 0)) for n in p.notes),
        citations=tuple(replace(c, start=c.start - cut, end=c.end - cut) for c in p.citations if c.start >= cut),
    )


def _write_table(w: ParagraphWriter, p: Paragraph) -> str:
    rows = "".join(_write_row(w, p, row) for row in p.rows or ())
    name = escape(f"{w.phrases.table} {_plain(p)}")
    link = w.permalink(p, "¶", f"{w.phrases.table} {_plain(p)}")
    return (
        f'<div class="scroll" id="{escape(p.id)}" role="region" tabindex="0" aria-label="{name}">'
        f"{w.aliases(p)}<table>{rows}</table></div>{link}"
    )


def _write_row(w: ParagraphWriter, p: Paragraph, row: tuple[TableCell, ...]) -> str:
    first = read_label(row[0].text) if row and row[0].text else None
    anchor = f"{p.id}-r{first.slug}" if first and first.is_number and first.slug else ""
    named = ""
    if anchor and anchor not in w.ids:
        w.ids.add(anchor)
        named = f' id="{escape(anchor)}"'
    return f"<tr{named}>" + "".join(_write_cell(c) for c in row) + "</tr>"


def _write_cell(cell: TableCell) -> str:
    tag = "th" if cell.header else "td"
    spans = "".join(f' {k}="{v}"' for k, v in (("colspan", cell.colspan), ("rowspan", cell.rowspan)) if v > 1)
    return f"<{tag}{spans}>{write_run(cell.text, cell.marks, cell.notes)}</{tag}>"


_WRITERS: Final[dict[ParagraphKind, Callable[[ParagraphWriter, Paragraph], str]]] = {
    "formula": _write_formula,
    "closing": _write_closing,
    "signature": _write_closing,
    "heading": _write_heading,
    "division": _write_heading,
    "unit": _write_heading,
    "annex": _write_heading,
    "table": _write_table,
}
