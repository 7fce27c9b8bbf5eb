"""Who is asked to do what by when: as extracted from the words, by actor; and as a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from icalendar import Calendar, Event, Todo

from generator.model.address import page_path
from generator.model.document import Document
from generator.model.request import Request
from generator.profiles.languages import DEFAULT
from generator.writers.excerpts import shorten
from generator.writers.naming import name_place
from generator.writers.site import Page, Site

from .table import Index, Row, group_rows

PATH = "index/requests/"
_NOBODY = "(not named)"
_LONGEST = 300


def index_requests(site: Site) -> Index:
    """Every request, by whom it is made to."""
    rows = [(request.actor or _NOBODY, _write(site, text, request)) for text, request in _list_requests(site)]
    return Index(
        name="requests",
        title="Who is asked to do what by when",
        said="Read from the words by rules, in English texts, and never with a status: what is not said is left blank. "
        "The paragraph is what counts.",
        files=(("Calendar", "requests.ics"),) if any(r.due for _, r in _list_requests(site)) else (),
        columns=("Paragraph", "Verb", "Action", "Object", "Due", "Session", "Of", "Day", "Adopted"),
        groups=group_rows(rows),
        group_title="Asked",
        only_data=frozenset({"Session", "Of", "Day"}),
    )


def _list_requests(site: Site) -> Iterator[tuple[Document, Request]]:
    for symbol in sorted(site.texts, key=site.order_of):
        text = site.texts[symbol]
        if text.status == "adopted":
            yield from ((text, request) for request in text.requests)


def _write(site: Site, text: Document, request: Request) -> Row:
    return Row(
        _find_path(text, request),
        (
            _name(site, text, request),
            request.verb,
            request.action,
            _write_object(request),
            request.due,
            request.due_session,
            request.due_body,
            request.due_date,
            text.adopted,
        ),
    )


def _write_object(request: Request) -> str | None:
    return shorten(request.object, _LONGEST) if request.object else None


def _name(site: Site, text: Document, request: Request) -> str:
    return f"{site.name_of(text.symbol or '')}, {name_place(request.paragraph)}"


def _find_path(text: Document, request: Request) -> str:
    return f"{page_path(text.symbol or '', text.language or DEFAULT)}#{request.paragraph}"


def write_calendar(site: Site) -> Iterator[Page]:
    """Requests that say when (RFC 5545): those with a day as events of that day, those with a session as tasks without one."""
    calendar = Calendar()
    calendar.add("prodid", "-//Pilcrow//United Nations requests//EN")
    calendar.add("version", "2.0")
    calendar.add("name", "Requests of the United Nations")
    numbers: dict[str, int] = {}
    for text, request in _list_requests(site):
        if not request.due:
            continue
        path = _find_path(text, request)
        numbers[path] = numbers.get(path, 0) + 1
        item = Event() if request.due_date else Todo()
        item.add("uid", f"{path}-{numbers[path]}@pilcrow")
        item.add("dtstamp", _find_stamp(text))
        asked = " ".join(
            filter(None, (request.actor or _NOBODY, request.verb and f"({request.verb})", request.action, _write_object(request)))
        )
        item.add("summary", f"{_name(site, text, request)}: {asked}")
        item.add("description", f"Due: {request.due}")
        item.add("url", path)
        if request.due_date:
            item.add("dtstart", date.fromisoformat(request.due_date))
        calendar.add_component(item)
    if numbers:
        yield Page(f"{PATH}requests.ics", calendar.to_ical())


def _find_stamp(text: Document) -> datetime:
    """A day that is the text's own, so that two builds are the same."""
    return datetime.fromisoformat(text.adopted or text.issued or "1970-01-01").replace(tzinfo=UTC)
