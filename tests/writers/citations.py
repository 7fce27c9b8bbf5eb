"""What is cited, and how: one table for the builder's citations and the browser's."""

from __future__ import annotations

from typing import Final

from generator.model.document import Document, Paragraph
from generator.model.metadata import SourceFile


def make(symbol: str, **about: object) -> Document:
    """A document of which only what is cited is known."""
    return Document(symbol=symbol, source=SourceFile("made.txt", "0"), **({"language": "en"} | about))  # type: ignore[arg-type]


MIGRATION: Final = make("A/RES/59/241", printed_symbol="59/241", title="International migration and development", adopted="2004-12-22")
UNDATED: Final = make("A/RES/59/241", title="International migration and development")
BUDGET: Final = make("A/RES/74/263", title="Special subjects", adopted="2019-12-27", issued="2020-01-14")
PARTS: Final = make(
    "A/RES/74/255B", printed_symbol="A/RES/74/255 A-B", title="Board of Auditors", part="B", adopted="2019-12-27", issued="2020-01-09"
)
RIGHTS: Final = make("A/RES/217(III)A")
EMERGENCY: Final = make(
    "A/RES/ES-11/1", printed_symbol="A/RES/ES-11/1*", title="Aggression against Ukraine", adopted="2022-03-02", issued="2022-03-18"
)
COUNCIL: Final = make("S/RES/2514(2020)", printed_symbol="S/RES/2514 (2020)", adopted="2020-03-12", issued="2020-03-12")
STATEMENT: Final = make(
    "S/PRST/2013/15",
    kind="statement",
    adopted="2013-10-02",
    issued="2013-10-02",
    paragraphs=(Paragraph("p1", "text", "", None, "The Council"),),
)
DECISION: Final = make("A/DEC/77/512B", part="B", title="Effects of terrorism", adopted="2023-08-25", issued="2023-09-20")
DEVELOPMENT: Final = make("A/HRC/RES/54/18", title="The right to development", adopted="2023-10-12", issued="2023-10-13")
SOCIAL: Final = make("E/RES/2025/21", title="Support for drug programmes", adopted="2025-07-29", issued="2025-08-13")
DRAFT: Final = make("S/2023/212", kind="resolution", status="draft", issued="2023-03-27")
REJECTED: Final = make("S/2023/212", kind="resolution", status="not adopted", adopted="2023-03-27", issued="2023-03-27")

_MOVED: Final = "*International Migration and Development*, GA Res 59/241, UN Doc A/RES/59/241 (adopted 22 December 2004)"
_CITED: Final = "UNGA Res 59/241 (22 December 2004) UN Doc A/RES/59/241"
_BLUE: Final = "U.N. Doc. A/RES/59/241 (Dec. 22, 2004)."


def _row(un: str, oscola: str, bluebook: str, aglc: str) -> tuple[str, str, str, str]:
    """A row of the table of parts, with what its ``…`` stands for."""
    un = f"General Assembly resolution 59/241{un}"
    return un, f"{_CITED}{oscola}", f"G.A. Res. 59/241{bluebook}, {_BLUE}", f"{_MOVED}{aglc}"


GUIDES: Final[tuple[tuple[Document, str, str, tuple[str, str, str, str]], ...]] = (
    (MIGRATION, "", "", _row("", "", "", "")),
    (MIGRATION, "op8", "", _row(", para. 8", ", para 8", ", ¶ 8", " para 8")),
    (MIGRATION, "op6-a-ii", "", _row(", para. 6 (a) (ii)", ", para 6(a)(ii)", ", ¶ 6(a)(ii)", " para 6(a)(ii)")),
    (MIGRATION, "op8", "op10", _row(", paras. 8–10", ", paras 8–10", ", ¶¶ 8–10", " paras 8–10")),
    (MIGRATION, "op8,op10", "", _row(", paras. 8 and 10", ", paras 8, 10", ", ¶¶ 8, 10", " paras 8, 10")),
    (MIGRATION, "pp3", "", _row(", third preambular paragraph", ", preamble para 3", ", pmbl. ¶ 3", " Preamble para 3")),
    (MIGRATION, "II-op3", "", _row(", sect. II, para. 3", ", s II para 3", ", § II, ¶ 3", " s II para 3")),
    (MIGRATION, "annex-4", "", _row(", annex, para. 4", ", annex para 4", ", annex, ¶ 4", " annex para 4")),
    (MIGRATION, "annexII-4", "", _row(", annex II, para. 4", ", annex II para 4", ", annex II, ¶ 4", " annex II para 4")),
    (MIGRATION, "annex-art5-2", "", _row(", annex, art. 5, para. 2", ", annex art 5(2)", ", annex, art. 5(2)", " annex art 5(2)")),
    (MIGRATION, "fn3", "", _row(", footnote 3", ", fn 3", ", n.3", " n 3")),
    (
        UNDATED,
        "op8",
        "",
        (
            "General Assembly resolution 59/241, para. 8",
            "UNGA Res 59/241, UN Doc A/RES/59/241, para 8",
            "G.A. Res. 59/241, ¶ 8, U.N. Doc. A/RES/59/241.",
            "*International Migration and Development*, GA Res 59/241, UN Doc A/RES/59/241 para 8",
        ),
    ),
    (
        BUDGET,
        "II-op3",
        "",
        (
            "General Assembly resolution 74/263, sect. II, para. 3",
            "UNGA Res 74/263 (27 December 2019) UN Doc A/RES/74/263, s II para 3",
            "G.A. Res. 74/263, § II, ¶ 3, U.N. Doc. A/RES/74/263 (Dec. 27, 2019).",
            "*Special Subjects*, GA Res 74/263, UN Doc A/RES/74/263 (14 January 2020, adopted 27 December 2019) s II para 3",
        ),
    ),
    (
        PARTS,
        "op6",
        "",
        (
            "General Assembly resolution 74/255 B, para. 6",
            "UNGA Res 74/255 B (27 December 2019) UN Doc A/RES/74/255 A–B, para 6",
            "G.A. Res. 74/255 B, ¶ 6, U.N. Doc. A/RES/74/255 A–B (Dec. 27, 2019).",
            "*Board of Auditors*, GA Res 74/255B, UN Doc A/RES/74/255 A–B (9 January 2020, adopted 27 December 2019) para 6",
        ),
    ),
    (
        RIGHTS,
        "",
        "",
        (
            "General Assembly resolution 217 A (III)",
            "UNGA Res 217 A (III), UN Doc A/RES/217(III)",
            "G.A. Res. 217 A (III), U.N. Doc. A/RES/217(III).",
            "GA Res 217A (III), UN Doc A/RES/217(III)",
        ),
    ),
    (
        EMERGENCY,
        "op2",
        "",
        (
            "General Assembly resolution ES-11/1, para. 2",
            "UNGA Res ES-11/1 (2 March 2022) UN Doc A/RES/ES-11/1, para 2",
            "G.A. Res. ES-11/1, ¶ 2, U.N. Doc. A/RES/ES-11/1 (Mar. 2, 2022).",
            "*Aggression against Ukraine*, GA Res ES-11/1, UN Doc A/RES/ES-11/1 (18 March 2022, adopted 2 March 2022) para 2",
        ),
    ),
    (
        COUNCIL,
        "op8-a-i",
        "",
        (
            "Security Council resolution 2514 (2020), para. 8 (a) (i)",
            "UNSC Res 2514 (12 March 2020) UN Doc S/RES/2514, para 8(a)(i)",
            "S.C. Res. 2514, ¶ 8(a)(i), U.N. Doc. S/RES/2514 (Mar. 12, 2020).",
            "SC Res 2514, UN Doc S/RES/2514 (12 March 2020) para 8(a)(i)",
        ),
    ),
    (
        STATEMENT,
        "p3",
        "",
        (
            "S/PRST/2013/15, third paragraph",
            "UNSC Presidential Statement 15 (2013) UN Doc S/PRST/2013/15, para 3",
            "S.C. Pres. Statement 2013/15, ¶ 3, U.N. Doc. S/PRST/2013/15 (Oct. 2, 2013).",
            "*Statement by the President of the Security Council*, UN Doc S/PRST/2013/15 (2 October 2013) para 3",
        ),
    ),
    (
        DECISION,
        "",
        "",
        (
            "General Assembly decision 77/512 B",
            "UNGA Dec 77/512 B (25 August 2023)",
            "G.A. Dec. 77/512 B (Aug. 25, 2023).",
            "GA Dec 77/512B (adopted 25 August 2023)",
        ),
    ),
    (
        DEVELOPMENT,
        "annex-art3-a",
        "",
        (
            "Human Rights Council resolution 54/18, annex, art. 3 (a)",
            "UNHRC Res 54/18 (12 October 2023) UN Doc A/HRC/RES/54/18, annex art 3(a)",
            "H.R.C. Res. 54/18, annex, art. 3(a), U.N. Doc. A/HRC/RES/54/18 (Oct. 12, 2023).",
            "*The Right to Development*, HRC Res 54/18, UN Doc A/HRC/RES/54/18 (13 October 2023, adopted 12 October 2023) annex art 3(a)",
        ),
    ),
    (
        SOCIAL,
        "B-op3",
        "",
        (
            "Economic and Social Council resolution 2025/21, sect. B, para. 3",
            "ECOSOC Res 2025/21 (29 July 2025) UN Doc E/RES/2025/21, s B para 3",
            "E.S.C. Res. 2025/21, § B, ¶ 3, U.N. Doc. E/RES/2025/21 (July 29, 2025).",
            "*Support for Drug Programmes*, ESC Res 2025/21, UN Doc E/RES/2025/21 (13 August 2025, adopted 29 July 2025) s B para 3",
        ),
    ),
    (
        DRAFT,
        "op2",
        "",
        (
            "S/2023/212, para. 2",
            "UNSC Draft Res S/2023/212 (27 March 2023) UN Doc S/2023/212, para 2",
            "S.C. Draft Res. S/2023/212, ¶ 2 (Mar. 27, 2023).",
            "UN Doc S/2023/212 (27 March 2023) para 2",
        ),
    ),
    (
        REJECTED,
        "op2",
        "",
        (
            "S/2023/212, para. 2 (draft, not adopted)",
            "UNSC Draft Res S/2023/212 (27 March 2023) UN Doc S/2023/212, para 2 (draft, not adopted)",
            "S.C. Draft Res. S/2023/212, ¶ 2 (Mar. 27, 2023) (draft, not adopted).",
            "UN Doc S/2023/212 (27 March 2023) para 2 (draft, not adopted)",
        ),
    ),
)
"""Document, place, end of a range -> UN, OSCOLA, Bluebook, AGLC4."""

PLACES: Final = (
    ("op8-a", "op8-c", ", paras. 8 (a)–(c)", ", para 8(a)–(c)"),
    ("op6-a-i", "op6-a-iii", ", paras. 6 (a) (i)–(iii)", ", para 6(a)(i)–(iii)"),
    ("op6-a-ii", "op6-b", ", paras. 6 (a) (ii)–(b)", ", para 6(a)(ii)–(b)"),
    ("op8-a", "op10", ", paras. 8 (a)–10", ", paras 8(a)–10"),
    ("op8", "op8-c", ", para. 8 to para. 8 (c)", ", para 8 to para 8(c)"),
    ("op8", "op8", ", para. 8", ", para 8"),
    ("op2,op4,op8", "op10", ", paras. 2, 4 and 8–10", ", paras 2, 4, 8–10"),
    ("pp3", "pp5", ", third to fifth preambular paragraphs", ", preamble paras 3–5"),
    ("pp21", "", ", twenty-first preambular paragraph", ", preamble para 21"),
    ("pp3", "op2", ", third preambular paragraph to para. 2", ", preamble para 3 to para 2"),
    ("pp3-b", "", ", third preambular paragraph (b)", ", preamble para 3(b)"),
    ("II-op3", "II-op5", ", sect. II, paras. 3–5", ", s II paras 3–5"),
    ("II-op3", "III-op2", ", sect. II, para. 3 to sect. III, para. 2", ", s II para 3 to s III para 2"),
    ("II", "IV", ", sects. II–IV", ", ss II–IV"),
    ("II-B-op3", "", ", sect. II.B, para. 3", ", s II.B para 3"),
    ("annexII-app-4", "", ", annex II, appendix, para. 4", ", annex II appendix para 4"),
    ("annex-art5-2-b", "", ", annex, art. 5, para. 2 (b)", ", annex art 5(2)(b)"),
    ("annex-art5-2", "annex-art5-4", ", annex, art. 5, paras. 2–4", ", annex art 5(2)–(4)"),
    ("annex-art5", "annex-art7", ", annex, arts. 5–7", ", annex arts 5–7"),
    ("annexIII-rule3", "", ", annex III, rule 3", ", annex III rule 3"),
    ("annexI-7-1", "", ", annex I, para. 7 (1)", ", annex I para 7(1)"),
    ("annexI-h2-1", "", ", annex I, heading 2, para. 1", ", annex I heading 2 para 1"),
    ("annex-p2", "", ", annex, second unnumbered paragraph", ", annex unnumbered para 2"),
    ("p1", "", ", first unnumbered paragraph", ", unnumbered para 1"),
    ("op8-p1-i", "", ", para. 8, first unnumbered paragraph (i)", ", para 8 unnumbered para 1(i)"),
    ("op8-u2", "", ", para. 8, second bullet point", ", para 8 bullet 2"),
    ("op6-end", "", ", para. 6, closing words", ", para 6 closing words"),
    ("op12bis", "", ", para. 12 bis", ", para 12 bis"),
    ("op8_2", "", ", para. 8 [2]", ", para 8 [2]"),
    ("op7-I-a", "", ", para. 7 (I) (a)", ", para 7(I)(a)"),
    ("op18-q", "", ", para. 18 (q)", ", para 18(q)"),
    ("op18-q-i", "", ", para. 18 (q) (i)", ", para 18(q)(i)"),
    ("op14-q4", "", ", para. 14, quoted para. 4", ", para 14 quoted para 4"),
    ("op1-q-art10-a", "", ", para. 1, quoted text, art. 10 (a)", ", para 1 quoted text art 10(a)"),
    ("partIV-sect9", "", ", part IV, sect. 9", ", pt IV s 9"),
    ("target1-a", "", ", target 1 (a)", ", target 1(a)"),
    ("a-ii", "", ", item (a) (ii)", ", item (a)(ii)"),
    ("h-op11", "", ", heading before para. 11", ", heading before para 11"),
    ("table1-r18", "", ", table 1, row 18", ", table 1 row 18"),
    ("annexII-fn3", "", ", annex II, footnote 3", ", annex II fn 3"),
    ("fnref13_2", "", ", footnote 13", ", fn 13"),
    ("fn-a1", "", ", first footnote with an asterisk", ", asterisked fn 1"),
    ("table1-fna", "", ", table 1, footnote a", ", table 1 fn a"),
    ("x-pp3", "", ", #x-pp3", ", #x-pp3"),
    ("op8", "x-op9", ", #op8 to #x-op9", ", #op8 to #x-op9"),
    ("closing", "", ", #closing", ", #closing"),
    ("op8-", "", ", #op8-", ", #op8-"),
    ("<script>", "", ", #<script>", ", #<script>"),
)
"""Place, end of a range -> UN, OSCOLA; of 59/241."""

OWN: Final = {
    "fr": (
        ("A/RES/59/241", "op8", "", "résolution 59/241 de l’Assemblée générale, par. 8"),
        ("A/RES/59/241", "op8-a", "op8-c", "résolution 59/241 de l’Assemblée générale, par. 8 a) à c)"),
        ("A/RES/59/241", "pp3", "", "résolution 59/241 de l’Assemblée générale, troisième alinéa du préambule"),
        ("A/RES/59/241", "pp21", "", "résolution 59/241 de l’Assemblée générale, 21e alinéa du préambule"),
        ("A/RES/74/263", "II-op3", "", "résolution 74/263 de l’Assemblée générale, sect. II, par. 3"),
        ("S/RES/2514(2020)", "op8-a-i", "", "résolution 2514 (2020) du Conseil de sécurité, par. 8 a) i)"),
        ("A/RES/217(III)A", "", "", "résolution 217 A (III) de l’Assemblée générale"),
        ("A/HRC/RES/54/18", "annex-art5-2", "", "résolution 54/18 du Conseil des droits de l’homme, annexe, art. 5, par. 2"),
        ("A/DEC/77/512B", "p1,p2", "", "décision 77/512 B de l’Assemblée générale, premier et deuxième paragraphes"),
        ("S/PRST/2013/15", "p3", "", "S/PRST/2013/15, troisième paragraphe"),
        ("S/2023/212", "op2", "", "S/2023/212, par. 2 (projet non adopté)"),
    ),
    "es": (
        ("A/RES/59/241", "op8", "", "resolución 59/241 de la Asamblea General, párr. 8"),
        ("A/RES/59/241", "op8", "op10", "resolución 59/241 de la Asamblea General, párrs. 8 a 10"),
        ("A/RES/59/241", "pp3", "", "resolución 59/241 de la Asamblea General, tercer párrafo del preámbulo"),
        ("A/RES/59/241", "pp3", "pp5", "resolución 59/241 de la Asamblea General, párrs. 3 a 5 del preámbulo"),
        ("S/RES/2514(2020)", "op8-a-i", "", "resolución 2514 (2020) del Consejo de Seguridad, párr. 8 a) i)"),
        ("E/RES/2025/21", "annexII-4", "", "resolución 2025/21 del Consejo Económico y Social, anexo II, párr. 4"),
        ("A/DEC/77/512B", "", "", "decisión 77/512 B de la Asamblea General"),
    ),
    "ru": (
        ("A/RES/59/241", "op8", "", "резолюция 59/241 Генеральной Ассамблеи, п. 8"),
        ("A/RES/59/241", "op8", "op10", "резолюция 59/241 Генеральной Ассамблеи, пп. 8–10"),
        ("A/RES/59/241", "pp3", "", "резолюция 59/241 Генеральной Ассамблеи, третий пункт преамбулы"),
        ("S/RES/2514(2020)", "op8-a-i", "", "резолюция 2514 (2020) Совета Безопасности, п. 8 a) i)"),
        ("A/RES/59/241", "II-B-op3", "", "резолюция 59/241 Генеральной Ассамблеи, разд. II.B, п. 3"),
        ("A/DEC/77/512B", "", "", "решение 77/512 B Генеральной Ассамблеи"),
    ),
    "zh": (
        ("A/RES/59/241", "op8", "", "大会第59/241号决议第8段"),
        ("A/RES/59/241", "op8-a", "op8-c", "大会第59/241号决议第8(a)至(c)段"),
        ("A/RES/59/241", "op8,op10", "", "大会第59/241号决议第8和10段"),
        ("A/RES/59/241", "pp3", "", "大会第59/241号决议序言部分第3段"),
        ("A/RES/74/263", "II-op3", "", "大会第74/263号决议第二节第3段"),
        ("S/RES/2514(2020)", "op8-a-i", "", "安全理事会第2514(2020)号决议第8(a)(一)段"),
        ("A/RES/217(III)A", "", "", "大会第217 A (III)号决议"),
        ("A/HRC/RES/54/18", "annexII-4", "", "人权理事会第54/18号决议附件二第4段"),
        ("E/RES/2025/21", "B-op3", "", "经济及社会理事会第2025/21号决议B节第3段"),
        ("A/DEC/77/512B", "", "", "大会第77/512 B号决定"),
        ("S/PRST/2013/15", "p3", "", "S/PRST/2013/15，第3段"),
    ),
    "ar": (
        ("A/RES/59/241", "op8", "", "قرار الجمعية العامة 59/241، الفقرة 8"),
        ("A/RES/59/241", "op8", "op10", "قرار الجمعية العامة 59/241، الفقرات 8 إلى 10"),
        ("A/RES/59/241", "op8,op10", "", "قرار الجمعية العامة 59/241، الفقرتان 8 و 10"),
        ("A/RES/59/241", "op8-a", "op8-c", "قرار الجمعية العامة 59/241، الفقرات 8 (أ) إلى (ج)"),
        ("A/RES/59/241", "pp3", "", "قرار الجمعية العامة 59/241، الفقرة الثالثة من الديباجة"),
        ("A/RES/74/263", "II-op3", "", "قرار الجمعية العامة 74/263، الجزء الثاني، الفقرة 3"),
        ("S/RES/2514(2020)", "op8-a-ii", "", "قرار مجلس الأمن 2514 (2020)، الفقرة 8 (أ) ’2‘"),
        ("S/RES/2514(2020)", "op9-i", "", "قرار مجلس الأمن 2514 (2020)، الفقرة 9 (ط)"),
        ("S/RES/2514(2020)", "op10-i", "", "قرار مجلس الأمن 2514 (2020)، الفقرة 10 ’1‘"),
        ("A/RES/217(III)A", "", "", "قرار الجمعية العامة 217 ألف (د-3)"),
        ("A/RES/S-24/2", "annexII", "", "قرار الجمعية العامة دإ-24/2، المرفق الثاني"),
        ("A/RES/ES-11/1", "", "", "قرار الجمعية العامة دإط-11/1"),
        ("A/DEC/77/512B", "", "", "مقرر الجمعية العامة 77/512 باء"),
    ),
    "de": (
        ("A/RES/59/241", "op8", "", "Resolution 59/241 der Generalversammlung, Ziffer 8"),
        ("A/RES/59/241", "op8-a", "op8-c", "Resolution 59/241 der Generalversammlung, Ziffer 8 a) bis c)"),
        ("A/RES/59/241", "op8", "op10", "Resolution 59/241 der Generalversammlung, Ziffern 8 bis 10"),
        ("A/RES/59/241", "pp3", "", "Resolution 59/241 der Generalversammlung, dritter Präambelabsatz"),
        ("S/RES/2514(2020)", "annex-art5-2", "", "Resolution 2514 (2020) des Sicherheitsrats, Anlage, Artikel 5 Absatz 2"),
    ),
}
"""Language -> symbol, place, end of a range, citation in that language."""


def make_own(symbol: str, language: str) -> Document:
    """A text in a language; its paragraph 10 has numerals where others have letters."""
    kind = "statement" if "PRST" in symbol else "decision" if "DEC" in symbol else "resolution"
    status = "not adopted" if symbol == "S/2023/212" else "adopted"
    ids = ("p1",) if kind != "resolution" else ("op10", "op10-i", "op10-ii")
    paragraphs = tuple(Paragraph(i, "operative", "", i.rpartition("-")[0] or None, "…") for i in ids)
    return make(symbol, kind=kind, status=status, language=language, paragraphs=paragraphs)
