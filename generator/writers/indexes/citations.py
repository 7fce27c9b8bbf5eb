"""Indexes of what is cited: documents held or not, instruments, and the openings of the paragraphs that cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.model.address import page_path
from generator.model.corpus import Reference
from generator.profiles.instruments import name_instrument
from generator.profiles.languages import DEFAULT
from generator.writers.citing import SHOWN, SHOWN_AT_PARAGRAPH, cut_words, merge_places, name_citing
from generator.writers.excerpts import shorten
from generator.writers.naming import name_place
from generator.writers.openings import read_opening
from generator.writers.site import Site, is_symbol

from .table import Group, Index, Row, group_rows

_LONGEST: Final = 140
"""Characters of a paragraph that an index of openings shows."""


def index_cited(site: Site) -> Index:
    """Resolutions, decisions and statements by how often they are cited, held or not."""
    return _index(
        site,
        "cited",
        "Most cited",
        "Resolutions, decisions and presidential statements by the number of paragraphs and notes that cite them, held here or not.",
        [c for c in site.cited_by if is_symbol(c) and site.read(c)],
    )


def index_documents(site: Site) -> Index:
    """Other documents by how often they are cited."""
    return _index(
        site,
        "documents",
        "Documents cited",
        "Reports, letters, records and other documents by the number of paragraphs and notes that cite them.",
        [c for c in site.cited_by if is_symbol(c) and not site.read(c)],
    )


def index_instruments(site: Site) -> Index:
    """Treaties, conferences and goals, each with the places that cite it."""
    return _index(
        site,
        "instruments",
        "Treaties, conferences and goals",
        "Treaties by name or by their place in the United Nations Treaty Series, conferences by name, Sustainable Development Goals "
        "and targets.",
        [c for c in site.cited_by if not is_symbol(c)],
    )


def _index(site: Site, name: str, title: str, said: str, cited: Iterable[str]) -> Index:
    """Each cited thing with the places that cite it, the most cited first."""
    groups = tuple(_group(site, c) for c in sorted(cited, key=lambda c: (-site.counts[c], site.order_of(c) if is_symbol(c) else (c,))))
    return Index(name=name, title=title, said=said, columns=("Cited by", "Verb", "Date", "Words"), groups=groups, group_title="Cited")


def _group(site: Site, cited: str) -> Group:
    references = merge_places(site.cited_by[cited])
    rows = tuple(_write_reference(site, r) for r in references)
    if not is_symbol(cited):
        return Group(cited, name_instrument(cited), rows)
    text = site.texts.get(cited)
    said = (text.heading or "held") if text else ""
    # Where the document's own page shows them all, they have no second one.
    few = len(rows) <= SHOWN_AT_PARAGRAPH or (cited not in site.texts and len(rows) <= SHOWN)
    return Group(cited, site.name_of(cited), rows, said, f"{site.find_page(cited, DEFAULT)}#cited-by" if few else "")


def _write_reference(site: Site, reference: Reference) -> Row:
    text = site.texts[reference.citing]
    path = f"{page_path(reference.citing, text.language or DEFAULT)}#{reference.paragraph}"
    return Row(path, (name_citing(site, reference), reference.verb, text.adopted, "".join(cut_words(site, reference))))


def index_openings(site: Site) -> Index:
    """Opening words of preambular and operative paragraphs: "Recalling", "Also requests"."""
    rows = [row for symbol in sorted(site.texts, key=site.order_of) for row in _list_openings(site, symbol)]
    return Index(
        name="openings",
        title="Opening words and operative verbs",
        said="Preambular and operative paragraphs by the words they open with, set in italics in the print.",
        columns=("Paragraph", "Date", "Words"),
        groups=group_rows(rows),
        group_title="Opening",
    )


def _list_openings(site: Site, symbol: str) -> Iterator[tuple[str, Row]]:
    text = site.texts[symbol]
    if text.status != "adopted" or text.language != DEFAULT:
        return
    for paragraph in text.paragraphs:
        if paragraph.kind not in ("preambular", "operative"):
            continue
        if opening := read_opening(paragraph, DEFAULT):
            path = f"{page_path(symbol, DEFAULT)}#{paragraph.id}"
            name = f"{site.name_of(symbol)}, {name_place(paragraph.id)}"
            yield opening, Row(path, (name, text.adopted, shorten(paragraph.text, _LONGEST)))
