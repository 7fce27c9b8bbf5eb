"""How words are set: styles, what they are based on, and what a run says itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.model.inline import MarkKind

from .names import Element, W, is_on

Setting = Mapping[str, str]
"""Properties by name, as stated: ``{"b": "1", "vertAlign": "superscript", "numId": "3"}``."""

_TOGGLES: Final = frozenset(("b", "bCs", "i", "iCs", "vanish"))
"""Properties that a character style turns off where the paragraph's style has turned them on (17.7.3)."""


class Styles:
    """The styles of one document, each with all that it takes from those it is based on."""

    def __init__(self, root: Element | None) -> None:
        styles = [e for e in root.iter(W + "style") if e.get(W + "styleId")] if root is not None else []
        self._elements = {style.get(W + "styleId", ""): style for style in styles}
        self._defaults = read_setting(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")) if root is not None else {}
        self._default = next((s.get(W + "styleId", "") for s in styles if _is_default(s)), "")
        self._known: dict[str, Setting] = {}

    def name_style(self, paragraph: Element) -> str:
        """The style that a paragraph is set in."""
        stated = paragraph.find(f"{W}pPr/{W}pStyle")
        return stated.get(W + "val", "") if stated is not None else self._default

    def find_setting(self, style: str) -> Setting:
        """All that a style says. ``numbered`` is the style in its line that the number comes from."""
        if style not in self._known:
            line = list(self._climb(style))
            setting: dict[str, str] = {}
            for element in reversed(line):
                numbering = read_setting(element.find(f"{W}pPr/{W}numPr"))
                setting |= read_setting(element.find(W + "rPr")) | numbering
                if numbering:
                    setting["numbered"] = element.get(W + "styleId", "")
            self._known[style] = setting
        return self._known[style]

    def _climb(self, style: str) -> Iterator[Element]:
        seen: set[str] = set()
        while style not in seen and (element := self._elements.get(style)) is not None:
            yield element
            seen.add(style)
            based = element.find(W + "basedOn")
            style = based.get(W + "val", "") if based is not None else ""

    def list_faces(self, own: Setting, style: str) -> list[MarkKind]:
        """The faces of words, by what their run and their paragraph's style say. Arabic has faces of its own."""
        complex_script = self._is_on("rtl", own, style) or self._is_on("cs", own, style)
        faces: list[MarkKind] = []
        if self._is_on("bCs" if complex_script else "b", own, style):
            faces.append("bold")
        if self._is_on("iCs" if complex_script else "i", own, style):
            faces.append("italic")
        if self._is_on("u", own, style):
            faces.append("underline")
        if self._find("vertAlign", own, style) == "superscript":
            faces.append("superscript")
        return faces

    def is_hidden(self, own: Setting, style: str) -> bool:
        """True for hidden text, which Word does not print."""
        return self._is_on("vanish", own, style)

    def _is_on(self, name: str, own: Setting, style: str) -> bool:
        if name in own or name not in _TOGGLES:
            return is_on(self._find(name, own, style))
        outer, inner = self.find_setting(style).get(name), self.find_setting(own.get("rStyle", "")).get(name)
        return is_on(self._defaults.get(name)) or is_on(outer) != is_on(inner)

    def _find(self, name: str, own: Setting, style: str) -> str | None:
        sources = (own, self.find_setting(own.get("rStyle", "")), self.find_setting(style), self._defaults)
        return next((source[name] for source in sources if name in source), None)


def read_setting(properties: Element | None) -> dict[str, str]:
    """What an element of properties (``w:rPr``, ``w:numPr``) states, by name without the namespace."""
    if properties is None:
        return {}
    return {str(e.tag).removeprefix(W): e.get(W + "val", "1") for e in properties.iterchildren(W + "*")}


def _is_default(style: Element) -> bool:
    return style.get(W + "type") == "paragraph" and is_on(style.get(W + "default"))
