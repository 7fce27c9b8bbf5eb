"""A .docx file opened: the parts of it that hold words, or say how they are printed."""

from __future__ import annotations

import re
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Final
from zipfile import ZipFile

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part, XmlPart
from docx.oxml.parser import parse_xml
from docx.package import Package as Opened
from lxml import etree
from msgspec import Struct

from .names import HREF, RELATION, Element, W

_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_LARGEST, _LARGEST_XML = 200_000_000, 20_000_000
"""Bytes that a file may unpack to, and how many of them may be XML: two hundred pages have ten million, and each becomes
many in the tree of elements."""
_XML: Final = re.compile(rb"[\xef\xbb\xbf\xfe\xff\x00\s]*<|\x4c\x6f\xa7\x94")
"""How XML begins: in UTF-8, -16 and -32, and in EBCDIC, which its parser reads too."""
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class BrokenError(ValueError):
    """Not a Word document, or one that cannot be read to its end. The message says which."""


class LockedError(ValueError):
    """A document that opens only with a password."""


class OldError(ValueError):
    """A document in the binary format of Word 97 to 2003."""


class LargeError(ValueError):
    """A document that unpacks to more than any text needs. The message says how much."""


class Package(Struct, frozen=True):
    """The outermost elements of a document's parts; None where it has no such part."""

    document: Element
    footnotes: Element | None
    endnotes: Element | None
    numbering: Element | None
    styles: Element | None
    settings: Element | None


def open_package(data: bytes) -> Package:
    """A Word document's bytes -> its parts, links with their addresses in ``HREF``.

    Raises ``BrokenError``, ``LockedError``, ``OldError``, ``LargeError``.
    """
    if data.startswith(_OLE):
        _refuse_ole(data)
    try:
        part = Opened.open(BytesIO(_drop_loose_ends(data))).main_document_part
        kinds = ("FOOTNOTES", "ENDNOTES", "NUMBERING", "STYLES", "SETTINGS")
        package = Package(_read_root(part), *(_find_root(part, getattr(RELATIONSHIP_TYPE, kind)) for kind in kinds))
    except LargeError:
        raise
    except Exception as trouble:
        # The library says of a broken file whatever it stumbles over: a key, an attribute, a number.
        raise BrokenError(f"the file is no Word document, or it is broken ({str(trouble)[:80] or type(trouble).__name__})") from trouble
    if package.document.tag != W + "document":
        raise BrokenError("the file is no Word document, but another of Office")
    roots = (package.document, package.footnotes, package.endnotes, package.numbering, package.styles, package.settings)
    if any(root is not None and root.getroottree().docinfo.doctype for root in roots):
        # The library's parser expands no entity; what one stands for would be lost in silence.
        raise BrokenError("the file declares a document type, which no Word document does")
    return package


def _refuse_ole(data: bytes) -> None:
    """Word 97 to 2003 and every encrypted document come in the container of those days; names in it are UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise LockedError
    if "WordDocument".encode("utf-16-le") in data:
        raise OldError
    raise BrokenError("the file is no Word document, but another of Office 97 to 2003")


def _drop_loose_ends(data: bytes) -> bytes:
    """The file without relationships to parts that it does not hold: Word ignores them, the library would not open it."""
    with ZipFile(BytesIO(data)) as archive:
        _refuse_large(archive)
        held = {name.casefold() for name in archive.namelist()}
        mended = {name: parts for name in archive.namelist() if name.endswith(".rels") and (parts := _mend(archive, name, held))}
        if not mended:
            return data
        copy = BytesIO()
        with ZipFile(copy, "w") as target:
            for name in archive.namelist():
                target.writestr(name, mended.get(name) or archive.read(name))
    return copy.getvalue()


def _refuse_large(archive: ZipFile) -> None:
    """Sizes are those that the archive states: nothing beyond them is ever unpacked."""
    size = xml = 0
    for member in archive.infolist():
        size += member.file_size
        with archive.open(member) as content:
            xml += member.file_size if _XML.match(content.read(100)) else 0
    if size > _LARGEST:
        raise LargeError(f"the file unpacks to {size // 1_000_000} megabytes, more than {_LARGEST // 1_000_000}")
    if xml > _LARGEST_XML:
        raise LargeError(f"the file holds {xml // 1_000_000} megabytes of XML, more than {_LARGEST_XML // 1_000_000}")


def _mend(archive: ZipFile, name: str, held: set[str]) -> bytes | None:
    """Relationships of one part without the loose ones; None where there are none."""
    root = parse_xml(archive.read(name))
    folder = dirname(dirname(name))
    loose = [
        relationship
        for relationship in root.iter(_RELATIONSHIP)
        if relationship.get("TargetMode") != "External"
        and normpath(join("/", folder, relationship.get("Target", ""))).strip("/").casefold() not in held
    ]
    for relationship in loose:
        root.remove(relationship)
    return etree.tostring(root) if loose else None


def _find_root(part: Part, kind: str) -> Element | None:
    found = next((r.target_part for r in part.rels.values() if r.reltype == kind and not r.is_external), None)
    return _read_root(found) if found is not None else None


def _read_root(part: Part) -> Element:
    root: Element = part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
    for link in root.iter(W + "hyperlink"):
        relationship = part.rels.get(link.get(RELATION + "id", ""))
        if relationship is not None and relationship.is_external:
            link.set(HREF, relationship.target_ref)
    return root
