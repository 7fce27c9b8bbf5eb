"""What differs between languages, one row each: words that open, number and close a text.

Sources: the UN's own XML in six languages and German (counts in the project's tables); month names as printed
in adoption lines. A word is added here, never tested for elsewhere.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

Direction = Literal["ltr", "rtl"]


class Language(Struct, frozen=True, kw_only=True):
    """One language of publication."""

    code: str
    """ISO 639-1; also the first segment of a page's path, but for the default language."""
    akn: str
    """ISO 639-2, as in Akoma Ntoso addresses."""
    name: str
    """In the language itself."""
    direction: Direction = "ltr"
    formulas: tuple[str, ...]
    """Enacting formulas, folded as ``letters`` folds: who speaks in the text."""
    months: tuple[str, ...]
    day: str = "{day} {month} {year}"
    """How a date is written."""
    annex: tuple[str, ...]
    appendix: tuple[str, ...]
    units: dict[str, str]
    """Printed word, folded -> unit of the address (``art``, ``rule`` …), for words that take a number."""
    divisions: tuple[str, ...] = ()
    """Words before a roman number or letter that make it a section's heading: ``Section II``, ``Part A``."""
    frequent: tuple[str, ...]
    """Small words that no other of these languages has: evidence of the language a text is in."""
    script: str = "LATIN"
    """First word of its letters' Unicode names."""


LANGUAGES: Final[dict[str, Language]] = {
    row.code: row
    for row in (
        Language(
            code="en",
            akn="eng",
            name="English",
            formulas=("the general assembly", "the security council", "the economic and social council", "the human rights council"),
            months=tuple("January February March April May June July August September October November December".split()),
            annex=("annex",),
            appendix=("appendix",),
            units={
                "article": "art",
                "rule": "rule",
                "regulation": "reg",
                "principle": "principle",
                "goal": "goal",
                "target": "target",
                "action": "action",
                "guideline": "guideline",
                "priority": "priority",
                "commitment": "commitment",
                "chapter": "chap",
                "part": "part",
                "section": "sect",
            },
            frequent=tuple("the of and to in its that for with on by which".split()),
        ),
        Language(
            code="fr",
            akn="fra",
            name="Français",
            formulas=(
                "l'assemblée générale",
                "le conseil de sécurité",
                "le conseil économique et social",
                "le conseil des droits de l'homme",
            ),
            months=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
            annex=("annexe",),
            appendix=("appendice",),
            units={
                "article": "art",
                "règle": "rule",
                "principe": "principle",
                "objectif": "goal",
                "cible": "target",
                "mesure": "action",
                "action": "action",
                "directive": "guideline",
                "priorité": "priority",
                "engagement": "commitment",
                "chapitre": "chap",
                "partie": "part",
                "titre": "part",
                "section": "sect",
            },
            frequent=tuple("les des aux du et dans par une sur que qui le".split()),
        ),
        Language(
            code="es",
            akn="spa",
            name="Español",
            formulas=("la asamblea general", "el consejo de seguridad", "el consejo económico y social", "el consejo de derechos humanos"),
            day="{day} de {month} de {year}",
            months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
            annex=("anexo",),
            appendix=("apéndice",),
            units={
                "artículo": "art",
                "regla": "rule",
                "norma": "reg",
                "principio": "principle",
                "objetivo": "goal",
                "meta": "target",
                "medida": "action",
                "acción": "action",
                "directriz": "guideline",
                "prioridad": "priority",
                "compromiso": "commitment",
                "capítulo": "chap",
                "parte": "part",
                "sección": "sect",
            },
            frequent=tuple("los las del el y en por una para con que se".split()),
        ),
        Language(
            code="ru",
            akn="rus",
            name="Русский",
            formulas=("генеральная ассамблея", "совет безопасности", "экономический и социальный совет", "совет по правам человека"),
            day="{day} {month} {year} года",
            months=tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
            annex=("приложение",),
            appendix=("добавление",),
            units={
                "статья": "art",
                "правило": "rule",
                "положение": "reg",
                "принцип": "principle",
                "цель": "goal",
                "задача": "target",
                "действие": "action",
                "мера": "action",
                "руководящий принцип": "guideline",
                "приоритет": "priority",
                "обязательство": "commitment",
                "глава": "chap",
                "часть": "part",
                "раздел": "sect",
            },
            frequent=tuple("и в на по о с что для его".split()),
            script="CYRILLIC",
        ),
        Language(
            code="zh",
            akn="zho",
            name="中文",
            formulas=("大会", "安全理事会", "经济及社会理事会", "人权理事会"),
            day="{year}年{month}{day}日",
            months=tuple(f"{n}月" for n in range(1, 13)),
            annex=("附件",),
            appendix=("附录", "附文"),
            units={
                "条": "art",
                "原则": "principle",
                "目标": "goal",
                "具体目标": "target",
                "行动": "action",
                "准则": "guideline",
                "优先事项": "priority",
                "承诺": "commitment",
                "章": "chap",
                "部分": "part",
                "编": "part",
                "节": "sect",
                "款": "sect",
            },
            frequent=(),
            script="CJK",
        ),
        Language(
            code="ar",
            akn="ara",
            name="العربية",
            direction="rtl",
            formulas=("إن الجمعية العامة", "إن مجلس الأمن", "إن المجلس الاقتصادي والاجتماعي", "إن مجلس حقوق الإنسان"),
            months=(
                "كانون الثاني/يناير",
                "شباط/فبراير",
                "آذار/مارس",
                "نيسان/أبريل",
                "أيار/مايو",
                "حزيران/يونيه",
                "تموز/يوليه",
                "آب/أغسطس",
                "أيلول/سبتمبر",
                "تشرين الأول/أكتوبر",
                "تشرين الثاني/نوفمبر",
                "كانون الأول/ديسمبر",
            ),
            annex=("المرفق", "مرفق"),
            appendix=("التذييل", "تذييل"),
            units={
                "المادة": "art",
                "القاعدة": "rule",
                "المبدأ": "principle",
                "الهدف": "goal",
                "الغاية": "target",
                "الإجراء": "action",
                "المبدأ التوجيهي": "guideline",
                "الأولوية": "priority",
                "الالتزام": "commitment",
                "الفصل": "chap",
                "الجزء": "part",
                "الباب": "sect",
                "القسم": "sect",
            },
            frequent=(),
            script="ARABIC",
        ),
        Language(
            code="de",
            akn="deu",
            name="Deutsch",
            formulas=("die generalversammlung", "der sicherheitsrat", "der wirtschafts- und sozialrat", "der menschenrechtsrat"),
            day="{day}. {month} {year}",
            months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
            annex=("anlage", "anhang"),
            appendix=("anhang",),
            units={
                "artikel": "art",
                "regel": "rule",
                "grundsatz": "principle",
                "ziel": "goal",
                "zielvorgabe": "target",
                "maßnahme": "action",
                "leitlinie": "guideline",
                "kapitel": "chap",
                "teil": "part",
                "abschnitt": "sect",
            },
            frequent=tuple("der die und den von für auf ihre des dem im".split()),
        ),
    )
}

DEFAULT: Final = "en"
