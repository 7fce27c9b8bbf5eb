"""How each language names a resolution in running text, one row a language: the words around the numbers.

Numbers, letters and years are the same in all of them; words are counted in the UN's own links in six languages.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from .languages import LANGUAGES


class Citing(Struct, frozen=True, kw_only=True):
    """Patterns (verbose mode) of one language."""

    stems: tuple[str, ...]
    """Letters that every text with a citation holds: most texts hold none, and are told so at once."""
    resolution: str
    decision: str
    its: str
    """Between an organ and the number of its own resolution: "the Human Rights Council, in its resolution 39/2"."""
    organs: dict[str, str]
    """Pattern of an organ's name -> the prefix of its series; ``Council`` alone is decided by what stands around it."""
    joiner: str
    """Between the numbers of one list."""
    date: str
    """Behind a number, with the group ``year``."""
    annex: str
    section: str
    """Behind a number, where its date or the list's next number follows; other places are pinpoints."""


def _months(language: str) -> str:
    return "|".join(re.escape(m) for m in LANGUAGES[language].months)


CITING: Final[dict[str, Citing]] = {
    "en": Citing(
        stems=("esolution", "ecision"),
        its=r",?\ (?:in|by|through|and|under|with|of)?\ ?(?:its|their)",
        resolution="[Rr]esolutions?",
        decision="[Dd]ecisions?",
        organs={
            r"General\ Assembly": "A",
            r"Security\ Council": "S",
            r"Economic\ and\ Social\ Council": "E",
            r"Human\ Rights\ Council": "A/HRC",
            "Assembly": "A",
            "Council": "Council",
        },
        joiner=r",?\ and\ |,\ |,?\ or\ |\ to\ |;\ ",
        date=rf",?\ (?:of|on|adopted\ on)\ (?:\d{{1,2}}\ (?:{_months('en')})"
        r"(?:\ (?P<year>\d{4}))?|the\ same\ date)",
        annex=r"annex(?:\ (?P<annexed>[IVX]{1,5}))?(?!\w)",
        section=r"(?:sections?|sect\.|part)\ (?P<section>(?:[IVXL]{1,6}|[A-Z])(?:\.[A-Z])?)(?!\w)",
    ),
    "fr": Citing(
        stems=("ésolution", "écision"),
        its=r",?\ (?:dans|par)\ (?:sa|ses)",
        resolution="[Rr]ésolutions?",
        decision="[Dd]écisions?",
        organs={
            r"Assemblée\ générale": "A",
            r"Conseil\ de\ sécurité": "S",
            r"Conseil\ économique\ et\ social": "E",
            r"Conseil\ des\ droits\ de\ l[’']homme": "A/HRC",
        },
        joiner=r",?\ et\ |,\ |,?\ ou\ |\ à\ ",
        date=rf",?\ (?:en\ date\ )?du\ (?:\d{{1,2}}|1er)\ (?:{_months('fr')})"
        r"(?:\ (?P<year>\d{4}))?",
        annex=r"annexe(?:\ (?P<annexed>[IVX]{1,5}))?(?!\w)",
        section=r"(?:section|sect\.)\ (?P<section>[IVXL]{1,6}(?:\.[A-Z])?)(?!\w)",
    ),
    "es": Citing(
        stems=("esoluci", "ecisi"),
        its=r",?\ (?:en|por)\ (?:su|sus)",
        resolution="[Rr]esoluci(?:ón|ones)",
        decision="[Dd]ecisi(?:ón|ones)",
        organs={
            r"Asamblea\ General": "A",
            r"Consejo\ de\ Seguridad": "S",
            r"Consejo\ Económico\ y\ Social": "E",
            r"Consejo\ de\ Derechos\ Humanos": "A/HRC",
        },
        joiner=r",?\ [ye]\ |,\ |,?\ [ou]\ |\ a\ ",
        date=rf",?\ de(?:l)?\ \d{{1,2}}\ de\ (?:{_months('es')})"
        r"(?:\ de\ (?P<year>\d{4}))?",
        annex=r"anexo(?:\ (?P<annexed>[IVX]{1,5}))?(?!\w)",
        section=r"(?:sección|secc\.)\ (?P<section>[IVXL]{1,6}(?:\.[A-Z])?)(?!\w)",
    ),
    "ru": Citing(
        stems=("езолюц", "ешени"),
        its=r",?\ (?:в|во)\ (?:своей|своих|его)",
        resolution="[Рр]езолюци\\w{1,3}",
        decision="[Рр]ешени\\w{1,3}",
        organs={
            r"Генеральн\w+\ Ассамбле\w+": "A",
            r"Совет\w*\ Безопасности": "S",
            r"Экономическ\w+\ и\ Социальн\w+\ Совет\w*": "E",
            r"Совет\w*\ по\ правам\ человека": "A/HRC",
        },
        joiner=r",?\ и\ |,\ |,?\ или\ ",
        date=rf",?\ от\ \d{{1,2}}\ (?:{_months('ru')})(?:\ (?P<year>\d{{4}})\ года)?",
        annex=r"приложение(?:\ (?P<annexed>[IVX]{1,5}))?(?!\w)",
        section=r"раздел\ (?P<section>[IVXL]{1,6}(?:\.[A-Z])?)(?!\w)",
    ),
    "ar": Citing(
        stems=("قرار", "مقرر"),
        its=r"\ (?:في|ب)",
        resolution=r"(?:ال)?قرار(?:ات|ي|ين)?(?:ها|ه)?(?:ان)?",
        decision=r"(?:ال)?مقرر(?:ات|ي|ين)?(?:ها|ه)?",
        organs={
            r"الجمعية\ العامة": "A",
            r"مجلس\ الأمن": "S",
            r"المجلس\ الاقتصادي\ والاجتماعي": "E",
            r"مجلس\ حقوق\ الإنسان": "A/HRC",
        },
        joiner=r"\ و\ ?|\ و|،\ و?|,\ ",
        date=r"\ ال?مؤرخ(?:ة|ين)?\ \d{1,2}\ [^\d,،]{3,30}\ (?P<year>\d{4})",
        annex=r"المرفق(?P<annexed>(?!))?(?!\w)",
        section=r"الجزء\ (?P<section>[IVXL]{1,6})(?!\w)",
    ),
}
"""Chinese sets the number between two signs (第59/241号决议) and has a rule of its own."""
