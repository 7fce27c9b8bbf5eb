"""Tools at a paragraph, a range and a document, in a real browser. What a citation says is another matter: a short stand-in writes it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.akn import FORMULA, paragraph, write_akn
from tests.browser.serving import ending, serve
from tests.conftest import make_project

STAND_IN = """
export const STYLES = [{ key: "UN", name: "UN" }, { key: "OSCOLA", name: "OSCOLA" }, { key: "Bluebook", name: "Bluebook" }, { key: "AGLC", name: "AGLC" }];
export const work = JSON.parse(document.getElementById("work")?.textContent ?? "null");
export function cite(style, work, place, to, address) {
  if (style === "Markdown") return `[${cite("own", work, place, to)}](<${address}>)`;
  const name = { UN: "General Assembly resolution\\u00a0", OSCOLA: "UNGA Res ", Bluebook: "G.A. Res. ", AGLC: "GA Res " }[style] ?? `(${style}) `;
  return `${name}${work.number}${place ? `, ${to ? "paras" : "para"}.\\u00a0${place}${to ? `–${to}` : ""}` : ""}`;
}
"""
WORK = '<script type="application/json" id="work">{"number": "59/241"}</script>'
CONTACT = '<meta name="pilcrow:contact" content="mailto:editor@example.org">'
SAMPLE = "A/RES/59/241/"
UN8 = "General Assembly resolution 59/241, para. op8"


def _section(number: str, *paragraphs: str) -> str:
    return f"<section><num>{number}</num><subheading>Pilcrows</subheading>{''.join(paragraphs)}</section>"


def _write_sources(folder: Path) -> None:
    english = (
        paragraph("1.", "Recalls paragraph 8 of its resolution 59/241 of 22 December 2004;")
        + paragraph("2.", "Requests the Secretary-General:")
        + paragraph("(a)", "To count pilcrows;")
        + paragraph("(b)", "To report on them;")
        + paragraph("3.", "Decides to remain seized of the matter.")
    )
    arabic = (
        paragraph("1 -", "تشير إلى الفقرة 8 من قرارها 59/241 المؤرخ 22 كانون الأول/ديسمبر 2004؛")
        + paragraph("2 -", "تطلب إلى الأمين العام أن يقدم تقريرا عن ذلك إلى الجمعية العامة؛")
        + paragraph("3 -", "تقرر أن تبقي المسألة قيد نظرها.")
    )
    french = paragraph("1.", "Rappelle le paragraphe 8 de sa résolution 59/241 ;") + paragraph(
        "2.", "Décide de rester saisie de la question."
    )
    divided = _section("I", paragraph("1.", "Decides this;"), paragraph("2.", "Decides that;")) + _section(
        "II", paragraph("1.", "Requests this;"), paragraph("2.", "Requests that;"), paragraph("3.", "Requests more.")
    )
    for name, text in {
        "A_RES_99_1.en": write_akn(f"{FORMULA}<mainBody>{english}</mainBody>"),
        "A_RES_99_1.ar": write_akn(f"<mainBody>{arabic}</mainBody>", language="ara"),
        "A_RES_99_1.fr": write_akn(f"<mainBody>{french}</mainBody>", language="fra"),
        "A_RES_99_2.en": write_akn(f"{FORMULA}<mainBody>{divided}</mainBody>", symbol="A/RES/99/2", number="99/2."),
        "S_RES_9999.en": write_akn(
            f"<mainBody>{english}</mainBody>", symbol="S/RES/9999 (2044)", number="Resolution 9999 (2044)", organ="Security Council"
        ),
    }.items():
        (folder / f"{name}.akn.xml").write_text(text, "utf-8")


def _describe(html: str, described: str) -> str:
    """The page with another description of its document."""
    html = re.sub(r'<script[^>]* id="work".*?</script>', "", html, flags=re.DOTALL)
    return html.replace("</head>", f"{described}</head>", 1)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site as built below ``real/``, with the stand-in below ``repo/``."""
    project = make_project(tmp_path_factory.mktemp("project"))
    _write_sources(project / "resolutions")
    subprocess.run([sys.executable, "-m", "generator", "build", "--site-dir", "served/real"], cwd=project, check=True, capture_output=True)
    repo = shutil.copytree(project / "served" / "real", project / "served" / "repo")
    (repo / "assets" / "cite.js").write_text(STAND_IN, "utf-8")
    for page in repo.glob("**/RES/**/index.html"):
        page.write_text(_describe(page.read_text("utf-8"), WORK + CONTACT), "utf-8")
    with serve(project / "served") as host:
        yield host


@pytest.fixture(scope="module")
def address(served: str) -> str:
    return f"{served}repo/"


@pytest.fixture
def open_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    opened: list[BrowserContext] = []

    def start(width: int = 1280, **options: Any) -> BrowserContext:
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.set_default_timeout(4000)
        opened.append(context)
        return context

    yield start
    for context in opened:
        context.close()


@pytest.fixture
def page(open_context: Callable[..., BrowserContext]) -> Iterator[Page]:
    wrong: list[str] = []
    opened = open_context().new_page()
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    assert wrong == []


def pasted(page: Page) -> str:
    page.wait_for_function("document.querySelector('.told-aloud').textContent")
    return str(page.evaluate("navigator.clipboard.readText()"))


def said(page: Page) -> str:
    page.wait_for_function("document.querySelector('.told-aloud').textContent")
    return page.locator("[aria-live=polite].told-aloud").inner_text()


def tool(page: Page, name: str) -> Locator:
    return page.locator(".ptools").get_by_role("button", name=name, exact=True)


def lit(page: Page) -> list[str]:
    """The paragraphs that are highlighted."""
    return list(
        page.evaluate(
            "[...document.querySelectorAll('.text > [id]')].filter(e => getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)').map(e => e.id)"
        )
    )


# At a paragraph


def test_the_number_is_still_a_link_and_brings_the_tools(page: Page, address: str) -> None:
    page.goto(address + SAMPLE)
    assert page.locator(".ptools").count() == 0
    page.locator("#op6").scroll_into_view_if_needed()
    number = page.locator("#op6 > .n")
    before = number.bounding_box()
    number.click()
    expect(page).to_have_url(f"{address}{SAMPLE}#op6")
    assert lit(page) == ["op6"]
    assert number.bounding_box() == before, "nothing moves under the pointer"
    words, tools = page.locator("#op6").bounding_box(), page.locator("#op6 .ptools").bounding_box()
    assert words
    assert tools
    assert tools["y"] > words["y"]
    page.locator("#op7 > .n").click()
    assert lit(page) == ["op7"]
    assert page.locator(".ptools").count() == 1
    page.go_back()
    page.wait_for_selector("#op6 .ptools")
    assert lit(page) == ["op6"]


def test_a_number_opens_in_another_tab(page: Page, address: str) -> None:
    page.goto(address + SAMPLE)
    with page.context.expect_page() as other:
        page.locator("#op6 > .n").click(modifiers=["Control"])
    expect(other.value).to_have_url(ending("#op6"))
    expect(page).to_have_url(address + SAMPLE)


def test_a_link_is_copied_and_said(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}?h=migrants#op8")
    tool(page, "Copy link").click()
    assert said(page) == "Link copied"
    assert pasted(page) == f"{address}{SAMPLE}#op8"
    assert page.locator(".ptools .told").inner_text() == "Link copied"


def test_a_citation_is_copied_and_its_style_remembered(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    tool(page, "Cite").click()
    styles = page.locator(".ptools .cites button > span")
    assert styles.all_inner_texts() == ["UN", "OSCOLA", "Bluebook", "AGLC", "Markdown"]
    page.locator(".ptools").get_by_role("button", name="OSCOLA").click()
    assert said(page) == "Citation copied: UNGA Res 59/241, para. op8"
    assert pasted(page) == "UNGA Res 59/241, para. op8", "without non-breaking spaces"
    assert not page.locator(".ptools .cites").is_visible()
    page.goto(f"{address}A/RES/99/1/#op1")
    tool(page, "Cite").click()
    assert styles.first.inner_text() == "OSCOLA"


def test_markdown_is_a_link_that_no_parser_cuts(page: Page, address: str) -> None:
    page.goto(f"{address}S/RES/9999(2044)/#op1")
    tool(page, "Cite").click()
    page.locator(".ptools").get_by_role("button", name="Markdown").click()
    assert pasted(page).endswith(f"](<{address}S/RES/9999(2044)/#op1>)")


def test_the_words_are_copied_with_number_and_citation(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    tool(page, "Copy text").click()
    number, citation = pasted(page).split("\n\n")
    assert number.startswith("8. Invites Governments, with the assistance")
    assert number.endswith("developing countries;")
    assert citation == UN8
    page.goto(f"{address}{SAMPLE}#pp4")
    page.reload()
    tool(page, "Copy text").click()
    words = pasted(page).split("\n\n")[0]
    assert "¶" not in words
    assert not re.search(r"[a-z,]\d", words), "no markers of notes"


def test_what_hangs_under_a_paragraph_is_copied_with_it(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/99/1/#op2")
    tool(page, "Copy text").click()
    assert pasted(page).split("\n\n")[0].split("\n") == [
        "2. Requests the Secretary-General:",
        "(a) To count pilcrows;",
        "(b) To report on them;",
    ]
    assert page.locator(".hangs").count() == 2


def test_cited_by_leads_there(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    page.locator(".ptools a.by").click()
    expect(page).to_have_url(ending("#cited-by-op8"))
    assert page.locator(".ptools").count() == 0


@pytest.mark.parametrize(
    ("contact", "start"),
    [
        (
            "mailto:editor@example.org",
            "mailto:editor@example.org?subject=General%20Assembly%20resolution%2059%2F241%2C%20para.%20op8&body=",
        ),
        ("https://example.org/new?labels=text", "https://example.org/new?labels=text&title=General%20Assembly%20"),
        ("javascript:alert(1)", None),
        (None, None),
    ],
)
def test_a_problem_is_reported_with_its_place(page: Page, address: str, contact: str | None, start: str | None) -> None:
    def change(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, body=answer.text().replace(CONTACT, CONTACT.replace("mailto:editor@example.org", contact) if contact else "")
        )

    page.route(address + SAMPLE, change)
    page.goto(f"{address}{SAMPLE}#op8")
    links = page.locator(".ptools").get_by_role("link", name="Report a problem")
    if start is None:
        assert links.count() == 0
        return
    href = links.get_attribute("href") or ""
    assert href.startswith(start)
    assert "59%2F241%2F%23op8" in href
    assert "8.%20Invites%20Governments" in href


# Ranges


def test_a_range_is_chosen_and_everything_follows(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    tool(page, "Up to…").click()
    assert tool(page, "Up to…").get_attribute("aria-pressed") == "true"
    assert said(page).startswith("Now choose")
    page.locator("#op10 > .n").click()
    expect(page).to_have_url(f"{address}{SAMPLE}?to=op10#op8")
    assert lit(page) == ["op8", "op9", "op10"]
    assert page.locator("#op10 .ptools .which").inner_text() == "8–10"
    tool(page, "Copy link").click()
    assert pasted(page) == f"{address}{SAMPLE}?to=op10#op8"
    tool(page, "Copy text").click()
    page.wait_for_function("document.querySelector('.told-aloud').textContent === 'Text copied'")
    text, citation = pasted(page).split("\n\n")
    assert [row.split()[0] for row in text.split("\n")] == ["8.", "9.", "10."]
    assert citation == "General Assembly resolution 59/241, paras. op8–op10"
    page.locator("#op9 > .n").click()
    expect(page).to_have_url(f"{address}{SAMPLE}#op9")
    assert lit(page) == ["op9"]
    page.go_back()
    page.wait_for_selector("#op10 .ptools")
    assert lit(page) == ["op8", "op9", "op10"]


def test_a_range_may_be_chosen_backwards(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    tool(page, "Up to…").click()
    page.locator("#op6 > .n").click()
    expect(page).to_have_url(ending("?to=op8#op6"))
    assert lit(page) == ["op6", "op7", "op8"]


def test_escape_ends_the_choosing(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    tool(page, "Up to…").click()
    page.keyboard.press("Escape")
    page.locator("#op9 > .n").click()
    expect(page).to_have_url(f"{address}{SAMPLE}#op9")


def test_the_address_of_a_range_shows_it(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}?to=op10#op8")
    assert lit(page) == ["op8", "op9", "op10"]
    top = page.locator("#op8").bounding_box()
    assert top
    assert 40 < top["y"] < 400
    page.goto(f"{address}A/RES/99/1/?to=op1#op3")
    expect(page).to_have_url(ending("?to=op3#op1"))
    assert lit(page) == ["op1", "op2", "op2-a", "op2-b", "op3"]
    page.goto(f"{address}{SAMPLE}?to=op99#op8")
    assert lit(page) == ["op8"]


# Addresses


@pytest.mark.parametrize(
    ("path", "given"),
    [
        (SAMPLE, {"op8": "8 8. para8 para-8 OP8 op_8 op-8 paragraph%208 par.8", "pp3": "PP3 pp-3 pp.3", "fn3": "FN3", "8000": "8000"}),
        ("A/RES/99/1/", {"op2-a": "2(a) op2a OP2-A", "op2-b": "op2.b"}),
        ("A/RES/99/2/", {"II-op3": "II.3 ii-3", "II": "ii"}),
    ],
)
def test_an_address_is_forgiven_its_spelling(page: Page, address: str, path: str, given: dict[str, str]) -> None:
    for meant, spellings in given.items():
        page.goto(f"{address}{path}#{spellings.split()[0]}")
        for spelling in spellings.split():
            page.evaluate(f"location.hash = {spelling!r}")
            page.wait_for_function(f"location.hash === '#{meant}'")
            expect(page).to_have_url(f"{address}{path}#{meant}")
            if spelling != meant:
                box = page.locator(f"#{meant}").bounding_box()
                assert box
                assert 0 < box["y"] < 800


def test_an_address_is_forgiven_on_arrival(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#para-8")
    expect(page).to_have_url(f"{address}{SAMPLE}#op8")
    assert lit(page) == ["op8"]


# The whole document


def test_the_head_has_the_same_for_the_document(page: Page, address: str) -> None:
    page.goto(address + SAMPLE)
    head = page.locator("[data-tools]")
    head.get_by_role("button", name="Copy link").click()
    assert pasted(page) == address + SAMPLE
    head.get_by_role("button", name="Copy text").click()
    page.wait_for_function("document.querySelector('.told-aloud').textContent === 'Text copied'")
    text = pasted(page)
    assert "International migration and development" in text.split("\n")[0]
    assert text.endswith("\n\nGeneral Assembly resolution 59/241")
    assert "11. Also requests" in text
    head.get_by_role("button", name="Cite").click()
    head.get_by_role("button", name="Bluebook").click()
    page.wait_for_function("document.querySelector('.told-aloud').textContent.startsWith('Citation')")
    assert pasted(page) == "G.A. Res. 59/241"
    assert head.get_by_role("link", name="JSON").first.is_visible(), "the files stay"


def test_no_link_ends_in_a_bracket(page: Page, address: str) -> None:
    page.goto(f"{address}S/RES/9999(2044)/")
    page.locator("[data-tools]").get_by_role("button", name="Copy link").click()
    assert pasted(page) == f"{address}S/RES/9999(2044)/"


def test_the_canonical_address_is_copied_where_it_is_this_site(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}index.html#op8")
    page.evaluate("document.querySelector('link[rel=canonical]').href = location.origin + '/A/RES/59/241/'")
    tool(page, "Copy link").click()
    assert pasted(page).endswith("/A/RES/59/241/#op8")
    assert "repo" not in pasted(page)


def test_without_a_clipboard_the_words_are_copied_by_selecting(page: Page, address: str) -> None:
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.addEventListener('copy', () => (window.copied = document.activeElement.value))"
    )
    page.goto(f"{address}{SAMPLE}#op8")
    tool(page, "Copy link").click()
    assert said(page) == "Link copied"
    assert page.evaluate("window.copied") == f"{address}{SAMPLE}#op8"
    assert page.evaluate("document.activeElement.textContent") == "Copy link", "focus stays"


def test_without_a_description_there_is_nothing_to_cite(page: Page, address: str) -> None:
    page.route(address + SAMPLE, lambda route: route.fulfill(body=(answer := route.fetch()).text().replace(WORK, ""), response=answer))
    page.goto(f"{address}{SAMPLE}#op8")
    assert tool(page, "Cite").count() == 0
    tool(page, "Copy text").click()
    assert pasted(page).endswith(f"\n\n{address}{SAMPLE}#op8")


# Keyboard and touch


def test_everything_by_keyboard(page: Page, address: str) -> None:
    page.goto(address + SAMPLE)
    page.locator("#op8 > .n").focus()
    page.keyboard.press("Enter")
    focused = "document.activeElement.textContent"
    assert page.evaluate(focused) == "Copy link", "the tools come right after the number"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert pasted(page) == f"{address}{SAMPLE}#op8"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.evaluate(focused) == "Cite"
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "false"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Up to…"
    page.keyboard.press("Enter")
    page.locator("#op10 > .n").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(ending("?to=op10#op8"))
    assert page.evaluate(focused) == "Copy link"
    page.keyboard.press("Escape")
    expect(page).to_have_url(ending("/#op8"))
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#op8"


@pytest.mark.parametrize(("width", "path"), [(320, SAMPLE), (375, SAMPLE), (320, "ar/A/RES/99/1/"), (375, "ar/A/RES/99/1/")])
def test_everything_by_touch(open_context: Callable[..., BrowserContext], address: str, width: int, path: str) -> None:
    page = open_context(width, has_touch=True, is_mobile=True).new_page()
    page.goto(address + path)
    page.locator("#op1 > .n").tap()
    page.locator(".ptools button").first.tap()
    assert pasted(page) == f"{address}{path}#op1"
    page.locator(".ptools .up-to").tap()
    page.locator("#op3 > .n").tap()
    expect(page).to_have_url(ending("?to=op3#op1"))
    assert lit(page)[0] == "op1"
    assert lit(page)[-1] == "op3"


@pytest.mark.parametrize("path", [SAMPLE, "ar/A/RES/99/1/"])
@pytest.mark.parametrize("width", [320, 375, 768, 1440])
def test_the_tools_fit_and_can_be_hit(open_context: Callable[..., BrowserContext], address: str, width: int, path: str) -> None:
    page = open_context(width).new_page()
    page.goto(f"{address}{path}#op2")
    page.locator(".ptools [aria-expanded]").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate(
        "[...document.querySelectorAll('.ptools button, .ptools a, [data-tools] button, [data-tools] a, .text .n')].filter(e => e.checkVisibility())"
        ".map(e => e.getBoundingClientRect()).filter(r => r.width < 24 || r.height < 24).length"
    )
    assert small == 0
    outside = page.evaluate(
        "[...document.querySelectorAll('.ptools *')].map(e => e.getBoundingClientRect()).filter(r => r.width && (r.left < 0 || r.right > innerWidth)).length"
    )
    assert outside == 0


# Languages and circumstances


def test_the_words_are_the_page_s_own(page: Page, address: str) -> None:
    page.goto(f"{address}fr/A/RES/99/1/#op1")
    tool(page, "Citer").click()
    assert page.locator(".ptools .cites button > span").all_inner_texts() == ["Français", "UN", "OSCOLA", "Bluebook", "AGLC", "Markdown"]
    page.goto(f"{address}ar/A/RES/99/1/#op1")
    right = page.evaluate(
        "document.querySelector('.ptools button').getBoundingClientRect().right - document.getElementById('op1').getBoundingClientRect().right"
    )
    assert abs(right) < 2, "the line begins at the right"
    tool(page, "نسخ الرابط").click()
    assert said(page) == "نُسخ الرابط"


def test_paper_has_no_tools(page: Page, address: str) -> None:
    page.goto(f"{address}{SAMPLE}#op8")
    page.emulate_media(media="print")
    assert not page.locator(".ptools").is_visible()
    assert not page.locator("[data-tools]").is_visible()
    assert lit(page) == []


def test_a_range_is_seen_without_colours(page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{address}{SAMPLE}?to=op10#op8")
    assert page.evaluate("['op8', 'op9', 'op11'].map(i => getComputedStyle(document.getElementById(i)).outlineStyle)") == [
        "solid",
        "solid",
        "none",
    ]


def test_without_scripts_nothing_is_missing_that_was_promised(open_context: Callable[..., BrowserContext], address: str) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{SAMPLE}?to=op10#op8")
    assert page.locator(".text button, [data-tools] button").count() == 0
    assert page.locator("[data-tools] a").first.is_visible()
    page.locator("#op9 > .n").click()
    expect(page).to_have_url(ending("#op9"))


def test_the_real_citations_fit(page: Page, served: str) -> None:
    page.goto(f"{served}real/{SAMPLE}?to=op10#op8")
    tool(page, "Cite").click()
    rows = dict(
        zip(
            page.locator(".ptools .cites button > span").all_inner_texts(),
            page.locator(".ptools .cites bdi").all_inner_texts(),
            strict=True,
        )
    )
    assert rows["UN"] == "General Assembly resolution 59/241, paras. 8–10"
    assert rows["OSCOLA"].startswith("UNGA Res 59/241")
    assert rows["Markdown"].endswith("?to=op10#op8>)")
