"""XML, safely: no entities, no network, no document type at all; what is malformed is one clear diagnostic."""

from __future__ import annotations

from typing import Final

from lxml import etree

from generator.model.diagnostics import Diagnostic

AKN: Final = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
AKN4UN: Final = "{http://un.org/akn4un}"

Element = etree._Element  # noqa: SLF001  (lxml has no public name for it)


def parse_xml(name: str, data: bytes) -> Element | Diagnostic:
    """Parse a file of Akoma Ntoso; or say in one diagnostic why it cannot be read."""
    if not data.strip():
        return Diagnostic("error", "empty", "the file is empty; fetch it again from where it came", name, 1)
    if b"<!DOCTYPE" in data[:4096].upper():
        line = data[: data.upper().index(b"<!DOCTYPE")].count(b"\n") + 1
        message = "a document type is declared; entities are never expanded here, remove the declaration"
        return Diagnostic("error", "xml-doctype", message, name, line, _excerpt(data, line))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        line = problem.lineno or 1
        message = f"not well-formed XML ({problem.msg}); fetch the file again or mend this line"
        return Diagnostic("error", "xml-malformed", message, name, line, _excerpt(data, line))
    if root.tag != AKN + "akomaNtoso":
        message = "this XML is no Akoma Ntoso 3.0 (its outermost element must be akomaNtoso)"
        return Diagnostic("error", "xml-not-akn", message, name, root.sourceline, str(root.tag)[:100])
    return root


def _excerpt(data: bytes, line: int) -> str:
    lines = data.splitlines()
    return lines[line - 1].decode("utf-8", "replace").strip()[:160] if 0 < line <= len(lines) else ""


def local(element: Element) -> str:
    """An element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def words_of(element: Element | None) -> str:
    """All text of an element in one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
