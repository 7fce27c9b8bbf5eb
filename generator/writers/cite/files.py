"""Citations as files beside a page, for reference managers, and the rows of the forms for the browser.

The address given is the official one: what is cited is the United Nations' text, not our copy of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from generator.grammar.addresses import official_url
from generator.model.address import page_path
from generator.model.document import Document
from generator.profiles.forms import ALIASES, FORMS, NUMBERED, ROMANS, RULES, STYLES, UNITS
from generator.profiles.languages import DEFAULT, LANGUAGES
from generator.writers.site import Page, Site
from generator.writers.templates import render

from .citation import cite
from .work import Work, describe_work

_CONTROL: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff\u2028\u2029]+")
_BIBTEX: Final = {
    "\\": "\\textbackslash{}",
    # Written out, since BibTeX counts escaped braces too.
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}",
    **{sign: f"\\{sign}" for sign in "$&#_%"},
}
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_OWN: Final = tuple(code for code in LANGUAGES if code in FORMS)
"""Languages with a row of their own; English is the UN's."""
_BABEL: Final = {"ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "ru": "russian", "zh": "chinese", "de": "german"}


def write_citations(site: Site) -> Iterator[Page]:
    """``cite.bib``, ``cite.ris`` and ``cite.json`` beside each page; the rows of the forms once."""
    for document in site.corpus.documents:
        here = page_path(document.symbol or "", document.language or DEFAULT)
        facts = _collect(document)
        yield Page(f"{here}cite.bib", write_bibtex(facts).encode())
        yield Page(f"{here}cite.ris", write_ris(facts).encode())
        yield Page(f"{here}cite.json", write_csl(facts))
    yield Page("assets/forms.js", write_forms())
    for language in _OWN:
        yield Page(f"assets/forms.{language}.js", b"export default " + msgspec.json.encode(FORMS[language]) + b";\n")


def write_forms() -> bytes:
    """The rows that every page needs, as a module; those of other languages are modules of their own."""
    table = {
        "rules": RULES,
        "aliases": ALIASES,
        "units": UNITS,
        "numbered": NUMBERED,
        "romans": ROMANS,
        "styles": [[key, FORMS[key].name] for key in STYLES],
        "languages": _OWN,
        "forms": {key: FORMS[key] for key in STYLES},
    }
    return b"export default " + msgspec.json.encode(table) + b";\n"


def write_bibtex(facts: dict[str, str]) -> str:
    """An entry that BibTeX's own styles know as well as biblatex's: ``@misc``."""
    return render(
        "cite.bib.jinja", **{key: value if key in ("key", "url", "day") else _escape_bibtex(value) for key, value in facts.items()}
    )


def write_ris(facts: dict[str, str]) -> str:
    """A statute or a bill (``LEGAL`` would be read as a court's decision), one line a field."""
    return render("cite.ris.jinja", **facts).replace("\n", "\r\n")


def write_csl(facts: dict[str, str]) -> bytes:
    """CSL-JSON: a list of one item."""
    item: dict[str, Any] = {
        "id": facts["key"],
        "type": facts["csl"],
        "title": facts["title"],
        "author": [{"literal": facts["author"]}] if facts["author"] else None,
        "authority": facts["author"],
        "number": facts["number"],
        "references": facts["document"],
        "issued": {"date-parts": [[int(n) for n in facts["day"].split("-")]]} if facts["day"] else None,
        "language": facts["language"],
        "URL": facts["url"],
    }
    return msgspec.json.encode([{key: value for key, value in item.items() if value}]) + b"\n"


def _collect(document: Document) -> dict[str, str]:
    """What all three formats say. The title is the document's own: each style sets its capitals."""
    work = describe_work(document)
    title = _clean(document.title or "") or cite("own", work)
    day = work.adopted or work.issued
    language = work.language if work.language in LANGUAGES else DEFAULT
    return {
        "key": _write_key(work),
        "author": f"United Nations {work.council}".strip() if work.council else "United Nations",
        "title": title,
        "number": _clean(cite("own", work)),
        "document": f"UN Doc {work.doc}" if work.doc else "",
        "day": day,
        "year": day[:4],
        "month": _MONTHS[int(day[5:7]) - 1] if day else "",
        "language": language,
        "babel": _BABEL[language],
        "ris": "BILL" if work.kind == "draft" else "STAT",
        "csl": "bill" if work.kind == "draft" else "legislation",
        "url": official_url(work.symbol, work.language) if work.doc else "",
    }


def _write_key(work: Work) -> str:
    key = re.sub(r"[^0-9A-Za-z]+", "-", work.symbol).strip("-")
    return key if work.language == DEFAULT else f"{key}-{work.language}"


def _clean(words: str) -> str:
    """On one line: in RIS a line is a field."""
    return " ".join(_CONTROL.sub(" ", words).split())


def _escape_bibtex(words: str) -> str:
    return "".join(_BIBTEX.get(sign, sign) for sign in words)
