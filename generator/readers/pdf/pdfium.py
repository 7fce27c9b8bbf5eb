"""PDFium asked through its C interface: documents opened, pages walked, and what a page says of its glyphs.

Calls cost more than what is done with their answers, so a glyph is asked for two things only (its character, and
the text object that sets it) and a text object, which sets some thirty glyphs alike, for the rest.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import repeat
from math import hypot
from typing import Any, Final

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from msgspec import Struct


class BrokenError(ValueError):
    """Not a PDF, or one that cannot be read to its end. The message says which."""


class LockedError(ValueError):
    """A PDF that opens only with a password."""


class Setting(Struct, frozen=True):
    """How a text object sets its glyphs."""

    matrix: tuple[float, float, float, float]
    """Scale and turn: where a step along the line (first two) and a step up (last two) lead on the page."""
    size: float
    """Of the font, before ``matrix`` scales it."""
    face: str
    """Name of the font: ``TimesNewRomanPS-BoldMT``."""
    flags: int
    """Of the font's descriptor (PDF 32000-1, table 123)."""
    font: Any
    """PDFium's handle."""


class Edges(Struct, frozen=True):
    """Of a page or a glyph on it, in points."""

    left: float
    bottom: float
    right: float
    top: float


@contextmanager
def open_document(data: bytes) -> Iterator[Any]:
    """A PDF's bytes -> PDFium's document. Raises ``BrokenError``, ``LockedError``."""
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        if pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD:
            raise LockedError
        raise BrokenError("the file is no PDF, or it is broken")
    try:
        if _breaks_off(data):
            raise BrokenError("the PDF breaks off before its end")
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _breaks_off(data: bytes) -> bool:
    """True where no end mark follows the last object. PDFium would make the best of what is there, in silence."""
    return data.rfind(b"%%EOF") < data.rfind(b"endobj")


def walk_pages(document: Any) -> Iterator[Page]:
    """The pages in their order, each open until the next is asked for. Raises ``BrokenError``."""
    count = pdfium.FPDF_GetPageCount(document)
    if not count:
        raise BrokenError("the PDF has no pages")
    for number in range(count):
        handle = pdfium.FPDF_LoadPage(document, number)
        text = pdfium.FPDFText_LoadPage(handle) if handle else None
        if not text:
            raise BrokenError(f"page {number + 1} of the PDF is broken")
        try:
            yield Page(handle, text)
        finally:
            pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(handle)


class Page:
    """One page's glyphs, counted from 0 in PDFium's order; in it stand also blanks and line ends that PDFium adds."""

    def __init__(self, handle: Any, text: Any) -> None:
        self._text = text
        count = pdfium.FPDFText_CountChars(text)
        self.characters: str = "".join(map(chr, map(pdfium.FPDFText_GetUnicode, repeat(text), range(count))))
        """What each glyph means; U+0000 where the PDF does not say."""
        self.owners: list[int | None] = list(map(_get_text_object, repeat(text), range(count)))
        """The text object that sets each glyph; None for what PDFium adds."""
        self._box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(handle, self._box)
        self.edges = _read_edges(self._box)
        self._x, self._y, self._width = ctypes.c_double(), ctypes.c_double(), ctypes.c_float()
        self._name, self._flags = ctypes.create_string_buffer(256), ctypes.c_int()

    def origin(self, glyph: int) -> tuple[float, float]:
        """Where the pen stood on the baseline before it set the glyph: x and y in points."""
        pdfium.FPDFText_GetCharOrigin(self._text, glyph, self._x, self._y)
        return self._x.value, self._y.value

    def setting(self, glyph: int) -> Setting:
        """How the glyph's text object sets it."""
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._text, glyph, matrix)
        pdfium.FPDFText_GetFontInfo(self._text, glyph, self._name, 256, self._flags)
        return Setting(
            (matrix.a, matrix.b, matrix.c, matrix.d),
            pdfium.FPDFText_GetFontSize(self._text, glyph),
            self._name.value.decode("utf-8", "replace"),
            self._flags.value,
            pdfium.FPDFTextObj_GetFont(pdfium.FPDFText_GetTextObject(self._text, glyph)),
        )

    def advance(self, glyph: int, setting: Setting) -> float:
        """How far the pen moves for the glyph, in points; from its box where the font does not say."""
        a, b = setting.matrix[:2]
        if pdfium.FPDFFont_GetGlyphWidth(setting.font, ord(self.characters[glyph]), setting.size, self._width):
            return float(self._width.value) * hypot(a, b)
        box = self.box(glyph)
        return box.right - box.left if abs(a) >= abs(b) else box.top - box.bottom

    def box(self, glyph: int) -> Edges:
        """The room that the font gives to the glyph."""
        pdfium.FPDFText_GetLooseCharBox(self._text, glyph, self._box)
        return _read_edges(self._box)


def _read_edges(box: Any) -> Edges:
    return Edges(box.left, box.bottom, box.right, box.top)


def _retype(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """PDFium's function ``name`` with plainer types than the bindings give it: an address is all that is wanted."""
    address = ctypes.cast(getattr(pdfium, name), ctypes.c_void_p).value
    function: Callable[..., Any] = ctypes.CFUNCTYPE(result, *arguments)(address or 0)
    return function


_get_text_object: Final = _retype("FPDFText_GetTextObject", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
