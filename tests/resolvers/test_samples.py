"""The citation grammar against sentences marked by hand (drawn by ``bench/samples/draw.py``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bench.samples.check import check_pinpoints, check_verbs, read_sample


@pytest.mark.parametrize(("name", "work"), [("pinpoints", check_pinpoints), ("verbs", check_verbs)])
def test_at_least_95_of_100_are_as_marked(name: str, work: Callable[[dict[str, Any]], Any]) -> None:
    rows = read_sample(name)
    assert len(rows) == 200
    assert all(row["expected"] is not None for row in rows)
    wrong = [(row["row"], row["expected"], got) for row in rows if (got := work(row)) != row["expected"]]
    assert len(wrong) <= 10, wrong
    assert [row["got"] for row in rows] == [work(row) for row in rows], "the committed figures are not those of this grammar"
