"""Citations found in the words alone, held against the UN's own links: ``python -m bench.links TEXTS XML``.

``TEXTS`` holds texts named as the files of ``XML`` (Akoma Ntoso). What is counted is a place (a paragraph or a note) that
names a document. Habits of the UN's links are folded on both sides, because they are no reading of the words: they
leave out part letters (217 (III) for 217 A (III)), write some reports with "(SUPP)", and link no decisions.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from generator.build import build_corpus
from generator.model.document import Citation, Document, Footnote, Paragraph


def main() -> None:
    """Print recall and precision, and what is missed and found beyond most often."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("xml", type=Path)
    asked = parser.parse_args()
    stems = {f.name.split(".")[0] for f in asked.texts.iterdir()}
    gold = count(build_corpus([f for f in sorted(asked.xml.glob("*.xml")) if f.name.split(".")[0] in stems], jobs=2).documents, linked=True)
    found = count(build_corpus([asked.texts], jobs=2).documents, linked=False)
    both = {key for key, _ in gold} & {key for key, _ in found}
    gold, found = (Counter({k: n for k, n in c.items() if k[0] in both}) for c in (gold, found))
    hits = (gold & found).total()
    print(f"{len(both)} documents, {gold.total()} places with a link, {found.total()} found in the words")
    print(f"recall {hits / gold.total():.4f}, precision {hits / found.total():.4f}")
    for what, rest in (("missed", gold - found), ("beyond", found - gold)):
        print(f"{what}: {rest.total()}")
        for symbol, number in Counter(symbol for _, symbol in rest.elements()).most_common(12):
            print(f"  {number} {symbol}")


def count(documents: Iterable[Document], *, linked: bool) -> Counter[tuple[str, str]]:
    """(document, symbol) -> places; ``linked``: those with a link of the source only."""
    places: Counter[tuple[str, str]] = Counter()
    for document in documents:
        parts: list[Paragraph | Footnote] = [*document.paragraphs, *document.footnotes]
        for part in parts:
            if isinstance(part, Paragraph) and part.kind in ("closing", "table"):
                continue
            names = {name for c in part.citations if not linked or c.url for name in fold(c)}
            places.update((document.symbol or "", name) for name in names)
    return places


def fold(citation: Citation) -> Iterable[str]:
    """The symbols of a citation without what links and words habitually differ in."""
    if citation.symbol and "/DEC/" not in citation.symbol:
        # Of joint symbols the UN links one half or both.
        symbol = re.sub(r"\((?:SUPP|Supp|Part\w+|Vol\.\w+)\)", "", citation.symbol)
        yield re.sub(r"(RES/(?:\d+\([IVXLS-]+\)|(?:E?S-)?\d+/\d+))[A-Z](?:-[A-Z])?$", r"\1", symbol).casefold()


if __name__ == "__main__":
    main()
