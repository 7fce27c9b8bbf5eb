"""Which document a file is, and what happens to files that contradict themselves or one another."""

from __future__ import annotations

from tests.akn import FORMULA, paragraph, read_files, write_akn

ENGLISH = f"{FORMULA}<mainBody>{paragraph('1.', 'Recalls the resolution of the Assembly by which it decided to print that in the book.')}</mainBody>"
FRENCH = f"<mainBody>{paragraph('1.', 'Rappelle les résolutions du Conseil par lesquelles il a décidé des mesures dans une réunion sur les livres.')}</mainBody>"


def test_cover_and_number_line_must_agree() -> None:
    corpus = read_files(
        a=write_akn(ENGLISH, symbol="A/RES/99/3", number="99/4."), b=write_akn(ENGLISH, symbol="A/RES/99/4", number="99/4.")
    )
    assert [d.symbol for d in corpus.documents] == ["A/RES/99/4"]
    (problem,) = corpus.diagnostics
    assert (problem.code, problem.file) == ("identity", "a.xml")
    assert "the cover says A/RES/99/3, the number line says A/RES/99/4" in problem.message
    assert [d.source.file for d in corpus.unpublished] == ["a.xml"], "named, and not lost"


def test_a_french_text_filed_as_english_gets_no_page() -> None:
    corpus = read_files(A_RES_99_1__en=write_akn(FRENCH))
    assert corpus.documents == ()
    assert [d.code for d in corpus.diagnostics] == ["identity"]


def test_two_files_of_one_adoption_are_versions() -> None:
    later = write_akn(ENGLISH).replace("2044-12-09", "2045-02-01").replace("Recalls", "Recalls again")
    corpus = read_files(a=write_akn(ENGLISH), b__v2=later)
    (document,) = corpus.documents
    assert document.source.file == "b.v2.xml"
    assert [v.file for v in document.versions] == ["a.xml"]


def test_two_adoption_dates_are_a_conflict() -> None:
    corpus = read_files(a=write_akn(ENGLISH), a__v2=write_akn(ENGLISH, adopted="2044-12-30"))
    assert [d.source.file for d in corpus.documents] == ["a.xml"]
    assert [(d.code, d.file) for d in corpus.diagnostics] == [("identity", "a.v2.xml")]


def test_a_decision_printed_from_right_to_left() -> None:
    corpus = read_files(a=write_akn(ENGLISH, symbol="A/DEC/573/76", number="76/573.", kind="decision"))
    assert [d.symbol for d in corpus.documents] == ["A/DEC/76/573"]
