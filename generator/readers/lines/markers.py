"""Which figures among the words are footnote markers: one best assignment over the whole document.

An extraction glues a marker to its word (``Cairo,1``), to a year (``22 March 201931``), or sets it apart (``Korea, 4``).
Each note's marker stands on the note's page and after the marker before it; every place where its label could be
a marker has a weight, and the heaviest chain of places through all notes wins (dynamic programming, as for the
heaviest increasing subsequence). A note whose second-best place is nearly as good is reported.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from generator.model.inline import Inline, Link, Mark, Marker
from generator.model.printed import Repair
from generator.profiles.figures import COUNTED, NUMBERED
from generator.profiles.languages import LANGUAGES

from .footnotes import NoteLines
from .joining import Piece

_DOUBT: Final = 1.5
_OTHER_PAGE: Final = 3.5
"""What it costs a place to be on the page before or after its note's."""
_SURE: Final = 9.0
"""A figure of this weight is a marker even where its note has one already: notes had several markers until about 2010."""
_SPACED: Final = 5.0
_NUMBERED: Final = re.compile(
    rf"(?:\b(?:{'|'.join(re.escape(w) for words in NUMBERED.values() for w in words)})\.?|[-–/$€£(])\s?\Z", re.IGNORECASE
)
_MONTHS: Final = "|".join(re.escape(m) for x in LANGUAGES.values() if x.script != "CJK" for m in x.months)
_COUNTED: Final = re.compile(rf"\s+(?:{_MONTHS}|{'|'.join(w for words in COUNTED.values() for w in words)}|\()")
_GLUED: Final = re.compile(r"[^\W\d_A-Z]\Z|[,;:)\]”’»\"%…]\Z|[^\W\d_][A-Z]{2,}\Z")
_SENTENCE_END: Final = re.compile(r"[a-zà-ÿ]{4,}\.\Z")
_GLUED_BEHIND: Final = re.compile(r"(?!st\b|nd\b|rd\b|th\b)[a-z]{2,}")
"""The blank behind a marker is lost: "Human Rights,1as well as" (A/RES/80/207)."""
_NO_NUMBER: Final = re.compile(r"\d/(?!(?:19|20)\d\d\Z)\d{4,5}\Z")
"""No session has a thousand resolutions: "59/3009" is 59/300 and note 9 (A/RES/79/116)."""
_BRACKETED: Final = re.compile(r"\w\(\d{4}\)\Z")
"""CM/Rec(2022)13 is one name."""
_UPPER: Final = re.compile(r"[A-Z]\Z")
_YEAR: Final = re.compile(r"(?<!\d)(?:1[89]|20)\d\d\Z")
_DIGITS: Final = re.compile(r"\d+")


class _Place(Struct, frozen=True, order=True):
    piece: int
    start: int
    end: int
    note: int
    weight: float


class Placement(Struct, frozen=True):
    """Texts with their markers taken out of the words; notes that have none, and those that have two equal places."""

    texts: tuple[Inline, ...]
    unmarked: tuple[int, ...] = ()
    doubtful: tuple[tuple[int, str], ...] = ()
    """(note, the words around the second place)."""
    repairs: tuple[Repair, ...] = ()
    """Blanks that a marker hid and that are put back: "Rights,1as well"."""


def place_markers(pieces: Sequence[Piece], notes: Sequence[NoteLines]) -> Placement:
    """Give each note its marker."""
    ends = sorted({n.after for n in notes})
    figures = _Figures(pieces)
    candidates = [list(_find_places(figures, note, number, ends)) for number, note in enumerate(notes)]
    chosen, doubtful = _choose(candidates)
    taken = {(p.piece, p.start) for p in chosen.values()}
    extra = list(_find_strays(candidates, chosen, taken))
    found: list[list[_Place]] = [[] for _ in pieces]
    for place in sorted([*chosen.values(), *extra]):
        found[place.piece].append(place)
    texts = tuple(_take_out(piece.text, places, notes) for piece, places in zip(pieces, found, strict=True))
    repairs = [_describe_blank(pieces[p.piece].text.text, p) for places in found for p in places]
    marked = {p.note for p in chosen.values()} | {p.note for p in extra}
    said = tuple((n, _show(pieces[p.piece].text.text, p)) for n, p in doubtful.items() if n in chosen)
    return Placement(texts, tuple(n for n in range(len(notes)) if n not in marked), said, tuple(filter(None, repairs)))


def _describe_blank(text: str, place: _Place) -> Repair | None:
    if not text[place.end : place.end + 1].isalpha():
        return None
    before = text[max(0, place.start - 12) : place.end + 12]
    at = place.end - max(0, place.start - 12)
    return Repair("blank behind a marker", before, f"{before[:at]} {before[at:]}")


def _show(text: str, place: _Place) -> str:
    return text[max(0, place.start - 40) : place.end + 30]


class _Figures:
    """Where figures stand in a document's pieces, by the label that they could end in."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._offsets = [[at for at, _ in piece.starts] for piece in pieces]
        self._ends: dict[str, list[tuple[int, int, int]]] = {}
        for index, piece in enumerate(pieces):
            for run in _DIGITS.finditer(piece.text.text):
                for length in range(1, min(4, len(run[0]) + 1)):
                    self._ends.setdefault(run[0][-length:], []).append((index, run.start(), run.end()))

    def find(self, label: str) -> Iterator[tuple[int, int, int, float]]:
        """(piece, start, end, weight) of each place where a label could be a marker."""
        if not label.isdigit():
            pattern = re.compile(rf"(?:(?<![*\w])|(?<=[^\W\d_])){re.escape(label)}(?![*\w])")
            for index, piece in enumerate(self._pieces):
                places = pattern.finditer(piece.text.text) if label.startswith("*") and "*" in piece.text.text else ()
                yield from ((index, p.start(), p.end(), 8.0) for p in places if p.start() > 0)
            return
        for index, start, end in self._ends.get(label, ()):
            if (weight := _weigh(self._pieces[index].text.text, start, end, label)) > 0:
                yield index, end - len(label), end, weight

    def row(self, piece: int, offset: int) -> int:
        """The row of running text that a place stands in."""
        return self._pieces[piece].starts[bisect_right(self._offsets[piece], offset) - 1][1]


def _find_places(figures: _Figures, note: NoteLines, number: int, ends: Sequence[int]) -> Iterator[_Place]:
    """The places of one note's marker: on its page, or at a price on the page before or after. ``ends`` are the pages' last rows."""
    page = bisect_left(ends, note.after)
    begin, end = (ends[page - 1] - 1 if page else 0), note.after
    earliest, latest = (ends[page - 2] - 1 if page > 1 else 0), (ends[page + 1] if page + 1 < len(ends) else None)
    for piece, start, stop, weight in figures.find(note.label):
        row = figures.row(piece, start)
        if begin <= row < end:
            yield _Place(piece, start, stop, number, weight)
        elif earliest <= row and (latest is None or row < latest) and weight > _OTHER_PAGE:
            yield _Place(piece, start, stop, number, weight - _OTHER_PAGE)


def _weigh(text: str, start: int, end: int, label: str) -> float:
    """How likely the figures at a place are a marker; 0 where they cannot be."""
    before, after = text[:start], text[end:]
    if re.match(r"[/]|[–-]\d|[.,]\d{3}", after) or not before.strip() or _BRACKETED.search(before):
        return 0.0
    if re.match(r"\w", after):
        return 4.5 if _GLUED_BEHIND.match(after) and (before[-1:].isspace() or _GLUED.search(before)) and end - start == len(label) else 0.0
    if re.match(r",\d{1,2}(?!\d)", after) and before[-1:].isspace():
        return 0.0
    if len(label) < end - start:
        prefix = text[: end - len(label)]
        if _YEAR.search(prefix):
            return 8.0
        if _NO_NUMBER.search(text[:end]):
            return 7.0
        return 1.0 if re.search(r"(?:/|\(|\d{1,2})\d*\Z", prefix) and not label.startswith("0") else 0.5
    if before[-1:].isspace():
        return _weigh_spaced(before.rstrip(), after)
    if _GLUED.search(before):
        return 10.0
    if before[-1:] == ".":
        return 8.0 if _SENTENCE_END.search(before) else 0.5
    return 3.0 if _UPPER.search(before) and re.match(r"[\s,.;]|\Z", after) else 0.0


def _weigh_spaced(before: str, after: str) -> float:
    if _YEAR.search(before) and re.match(r"[\s,.;)]|\Z", after):
        return 6.5
    if _COUNTED.match(after) or (after[:1] == "." and len(after) > 1 and after[1:2] == " " and not before.endswith(",")):
        return 1.0
    if _NUMBERED.search(before + " ") or _NUMBERED.search(before):
        return 1.0
    if not re.match(r"[\s,.;:)]|\Z", after):
        return 0.0
    if before[-1:] in ",;:)”’":
        return 7.0
    return _SPACED


def _choose(candidates: Sequence[Sequence[_Place]]) -> tuple[dict[int, _Place], dict[int, _Place]]:
    """The heaviest chain of places, one a note, each after the one before; and second places nearly as good."""
    places = [p for row in candidates for p in row]
    forward = _sweep(candidates)
    mirrored = [[_Place(-p.piece, -p.start, -p.end, p.note, p.weight) for p in row] for row in reversed(candidates)]
    backward = {(-p.piece, -p.start, p.note): w for p, w in _sweep(mirrored).items()}
    totals = {p: forward[p] + backward[p.piece, p.start, p.note] - p.weight for p in places}
    chosen = _trace(candidates, forward)
    best = max(totals.values(), default=0.0)
    doubtful: dict[int, _Place] = {}
    for note, place in chosen.items():
        others = [p for p in candidates[note] if p != place]
        second = max(others, key=lambda p: totals[p], default=None)
        if second is not None and best - totals[second] < _DOUBT:
            doubtful[note] = second
    return chosen, doubtful


def _sweep(candidates: Sequence[Sequence[_Place]]) -> dict[_Place, float]:
    """The weight of the heaviest chain that ends at each place."""
    stairs: list[tuple[tuple[int, int], float]] = []
    weights: dict[_Place, float] = {}
    for row in candidates:
        fresh = []
        for place in row:
            at = bisect_left(stairs, ((place.piece, place.start), -1.0))
            total = place.weight + (stairs[at - 1][1] if at else 0.0)
            weights[place] = total
            fresh.append(((place.piece, place.start), total))
        for key, total in fresh:
            _step(stairs, key, total)
    return weights


def _step(stairs: list[tuple[tuple[int, int], float]], key: tuple[int, int], total: float) -> None:
    at = bisect_right(stairs, (key, total))
    if at and stairs[at - 1][1] >= total:
        return
    insort(stairs, (key, total))
    at = stairs.index((key, total))
    while at + 1 < len(stairs) and stairs[at + 1][1] <= total:
        del stairs[at + 1]


def _trace(candidates: Sequence[Sequence[_Place]], weights: dict[_Place, float]) -> dict[int, _Place]:
    chosen: dict[int, _Place] = {}
    limit: tuple[int, int] | None = None
    wanted = max(weights.values(), default=0.0)
    for row in reversed(candidates):
        fitting = [p for p in row if abs(weights[p] - wanted) < 1e-9 and (limit is None or (p.piece, p.start) < limit)]
        if fitting and wanted > 0:
            place = min(fitting)
            chosen[place.note] = place
            limit, wanted = (place.piece, place.start), wanted - place.weight
    return chosen


def _find_strays(candidates: Sequence[Sequence[_Place]], chosen: dict[int, _Place], taken: set[tuple[int, int]]) -> Iterator[_Place]:
    """Markers out of the running order: of notes that got none (S/RES/107: 5 before 4), and repeated ones."""
    for note, row in enumerate(candidates):
        free = [p for p in row if (p.piece, p.start) not in taken]
        if note in chosen:
            places = [p for p in free if p.weight >= _SURE]
        else:
            best = max(free, key=lambda p: p.weight, default=None)
            places = [best] if best is not None and best.weight >= _SPACED else []
        for place in places:
            taken.add((place.piece, place.start))
            yield place


def _take_out(text: Inline, places: Sequence[_Place], notes: Sequence[NoteLines]) -> Inline:
    """Take the figures of markers out of the words, with the blank that set them apart and the comma between two."""
    cuts: list[tuple[int, int]] = []
    for number, place in enumerate(places):
        start, end = place.start, place.end
        previous = cuts[-1][1] if cuts else -1
        if number and re.fullmatch(r"\s*,?\s*", text.text[previous:start]) and previous >= 0:
            start = previous
        elif text.text[start - 1 : start].isspace():
            start -= 1
        cuts.append((start, end))
    # "Rights,1as well": the blank that the marker hid is put back.
    return _cut(text, cuts, [notes[p.note].label for p in places])


def _cut(text: Inline, cuts: Sequence[tuple[int, int]], labels: Sequence[str]) -> Inline:
    if not cuts:
        return text
    pieces: list[str] = []
    markers: list[Marker] = []
    last = length = 0
    for (start, end), label in zip(cuts, labels, strict=True):
        pieces.append(text.text[last:start])
        length += start - last
        markers.append(Marker(label, length))
        last = end
        if text.text[end : end + 1].isalpha():
            pieces.append(" ")
            length += 1
    pieces.append(text.text[last:])

    def shift(offset: int) -> int:
        return offset - sum(min(end, offset) - start for start, end in cuts if start < offset)

    return Inline(
        "".join(pieces),
        tuple(Mark(shift(m.start), shift(m.end), m.kind) for m in text.marks),
        tuple(markers),
        tuple(Link(shift(k.start), shift(k.end), k.href) for k in text.links),
    )
