"""Who is asked to do what by when: the requests of a text, read from its operative paragraphs.

A paragraph is cut into clauses at its finite verbs ("Welcomes …, and requests …"); a clause whose verb asks is read into actor,
infinitive, object and due words. A list takes verb and actor, or all but the object, from the paragraph above it. What the words
do not say is None; a clause that names nobody to be asked ("encourages efforts to") is no request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.model.document import Document, Paragraph
from generator.model.request import Request
from generator.profiles.requesting import REQUESTING, Requesting

from .clauses import Clause, cut_clauses, read_base
from .due import find_due
from .tasks import Opening, Read, Task, read_complement, read_modal, read_tasks

__all__ = ["find_requests"]

_TYPOGRAPHY = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "\u2010": "-"})
_ASKING = frozenset({"operative", "subparagraph", "item"})


def find_requests(document: Document) -> tuple[Request, ...]:
    """All requests of a text in its order. A language without a row of words gives none."""
    words = REQUESTING.get(document.language or "")
    if words is None:
        return ()
    found: list[Request] = []
    openings: dict[str, Opening] = {}
    for paragraph in document.paragraphs:
        above = openings.get(paragraph.parent or "")
        if paragraph.kind not in _ASKING or (paragraph.kind != "operative" and above is None):
            continue
        asked, opening = _read_paragraph(paragraph, above, words)
        openings[paragraph.id] = opening
        found += (request for task in asked for request in _write(paragraph.id, task, document, words))
    return tuple(found)


def _read_paragraph(paragraph: Paragraph, above: Opening | None, words: Requesting) -> tuple[list[Task], Opening]:
    """The tasks of one paragraph, and what its last clause leaves open for the list below it."""
    text = re.sub(r"\s+", " ", paragraph.text.translate(_TYPOGRAPHY)).strip()
    clauses = cut_clauses(text, words)
    tasks: list[Task] = []
    opening = Opening()
    head = text[: clauses[0].start] if clauses else text
    if above is not None and head:
        read = _read_listed(head, above, words)
        tasks += read.tasks
        opening = read.opening if read.opening.verb else above
    for clause in clauses:
        read = _read_clause(clause, words)
        tasks += read.tasks
        opening = read.opening
    return tasks, opening


def _read_clause(clause: Clause, words: Requesting) -> Read:
    if clause.asking is None:
        return Read()
    read = read_modal if clause.asking.only == "modal" else read_complement
    return read(clause.asking.verb, clause.complement, words)


def _read_listed(text: str, above: Opening, words: Requesting) -> Read:
    """A paragraph of a list goes on where the paragraph above it stopped."""
    if above.decides:
        base = read_base(text, words)
        return _read_clause(base, words) if base else Read()
    if above.verb is None:
        return Read()
    if above.actor is None:
        return read_complement(above.verb, text, words)
    if above.action is not None:
        return Read((Task(above.verb, above.actor, above.action, text.strip(" ,;.:"), above.aside),))
    return read_tasks(above, text, words)


def _write(paragraph: str, task: Task, document: Document, words: Requesting) -> Iterator[Request]:
    """A request for each session it is due at; mostly one."""
    due = find_due(task.object, task.actor, document, words)
    if due.words is None and task.aside:
        due = msgspec.structs.replace(find_due(task.aside, task.actor, document, words), rest=due.rest)
    for session in due.sessions or (None,):
        yield Request(
            paragraph=paragraph,
            verb=task.verb,
            actor=task.actor or None,
            action=task.action,
            object=due.rest or None,
            due=due.words,
            due_session=session,
            due_body=due.body,
            due_date=due.date,
        )
