"""Words that are citations, and words that are none."""

from __future__ import annotations

import pytest

from generator.resolvers.citations import find_citations


def cite(text: str, own_body: str | None = "General Assembly") -> list[tuple[str, str | None, str | None]]:
    return [(text[c.start : c.end], c.symbol, c.fragment) for c in find_citations(text, "en", (), own_body)]


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "in General Assembly resolution S-21/2 of 2 July 1999, in",
            [("General Assembly resolution S-21/2 of 2 July 1999", "A/RES/S-21/2", None)],
        ),
        (
            "resolutions 57/270 B of 23 June 2003, 58/190 of 22 December 2003 and 58/208 of 23 December 2003, in which",
            [
                ("57/270 B of 23 June 2003", "A/RES/57/270B", None),
                ("58/190 of 22 December 2003", "A/RES/58/190", None),
                ("58/208 of 23 December 2003", "A/RES/58/208", None),
            ],
        ),
        ("Resolution 217 A (III).", [("Resolution 217 A (III)", "A/RES/217(III)A", None)]),
        ("Resolution 2106 A (XX), annex.", [("Resolution 2106 A (XX), annex", "A/RES/2106(XX)A", "annex")]),
        ("Resolution S-24/2, annex.", [("Resolution S-24/2, annex", "A/RES/S-24/2", "annex")]),
        (
            "Security Council resolution 1325 (2000) of 31 October 2000",
            [("Security Council resolution 1325 (2000) of 31 October 2000", "S/RES/1325(2000)", None)],
        ),
        ("Economic and Social Council resolution 2004/4", [("Economic and Social Council resolution 2004/4", "E/RES/2004/4", None)]),
        ("Human Rights Council resolution 7/1", [("Human Rights Council resolution 7/1", "A/HRC/RES/7/1", None)]),
        ("decision 59/406 and A/59/325.", [("decision 59/406", "A/DEC/59/406", None), ("A/59/325", "A/59/325", None)]),
        ("(E/2004/25), chap. I.B, decision 2004/1.", [("E/2004/25", "E/2004/25", None)]),
        ("Commission on Human Rights resolution 2003/46", []),
        ("chap. I, resolution 1, annex II.", []),
        ("and/or 24/7, on 2/3 of 10/12", []),
        ("HIV/AIDS and his/her", []),
    ],
)
def test_citations(text: str, cited: list[tuple[str, str | None, str | None]]) -> None:
    assert cite(text) == cited


def test_its_resolution_depends_on_who_speaks() -> None:
    assert cite("its resolution 46/17 of 23 March 2021", "Human Rights Council") == [
        ("resolution 46/17 of 23 March 2021", "A/HRC/RES/46/17", None)
    ]
    assert cite("resolution 46/17", "Human Rights Council") == [], "two organs have a resolution 46/17"
    assert cite("resolution 46/17 of 23 March 2021", "Human Rights Council") == [
        ("resolution 46/17 of 23 March 2021", "A/HRC/RES/46/17", None)
    ], "the Assembly's forty-sixth session ended in 1992"


def test_hostile_text_takes_no_time() -> None:
    find_citations("A" + "/1" * 100_000, "en")
    find_citations("resolutions " + "1/1, " * 40_000, "en")
