"""Automatic numbers: what Word prints before a paragraph although it is not among its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from .names import Element, W, is_on, read_number, value_of
from .numerals import write_bullet, write_number
from .styles import Setting, Styles, read_setting

_PLACE: Final = re.compile(r"%([1-9])")


class _Level(Struct, frozen=True):
    """One level of a list."""

    start: int
    numbering: str
    """How its number is written: ``decimal``, ``lowerLetter``, ``bullet``."""
    text: str
    """What is printed: ``%1.`` for "3.", ``(%2)`` for "(b)"."""
    restart: int
    """The lowest level (from 1) that begins it anew; 0: none."""
    legal: bool
    """True where the numbers of all levels are written in figures."""
    behind: str
    """White space between number and words."""
    setting: Setting
    style: str
    """The paragraph style that belongs to the level."""
    anew: bool = False
    """True where an instance of the list begins it anew."""


class Label(Struct, frozen=True):
    """A number as printed, with the white space behind it and how it is set beyond the paragraph."""

    text: str
    behind: str
    setting: Setting


class Numbering:
    """The lists of one document, each with its count. Paragraphs are to be asked for in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._instances = _index(root, "num")
        self._lists = _index(root, "abstractNum")
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next_label(self, paragraph: Element) -> Label | None:
        """The number of the paragraph that comes next in the text; None where it has none."""
        style = self._styles.find_setting(self._styles.name_style(paragraph))
        stated = {**style, **read_setting(paragraph.find(f"{W}pPr/{W}numPr"))}
        instance = stated.get("numId", "0")
        if instance == "0" or instance not in self._instances:
            return None
        levels = self._read_levels(instance)
        named = next((n for n, level in levels.items() if level.style and level.style == style.get("numbered")), 0)
        at = read_number(stated.get("ilvl"), named)
        if at not in levels:
            return None
        self._count(instance, at, levels)
        return self._write(instance, at, levels)

    def _count(self, instance: str, at: int, levels: dict[int, _Level]) -> None:
        counts = self._counts.setdefault(self._find_list(instance), {})
        level = levels[at]
        anew = level.anew and (instance, at) not in self._begun
        self._begun.add((instance, at))
        counts[at] = level.start if anew or at not in counts else counts[at] + 1
        for below in [n for n in counts if n > at]:
            if below not in levels or at < levels[below].restart:
                del counts[below]

    def _write(self, instance: str, at: int, levels: dict[int, _Level]) -> Label:
        level = levels[at]
        counts = self._counts[self._find_list(instance)]

        def write(place: re.Match[str]) -> str:
            number = int(place[1]) - 1
            if number not in levels or number > at:
                return ""
            numbering = "decimal" if level.legal else levels[number].numbering
            return write_number(counts.get(number, levels[number].start), numbering)

        text = write_bullet(level.text) if level.numbering == "bullet" else _PLACE.sub(write, level.text).strip()
        return Label(text, level.behind, level.setting)

    def _find_list(self, instance: str) -> str:
        """The list that an instance counts in: instances of one list go on counting where another stopped."""
        named = value_of(self._instances.get(instance), "abstractNumId") or ""
        linked = value_of(self._lists.get(named), "numStyleLink")
        other = self._styles.find_setting(linked).get("numId", "") if linked else ""
        return (value_of(self._instances.get(other), "abstractNumId") or named) if other else named

    def _read_levels(self, instance: str) -> dict[int, _Level]:
        """The levels of an instance: its list's, and what it says otherwise."""
        if instance not in self._levels:
            listed = self._lists.get(self._find_list(instance))
            levels = dict(_list_levels(listed)) if listed is not None else {}
            for override in self._instances[instance].iterchildren(W + "lvlOverride"):
                levels |= dict(_list_levels(override))
                at = read_number(override.get(W + "ilvl"), 0)
                start = value_of(override, "startOverride")
                if start is not None and at in levels:
                    levels[at] = replace(levels[at], start=read_number(start, 0), anew=True)
            self._levels[instance] = levels
        return self._levels[instance]


def _index(root: Element | None, name: str) -> dict[str, Element]:
    return {e.get(f"{W}{name}Id", ""): e for e in root.iterchildren(W + name)} if root is not None else {}


def _list_levels(parent: Element) -> Iterator[tuple[int, _Level]]:
    for element in parent.iterchildren(W + "lvl"):
        at = read_number(element.get(W + "ilvl"), 0)
        yield at, _read_level(element, at)


def _read_level(element: Element, at: int) -> _Level:
    numbering = value_of(element, "numFmt") or "decimal"
    return _Level(
        read_number(value_of(element, "start"), 0),
        numbering,
        value_of(element, "lvlText") or "",
        read_number(value_of(element, "lvlRestart"), at),
        is_on(value_of(element, "isLgl")),
        "" if value_of(element, "suff") == "nothing" else " ",
        read_setting(element.find(W + "rPr")),
        value_of(element, "pStyle") or "",
    )
