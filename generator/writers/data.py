"""Data beside the pages: the document as JSON, and the schema that it keeps to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from generator.model.address import page_path
from generator.model.document import Document
from generator.profiles.languages import DEFAULT

from .site import Page, Site

SCHEMA_PATH = "schema/document.json"


def write_data(site: Site) -> Iterator[Page]:
    """``index.json`` beside each page, and the schema."""
    for document in site.corpus.documents:
        yield Page(f"{page_path(document.symbol or '', document.language or DEFAULT)}index.json", write_json(document) + b"\n")
    example = next((d for d in site.corpus.documents if d.symbol == "A/RES/59/241"), None)
    yield Page(SCHEMA_PATH, msgspec.json.format(msgspec.json.encode(make_schema(example)), indent=2) + b"\n")


def write_json(document: Document) -> bytes:
    """One document as the published JSON object, on one line, in a stable order of keys."""
    return msgspec.json.encode(document)


def make_schema(example: Document | None = None) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a document, with a real one as its example where the corpus holds it."""
    schema = msgspec.json.schema(Document)
    head: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A United Nations document"}
    if example is not None:
        head["examples"] = [msgspec.to_builtins(example)]
    return {**head, **schema}
