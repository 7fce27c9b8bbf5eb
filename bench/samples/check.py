"""Hold the citation grammar against the marked samples: ``python -m bench.samples.check``; fills in ``got``."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from generator.resolvers.citations import find_citations
from generator.resolvers.citations.pinpoints import Here
from generator.resolvers.citations.verbs import find_verbs

HERE: Final = Path(__file__).parent
_NUMERAL: Final = re.compile(r"\d|\b[IVX]+\b")
_LABEL: Final = re.compile(r"\A(?:\d+\.|\([a-z]+\))\s")
Row = dict[str, Any]


def check_pinpoints(row: Row) -> list[Row]:
    """The places whose own words stand in the mark, in the text's order."""
    start, end = row["span"]
    found = find_citations(row["text"], "en", (), row["body"], Here(row["place"], row["ids"]))
    return [
        {"symbol": c.symbol, "fragment": c.fragment, "fragment_end": c.fragment_end}
        for c in found
        if c.fragment and c.start < end and start < c.end and not _NUMERAL.search(row["text"][c.start : start])
    ]


def check_verbs(row: Row) -> str | None:
    """The verb before the marked words; of a sub-paragraph, the last one of what it hangs under."""
    for text, at in ((row["text"], row["span"][0]), *((_LABEL.sub("", above), len(above)) for above in reversed(row["above"]))):
        if verb := find_verbs(text, "en").find_before(at):
            return verb
    return None


def read_sample(name: str) -> list[Row]:
    """The rows of a sample."""
    rows: list[Row] = msgspec.json.decode((HERE / f"{name}.json").read_bytes())
    return rows


def check(name: str, work: Callable[[Row], Any]) -> tuple[int, list[Row]]:
    """Fill in ``got`` in a sample's file; give back how many rows are marked, and those that differ."""
    rows = read_sample(name)
    for row in rows:
        row["got"] = work(row)
    (HERE / f"{name}.json").write_bytes(msgspec.json.format(msgspec.json.encode(rows), indent=1) + b"\n")
    return len(rows), [row for row in rows if row["got"] != row["expected"]]


def main() -> None:
    """Print the figures and every row that differs."""
    for name, work in (("pinpoints", check_pinpoints), ("verbs", check_verbs)):
        count, wrong = check(name, work)
        print(f"{name}: {count - len(wrong)} of {count} as marked")
        for row in wrong:
            start, end = row["span"]
            print(f"  {row['row']}: {row['text'][max(0, start - 60) : start]}[{row['text'][start:end]}]{row['text'][end : end + 40]}")
            print(f"     expected {row['expected']}\n     got      {row['got']}")


if __name__ == "__main__":
    main()
