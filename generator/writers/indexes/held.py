"""What is held, as the home page says it."""

from __future__ import annotations

from collections import defaultdict

from generator.model.address import page_path
from generator.profiles.languages import DEFAULT, LANGUAGES
from generator.writers.site import Site
from generator.writers.templates import render

HELD_MARK = b"<!-- held -->"
"""Where the home page says what is held."""


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
        span = f"{dated[0]} to {dated[-1]}" if dated else ""
        rows.append((key[0], key[2], page_path(key[1], code), max(by_language.values()), ", ".join(languages), span))
    return render("held.html.jinja", rows=rows).encode()
