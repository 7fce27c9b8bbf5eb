"""A form and a document -> the citation. The words are rows of ``profiles/forms.py``; here they are only filled in.

``overrides/assets/cite.js`` does the same, function by function, from the same rows.
"""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Mapping, Sequence
from typing import Final

from generator.profiles.forms import ALIASES, FORMS, ROMANS, Form

from .places import Step, place_kind, read_place
from .work import Work

_OPTIONAL: Final = re.compile(r"⟦([^⟧]*)⟧|\{(\w+)\}")
_VALUE: Final = re.compile(r"\{(\w+)\}")
_MARKDOWN: Final = re.compile(r"[\\\[\]<>*_`]")
_MARKER: Final = re.compile(r"fnref([^_]*)(?:_\d+)?$")
_UNSAFE: Final = re.compile(r"[<>\\\x00-\x20]")

Item = tuple[list[Step], list[Step] | None]
"""A place; a range has two."""


def cite(form: str, work: Work, place: str | None = None, to: str | None = None, *, address: str = "") -> str:
    """The citation of a document, of the place ``place`` in it, or of ``place`` to ``to``.

    ``form``: ``UN``, ``OSCOLA``, ``Bluebook``, ``AGLC``; ``own`` or a language's code for the UN's form in that language;
    ``Markdown`` for a link of the page's own words to ``address``. ``place`` may name several, parted by commas.
    What an address has no name for keeps it: ``#x-12``.
    """
    if form == "Markdown":
        words = _MARKDOWN.sub(r"\\\g<0>", cite("own", work, place, to))
        return f"[{words}](<{_UNSAFE.sub(lambda m: urllib.parse.quote(m[0], safe=''), address)}>)"
    row = FORMS.get(work.language if form == "own" else form, FORMS["UN"])
    named = write_places(row, work, (place or "").split(","), to) if place else ""
    return fill(row.whole[work.kind], {**_list_values(row, work), "place": named})


def fill(template: str, values: Mapping[str, str]) -> str:
    """A template with its values; what is optional goes where a value in it is empty."""

    def put(found: re.Match[str]) -> str:
        if found[2]:
            return values.get(found[2], "")
        fitting = (a for a in found[1].split("|") if all(values.get(name) for name in _VALUE.findall(a)))
        return _VALUE.sub(lambda m: values[m[1]], next(fitting, ""))

    return _OPTIONAL.sub(put, template)


def write_places(row: Form, work: Work, places: Sequence[str], to: str | None = None) -> str:
    """The name of one place, of several, of a range."""
    items: list[Item] = []
    for n, place in enumerate(places):
        first = _read(row, work, place)
        end = to if n == len(places) - 1 and to and to != place else None
        last = _read(row, work, end) if end else None
        if first is None or (end and last is None):
            return _write_raw(row, places, to)
        items.append((first, last))
    return _write_together(row, items) or _join(row, [_write_apart(row, item) for item in items])


def _list_values(row: Form, work: Work) -> dict[str, str]:
    number = work.number
    for latin, printed in row.special:
        number = number.replace(latin, printed)
    issued, adopted = _write_date(row, work.issued), _write_date(row, work.adopted)
    return {
        "organ": row.organs.get(work.organ, ""),
        "council": work.council,
        "n": number,
        "part": _write_label(row, "capitals" if len(work.part) == 1 else "", work.part),
        "roman": _write_session(row, work.roman),
        "year": work.year,
        "doc": work.doc,
        "date": adopted,
        "issued": issued,
        "adopted": "" if adopted == issued else adopted,
        "title": work.title,
        "draft": row.draft if work.rejected else "",
    }


def _write_date(row: Form, day: str) -> str:
    if not day or not row.months:
        return ""
    year, month, date = (int(n) for n in day.split("-"))
    return fill(row.date, {"day": str(date), "month": row.months[month - 1], "year": str(year)})


def _write_session(row: Form, roman: str) -> str:
    if not roman or not row.sessions:
        return roman
    numeral = roman.rpartition("-")[2]
    return f"{row.sessions[1 if '-' in roman else 0]}{ROMANS.index(numeral.lower()) + 1}"


def _write_label(row: Form, series: str, label: str) -> str:
    """A label in the letters of the language."""
    if series in ("letters", "capitals"):
        names: tuple[str, ...] = row.letters if series == "letters" else row.capitals
        places = [ord(c) - ord("a") for c in label.lower()]
        return "".join(names[p] for p in places) if names and max(places, default=0) < len(names) else label
    if series:
        names = row.romans if series == "romans" else row.numerals
        number = ROMANS.index(label.lower()) if label.lower() in ROMANS else len(names)
        return names[number] if number < len(names) else label
    return label


def _write_sub(row: Form, series: str, label: str) -> str:
    template = row.roman_sub if series == "romans" and row.roman_sub else row.sub
    return template.replace("{n}", label if series in ("numerals", "capitals") else _write_label(row, series, label))


def _read(row: Form, work: Work, anchor: str) -> list[Step] | None:
    """The steps of an address with the labels of the language; None where it has no name."""
    heading = anchor.startswith("h-")
    # A marker is named by its note: fnref13_2 stands for note 13.
    plain = _MARKER.sub(r"fn\1", anchor[2:] if heading else anchor)
    segments = read_place(plain, work.against)
    if segments is None:
        return None
    steps: list[Step] = []
    for kind, label, series, repeat in segments:
        last = steps[-1] if steps else None
        again = row.repeat.replace("{n}", repeat) if repeat else ""
        found = place_kind(kind, series, last)
        if found == "unnumbered" and last is None and work.counted:
            found = "counted"
        if last is not None and (found == "sub" or (found == "unitpara" and row.nested)):
            last.subs.append(_write_sub(row, series, label) + again)
        elif found == "item":
            steps.append(Step(found, _write_sub(row, series, label).strip() + again, []))
        else:
            steps.append(Step(found, _write_label(row, series, label) + again, []))
    return [Step("before", row.before.replace("{n}", _name(row, steps)), [])] if heading else steps


def _words(row: Form, kind: str) -> tuple[str, ...]:
    return row.places.get(kind) or row.places.get(ALIASES.get(kind, "")) or ("{n}",)


def _write_step(row: Form, step: Step) -> str:
    template, subs = _words(row, step.kind)[0], "".join(step.subs)
    if "{o}" in template:
        return fill(template, {"o": _write_ordinal(row, step.label)}) + subs
    said = fill(template, {"n": (step.label + subs).strip()})
    return said if "{n}" in template else said + subs


def _write_ordinal(row: Form, label: str) -> str:
    number = int(label) if label.isdigit() else 0
    return row.ordinals[number - 1] if 0 < number <= len(row.ordinals) else row.beyond.replace("{n}", label)


def _name(row: Form, steps: Sequence[Step]) -> str:
    named = ""
    for step in steps:
        by = row.glue.get(step.kind, row.glue.get(ALIASES.get(step.kind, ""), row.join))
        named = f"{named}{by if named else ''}{_write_step(row, step)}"
    return named


def _write_apart(row: Form, item: Item) -> str:
    first, last = item
    return f"{_name(row, first)}{row.across}{_name(row, last)}" if last else _name(row, first)


def _write_together(row: Form, items: Sequence[Item]) -> str | None:
    """Places of one kind under one word: "paras. 8–10"; None where they have none in common."""
    ends = [steps for item in items for steps in item if steps]
    first, kind = ends[0], ends[0][-1].kind
    if len(ends) == 1:
        return None
    if any(steps[:-1] != first[:-1] or steps[-1].kind != kind for steps in ends[1:]):
        return None
    words = _words(row, kind)
    template = words[1] if len(words) > 1 else ""
    ordinal = "{o}" in template
    if "{" not in template or (ordinal and any(steps[-1].subs for steps in ends)):
        return None
    said: list[str] = []
    before: Step | None = None
    for start, end in items:
        pieces = []
        for step in (start[-1], *([end[-1]] if end else [])):
            piece = _write_ordinal(row, step.label) if ordinal else _shorten(before, step)
            if piece is None:
                return None
            pieces.append(piece)
            before = step
        said.append((row.ordinal_to if ordinal else row.to).join(pieces))
    one = all(steps[-1].label == first[-1].label for steps in ends)
    if one and not row.together:
        template = words[0]
    elif len(items) == 2 and len(ends) == 2 and len(words) > 2:
        template = words[2]
    if "{n}" not in template and not ordinal:
        return None
    outer = _name(row, first[:-1])
    by = row.glue.get(kind, row.join) if outer else ""
    return f"{outer}{by}{fill(template, {'n': _join(row, said), 'o': _join(row, said)})}"


def _shorten(before: Step | None, step: Step) -> str | None:
    """A label without what it shares with the one before: "3 (a)", then "(f)"; None where one is inside the other."""
    whole = [step.label, *step.subs]
    shared = 0
    former = [before.label, *before.subs] if before else []
    while shared < min(len(whole), len(former)) and whole[shared] == former[shared]:
        shared += 1
    if former and shared in (len(whole), len(former)):
        return None
    return "".join(whole[shared:]).strip()


def _join(row: Form, said: Sequence[str]) -> str:
    return row.last.join(filter(None, (row.comma.join(said[:-1]), said[-1])))


def _write_raw(row: Form, places: Sequence[str], to: str | None) -> str:
    """Addresses as they are, where one of them has no name."""
    named = _join(row, [f"#{place}" for place in places])
    return f"{named}{row.across}#{to}" if to else named
