"""The number under which the United Nations keeps a text."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Kind = Literal["resolution", "decision", "statement", "document"]


class Symbol(Struct, frozen=True, order=True):
    """A document's symbol, canonical: ``str()`` gives ``A/RES/57/270B``, ``A/RES/217(III)A``, ``S/RES/1325(2000)``.

    It holds no blanks and no asterisks, and is its own path.
    """

    base: str
    """Everything but the part letters: ``A/RES/74/255``, ``A/RES/217(III)``, ``A/79/L.2/Rev.1``."""
    parts: tuple[str, ...] = ()
    """Part letters that belong to the symbol: ``("B",)``; ``("A", "B")`` for one printed as A-B."""

    def __str__(self) -> str:
        return self.base + "-".join(self.parts)

    def part(self, letter: str | None) -> Symbol:
        """The symbol of one lettered part, or of the whole where ``letter`` is None."""
        return Symbol(self.base, (letter,) if letter else ())
