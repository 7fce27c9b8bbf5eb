"""Printed symbols in running text: A/59/325, E/2004/25, A/57/759-S/2003/332."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.grammar.symbols import SymbolError, parse_symbol
from generator.model.document import Citation

_BODIES: Final = (
    "A|S|E|T|ST|CD|DP|GC|TD|CAT|CRC|IDB|ISBA|JIU|HRI|FCCC|CCPR|CERD|CRPD|CEDAW|CMW|UNEP|SPLOS|NPT|ICCD|CBD|CTOC|CAC|UNW|CCW|TPNW|HSP|HBP|APLC|BWC|"
    "CCM|CPPNM|UNCTAD|CLCS|CED|HS"
)
_SYMBOL: Final = re.compile(
    rf"""(?<![\w/.-])
    (?:{_BODIES})
    (?:/[A-Za-z0-9][A-Za-z0-9.-]{{0,24}}(?:\(\d{{1,3}}\)(?=/))?){{1,7}}
    (?: [ \u00a0]?\((?:Vol\.|Sects?\.|Part|Supp\.|PART|SUPP|vol\.)[ \u00a0]?[IVX0-9]{{1,5}}\) (?:/[A-Za-z]+\.\d+)*
      | [ ]?\((?:19|20)\d\d\) )?""",
    re.VERBOSE,
)
_JOINT: Final = re.compile(r"(?<=\w)[-–](?=[ASE]/)")


def find_symbols(text: str) -> Iterator[Citation]:
    """The documents that a text names by their symbols; a joint symbol is one citation, kept at the first."""
    if "/" not in text:
        return
    for found in _SYMBOL.finditer(text):
        words = found[0].rstrip(".-")
        if not any(c.isdigit() for c in words):
            continue
        try:
            first, *others = [str(parse_symbol(piece)) for piece in _JOINT.split(words)]
        except SymbolError:
            continue
        yield Citation(found.start(), found.start() + len(words), first, also=tuple(others))
