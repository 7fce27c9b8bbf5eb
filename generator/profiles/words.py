"""The usual words of resolutions, to tell a word from the half of one.

Counted in the United Nations' XML of 3,499 English documents: small-letter words that stand in at least four of them.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

ENGLISH: Final = frozenset(files(__package__).joinpath("words.en.txt").read_text(encoding="ascii").split())
