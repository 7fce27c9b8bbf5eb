"""The organs whose texts are published, and the series they number them in, as data rows."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from generator.model.symbol import Kind

Numbering = Literal["session", "year", "number"]
"""By session (59/241), by year (2013/15), or running with the year in brackets (1325 (2000))."""


class Series(Struct, frozen=True):
    """One series of numbered texts."""

    prefix: str
    """What its symbols begin with; also the path of its index page."""
    body: str
    kind: Kind
    numbering: Numbering
    citation: str
    """Words before the number in running text, lower case."""


SERIES: Final = (
    Series("A/RES", "General Assembly", "resolution", "session", "general assembly resolution"),
    Series("A/DEC", "General Assembly", "decision", "session", "general assembly decision"),
    Series("S/RES", "Security Council", "resolution", "number", "security council resolution"),
    Series("S/PRST", "Security Council", "statement", "year", "statement by the president of the security council"),
    Series("E/RES", "Economic and Social Council", "resolution", "year", "economic and social council resolution"),
    Series("E/DEC", "Economic and Social Council", "decision", "year", "economic and social council decision"),
    Series("A/HRC/RES", "Human Rights Council", "resolution", "session", "human rights council resolution"),
    Series("A/HRC/DEC", "Human Rights Council", "decision", "session", "human rights council decision"),
    Series("A/HRC/PRST", "Human Rights Council", "statement", "session", "statement by the president of the human rights council"),
)

BODY_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "General Assembly": (
        "general assembly",
        "assemblée générale",
        "asamblea general",
        "генеральная ассамблея",
        "大会",
        "الجمعية العامة",
        "generalversammlung",
    ),
    "Security Council": (
        "security council",
        "conseil de sécurité",
        "consejo de seguridad",
        "совет безопасности",
        "安全理事会",
        "مجلس الأمن",
        "sicherheitsrat",
    ),
    "Economic and Social Council": (
        "economic and social council",
        "conseil économique et social",
        "consejo económico y social",
        "экономический и социальный совет",
        "经济及社会理事会",
        "المجلس الاقتصادي والاجتماعي",
        "wirtschafts- und sozialrat",
    ),
    "Human Rights Council": (
        "human rights council",
        "conseil des droits de l'homme",
        "consejo de derechos humanos",
        "совет по правам человека",
        "人权理事会",
        "مجلس حقوق الإنسان",
        "menschenrechtsrat",
    ),
}


def find_body(printed: str) -> str | None:
    """The organ that a cover or a formula names, in any of the languages; None where none is known."""
    folded = printed.replace("ـ", "").replace("’", "'").casefold()
    return next((body for body, names in BODY_NAMES.items() if any(n in folded for n in names)), None)
