"""The pipeline on one screen: sources -> readings -> one corpus. No printing, no publishing.

file -- read --> Reading -- identify --> texts -- understand (all languages of a text together) --> link --> Corpus
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from generator.model.corpus import Corpus
from generator.model.diagnostics import Diagnostic
from generator.model.document import Document, Version
from generator.model.printed import Printed
from generator.model.reading import Reading
from generator.profiles.languages import LANGUAGES
from generator.readers.stated import merge
from generator.resolvers.identity import Identified, choose_reference, identify, sort_versions
from generator.resolvers.link import link
from generator.resolvers.series import compare_series, group_by_title
from generator.resolvers.understand import understand
from generator.sources import Source, find_sources, load_records, read_name, read_source

A = TypeVar("A")
B = TypeVar("B")

Report = Callable[[str, int, int], None]
"""Called with what is being done, how many are done, and of how many."""


def build_corpus(sources: Sequence[Path], jobs: int = 1, progress: Report | None = None) -> Corpus:
    """Read every source below ``sources`` and understand it."""
    readings = list(_map(_read_packed, find_sources(sources), jobs, "reading", progress, _unpack_reading))
    return join_corpus(readings, load_records(sources), jobs, progress)


def join_corpus(
    readings: Sequence[Reading], records: Mapping[str, dict[str, Any]], jobs: int = 1, progress: Report | None = None
) -> Corpus:
    """From readings to the corpus: identity, versions, structure and addresses. ``records`` are the UN's JSON lines."""
    identified = [identify(text, *read_name(reading.source.file)) for reading in readings for text in reading.texts]
    completed = [_add_record(i.printed, records) for i in identified if i.problem is None]
    groups, conflicts = sort_versions(text for text, _ in completed)
    refused = [i for i in identified if i.problem] + conflicts
    by_symbol: dict[str, list[list[Printed]]] = defaultdict(list)
    for group in groups:
        by_symbol[group[0].metadata.symbol or ""].append(group)
    texts = [choose_reference([g[0] for g in same], list(LANGUAGES)) for same in by_symbol.values()]
    understood = _map(_understand_packed, [msgspec.msgpack.encode(t) for t in texts], jobs, "understanding", progress, _unpack_documents)
    versions = {(g[0].metadata.symbol, g[0].metadata.language): tuple(_describe_version(v) for v in g[1:]) for g in groups}
    completed_texts = [
        [msgspec.structs.replace(d, versions=versions[d.symbol, d.language], languages=tuple(x.language or "" for x in same)) for d in same]
        for same in understood
    ]
    documents = sorted((d for same in completed_texts for d in same), key=lambda d: (d.symbol or "", d.language or ""))
    # What stands in several languages is counted once, in its reference language, which was understood first.
    counted = {same[0].symbol or "": same[0] for same in completed_texts}
    series = group_by_title(list(counted.values()))
    return Corpus(
        documents=tuple(documents),
        unpublished=tuple(_leave_unpublished(i) for i in refused),
        diagnostics=tuple(_collect(readings, refused, documents, [d for _, ds in completed for d in ds])),
        held=_list_languages(documents),
        reading={symbol: d.language or "" for symbol, d in counted.items()},
        references=link(counted),
        series=series,
        comparisons=tuple(compare_series(series, counted)),
        sources=tuple(r.source.file for r in readings),
    )


def _add_record(text: Printed, records: Mapping[str, dict[str, Any]]) -> tuple[Printed, tuple[Diagnostic, ...]]:
    """What the UN's records say of a text fills what its print leaves open."""
    metadata, found = merge(text.metadata, records.get(text.metadata.symbol or "", {}), "UN records", wins=False)
    return msgspec.structs.replace(text, metadata=metadata), found


def _collect(
    readings: Iterable[Reading], refused: Iterable[Identified], documents: Iterable[Document], said: Iterable[Diagnostic]
) -> list[Diagnostic]:
    found = [*(d for r in readings for d in r.diagnostics), *said]
    found += [i.problem for i in refused if i.problem]
    found += [d for document in documents for d in document.diagnostics]
    return sorted(found, key=lambda d: (d.file, d.line or 0))


def _leave_unpublished(refused: Identified) -> Document:
    document = understand([refused.printed])[0]
    problems = (refused.problem,) if refused.problem else ()
    return msgspec.structs.replace(document, symbol=None, diagnostics=problems + document.diagnostics)


def _list_languages(documents: Iterable[Document]) -> dict[str, frozenset[str]]:
    held: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        if document.symbol and document.language:
            held[document.symbol].add(document.language)
    return {symbol: frozenset(languages) for symbol, languages in held.items()}


def _describe_version(text: Printed) -> Version:
    known = text.metadata
    return Version(known.source.file, known.source.sha256, known.issued, known.reissued)


# What crosses from one process to another is bytes: a third of the time that pickling the values takes.


def _read_packed(source: Source) -> bytes:
    return msgspec.msgpack.encode(read_source(source))


def _unpack_reading(data: bytes) -> Reading:
    return msgspec.msgpack.decode(data, type=Reading)


def _understand_packed(data: bytes) -> bytes:
    return msgspec.msgpack.encode(understand(msgspec.msgpack.decode(data, type=list[Printed])))


def _unpack_documents(data: bytes) -> list[Document]:
    return msgspec.msgpack.decode(data, type=list[Document])


def _map(
    work: Callable[[A], bytes], items: Sequence[A], jobs: int, what: str, progress: Report | None, unpack: Callable[[bytes], B]
) -> list[B]:
    done: list[B] = []

    def collect(results: Iterable[bytes]) -> None:
        for result in results:
            done.append(unpack(result))
            if progress:
                progress(what, len(done), len(items))

    if jobs > 1 and len(items) > 50:
        with ProcessPoolExecutor(jobs) as pool:
            collect(pool.map(work, items, chunksize=25))
    else:
        collect(map(work, items))
    return done
