"""Footnote markers and notes: each marker finds its note, each note its address; printed labels stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import count

from msgspec import Struct

from generator.grammar.labels import fold, slugify
from generator.model.inline import Inline, Link, Mark, Marker
from generator.model.printed import Note

from .structure.nodes import Node


class PlacedNotes(Struct, frozen=True):
    """Where notes and markers went."""

    note_ids: tuple[str, ...]
    """In the order of the notes."""
    marker_ids: dict[int, tuple[tuple[str, str], ...]]
    """``id(node)`` -> (marker's id, note's id), in the order of the node's markers."""
    texts: dict[int, Inline]
    """``id(node)`` -> its text, for nodes with a marker that has no note: its label is back among the words."""
    lost_markers: tuple[tuple[Node, str], ...] = ()
    lost_notes: tuple[int, ...] = ()


def place_notes(notes: Sequence[Note], nodes: Sequence[Node], prefixes: Mapping[int, str]) -> PlacedNotes:
    """Join markers and notes and name both.

    A marker whose source does not say its note belongs to the nearest note above it with that label, else
    to the first below. Labels that restart take the scope's prefix (``annexII-fn3``), asterisks are counted
    in their scope (``fn-a1``), a table's letters belong to the table (``table1-fna``).
    """
    targets = _find_targets(notes, nodes)
    ids = _name_notes(notes, nodes, prefixes, targets)
    seen: dict[str, count[int]] = defaultdict(lambda: count(1))
    marker_ids: dict[int, tuple[tuple[str, str], ...]] = {}
    texts: dict[int, Inline] = {}
    lost: list[tuple[Node, str]] = []
    for node in nodes:
        found = []
        text = node.line.text
        for _marker, target in zip(text.markers, targets[id(node)], strict=True):
            if target is not None:
                found.append((_name_marker(ids[target], next(seen[ids[target]])), ids[target]))
        if found:
            marker_ids[id(node)] = tuple(found)
        for position in reversed([n for n, target in enumerate(targets[id(node)]) if target is None]):
            lost.append((node, text.markers[position].label))
            texts[id(node)] = _restore(texts.get(id(node), text), position)
    used = {t for ts in targets.values() for t in ts}
    unused = tuple(n for n in range(len(notes)) if n not in used)
    return PlacedNotes(tuple(ids), marker_ids, texts, tuple(lost), unused)


def _find_targets(notes: Sequence[Note], nodes: Sequence[Node]) -> dict[int, list[int | None]]:
    by_label: dict[str, list[int]] = defaultdict(list)
    for index, note in enumerate(notes):
        by_label[fold(note.label)].append(index)
    last = -1
    targets: dict[int, list[int | None]] = {}
    for node in nodes:
        row: list[int | None] = []
        for marker in node.line.text.markers:
            target = marker.note
            if target is None:
                same = by_label.get(fold(marker.label), [])
                above = [n for n in same if n <= last]
                target = above[-1] if above else same[0] if same else None
            else:
                last = max(last, target)
            row.append(target)
        targets[id(node)] = row
    return targets


def _name_notes(
    notes: Sequence[Note], nodes: Sequence[Node], prefixes: Mapping[int, str], targets: Mapping[int, list[int | None]]
) -> list[str]:
    homes: dict[int, Node] = {}
    for node in nodes:
        for target in targets[id(node)]:
            if target is not None:
                homes.setdefault(target, node)
    taken: dict[str, int] = {}
    asterisks: dict[str, count[int]] = defaultdict(lambda: count(1))
    names = []
    for index, note in enumerate(notes):
        home = homes.get(index)
        prefix = prefixes.get(id(home.scope), "") if home else ""
        slug = slugify(fold(note.label))
        if home is not None and home.kind == "table" and not slug.isdigit():
            prefix = home.id
        if not slug:
            name = f"fn-a{next(asterisks[prefix])}"
            wanted = f"{prefix}-{name}" if prefix else name
        elif slug.isdigit() and f"fn{slug}" not in taken:
            wanted = f"fn{slug}"
        else:
            wanted = f"{prefix}-fn{slug}" if prefix else f"fn{slug}"
        name = wanted
        while name in taken:
            name = f"{wanted}_{taken[wanted]}"
            taken[wanted] += 1
        taken[name] = 2
        names.append(name)
    return names


def _name_marker(note_id: str, repeat: int) -> str:
    """``fn13`` -> ``fnref13``, its second marker ``fnref13_2``; ``table1-fna`` -> ``table1-fnrefa``."""
    scope, _, name = note_id.rpartition("fn")
    return f"{scope}fnref{name}" + (f"_{repeat}" if repeat > 1 else "")


def _restore(text: Inline, position: int) -> Inline:
    """Put the label of a marker without a note back among the words: nothing of the print is lost."""
    marker = text.markers[position]
    at, by = marker.offset, len(marker.label)

    def shift(offset: int) -> int:
        return offset + by if offset >= at else offset

    return Inline(
        text.text[:at] + marker.label + text.text[at:],
        (*(Mark(shift(m.start), shift(m.end), m.kind) for m in text.marks), Mark(at, at + by, "superscript")),
        tuple(Marker(m.label, shift(m.offset), m.note) for n, m in enumerate(text.markers) if n != position),
        tuple(Link(shift(k.start), shift(k.end), k.href) for k in text.links),
    )
