"""Tests are examples: a source, a line, the expected result. ``--update-goldens`` rewrites what is expected."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator.build import build_corpus
from generator.model.corpus import Corpus

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "resolutions" / "A_RES_59_241.en.txt"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="rewrite expected results, to be read in the diff")


def make_project(folder: Path) -> Path:
    """A copy of what a publisher has: settings, theme, hand-written pages, the sample."""
    for name in ("docs", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "resolutions").mkdir()
    shutil.copy(SAMPLE, folder / "resolutions")
    return folder


@pytest.fixture(scope="session")
def sample() -> Corpus:
    """The sample A/RES/59/241, read and understood."""
    return build_corpus([SAMPLE])


@pytest.fixture(scope="session")
def un_corpus() -> Path:
    """Real documents of the United Nations, unpacked outside the repository; tests that need them skip without."""
    folder = Path(os.environ.get("UN_CORPUS", Path.home() / ".cache" / "un-corpus"))
    if not (folder / "xml").is_dir():
        pytest.skip(f"no collection of UN documents at {folder} (set UN_CORPUS)")
    return folder
