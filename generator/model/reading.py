"""What a reader gives back for one file."""

from __future__ import annotations

from msgspec import Struct

from .diagnostics import Diagnostic
from .metadata import SourceFile
from .printed import Printed


class Reading(Struct, frozen=True):
    """The texts of one file and what is to be said about it. A file that could not be read has no texts."""

    source: SourceFile
    texts: tuple[Printed, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
