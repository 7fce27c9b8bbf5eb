"""Words that are citations, and words that are none."""

from __future__ import annotations

import pytest

from generator.model.inline import Link
from generator.profiles.references import HOLDERS, IBID, PARTS
from generator.resolvers.citations import find_citations
from generator.resolvers.citations.ibid import read_ibid, resolve_ibid


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


@pytest.mark.parametrize(
    ("language", "before", "note", "stands_for"),
    [
        ("en", "A/77/1, annex I.", "Ibid., annex II.", "A/77/1, annex II."),
        ("en", "General Assembly resolution 77/1.", "Ibid., annex I.", "General Assembly resolution 77/1, annex I."),
        ("en", "Report on Rain, chap. III, sect. B.", "Ibid., annex I.", "Report on Rain, annex I."),
        ("en", "Report on Rain, chap. I, sect. B.", "Ibid., resolution 2.", "Report on Rain, chap. I, sect. B, resolution 2."),
        ("en", "Treaty Series, vol. 7, Nos. 3–5.", "Ibid., No. 4.", "Treaty Series, vol. 7, No. 4."),
        ("en", "A/77/1, para. 3.", "Ibid., vol. 9, No. 12.", None),
        ("en", "A/77/1, para. 3.", "Ibid., Supplement No. 4.", None),
        (
            "fr",
            "Documents officiels, soixante et onzième session, Supplément no\xa05, chap. II.",
            "Ibid., soixante-douzième session, Supplément no\xa05.",
            "Documents officiels, soixante-douzième session, Supplément no\xa05.",
        ),
        ("fr", "Voir A/77/1, annexes I et III.", "Voir ibid., annexe V.", "Voir A/77/1, annexe V."),
        ("fr", "Recueil des Traités, vol. 7, nos 3 à 5.", "Ibid., no 4.", "Recueil des Traités, vol. 7, no 4."),
        (
            "es",
            "Documentos Oficiales, sexagésimo octavo período de sesiones, suplemento núm. 5.",
            "Ibíd., septuagésimo período de sesiones, suplemento núm. 5.",
            "Documentos Oficiales, septuagésimo período de sesiones, suplemento núm. 5.",
        ),
        ("es", "A/77/1, párrs. 3 y 4.", "Ibid., secc. II.", "A/77/1, secc. II."),
        ("de", "Treaty Series, Bd. 7, Nr. 3. LGBl. 1996 Nr. 2.", "Ebd., Bd. 9, Nr. 12.", "Treaty Series, Bd. 9, Nr. 12."),
        (
            "de",
            "Resolution 77/1, Anlage. Deutschsprachige Fassung: LGBl. 1.",
            "Ebd. Deutschsprachige Fassung: LGBl. 2.",
            "Resolution 77/1, Anlage. Deutschsprachige Fassung: LGBl. 2.",
        ),
        ("ru", "Доклад о дожде, гл. I, резолюция 1, приложение.", "Там же, резолюция\xa02.", "Доклад о дожде, гл. I, резолюция\xa02."),
        ("ru", "Treaty Series, vol. 7, No. 3.", "Ibid., vol. 9, No. 12.", "Treaty Series, vol. 9, No. 12."),
        ("ru", "Отчеты, 2017 год, Дополнение № 5, гл. I.", "Там же, 2019 год, Дополнение № 7.", "Отчеты, 2019 год, Дополнение № 7."),
        ("zh", "《雨水报告》，第一章，决议1，附件一。", "同上，附件二。", "《雨水报告》，第一章，决议1，附件二。"),
        (
            "zh",
            "见《大会正式记录，第七十届会议，补编第5号》(A/70/5)，第三章。",
            "同上，《第七十一届会议，补编第5号》(A/71/5)。",
            "见《大会正式记录，第七十一届会议，补编第5号》(A/71/5)。",
        ),
        ("zh", "《雨水报告》，第六章B.2节和附件三。", "同上，B.1节。", "《雨水报告》，第六章B.1节。"),
        ("zh", "大会第77/1号决议。", "同上，第4段。", "大会第77/1号决议，第4段。"),
        ("zh", "《雨水报告》(第一卷)。", "同上，第三卷。", "《雨水报告》，第三卷。"),
        ("zh", "《条约汇编》，第7卷，第3-5号。", "同上。\u200e", "《条约汇编》，第7卷，第3-5号。"),
        (
            "ar",
            "الوثائق الرسمية، الدورة السبعون، الملحق رقم 5.",
            "المرجع نفسه، الملحق رقم 7.",
            "الوثائق الرسمية، الدورة السبعون، الملحق رقم 7.",
        ),
        ("ar", "Treaty Series, vol. 7, No. 3.", "المرجع نفسه، المجلد 9، الرقم 12.", "Treaty Series, المجلد 9، الرقم 12."),
        ("ar", "الوثائق، 2005، الملحــق رقــم 5.", "المرجــع نفسه، 2010، الملحق رقم 7.", "الوثائق، 2010، الملحق رقم 7."),
        ("ar", "A/77/1.", "المرجع نفسه، الفقرة 4.", "A/77/1، الفقرة 4."),
    ],
)
def test_ibid(language: str, before: str, note: str, stands_for: str | None) -> None:
    assert resolve_ibid([before, note], language) == [None, stands_for]


def test_ibid_below_ibid() -> None:
    assert resolve_ibid(["A/77/1.", "Ibid., annex.", "Ibid., para. 3.", "Ibid.", "A/77/2.", "Ibid."], "en") == [
        None,
        "A/77/1, annex.",
        "A/77/1, annex, para. 3.",
        "A/77/1, annex, para. 3.",
        None,
        "A/77/2.",
    ]
    assert resolve_ibid(["Ibid.", "Ibid., para. 3."], "en") == [None, None], "nothing stands before"
    assert read_ibid("同上注4，第3段。", "zh") is None, "a note that is named by its number"


def test_every_part_has_its_holders() -> None:
    assert PARTS.keys() == IBID.keys()
    for rows in PARTS.values():
        assert {name for name, _ in rows} <= HOLDERS.keys()
    for holders in HOLDERS.values():
        assert set(holders) <= HOLDERS.keys()


def test_hostile_ibid_takes_no_time() -> None:
    for language in IBID:
        for word in ("A-", "第一", "vol. ", "Дополнение ", "المرجع ", "《", "soixante et "):
            resolve_ibid(
                [word * 50_000, "Ibid., annex II.", "同上，附件二。", "Там же, приложение II.", "المرجع نفسه، المرفق 2."], language
            )


def test_words_and_links() -> None:
    def join(text: str, href: str) -> list[str | None]:
        start = text.index("42/12")
        return [c.symbol for c in find_citations(text, "en", [Link(start, start + 5, f"https://undocs.org/{href}")], "General Assembly")]

    assert join("resolution 42/12", "en/A/HRC/RES/42/12") == ["A/HRC/RES/42/12"], "a bare number of two organs: the link says whose"
    assert join("resolution 42/12 of 11 December 1987", "en/A/HRC/RES/42/12") == ["A/RES/42/12"], "the day says whose"
    assert join("resolution 42/12", "en/A/RES/41/9") == ["A/RES/42/12"], "the words are what was adopted"
    assert join("resolution 42/12", "ch/A/RES/42/12") == ["A/RES/42/12"], "Chinese files write ch"


def test_a_list_ends_where_another_word_begins() -> None:
    text = "la decisión 18/120 del Consejo de Derechos Humanos, y las resoluciones del Consejo 24/14, de 27 de septiembre de 2013"
    assert [c.symbol for c in find_citations(text, "es")] == ["A/HRC/DEC/18/120"]
