"""Notes and cited paragraphs beside the words: with a mouse, a finger, a keyboard, and with none of the module."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, ViewportSize, expect

from tests.akn import FORMULA, paragraph, write_akn
from tests.browser.serving import ending, serve
from tests.conftest import make_project


def note(marker: int, words: str) -> str:
    return f"<authorialNote marker='{marker}' placement='bottom'><p>{words}</p></authorialNote>"


LONG = "A long note on rain. " * 120
CITED = write_akn(
    f"<mainBody>{FORMULA}"
    + paragraph("1.", f"Decides to print pilcrows;{note(1, 'A/98/3.')}")
    + paragraph("2.", "Requests the Secretary-General:")
    + paragraph("(a)", "To count them;")
    + paragraph("(b)", "To colour them;")
    + "".join(paragraph(f"{n}.", f"Paragraph number {n} stands here;") for n in range(3, 12))
    + "</mainBody>",
    symbol="A/RES/99/1",
)
CITING = write_akn(
    f"<mainBody>{FORMULA}"
    + paragraph("1.", f"Welcomes the report;{note(1, 'Resolution 99/1, para. 3.')}")
    + paragraph("2.", f"Takes note of rain,{note(2, 'Ibid., para. 4.')} and of snow;{note(3, LONG)}")
    + paragraph("3.", "Recalls paragraph 2 of its resolution 99/1 with interest;")
    + paragraph("4.", "Recalls paragraphs 3 to 5 of its resolution 99/1 with interest;")
    + paragraph("5.", "Recalls paragraphs 2 to 11 of its resolution 99/1 with interest;")
    + paragraph("6.", "Recalls its resolution 99/1 with interest;")
    + paragraph("7.", "Recalls its resolution 98/7 with interest;")
    + paragraph("8.", "Also requests that paragraph 1 above be read aloud;")
    + "".join(paragraph(f"{n}.", f"Urges all States to write more, {n};") for n in range(9, 30))
    + paragraph("30.", f"Decides to end.{note(4, 'The last note.')}")
    + "</mainBody>",
    symbol="A/RES/99/2",
    number="99/2.",
    adopted="2044-12-02",
)
ARABIC = write_akn(
    "<mainBody><preamble><formula name='enactingFormula'><p>إن الجمعية العامة،</p></formula></preamble>"
    + paragraph("1", f"ترحب بالتقرير{note(1, 'تقرير عن المطر.')} ترحيبا حارا؛")
    + "".join(paragraph(str(n), "تحيط علما بالمطر؛") for n in range(2, 31))
    + "</mainBody>",
    symbol="A/RES/99/2",
    number="99/2",
    adopted="2044-12-02",
    language="ara",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Two resolutions, one in two languages, served below a sub-path."""
    project = make_project(tmp_path_factory.mktemp("project"))
    for name, text in (("cited.en", CITED), ("citing.en", CITING), ("citing.ar", ARABIC)):
        (project / "resolutions" / f"{name}.akn.xml").write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "generator", "build", "--site-dir", "served/repo"], cwd=project, check=True, capture_output=True)
    with serve(project / "served") as host:
        yield f"{host}repo/"


@pytest.fixture(scope="module")
def desk(browser: Browser) -> Iterator[BrowserContext]:
    yield from _open(browser, viewport=DESK)


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[BrowserContext]:
    yield from _open(browser, viewport=PHONE, has_touch=True, is_mobile=True)


DESK: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 375, "height": 667}


def _open(browser: Browser, **about: Any) -> Iterator[BrowserContext]:
    context = browser.new_context(**about)
    context.set_default_timeout(5000)
    context.new_page()
    yield context
    context.close()


@pytest.fixture
def page(desk: BrowserContext, address: str) -> Iterator[Page]:
    """The citing resolution, with a mouse and a keyboard."""
    yield from _visit(desk.pages[0], f"{address}A/RES/99/2/", DESK)


@pytest.fixture
def touched(phone: BrowserContext, address: str) -> Iterator[Page]:
    """The citing resolution, under a finger."""
    yield from _visit(phone.pages[0], f"{address}A/RES/99/2/", PHONE)


def _visit(page: Page, url: str, size: ViewportSize) -> Iterator[Page]:
    errors: list[Any] = []

    def remember(error: Any) -> None:
        errors.append(error)

    page.on("pageerror", remember)
    page.set_viewport_size(size)
    page.mouse.move(3, 3)
    page.goto("about:blank")
    page.goto(url)
    page.wait_for_selector(".footnote-ref[aria-expanded]")
    yield page
    page.remove_listener("pageerror", remember)
    page.unroute_all()
    assert errors == []


def marker(page: Page, number: int) -> Locator:
    return page.locator(f"#fnref{number} > a")


def cited(page: Page, paragraph: int) -> Locator:
    """The citation of a paragraph of the citing resolution."""
    return page.locator(f"#op{paragraph} > a:not(.n, .by, .footnote-ref)")


def box(page: Page, name: str | re.Pattern[str] | None = None) -> Locator:
    return page.get_by_role("dialog", name=name) if name else page.locator("#beside")


def words(page: Page) -> str:
    expect(box(page)).to_be_visible()
    return " ".join(box(page).inner_text().split())


def leave(page: Page) -> None:
    page.mouse.move(3, 3)


# Notes


def test_a_note_opens_under_the_pointer_and_closes_behind_it(page: Page) -> None:
    marker(page, 1).hover()
    expect(box(page, "Note 1")).to_be_visible()
    assert words(page) == "1 Resolution 99/1, para. 3."
    leave(page)
    expect(box(page)).to_have_count(0)


def test_passing_over_a_marker_opens_nothing(page: Page) -> None:
    marker(page, 1).hover()
    leave(page)
    page.wait_for_timeout(300)
    assert box(page).count() == 0


def test_a_note_stays_while_the_pointer_is_in_it(page: Page) -> None:
    marker(page, 1).hover()
    box(page).get_by_role("link").hover()
    page.wait_for_timeout(450)
    expect(box(page, "Note 1")).to_be_visible()


def test_one_note_at_a_time(page: Page) -> None:
    marker(page, 2).hover()
    expect(box(page, "Note 2")).to_be_visible()
    marker(page, 3).hover()
    expect(box(page, "Note 3")).to_be_visible()
    assert page.locator(".beside").count() == 1
    assert page.locator(".footnote-ref[aria-expanded=true]").count() == 1


def test_ibid_says_its_own_words_then_what_it_stands_for(page: Page) -> None:
    marker(page, 2).hover()
    assert words(page) == "2 Ibid., para. 4. stands for Resolution 99/1, para. 4."


def test_a_click_keeps_the_note_and_a_second_goes_to_it(page: Page) -> None:
    marker(page, 1).click()
    leave(page)
    page.wait_for_timeout(400)
    expect(box(page, "Note 1")).to_be_visible()
    assert "#" not in page.url
    marker(page, 1).click()
    expect(box(page)).to_have_count(0)
    expect(page).to_have_url(ending("#fn1"))


def test_a_click_outside_closes(page: Page) -> None:
    marker(page, 1).click()
    page.mouse.click(5, 400)
    expect(box(page)).to_have_count(0)


@pytest.mark.parametrize("how", ["Control", "middle"])
def test_another_tab_opens_at_the_note(page: Page, desk: BrowserContext, how: str) -> None:
    with desk.expect_page() as opened:
        if how == "middle":
            marker(page, 1).click(button="middle")
        else:
            marker(page, 1).click(modifiers=["Control"])
    expect(opened.value).to_have_url(ending("#fn1"))
    opened.value.close()


def test_the_words_of_a_note_can_be_selected(page: Page) -> None:
    marker(page, 3).click()
    place = box(page).bounding_box()
    assert place
    page.mouse.move(place["x"] + 40, place["y"] + 25)
    page.mouse.down()
    page.mouse.move(place["x"] + 200, place["y"] + 40, steps=4)
    page.mouse.up()
    assert "rain" in page.evaluate("getSelection().toString()")
    expect(box(page)).to_be_visible()


def test_the_tab_key_goes_from_the_marker_into_the_note_and_back(page: Page) -> None:
    page.locator("#op1 > .n").focus()
    page.keyboard.press("Tab")
    expect(box(page, "Note 1")).to_be_visible()
    assert marker(page, 1).get_attribute("aria-expanded") == "true"
    assert marker(page, 1).get_attribute("aria-controls") == box(page).get_attribute("id")
    page.keyboard.press("Tab")
    expect(box(page).get_by_role("link")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(marker(page, 1)).to_be_focused()
    expect(box(page)).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(box(page)).to_have_count(0)
    expect(page.locator("#op2 > .n")).to_be_focused()


def test_escape_closes_and_the_focus_returns(page: Page) -> None:
    page.locator("#op1 > .n").focus()
    page.keyboard.press("Tab")
    expect(box(page)).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(box(page)).to_have_count(0)
    expect(marker(page, 1)).to_be_focused()
    assert marker(page, 1).get_attribute("aria-expanded") == "false"
    page.wait_for_timeout(250)
    assert box(page).count() == 0, "it stays closed"


def test_enter_opens_and_moves_to_the_note(page: Page) -> None:
    page.locator("#op1 > .n").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(box(page, "Note 1")).to_be_focused()
    assert "#" not in page.url
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Enter")
    expect(marker(page, 1)).to_be_focused()
    expect(box(page)).to_have_count(0)


def test_a_tap_opens_a_tap_outside_closes_a_second_tap_goes_there(touched: Page) -> None:
    marker(touched, 1).tap()
    expect(box(touched, "Note 1")).to_be_visible()
    touched.touchscreen.tap(5, 600)
    expect(box(touched)).to_have_count(0)
    marker(touched, 1).tap()
    touched.get_by_role("button", name="Close").tap()
    expect(box(touched)).to_have_count(0)
    marker(touched, 1).tap()
    expect(box(touched, "Note 1")).to_be_visible()
    marker(touched, 1).tap()
    expect(box(touched)).to_have_count(0)
    expect(touched).to_have_url(ending("#fn1"))


@pytest.mark.parametrize("width", [320, 375, 768, 1440])
def test_a_note_is_wholly_in_the_window(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 480})
    for number, edge in itertools.product((1, 3, 4), ("start", "end")):  # the line at the top and at the foot of the window
        marker(page, number).evaluate("(e, block) => e.scrollIntoView({block})", edge)
        before = page.evaluate(WHERE)
        marker(page, number).evaluate("e => e.click()")
        expect(box(page)).to_be_visible()
        assert page.evaluate(WHERE) == before, "nothing moves"
        place = box(page).bounding_box()
        assert place
        assert place["x"] >= 0
        assert place["x"] + place["width"] <= width
        assert place["y"] >= 0
        assert place["y"] + place["height"] <= 480
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if number == 3:
            assert box(page).evaluate("e => e.scrollHeight > e.clientHeight && getComputedStyle(e).overflowY") == "auto"
        page.keyboard.press("Escape")


WHERE = (
    "JSON.stringify([scrollY, document.documentElement.scrollHeight,"
    " ...[...document.querySelectorAll('.text > *')].map(e => e.getBoundingClientRect().top)])"
)


def test_a_note_is_where_it_is_also_without_a_top_layer(desk: BrowserContext, address: str) -> None:
    page = desk.new_page()
    page.add_init_script("delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover")
    page.goto(f"{address}A/RES/99/2/")
    page.add_style_tag(content="[popover]:not(:popover-open):not(dialog[open]) { display: block !important }")
    marker(page, 1).hover()
    expect(box(page)).to_be_visible()
    place, line = box(page).bounding_box(), marker(page, 1).bounding_box()
    assert place
    assert line
    assert 0 < place["y"] - line["y"] - line["height"] < 20
    assert abs(place["x"] - line["x"]) < 30
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_note_reads_in_both_schemes(browser: Browser, address: str, scheme: Any) -> None:
    page = browser.new_page(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{address}A/RES/99/2/")
    marker(page, 2).hover()
    expect(box(page)).to_be_visible()
    paper, ink, soft, motion = box(page).evaluate(
        "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color,"
        " getComputedStyle(e.querySelector('.ed')).color, getComputedStyle(e).animationName]"
    )
    assert contrast(paper, ink) > 7
    assert contrast(paper, soft) > 4.5
    assert (brightness(paper) < 0.2) == (scheme == "dark")
    assert motion == "none"
    page.close()


def brightness(colour: str) -> float:
    channels = [int(n) / 255 for n in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


def test_a_note_has_an_edge_in_forced_colours(browser: Browser, address: str) -> None:
    page = browser.new_page(forced_colors="active")
    page.goto(f"{address}A/RES/99/2/")
    marker(page, 1).hover()
    expect(box(page)).to_be_visible()
    edge, paper = box(page).evaluate("e => [getComputedStyle(e).borderTopColor, getComputedStyle(e).backgroundColor]")
    assert contrast(edge, paper) > 3
    page.close()


def test_a_note_in_arabic(desk: BrowserContext, address: str) -> None:
    page = desk.new_page()
    page.goto(f"{address}ar/A/RES/99/2/")
    marker(page, 1).click()
    expect(box(page, "الحاشية 1")).to_be_visible()
    expect(page.get_by_role("button", name="إغلاق")).to_be_visible()
    assert box(page).evaluate("e => [getComputedStyle(e).direction, e.lang]") == ["rtl", "ar"]
    place, line = box(page).bounding_box(), marker(page, 1).bounding_box()
    assert place
    assert line
    assert 0 < place["x"] + place["width"] - line["x"] - line["width"] < 30, "it begins where the marker begins"
    page.close()


# Cited paragraphs


def test_a_citation_shows_the_paragraph_and_what_hangs_under_it(page: Page) -> None:
    cited(page, 3).hover()
    assert words(page) == "Resolution 99/1 Pilcrows 2. Requests the Secretary-General: (a) To count them; (b) To colour them;"
    title = box(page).get_by_role("link", name="Resolution 99/1")
    assert title.evaluate("e => e.href") == cited(page, 3).evaluate("e => e.href")


def test_a_range_is_shown_from_end_to_end(page: Page) -> None:
    cited(page, 4).hover()
    shown = words(page)
    assert re.findall(r"(\d+)\. Paragraph", shown) == ["3", "4", "5"]


def test_of_a_long_range_the_beginning_is_shown(page: Page) -> None:
    cited(page, 5).hover()
    shown = words(page)
    assert "(b) To colour them; 3. Paragraph number 3 stands here; 4. Paragraph number 4 stands here; …" in shown


def test_a_document_shows_its_title_and_date(page: Page) -> None:
    cited(page, 6).hover()
    assert words(page) == "Resolution 99/1 Pilcrows Adopted 1 December 2044"


def test_a_document_that_is_not_held_shows_what_is_known(page: Page) -> None:
    cited(page, 7).hover()
    assert "A/RES/98/7" in words(page)


def test_a_paragraph_of_the_same_page_is_not_fetched(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    cited(page, 8).hover()
    assert words(page) == "1. Welcomes the report;1"
    assert [url for url in asked if "/99/" in url and url.endswith("/")] == []


def test_addresses_are_not_repeated_and_links_lead_where_they_led(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/99/1/")
    page.locator("section.by a[href$='#op1']").hover()
    expect(box(page)).to_be_visible()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    targets = box(page).get_by_role("link").evaluate_all("links => links.map(e => e.href)")
    assert all(t.startswith(address) for t in targets)
    assert f"{address}A/RES/99/2/#fn1" in targets


def test_a_page_is_fetched_once(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for number in (3, 4):
        cited(page, number).hover()
        expect(box(page)).to_be_visible()
        leave(page)
        expect(box(page)).to_have_count(0)
    assert sum(url.endswith("/99/1/") for url in asked) == 1


def test_what_is_left_before_it_came_is_not_shown(page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.route("**/99/1/", hold)
    cited(page, 3).hover()
    page.wait_for_timeout(500)
    assert held
    leave(page)
    page.wait_for_timeout(100)
    assert failed
    page.unroute("**/99/1/")
    cited(page, 3).hover()
    expect(box(page)).to_be_visible()


@pytest.mark.parametrize("failure", ["none", "404"])
def test_a_page_that_does_not_come_shows_nothing(page: Page, failure: str) -> None:
    page.route("**/99/1/", lambda route: route.abort() if failure == "none" else route.fulfill(status=404, body="<h1>No</h1>"))
    cited(page, 3).hover()
    page.wait_for_timeout(600)
    assert box(page).count() == 0


def test_a_citation_in_focus_shows_its_paragraph(page: Page) -> None:
    page.locator("#op3 > .n").focus()
    page.keyboard.press("Tab")
    expect(box(page, "Resolution 99/1 Pilcrows")).to_be_visible()
    page.keyboard.press("Escape")
    expect(box(page)).to_have_count(0)
    page.keyboard.press("Enter")
    page.wait_for_url("**/99/1/#op2")


def test_a_tap_on_a_citation_follows_it(touched: Page) -> None:
    cited(touched, 3).tap()
    touched.wait_for_url("**/99/1/#op2")
    assert box(touched).count() == 0


def test_without_scripts_notes_are_links_there_and_back(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}A/RES/99/2/")
    marker(page, 2).click()
    expect(page).to_have_url(ending("#fn2"))
    page.locator("#fn2 .footnote-backref").click()
    expect(page).to_have_url(ending("#fnref2"))
    cited(page, 3).click()
    expect(page).to_have_url(ending("/99/1/#op2"))
    page.close()
