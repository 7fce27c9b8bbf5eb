"""Words from a source, made safe: the only place where that is done."""

from __future__ import annotations

import re
from typing import Final

_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_STEPS: Final = (
    # First, else the ampersands of the later steps are escaped again.
    ("&", "&amp;"),
    # A source's tags, comments and scripts are words.
    ("<", "&lt;"),
    (">", "&gt;"),
    # Attributes are written in double quotes; a title may hold either.
    ('"', "&quot;"),
    ("'", "&#39;"),
    # Pages are HTML blocks inside Markdown; template plugins of other publishers would still read these two.
    ("{", "&#123;"),
    ("}", "&#125;"),
)


def escape(words: str) -> str:
    """Words as HTML text or attribute value; nothing in them is read as mark-up, by Markdown either.

    The result stands inside a block of HTML, which Markdown leaves alone. What cannot be printed (control
    characters, lone surrogates) becomes U+FFFD.
    """
    words = _UNPRINTABLE.sub("\ufffd", words)
    for sign, written in _STEPS:
        words = words.replace(sign, written)
    # A blank line inside a paragraph could end the block for a Markdown parser.
    return words.replace("\r", " ").replace("\n", " ")
