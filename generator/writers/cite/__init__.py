"""Citations: of a document, a place in it, a range; the same rows for the browser; files for reference managers."""

from __future__ import annotations

from .citation import cite
from .files import write_citations
from .work import Work, describe_work, write_work

__all__ = ["Work", "cite", "describe_work", "write_citations", "write_work"]
