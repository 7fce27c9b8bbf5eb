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
        # A source's control characters would move the reader's cursor.
        shown = " ".join("".join("\ufffd" if (c < " " and not c.isspace()) or "\x7f" <= c < "\xa0" else c for c in self.excerpt).split())
        return f"{head}\n    {shown}" if shown else head
