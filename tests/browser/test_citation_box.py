"""Whatever way a citation is typed, it leads to its document and paragraph, and what is none leads nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.grammar.symbols import SymbolError, parse_symbol
from generator.writers.typed import make_forms
from tests.browser.serving import serve
from tests.conftest import ROOT

TABLE = Path(__file__).with_name("citations.tsv")

HELD = {
    "A/RES/59/241": "pp1 pp2 pp3 op1 op7 op8 op8-a op9 op10 op11 fn3",
    "fr/A/RES/59/241": "pp3 op8 op10",
    "A/RES/59/240": "op1",
    "A/RES/57/270B": "op1",
    "A/RES/217(III)A": "annex annex-art4 annex-art5 annex-art5-2",
    "A/RES/3314(XXIX)": "op1",
    "S/RES/1325(2000)": "op8 op8-a",
    "S/PRST/2013/15": "lead p1 p4",
    "E/RES/2004/25": "op1",
    "A/HRC/RES/7/1": "op1 op2",
    "A/DEC/76/404B": "p1 p3",
    "A/RES/ES-10/19": "op1",
    "A/RES/S-24/2": "op1 annex annex-1 annex-II annex-II-3",
    "A/RES/74/255B": "I op1 II op7 I-op2",
    "A/RES/60/147": "op1 annexI annexI-principle15 annexII annexII-4",
    "A/RES/79/144": "I I-op1 I-op3 II II-op1 II-op3",
    "A/RES/76/301": "op1",
    "A/DEC/76/301": "p1",
    "A/79/L.2/Rev.1": "op1",
}
LISTS = {"A/RES/74/255": ["A/RES/74/255B"], "A/RES/59": ["A/RES/59/240", "A/RES/59/241"]}
CITED = ("A/59/325",)

ASK = """async ([rows, pages, module]) => {
  const { findCitation } = await import(module);
  const data = await (await fetch(module.replace("citation.js", "data.json"))).json();
  const get = async (url, options) => {
    const path = decodeURIComponent(new URL(url).pathname.slice(1));
    return new Response(options?.method === "HEAD" ? null : pages[path] ?? "", { status: path in pages ? 200 : 404 });
  };
  const short = (c) => c.href.slice(location.origin.length + 1) + (c.missing ? "!" + c.missing : "");
  const out = [];
  for (const typed of rows) {
    const { found, near } = await findCitation(typed, { data, get, site: location.origin + "/" });
    out.push(found.length ? found.map(short).join(" ") : near.length ? "~" + near.map(short).join(" ") : "-");
  }
  return out;
}"""


def read_table() -> list[tuple[str, str]]:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [(typed, expected) for typed, expected in rows]


def make_pages() -> dict[str, str]:
    pages = {}
    for symbol, ids in HELD.items():
        words = "".join(f'<p class="p" id="{i}"><a class="n" href="#{i}">{i}</a> Words of {i}.</p>' for i in ids.split())
        pages[f"{symbol}/"] = f'<h1></h1><div class="resolution"><h1><small>{symbol}</small> Title</h1>{words}</div>'.replace(
            "<h1></h1>", ""
        )
    for path, members in LISTS.items():
        rows = "".join(f'<li><a href="/{m}/">{m}</a> <span class="t">Title</span></li>' for m in members)
        pages[f"{path}/"] = f'<div class="index"><h1>{path}</h1><ul class="rows">{rows}</ul></div>'
    return pages | {f"{symbol}/": f'<div class="index cited"><h1>{symbol}</h1></div>' for symbol in CITED}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("box")
    (folder / "citation.js").write_bytes((ROOT / "overrides/assets/citation.js").read_bytes())
    known = (*HELD, *CITED, "S/RES/1284(1999)", "S/RES/1285(2000)", "S/RES/1333(2000)")
    (folder / "data.json").write_text(json.dumps(make_forms(s.removeprefix("fr/") for s in known)), encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><html lang=en><title>box</title>")
    with serve(folder) as host:
        yield host


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened = browser.new_page()
    opened.goto(address)
    yield opened
    opened.close()


def test_every_way_of_typing_leads_where_the_table_says(page: Page, address: str) -> None:
    table = read_table()
    got = page.evaluate(ASK, [[typed for typed, _ in table], make_pages(), f"{address}citation.js"])
    wrong = {typed: (expected, there) for (typed, expected), there in zip(table, got, strict=True) if expected != there}
    assert wrong == {}
    assert sum(expected[0] not in "-~" for _, expected in table) >= 80
    assert sum(expected[0] in "-~" for _, expected in table) >= 20


def test_what_is_read_in_the_browser_is_a_symbol_here(page: Page, address: str) -> None:
    typed = [t for t, _ in read_table()] + list(HELD)
    script = """async ([rows, module]) => {
      const { readCitation } = await import(module);
      const data = await (await fetch(module.replace("citation.js", "data.json"))).json();
      return rows.flatMap((row) => readCitation(row, data)).filter((c) => !c.list && !c.guess).map((c) => c.symbol);
    }"""
    symbols = sorted(set(page.evaluate(script, [typed, f"{address}citation.js"])))
    assert len(symbols) > len(HELD)
    assert [s for s in symbols if not _is_canonical(s)] == []


def _is_canonical(symbol: str) -> bool:
    try:
        return str(parse_symbol(symbol)) == symbol
    except SymbolError:
        return False


def test_reading_takes_no_time(page: Page, address: str) -> None:
    script = """async ([rows, module]) => {
      const { readCitation } = await import(module);
      const data = await (await fetch(module.replace("citation.js", "data.json"))).json();
      readCitation(rows[0], data);
      const start = performance.now();
      const long = rows.map((row) => row.repeat(20));
      for (const row of [...rows, ...long, "1".repeat(5000), "(".repeat(5000), "a ".repeat(5000), "1/".repeat(3000)]) readCitation(row, data);
      return performance.now() - start;
    }"""
    assert page.evaluate(script, [[t for t, _ in read_table()], f"{address}citation.js"]) < 3000
