"""WordprocessingML by name, and the little that is asked of any of its elements (ECMA-376, part 1)."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

PARAGRAPH: Final = W + "p"
PROPERTIES: Final = W + "pPr"
RUN: Final = W + "r"
WORDS: Final = (W + "t", MATH + "t")
TABLE: Final = W + "tbl"
TEXT_BOX: Final = W + "txbxContent"
FOOTNOTE: Final = W + "footnoteReference"
ENDNOTE: Final = W + "endnoteReference"

HREF: Final = "{urn:pilcrow}href"
"""Our own attribute: where an element's words lead on the web."""

Element = etree._Element  # noqa: SLF001  (lxml has no public name for it)

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_NUMBER: Final = re.compile(r"\d{1,9}\Z")
_OFF: Final = ("0", "false", "off", "none")


def value_of(element: Element | None, path: str) -> str | None:
    """``w:val`` of what stands at a path of ``w:`` names below an element; "1" where it has none; None where nothing stands there."""
    found = element.find("/".join(W + name for name in path.split("/"))) if element is not None else None
    return None if found is None else found.get(W + "val", "1")


def read_number(stated: str | None, default: int) -> int:
    """A number as stated; ``default`` where none is."""
    return int(stated) if stated and _NUMBER.match(stated) else default


def is_on(value: str | None) -> bool:
    """What a value says of a property that is on or off."""
    return value is not None and value not in _OFF


def words_of(element: Element) -> str:
    """The words of a ``w:t``. White space at its edges is printed only where the source says that it is meant."""
    text = element.text or ""
    if text.strip() == text:
        return text
    meant = next((e.get(_SPACE) for e in (element, *element.iterancestors()) if e.get(_SPACE)), None)
    return text if meant == "preserve" else text.strip(" \t\r\n")


def take_out(*elements: Element) -> None:
    """Take elements out of their tree."""
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
