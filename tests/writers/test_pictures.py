"""Pictures: well-formed, honest, and no word over another."""

from __future__ import annotations

import itertools
import re

import markdown
import pytest
from lxml import etree

from generator.writers.pictures import Cell, Neighbour, draw_collection, draw_neighbourhood
from generator.writers.pictures.neighbourhood import PER_SIDE

HOSTILE = '<script>alert("1")</script> & {{ config }}\n\n# out'
LONG = "Follow-up to and implementation of the outcomes of the International Conferences on Financing for Development " * 3
CENTRE = Neighbour("59/241", "International migration and development", "", 0, 2004)

Box = tuple[float, float, float, float]


def make(number: int, title: str = "Question of Guam", count: int = 1, year: int | None = 1990) -> Neighbour:
    return Neighbour(f"{number}/104", title, f"../../{number}/104/", count, year)


def parse(picture: str) -> etree._Element:
    return etree.fromstring(picture)


def translate(words: str) -> tuple[float, float]:
    found = re.search(r"translate\((-?[\d.]+)(?:px)?[ ,](-?[\d.]+)(?:px)?\)", words)
    assert found is not None
    return float(found[1]), float(found[2])


def list_lines(text: etree._Element) -> list[str]:
    """The lines of a text: each part with its own x begins one."""
    lines = [text.text or ""]
    for part in text:
        if part.get("x") is not None:
            lines.append("")
        lines[-1] += "".join(str(w) for w in part.itertext()) + (part.tail or "")
    return lines


def list_boxes(picture: etree._Element, *, wide: bool) -> list[tuple[str, Box]]:
    """Where the words of a neighbourhood stand, six tenths of the size a character."""
    boxes = []
    for text in picture.iter("text"):
        group = text.getparent()
        assert group is not None
        x, y = translate(group.get("style", "") if wide else group.get("transform", ""))
        size = float(text.get("font-size") or 13)
        kind = next((a.get("class") for a in text.iterancestors() if a.get("class") in {"cites", "cited-by", "centre"}), None)
        pitch = next((float(p.get("dy", "0")) for p in text.iter("tspan") if p.get("dy", "0") != "0"), 0.0)
        for n, line in enumerate(list_lines(text)):
            width = len(line) * size * 0.6
            left = x - width * {"cites": 1, "centre": 0.5}.get(kind or "", 0) if wide else x
            boxes.append((line, (left, y + n * pitch - size * 0.8, left + width, y + n * pitch + size * 0.2)))
    return boxes


def find_overlaps(boxes: list[tuple[str, Box]]) -> list[tuple[str, str]]:
    return [
        (one, other)
        for (one, a), (other, b) in itertools.combinations(boxes, 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


NEIGHBOURHOODS = [
    ([make(n, LONG, n % 7 + 1, 1946 + n) for n in range(10, 60)], [make(n, LONG, 40, 1946 + n) for n in range(60, 80)]),
    ([make(1)], []),
    ([], [make(n) for n in range(60, 75)]),
    ([make(1, "")], [make(n, "移徙与发展" * 20) for n in range(60, 64)]),
    ([Neighbour("A/CONF.157/24 (Part I), chapter III and the annexes to it", "", None, 3, None)], [make(2, "W" * 300)]),
]


@pytest.mark.parametrize(("cites", "cited_by"), NEIGHBOURHOODS)
@pytest.mark.parametrize("wide", [False, True])
def test_no_words_of_a_neighbourhood_overlap(cites: list[Neighbour], cited_by: list[Neighbour], wide: bool) -> None:
    picture = parse(draw_neighbourhood(CENTRE, cites, cited_by))
    boxes = list_boxes(picture, wide=wide)
    assert find_overlaps(boxes) == []
    svg = picture.find("svg")
    assert svg is not None
    height = float(re.findall(r"--wide:([\d.]+)", svg.get("style", ""))[0] if wide else svg.get("viewBox", "").split()[3])
    assert min(top for _, (_, top, _, _) in boxes) >= 0
    assert max(foot for _, (_, _, _, foot) in boxes) <= height
    assert height <= float(svg.get("viewBox", "").split()[3]), "the wide drawing is cut from the narrow one's frame"


def test_the_neighbours_are_links_in_order_of_year() -> None:
    picture = parse(draw_neighbourhood(CENTRE, [make(57, year=2002), make(49, year=1994)], [make(61, year=2006), make(60, year=2005)]))
    assert [a.get("href") for a in picture.iter("a")] == [f"../../{n}/104/" for n in (49, 57, 60, 61)]
    assert next(a.findtext("title") for a in picture.iter("a")) == "49/104 1994: Question of Guam"


def test_a_neighbour_without_a_page_is_no_link() -> None:
    picture = parse(draw_neighbourhood(CENTRE, [Neighbour("217 A (III)", "", None, 2, 1948)], []))
    assert not list(picture.iter("a"))
    assert "217 A (III)\u20021948 · 2 paras." in "".join(str(w) for w in picture.itertext())


def test_the_counts_are_whole_and_what_is_left_out_is_said() -> None:
    cites = [make(n, count=n) for n in range(1, PER_SIDE + 4)]
    picture = parse(draw_neighbourhood(CENTRE, cites, [make(70)]))
    words = "".join(str(w) for w in picture.itertext())
    assert f"Cites {len(cites)}" in words
    assert "and 3 more" in words
    assert [a.get("href") for a in picture.iter("a")][:-1] == [f"../../{n}/104/" for n in range(4, PER_SIDE + 4)]
    assert "more" not in "".join(str(w) for t in parse(draw_neighbourhood(CENTRE, cites[:PER_SIDE], [])).iter("text") for w in t.itertext())


def test_more_paragraphs_make_a_wider_line() -> None:
    picture = parse(draw_neighbourhood(CENTRE, [make(n, count=n, year=1900 + n) for n in (1, 2, 5, 40)], []))
    for layout in picture.iter("g"):
        if "lines" in (layout.get("class") or ""):
            weights = [float(p.get("stroke-width", "0")) for p in layout.iter("path")]
            assert weights == sorted(weights)
            assert len(set(weights)) > 2
            assert sum(weights) < 40


@pytest.mark.parametrize(("cites", "cited_by"), NEIGHBOURHOODS)
def test_a_neighbourhood_is_small(cites: list[Neighbour], cited_by: list[Neighbour]) -> None:
    assert len(draw_neighbourhood(CENTRE, cites, cited_by).encode()) < 20_000


def test_nothing_is_drawn_of_nothing() -> None:
    assert draw_neighbourhood(CENTRE, [], []) == ""
    assert draw_collection([]) == ""


@pytest.mark.parametrize(
    "picture",
    [
        draw_neighbourhood(
            Neighbour(HOSTILE, HOSTILE, HOSTILE, 1, 1), [Neighbour(HOSTILE, HOSTILE, HOSTILE, 1, 1)], [Neighbour(HOSTILE, "", None, 1, 1)]
        ),
        draw_collection([Cell(HOSTILE, HOSTILE, 1, HOSTILE), Cell("1", HOSTILE, 1, None)]),
    ],
)
def test_hostile_words_are_words(picture: str) -> None:
    tree = parse(picture)
    assert not list(tree.iter("script"))
    assert "script" in "".join(str(w) for w in tree.itertext())
    assert "{" not in picture
    assert "\n" not in picture


def test_the_order_of_what_is_given_changes_nothing() -> None:
    cites, cited_by = NEIGHBOURHOODS[0]
    assert draw_neighbourhood(CENTRE, cites, cited_by) == draw_neighbourhood(CENTRE, cites[::-1], cited_by[::-1])
    cells = make_cells([str(n) for n in range(1, 30)])
    assert draw_collection(cells) == draw_collection(cells[::-1])


def make_cells(sessions: list[str], subjects: int = 20) -> list[Cell]:
    return [
        Cell(session, f"Subject {n}", (i * 7 + n * 3) % 50 + 1, f"../subjects/{n}/")
        for i, session in enumerate(sessions)
        for n in range(subjects)
    ]


SESSIONS = [
    ["59"],
    ["74", "75", "76", "80", "ES-10", "ES-11", "S-32"],
    [str(n) for n in range(1, 81)],
    [*(str(n) for n in range(1, 81)), "ES-10", "S-32"],
    [str(n) for n in range(1946, 2027)],
]


def list_columns(picture: etree._Element) -> list[tuple[str, float]]:
    """Sessions that are named, and where their middle is when the columns are narrowest."""
    least = float(re.findall(r"--least:([\d.]+)px", picture.get("style", ""))[0])
    named = [t for t in picture.iter("text") if t.get("class") == "session"]
    return [(t.text or "", float((t.get("x") or "").rstrip("%")) * least / 100) for t in named]


@pytest.mark.parametrize("sessions", SESSIONS)
def test_no_sessions_overlap_and_the_last_is_named(sessions: list[str]) -> None:
    columns = list_columns(parse(draw_collection(make_cells(sessions))))
    assert columns[-1][0] == sessions[-1]
    assert len(columns) >= min(len(sessions), 14)
    for (one, x), (other, y) in itertools.pairwise(columns):
        assert y - x > (len(one) + len(other)) / 2 * 13 * 0.6


@pytest.mark.parametrize("sessions", SESSIONS)
def test_each_subject_is_a_link_and_each_cell_a_dot(sessions: list[str]) -> None:
    cells = make_cells(sessions)
    picture = parse(draw_collection(cells))
    assert {a.get("href") for a in picture.iter("a")} == {c.href for c in cells}
    assert sum(1 for c in picture.iter("circle") if c.find("title") is not None) == len(cells)
    assert len(etree.tostring(picture)) < 200_000


def test_the_area_of_a_dot_is_its_count() -> None:
    picture = parse(draw_collection([Cell("1", "Peace", 25, "p"), Cell("2", "Peace", 100, "p"), Cell("2", "Peace", 0, "p")]))
    radii = {c.findtext("title"): float(c.get("r") or 0) for c in picture.iter("circle") if c.find("title") is not None}
    assert radii["2: 100"] == pytest.approx(2 * radii["1: 25"], abs=0.02)
    assert [a.findtext("title") for a in picture.iter("a")] == ["Peace: 125 documents"]


def test_long_subjects_keep_to_the_narrowest_page() -> None:
    picture = parse(draw_collection([Cell("1", LONG, 12345, "x")]))
    shown = "".join(part.text or "" for part in picture.iterfind(".//a//tspan"))
    assert shown.endswith("…\u200212345")
    assert len(shown) * 13 * 0.6 < 240


def test_the_caption_tells_only_what_is_there_to_tell() -> None:
    assert parse(draw_neighbourhood(CENTRE, [make(1)], [])).find("figcaption") is None
    wide = parse(draw_neighbourhood(CENTRE, [make(1, count=2)], [])).findtext("figcaption")
    assert wide == "The wider a line, the more paragraphs."
    many = parse(draw_neighbourhood(CENTRE, [make(n) for n in range(30)], [])).findtext("figcaption")
    assert many == "Of many, those with the most paragraphs, then the newest, are shown."


@pytest.mark.parametrize("picture", [draw_neighbourhood(CENTRE, *NEIGHBOURHOODS[0]), draw_collection(make_cells(SESSIONS[1]))])
def test_a_page_in_markdown_keeps_the_picture_whole(picture: str) -> None:
    page = markdown.markdown(f'<div class="resolution">\n<p>Text</p>\n{picture}\n</div>\n', extensions=["attr_list", "md_in_html"])
    assert picture in page
