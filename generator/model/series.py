"""Resolutions of one title through the years, and what one of them changed in the one before."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Series(Struct, frozen=True):
    """Two or more adopted texts of one organ and one language under what a reader calls the same title."""

    slug: str
    """Last folder of its address: ASCII, at most 80 characters, made of prefix and title alone, so that it never changes;
    no other series of its language has it."""
    prefix: str
    """``A/RES``."""
    language: str
    title: str
    """As printed in the latest of its texts."""
    members: tuple[str, ...]
    """Symbols, in order of session and number; lettered parts are texts of their own."""


class Run(Struct, frozen=True):
    """Words one after the other that stand in both texts, in the later one only, or in the earlier one only.

    The words of ``same`` and ``added`` together are the later paragraph as printed, blanks included.
    """

    kind: Literal["same", "added", "gone"]
    words: str


class ComparedParagraph(Struct, frozen=True):
    """A paragraph of the later text, and what became of its words."""

    id: str
    change: Literal["carried", "changed", "new"]
    """``carried``: the same words; case, punctuation and labels do not count."""
    earlier: str | None = None
    """Address of its counterpart in the earlier text; None where it is new."""
    moved: bool = False
    """True if it stands in another order among its neighbours; a number that only shifts is no move."""
    runs: tuple[Run, ...] = ()
    """Of changed ones only."""


class GoneParagraph(Struct, frozen=True):
    """A paragraph of the earlier text that has no counterpart in the later one."""

    id: str
    after: str | None
    """Address in the later text behind which it would stand; None at the beginning."""


class Counts(Struct, frozen=True):
    """How many paragraphs of the later text are carried over, changed and new, and how many of the earlier are gone."""

    carried: int
    changed: int
    new: int
    gone: int


class Comparison(Struct, frozen=True):
    """What a later text keeps, changes, adds and leaves out of an earlier one."""

    earlier: str | None
    later: str | None
    """Their symbols."""
    counts: Counts
    paragraphs: tuple[ComparedParagraph, ...]
    """Of the later text, in its order."""
    gone: tuple[GoneParagraph, ...] = ()
    """Of the earlier text, in its order."""
