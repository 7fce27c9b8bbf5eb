"""The UN's own XML, fetched by git."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

REPOSITORIES: Final = {
    "un-ga": "https://github.com/UNxml/GAresolutions.git",
    "un-gadec": "https://github.com/UNxml/GAdecisions.git",
    "un-sc": "https://github.com/UNxml/SCresolutions.git",
    "un-hrc": "https://github.com/UNxml/HRCresolutions.git",
    "un-ecosoc": "https://github.com/UNxml/ECOSOCresolutions.git",
}

TERMS: Final = (
    "The documents are the United Nations'. Their XML is published as unofficial copies for informational purposes only; "
    "whoever uses it must name the United Nations as the source."
)


def fetch(names: Sequence[str], into: Path, say: Callable[[str], None]) -> None:
    """Clone each repository below ``into``, or bring an earlier clone up to date.

    A name is one of ``REPOSITORIES``, another address that git knows, or a local path. Raises RuntimeError with
    git's own words where git fails.
    """
    say(TERMS)
    into.mkdir(parents=True, exist_ok=True)
    for name in names:
        address = REPOSITORIES.get(name, name)
        folder = into / Path(address).name.removesuffix(".git")
        if (folder / ".git").exists():
            _git("-C", str(folder), "pull", "--ff-only", "--quiet")
        else:
            _git("clone", "--depth", "1", "--quiet", "--", address, str(folder))
        say(f"{name}: in {folder}")


def _git(*arguments: str) -> None:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"git {arguments[0]} failed: {done.stderr.strip()}")
