"""Numbers of resolutions in Chinese, which sets them between two signs: 大会第59/241号决议."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.grammar.symbols import SymbolError, parse_symbol
from generator.model.document import Citation
from generator.profiles.organs import find_body

from .organs import PREFIXES, Number, choose_prefix

_NUMBER: Final = re.compile(
    r"""第(?P<number>
      (?P<session>(?:ES-|S-)?\d{1,4})/\d{1,4}(?:\s?[A-Z](?![A-Za-z]))?
    | \d{1,4}(?:\s[A-Z])?\s?[(（](?P<roman>(?:S-)?[IVXL]{1,8})[)）]
    | \d{1,4}\s?[(（](?P<brackets>(?:19|20)\d\d)[)）]
    )号""",
    re.VERBOSE,
)
_WORD: Final = re.compile(r"[^。；;]{0,400}?(?P<word>决议|决定)")
_NEAR: Final = 12
"""Signs in which the organ's name stands before the number."""


def find_chinese_numbers(text: str, own_body: str | None) -> Iterator[Citation]:
    """The numbered resolutions and decisions that a Chinese text names."""
    for found in _NUMBER.finditer(text):
        word = _WORD.match(text, found.end())
        named = PREFIXES.get(find_body(text[max(0, found.start() - _NEAR) : found.start()]) or "")
        number = Number(found["session"], found["roman"], found["brackets"])
        prefix = choose_prefix(number, named, own_body, text[: found.start()], text)
        if prefix is None or word is None:
            continue
        kind = "DEC" if word["word"] == "决定" else "RES"
        try:
            yield Citation(found.start(), found.end(), str(parse_symbol(f"{prefix}/{kind}/{found['number']}")))
        except SymbolError:
            continue
