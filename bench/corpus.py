"""Read a whole collection of sources and report what became of it: ``python -m bench.corpus FOLDER [--jobs N]``.

Nothing is published. The figures are those of the tables in the documentation: documents, paragraphs, notes,
diagnostics by code, repeats, printed numbers that are in their addresses, how many sets of addresses are the same in
two languages, and where the letters of texts and PDFs went: paragraphs by kind, page furniture by rule.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.build import build_corpus
from generator.grammar.labels import read_label
from generator.model.corpus import Corpus
from generator.model.document import Document, Paragraph
from generator.readers.fidelity import count_letters


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--worst", type=int, default=0, help="name N documents whose addresses differ from the English ones")
    args = parser.parse_args()
    start = time.perf_counter()
    corpus = build_corpus([args.folder], args.jobs)
    seconds = time.perf_counter() - start
    files = len(corpus.sources)
    print(f"{files} files in {seconds:.0f} s")
    report_fates(corpus, files)
    report_counts(corpus.documents)
    report_codes(corpus)
    report_integrity(corpus.documents)
    report_letters(corpus)
    report_languages(corpus.documents, args.worst)


def report_fates(corpus: Corpus, files: int) -> None:
    """Every file is a page, a version of one, or a named error."""
    pages = {d.source.file for d in corpus.documents}
    versions = {v.file for d in corpus.documents for v in d.versions}
    refused = {d.source.file for d in corpus.unpublished}
    unread = {d.file for d in corpus.diagnostics if d.severity == "error"} - pages - versions - refused
    accounted = len(pages | versions | refused | unread)
    print(
        f"files: {len(pages)} pages' sources, {len(versions - pages)} versions, {len(refused)} identity errors, "
        f"{len(unread)} unread; {files - accounted} unaccounted for"
    )


def report_counts(documents: Iterable[Document]) -> None:
    """Documents, paragraphs, notes, by series and language."""
    rows: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for d in documents:
        series = re.match(r"(?:A/HRC/|[ASE]/)[A-Z]+", d.symbol or "")
        rows[series[0] if series else "other", d.language or "?"].update(
            documents=1,
            paragraphs=len(d.paragraphs),
            notes=len(d.footnotes),
            repeats=any(x.code == "repeated-label" for x in d.diagnostics),
        )
    for (series_name, language), row in sorted(rows.items()):
        print(f"{series_name:10} {language}  " + "  ".join(f"{k} {v}" for k, v in row.items()))
    for language in sorted({k[1] for k in rows}):
        print(f"with a repeat, {language}: {sum(v['repeats'] for k, v in rows.items() if k[1] == language)}")


def report_codes(corpus: Corpus) -> None:
    """Diagnostics by code."""
    for (severity, code), n in sorted(Counter((d.severity, d.code) for d in corpus.diagnostics).items()):
        print(f"  {n:6} {severity}[{code}]")


def report_integrity(documents: Iterable[Document]) -> None:
    """No id twice; printed numbers in addresses; markers and notes joined."""
    twice = unjoined = 0
    numbered: dict[str, Counter[bool]] = defaultdict(Counter)
    examples: dict[str, list[str]] = defaultdict(list)
    for d in documents:
        ids = (
            [i for p in d.paragraphs for i in (p.id, *p.aliases)]
            + [f.id for f in d.footnotes]
            + [n.id for p in d.paragraphs for n in p.notes]
        )
        twice += len(ids) != len(set(ids))
        notes, targets = {f.id for f in d.footnotes}, {n.target for p in d.paragraphs for n in p.notes}
        unjoined += notes != targets
        for p in d.paragraphs:
            if p.kind in ("heading", "division", "unit", "annex", "table") or not p.label:
                continue
            slug = read_label(p.label).slug
            if slug:
                good = _has_label(p, slug)
                numbered[d.language or "?"][good] += 1
                if not good:
                    examples[d.language or "?"].append(f"{d.source.file} {p.label} -> {p.id}")
    print(f"documents with an id twice: {twice}; with notes and markers that do not match: {unjoined}")
    for language, row in sorted(numbered.items()):
        print(
            f"printed numbers in their addresses, {language}: {row[True]} of {row.total()} ({row[True] / row.total():.3%})",
            examples[language][:3],
        )


def report_letters(corpus: Corpus) -> None:
    """Where the letters went: lost ones, page furniture by its rule, paragraphs by their kind."""
    furniture: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    notes = 0
    for d in corpus.documents:
        for item in d.furniture:
            furniture[item.rule] += count_letters([item.text]).total()
        for p in d.paragraphs:
            kinds[p.kind] += count_letters([p.text]).total()
        notes += count_letters(f.text for f in d.footnotes).total()
    lost = sum(1 for x in corpus.diagnostics if x.code == "words-lost")
    whole = max(1, furniture.total() + kinds.total() + notes)
    print(f"files with letters lost: {lost}; letters of page furniture: {furniture.total() / whole:.2%}")
    for rule, n in furniture.most_common():
        print(f"  {n / whole:7.2%} {rule}")
    print("letters of paragraphs: " + ", ".join(f"{kind} {n / max(1, kinds.total()):.2%}" for kind, n in kinds.most_common()))


def _has_label(paragraph: Paragraph, slug: str) -> bool:
    return re.search(rf"(?:^|-|op|[a-z]-q|q){re.escape(slug)}(?:_\d+)?$", paragraph.id) is not None


def report_languages(documents: Iterable[Document], worst: int) -> None:
    """How many documents have the same set of addresses in English and in another language."""
    by_symbol: dict[str, dict[str, Document]] = defaultdict(dict)
    for d in documents:
        by_symbol[d.symbol or ""][d.language or ""] = d
    same: dict[str, Counter[bool]] = defaultdict(Counter)
    same_notes: Counter[str] = Counter()
    different: dict[str, list[str]] = defaultdict(list)
    for symbol, languages in by_symbol.items():
        if "en" not in languages:
            continue
        reference = _addresses(languages["en"])
        for language, d in languages.items():
            if language != "en":
                ours = _addresses(d)
                same[language][ours == reference] += 1
                same_notes[language] += ours == reference and _notes(d) == _notes(languages["en"])
                if ours != reference:
                    different[language].append(f"{symbol} +{sorted(ours - reference)[:6]} -{sorted(reference - ours)[:6]}")
    for language, row in sorted(same.items()):
        share = f"{row[True]} of {row.total()} ({row[True] / row.total():.1%})"
        print(f"same addresses as English, {language}: {share}; notes' too: {same_notes[language]}")
        for line in different[language][:worst]:
            print("    ", line)


def _addresses(d: Document) -> set[str]:
    return {i for p in d.paragraphs for i in (p.id, *p.aliases)}


def _notes(d: Document) -> set[str]:
    return {f.id for f in d.footnotes}


if __name__ == "__main__":
    main()
