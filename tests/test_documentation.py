"""What the documentation says is there, and what is there is documented."""

from __future__ import annotations

import re

from generator.cli import main
from generator.readers import READERS
from tests.conftest import ROOT


def test_every_diagnostic_code_has_its_line() -> None:
    page = (ROOT / "docs/reference/diagnostics.md").read_text()
    sources = "\n".join(f.read_text() for f in (ROOT / "generator").rglob("*.py"))
    codes = set(re.findall(r'"(?:error|warning|note)",\s*"([a-z-]+)"', sources)) | set(re.findall(r"error\[([a-z-]+)\]", sources))
    codes -= {"warning", "error", "note"}
    codes |= set(re.findall(r'_fail\(source\.name, "([a-z-]+)"', sources))
    assert codes
    documented = set(re.findall(r"^\| `([a-z-]+)`", page, re.MULTILINE))
    assert codes == documented


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [c for c in main.commands if f"pilcrow {c}" not in readme] == []


def test_every_reader_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [s for s in READERS if f"`*{s}`" not in readme] == []
