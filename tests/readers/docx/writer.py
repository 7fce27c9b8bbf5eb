"""Word documents made for tests: the library's empty document, its body and parts written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    }.items()
)


def run(text: str, properties: str = "") -> str:
    """A run of words, with what is said of them: ``<w:b/>``."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def bold(text: str) -> str:
    return run(text, "<w:b/>")


def italic(text: str) -> str:
    return run(text, "<w:i/>")


def paragraph(*pieces: str, style: str = "", number: tuple[int, int] | None = None, properties: str = "") -> str:
    """A paragraph; pieces that are no mark-up are words. ``number``: instance of a list, and level."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    numbered = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    words = "".join(piece if piece.startswith("<") else run(piece) for piece in pieces)
    return f"<w:p><w:pPr>{named}{numbered}{properties}</w:pPr>{words}</w:p>"


def footnote(number: int, *, mark: str = "", kind: str = "footnote") -> str:
    """A note's reference; with ``mark`` one that the author typed."""
    typed = f'w:customMarkFollows="1" w:id="{number}"/><w:t>{mark}</w:t>' if mark else f'w:id="{number}"/>'
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference {typed}</w:r>'


def field(instruction: str, *result: str) -> str:
    """A field with its result."""

    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    words = f"{sign('separate')}{''.join(result)}" if result else ""
    return f'{sign("begin")}<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>{words}{sign("end")}'


def level(at: int, text: str, numbering: str = "decimal", more: str = "", start: int = 1) -> str:
    """A level of a list: ``level(1, "(%2)", "lowerLetter")``."""
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{numbering}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def numbering(lists: Mapping[int, Iterable[str]], instances: Mapping[int, tuple[int, str]] | None = None) -> str:
    """Lists by number, with their levels; instances of them (list, what they say otherwise), one each where none are given."""
    listed = "".join(f'<w:abstractNum w:abstractNumId="{n}">{"".join(levels)}</w:abstractNum>' for n, levels in lists.items())
    used = instances or {n: (n, "") for n in lists}
    return listed + "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{of}"/>{otherwise}</w:num>' for n, (of, otherwise) in used.items()
    )


RESOLUTION = numbering({1: [level(0, "%1."), level(1, "(%2)", "lowerLetter"), level(2, "(%3)", "lowerRoman")]})
"""The list of a resolution's operative paragraphs: 1. (a) (i)."""


def style(name: str, properties: str, *, based: str = "", kind: str = "paragraph") -> str:
    """A style; properties as mark-up (``<w:rPr><w:b/></w:rPr>``)."""
    line = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{line}{properties}</w:style>'


def cell(*paragraphs: str, properties: str = "") -> str:
    """A table's cell; paragraphs that are no mark-up are words."""
    inside = "".join(p if p.startswith("<") else paragraph(p) for p in paragraphs) or paragraph()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def table(*rows: Iterable[str], header: int = 0) -> str:
    """A table of rows of cells, the first ``header`` of them rows of its head."""
    head = "<w:trPr><w:tblHeader/></w:trPr>"
    inside = "".join(f"<w:tr>{head if n < header else ''}{''.join(cells)}</w:tr>" for n, cells in enumerate(rows))
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{inside}</w:tbl>"


def box(*paragraphs: str) -> str:
    """A text box, as Word writes it: once for itself, once for older versions."""
    words = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{words}</mc:Choice><mc:Fallback><w:pict>{words}</w:pict></mc:Fallback></mc:AlternateContent></w:r>'


def note(*pieces: str) -> str:
    """A note's words behind its automatic number."""
    return paragraph("<w:r><w:footnoteRef/></w:r>", "<w:r><w:tab/></w:r>", *pieces)


def write_docx(
    *blocks: str,
    footnotes: Mapping[int, str] | None = None,
    endnotes: Mapping[int, str] | None = None,
    lists: str = "",
    styles: str = "",
    settings: str = "",
    links: Mapping[str, str] | None = None,
) -> bytes:
    """A document of blocks; notes by their number; links by their relationship."""
    document = docx.Document()
    body = document.element.body
    body[0:0] = list(parse_xml(f"<w:body {NAMESPACES}>{''.join(blocks)}</w:body>"))
    document.styles.element.extend(list(parse_xml(f"<w:styles {NAMESPACES}>{styles}</w:styles>")))
    document.settings.element.extend(list(parse_xml(f"<w:settings {NAMESPACES}>{settings}</w:settings>")))
    document.part.numbering_part.element[:] = list(parse_xml(f"<w:numbering {NAMESPACES}>{lists}</w:numbering>"))
    for kind, notes in (("footnote", footnotes), ("endnote", endnotes)):
        if notes is not None:
            _add_notes(document.part, kind, notes)
    for name, address in (links or {}).items():
        document.part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def _add_notes(part: Part, kind: str, notes: Mapping[int, str]) -> None:
    separator = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/><w:t>continued</w:t></w:r></w:p></w:{kind}>'
    inside = "".join(f'<w:{kind} w:id="{n}">{words}</w:{kind}>' for n, words in notes.items())
    text = f"<w:{kind}s {NAMESPACES}>{separator}{inside}</w:{kind}s>"
    name = f"{kind.upper()}S"
    written = Part(PackURI(f"/word/{kind}s.xml"), getattr(CONTENT_TYPE, f"WML_{name}"), text.encode(), part.package)
    part.relate_to(written, getattr(RELATIONSHIP_TYPE, name))
