"""What stands in a document and is not printed: deletions, hidden text, instructions, second renderings.

It is taken out of the tree before anything is read, so that what is left can be read and counted as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import etree

from .fields import settle_fields
from .names import COMPATIBILITY, PARAGRAPH, PROPERTIES, RUN, TABLE, WORDS, Element, W, take_out
from .styles import Styles, read_setting

_DELETED: Final = (W + "del", W + "moveFrom")
_MARKS: Final = (W + "rPr", W + "trPr")
"""Where a deletion is a paragraph's end or a row of a table."""
_CODE: Final = re.compile(r"[0-9A-Fa-f]{1,4}\Z")
_SYMBOLS: Final = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u00b7",
    "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ•",
)
"""What the font "Symbol" shows in the places of letters."""


def keep_printed(root: Element, styles: Styles) -> None:
    """Leave in a part what Word prints of it, tracked changes accepted."""
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    # Among the notes: the rules that part them from the text.
    take_out(*(note for note in list(root) if note.get(W + "type", "normal") != "normal"))
    joined = [p for p in root.iter(PARAGRAPH) if _is_open(p, styles)]
    rows = [row for row in root.iter(W + "tr") if row.find(f"{W}trPr/{W}del") is not None]
    deleted = [e for e in root.iter(*_DELETED) if (parent := e.getparent()) is not None and parent.tag not in _MARKS]
    take_out(*rows, *deleted)
    take_out(*(e for e in list(root.iter(COMPATIBILITY + "Fallback")) if e.getprevious() is not None))
    settle_fields(root)
    take_out(*list(_find_hidden(root, styles)))
    for symbol in list(root.iter(W + "sym")):
        symbol.text = _read_symbol(symbol)
        symbol.tag = W + "t"
    _join_paragraphs(joined)


def _is_open(paragraph: Element, styles: Styles) -> bool:
    """True if a paragraph's end is deleted or hidden: in print the next one goes on in the same line."""
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    deleted = mark is not None and any(mark.find(tag) is not None for tag in _DELETED)
    return deleted or styles.is_hidden(read_setting(mark), styles.name_style(paragraph))


def _find_hidden(root: Element, styles: Styles) -> Iterator[Element]:
    """Runs of hidden text."""
    named: dict[Element, str] = {}
    for run in root.iter(RUN):
        for paragraph in islice(run.iterancestors(PARAGRAPH), 1):
            if paragraph not in named:
                named[paragraph] = styles.name_style(paragraph)
            if styles.is_hidden(read_setting(run.find(W + "rPr")), named[paragraph]):
                yield run


def _read_symbol(symbol: Element) -> str:
    """A sign given by its place in a font. Fonts of signs begin at F000; those of other fonts than Symbol are pictures."""
    stated = symbol.get(W + "char", "")
    code = int(stated, 16) if _CODE.match(stated) else 0
    if not 0xF000 <= code <= 0xF0FF:
        return chr(code) if chr(code).isprintable() else ""
    return chr(code - 0xF000).translate(_SYMBOLS) if symbol.get(W + "font") == "Symbol" else "•"


def _join_paragraphs(opened: Sequence[Element]) -> None:
    """Put the pieces of paragraphs without an end before those of the next that has one."""
    left = set(opened)
    for first in opened:
        chain: list[Element] = []
        following: Element | None = first
        while following is not None and following in left:
            chain.append(following)
            left.remove(following)
            following = _find_next(following)
        last = following if following is not None else chain.pop() if chain else None
        if last is not None and chain:
            _join(chain, last)


def _find_next(paragraph: Element) -> Element | None:
    """The paragraph behind one, unless a table stands between them."""
    following = next((e for e in paragraph.itersiblings() if e.tag in (PARAGRAPH, TABLE)), None)
    return following if following is not None and following.tag == PARAGRAPH else None


def _join(chain: Sequence[Element], last: Element) -> None:
    """What has words keeps its number and its style."""
    named = next((p for p in chain if any(e.text for e in p.iter(*WORDS))), last)
    properties, own = named.find(PROPERTIES), last.find(PROPERTIES)
    pieces = [e for p in chain for e in p if e.tag != PROPERTIES]
    take_out(*chain, *([own] if own is not None else []))
    last[0:0] = pieces if properties is None else [properties, *pieces]
