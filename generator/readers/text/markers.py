"""Footnote markers in running text: digits glued to a word or a stop, in the order of the notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.inline import Inline, Marker


def place_markers(texts: Sequence[str], labels: Sequence[str]) -> list[Inline]:
    """Find each note's marker, take its digits from the words and keep its place.

    ``at Cairo,1 in particular``: the note that comes next must be the next number, so years, amounts and
    paragraph numbers are no markers. ``labels`` are the notes' printed labels in their order.
    """
    found: list[list[tuple[int, int, int]]] = [[] for _ in texts]
    paragraph = start = 0
    for note, label in enumerate(labels):
        place = _find_next(texts, label, paragraph, start)
        if place is None:
            continue
        paragraph, start, end = place
        found[paragraph].append((start, end, note))
        start = end
    return [_take_out(text, places, labels) for text, places in zip(texts, found, strict=True)]


def _find_next(texts: Sequence[str], label: str, paragraph: int, start: int) -> tuple[int, int, int] | None:
    pattern = re.compile(rf"(?<=[^\W\d_])(?<![A-Z]){re.escape(label)}(?![\w/])|(?<=[,.;:)\]”’»]){re.escape(label)}(?![\w/.]\d|\w)")
    for at in range(paragraph, len(texts)):
        if place := pattern.search(texts[at], start if at == paragraph else 0):
            return at, place.start(), place.end()
    return None


def _take_out(text: str, places: Sequence[tuple[int, int, int]], labels: Sequence[str]) -> Inline:
    pieces: list[str] = []
    markers: list[Marker] = []
    length = last = 0
    for start, end, note in places:
        pieces.append(text[last:start])
        length += start - last
        markers.append(Marker(labels[note], length, note))
        last = end
    pieces.append(text[last:])
    return Inline("".join(pieces), markers=tuple(markers))
