"""Who is asked to do what by when; and what asks nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import build_corpus
from generator.model.document import Document, Paragraph, ParagraphKind
from generator.model.metadata import SourceFile
from generator.model.request import Request
from generator.resolvers.requests import find_requests

SAMPLE = Path(__file__).parents[2] / "resolutions" / "A_RES_59_241.en.txt"


def find(*texts: str, language: str = "en") -> tuple[Request, ...]:
    """Requests of one operative paragraph and its list, in a text of the seventy-ninth session adopted on 19 December 2024."""
    kinds: list[ParagraphKind] = ["operative"]
    kinds += ["subparagraph"] * (len(texts) - 1)
    paragraphs = tuple(
        Paragraph(id="op1" if not i else f"op1-{i}", kind=kind, label="", parent="op1" if i else None, text=text)
        for i, (kind, text) in enumerate(zip(kinds, texts, strict=True))
    )
    return find_requests(
        Document(
            symbol="A/RES/79/1",
            language=language,
            body="General Assembly",
            session="79",
            adopted="2024-12-19",
            source=SourceFile("A_RES_79_1.en.txt", "0" * 64),
            paragraphs=paragraphs,
        )
    )


def who_what(*texts: str) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(r.verb, r.actor, r.action, r.object) for r in find(*texts)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Requests the Secretary-General to submit a report;", [("requests", "Secretary-General", "submit", "a report")]),
        ("Invites all Member States to take part;", [("invites", "Member States", "take", "part")]),
        ("Also urges Governments to act;", [("urges", "Governments", "act", None)]),
        ("Calls once again upon Israel, the occupying Power, to cease it;", [("calls upon", "Israel", "cease", "it")]),
        ("Calls on donors to contribute;", [("calls upon", "donors", "contribute", None)]),
        ("Appeals to the international community to help;", [("appeals to", "international community", "help", None)]),
        ("Reiterates its request to the Secretariat to inform them;", [("requests", "Secretariat", "inform", "them")]),
        ("Reiterates its request, as a matter of urgency, to the Panel to report;", [("requests", "Panel", "report", None)]),
        ("Decides to request the Panel to brief it;", [("requests", "Panel", "brief", "it")]),
        ("Reconfirms that the Secretary-General will report on it;", [("reconfirms", "Secretary-General", "report", "on it")]),
        ("Decides that all States shall freeze the funds;", [("decides", "States", "freeze", "the funds")]),
        ("Demands that all parties fully comply with it;", [("demands", "parties", "comply", "with it")]),
        ("Requests that the Committee review the list;", [("requests", "Committee", "review", "the list")]),
        ("Encourages it to report;", [("encourages", None, "report", None)]),
        ("Demands that the violence end;", [("demands", None, None, "the violence end")]),
        (
            "Welcomes the report, and in this regard requests the Secretary-General to update it;",
            [("requests", "Secretary-General", "update", "it")],
        ),
        ("Invites and encourages States to sign it;", [("invites", "States", "sign", "it")]),
        ("We call upon Member States to act;", [("calls upon", "Member States", "act", None)]),
    ],
)
def test_verbs(text: str, asked: list[tuple[str, str | None, str | None, str | None]]) -> None:
    assert who_what(text) == asked


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Requests the Secretary-General, within existing resources, to report;", "Secretary-General"),
        ("Requests, in this regard, the Secretary-General to report;", "Secretary-General"),
        ("Requests the Secretary-General, in consultation with Member States, the World Bank and others, to report;", "Secretary-General"),
        ("Requests the Secretary-General in his next report to review it;", "Secretary-General"),
        ("Requests the Secretary-General of the United Nations to report;", "Secretary-General"),
        ("Encourages all parties to the Convention to report;", "parties to the Convention"),
        ("Encourages Member States in a position to do so to contribute;", "Member States in a position to do so"),
        ("Urges States, in particular coastal States, to report;", "States"),
        ("Requests the mission, within its mandate, and the Panel to report;", "mission, and the Panel"),
        (
            "Requests the Executive Director of the United Nations Environment Programme to report;",
            "Executive Director of the United Nations Environment Programme",
        ),
        ("Calls upon non\u2011governmental\u00a0organizations to help;", "non-governmental organizations"),
    ],
)
def test_actor(text: str, actor: str) -> None:
    assert [r.actor for r in find(text)] == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "Takes note of the requests and demands of Member States;",
        "Encourages efforts to strengthen cooperation;",
        "Encourages the use of new means to improve services;",
        "Invites voluntary contributions to the Fund;",
        "Stresses that States should cooperate;",
        "Decides that it shall review the mandate;",
        "Decides that the meeting shall be held in New York;",
        "Decides to include the item in the provisional agenda of its eightieth session;",
        "Recalls its request to the Secretary-General to submit a report;",
        "Authorizes the Secretary-General to enter into commitments;",
        "Recommends to the General Assembly the adoption of the following draft resolution:",
    ],
)
def test_no_request(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Requests the Panel to prepare and submit a report;", ["prepare and submit"]),
        ("Requests the Panel to further examine the list;", ["examine"]),
        ("Requests the Panel to continue, within its mandate, to examine the list;", ["continue to examine"]),
        ("Calls upon States not to recognize it;", ["not recognize"]),
        ("Requests the Panel to review the list and to report to the Council;", ["review", "report"]),
        ("Requests the Panel to review the list and report thereon;", ["review", "report"]),
        ("Requests the Panel to take measures to protect civilians and to assist them;", ["take"]),
        ("Requests the Panel to visit the sites, to hear witnesses and to record them;", ["visit", "hear", "record"]),
        ("Encourages States to, where needed, adopt laws;", ["adopt"]),
        ("Requests the Panel to draw up a plan, to be approved by the Council, and to report;", ["draw", "report"]),
    ],
)
def test_action(text: str, actions: list[str]) -> None:
    assert [r.action for r in find(text)] == actions


@pytest.mark.parametrize(
    ("texts", "asked"),
    [
        (("Requests the Panel:", "To report;"), [("requests", "Panel", "report", None)]),
        (("Requests the Panel to:", "Report on arms;"), [("requests", "Panel", "report", "on arms")]),
        (("Requests the Panel to provide:", "regular updates;"), [("requests", "Panel", "provide", "regular updates")]),
        (("Requests:", "The Panel to report;"), [("requests", "Panel", "report", None)]),
        (("Decides:", "To request the Panel to report;"), [("requests", "Panel", "report", None)]),
        (("Recognizes:", "To report is a duty;"), []),
        (("Encourages States to foster peace by:", "Teaching it;"), [("encourages", "States", "foster", "peace by")]),
        (("Welcomes the following:", "Requests the Panel to report;"), [("requests", "Panel", "report", None)]),
    ],
)
def test_a_list_takes_verb_and_actor_from_above(texts: tuple[str, ...], asked: list[tuple[str, ...]]) -> None:
    assert who_what(*texts) == asked


@pytest.mark.parametrize(
    ("due", "session", "day"),
    [
        ("at its eighty-first session", "81", None),
        ("at the main part of its eightieth session", "80", None),
        ("at the first part of its resumed eightieth session", "80", None),
        ("at its next session", "80", None),
        ("no later than 31 December 2025", None, "2025-12-31"),
        ("by 1 May and 1 June 2025", None, "2025-06-01"),
        ("by the end of 2025", None, "2025-12-31"),
        ("by June 2026", None, "2026-06-30"),
        ("within 60 days", None, "2025-02-17"),
        ("within two months of the adoption of the present resolution", None, "2025-02-19"),
        ("within 30 days of receiving it", None, None),
        ("every six months", None, None),
        ("annually", None, None),
        ("on an annual basis", None, None),
    ],
)
def test_due(due: str, session: str | None, day: str | None) -> None:
    for text in (f"Requests the Panel to submit, {due}, a report;", f"Requests the Panel to submit a report {due};"):
        (request,) = find(text)
        assert (request.due, request.due_session, request.due_date) == (due, session, day)
        assert request.object == "a report"


def test_a_session_is_someones() -> None:
    (request,) = find("Requests the Panel to report to the Human Rights Council at its sixtieth session;")
    assert (request.due_session, request.due_body) == ("60", "Human Rights Council")
    (request,) = find("Requests the Panel to report to the Commission on the Status of Women at its next session;")
    assert (request.due_session, request.due_body) == (None, "Commission on the Status of Women")
    (request,) = find("Urges States to name candidates before the next session of the Committee;")
    assert (request.due, request.due_session, request.due_body) == ("before the next session of the Committee", None, "Committee")
    (request,) = find("Requests the Special Committee to take the matter up at its forty-sixth session;")
    assert (request.due_session, request.due_body) == ("46", "Special Committee")


def test_two_sessions_are_two_reports() -> None:
    assert [r.due_session for r in find("Requests the Panel to report at its eightieth and eighty-second sessions;")] == ["80", "82"]


def test_what_is_over_is_not_due() -> None:
    (request,) = find("Requests the Panel to carry out the plan adopted at its eightieth session;")
    assert request.due is None
    (request,) = find("Requests the Panel to study the debate at its seventy-fifth session;")
    assert request.due is None
    (request,) = find("Encourages States to restore stocks, where possible not later than 2015;")
    assert request.due is None


def test_time_before_the_infinitive() -> None:
    (request,) = find("Requests the Panel, by 1 May 2025, to report;")
    assert (request.actor, request.action, request.due_date) == ("Panel", "report", "2025-05-01")


def test_a_language_without_words_gives_nothing() -> None:
    assert find("Requests the Panel to report;", language="de") == ()


def test_sample() -> None:
    (document,) = build_corpus([SAMPLE]).documents
    found = {r.paragraph: r for r in find_requests(document)}
    assert sorted(found) == ["op10", "op11", "op2", "op4", "op6", "op7", "op8"]
    for paragraph, session in (("op2", "60"), ("op11", "61")):
        request = found[paragraph]
        assert (request.actor, request.due_session, request.due_body) == ("Secretary-General", session, "General Assembly")
    overview = found["op10"]
    assert (overview.actor, overview.action, overview.due) == ("Secretary-General", "prepare", None)
    assert overview.object is not None
    assert overview.object.startswith("a comprehensive overview of studies and analyses")
    assert found["op6"].actor == (
        "relevant bodies, agencies, funds and programmes of the United Nations system and other relevant intergovernmental, "
        "regional and subregional organizations"
    )


def test_hostile_text_takes_no_time() -> None:
    find("Requests " + "the Panel, within it, " * 2_000 + "to report;")
    find("Requests the Panel to report " + "and to " * 5_000)
    find("Requests the Panel to report " + "at its " * 5_000)
