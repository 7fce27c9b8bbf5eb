"""What an organ does with what it cites."""

from __future__ import annotations

import pytest

from generator.resolvers.citations.verbs import find_verbs
from tests.akn import FORMULA, paragraph, read_body


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Recalling its resolution §", "recalls"),
        ("Recalling its resolution 1/1, and reaffirming in this regard resolution §", "reaffirms"),
        ("Having considered the report §", "considers"),
        ("Deeply concerned at the findings of §", "is concerned"),
        ("Also requests the Secretary-General to report on §", "requests"),
        ("Requests the Secretary-General to report, and in this regard recalls §", "recalls"),
        ("Takes note with appreciation of §", "takes note"),
        ("Welcomes the Fund, which was established by §", "welcomes"),
        ("We, the Heads of State and Government, reaffirm §", "reaffirms"),
        ("We welcome the report, and recall §", "recalls"),
        ("States Parties shall apply §", None),
    ],
)
def test_the_nearest_verb_of_the_organ_governs(text: str, verb: str | None) -> None:
    assert find_verbs(text, "en").find_before(text.index("§")) == verb


def test_sub_paragraphs_and_notes() -> None:
    body = (
        FORMULA.replace("</preamble>", "")
        + "<container name='recalling'><p>Recalling the Programme,<authorialNote marker='1'><p>Resolution 98/2, annex.</p></authorialNote></p></container>"
        + "</preamble><mainBody>"
        + paragraph("1.", "Requests the Secretary-General:")
        + paragraph("(a)", "To implement resolution 98/3;")
        + paragraph("(b)", "Recalls resolution 98/4.")
        + "</mainBody>"
    )
    document = read_body(body)
    assert [(c.symbol, c.verb) for n in document.footnotes for c in n.citations] == [("A/RES/98/2", "recalls")]
    assert [(c.symbol, c.verb) for p in document.paragraphs for c in p.citations] == [
        ("A/RES/98/3", "requests"),
        ("A/RES/98/4", "recalls"),
    ]
