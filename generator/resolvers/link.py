"""All texts together: what cites what, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator.model.corpus import Reference
from generator.model.document import Citation, Document


def link(texts: Mapping[str, Document]) -> tuple[Reference, ...]:
    """Everything that adopted texts cite, in the order of the texts. A text's references to itself are none."""
    found = [r for symbol in sorted(texts) if texts[symbol].status == "adopted" for r in _list_references(texts[symbol])]
    return tuple(_spell_alike(found, texts))


def _list_references(document: Document) -> Iterator[Reference]:
    homes: dict[str, str] = {}
    for paragraph in document.paragraphs:
        for citation in paragraph.citations:
            yield from _refer(document, paragraph.id, None, citation)
        for marker in paragraph.notes:
            homes.setdefault(marker.target, paragraph.id)
    for note in document.footnotes:
        named = {(c.symbol, c.instrument) for c in note.citations}
        for citation in note.citations:
            yield from _refer(document, homes.get(note.id, note.id), note.id, citation)
        for citation in note.resolved_citations:
            if (citation.symbol, citation.instrument) not in named:
                yield from _refer(document, homes.get(note.id, note.id), note.id, citation, resolved=True)


def _refer(document: Document, paragraph: str, note: str | None, citation: Citation, *, resolved: bool = False) -> Iterator[Reference]:
    for cited in (citation.symbol, *citation.also, citation.instrument):
        if cited and cited != document.symbol:
            yield Reference(
                document.symbol or "",
                paragraph,
                note,
                citation.start,
                citation.end,
                cited,
                citation.fragment,
                citation.fragment_end,
                citation.verb,
                resolved,
            )


def _spell_alike(found: Sequence[Reference], held: Collection[str]) -> Iterator[Reference]:
    """One spelling of each symbol: A/Conf.151/26 and A/CONF.151/26 are one document, and one folder on some disks."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for reference in found:
        spellings[reference.cited.casefold()][reference.cited] += 1
    for symbol in held:
        spellings[symbol.casefold()][symbol] += len(found)
    usual = {folded: min(counts, key=lambda s: (-counts[s], s)) for folded, counts in spellings.items()}
    for reference in found:
        yield replace(reference, cited=usual[reference.cited.casefold()])
