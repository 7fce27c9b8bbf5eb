"""Fields: an instruction ("PAGE", "REF _Ref1") and its result, which alone is printed.

A field runs over any number of runs: begin -- instruction -- separate -- result -- end; fields stand inside fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from .names import HREF, RUN, Element, W, take_out

_LINK: Final = re.compile(r'\s*HYPERLINK\s+"(https?://[^"\s]+)"')


class _Field(Struct):
    instruction: str = ""
    inside: list[Element] = []
    """What stands between its beginning and its result: results of fields in the instruction."""
    result: list[Element] | None = None
    """Runs of its result, once it has begun."""


def settle_fields(root: Element) -> None:
    """Leave the results of a part's fields alone; those that lead to the web become links."""
    fields: list[_Field] = []
    for run in list(root.iter(RUN)):
        for piece in [e for e in run if e.tag != W + "rPr"]:
            if piece.tag == W + "fldChar":
                _turn(fields, piece.get(W + "fldCharType", ""))
            elif piece.tag == W + "instrText":
                if fields:
                    fields[-1].instruction += piece.text or ""
            else:
                _put(fields, piece, run)
    for simple in root.iter(W + "fldSimple"):
        if found := _LINK.match(simple.get(W + "instr", "")):
            simple.set(HREF, found[1])


def _turn(fields: list[_Field], sign: str) -> None:
    if sign == "begin":
        fields.append(_Field())
    elif fields and sign == "separate":
        take_out(*fields[-1].inside)
        fields[-1].result = []
    elif fields and sign == "end":
        # A field that never ends is broken: what follows it is text.
        field = fields.pop()
        if field.result is None:
            take_out(*field.inside)
        elif found := _LINK.match(field.instruction):
            _link(field.result, found[1])


def _put(fields: Sequence[_Field], piece: Element, run: Element) -> None:
    for field in fields:
        if field.result is None:
            field.inside.append(piece)
            return
        if run not in field.result[-1:]:
            field.result.append(run)


def _link(runs: Sequence[Element], href: str) -> None:
    parent = runs[0].getparent() if runs else None
    if parent is None or any(run.getparent() is not parent for run in runs):
        return
    link = parent.makeelement(W + "hyperlink", {HREF: href})
    runs[0].addprevious(link)
    link.extend(runs)
