"""How a note says that it means the source of the note before, and the parts of a reference, one row a language."""

from __future__ import annotations

from typing import Final

IBID: Final[dict[str, str]] = {
    "en": r"(?:See\ (?:also\ )?)?[Ii]bid(?:em)?",
    "fr": r"(?:Voir\ (?:aussi\ |également\ )?)?[Ii]bid(?:em)?",
    "es": r"(?:Véase\ (?:también\ )?)?[Ii]b[ií]d(?:em)?",
    "de": r"(?:Siehe\ (?:auch\ )?)?[Ee]b(?:d|enda)",
    "ru": r"(?:См\.\ (?:также\ )?)?(?:[Тт]ам\ же|[Ii]?bid)",
    "zh": r"(?:另?见)?《?同上(?!注)",
    "ar": r"[()\ ]*(?:انظر\ (?:أيضا\ )?)?المرجع\ نفسه",
}
"""The word, also behind "See". A treaty is "Ibid." in Russian too; "同上注" is the note of a number, not the one before."""

PARTS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        (
            "session",
            r"(?:(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty)(?:-\w+)?|\w+(?:\ (?:Emergency\ )?Special)?|Resumed\ \w+)\ Session\b",
        ),
        ("year", r"(?:19|20)\d\d(?:/\d{2,4})?,\ Supplement"),
        ("supplement", r"Supplements?\ No"),
        ("series", r"Treaty\ Series\b"),
        ("volume", r"vols?\.\s?[\dIVX]+"),
        ("number", r"Nos?\.\s?\d+"),
        ("chapter", r"chaps?\.\s?[\dIVX]+"),
        ("part", r"parts?\ (?:[IVX]+|\d+|[A-Z]|one|two|three|four|five|six)\b"),
        ("resolution", r"resolutions?\ [\dA-Z]"),
        ("decision", r"decisions?\ [\dA-Z]"),
        ("opinion", r"advisory\ opinion\b"),
        ("summary", r"(?<!\w\ )summary\b"),
        ("annex", r"annex(?:es)?\b"),
        ("appendix", r"appendix\b"),
        ("section", r"sects?\.\s?\w+|section\ entitled\b"),
        ("article", r"arts?\.\s?\d+"),
        ("paragraph", r"paras?\.\s?\d+|action\ \d+\ of\ the\ action\ plan"),
        ("page", r"pp?\.\s?\d+"),
        ("document", r"documents?\ [A-Z]+/"),
    ),
    "fr": (
        ("session", r"(?<!\w\ )(?:\w{1,20}\ et\ )?[\w-]{1,40}\ session(?:\ (?:extraordinaire|ordinaire)\b)?"),
        ("year", r"(?:19|20)\d\d(?:/\d{2,4})?,?\ [Ss]upplément"),
        ("supplement", r"[Ss]uppléments?\ n(?:os?|[°º])"),
        ("series", r"Recueil\ des\ [Tt]raités\b|Treaty\ Series\b"),
        ("volume", r"vols?\.\s?[\dIVX]+"),
        ("number", r"n(?:os?|[°º])\s?\d+|Nos?\.\s?\d+"),
        ("chapter", r"chap\.\s?[\dIVX]+"),
        ("part", r"(?:première|deuxième|troisième|quatrième|cinquième)\ partie\b|partie\ [\dIVX]+"),
        ("resolution", r"résolutions?\ [\dA-Z]"),
        ("decision", r"décisions?,?\ [\dA-Z]"),
        ("opinion", r"avis\ consultatif\b"),
        ("summary", r"(?<!\w\ )résumé\b"),
        ("annex", r"annexes?\b"),
        ("appendix", r"appendice\b"),
        ("section", r"sect\.\s?\w+|section\ intitulée\b"),
        ("article", r"art\.\s?\d+"),
        ("paragraph", r"par\.\s?\d+|mesure\ no\ \d+\ du\ plan"),
        ("page", r"pp?\.\s?\d+"),
        ("document", r"documents?\ [A-Z]+/"),
    ),
    "es": (
        ("session", r"(?<!\w\ )(?:\w{1,20}\ )?\w{1,20}\ período\ (?:extraordinario\ )?de\ sesiones"),
        ("year", r"(?:19|20)\d\d(?:/\d{2,4})?,\ [Ss]uplemento"),
        ("supplement", r"[Ss]uplement[eo]s?\ n[úu]m"),
        ("series", r"Treaty\ Series\b"),
        ("volume", r"vols?\.\s?[\dIVX]+"),
        ("number", r"n[úu]ms?\.\s?\d+|Nos?\.\s?\d+"),
        ("chapter", r"caps?[.,]\s?[\dIVX]+"),
        ("part", r"(?:primera|segunda|tercera|cuarta|quinta)\ parte\b|parte\ [\dIVX]+"),
        ("resolution", r"resoluci(?:ón|ones)\ [\dA-Z]"),
        ("decision", r"decisi(?:ón|ones)\ [\dA-Z]"),
        ("opinion", r"opinión\ consultiva\b"),
        ("summary", r"(?<!\w\ )resumen\b"),
        ("annex", r"anexos?\b"),
        ("appendix", r"apéndice\b"),
        ("section", r"seccs?\.\s?\w+|sección\ titulada\b"),
        ("article", r"arts?\.\s?\d+"),
        ("paragraph", r"párrs?\.\s?\d+|medida\ \d+\ del\ plan"),
        ("page", r"págs?\.\s?\d+"),
        ("document", r"documentos?\ [A-Z]+/"),
    ),
    "de": (
        ("session", r"(?<!\w\ )[\w-]{1,40}\ (?:(?:Emergency\ )?Special\ )?(?:Session\b|(?:Sonder|Notstandss\w+)?[Tt]agung\b)"),
        ("year", r"(?:19|20)\d\d(?:/\d{2,4})?,\ (?:Supplement|Beilage)"),
        ("supplement", r"Supplements?\ No|Beilagen?\ \d"),
        ("series", r"Treaty\ Series\b"),
        ("volume", r"(?:Vo?ls?|Bde?)\.\s?[\dIVX]+"),
        ("number", r"N(?:rn?|os?)\.\s?\d+"),
        ("chapter", r"Kap\.\s?[\dIVX]+"),
        ("part", r"Teile?\ [\dIVX]+|(?:Erster|Zweiter|Dritter|Vierter)\ Teil\b"),
        ("resolution", r"Resolution(?:en)?\ [\dA-Z]"),
        ("decision", r"Beschl(?:uss|üsse)\ [\dA-Z]"),
        ("opinion", r"Gutachten\b"),
        ("summary", r"(?<!\w\ )Zusammenfassung\b"),
        ("annex", r"Anlagen?\b"),
        ("appendix", r"Anhang\b|Anhänge\b"),
        ("section", r"Abschn\.\s?\w+"),
        ("article", r"Art\.\s?\d+|Artikel\ \d+"),
        ("paragraph", r"Ziff\.\s?\d+"),
        ("page", r"S\.\s?\d+"),
        ("edition", r"(?:Amtliche\ )?[Dd]eutschsprachige\ Fassung"),
    ),
    "ru": (
        ("session", r"(?<!\w\ )(?:\w{1,20}\ )?\w{1,20}\ (?:(?:чрезвычайная\ )?специальная\ )?сесси[яи]"),
        ("year", r"(?:19|20)\d\d(?:/\d{2,4})?\ год[,.]\ Дополнени"),
        ("supplement", r"Дополнени[ея]\ №"),
        ("series", r"Treaty\ Series\b"),
        ("volume", r"(?:[Vv]ols?\.|том\b|тт?\.)\s?[\dIVX]+"),
        ("number", r"Nos?\.\s?\d+|№\s?\d+"),
        ("chapter", r"(?:глав[аы]|гл\.)\s?[\dIVX]+"),
        ("part", r"часть\ (?:[\dIVX]+|первая|вторая|третья|четвертая|пятая)|(?:первая|вторая|третья)\ часть\b"),
        ("resolution", r"резолюци[яи]\ [\dA-ZА-Я]"),
        ("decision", r"решени[ея]\ [\dA-ZА-Я]"),
        ("opinion", r"консультативное\ заключение\b"),
        ("summary", r"(?<!\w\ )резюме\b"),
        ("annex", r"приложени[ея]\b"),
        ("appendix", r"добавлени[ея]\b"),
        ("section", r"разд(?:\.|ел\b,?|елы\b)\s?[\w«]"),
        ("article", r"ст\.\s?\d+|стать[яи]\ \d+"),
        ("paragraph", r"п{1,2}\.?\s?\d+|пункты?\ \d+|действие\ \d+\ плана"),
        ("page", r"с{1,2}\.\s?\d+|стр\.\s?\d+"),
        ("document", r"документы?\ [A-Z]+/"),
    ),
    "zh": (
        ("session", r"第[一二三四五六七八九十]{1,5}届(?:紧急)?(?:特别)?会议"),
        ("year", r"(?:19|20)\d\d年，《?补编"),
        ("supplement", r"补编第?\ ?\d"),
        ("series", r"条约汇编|大会正式[记纪]录"),
        ("volume", r"第\.?[\d一二三四五六七八九十、和至-]{1,40}卷|vols?\.\s?\d+"),
        ("number", r"第\d[\d、和至–-]{0,40}号(?!\w)|Nos?\.\s?\d+"),
        ("chapter", r"第[\d一二三四五六七八九十、和至]{1,20}章"),
        ("part", r"第[\d一二三四五六七八九十]{1,3}部分"),
        ("resolution", r"决议[\d一二三四五六七八九十]|第?[\d/A-Z.-]{1,20}号决议"),
        ("decision", r"决定[\d一二三四五六七八九十]|第?[\d/A-Z.-]{1,20}号决定"),
        ("opinion", r"咨询意见"),
        ("summary", r"摘要"),
        ("annex", r"附件"),
        ("appendix", r"附录"),
        (
            "section",
            r"(?:第[\d一二三四五六七八九十]{1,3}|第?[一二三四五六七八九十]?\.?[A-Z])[A-Za-z\d.、和至()\ –-]{0,40}节|题为[^，。]{1,60}节",
        ),
        ("article", r"第[\d一二三四五六七八九十、和至]{1,20}条"),
        ("paragraph", r"第[\d、和及至.()a-z\ –-]{1,60}段|行动计划的行动\d"),
        ("page", r"第[\d、和至–-]{1,40}页"),
    ),
    "ar": (
        ("session", r"(?<!\w\ )الدورة\ ال\w+"),
        ("year", r"(?:19|20)\d\d(?:/\d{2,4})?،\ الملحق"),
        ("supplement", r"الملحق\ رقم"),
        ("series", r"Treaty\ Series\b"),
        ("volume", r"المجلد(?:ات|ان|ين)?\s?(?:\d|ال)|vols?\.\s?\d"),
        ("number", r"(?:الرقم(?:ان|ين)?|الأرقام)\ \d|Nos?\.\s?\d+"),
        ("chapter", r"الفص(?:ل|لان|لين|ول)\ (?:ال|من|\d)"),
        ("part", r"الجزء\ \w"),
        ("resolution", r"القرار\ \w"),
        ("decision", r"المقرر\ \w"),
        ("opinion", r"الفتوى\b"),
        ("summary", r"(?<!\w\ )الموجز\b"),
        ("annex", r"المرفق(?:ان|ين|ات)?\b"),
        ("appendix", r"التذييل\b"),
        ("section", r"الفر(?:ع|عان|عين|وع)\ \w"),
        ("article", r"الماد(?:ة|تان|تين)\ \w|المواد\ \d"),
        ("paragraph", r"الفقر(?:ة|تان|تين|ات)\ \w|الإجراء\ \d+\ من\ خطة"),
        ("page", r"الصفح(?:ة|تان|تين|ات)\ \d"),
        ("document", r"الوثيقة\ [A-Z]+/"),
    ),
}
"""Name and pattern of each part that may be given behind "Ibid.,". A space of a row is any space."""

JOINED: Final = "章节和及"
"""Behind these a part begins with no mark between: "第五章D节和附件五"."""

_WHOLE: Final = ("session", "year", "supplement", "series", "volume", "number", "document")
_LARGE: Final = (*_WHOLE, "part", "chapter", "section", "resolution", "decision", "opinion", "annex", "appendix", "article")

HOLDERS: Final[dict[str, tuple[str, ...]]] = {
    "session": (),
    "year": (),
    "series": (),
    "volume": (),
    "document": (),
    "supplement": ("session", "year"),
    "number": ("volume",),
    "part": _WHOLE,
    "opinion": _WHOLE,
    "summary": _WHOLE,
    "chapter": (*_WHOLE, "part"),
    "resolution": (*_WHOLE, "part", "chapter", "section"),
    "decision": (*_WHOLE, "part", "chapter", "section"),
    "annex": (*_WHOLE, "part", "resolution", "decision"),
    "appendix": (*_WHOLE, "part", "resolution", "decision", "annex"),
    "section": tuple(name for name in _LARGE if name not in ("section", "article")),
    "article": tuple(name for name in _LARGE if name != "article"),
    "paragraph": _LARGE,
    "page": tuple(name for name in _LARGE if name != "article"),
    "edition": (*_LARGE, "paragraph", "page"),
}
"""What a part can stand in: an annex in a resolution, and in a report, though not in one of its chapters."""

SOURCES: Final = frozenset(_WHOLE)
"""Below a note that names none of their holders, these name another source than the one that stands there."""

COMMA: Final[dict[str, str]] = {"zh": "，", "ar": "، "}
"""Between two parts, where it is not the comma of Latin letters."""

SEPARATORS: Final = f",،，;；:：.《{JOINED}"
"""Behind one of these a part needs no comma."""

STOPS: Final = " .。\xa0\u200e\u200f"
"""What may end a note, and means nothing."""

STRETCHED: Final = "([ء-ي])"
"""Letters that a line may draw out: "الملحــق"."""

TITLE: Final = ("《", "》")
"""A title in Chinese, which holds session and supplement too: "《大会正式记录，第七十届会议，补编第10号》"."""
