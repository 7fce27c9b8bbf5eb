"""What was read, written so that a test can show it in one line."""

from __future__ import annotations

from generator.model.inline import Inline


def show(text: Inline) -> str:
    """A text's words; a marker as [label], a face as <b>…</b>, a link as {…}."""
    signs = [(m.offset, 0, f"[{m.label}]") for m in text.markers]
    for mark in text.marks:
        signs += [(mark.end, -1, f"</{mark.kind[0]}>"), (mark.start, 2, f"<{mark.kind[0]}>")]
    for link in text.links:
        signs += [(link.end, -2, f" -> {link.href}}}"), (link.start, 3, "{")]
    words = text.text
    for offset, _, sign in sorted(signs, reverse=True):
        words = words[:offset] + sign + words[offset:]
    return words
