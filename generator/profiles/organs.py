"""The organs whose texts are published, and the series they number them in, as data rows."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from generator.model.symbol import Kind

ASSEMBLY_BEGAN: Final = 1945
"""Its first session opened in the year after: session 59 in 2004."""
FIRST_ARABIC_SESSION: Final = 31
"""Of the Assembly (1976): its numbers are 31/1 and so on, those before 3000 (XXX)."""
COUNCIL_BEGAN: Final = 2006
"""The Human Rights Council, which meets in three sessions a year."""

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


DOCUMENT_BODIES: Final[dict[str, str]] = {
    "A/C.1": "General Assembly, First Committee",
    "A/C.2": "General Assembly, Second Committee",
    "A/C.3": "General Assembly, Third Committee",
    "A/C.4": "General Assembly, Fourth Committee",
    "A/C.5": "General Assembly, Fifth Committee",
    "A/C.6": "General Assembly, Sixth Committee",
    "A/HRC": "Human Rights Council",
    "A/CONF": "General Assembly, United Nations conference",
    "A/CN.4": "International Law Commission",
    "A/CN.9": "United Nations Commission on International Trade Law",
    "A/CN.10": "Disarmament Commission",
    "A": "General Assembly",
    "S": "Security Council",
    "E/CN.5": "Commission for Social Development",
    "E/CN.6": "Commission on the Status of Women",
    "E/CN.7": "Commission on Narcotic Drugs",
    "E/CN.15": "Commission on Crime Prevention and Criminal Justice",
    "E/CN.3": "Statistical Commission",
    "E/CN.4": "Commission on Human Rights",
    "E/C.12": "Committee on Economic, Social and Cultural Rights",
    "E": "Economic and Social Council",
    "T": "Trusteeship Council",
    "ST": "United Nations Secretariat",
    "CD": "Conference on Disarmament",
    "TD": "United Nations Conference on Trade and Development",
    "DP": "United Nations Development Programme",
    "UNEP": "United Nations Environment Programme",
    "UNW": "UN-Women",
    "FCCC": "United Nations Framework Convention on Climate Change",
    "ICCD": "United Nations Convention to Combat Desertification",
    "CBD": "Convention on Biological Diversity",
    "CAC": "Conference of the States Parties to the United Nations Convention against Corruption",
    "CTOC": "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
    "CAT": "Committee against Torture",
    "CCPR": "Human Rights Committee",
    "CEDAW": "Committee on the Elimination of Discrimination against Women",
    "CERD": "Committee on the Elimination of Racial Discrimination",
    "CRC": "Committee on the Rights of the Child",
    "CRPD": "Committee on the Rights of Persons with Disabilities",
    "CMW": "Committee on Migrant Workers",
    "CED": "Committee on Enforced Disappearances",
    "CLCS": "Commission on the Limits of the Continental Shelf",
    "SPLOS": "Meeting of States Parties to the United Nations Convention on the Law of the Sea",
    "ISBA": "International Seabed Authority",
    "NPT": "Treaty on the Non-Proliferation of Nuclear Weapons",
    "BWC": "Biological Weapons Convention",
    "CCW": "Convention on Certain Conventional Weapons",
    "CCM": "Convention on Cluster Munitions",
    "TPNW": "Treaty on the Prohibition of Nuclear Weapons",
    "JIU": "Joint Inspection Unit",
    "HSP": "United Nations Human Settlements Programme",
}
"""First segments of symbols that belong to no numbered series -> whose document it is; longer ones first of the same organ."""

DOCUMENT_KINDS: Final = (
    (r"PV\.(.+)", "verbatim record of meeting"),
    (r"SR\.(.+)", "summary record of meeting"),
    (r"L\.(.+)", "draft"),
    (r"Add\.(.+)", "addendum"),
    (r"Rev\.(.+)", "revision"),
    (r"Corr\.(.+)", "corrigendum"),
    (r"Amend\.(.+)", "amendment"),
    (r"INF\.?(.+)", "information document"),
    (r"WP\.(.+)", "working paper"),
    (r"CRP\.(.+)", "conference room paper"),
    (r"NGO\.?(.+)", "statement of a non-governmental organization"),
)
"""Segments of symbols -> what they say of the document, with its number."""
