"""Labels of all languages read alike."""

from __future__ import annotations

import pytest

from generator.grammar.labels import read_label, split_label


@pytest.mark.parametrize(
    ("printed", "slug"),
    [
        ("6.", "6"),
        ("6 -", "6"),
        ("6–", "6"),
        ("\u200e6.", "6"),
        ("12 bis", "12bis"),
        ("(a)", "a"),
        ("a)", "a"),
        ("а)", "a"),  # Cyrillic
        ("（a）", "a"),
        ("(أ)", "a"),
        ("أ", "a"),
        ("(هـ)", "e"),
        ("(أأ)", "aa"),
        ("(ب ب)", "bb"),
        ("(aa)", "aa"),
        ("(ii)", "ii"),
        ("㈡", "ii"),
        ("（二）", "ii"),
        ("(十一)", "xi"),
        ("’2‘", "ii"),
        ("II", "II"),
        ("II.", "II"),
        ("二", "II"),
        ("ثانياً -", "II"),
        ("ثالث وعشرون", "XXIII"),
        ("B", "B"),
        ("В", "B"),  # Cyrillic
        ("بـاء", "B"),
        ("–", ""),
        ("•", ""),
    ],
)
def test_one_spelling_in_all_languages(printed: str, slug: str) -> None:
    assert read_label(printed).slug == slug


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("6. Takes note", "6.", "Takes note"),
        ("1 - تؤكد", "1 -", "تؤكد"),
        ("(a) To print", "(a)", "To print"),
        ("a) Imprimer", "a)", "Imprimer"),
        ("㈠请", "㈠", "请"),
        ("– the printers", "–", "the printers"),
        ("20 to 22 June 2012", "", "20 to 22 June 2012"),
        ("1945. A year", "", "1945. A year"),
        ("1.5 million", "", "1.5 million"),
        ("(2021) later", "", "(2021) later"),
        ("“4. Quoted", "", "“4. Quoted"),
    ],
)
def test_numbers_in_the_text(text: str, label: str, words: str) -> None:
    found, start = split_label(text)
    assert (found, text[start:]) == (label, words)


def test_i_is_a_letter_and_a_roman_number() -> None:
    assert set(read_label("(i)").readings) == {("letter", 9), ("roman", 1)}
