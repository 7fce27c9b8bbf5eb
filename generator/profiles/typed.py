"""What people type for organs, kinds of texts and places in them, beyond the words that are printed: one row a language.

Patterns are in verbose mode, as in the rows of ``citing`` and ``pinpointing``, which hold the printed words; together they
are what the citation box of the site reads. A stop behind an abbreviation may be left out, marks on letters too.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from generator.model.symbol import Kind

from .pinpointing import Level


class Typed(Struct, frozen=True, kw_only=True):
    """Patterns of one language."""

    organs: dict[str, str] = {}
    """Pattern -> the prefix of the organ's series."""
    kinds: dict[Kind, str] = {}
    levels: dict[Level, str] = {}
    units: dict[str, str] = {}
    """Pattern of a unit's word -> its name in addresses; the full words are in the languages' own rows."""
    note: str = ""
    preamble: str = ""
    """Beside a paragraph it makes it a preambular one: « par. 3 du préambule »."""
    fillers: str = ""
    """Words that say nothing of which text is meant."""


TYPED: Final[dict[str, Typed]] = {
    "en": Typed(
        organs={
            r"(?:U\.?N\.?\ ?)?G\.?\ ?A\.?(?:\ ?R(?:ES)?)?": "A",
            r"(?:U\.?N\.?\ ?)?S\.?\ ?C\.?(?:\ ?R(?:ES)?)?": "S",
            r"(?:U\.?N\.?\ ?)?ECOSOC|Ec\.?\ Soc\.?": "E",
            r"(?:U\.?N\.?\ ?)?H\.?\ ?R\.?\ ?C\.?(?:\ ?R(?:ES)?)?": "A/HRC",
        },
        kinds={
            "resolution": r"resol(?:ution)?s?\.?|res\.?|R\.?",
            "decision": r"decs?\.?",
            "statement": r"presidential\ statements?|statements?\ (?:by|of)\ the\ President|PRST",
        },
        levels={
            "preambular": r"pre(?:amb(?:ular|le)?)?\.?\ (?:paragraph|para|par|p)s?\.?|pps?\.?",
            "paragraph": r"op(?:erative)?\.?\ (?:paragraph|para|par|p)s?\.?|ops?\.?|pars?\.?|paragraphs?|paras?\.?|¶{1,2}|§{1,2}|p(?=\d)",
            "subparagraph": r"sub-?paras?\.?",
        },
        units={r"arts?\.?": "art", r"chaps?\.?|ch\.?": "chap", r"reg\.?": "reg"},
        note=r"(?:foot)?notes?|fn\.?",
        preamble=r"preamble|preambular",
        fillers=r"of|the|to|in|its|no\.?|nos\.?|number|UN|U\.N\.|United\ Nations|doc\.?|document|at|and|dated|adopted|see|cf\.?|by",
    ),
    "fr": Typed(
        organs={r"A\.?\ ?G\.?": "A", r"C\.?\ ?S\.?": "S", r"C\.?\ ?D\.?\ ?H\.?": "A/HRC", r"l[’']Assemblée": "A"},
        kinds={"decision": r"déc\.?", "resolution": r"rés\.?", "statement": r"déclarations?\ (?:du|de\ la)\ présidente?"},
        levels={"preambular": r"(?:paragraphe|par\.|alinéa|al\.)\ (?:préambulaire|du\ préambule)", "subparagraph": r"al\."},
        note=r"notes?\ (?:de\ bas\ de\ page)?",
        preamble=r"préambule|préambulaire",
        fillers=r"de|la|le|du|des|les|l[’']|d[’']|dans|sa|no\.?|nº|n°|ONU|Nations\ Unies|et|point|dispositif",
    ),
    "es": Typed(
        organs={r"C\.?\ ?D\.?\ ?H\.?": "A/HRC"},
        kinds={"decision": r"dec\.?", "resolution": r"resol\.?", "statement": r"declaraci(?:ón|ones)\ de\ la\ presidencia"},
        levels={"preambular": r"(?:párrafo|párr\.)\ (?:del\ preámbulo|preambular)", "paragraph": r"parr\.|pfo\."},
        note=r"notas?",
        preamble=r"preámbulo",
        fillers=r"el|del|en|su|las|los|núm\.?|nro\.?|ONU|Naciones\ Unidas|parte\ dispositiva|y",
    ),
    "ru": Typed(
        organs={r"ГА\ ООН|ГА": "A", r"СБ\ ООН|СБ": "S", r"ЭКОСОС": "E", r"СПЧ": "A/HRC"},
        kinds={"resolution": r"рез\.", "decision": r"реш\.", "statement": r"заявлени\w+\ председателя"},
        levels={
            "preambular": r"(?:пункт\w*|п\.)\ преамбулы|преамбульн\w+\ пункт\w*",
            "paragraph": r"постановляющ\w+\ пункт\w*|пп?\.",
            "annex": r"прил\.",
            "section": r"разд\.",
            "subparagraph": r"подп\.",
        },
        units={r"стать\w+|ст\.": "art", r"правил\w+": "rule", r"принцип\w*": "principle", r"глав\w+": "chap"},
        note=r"сноск\w+|примечани\w+",
        preamble=r"преамбул\w*",
        fillers=r"к|в|от|года|ООН|№|постановляющей|части|и",
    ),
    "ar": Typed(
        organs={r"للجمعية\ العامة": "A", r"لمجلس\ الأمن": "S"},
        kinds={"statement": r"بيان(?:\ من)?(?:\ رئيس)?"},
        levels={
            "preambular": r"(?:ال)?فقرة\ (?:من\ )?(?:ال)?ديباجة",
            "paragraph": r"(?:ال)?فقرة(?:\ ال?منطوق)?",
            "section": r"(?:ال)?(?:جزء|فرع|قسم)",
        },
        note=r"(?:ال)?حاشية",
        preamble=r"(?:ال)?ديباجة",
        fillers=r"من|في|رقم|الصادر|عن|إلى",
    ),
    "zh": Typed(
        organs={
            r"联合国大会|联大|大会": "A",
            r"安全理事会|安理会": "S",
            r"经济及社会理事会|经社理事会|经社会": "E",
            r"人权理事会": "A/HRC",
        },
        kinds={"resolution": r"决议", "decision": r"决定", "statement": r"主席声明"},
        levels={
            "preambular": r"序言部?分?段|序言部?分?\ *段",
            "paragraph": r"执行部?分?\ *段|执行段|段",
            "section": r"节|部分",
            "annex": r"附件",
            "appendix": r"附录|附文",
        },
        units={r"条": "art", r"原则": "principle", r"规则": "rule", r"章": "chap"},
        note=r"脚注|注",
        preamble=r"序言部?分?",
        fillers=r"号|的|联合国|第",
    ),
    "de": Typed(
        organs={
            r"Generalversammlung": "A",
            r"Sicherheitsrat(?:e?s)?": "S",
            r"Wirtschafts-\ und\ Sozialrat(?:e?s)?": "E",
            r"Menschenrechtsrat(?:e?s)?": "A/HRC",
        },
        kinds={
            "resolution": r"Resolution(?:en)?",
            "decision": r"Beschl[uü]ss(?:es?)?",
            "statement": r"Erklärung\ de[sr]\ Präsident(?:en|in)",
        },
        levels={
            "preambular": r"Präambelabsatz|Präambelabs\.",
            "paragraph": r"Ziffern?|Ziff\.|Abs[äa]tz(?:es?)?|Abs\.|Punkt",
            "section": r"Abschnitt|Abschn\.|Teil",
            "annex": r"Anlage|Anhang",
            "subparagraph": r"Buchstabe|Buchst\.",
        },
        units={r"Artikels?|Art\.": "art", r"Kap\.": "chap"},
        note=r"Fußnote|Anm\.",
        preamble=r"Präambel",
        fillers=r"Nr\.|der|des|die|vom|und|VN",
    ),
}


class Limits(Struct, frozen=True):
    """Which numbers a series can have: a number typed without its organ and kind is looked for only there."""

    numbers: tuple[int, int]
    """The lowest and the highest number of a session."""
    sessions: tuple[int, int]
    """The first and the last session or year."""


LIMITS: Final[dict[str, Limits]] = {
    "A/RES": Limits((1, 499), (31, 199)),
    "A/DEC": Limits((301, 999), (31, 199)),
    "S/PRST": Limits((1, 199), (1994, 2099)),
    "E/RES": Limits((1, 199), (1978, 2099)),
    "E/DEC": Limits((201, 599), (1978, 2099)),
    "A/HRC/RES": Limits((1, 99), (1, 199)),
    "A/HRC/DEC": Limits((101, 199), (1, 199)),
    "A/HRC/PRST": Limits((1, 29), (1, 199)),
}
"""Decisions of the Assembly are numbered from 301 (elections) and 401, those of the Economic and Social Council from 201."""

FIRST_YEAR: Final = 1946
LAST_ROMAN_SESSION: Final = {"A/RES": 30, "E/RES": 63}
"""Until 1976 and 1977 sessions had roman numbers, behind the number of the text: 217 A (III)."""
