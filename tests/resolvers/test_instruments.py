"""Treaties, conferences and goals that words cite, and words that cite none."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from generator.profiles.instruments import CONFERENCES, NAMES, TREATIES, name_instrument
from generator.resolvers.citations.instruments import find_instruments


def cite(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    return [(text[c.start : c.end], c.instrument) for c in find_instruments(text, language)]


def keys(text: str, language: str = "en") -> list[str | None]:
    return [key for _, key in cite(text, language)]


CHILD = "treaty/convention-on-the-rights-of-the-child"
SALE = "treaty/optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-sale-of-children"
CRIME = "treaty/convention-against-transnational-organized-crime"
TRAFFICKING = "treaty/protocol-against-trafficking-in-persons"
SMUGGLING = "treaty/protocol-against-the-smuggling-of-migrants"
FIREARMS = "treaty/protocol-against-the-illicit-manufacturing-of-and-trafficking-in-firearms"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Recalling the Convention on the Rights of the Child,", [("Convention on the Rights of the Child", CHILD)]),
        ("under the Paris Agreement,", [("Paris Agreement", "treaty/paris-agreement")]),
        ("Chapter VII of the Charter of the United Nations", [("Charter of the United Nations", "treaty/charter-of-the-united-nations")]),
        ("States parties to the Rome Statute", [("Rome Statute", "treaty/rome-statute-of-the-international-criminal-court")]),
        (
            "the Rome Statute of the International Criminal Court",
            [("Rome Statute of the International Criminal Court", "treaty/rome-statute-of-the-international-criminal-court")],
        ),
        (
            "the International Covenants on Human Rights",
            [("International Covenants on Human Rights", "treaty/international-covenants-on-human-rights")],
        ),
        (
            "the Forced Labour Convention, 1930 (No. 29),",
            [("Forced Labour Convention, 1930 (No. 29)", "treaty/forced-labour-convention-1930")],
        ),
        (
            "the Treaty on the Non\u2011Proliferation of Nuclear\u00a0Weapons",
            [("Treaty on the Non\u2011Proliferation of Nuclear\u00a0Weapons", "treaty/treaty-on-the-non-proliferation-of-nuclear-weapons")],
        ),
        (
            "the outcome of the World Summit for Social Development",
            [("World Summit for Social Development", "conference/world-summit-for-social-development")],
        ),
        ("the Fourth World Conference on Women", [("Fourth World Conference on Women", "conference/fourth-world-conference-on-women")]),
        ("the fourth World Conference on Women", [("fourth World Conference on Women", "conference/fourth-world-conference-on-women")]),
        ("the first World Humanitarian Summit", [("World Humanitarian Summit", "conference/world-humanitarian-summit")]),
    ],
)
def test_names(text: str, cited: list[tuple[str, str]]) -> None:
    assert cite(text) == cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("the Convention on the Rights of the Child and the Optional Protocols thereto", [CHILD]),
        (
            "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
            [SALE],
        ),
        (
            "Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography",
            [SALE],
        ),
        (
            "the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime",
            [SMUGGLING],
        ),
        ("the Second World Summit for Social Development", ["conference/second-world-summit-for-social-development"]),
        (
            "the 2025 United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
            ["conference/united-nations-ocean-conference-2025"],
        ),
        ("the Abolition of Forced Labour Convention, 1957 (No. 105)", ["treaty/abolition-of-forced-labour-convention-1957"]),
    ],
)
def test_a_longer_name_wins(text: str, cited: list[str]) -> None:
    assert keys(text) == cited


@pytest.mark.parametrize(
    "text",
    [
        "the Committee on the Rights of the Child",
        "an Optional Protocol to the Convention on the Rights of the Child on another matter",
        "the Conference of the Parties to the Convention on Biological Diversity",
        "the secretariat of the United Nations Framework Convention on Climate Change",
        "the Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization",
        "the Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization",
        "the Antarctic Treaty Consultative Meeting",
        "the fifth International Conference on Financing for Development",
        "the Dayton Paris Agreement",
        "the paris agreement",
        "the Convention and the Protocols thereto",
        "its Charter",
    ],
)
def test_what_is_no_name_of_an_instrument(text: str) -> None:
    assert cite(text) == []


def test_every_name_of_the_table_is_found_and_is_one_instruments() -> None:
    for language, names in NAMES.items():
        for name, key in names.items():
            assert cite(f"the {name},", language) == ([(name, key)] if key else []), name


def test_the_tables_keys_and_places_in_the_series_are_each_ones_own() -> None:
    rows = [*TREATIES, *CONFERENCES]
    assert max(Counter(row.key for row in rows).values()) == 1
    assert max(Counter(pair for row in rows for pair in row.treaty_series).values()) == 1
    assert all(row.key.startswith(f"{row.kind}/") and row.names for row in rows)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "United Nations, Treaty Series, vol. 1577, No. 27531"),
        ("en", "United Nations Treaty Series, vol. 1577, No. I-27531"),
        ("fr", "Nations Unies, Recueil des Traités, vol. 1577, no 27531"),
        ("fr", "Nations Unies, Recueil des Traités, vol.\u00a01577, n° 27531"),
        ("es", "Naciones Unidas, Treaty Series, vol. 1577, núm. 27531"),
        ("ru", "United Nations, Treaty Series, vol. 1577, No. 27531"),
        ("zh", "联合国，《条约汇编》，第1577卷，第27531号"),
        ("ar", "United Nations, Treaty Series, vol. 1577, No. 27531"),
    ],
)
def test_a_place_in_the_treaty_series_is_the_same_in_every_language(language: str, text: str) -> None:
    assert cite(f"({text}).", language) == [(text, CHILD)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "United Nations, Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574."),
        ("fr", "Nations Unies, Recueil des Traités, vol. 2225, 2237, 2241 et 2326, no 39574."),
        ("es", "Naciones Unidas, Treaty Series, vols. 2225, 2237, 2241 y 2326, núm. 39574."),
        ("zh", "联合国，《条约汇编》，第2225、2237、2241和2326卷，第39574号。"),
    ],
)
def test_each_volume_of_one_number_is_a_treaty(language: str, text: str) -> None:
    assert keys(text, language) == [CRIME, TRAFFICKING, SMUGGLING, FIREARMS]


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "United Nations, Treaty Series, vol. 1125, Nos. 17512 and 17513.",
            [
                ("United Nations, Treaty Series, vol. 1125, Nos. 17512", "treaty/additional-protocol-i-to-the-geneva-conventions"),
                ("17513", "treaty/additional-protocol-ii-to-the-geneva-conventions"),
            ],
        ),
        (
            "United Nations, Treaty Series, vol. 75, Nos. 970–973.",
            [("United Nations, Treaty Series, vol. 75, Nos. 970–973", "treaty/geneva-conventions-of-12-august-1949")],
        ),
        (
            "United Nations, Treaty Series, vols. 1833, 1834 and 1835, No. 31363.",
            [
                (
                    "United Nations, Treaty Series, vols. 1833, 1834 and 1835, No. 31363",
                    "treaty/united-nations-convention-on-the-law-of-the-sea",
                )
            ],
        ),
        (
            "United Nations, Treaty Series, vol. 2171, No. 27531; ibid., vol. 2131, No. 20378.",
            [
                ("United Nations, Treaty Series, vol. 2171, No. 27531", SALE),
                (
                    "vol. 2131, No. 20378",
                    "treaty/optional-protocol-to-the-convention-on-the-elimination-of-all-forms-of-discrimination-against-women",
                ),
            ],
        ),
        (
            "United Nations, Treaty Series, vol. 9999, No. 88888.",
            [("United Nations, Treaty Series, vol. 9999, No. 88888", "treaty/unts-9999-88888")],
        ),
        (
            "League of Nations, Treaty Series, vol. XCIV, No. 2138.",
            [("League of Nations, Treaty Series, vol. XCIV, No. 2138", "treaty/geneva-protocol-of-1925")],
        ),
        ("the publication of the United Nations Treaty Series", []),
        ("Council of Europe, Treaty Series, No. 185.", []),
        ("Official Records, vol. 1577, No. 27531.", []),
    ],
)
def test_places_in_the_treaty_series(text: str, cited: list[tuple[str, str]]) -> None:
    assert cite(text) == cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Sustainable Development Goal 5,", [("Sustainable Development Goal 5", "goal/5")]),
        ("Sustainable Development Goals 6 and 7", [("Sustainable Development Goals 6", "goal/6"), ("7", "goal/7")]),
        ("Goal 5 of the 2030 Agenda", [("Goal 5", "goal/5")]),
        ("the 2030 Agenda, in particular Goals 1, 3 and 17", [("Goals 1", "goal/1"), ("3", "goal/3"), ("17", "goal/17")]),
        ("target 3.8 of the Sustainable Development Goals", [("target 3.8", "goal/3.8")]),
        ("the Sustainable Development Goals, including targets 5.1 and 5.c", [("targets 5.1", "goal/5.1"), ("5.c", "goal/5.c")]),
        ("target 12.1 of Goal 12", [("target 12.1", "goal/12.1"), ("Goal 12", "goal/12")]),
        ("Goal 16 and target 16.4 of the 2030 Agenda", [("Goal 16", "goal/16"), ("target 16.4", "goal/16.4")]),
        ("efforts (SDG 8)", [("SDG 8", "goal/8")]),
    ],
)
def test_goals(text: str, cited: list[tuple[str, str]]) -> None:
    assert cite(text) == cited


@pytest.mark.parametrize(
    "text",
    [
        "the Sustainable Development Goals",
        "Millennium Development Goal 5",
        "the Sustainable Development Goals and Millennium Development Goal 5",
        "Aichi Biodiversity Target 11",
        "the 2030 Agenda and the global forest goals, and Goal 4",
        "Goal 5",
        "target 5.6",
        "Sustainable Development Goal 18",
        "target 5.9 of the Sustainable Development Goals",
        "the Sustainable Development Goal 4-Education 2030 High-level Steering Committee",
        "the Sustainable Development Goals, a target of 5.6 per cent",
    ],
)
def test_what_is_none_of_the_goals(text: str) -> None:
    assert cite(text) == []


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        ("fr", "de l’objectif de développement durable no 5", ["goal/5"]),
        ("fr", "les objectifs de développement durable nos 6 et 7", ["goal/6", "goal/7"]),
        ("fr", "la cible 3.8 des objectifs de développement durable", ["goal/3.8"]),
        ("fr", "la Conférence des Nations Unies visant à appuyer la réalisation de l’objectif de développement durable no 14", []),
        ("fr", "les objectifs du Millénaire pour le développement, objectif 5", []),
        ("es", "el Objetivo de Desarrollo Sostenible 5", ["goal/5"]),
        ("es", "la meta 3.c de la Agenda 2030", ["goal/3.c"]),
        ("ru", "цели 14 в области устойчивого развития", ["goal/14"]),
        ("ru", "целей 1, 11 и 13 в области устойчивого развития", ["goal/1", "goal/11", "goal/13"]),
        ("ru", "с этой целью 5 марта", []),
        ("zh", "可持续发展目标6和7", ["goal/6", "goal/7"]),
        ("zh", "可持续发展目标具体目标3.c", ["goal/3.c"]),
        ("zh", "千年发展目标5", []),
        ("ar", "الهدف 14 من أهداف التنمية المستدامة", ["goal/14"]),
        ("ar", "الغاية 16-4 من أهداف التنمية المستدامة", ["goal/16.4"]),
    ],
)
def test_goals_in_other_languages(language: str, text: str, cited: list[str]) -> None:
    assert keys(text, language) == cited


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (CHILD, "Convention on the Rights of the Child"),
        ("conference/fourth-world-conference-on-women", "Fourth World Conference on Women"),
        ("goal/5", "Sustainable Development Goal 5"),
        ("goal/5.6", "Sustainable Development Goal 5, target 5.6"),
        ("treaty/unts-9999-88888", "United Nations, Treaty Series, vol. 9999, No. 88888"),
        ("treaty/lnts-XCV-99", "League of Nations, Treaty Series, vol. XCV, No. 99"),
    ],
)
def test_what_a_reader_is_shown(key: str, name: str) -> None:
    assert name_instrument(key) == name


def test_a_language_without_rows_has_no_citations() -> None:
    assert cite("the Convention on the Rights of the Child, Sustainable Development Goal 5", "xx") == []


@pytest.mark.parametrize(
    "text",
    [
        "Convention on the Rights of " * 3000,
        "Treaty Series, vol. 1, " * 3000,
        "United Nations, Treaty Series, vols. " + "1, " * 9000,
        "Goals 1, " * 5000,
    ],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    start = time.perf_counter()
    list(find_instruments(text, "en"))
    assert time.perf_counter() - start < 2
