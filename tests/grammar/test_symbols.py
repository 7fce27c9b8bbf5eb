"""Symbols in all the ways they are written."""

from __future__ import annotations

import pytest

from generator.grammar.dates import parse_date
from generator.grammar.symbols import SymbolError, facts, parse_symbol, parse_symbols, symbol_from_href, symbol_from_number
from generator.grammar.tongue import detect_language
from generator.model.address import page_path


@pytest.mark.parametrize(
    ("printed", "symbol", "short"),
    [
        ("A/RES/59/241", "A/RES/59/241", "59/241"),
        ("A/RES/57/270 B", "A/RES/57/270B", "57/270 B"),
        ("a/res/57/270b", "A/RES/57/270B", "57/270 B"),
        ("A/hrc/RES/26/20", "A/HRC/RES/26/20", "26/20"),
        ("A/RES/78/113*", "A/RES/78/113", "78/113"),
        ("S/RES/1325 (2000)", "S/RES/1325(2000)", "1325 (2000)"),
        ("S/RES/2282(2016", "S/RES/2282(2016)", "2282 (2016)"),
        ("A/RES/217 A (III)", "A/RES/217(III)A", "217 A (III)"),
        ("A/RES/1874 (S-IV)", "A/RES/1874(S-IV)", "1874 (S-IV)"),
        ("A/RES/ES-10/19", "A/RES/ES-10/19", "ES-10/19"),
        ("د إ ط-11/1", None, None),
        ("A/RES/د إ ط-11/1", "A/RES/ES-11/1", "ES-11/1"),
        ("A/DEC/76/404 باء", "A/DEC/76/404B", "Decision 76/404 B"),
        ("A/DEC/76/418 В", "A/DEC/76/418B", "Decision 76/418 B"),
        ("E/RES/2021/2 B", "E/RES/2021/2B", "2021/2 B"),
        ("S/PRST/2013/15", "S/PRST/2013/15", "S/PRST/2013/15"),
        ("A/79/L.2/Rev.1", "A/79/L.2/Rev.1", None),
        ("A/79/6 (Sect. 3)", "A/79/6(Sect.3)", None),
    ],
)
def test_one_symbol_however_written(printed: str, symbol: str | None, short: str | None) -> None:
    if symbol is None:
        with pytest.raises(SymbolError):
            parse_symbol(printed)
        return
    found = parse_symbol(printed)
    assert str(found) == symbol
    series = facts(found)
    assert (series.short if series else None) == short
    assert parse_symbol(str(found)) == found


@pytest.mark.parametrize(
    "hostile", ["A/../../etc/passwd", "A/RES/../x", "A//x", "A/RES/59/241/../../x", "A/<script>", "A/CON/1", "59/241", "A/x\x00y", "A/a:b"]
)
def test_a_symbol_never_leaves_the_site(hostile: str) -> None:
    with pytest.raises(SymbolError):
        parse_symbol(hostile)


def test_parts_and_joint_symbols() -> None:
    assert parse_symbol("A/RES/74/255 A-B").parts == ("A", "B")
    assert parse_symbol("A/RES/74/264 A to C").parts == ("A", "B", "C")
    assert [str(s) for s in parse_symbols("A/79/302-S/2024/600")] == ["A/79/302", "S/2024/600"]
    assert str(symbol_from_number("79/144.", "A/RES")) == "A/RES/79/144"
    assert str(symbol_from_number("Resolution 2514 (2020)", "S/RES")) == "S/RES/2514(2020)"
    assert str(symbol_from_href("https://undocs.org/en/A/RES/3042%20(XXVII)")) == "A/RES/3042(XXVII)"
    assert symbol_from_href("https://www.ohchr.org/en") is None


@pytest.mark.parametrize(
    ("symbol", "language", "path"),
    [("A/RES/59/241", "en", "A/RES/59/241/"), ("A/RES/59/241", "fr", "fr/A/RES/59/241/"), ("S/RES/1325(2000)", "en", "S/RES/1325(2000)/")],
)
def test_a_page_is_at_its_symbol(symbol: str, language: str, path: str) -> None:
    assert page_path(symbol, language) == path


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("on 22 December 2004", "en", "2004-12-22"),
        ("le 1er mars 2019", "fr", "2019-03-01"),
        ("el 12 de octubre de 2014", "es", "2014-10-12"),
        ("27 декабря 2019 года", "ru", "2019-12-27"),
        ("2019年12月27日", "zh", "2019-12-27"),
        ("27 كانون الأول/ديسمبر 2019", "ar", "2019-12-27"),
        ("am 3. März 2020", "de", "2020-03-03"),
        ("31 February 2020", "en", None),
        ("0001-01-01", "en", None),
        ("December 2004", "en", None),
    ],
)
def test_dates(words: str, language: str, day: str | None) -> None:
    assert parse_date(words, language) == day


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The General Assembly, recalling the resolution of the Council by which it decided to print", "en"),
        ("L’Assemblée générale, rappelant les résolutions du Conseil par lesquelles il a décidé des mesures dans une", "fr"),
        ("La Asamblea General, recordando las resoluciones del Consejo por las que se decidió en una reunión con los", "es"),
        ("Die Generalversammlung, unter Hinweis auf die Resolutionen des Rates, in der die Maßnahmen für den", "de"),
        ("Генеральная Ассамблея, ссылаясь на резолюции", "ru"),
        ("大会，回顾其各项决议以及安全理事会的决议", "zh"),
        ("إن الجمعية العامة، إذ تشير إلى قراراتها السابقة", "ar"),
        ("59/241", None),
    ],
)
def test_the_language_of_a_text(words: str, language: str | None) -> None:
    assert detect_language(words) == language
