"""How each language names a place in a text: "paragraphs 15 and 32 to 44 of", "annex, sect. II, para. 3", "above"."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

Level = Literal["annex", "appendix", "section", "unit", "paragraph", "subparagraph", "preambular"]
"""What can be named of a text, the outermost first; ``unit`` is an article, a rule, a principle …"""


class Pinpointing(Struct, frozen=True, kw_only=True):
    """Patterns (verbose mode) of one language."""

    levels: dict[Level, str]
    """The word before the numbers."""
    units: dict[str, str] = {}
    """First letters of a unit's word, lower case -> its name in addresses."""
    sub: str = r"\ ?\(?[a-z]{1,2}\)"
    """A letter behind a number: ``(a)`` or ``a)``."""
    joiner: str
    to: str
    of: str
    """Between an inner place and the outer one: "paragraph 13 *of* section XIII"."""
    leads: str
    """Between a place and the number it is a place of: "paragraph 13 *of its* resolution 76/246 A"."""
    stems: tuple[str, ...]
    """Letters one of which stands in every word of ``levels``."""
    hints: tuple[str, ...]
    """Words one of which stands in every text with a place of its own: most hold none, and are told so at once."""
    own: str
    """Behind a place in the text itself; with the group ``body`` where the resolution, and not its annex, is meant."""
    ordinals: tuple[str, ...] = ()
    """"the *third* preambular paragraph"."""


PINPOINTING: Final[dict[str, Pinpointing]] = {
    "en": Pinpointing(
        stems=("aragraph", "nnex", "ection", "rticle", "para", "sect", "art", "ule", "ppendi", "hap", "egulation", "rinciple", "uideline"),
        hints=(" above", " below", " of this ", " the present ", " to this ", " in this ", "hereof", "hereto"),
        levels={
            "preambular": r"preambular\ paragraphs?",
            "subparagraph": r"[Ss]ub-?paragraphs?",
            "paragraph": r"(?:operative\ )?[Pp]aragraphs?|paras?\.|ops?\.",
            "unit": r"[Aa]rticles?|arts?\.|[Rr]ules?|[Rr]egulations?|[Pp]rinciples?|[Gg]uidelines?|[Cc]hapters?|chaps?\.",
            "section": r"(?:sub)?[Ss]ections?|sects?\.|[Pp]arts?",
            "appendix": r"[Aa]ppendi(?:x|ces)",
            "annex": r"[Aa]nnex(?:es)?",
        },
        units={"art": "art", "rul": "rule", "reg": "reg", "pri": "principle", "gui": "guideline", "cha": "chap"},
        sub=r"\ ?\([a-z]{1,5}\)|\ ?[a-z]\)",
        joiner=r",\ and\ |,\ or\ |\ and/or\ |\ and\ |\ or\ |,\ as\ well\ as\ |,\ ",
        to=r"\ to\ |\ through\ |\ ?[–-]\ ?",
        of=r",?\ (?:of|to|in)\ (?:the\ )?",
        leads=r"(?:,?\ respectively,?)?(?:,?\ (?:of|to|in|from|contained\ in|set\ out\ in|annexed\ to))?\ "
        r"(?:(?:its|their|the|that|United|Nations|General|Assembly|Security|Council|Economic|and|Social|Human|Rights|"
        r"previous|earlier|aforementioned|said|same|landmark)\ ){0,6}(?:resolutions?\ |decisions?\ )?",
        own=r",?\ (?:above|below|hereof|hereto)(?![\w-])|,?\ (?:of|to|in)\ (?:the\ present|this)\ "
        r"(?:(?P<body>resolution|decision)|[Ss]tatement|annex|article|section|paragraph|[A-Z]\w+)(?!\w)",
        ordinals=tuple(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
        ),
    ),
    "fr": Pinpointing(
        stems=("aragraphe", "linéa", "par.", "rticle", "art.", "nnexe", "ection", "sect", "artie", "ègle", "rincipe", "irective"),
        hints=("ci-", "présente"),
        levels={
            "subparagraph": r"[Aa]linéas?",
            "paragraph": r"[Pp]aragraphes?|par\.",
            "unit": r"[Aa]rticles?|art\.|[Rr]ègles?|[Pp]rincipes?|[Dd]irectives?",
            "section": r"[Ss]ections?|sect\.|[Pp]artie",
            "annex": r"[Aa]nnexes?",
        },
        units={"art": "art", "règ": "rule", "pri": "principle", "dir": "guideline"},
        joiner=r"\ et\ |\ ou\ |,\ ",
        to=r"\ à\ |\ ?[–-]\ ?",
        of=r",?\ (?:de\ la|de\ l[’']|du|des|à\ la|à\ l[’'])\ ?",
        leads=r",?\ (?:de|dans|à)\ (?:(?:la|sa|ses|leur)\ )?(?:résolutions?\ |décisions?\ )?|,?\ (?:des)\ (?:résolutions?\ )?",
        own=r",?\ ci-(?:dessus|dessous|après|avant)(?!\w)|,?\ (?:de|à)\ la\ présente\ (?P<body>résolution|décision)",
    ),
    "es": Pinpointing(
        stems=("árr", "partado", "nciso", "rt", "egla", "rincipio", "irectri", "ecc", "arte", "nexo"),
        hints=("supra", "infra", "preced", "antecede", "anterior", "presente"),
        levels={
            "subparagraph": r"[Aa]partados?|[Ii]ncisos?",
            "paragraph": r"[Pp]árrafos?|párrs?\.",
            "unit": r"[Aa]rtículos?|arts?\.|[Rr]eglas?|[Pp]rincipios?|[Dd]irectri(?:z|ces)",
            "section": r"[Ss]ecci(?:ón|ones)|secc\.|[Pp]arte",
            "annex": r"[Aa]nexos?",
        },
        units={"art": "art", "reg": "rule", "pri": "principle", "dir": "guideline"},
        joiner=r"\ [ye]\ |\ [ou]\ |,\ ",
        to=r"\ al?\ |\ ?[–-]\ ?",
        of=r",?\ (?:de\ la|del|de\ los|al|a\ la)\ ",
        leads=r",?\ (?:de|en|a)\ (?:(?:la|las|su|sus)\ )?(?:resoluci(?:ón|ones)\ |decisi(?:ón|ones)\ )?",
        own=r",?\ (?:supra|infra)(?!\w)|,?\ (?:precedente|que\ antecede|anterior)(?!\w)|,?\ (?:de|a)\ la\ presente\ (?P<body>resolución|decisión)",
    ),
    "ru": Pinpointing(
        stems=("ункт", "п.", "тать", "ст.", "рав", "ринцип", "аздел", "аст", "риложени"),
        hints=("выше", "ниже", "настоящ"),
        levels={
            "subparagraph": r"[Пп]одпункт\w*",
            "paragraph": r"[Пп]ункт\w*|п{1,2}\.",
            "unit": r"[Сс]тать\w+|ст\.|[Пп]равил\w+|[Пп]ринцип\w*",
            "section": r"[Рр]аздел\w*|[Чч]аст\w+",
            "annex": r"[Пп]риложени\w+",
        },
        units={"ста": "art", "ст.": "art", "пра": "rule", "при": "principle"},
        sub=r"\ ?\(?[a-zа-я]{1,2}\)",
        joiner=r"\ и\ |\ или\ |,\ ",
        to=r"\ по\ |\ ?[–—-]\ ?",
        of=r",?\ (?:к\ )?",
        leads=r",?\ (?:(?:к|своей|своих|ее|его|этой)\ )?(?:резолюци\w+\ |решени\w+\ )?",
        own=r",?\ (?:выше|ниже)(?!\w)|,?\ настоящ(?:ей|его)\ (?P<body>резолюции|решения)",
    ),
    "ar": Pinpointing(
        stems=("فقر", "الجزء", "مرفق"),
        hints=("أعلاه", "أدناه", "من هذا"),
        levels={"paragraph": r"(?:ال|لل|و?بال)?فقر(?:ة|ات|تين|تان)", "section": r"الجزء", "annex": r"(?:ال|لل|و?بال)?مرفق"},
        sub=r"\ \([أ-ي]{1,2}\)",
        joiner=r"\ و\ ?|\ أو\ |،\ و?",
        to=r"\ إلى\ |\ ?[–-]\ ?",
        of=r"\ من\ |\ ل",
        leads=r"\ (?:من|ل|إلى)\ ?(?:(?:ال)?قرار(?:ها|ه)?\ )?(?:(?:الجمعية\ العامة|مجلس\ الأمن)\ )?",
        own=r"\ (?:أعلاه|أدناه)(?!\w)|\ من\ هذا\ (?P<body>القرار|المقرر)",
    ),
}
"""Chinese and German have no row yet."""
