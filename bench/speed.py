"""Speed of the readers as ratios in one run: ``python -m bench.speed FOLDER``.

Texts are held against the least that anyone must do with them (decode, compose, fold their white space); PDFs against
what PDFium itself needs to tell character, box, size and font of every glyph; the citations of Akoma Ntoso against reading it.
"""

from __future__ import annotations

import argparse
import ctypes
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from generator.readers import akn, pdf, text
from generator.resolvers.citations import find_citations
from generator.resolvers.citations.ibid import resolve_ibid
from generator.resolvers.citations.pinpoints import Here
from generator.resolvers.citations.verbs import govern_citations
from generator.resolvers.understand import build_skeleton, understand


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    compare("texts", sorted(folder.rglob("*.txt")), text.read, fold)
    compare_citations(sorted(folder.rglob("*.xml")))
    compare("PDFs", sorted(folder.rglob("*.pdf")), pdf.read, ask_glyphs)


def compare(what: str, files: list[Path], read: Callable[[str, bytes], object], least: Callable[[bytes], None]) -> None:
    """Time a reader and the least that must be done, file by file in turn."""
    if not files:
        return
    spent = needed = 0.0
    size = 0
    slowest = (0.0, "")
    for file in files:
        data = file.read_bytes()
        start = time.perf_counter()
        read(file.name, data)
        middle = time.perf_counter()
        least(data)
        needed += time.perf_counter() - middle
        spent += middle - start
        slowest = max(slowest, (middle - start, file.name))
        size += len(data)
    print(f"{what}: {len(files)} files, {size / 1e6:.1f} MB, {spent:.1f} s, {spent / needed:.2f} times the least ({needed:.1f} s)")
    print(f"  slowest: {slowest[1]} {slowest[0]:.2f} s")


def compare_citations(files: list[Path]) -> None:
    """Time the extraction of citations, the reading of the same files beside it, both in milliseconds a file."""
    if not files:
        return
    reading = placing = extracting = 0.0
    count = 0
    for file in files:
        data = file.read_bytes()
        start = time.perf_counter()
        texts = akn.read(file.name, data).texts
        middle = time.perf_counter()
        for printed in texts:
            build_skeleton(printed)
        placing += time.perf_counter() - middle
        reading += middle - start
        for document in (d for printed in texts for d in understand([printed])):
            language, ids = document.language or "en", frozenset(p.id for p in document.paragraphs)
            words = [(p.text, Here(p.id, ids)) for p in document.paragraphs] + [(n.text, Here("", ids)) for n in document.footnotes]
            start = time.perf_counter()
            count += sum(len(find_citations(text, language, (), document.body, here)) for text, here in words)
            resolve_ibid([n.text for n in document.footnotes], language)
            govern_citations(document.paragraphs, document.footnotes, language)
            extracting += time.perf_counter() - start
    ms = 1000 / len(files)
    print(
        f"citations: {len(files)} files, {count} citations: {extracting * ms:.2f} ms a file; "
        f"reading {(reading + placing) * ms:.2f} ms a file ({reading * ms:.2f} from the file to its lines, "
        f"{placing * ms:.2f} from there to addresses)"
    )
    print(f"  extracting takes {extracting / (reading + placing):.2f} of the time of reading, {extracting / reading:.2f} of the reader's")


def fold(data: bytes) -> None:
    """The least for a text."""
    " ".join(unicodedata.normalize("NFC", data.decode()).split())


def ask_glyphs(data: bytes) -> None:
    """The least for a PDF."""
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    box, name, flags = pdfium.FS_RECTF(), ctypes.create_string_buffer(256), ctypes.c_int()
    for number in range(pdfium.FPDF_GetPageCount(document)):
        page = pdfium.FPDF_LoadPage(document, number)
        glyphs = pdfium.FPDFText_LoadPage(page)
        for glyph in range(pdfium.FPDFText_CountChars(glyphs)):
            pdfium.FPDFText_GetUnicode(glyphs, glyph)
            pdfium.FPDFText_GetLooseCharBox(glyphs, glyph, box)
            pdfium.FPDFText_GetFontSize(glyphs, glyph)
            pdfium.FPDFText_GetFontInfo(glyphs, glyph, name, 256, flags)
        pdfium.FPDFText_ClosePage(glyphs)
        pdfium.FPDF_ClosePage(page)
    pdfium.FPDF_CloseDocument(document)


if __name__ == "__main__":
    main()
