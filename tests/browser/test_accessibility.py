"""No violation that axe-core knows, on each kind of page, at each width, light, dark and from right to left."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser

from tests.akn import FORMULA, paragraph, write_akn
from tests.browser.serving import serve
from tests.conftest import make_project

ARABIC = FORMULA.replace("The General Assembly", "إن الجمعية العامة").replace(">,<", ">،<")
TABLE = "<paragraph><content><table><tr><td><p>1</p></td><td><p>Total</p></td></tr></table></content></paragraph>"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The sample, and two resolutions of one title of which the later cites the earlier, one in Arabic too."""
    project = make_project(tmp_path_factory.mktemp("accessible"))
    folder = project / "resolutions"
    first = f"{FORMULA}<mainBody>{paragraph('1.', 'Decides to mark every paragraph;')}{paragraph('2.', 'Requests the Secretary-General to report.')}{TABLE}</mainBody>"
    second = f"{FORMULA}<mainBody>{paragraph('1.', 'Recalls paragraph 1 of its resolution 89/1.')}{paragraph('2.', 'Recalls resolution 59/241.')}</mainBody>"
    (folder / "A_RES_89_1.en.xml").write_text(write_akn(first, symbol="A/RES/89/1", number="89/1."))
    (folder / "A_RES_89_2.en.xml").write_text(write_akn(second, symbol="A/RES/89/2", number="89/2."))
    arabic = (
        f"{ARABIC}<mainBody>{paragraph('1 -', 'تقرر ترقيم كل فقرة؛')}{paragraph('2 -', 'تطلب إلى الأمين العام أن يقدم تقريرا.')}</mainBody>"
    )
    (folder / "A_RES_89_1.ar.xml").write_text(write_akn(arabic, symbol="A/RES/89/1", number="89/1.", language="ara"))
    subprocess.run([sys.executable, "-m", "generator", "build", "--site-dir", "served"], cwd=project, check=True, capture_output=True)
    with serve(project / "served") as host:
        yield host


PAGES = (
    "",
    "A/RES/59/241/",
    "A/RES/89/1/",
    "A/RES/89/2/",
    "ar/A/RES/89/1/",
    "A/59/325/",
    "index/",
    "index/cited/",
    "A/RES/59/",
    "compare/A/RES/89/2/",
)


@pytest.mark.parametrize("path", PAGES)
def test_no_violations(browser: Browser, site: str, path: str) -> None:
    for width, scheme in ((320, "light"), (1440, "light"), (375, "dark"), (1440, "dark")):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(site + path)
        found = Axe().run(page)
        said = [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found.response["violations"]]
        page.close()
        assert said == [], (path, width, scheme)


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_page(browser: Browser, site: str, path: str) -> None:
    for width in (320, 375, 768, 1440):
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(site + path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        page.close()
        assert wide <= width, (path, width)


def test_nothing_is_asked_of_others(browser: Browser, site: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in PAGES:
        page.goto(site + path)
        page.wait_for_load_state("networkidle")
    page.close()
    assert [url for url in asked if not url.startswith((site, "data:", "blob:"))] == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_while_a_page_loads(browser: Browser, site: str, path: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shift += e.value }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(site + path)
    page.wait_for_load_state("networkidle")
    moved = page.evaluate("window.shift")
    page.close()
    assert moved < 0.001, path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", ["search", "note", "tools"])
def test_no_violations_while_something_is_open(browser: Browser, site: str, what: str, scheme: str) -> None:
    for width in (375, 1440):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(f"{site}A/RES/59/241/")
        if what == "search":
            page.keyboard.press("/")
            page.keyboard.type("59/241 para 8")
            page.wait_for_selector("dialog a[href*='op8']")
        elif what == "note":
            page.locator("sup a.footnote-ref").nth(2).focus()
            page.wait_for_selector(".beside")
        else:
            page.locator("#op8 a.n").press("Enter")
            page.wait_for_selector(".ptools")
        found = Axe().run(page)
        said = [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found.response["violations"]]
        page.close()
        assert said == [], (what, width)
