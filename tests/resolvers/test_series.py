"""Which texts are one item through the years, and what one changed in the one before."""

from __future__ import annotations

import pytest

from generator.model.document import Document, Paragraph, ParagraphKind
from generator.model.metadata import SourceFile, Status
from generator.model.series import Comparison, Run
from generator.resolvers.series.compare import compare
from generator.resolvers.series.titles import fold_title, group_by_title, pair_members

REPORT = "Requests the Secretary-General to submit to the General Assembly at its seventy-sixth session a report on the keeping of bees;"
HIVES = "Calls upon all Member States to protect the hives of their country against mites and against the cold;"
HONEY = "Invites the organizations of the United Nations system to serve honey with their tea;"


def make_text(symbol: str | None, *words: str, title: str | None = "Bees", language: str = "en", status: Status = "adopted") -> Document:
    """A resolution with these operative paragraphs; one that begins with "pp " is preambular, with "(a) " a sub-paragraph."""
    paragraphs: list[Paragraph] = []
    counts = {"pp": 0, "op": 0}
    for text in words:
        kind: ParagraphKind = "preambular" if text.startswith("pp ") else "operative"
        if text.startswith("("):
            paragraphs.append(Paragraph(f"op{counts['op']}-{text[1]}", "subparagraph", text[:3], f"op{counts['op']}", text[4:]))
            continue
        prefix = "pp" if kind == "preambular" else "op"
        counts[prefix] += 1
        paragraphs.append(Paragraph(f"{prefix}{counts[prefix]}", kind, "", None, text.removeprefix("pp ")))
    return Document(
        symbol=symbol,
        title=title,
        language=language,
        status=status,
        source=SourceFile("a.xml", "0"),
        paragraphs=tuple(paragraphs),
    )


def compare_texts(earlier: tuple[str, ...], later: tuple[str, ...]) -> Comparison:
    return compare(make_text("A/RES/74/9", *earlier), make_text("A/RES/75/9", *later))


def tell(comparison: Comparison) -> list[str]:
    """``op3 carried op2`` a paragraph of the later text, ``op4 gone`` one of the earlier."""
    told = [" ".join(filter(None, (p.id, p.change, p.earlier, "moved" if p.moved else ""))) for p in comparison.paragraphs]
    return told + [f"{p.id} gone" for p in comparison.gone]


def show(runs: tuple[Run, ...]) -> str:
    marks = {"same": "{}", "added": "+[{}]", "gone": "-[{}]"}
    return "".join(marks[run.kind].format(run.words) for run in runs)


# Titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rights of the child", "RIGHTS OF  THE CHILD"),
        ("Women, disarmament, non-proliferation", "Women, disarmament, non‑proliferation"),
        ("Confidence-building measures", "Confidencebuilding measures"),
        ("Côte d'Ivoire", "Côte d’Ivoire"),
        ("Programme budget for 2024", "Programme budget for 2025"),
        ("Financing of appropriations for the year 2020", "Financing of appropriations for the year 2021"),
        ("Final budget for the biennium 2018–2019", "Final budget for the biennium 2020–2021"),
        ("Provisional calendar of meetings for 2022 and 2023", "Provisional calendar of meetings for 2024 and 2025"),
        ("Report of the Commission on its seventy-fifth session", "Report of the Commission on its eightieth session"),
        ("Working arrangements for the 2021 session of the Council", "Working arrangements for the 2022 session of the Council"),
        ("Decade of Sustainable Transport 2016–2025", "Decade of Sustainable Transport (2026–2035)"),
        ("International Year of Millets, 2023", "International Year of Millets"),
        ("2025 review of the peacebuilding architecture", "Review of the peacebuilding architecture"),
        ("Implementation of resolution 71/243 on the policy review", "Implementation of resolution 75/233 on the policy review"),
    ],
)
def test_titles_a_reader_calls_the_same(one: str, other: str) -> None:
    assert fold_title(one, "en").replace(" ", "") == fold_title(other, "en").replace(" ", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fourth Conference on the Least Developed Countries", "Fifth Conference on the Least Developed Countries"),
        ("Outcome of the twenty-third special session", "Outcome of the twenty-fourth special session"),
        (
            "Activities arising from Security Council resolution 1863 (2009)",
            "Activities arising from Security Council resolution 2719 (2023)",
        ),
        ("Ending the epidemic by 2030", "Ending the epidemic by 2050"),
        ("Freedom of religion or belief", "Freedom of religion and belief"),
    ],
)
def test_titles_of_two_items(one: str, other: str) -> None:
    assert fold_title(one, "en") != fold_title(other, "en")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "Rapport de la Commission sur sa soixante et onzième session", "Rapport de la Commission sur sa quatre-vingtième session"),
        ("es", "Informe sobre su septuagésimo primer período de sesiones", "Informe sobre su octogésimo período de sesiones"),
        ("ru", "Доклад о работе ее семьдесят первой сессии", "Доклад о работе ее восьмидесятой сессии"),
        ("zh", "委员会第七十四届会议工作报告", "委员会第八十届会议工作报告"),
        ("ar", "تقرير اللجنة عن أعمال دورتها الرابعة والسبعين", "تقرير اللجنة عن أعمال دورتها الثمانين"),
        ("de", "Bericht der Kommission über ihre einundsiebzigste Tagung", "Bericht der Kommission über ihre achtzigste Tagung"),
    ],
)
def test_the_number_of_a_session_in_other_languages(language: str, one: str, other: str) -> None:
    assert fold_title(one, language) == fold_title(other, language)


def test_a_title_that_is_only_a_year_keeps_it() -> None:
    assert fold_title("2020–2021", "en") == "2020 2021"


# Series


def test_a_series_is_in_order_of_sessions_and_numbers() -> None:
    symbols = ("A/RES/80/10", "A/RES/9/100", "A/RES/80/9", "A/RES/80/9B")
    (series,) = group_by_title([make_text(s) for s in symbols])
    assert series.members == ("A/RES/9/100", "A/RES/80/9", "A/RES/80/9B", "A/RES/80/10")
    assert (series.prefix, series.language, series.slug) == ("A/RES", "en", "a-res-bees")


def test_the_latest_title_is_shown() -> None:
    texts = [make_text("A/RES/74/1", title="Budget for 2020"), make_text("A/RES/75/1", title="Budget for 2021")]
    assert [s.title for s in group_by_title(texts)] == ["Budget for 2021"]


def test_organs_and_languages_have_series_of_their_own() -> None:
    texts = [make_text(s, language=lang) for s in ("A/RES/74/1", "A/RES/75/1", "E/RES/2020/1", "E/RES/2021/1") for lang in ("en", "de")]
    assert [(s.prefix, s.language, len(s.members)) for s in group_by_title(texts)] == [
        ("A/RES", "de", 2),
        ("A/RES", "en", 2),
        ("E/RES", "de", 2),
        ("E/RES", "en", 2),
    ]


def test_drafts_and_texts_without_title_or_number_are_in_no_series() -> None:
    texts = [
        make_text("A/RES/74/1"),
        make_text("A/RES/75/1", status="draft"),
        make_text("A/RES/76/1", title=None),
        make_text("A/76/L.2"),
        make_text(None),
    ]
    assert group_by_title(texts) == ()


def test_a_slug_stays_when_members_come() -> None:
    title = "Report of the Committee on the keeping of bees and on the health of hives in the mountains on its {} session"
    old = [make_text(f"A/RES/{n}/1", title=title.format(word)) for n, word in ((70, "seventieth"), (71, "seventy-first"))]
    new = [make_text("A/RES/79/1", title=title.format("seventy-ninth")), make_text("A/RES/80/1", title=title.format("eightieth"))]
    (before,), (after,) = group_by_title(old), group_by_title([*old, *new])
    assert before.slug == after.slug
    assert len(after.slug) <= 80


def test_long_titles_that_differ_at_their_end_have_two_slugs() -> None:
    long = "Cooperation between the United Nations and the International Organization for the Protection of the Bees of "
    texts = [make_text(f"A/RES/{n}/{i}", title=long + place) for n in (74, 75) for i, place in enumerate(("Africa", "Asia"))]
    slugs = {s.slug for s in group_by_title(texts)}
    assert len(slugs) == 2
    assert all(s.isascii() and len(s) <= 80 for s in slugs)


def test_titles_in_other_letters_have_slugs_too() -> None:
    texts = [make_text(f"A/RES/{n}/{i}", title=title, language="ru") for n in (74, 75) for i, title in enumerate(("Пчелы", "Мед"))]
    slugs = [s.slug for s in group_by_title(texts)]
    assert len(set(slugs)) == 2
    assert all(s.isascii() and s.startswith("a-res-") for s in slugs)


def test_each_text_continues_the_most_similar_of_its_last_session() -> None:
    budget, staff = (
        "Decides to appropriate the amount of ten dollars for the bees of the Secretariat;",
        "Decides that bees are staff of the Secretariat;",
    )
    texts = [make_text("A/RES/74/5", budget), make_text("A/RES/74/5B", staff), make_text("A/RES/75/6", budget)]
    assert [(a.symbol, b.symbol) for a, b in pair_members(texts)] == [("A/RES/74/5", "A/RES/74/5B"), ("A/RES/74/5", "A/RES/75/6")]


# Comparison


def test_the_same_words_are_carried_over() -> None:
    assert tell(compare_texts(("pp Recalling its love of bees,", HIVES), ("pp Recalling its love of bees,", HIVES))) == [
        "pp1 carried pp1",
        "op1 carried op1",
    ]


def test_a_new_paragraph_shifts_numbers_and_moves_nothing() -> None:
    assert tell(compare_texts((HIVES, REPORT), (HIVES, HONEY, REPORT))) == ["op1 carried op1", "op2 new", "op3 carried op2"]


def test_a_paragraph_that_moved_keeps_its_counterpart() -> None:
    assert tell(compare_texts((HIVES, HONEY, REPORT), (HONEY, REPORT, HIVES))) == [
        "op1 carried op2",
        "op2 carried op3",
        "op3 carried op1 moved",
    ]


def test_a_paragraph_may_change_and_move() -> None:
    changed = HIVES.replace("mites", "wasps")
    assert tell(compare_texts((HIVES, HONEY, REPORT), (HONEY, REPORT, changed)))[-1] == "op3 changed op1 moved"


def test_punctuation_case_and_typography_are_no_change() -> None:
    earlier = "Notes the non-use of the bees’ smoke;"
    for later in ("Notes the non‑use of the bees' smoke.", "notes the non- use of the  bees’ smoke"):
        assert tell(compare_texts((earlier,), (later,))) == ["op1 carried op1"]


def test_the_number_of_a_session_is_a_change() -> None:
    (paragraph,) = compare_texts((REPORT,), (REPORT.replace("seventy-sixth", "seventy-seventh"),)).paragraphs
    assert show(paragraph.runs) == (
        "Requests the Secretary-General to submit to the General Assembly at its "
        "-[seventy-sixth ]+[seventy-seventh ]session a report on the keeping of bees;"
    )


def test_added_and_same_words_are_the_later_text() -> None:
    earlier = "Recalling its resolutions 70/1 of 3 May 2015 and 72/1 of 5 May 2017 on bees and hives in spring and their honey,"
    later = "Recalling its resolutions 70/1 of 3 May 2015, 72/1 of 5 May 2017 and 74/1 of 6 May 2019 on bees and hives in spring,"
    (paragraph,) = compare_texts((earlier,), (later,)).paragraphs
    assert "".join(run.words for run in paragraph.runs if run.kind != "gone") == later
    assert show(paragraph.runs) == (
        "Recalling its resolutions 70/1 of 3 May 2015, -[and ]72/1 of 5 May 2017 +[and 74/1 of 6 May 2019 ]on bees and hives in spring,-[ and their honey,]"
    )


def test_few_words_between_changes_are_no_island() -> None:
    earlier = "Calls upon Member States to keep the red bees of the northern hills warm in the cold months of the year;"
    later = "Calls upon Member States to keep the wild wasps of the southern coast warm in the cold months of the year;"
    (paragraph,) = compare_texts((earlier,), (later,)).paragraphs
    assert show(paragraph.runs) == (
        "Calls upon Member States to keep the -[red bees of the northern hills ]+[wild wasps of the southern coast ]"
        "warm in the cold months of the year;"
    )


def test_a_paragraph_that_only_grew_is_changed() -> None:
    more = (
        ", and invites all other States, the specialized agencies, the regional commissions, universities, schools, "
        "beekeepers, bakers and the private sector to do so as soon as they can and to say in writing what has come of it;"
    )
    assert tell(compare_texts((HIVES,), (HIVES.rstrip(";") + more,))) == ["op1 changed op1"]


def test_the_same_formula_on_another_matter_is_new() -> None:
    earlier = (
        "Recalls paragraph 38 of the report of the Committee, and encourages the keepers of bees to consult one another in spring, "
        "when swarms are seen in all gardens, with a view to learning what each hive needs;"
    )
    later = (
        "Recalls paragraph 23 of the report of the Committee, and invites the Secretary-General to present proposals on access to "
        "judgments about wax, including their translation into six languages, while avoiding new backlogs;"
    )
    assert tell(compare_texts((earlier,), (later,))) == ["op1 new", "op1 gone"]


def test_sub_paragraphs_are_compared_by_themselves() -> None:
    comparison = compare_texts(
        ("Decides:", "(a) To plant lime trees along all roads;", "(b) To buy no more smoke;"),
        ("Decides:", "(a) To buy no more smoke;", "(b) To plant lime trees along all roads and rivers;"),
    )
    assert [(p.id, p.change, p.earlier) for p in comparison.paragraphs] == [
        ("op1", "carried", "op1"),
        ("op1-a", "carried", "op1-b"),
        ("op1-b", "changed", "op1-a"),
    ]


def test_a_preambular_paragraph_that_became_operative() -> None:
    words = "the need to protect the hives of all countries against mites and against the cold of winter"
    assert tell(compare_texts((f"pp Recognizing {words},", HONEY), (f"Recognizes {words};", HONEY)))[0] == "op1 changed pp1 moved"


def test_where_a_gone_paragraph_would_stand() -> None:
    gone = compare_texts((REPORT, HIVES, HONEY), (HIVES,)).gone
    assert [(p.id, p.after) for p in gone] == [("op1", None), ("op3", "op1")]


def test_repeated_words_are_counterparts_in_their_order() -> None:
    assert tell(compare_texts((HONEY, HIVES, HONEY), (HONEY, HIVES, HONEY, HONEY))) == [
        "op1 carried op1",
        "op2 carried op2",
        "op3 carried op3",
        "op4 new",
    ]


def test_counts_add_up() -> None:
    comparison = compare_texts((HIVES, REPORT, "Thanks the beekeepers."), (HIVES, REPORT.replace("sixth", "ninth"), HONEY))
    counts = comparison.counts
    assert (counts.carried, counts.changed, counts.new, counts.gone) == (1, 1, 1, 1)


def test_chinese_words_are_characters() -> None:
    earlier, later = "请秘书长向大会第七十五届会议提交一份关于蜜蜂的报告；", "请秘书长向大会第七十六届会议提交一份关于蜜蜂的报告；"
    (paragraph,) = compare_texts((earlier,), (later,)).paragraphs
    assert show(paragraph.runs) == "请秘书长向大会第七十-[五]+[六]届会议提交一份关于蜜蜂的报告；"


def test_nothing_to_compare() -> None:
    assert tell(compare_texts((), (HIVES,))) == ["op1 new"]
    assert tell(compare_texts((HIVES,), ())) == ["op1 gone"]
