"""What is to be said about a source: values, shown in one place (``Diagnostic.__str__``)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning", "note"]


class Diagnostic(Struct, frozen=True):
    """One finding.

    ``error``: words lost, identity unclear, or a file unread. ``warning``: our reader is unsure.
    ``note``: the source itself is odd.
    """

    severity: Severity
    code: str
    message: str
    file: str
    line: int | None = None
    excerpt: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        head = f"{place}: {self.severity}[{self.code}]: {self.message}"
        return f"{head}\n    {self.excerpt}" if self.excerpt else head
