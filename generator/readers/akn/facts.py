"""Metadata of a text in Akoma Ntoso: cover, title, votes, drafts, subjects. What is printed comes before what is tagged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, Final

from generator.grammar.dates import parse_date
from generator.model.metadata import Adoption, Metadata, SourceFile, Status, Subject, Vote, VoteMethod
from generator.model.symbol import Kind
from generator.profiles.languages import LANGUAGES
from generator.profiles.organs import find_body

from .xml import AKN, AKN4UN, Element, words_of

_KINDS: Final[dict[str, Kind]] = {
    "resolution": "resolution",
    "decision": "decision",
    "presidentialStatement": "statement",
    "draftResolution": "resolution",
    "draft resolution": "resolution",
}
_NOT_ADOPTED: Final = frozenset({"veto", "notadopted"})
_METHODS: Final[dict[str, VoteMethod]] = {"adoptedWithoutVote": "without a vote", "adoptedRecordedVote": "recorded vote"}
_WAYS: Final = {"inFavour": "in_favour", "against": "against", "abstaining": "abstaining", "absent": "absent", "nonVoting": "absent"}
_REISSUE: Final = re.compile(
    r"reissued for technical reasons|nouveau tirage|publicado nuevamente|переиздано|因技术原因重发|أعيد إصدار", re.IGNORECASE
)


def read_cover(root: Element, source: SourceFile) -> dict[str, Any]:
    """What the cover and the tagged metadata of a file say of every text in it."""
    cover = next(root.iter(AKN + "coverPage"), root)
    statement = next(root.iter(AKN + "statement"), root)
    declared = _find_language(root)
    symbol = _first(cover, "docNumber", "#symbol")
    known: dict[str, Any] = {
        "source": source,
        "printed_symbol": symbol.rstrip("*").strip() or None,
        "declared_language": declared,
        "kind": _KINDS.get(statement.get("name", "")),
        "status": _find_status(root, statement),
        "body": find_body(_first(cover, "docAuthority", "#issuingBody")),
        "issued": _date_of(cover, "#dateOfIssuance", declared) or _frbr_date(root, "publication"),
        "marked_up": _frbr_date(root, "markup"),
        "reissued": symbol.endswith("*") or bool(_REISSUE.search(words_of(cover))),
        "adopted": _date_of(cover, "#adoptionDate", declared) or _find_adoption_in_title(cover, declared) or _frbr_date(root, "adoption"),
        "meeting": _title_of(cover, "adoptionMeeting"),
        "agenda_item": _agenda_number(cover),
        "agenda_title": _inline(cover, "agenda item name"),
        "committee": _find_committee(cover),
        "report": _inline(cover, "originating document"),
        "number_line": _first(cover, "docTitle", "#resolutionNumber") or None,
        "vote": _read_vote(root),
        "subjects": tuple(_read_subjects(root)),
    }
    known.update(_read_workflow(root))
    session = next(cover.iter(AKN + "session"), None)
    known["session"] = session.get("value") if session is not None and session.get("value") else None
    return known


def read_title(element: Element) -> dict[str, Any]:
    """Number line, part letter and title, as the preface of a text prints them."""
    known: dict[str, Any] = {}
    preface = element.find(AKN + "preface")
    if preface is None:
        return known
    numbers = [words_of(n) for n in preface.iter(AKN + "docNumber")]
    for number in filter(None, numbers):
        known["number_line" if re.search(r"\d", number) else "part"] = number
    titles = [t for t in preface.iter(AKN + "docTitle") if t.get("refersTo") != "#title1"]
    # Arabic prints a dash between number and title, which stands in the title's element (79/101).
    title = " ".join(filter(None, (_plain_title(t) for t in titles))).lstrip("–—- ")
    if title:
        known["title"] = title
    return known


def read_adoption(element: Element, language: str | None) -> dict[str, Any]:
    """Meeting and day of adoption, as a text's closing lines print them; all of them where there are several."""
    lines = [p for c in element.findall(AKN + "conclusions") for p in c]
    days = [d for line in lines for d in _dates_of(line, "#adoptionDate", language)]
    meetings = [words_of(i) for line in lines for i in line.iter(AKN + "inline") if i.get("name") == "adoptionMeeting"]
    known: dict[str, Any] = {"adopted": days[-1] if days else None, "meeting": meetings[-1] if meetings else None}
    # A rolling decision is adopted more than once (A/DEC/76/418 B: 18 March and 10 May 2022).
    if len(set(days)) > 1:
        known["adoptions"] = tuple(Adoption(day, meeting or None) for day, meeting in zip_longest(days, meetings[: len(days)]))
    return known


def _plain_title(title: Element) -> str:
    words: list[str] = [title.text or ""]
    for child in title:
        words += ["" if child.tag == AKN + "authorialNote" else "".join(child.itertext()), child.tail or ""]
    return " ".join("".join(words).split())


def _first(scope: Element, name: str, refers_to: str) -> str:
    return next((words_of(e) for e in scope.iter(AKN + name) if e.get("refersTo") == refers_to), "")


def _inline(scope: Element, name: str) -> str | None:
    return next((words_of(e) for e in scope.iter(AKN + "inline") if e.get("name") == name), "") or None


def _title_of(scope: Element, name: str) -> str | None:
    return next((e.get("title") or words_of(e) for e in scope.iter(AKN + "inline") if e.get("name") == name), None)


def _date_of(scope: Element, refers_to: str, language: str | None) -> str | None:
    return next(_dates_of(scope, refers_to, language), None)


def _dates_of(scope: Element, refers_to: str, language: str | None) -> Iterator[str]:
    """Dates as printed; as tagged only where the words cannot be read (S/RES/1609 prints 24, its tag says 22)."""
    for element in scope.iter(AKN + "docDate"):
        if element.get("refersTo") == refers_to:
            printed = words_of(element)
            day = parse_date(printed, language or "en") or parse_date(printed, "en") or _known_date(element.get("date"))
            if day:
                yield day


def _find_adoption_in_title(cover: Element, language: str | None) -> str | None:
    titles = [words_of(t) for t in cover.iter(AKN + "docTitle") if t.get("refersTo") is None]
    return next((d for t in titles if (d := parse_date(t, language or "en"))), None)


def _frbr_date(root: Element, name: str) -> str | None:
    return next((_known_date(d.get("date")) for d in root.iter(AKN + "FRBRdate") if d.get("name") == name), None)


def _known_date(date: str | None) -> str | None:
    return date if date and re.fullmatch(r"\d{4}-\d\d-\d\d", date) and not date.startswith("0001") else None


def _find_language(root: Element) -> str | None:
    code = next((e.get("language", "") for e in root.iter(AKN + "FRBRlanguage")), "")
    return next((x.code for x in LANGUAGES.values() if code in (x.akn, x.code)), None)


def _find_status(root: Element, statement: Element) -> Status:
    outcomes = {(s.get("outcome") or "").lower() for s in root.iter(AKN + "step")}
    if outcomes & _NOT_ADOPTED:
        return "not adopted"
    return "draft" if "draft" in statement.get("name", "").lower() and "adopted" not in outcomes else "adopted"


def _agenda_number(cover: Element) -> str | None:
    item = next((e for e in cover.iter(AKN + "inline") if e.get("name") == "agenda item"), None)
    if item is None:
        return None
    if item.get("title"):
        return item.get("title")
    found = re.search(r"\d+(?:\s*\([^)]*\))*", words_of(item))
    return found[0] if found else None


def _find_committee(cover: Element) -> str | None:
    proponent = next((e.get("refersTo", "") for e in cover.iter(AKN + "docProponent")), "")
    found = re.fullmatch(r"#(\w+)Committee", proponent)
    return f"{found[1].capitalize()} Committee" if found and found[1].lower() not in ("nomain", "no") else None


def _read_workflow(root: Element) -> dict[str, Any]:
    drafts: list[str] = []
    sponsors: list[str] = []
    for step in root.iter(AKN + "step"):
        outcome, said = step.get("outcome") or "", step.get("as") or ""
        if outcome.startswith("draft") and said and "/" in said:
            drafts.append(said)
        if outcome.startswith("draft") and (by := step.get("by")) and not re.match(r"submitted by", by, re.IGNORECASE):
            sponsors += [s.strip() for s in re.split(r",\s*|\s+and\s+(?=[A-Z][^,]*\Z)", by) if s.strip()]
    return {"drafts": tuple(dict.fromkeys(drafts)), "sponsors": tuple(dict.fromkeys(sponsors))}


def _read_vote(root: Element) -> Vote | None:
    voting = next(root.iter(AKN + "voting"), None)
    words = next((s.get("by") or "" for s in root.iter(AKN + "step") if s.get("outcome") == "adopted"), "")
    words = words if re.match(r"adopted", words, re.IGNORECASE) else ""
    if voting is None:
        return Vote(words=words) if words else None
    figures: dict[str, int] = {}
    states: dict[str, tuple[str, ...]] = {}
    for tally in voting.iter(AKN + "count"):
        way = _WAYS.get(tally.get("refersTo", ""))
        if way and tally.get("value", "").isdigit():
            figures[way] = int(tally.get("value", "0"))
            names = tuple(n for o in tally.iter(AKN4UN + "organization", AKN + "organization") if (n := _state_name(o)))
            if names:
                states[way] = names
    method = _METHODS.get(voting.get("outcome", ""))
    if method is None and figures:
        method = "vote"
    if method is None and not words:
        return None
    return Vote(
        method=method,
        words=words or None,
        in_favour=figures.get("in_favour"),
        against=figures.get("against"),
        abstaining=figures.get("abstaining"),
        absent=figures.get("absent"),
        states=states,
    )


def _state_name(organization: Element) -> str:
    return words_of(organization) or organization.get("refersTo", "").lstrip("#")


def _read_subjects(root: Element) -> list[Subject]:
    found: dict[tuple[str | None, str], Subject] = {}
    for keyword in root.iter(AKN + "keyword"):
        vocabulary, name = keyword.get("dictionary"), (keyword.get("showAs") or keyword.get("value") or "").replace("_", " ").strip()
        if name and (vocabulary, name) not in found:
            found[vocabulary, name] = Subject(name, vocabulary, keyword.get("href"))
    return list(found.values())


def make_metadata(*layers: dict[str, Any]) -> Metadata:
    """Facts in layers, the later ones nearer to the text itself."""
    merged: dict[str, Any] = {}
    for layer in layers:
        merged.update({k: v for k, v in layer.items() if v is not None})
    return Metadata(**merged)
