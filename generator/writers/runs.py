"""Running text as HTML: faces, links and note markers at their places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from generator.model.document import Citation, NoteMarker
from generator.model.inline import Mark, MarkKind

from .escape import escape

_TAGS: Final[dict[MarkKind, str]] = {"italic": "i", "bold": "b", "underline": "u", "superscript": "sup"}


def write_run(
    text: str,
    marks: Sequence[Mark] = (),
    notes: Sequence[NoteMarker] = (),
    citations: Sequence[Citation] = (),
    link_to: Callable[[Citation], str | None] = lambda _: None,
) -> str:
    """Write one line of text. A marker inside a citation parts its link: links do not nest."""
    if not (marks or notes or citations):
        return escape(text)
    cuts = {0, len(text)}
    cuts.update(edge for m in marks for edge in (m.start, m.end))
    cuts.update(edge for c in citations for edge in (c.start, c.end))
    cuts.update(n.offset for n in notes)
    edges = sorted(c for c in cuts if 0 <= c <= len(text))
    out: list[str] = []
    open_link: Citation | None = None
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        here = [n for n in notes if n.offset == start]
        citation = next((c for c in citations if c.start <= start < c.end), None)
        if open_link is not None and (citation is not open_link or here):
            out.append("</a>")
            open_link = None
        out += _write_markers(here)
        if citation is not None and open_link is None and start < end and (href := link_to(citation)):
            out.append(f'<a href="{escape(href)}">')
            open_link = citation
        if start < end:
            out.append(_write_faces(text[start:end], [m.kind for m in marks if m.start <= start and end <= m.end]))
    if open_link is not None:
        out.append("</a>")
    return "".join(out)


def _write_markers(notes: Sequence[NoteMarker]) -> list[str]:
    """Several markers at one place are parted by a comma, as the UN prints them."""
    return [
        ("<sup data-pagefind-ignore>,</sup>" if position else "")
        + f'<sup id="{escape(n.id)}" data-pagefind-ignore>'
        # The mark on the link too: Pagefind gives the words of an ignored element's children to the paragraph's own.
        + f'<a class="footnote-ref" data-pagefind-ignore href="#{escape(n.target)}">{escape(n.label)}</a></sup>'
        for position, n in enumerate(notes)
    ]


def _write_faces(text: str, kinds: Sequence[MarkKind]) -> str:
    html = escape(text)
    for kind in dict.fromkeys(kinds):
        html = f"<{_TAGS[kind]}>{html}</{_TAGS[kind]}>"
    return html
