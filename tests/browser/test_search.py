"""The search box in a real browser, over a real index: the dialog, the search's own page, and the page where nothing is."""

from __future__ import annotations

import http.server
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.writers.naming import name_place
from tests.akn import FORMULA, paragraph, write_akn
from tests.browser.serving import serve
from tests.conftest import make_project

CHINESE = "决定各国应当加强对移民汇款的保护，并降低其费用。"
ARABIC = "تقرر أن تُعزِّز الدول حماية المهاجرين وتخفيض كلفة تحويلاتهم المالية."
FRENCH = FORMULA.replace("The General Assembly", "L’Assemblée générale")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, a resolution and a decision of one number, and one in French and Arabic, below a sub-path."""
    project = make_project(tmp_path_factory.mktemp("project"))
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("site_url: https://example.org/", "site_url: https://example.org/repo/"))
    quokkas = "".join(paragraph(f"{n}.", f"Requests the quokkas to swim for the {n}th time;") for n in range(1, 7))
    texts = {
        "A_RES_99_1.en": write_akn(f"{FORMULA}<mainBody>{quokkas}</mainBody>"),
        "A_RES_99_1.fr": write_akn(f"{FRENCH}<mainBody>{paragraph('1.', 'Prie les quokkas de nager;')}</mainBody>", language="fra"),
        "A_RES_76_301.en": write_akn(
            f"{FORMULA}<mainBody>{paragraph('1.', 'Decides to wait.')}</mainBody>", symbol="A/RES/76/301", number="76/301."
        ),
        "A_DEC_76_301.en": write_akn(
            f"<mainBody>{paragraph('', 'The General Assembly decided to wait.')}</mainBody>",
            symbol="A/DEC/76/301",
            number="76/301.",
            kind="decision",
        ),
    }
    # Resolutions of one title, from year to year; each with a paragraph of its own.
    for year, own in ((96, "wallabies"), (97, "bandicoots"), (98, "potoroos")):
        body = paragraph("1.", "Urges the wombats to dig their burrows beside the river Yarra;") + paragraph("2.", f"Thanks the {own}.")
        texts[f"A_RES_{year}_5.en"] = write_akn(
            f"{FORMULA}<mainBody>{body}</mainBody>", symbol=f"A/RES/{year}/5", number=f"{year}/5.", adopted=f"{year + 1945}-12-01"
        )
    for year in (93, 94, 95):  # of one title, whose words no paragraph has
        text = write_akn(
            f"{FORMULA}<mainBody>{paragraph('1.', 'Decides to hop.')}</mainBody>",
            symbol=f"A/RES/{year}/6",
            number=f"{year}/6.",
            adopted=f"{year + 1945}-12-01",
        )
        texts[f"A_RES_{year}_6.en"] = text.replace("Pilcrows", "Protection of bilbies and numbats")
    texts["A_RES_99_1.zh"] = write_akn(f"<mainBody>{paragraph('1.', CHINESE)}</mainBody>", language="zho")
    texts["A_RES_99_1.ar"] = write_akn(f"<mainBody>{paragraph('1.', ARABIC)}</mainBody>", language="ara")
    for name, text in texts.items():
        (project / f"resolutions/{name}.xml").write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--site-dir", "served/repo"], cwd=project, check=True, capture_output=True)
    return project / "served"


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host as they are: the site's own page where nothing is."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != http.HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        words = Path(self.directory, "repo/404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(words)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(words)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with serve(site, Host) as host:
        yield f"{host}repo/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    opened.close()
    assert errors == []


def open_dialog(page: Page, address: str, typed: str, key: str = "/") -> None:
    page.goto(address)
    page.keyboard.press(key)
    page.locator("dialog.seek input[aria-label]").wait_for()
    page.keyboard.type(typed)


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_a_key_opens_it_and_escape_closes_it(page: Page, address: str, key: str) -> None:
    page.goto(f"{address}A/RES/59/241/")
    page.locator("#op8 > .n").focus()
    page.keyboard.press(key)
    expect(page.locator("dialog.seek input")).to_be_focused()
    page.keyboard.type("59")
    page.keyboard.press("Escape")
    expect(page.locator("dialog.seek")).not_to_be_visible()
    expect(page.locator("#op8 > .n")).to_be_focused()


def test_nothing_of_it_is_loaded_before_it_is_opened(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}A/RES/59/241/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if any(w in url for w in ("results.js", "citation", "pagefind", "/search/"))] == []


def test_a_citation_is_the_first_entry_and_needs_no_index(page: Page, address: str) -> None:
    page.route("**/pagefind*", lambda route: route.abort())
    open_dialog(page, f"{address}about/", "GA res. 59/241, ¶ 8")
    first = page.locator("dialog .hits a").first
    expect(first).to_contain_text("Resolution 59/241, para. 8 · International migration and development")
    assert first.get_attribute("href") == f"{address}A/RES/59/241/#op8"


def test_enter_right_after_typing_leads_to_the_paragraph(page: Page, address: str) -> None:
    open_dialog(page, f"{address}about/", "59/241 op8")
    page.keyboard.press("Enter")
    page.wait_for_url("**/A/RES/59/241/#op8")


def test_a_number_of_two_documents_lists_both(page: Page, address: str) -> None:
    open_dialog(page, f"{address}about/", "76/301")
    page.keyboard.press("Enter")
    entries = page.locator("dialog .cited-first a")
    expect(entries).to_have_count(2)
    expect(entries.first).to_be_focused()
    assert [e.get_attribute("href") for e in entries.all()] == [f"{address}A/RES/76/301/", f"{address}A/DEC/76/301/"]


def test_a_number_that_is_not_here_leads_nowhere(page: Page, address: str) -> None:
    open_dialog(page, f"{address}about/", "59/242")
    expect(page.locator("dialog .cited-first")).to_contain_text("There is no such document here: A/RES/59/242")
    expect(page.locator("dialog .cited-first a").first).to_contain_text("59/241")


def test_a_hit_is_a_paragraph_and_its_words_are_marked_there(page: Page, address: str) -> None:
    open_dialog(page, f"{address}about/", "cooperation migrants smuggling")
    hit = page.locator("dialog .found li li a").first
    hit.wait_for()
    assert "59/241, " in hit.inner_text()
    assert hit.locator("mark").count()
    page.locator("dialog input").press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(hit).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/A/RES/59/241/?q=*#*")
    page.wait_for_function("CSS.highlights.get('found')?.size > 0")


def test_paragraphs_of_one_document_stand_together(page: Page, address: str) -> None:
    open_dialog(page, f"{address}about/", "quokkas")
    document = page.locator("dialog .found > li")
    document.first.wait_for()
    assert document.count() == 1
    rows = document.locator("li")
    assert rows.count() == 4
    assert rows.first.inner_text().startswith("99/1, para. 1 · Requests")
    assert rows.last.inner_text() == "and 3 more"


def test_what_is_repeated_from_year_to_year_is_shown_once(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=wombats dig burrows")
    rows = page.locator(".found li li")
    expect(rows).to_have_text([re.compile("98/5, para. 1 · Urges"), "Same words: 2 documents"])
    expect(page.locator(".hits [role=status]")).to_have_text("3 documents")
    rows.get_by_role("button").press("Enter")
    expect(rows.last).to_have_text(re.compile(r"Same words: 9[67]/5, para\. 1 · 9[67]/5, para\. 1"))
    first = rows.last.locator("a").first
    expect(first).to_be_focused()
    first.press("Enter")
    expect(page).to_have_url(re.compile(r"/A/RES/9[67]/5/\?q=.*#op1$"))


def test_a_word_alone_is_shown_once_too(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=wombats")
    rows = page.locator(".found li li")
    expect(rows).to_have_count(2)
    expect(rows.last).to_have_text(re.compile(r"Same words: 9\d/5, para\. 1 · 9\d/5, para\. 1"))


def test_other_words_beside_the_same_are_shown(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=thanks wombats wallabies")
    expect(page.locator(".found li li a").first).to_have_text(re.compile(r"^96/5, para. [12]"))
    expect(page.locator(".found")).to_contain_text("Thanks the wallabies.")


def test_of_one_title_that_no_paragraph_repeats_all_are_shown(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=protection bilbies numbats")
    documents = page.locator(".found > li")
    expect(page.locator(".hits [role=status]")).to_have_text("3 documents")
    page.get_by_role("button", name="More results (2)").click()
    expect(documents).to_have_text([re.compile(f"^{year}/6 · Protection of bilbies") for year in (95, 94, 93)])


def test_the_box_has_the_direction_of_its_language(browser: Browser, address: str) -> None:
    """Empty too, when it shows what may be typed."""
    page = browser.new_page()
    open_dialog(page, f"{address}ar/A/RES/99/1/", "")
    assert page.evaluate("getComputedStyle(document.querySelector('dialog input')).direction") == "rtl"
    page.goto(f"{address}search/?lang=ar")
    expect(page.locator("h1")).to_have_text("بحث")
    assert page.evaluate("getComputedStyle(document.querySelector('form.find input')).direction") == "rtl"
    page.close()


FOLD = """async ([one, other]) => {
    const { foldDocuments } = await import(new URL("assets/alike.js", document.baseURI));
    const read = (places) => ({ held: places.slice(0, 3), places });
    return foldDocuments([read(one), read(other)]).map((document) => document.alike.length);
}"""
WORDS = [[100, 0], [103, 1], [110, 2]]
"""Places in a text, and which of the words asked for stands there."""


@pytest.mark.parametrize(
    ("other", "folded"),
    [
        (WORDS, [1]),
        ([[120, 0], [123, 1], [130, 2]], [1]),  # a paragraph more before it
        ([[100, 0], [104, 1], [110, 2]], [0, 0]),  # other distances: another sentence
        ([[900, 0], [903, 1], [910, 2]], [0, 0]),  # elsewhere in a text: quoted by another one
        ([*WORDS, [500, 1], [600, 1], [700, 1]], [0, 0]),  # a text that says more of it
    ],
)
def test_documents_of_one_title_are_told_before_they_are_fetched(
    page: Page, address: str, other: list[list[int]], folded: list[int]
) -> None:
    page.goto(address)
    assert page.evaluate(FOLD, [WORDS, other]) == folded


@pytest.mark.parametrize(
    ("language", "typed", "marked"),
    [
        ("zh", "移民汇款", ["移民", "汇款"]),  # a phrase without spaces is cut into its words
        ("zh", "汇款 保护", ["汇款", "保护"]),
        ("ar", "تعزز الدول", ["تُعزِّز", "الدول"]),  # typed without the signs of vowels
        ("ar", "المهاجرين", ["المهاجرين"]),
    ],
)
def test_chinese_and_arabic_texts_are_found(page: Page, address: str, language: str, typed: str, marked: list[str]) -> None:
    page.goto(f"{address}search/?lang={language}&q={typed}")
    hit = page.locator(".found li li a").first
    expect(hit).to_contain_text("99/1")
    assert hit.locator("mark").all_inner_texts() == marked
    hit.click()
    expect(page).to_have_url(re.compile(rf"/{language}/A/RES/99/1/\?q=.*#op1$"))
    page.wait_for_function(f"CSS.highlights.get('found')?.size === {len(marked)}")


def test_the_page_speaks_the_language_that_is_searched(page: Page, address: str) -> None:
    page.goto(f"{address}search/?lang=ar&q=المهاجرين")
    label = page.locator(".found li li b").first
    expect(label).to_have_text("99/1، الفقرة 1")
    expect(page.locator("h1")).to_have_text("بحث")
    expect(page.locator(".hits")).to_have_attribute("dir", "rtl")
    page.locator("select[name=lang]").select_option("fr")
    expect(page.locator("h1")).to_have_text("Recherche")
    page.locator("input[name=q]").fill("nager")
    expect(label).to_have_text("99/1, par. 1")
    expect(page.locator(".hits")).to_have_attribute("dir", "ltr")
    page.goto(f"{address}search/?lang=-&q=wait")
    expect(page.locator("h1")).to_have_text("Search")
    expect(page.locator(".found li li b").first).to_be_visible()


def test_a_label_in_english_stands_in_order_beside_arabic(page: Page, address: str) -> None:
    open_dialog(page, f"{address}about/", "")
    page.locator("dialog input").fill("wait")
    page.locator("dialog select[name=lang]").select_option("ar")
    page.locator("dialog input").fill("المهاجرين")
    label = page.locator("dialog .found li li b").first
    expect(label).to_have_text("99/1, para. 1")
    assert page.evaluate("b => getComputedStyle(b).direction", label.element_handle()) == "ltr"
    assert page.evaluate("b => getComputedStyle(b.closest('li')).direction", label.element_handle()) == "rtl"


PLACES = (
    "op9 pp3 fn2 op15-p op15-p-ii p4 annex annexII annexII-art5-2 annex-4-a annexB-partI-1 annex-chapIV annex-guideline4-b-i II-A-op3 I-pp2 "
    "annexIII-rule14-1 annex-action237-p1 table1 annex1-table1 goal17 h-II h-annexI-II app2 annex-app-3 reg5 x-op2 lead closing partial"
).split()


def test_places_are_called_the_same_in_a_hit_and_on_a_page(page: Page, address: str) -> None:
    page.goto(address)
    call = "async (places) => { const { namePlace } = await import(new URL('assets/wording.js', document.baseURI)); return places.map(namePlace); }"
    assert page.evaluate(call, PLACES) == [name_place(place.removeprefix("h-")) for place in PLACES]


def test_a_french_page_searches_french_texts(page: Page, address: str) -> None:
    open_dialog(page, f"{address}fr/A/RES/99/1/", "nager")
    hit = page.locator("dialog .found li li a").first
    hit.wait_for()
    assert hit.inner_text().startswith("99/1, par. 1")
    page.locator("dialog select[name=lang]").select_option("en")
    page.locator("dialog input").fill("swim")
    expect(page.locator("dialog .found li li a").first).to_contain_text("99/1, par. 1 · Requests")


def test_home_has_the_box_at_once(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    expect(page.locator("form.find input")).to_be_focused()
    page.keyboard.type("59/241 pp3")
    expect(page.locator("[data-hits] .cited-first a").first).to_have_attribute("href", f"{address}A/RES/59/241/#pp3")


def test_the_page_keeps_what_is_asked_in_its_address(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=wait&part=operative")
    found = page.locator(".found > li")
    expect(found).to_have_count(2)
    page.locator("select[name=organ]").select_option("General Assembly")
    page.wait_for_url("**/search/?q=wait&organ=General+Assembly&part=operative", timeout=5000)
    page.get_by_role("button", name="Clear").click()
    page.wait_for_url("**/search/?q=wait")


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        (
            "welcomes efforts Governments stakeholders policies measures reduce cost transfer migrant remittances developing countries",
            "op9",
        ),
        ("60th session report Secretary-General", "op2"),
        ("remittances stakeholders kookaburra", "op9"),  # a word that no text has does not stand in the way
    ],
)
def test_the_paragraph_that_holds_the_words_together_is_first(page: Page, address: str, typed: str, place: str) -> None:
    page.goto(f"{address}search/?q={typed}")
    hit = page.locator(".found li li a").first
    hit.wait_for()
    assert str(hit.get_attribute("href")).endswith(f"#{place}")


ASK = """async (typed) => {
    const { search } = await import(new URL("assets/ranking.js", document.baseURI));
    const asked = [];
    await search({ search: async (words) => (asked.push(words), { results: [] }) }, typed, { language: "en", pages: 9 });
    return asked;
}"""


def test_signs_alone_are_not_asked_for_as_everything(page: Page, address: str) -> None:
    """To the index nothing (``null``) means all documents."""
    page.goto(address)
    assert page.evaluate(ASK, "?!") == ["?!"]
    assert page.evaluate(ASK, "") == [None]


def test_chinese_is_asked_for_as_the_index_has_it(page: Page, address: str) -> None:
    page.goto(address)
    assert page.evaluate(ASK, "沃索科 汇款") == ["沃索科 汇款", "沃索科", "汇款"], "signs that are no word stay together"
    assert page.evaluate(ASK, "移民的汇款") == ["移民 汇款", "移民", "汇款"], "nor is a particle asked for"


def test_where_nothing_holds_all_words_the_nearest_is_shown(page: Page, address: str) -> None:
    """By words half of which stand together in a text, and half in another one."""
    page.goto(f"{address}search/?q=wallabies bandicoots quokkas burrows")
    status = page.locator(".hits [role=status]")
    expect(status).to_have_text("Nothing holds all these words. Perhaps:")
    assert page.locator(".found li li a").count()


def test_counts_of_facets_come_when_they_are_looked_at(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}search/?q=wait")
    page.locator(".found > li").first.wait_for()
    assert [url for url in asked if url.endswith(".pf_filter")] == []
    page.locator(".narrow > summary").press("Enter")
    expect(page.locator("select[name=organ] option").last).to_have_text("General Assembly (2)")
    assert [url for url in asked if url.endswith(".pf_filter")]


def test_a_verb_without_words_lists_its_paragraphs(page: Page, address: str) -> None:
    page.goto(f"{address}search/?verb=requests")
    places = page.locator(".found li li a:not(.rest)")
    places.first.wait_for()
    assert {str(a.get_attribute("href")).partition("#")[2] for a in places.all()} >= {"op1", "op2"}


def test_a_search_without_result_helps(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=xylophone")
    expect(page.get_by_role("status")).to_have_text("Nothing holds all these words.")
    assert page.locator(".hits").get_by_role("link").get_attribute("href") == f"{address}index/"


@pytest.mark.parametrize("path", ["59/241", "a-res-59-241", "A/RES/59/241.html", "a/res/59/241/", "A/RES/59/241/index.htm", "59-241.pdf"])
def test_where_nothing_is_the_address_is_read(page: Page, address: str, path: str) -> None:
    page.goto(f"{address}{path}#op8")
    if path.startswith("59-"):
        expect(page.locator("[data-missing] a").first).to_have_attribute("href", f"{address}A/RES/59/241/#op8")
    else:
        page.wait_for_url(f"{address}A/RES/59/241/#op8")


def test_where_nothing_is_several_are_listed(page: Page, address: str) -> None:
    page.goto(f"{address}76/301")
    expect(page.locator("[data-missing] a")).to_have_count(2)
    expect(page).to_have_url(f"{address}76/301")
    page.goto(f"{address}no/such/page")
    expect(page.locator("h1")).to_have_text("Nothing is at this address")
    assert page.locator("[data-missing]").inner_text() == ""


def test_without_scripts_both_pages_say_what_to_do(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}A/RES/59/241/")
    page.get_by_role("link", name="Search").click()
    expect(page).to_have_url(f"{address}search/")
    assert "needs JavaScript" in page.locator("main").inner_text()
    page.goto(f"{address}59/241")
    assert "A document is at the address of its symbol" in page.locator("main").inner_text()
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_it_fills_the_window(browser: Browser, address: str, scheme: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640}, color_scheme=scheme)  # type: ignore[arg-type]
    open_dialog(page, f"{address}A/RES/59/241/", "quokkas")
    page.locator("dialog .found li li a").first.wait_for()
    box = page.locator("dialog.seek").bounding_box()
    assert box is not None
    assert (box["x"], box["width"], box["height"]) == (0, 320, 640)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_other_programs_find_the_search(page: Page, address: str, site: Path) -> None:
    page.goto(address)
    link = page.locator("link[rel=search]")
    assert link.get_attribute("href") in ("opensearch.xml", "./opensearch.xml")
    described = ET.parse(site / "repo/opensearch.xml").getroot()
    url = described.find("{*}Url")
    assert url is not None
    assert url.get("template") == "https://example.org/repo/search/?q={searchTerms}"
