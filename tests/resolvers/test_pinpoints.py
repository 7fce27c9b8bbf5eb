"""Places in texts: named before a number, behind it, and in the text itself."""

from __future__ import annotations

import pytest

from generator.grammar.addresses import settle_fragment
from generator.resolvers.citations import find_citations
from generator.resolvers.citations.pinpoints import Here


def point(text: str, language: str = "en") -> list[tuple[str, str | None, str | None, str | None]]:
    found = find_citations(text, language)
    return [(text[c.start : c.end], c.symbol, c.fragment, c.fragment_end) for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "in paragraphs 15 and 32 to 44 of resolution 75/325,",
            [
                ("paragraphs 15", "A/RES/75/325", "op15", None),
                ("32 to 44 of resolution 75/325", "A/RES/75/325", "op32", "op44"),
            ],
        ),
        (
            "paragraph 13 of section XIII of its resolution 76/246 A of 24 December 2021",
            [("paragraph 13 of section XIII of its resolution 76/246 A of 24 December 2021", "A/RES/76/246A", "XIII-op13", None)],
        ),
        (
            "section VII of its resolution 69/274 A, section VI of its resolution 70/248 B of 1 April 2016",
            [
                ("section VII of its resolution 69/274 A", "A/RES/69/274A", "VII", None),
                ("section VI of its resolution 70/248 B of 1 April 2016", "A/RES/70/248B", "VI", None),
            ],
        ),
        (
            "paragraphs 4 (a) and (b) of resolution 1267 (1999)",
            [
                ("paragraphs 4 (a)", "S/RES/1267(1999)", "op4-a", None),
                ("(b) of resolution 1267 (1999)", "S/RES/1267(1999)", "op4-b", None),
            ],
        ),
        (
            "paragraphs 8 (a) to (c) of resolution 1333 (2000)",
            [("paragraphs 8 (a) to (c) of resolution 1333 (2000)", "S/RES/1333(2000)", "op8-a", "op8-c")],
        ),
        ("Resolution S-24/2, annex.", [("Resolution S-24/2, annex", "A/RES/S-24/2", "annex", None)]),
        ("Resolution 61/295, annex, art. 24.", [("Resolution 61/295, annex, art. 24", "A/RES/61/295", "annex-art24", None)]),
        (
            "resolution 60/1, paras. 138 and 139.",
            [("resolution 60/1, paras. 138", "A/RES/60/1", "op138", None), ("139", "A/RES/60/1", "op139", None)],
        ),
        (
            "the third preambular paragraph of resolution 242 (1967)",
            [("third preambular paragraph of resolution 242 (1967)", "S/RES/242(1967)", "pp3", None)],
        ),
        (
            "paragraph 3 of the annex to its resolution 60/1",
            [("paragraph 3 of the annex to its resolution 60/1", "A/RES/60/1", "annex-3", None)],
        ),
        (
            "paragraphs 2 and 4 respectively of resolution 1521 (2003)",
            [
                ("paragraphs 2", "S/RES/1521(2003)", "op2", None),
                ("4 respectively of resolution 1521 (2003)", "S/RES/1521(2003)", "op4", None),
            ],
        ),
        ("paragraph 5 of the report (A/59/325)", [("A/59/325", "A/59/325", None, None)]),
        ("A/59/325, paras. 4 and 5.", [("A/59/325", "A/59/325", None, None)]),
        ("Article 25 of the Charter", []),
    ],
)
def test_pinpoints(text: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    assert point(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "aux paragraphes 15 et 32 à 44 de la résolution 75/325", [("op15", None), ("op32", "op44")]),
        ("es", "en los párrafos 15 y 32 a 44 de la resolución 75/325", [("op15", None), ("op32", "op44")]),
        ("ru", "в пунктах 15 и 32–44 резолюции 75/325", [("op15", None), ("op32", "op44")]),
    ],
)
def test_pinpoints_in_other_languages(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f, e) for _, _, f, e in point(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("as set out in paragraph 5 above", "op9", ["op5"]),
        ("as set out in paragraphs 5 and 7 of the present resolution", "op9", ["op5", "op7"]),
        ("subparagraph (a) above", "op9-b", ["op9-a"]),
        ("paragraph 5 above", "annexII-9", ["annexII-5"]),
        ("paragraph 5 of this resolution", "annexII-9", ["op5"]),
        ("paragraph 7 (c) below", "op9", ["op7"]),
        ("paragraph 80 above", "op9", []),
        ("the above-mentioned report", "op9", []),
    ],
)
def test_places_in_the_text_itself(text: str, place: str, expected: list[str]) -> None:
    ids = {"op5", "op7", "op9", "op9-a", "op9-b", "annexII-5", "annexII-9"}
    found = find_citations(text, "en", here=Here(place, ids))
    assert [c.fragment for c in found] == expected
    assert all(c.symbol is None for c in found)


@pytest.mark.parametrize(
    ("fragment", "ids", "address"),
    [
        ("XIII-op13", {"XIII", "op13"}, "op13"),
        ("XIII-op13", {"XIII", "XIII-op13", "op13"}, "XIII-op13"),
        ("annex-art5-2", {"annex", "annex-art5"}, "annex-art5"),
        ("op400", {"op1"}, None),
        (None, {"op1"}, None),
    ],
)
def test_which_address_the_words_mean(fragment: str | None, ids: set[str], address: str | None) -> None:
    assert settle_fragment(fragment, ids) == address
