"""Whose resolution a number is: the organ as named, else what only one organ's numbering allows.

General Assembly     since its thirty-first session (1976) session/number; session s sat from September 1945 + s
Human Rights Council session/number; three sessions a year since 2006
ECOSOC               year/number         Security Council    number (year)
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from generator.profiles.organs import ASSEMBLY_BEGAN, COUNCIL_BEGAN, FIRST_ARABIC_SESSION

PREFIXES: Final = {"General Assembly": "A", "Security Council": "S", "Economic and Social Council": "E", "Human Rights Council": "A/HRC"}
_LAST_COUNCIL_SESSION: Final = 63
"""Of 2026: until this is raised, later ones are read where they are dated or linked only; none is given to the wrong organ."""


class Number(Struct, frozen=True):
    """A number of a resolution or decision as printed, and the year of the date behind it."""

    session: str | None = None
    """``59``, ``S-24``, ``2004``; None where a roman session or a year stands in brackets."""
    roman: str | None = None
    in_brackets: str | None = None
    """The year of ``1325 (2000)``."""
    year: int | None = None


def choose_prefix(number: Number, named: str | None, own_body: str | None, before: str, text: str) -> str | None:
    """The prefix of the organ's symbols (``A``, ``S``, ``E``, ``A/HRC``); None where two are possible, or none.

    ``named`` is what the words say (``Council`` for a bare "Council"), ``own_body`` the organ that speaks, ``before``
    the words in front of the list, ``text`` the whole paragraph.
    """
    if number.in_brackets:
        return "S" if named in (None, "S", "Council") else None
    if number.roman:
        if named is None:
            return "E" if own_body == "Economic and Social Council" else "A"
        return named if named in ("A", "E") else None
    session = number.session or ""
    if not session.isdigit():
        return {"A": "A", "A/HRC": "A/HRC", None: "A" if own_body != "Human Rights Council" else None}.get(named)
    count = int(session)
    if count > 1900:
        speaks = own_body == "Economic and Social Council"
        return "E" if named == "E" or (named == "Council" and own_body != "Security Council") or (named is None and speaks) else None
    assembly, council = _may_be_assembly(count, number.year), _may_be_council(count, number.year)
    if named == "A":
        return "A" if count >= FIRST_ARABIC_SESSION else None
    if named == "A/HRC":
        # "Council resolutions 42/17 of 26 September 2019 and 73/167 of 17 December 2018" (A/RES/74/154): the date tells the second's organ.
        return "A/HRC" if council or not assembly else "A" if number.year is not None else None
    about_rights = own_body == "Human Rights Council" or "Human Rights Council" in text
    if named == "Council":
        return "A/HRC" if council and about_rights and (number.year is None or not assembly) else None
    return _choose_unnamed(number, assembly=assembly, council=council and about_rights, own_body=own_body, before=before)


def _choose_unnamed(number: Number, *, assembly: bool, council: bool, own_body: str | None, before: str) -> str | None:
    if number.year is not None:
        return "A" if assembly else "A/HRC" if council else None
    if own_body == "Human Rights Council":
        return "A/HRC" if council and re.search(r"\bits\s\Z", before) else None
    # Sessions 31 to 62 are both organs': "submitted pursuant to resolution 43/1" below the Human Rights Council's name.
    return "A" if assembly and not council else None


def _may_be_assembly(session: int, year: int | None) -> bool:
    return session >= FIRST_ARABIC_SESSION and (year is None or year - ASSEMBLY_BEGAN - session in (0, 1))


def _may_be_council(session: int, year: int | None) -> bool:
    return session <= _LAST_COUNCIL_SESSION and (year is None or year == COUNCIL_BEGAN + (session - 1) // 3)
