"""PDFs written by hand, as small as they can be: what stands where is all that matters."""

from __future__ import annotations

from math import cos, radians, sin

FACES = {"roman": "Times-Roman", "bold": "Times-Bold", "italic": "Times-Italic", "arabic": "Helvetica"}
ARABIC = dict(zip("abcdef_", "العمقر\u00a0", strict=True))
"""What the codes of the Arabic face mean; it looks like Helvetica, which nobody sees."""


def line(x: float, y: float, *pieces: str, size: float = 10, turn: float = 0) -> str:
    """Words from (x, y), in points from the page's lower left corner, each piece set by itself where the pen is."""
    c, s = cos(radians(turn)), sin(radians(turn))
    return f"BT {_set('roman', size)} {c:.4f} {s:.4f} {-s:.4f} {c:.4f} {x} {y} Tm {' '.join(map(_show, pieces))} ET"


def face(name: str, text: str, size: float = 10) -> str:
    """Words in another face: bold, italic, arabic."""
    return f"{_set(name, size)} {_show(text)} {_set('roman', size)}"


def raised(text: str, rise: float = 3.5) -> str:
    """Small figures above the line, or below it."""
    return f"{_set('roman', 6.5)} {rise} Ts {_show(text)} 0 Ts {_set('roman', 10)}"


def jump(points: float) -> str:
    """White space that is no character (the size being 10)."""
    return f"[{-points * 100}] TJ"


def _set(name: str, size: float) -> str:
    return f"/{name} {size} Tf"


def _show(text: str) -> str:
    if text.endswith((" Tf", " TJ", " Tw")):
        return text
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"({escaped}) Tj"


def write_pdf(*pages: str | list[str], trailer: str = "") -> bytes:
    """Pages of 600 by 800 points, each a list of what stands on it."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} /MediaBox [0 0 600 800] /Resources << /Font 3 0 R >> >>".encode(),
        f"<< {' '.join(f'/{face} {_font(face, name)}' for face, name in FACES.items())} >>".encode(),
        _stream(_meanings()),
    ]
    for n, page in enumerate(pages):
        bodies.append(f"<< /Type /Page /Parent 2 0 R /Contents {6 + 2 * n} 0 R >>".encode())
        bodies.append(_stream(page if isinstance(page, str) else "\n".join(page)))
    written = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(places) + 1} /Root 1 0 R {trailer} >>\n"
    return written + end.encode() + b"startxref\n%d\n%%%%EOF\n" % len(written)


def _font(face: str, name: str) -> str:
    meaning = "/ToUnicode 4 0 R" if face == "arabic" else "/Encoding /WinAnsiEncoding"
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} {meaning} >>"


def _stream(content: str) -> bytes:
    data = content.encode("cp1252")
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(data), data)


def _meanings() -> str:
    rows = "\n".join(f"<{ord(code):02X}> <{letter.encode('utf-16-be').hex()}>" for code, letter in ARABIC.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Arabic def /CMapType 2 def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        f"{len(ARABIC)} beginbfchar\n{rows}\nendbfchar\nendcmap end end"
    )
