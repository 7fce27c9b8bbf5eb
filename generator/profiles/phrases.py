"""Our own words on a page, one row a language. Words of the UN are never translated here: they are printed."""

from __future__ import annotations

from typing import Final

from msgspec import Struct


class Phrases(Struct, frozen=True, kw_only=True):
    """What a resolution's page says besides the resolution."""

    resolution: str
    decision: str
    statement: str
    operative: str
    preambular: str
    paragraph: str
    heading: str
    link_to: str
    notes: str
    back_to_text: str
    stands_for: str
    copy: str
    official: str
    draft: str
    not_adopted: str
    reissued: str
    symbol: str
    adopted: str
    issued: str
    meeting: str
    agenda_item: str
    committee: str
    report: str
    vote: str
    in_favour: str
    against: str
    abstaining: str
    without_vote: str
    recorded_vote: str
    languages: str
    versions: str
    session: str
    parts: str
    table: str
    cited_by: str
    contents: str
    preamble: str
    previous: str
    next: str
    same_title: str
    changes: str
    subjects: str
    sponsors: str
    states: str
    cites: str
    source: str
    citations: str


def _row(words: str) -> Phrases:
    fields = [w.strip() for w in words.strip().split("|")]
    return Phrases(**dict(zip(Phrases.__struct_fields__, fields, strict=True)))


PHRASES: Final[dict[str, Phrases]] = {
    "en": _row(
        """Resolution|Decision|Statement|operative paragraph|preambular paragraph|paragraph|heading|Link to {}|Notes
        |Back to the text|stands for|A machine-readable copy, not the official text.|Official document at the United Nations|Draft
        |Not adopted|Reissued|Symbol|Adopted|Issued|Meeting|Agenda item|Committee|Report|Vote|in favour|against|abstaining|Adopted without a vote|Recorded vote
        |Languages|Other versions|Session|Parts|Table|cited by {}
        |Contents|Preamble|Previous|Next|Same title|What changed|Subjects|Sponsors|States|Cites {} documents|Source|Citations"""
    ),
    "fr": _row(
        """Résolution|Décision|Déclaration|paragraphe|alinéa|paragraphe|titre|Lien vers : {}|Notes
        |Retour au texte|pour|Copie lisible par machine, qui n’est pas le texte officiel.|Document officiel sur le site de l’ONU|Projet
        |Non adopté|Nouveau tirage|Cote|Adoption|Parution|Séance|Point de l’ordre du jour|Commission|Rapport|Vote|pour|contre|abstentions|Adoptée sans être mise aux voix|Vote enregistré
        |Langues|Autres versions|Session|Parties|Tableau|cité {} fois
        |Sommaire|Préambule|Précédente|Suivante|Même titre|Ce qui a changé|Sujets|Auteurs|États|Cite {} documents|Source|Citations"""
    ),
    "es": _row(
        """Resolución|Decisión|Declaración|párrafo|párrafo del preámbulo|párrafo|título|Enlace a: {}|Notas
        |Volver al texto|en lugar de|Copia legible por máquina; no es el texto oficial.|Documento oficial en las Naciones Unidas|Proyecto
        |No aprobado|Publicado nuevamente|Signatura|Aprobación|Publicación|Sesión|Tema del programa|Comisión|Informe|Votación|a favor|en contra
        |abstenciones|Aprobada sin votación|Votación registrada|Idiomas|Otras versiones|Período de sesiones|Partes|Cuadro|citado {} veces
        |Índice|Preámbulo|Anterior|Siguiente|Mismo título|Qué ha cambiado|Temas|Patrocinadores|Estados|Cita {} documentos|Fuente|Citas"""
    ),
    "ru": _row(
        """Резолюция|Решение|Заявление|пункт|пункт преамбулы|пункт|заголовок|Ссылка: {}|Примечания
        |Вернуться к тексту|означает|Машиночитаемая копия, не официальный текст.|Официальный документ на сайте ООН|Проект
        |Не принято|Переиздано|Условное обозначение|Принято|Издано|Заседание|Пункт повестки дня|Комитет|Доклад|Голосование|за|против
        |воздержались|Принято без голосования|Заносимое в отчет о заседании голосование|Языки|Другие версии|Сессия|Части|Таблица|цитируется: {}
        |Содержание|Преамбула|Предыдущая|Следующая|То же название|Что изменилось|Темы|Авторы|Государства|Ссылается на документы: {}|Источник|Ссылки"""
    ),
    "zh": _row(
        """决议|决定|声明|执行段|序言段|段|标题|链接：{}|注释
        |返回正文|指|机器可读副本，并非正式文本。|联合国网站上的正式文件|草案
        |未通过|重新印发|文号|通过|印发|会议|议程项目|委员会|报告|表决|赞成|反对|弃权|未经表决通过|记录表决
        |语文|其他版本|届会|部分|表|被引用{}次
        |目录|序言|上一件|下一件|同一标题|变动|主题|提案国|国家|引用文件：{}|来源|引用"""
    ),
    "ar": _row(
        """القرار|المقرر|البيان|فقرة المنطوق|فقرة الديباجة|الفقرة|العنوان|رابط إلى: {}|الحواشي
        |العودة إلى النص|يقصد به|نسخة مقروءة آليا، وليست النص الرسمي.|الوثيقة الرسمية في موقع الأمم المتحدة|مشروع
        |لم يُعتمد|أعيد إصدارها|الرمز|تاريخ الاتخاذ|تاريخ الإصدار|الجلسة|بند جدول الأعمال|اللجنة|التقرير|التصويت|مؤيد|معارض|ممتنع|اتخذ بدون تصويت|تصويت مسجل
        |اللغات|صيغ أخرى|الدورة|الأجزاء|الجدول|استُشهد بها: {}
        |المحتويات|الديباجة|السابق|التالي|العنوان نفسه|ما الذي تغير|المواضيع|مقدمو المشروع|الدول|تستشهد بوثائق: {}|المصدر|الاستشهادات"""
    ),
    "de": _row(
        """Resolution|Beschluss|Erklärung|Ziffer|Präambelabsatz|Absatz|Überschrift|Link: {}|Fußnoten
        |Zurück zum Text|steht für|Maschinenlesbare Kopie, nicht der amtliche Text.|Amtliches Dokument der Vereinten Nationen|Entwurf
        |Nicht verabschiedet|Neu herausgegeben|Dokumentennummer|Verabschiedet|Herausgegeben|Sitzung|Tagesordnungspunkt|Ausschuss|Bericht
        |Abstimmung|dafür|dagegen|Enthaltungen|Ohne Abstimmung verabschiedet|Aufgezeichnete Abstimmung|Sprachen|Andere Fassungen|Tagung|Teile|Tabelle|zitiert: {}
        |Inhalt|Präambel|Vorige|Nächste|Gleicher Titel|Was sich geändert hat|Themen|Einbringer|Staaten|Zitiert {} Dokumente|Quelle|Zitate"""
    ),
}
