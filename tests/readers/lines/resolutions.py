"""Resolutions made up from parts, and how they would be printed: lines of any width, pages that end anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from hypothesis import strategies as st

NAME = "A_RES_59_999.en.txt"
TITLE = "The pilcrow in public life"
RULE = "_" * 15

_WORDS = (
    "the pilcrow of printers and all their Rubrics in public life for letters by margin columns which Typographers set with care so that every "
    "reader finds a paragraph again on its page Charter scribes ink press twenty-fourth compositors’ Society proofs under lamps"
).split()
_NOTED = [w for w in _WORDS if len(w) > 3]
"""Words that a marker may hang on."""


@dataclass(frozen=True)
class Word:
    """A word with its stop, and the label of the note behind it."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Text:
    """A resolution: paragraphs in words, notes by their label."""

    preambular: tuple[tuple[Word, ...], ...]
    numbered: tuple[tuple[Word, ...], ...]
    notes: dict[str, str]


@dataclass(frozen=True)
class _Line:
    """A printed line of the text, with the notes that it calls."""

    words: str
    opens: bool
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Print:
    """How a text is set."""

    width: int
    ends: frozenset[int]
    """Lines below which a page ends, if a note is called on it."""
    foot: bool
    """True if job and page number and the symbol stand at a page's end."""
    layout: bool
    """True if the extraction keeps the page's columns, and form feeds for its ends."""


def plain(words: Sequence[Word]) -> str:
    """What a paragraph says without its markers."""
    return " ".join(w.text for w in words)


def places(words: Sequence[Word]) -> list[tuple[str, str]]:
    """The words before each marker of a paragraph, and the marker's label."""
    return [(plain(words[: n + 1]), w.label) for n, w in enumerate(words) if w.label]


def _draw_words(draw: st.DrawFn, opening: str, stop: str, labels: Iterator[int]) -> tuple[Word, ...]:
    inner = draw(st.lists(st.sampled_from(_WORDS), min_size=2, max_size=40))
    marked = draw(st.sets(st.integers(0, len(inner) - 1), max_size=2))
    words = [Word(opening)]
    for n, word in enumerate(inner):
        last = n == len(inner) - 1
        comma = "" if last or word not in _NOTED else draw(st.sampled_from(("", "", "", ",")))
        label = str(next(labels)) if n in marked and word in _NOTED else ""
        words.append(Word(word + (stop if last else comma), label))
    return tuple(words)


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Well-formed resolutions: formula, preambular paragraphs, numbered paragraphs, notes."""
    labels = count(1)
    before = draw(st.integers(0, 5))
    after = draw(st.integers(1, 6))
    openings = st.sampled_from(("Recalling", "Noting", "Bearing in mind", "Deeply concerned about", "Welcoming"))
    verbs = st.sampled_from(("Takes note of", "Decides on", "Requests", "Invites", "Welcomes"))
    preambular = tuple(_draw_words(draw, draw(openings), ",", labels) for _ in range(before))
    numbered = tuple(_draw_words(draw, draw(verbs), "." if n == after - 1 else ";", labels) for n in range(after))
    bodies = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=20)
    return Text(preambular, numbered, {str(n): f"See {' '.join(draw(bodies))}." for n in range(1, next(labels))})


@st.composite
def prints(draw: st.DrawFn, *, layout: bool) -> Print:
    """Settings: line widths from narrow to wide, pages that end after any line."""
    return Print(draw(st.integers(40, 100)), draw(st.frozensets(st.integers(0, 60), max_size=4)), draw(st.booleans()), layout)


def write(text: Text, setting: Print) -> str:
    """The text as an extraction would give it."""
    lines = list(_set_lines(text, setting.width))
    pages: list[list[_Line]] = [[]]
    for number, line in enumerate(lines):
        pages[-1].append(line)
        if number in setting.ends and any(x.labels for x in pages[-1]) and number < len(lines) - 1:
            pages.append([])
    show = _write_placed_page if setting.layout else _write_page
    written = [show(page, text, setting, number, len(pages)) for number, page in enumerate(pages, 1)]
    return ("\f" if setting.layout else "").join(written)


def _set_lines(text: Text, width: int) -> Iterator[_Line]:
    for words in text.preambular:
        yield from _wrap(words, width)
    for number, words in enumerate(text.numbered, 1):
        yield from _wrap((Word(f"{number}."), *words), width)


def _wrap(words: Sequence[Word], width: int) -> Iterator[_Line]:
    held: list[str] = []
    labels: list[str] = []
    opens = True
    for word in words:
        # A blank stands in no line's middle that a setter could not break: "Bearing in mind" is three words.
        for piece in (word.text + word.label).split(" "):
            if held and len(" ".join([*held, piece])) > width:
                yield _Line(" ".join(held), opens, tuple(labels))
                held, labels, opens = [], [], False
            held.append(piece)
        if word.label:
            labels.append(word.label)
    yield _Line(" ".join(held), opens, tuple(labels))


def _write_page(page: Sequence[_Line], text: Text, setting: Print, number: int, of: int) -> str:
    out = [" A/RES/59/999", "", f" 59/999. {TITLE}", "", " The General Assembly,"] if number == 1 else []
    for line in page:
        out += ["", f" {line.words}"] if line.opens else [line.words if out or number == 1 else f" {line.words}"]
    labels = [label for line in page for label in line.labels]
    if labels:
        out += ["", RULE]
        for label in labels:
            out += _wrap_note(f"{label} {text.notes[label]}", setting.width)
    if setting.foot and number < of:
        out += ["", "05-12345", f"{number}/{of}", "A/RES/59/999", ""]
    return "\n".join(out) + "\n"


def _write_placed_page(page: Sequence[_Line], text: Text, setting: Print, number: int, of: int) -> str:
    margin, indent = " " * 18, " " * 24
    head = [f"{margin}A/RES/59/999", "", f"{margin}59/999. {TITLE}", "", "", f"{indent}The General Assembly,"]
    out = head if number == 1 else [f"A/RES/59/999{' ' * 30}{TITLE}", "", ""]
    out += [(indent if line.opens else margin) + line.words for line in page]
    labels = [label for line in page for label in line.labels]
    if labels:
        out += ["", f"{margin}{RULE}"]
        for label in labels:
            out += [margin + line for line in _wrap_note(f"{label} {text.notes[label]}", setting.width)]
    if setting.foot:
        out += ["", f"{number}/{of}{' ' * 60}05-12345"]
    return "\n".join(out) + "\n"


def _wrap_note(words: str, width: int) -> list[str]:
    return [line.words for line in _wrap([Word(w) for w in words.split()], width)]
