"""What a person meets, in a real browser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import ending, serve
from tests.conftest import make_project


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The sample site, served below a sub-path as on a project's pages."""
    project = make_project(tmp_path_factory.mktemp("project"))
    subprocess.run([sys.executable, "-m", "generator", "build", "--site-dir", "served/repo"], cwd=project, check=True, capture_output=True)
    with serve(project / "served") as host:
        yield f"{host}repo/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    yield opened
    opened.close()


def test_the_paragraph_that_the_address_names_is_highlighted(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/59/241/#op8")
    colours = page.evaluate("['op8', 'op9'].map(i => getComputedStyle(document.getElementById(i)).backgroundColor)")
    assert colours[0] != colours[1]
    assert page.locator("#op8").bounding_box()["y"] > 40, "below the header"  # type: ignore[index]


def test_the_printed_number_is_the_link(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/59/241/")
    page.get_by_role("link", name="Link to operative paragraph 8").click()
    expect(page).to_have_url(ending("#op8"))


def test_a_note_opens_beside_its_marker(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/59/241/")
    page.hover("#fnref3 a")
    note = page.get_by_role("dialog", name="Note 3")
    note.wait_for(state="visible")
    assert "Ibid., annex II." in note.inner_text()


def test_search_finds_the_resolution(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("remittances")
    hit = page.locator(".found li li a").first
    hit.wait_for()
    assert "A/RES/59/241" in (hit.get_attribute("href") or "")


def test_nothing_is_asked_of_others(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}A/RES/59/241/")
    page.wait_for_load_state("networkidle")
    assert asked
    assert [url for url in asked if not url.startswith(address)] == []


@pytest.mark.parametrize("width", [320, 375, 768])
def test_the_page_never_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{address}A/RES/59/241/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_it_reads_without_scripts(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}A/RES/59/241/")
    page.click("#fnref10 a")
    expect(page).to_have_url(ending("#fn10"))
    page.click("#fn10 a.footnote-backref")
    expect(page).to_have_url(ending("#fnref10"))
    page.close()


def test_the_keyboard_reaches_every_paragraph(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/59/241/#op1")
    names = page.evaluate("[...document.querySelectorAll('.text .n')].filter(a => a.tabIndex === 0).map(a => a.getAttribute('href'))")
    assert names == [f"#pp{n}" for n in range(1, 15)] + [f"#op{n}" for n in range(1, 12)]


def test_home_leads_to_the_sample(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("link", name="General Assembly").click()
    page.get_by_role("link", name="59", exact=True).click()
    page.get_by_role("link", name="59/241").click()
    assert page.locator("h1").inner_text().endswith("International migration and development")


def test_the_contents_follow_what_is_read(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 700})
    page.goto(f"{address}A/RES/59/241/")
    assert page.locator("details.contents[open] a").count() > 10
    page.evaluate("document.getElementById('op8').scrollIntoView()")
    page.wait_for_selector("details.contents a[aria-current]")
    assert page.locator("details.contents a[aria-current]").text_content() == "8 Invites"
    page.close()


def test_a_reader_may_choose_light_or_dark(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/59/241/")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Colours: dark").click()
    chosen = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert chosen != before
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == chosen
    page.get_by_role("button", name="Colours: follow the system").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == before


def test_print_has_the_citation_and_no_furniture(page: Page, address: str) -> None:
    page.goto(f"{address}A/RES/59/241/")
    page.emulate_media(media="print")
    assert page.locator(".printed").is_visible()
    assert "General Assembly resolution 59/241" in (page.locator(".printed").text_content() or "")
    assert "/A/RES/59/241/" in (page.locator(".printed").text_content() or "")
    for furniture in (".md-header", ".contents", ".tools", "section.by", ".footnote-backref"):
        assert not page.locator(furniture).first.is_visible(), furniture
    assert page.locator("#fn3").is_visible()


def test_a_list_is_filtered_and_sorted(page: Page, address: str) -> None:
    page.goto(f"{address}index/cited/")
    page.get_by_role("searchbox", name="Filter this page").fill("57/270")
    assert page.locator("table.rows tbody tr:not([hidden])").count() == 1
    page.get_by_role("searchbox", name="Filter this page").fill("")
    page.get_by_role("button", name="Cited").click()
    first = page.locator("table.rows tbody tr").first.text_content() or ""
    page.get_by_role("button", name="Cited").click()
    assert page.locator("table.rows tbody tr").first.text_content() != first
