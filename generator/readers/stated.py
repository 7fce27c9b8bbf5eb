"""Metadata that stands beside a source: ``<file>.yml`` by a person, and the UN's own records as JSON lines.

Precedence: ``<file>.yml``, then the document's own print, then the UN's records, then the file's name. Each field
remembers where it is from; where two sources say different things there is a note.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import msgspec
import yaml

from generator.grammar.dates import parse_date
from generator.grammar.symbols import SymbolError, parse_symbol
from generator.model.diagnostics import Diagnostic
from generator.model.metadata import Metadata, Vote

_KEPT_BACK: Final = frozenset({"source", "origins", "declared_language", "number_line"})
STATABLE: Final = frozenset(Metadata.__struct_fields__) - _KEPT_BACK


def read_sidecar(name: str, text: str) -> tuple[dict[str, Any], tuple[Diagnostic, ...]]:
    """Read a ``.yml`` beside a source: fields of ``Metadata`` that a person states. What is wrong is a warning."""
    try:
        values = yaml.safe_load(text) or {}
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        line = mark.line + 1 if mark else None
        return {}, (Diagnostic("warning", "metadata-unread", "not readable as YAML; write one field: value a line", name, line),)
    if not isinstance(values, dict):
        return {}, (Diagnostic("warning", "metadata-unread", "field: value lines are expected", name, 1),)
    stated: dict[str, Any] = {}
    found: list[Diagnostic] = []
    types = {f.name: f.type for f in msgspec.structs.fields(Metadata)}
    for key, value in values.items():
        line = next((n for n, row in enumerate(text.splitlines(), 1) if row.startswith(str(key))), None)
        if key not in STATABLE:
            message = f"{key} is no field; these are: {', '.join(sorted(STATABLE))}"
            found.append(Diagnostic("warning", "metadata-field", message, name, line, f"{key}: {value}"))
            continue
        plain = value.isoformat() if isinstance(value, dt.date) else value
        try:
            stated[key] = msgspec.convert(plain, types[key], strict=False)
        except msgspec.ValidationError as problem:
            found.append(Diagnostic("warning", "metadata-field", f"{key}: {problem}", name, line, f"{key}: {value}"))
    return stated, tuple(found)


def read_records(text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read the UN's JSON lines: (canonical symbol, fields of ``Metadata``) a record. Lines that are none are passed over."""
    for line in text.splitlines():
        words = line.strip()
        if words.startswith('"{'):
            words = words[1:].removesuffix('"')
        if not words.startswith("{"):
            continue
        try:
            record = json.loads(words)
            symbol = str(parse_symbol(str(record.get("symbol", ""))))
        except (json.JSONDecodeError, SymbolError):
            continue
        yield symbol, _read_record(record)


def _read_record(record: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name: rule(record) for name, rule in _FIELDS.items()}
    return {name: value for name, value in fields.items() if value}


def _said(record: Mapping[str, Any], *keys: str) -> str | None:
    values = (str(record.get(k) or "").strip() for k in keys)
    return next((v for v in values if v and v.upper() not in ("N.A.", "NONE")), None)


def _day(record: Mapping[str, Any]) -> str | None:
    words = _said(record, "adoption_date") or ""
    iso = re.match(r"(\d{4}-\d\d-\d\d)", words)
    return None if words.startswith("0001") else iso[1] if iso else parse_date(words, "en")


def _vote(record: Mapping[str, Any]) -> Vote | None:
    words = _said(record, "adoption_type")
    counts = [str(record.get(f"MS_{way}_count") or "") for way in ("in_favour", "against", "abstaining")]
    figures = [int(c) if c.isdigit() else None for c in counts]
    if not any(figures):
        return Vote(method="without a vote" if words and "without" in words.lower() else None, words=words) if words else None
    states = {way: tuple(record.get(f"MS_{way}") or ()) for way in ("in_favour", "against", "abstaining")}
    in_favour, against, abstaining = figures
    held = {w: s for w, s in states.items() if s}
    return Vote("recorded vote", words, in_favour, against, abstaining, states=held)


def _agenda_item(record: Mapping[str, Any]) -> str | None:
    return re.sub(r"^Agenda items?\s+", "", _said(record, "agenda_item") or "", flags=re.IGNORECASE) or None


_FIELDS: Final[dict[str, Callable[[Mapping[str, Any]], Any]]] = {
    "title": lambda r: _said(r, "title"),
    "adopted": _day,
    "meeting": lambda r: _said(r, "adoption_meeting"),
    "agenda_item": _agenda_item,
    "agenda_title": lambda r: _said(r, "agenda_item_name"),
    "committee": lambda r: _said(r, "committee"),
    "report": lambda r: _said(r, "originating_document"),
    "drafts": lambda r: tuple(filter(None, (_said(r, "draft_resolution"),))),
    "sponsors": lambda r: tuple(s for s in r.get("sponsors") or () if not str(s).lower().startswith("submitted by")),
    "vote": _vote,
}
_WORDS_OF_A_LANGUAGE: Final = frozenset({"title", "agenda_title", "committee", "meeting"})


def merge(metadata: Metadata, stated: Mapping[str, Any], origin: str, *, wins: bool) -> tuple[Metadata, tuple[Diagnostic, ...]]:
    """Put stated values into a text's metadata: over what it says itself (``wins``), or only where it says nothing.

    Words in English fill only English texts.
    """
    taken: dict[str, Any] = {}
    found: list[Diagnostic] = []
    for name, value in stated.items():
        if not wins and name in _WORDS_OF_A_LANGUAGE and metadata.language not in ("en", None):
            continue
        own = getattr(metadata, name)
        if own in (None, "", ()) or (wins and own != value):
            taken[name] = value
        if wins and own not in (None, "", (), value) and name != "language":
            message = f"{name}: {origin} says {value!r}, the document {own!r}; {origin} counts"
            found.append(Diagnostic("note", "metadata-conflict", message, metadata.source.file))
        elif not wins and name == "adopted" and own and own != value:
            message = f"{name}: {origin} says {value}, the document {own}; the document counts"
            found.append(Diagnostic("note", "metadata-conflict", message, metadata.source.file))
    origins = {**metadata.origins, **dict.fromkeys(taken, origin)}
    return msgspec.structs.replace(metadata, **taken, origins=origins), tuple(found)
