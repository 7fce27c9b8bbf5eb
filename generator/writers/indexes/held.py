"""What is held, as the home page says it."""

from __future__ import annotations

from collections import defaultdict

from generator.grammar.dates import write_day
from generator.model.address import page_path
from generator.profiles.languages import DEFAULT, LANGUAGES
from generator.writers.site import Site
from generator.writers.templates import render

HELD_MARK = b"<!-- held -->"
"""Where the home page says what is held."""
WAYS_MARK = b"<!-- ways -->"
"""Where the home page offers ways in."""

_NEWEST = 5
_MOST_CITED = 5


def write_held(site: Site) -> bytes:
    """What is held, for the home page: organs, how many, in which languages, up to which day."""
    counts: dict[tuple[str, str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    days: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for document in site.corpus.documents:
        series = site.facts_of(document)
        if series is None:
            continue
        key: tuple[str, str, str] = (series.body, series.prefix, series.kind)
        counts[key][document.language or DEFAULT] += 1
        if document.adopted:
            days[key].append(document.adopted)
    rows = []
    for key, by_language in sorted(counts.items()):
        code = DEFAULT if DEFAULT in by_language else min(by_language)
        languages = [LANGUAGES[c].name for c in LANGUAGES if c in by_language]
        dated = sorted(days[key])
        span = " to ".join(dict.fromkeys(write_day(d, DEFAULT) for d in (dated[0], dated[-1]))) if dated else ""
        rows.append((key[0], key[2], page_path(key[1], code), max(by_language.values()), ", ".join(languages), span))
    return render("held.html.jinja", rows=rows).encode()


def write_ways(site: Site) -> bytes:
    """A few real ways in: the newest texts, and those most cited that are held here."""
    adopted = [s for s in site.texts if site.texts[s].status == "adopted" and site.texts[s].adopted]
    newest = sorted(adopted, key=lambda s: (site.date_of(s), site.order_of(s)), reverse=True)[:_NEWEST]
    held = [s for s in site.counts if s in site.texts]
    cited = sorted(held, key=lambda s: (-site.counts[s], site.order_of(s)))[:_MOST_CITED]
    lists = []
    if len(site.texts) > 1:
        lists.append(("Newest", [_write_way(site, s, write_day(site.date_of(s), DEFAULT)) for s in newest]))
        lists.append(("Most cited", [_write_way(site, s, f"cited by {site.counts[s]}") for s in cited]))
    return render("ways.html.jinja", lists=[(name, texts) for name, texts in lists if texts]).encode()


def _write_way(site: Site, symbol: str, said: str) -> tuple[str, str, str, str]:
    text = site.texts[symbol]
    return site.name_of(symbol), text.heading, page_path(symbol, text.language or DEFAULT), said
