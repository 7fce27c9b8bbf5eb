"""How a document and a place in it are cited: one row a form. The words are here; who reads the rows only fills them in.

The UN's own form is held against the footnotes of its resolutions in six languages and German, the others against library
guides to OSCOLA, Bluebook (R. 21.7) and AGLC4 (r. 9.2). Where a publisher's desk says otherwise, mend the row and its test.

A template's ``{x}`` is a value. What stands between ``⟦`` and ``⟧`` is left out where a value in it is empty, and the next
of its alternatives (parted by ``|``) is tried.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from .languages import LANGUAGES
from .numerals import ARABIC_LETTERS

Places = dict[str, tuple[str, ...]]
"""Kind of place -> its words for one, for several and, where a language has it, for two; ``{n}`` is the label, ``{o}`` the ordinal."""


class Form(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One way of citing."""

    name: str
    whole: dict[str, str]
    """Kind of document -> template with ``organ n part roman year doc date issued adopted title place draft``."""
    organs: dict[str, str] = {}
    places: Places
    date: str = "{day} {month} {year}"
    months: tuple[str, ...] = ()
    join: str = ", "
    """Between a place and the place inside it."""
    glue: dict[str, str] = {}
    """Kind of place -> what stands before it instead of ``join``."""
    sub: str
    """A letter or number behind the number of a paragraph, with what parts it from that."""
    roman_sub: str = ""
    """Likewise a roman number, where that is dressed in another way."""
    nested: bool = True
    """True where the paragraph of an article is written like a letter behind it: art. 5(2)."""
    to: str = "–"
    across: str = " to "
    """Between the ends of a range that are not of one kind, each with its own word."""
    comma: str = ", "
    last: str = ", "
    ordinal_to: str = " to "
    together: bool = False
    """True where several letters of one paragraph are several paragraphs: paras. 3 (a)–(f)."""
    ordinals: tuple[str, ...] = ()
    beyond: str = "{n}"
    """The ordinal of a number for which ``ordinals`` has no word."""
    before: str = "heading before {n}"
    repeat: str = " [{n}]"
    """Behind a number that stands more than once: which of them is meant."""
    draft: str = "draft, not adopted"
    letters: tuple[str, ...] = ()
    """What is written for a, b, c …; for A, B, C; i, ii, iii; I, II, III. Where empty, the Latin label."""
    capitals: tuple[str, ...] = ()
    romans: tuple[str, ...] = ()
    numerals: tuple[str, ...] = ()
    special: tuple[tuple[str, str], ...] = ()
    """Within the number of a resolution: ``S-`` and ``ES-`` of special sessions."""
    sessions: tuple[str, ...] = ()
    """Before the number of a session that is printed in roman numerals: of a regular one, of a special one."""


RULES: Final = tuple(
    (rule.replace("#", "[0-9A-Za-z]"), kind)
    for rule, kind in (
        (r"op(\d#*)", "para"),
        (r"pp(\d#*)", "preambular"),
        (r"p(\d+)", "unnumbered"),
        (r"annex(#*)", "annex"),
        (r"app(#*)", "appendix"),
        (r"(art|rule|reg|principle|goal|target|action|guideline|priority|commitment|chap|part|sect)([0-9A-Z]#*)", "unit"),
        (r"fn(?:ref)?-a(\d+)", "starred"),
        (r"fn(?:ref)?(#+)", "footnote"),
        (r"table(\d*)", "table"),
        (r"u(\d+)", "bullet"),
        (r"r(\d+)", "row"),
        (r"h(\d+)", "heading"),
        # Letter q has sub-paragraphs (i) and 1; quoted text has paragraphs, articles …
        (r"q()(?=-(?!\d|[a-z]{1,2}(?![^-])|[ivx]+(?![^-])))", "quote"),
        (r"q(\d#*)", "quoted"),
        (r"end()", "end"),
        (r"lead()", "lead"),
        (r"([A-Z]+)", "section"),
        (r"(\d+(?:bis|ter|quater|quinquies)?)", "number"),
        (r"([a-z]{1,2}(?:bis|ter)?|[ivx]{3,7})", "sub"),
    )
)
"""How an address goes on -> kind of place. ``section``, ``number`` and ``sub`` depend on what they stand in."""

ALIASES: Final = {"lettered": "section", "sublettered": "subsection", "sect": "section"}
"""Kinds that have words of their own in few languages -> the kind whose words they share in the others."""

UNITS: Final = ("art", "rule", "reg", "principle", "goal", "target", "action", "guideline", "priority", "commitment")
"""What has numbered paragraphs of its own, which are written behind its number where ``nested`` says so."""

NUMBERED: Final = ("para", "unitpara", "counted", "unnumbered", "preambular", "bullet", "item", "quoted", "end")
"""What has sub-paragraphs: a number or capital letter below it is one of them, and no section."""

ROMANS: Final = tuple(f"{tens}{ones}" for tens in ("", "x", "xx", "xxx", "xl") for ones in ("", *"i ii iii iv v vi vii viii ix".split()))[
    1:
]
"""1 to 49."""

_UNITS_OF_ORDINALS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENS: Final = "twent thirt fort fift sixt sevent eight ninet".split()
_ENGLISH_ORDINALS: Final = (
    *_UNITS_OF_ORDINALS,
    *(word for ten in _TENS for word in (f"{ten}ieth", *(f"{ten}y-{unit}" for unit in _UNITS_OF_ORDINALS[:9]))),
)

_HAN: Final = (*"一二三四五六七八九十", *(f"十{n}" for n in "一二三四五六七八九"), "二十")

_NUMBER: Final = "{n}⟦ {part}⟧⟦ ({roman})⟧"
_SHORT_NUMBER: Final = "{n}⟦{part}⟧⟦ ({roman})⟧"


def _rows(words: str) -> Places:
    """One kind a line: its name, then its words for one and for several."""
    return {
        kind.strip(): tuple(f.strip() for f in forms.split(";"))
        for kind, forms in (line.split(":", 1) for line in words.strip().splitlines())
    }


def _whole(resolution: str, decision: str, place: str = "⟦, {place}⟧", draft: str = "⟦ ({draft})⟧") -> dict[str, str]:
    """Running text: a resolution by its number, other documents by their symbols."""
    return {
        "resolution": f"{resolution}{place}",
        "decision": f"{decision}{place}",
        "statement": f"{{doc}}{place}",
        "draft": f"{{doc}}{place}{draft}",
        "document": f"{{doc}}{place}",
    }


_ENGLISH: Final = _rows(
    """
    para: para. {n}; paras. {n}
    unitpara: para. {n}; paras. {n}
    preambular: {o} preambular paragraph; {o} preambular paragraphs
    counted: {o} paragraph; {o} paragraphs
    unnumbered: {o} unnumbered paragraph; {o} unnumbered paragraphs
    section: sect. {n}; sects. {n}
    subsection: {n}; {n}
    annex: annex⟦ {n}⟧; annexes {n}
    appendix: appendix⟦ {n}⟧; appendices {n}
    art: art. {n}; arts. {n}
    rule: rule {n}; rules {n}
    reg: regulation {n}; regulations {n}
    principle: principle {n}; principles {n}
    goal: goal {n}; goals {n}
    target: target {n}; targets {n}
    action: action {n}; actions {n}
    guideline: guideline {n}; guidelines {n}
    priority: priority {n}; priorities {n}
    commitment: commitment {n}; commitments {n}
    chap: chap. {n}; chaps. {n}
    part: part {n}; parts {n}
    footnote: footnote {n}; footnotes {n}
    starred: {o} footnote with an asterisk; {o} footnotes with asterisks
    table: table⟦ {n}⟧; tables {n}
    row: row {n}; rows {n}
    bullet: {o} bullet point; {o} bullet points
    heading: heading {n}; headings {n}
    item: item {n}; items {n}
    quote: quoted text
    quoted: quoted para. {n}; quoted paras. {n}
    end: closing words
    lead: opening words
    """
)

_GUIDES: Final = _ENGLISH | _rows(
    """
    para: para {n}; paras {n}
    unitpara: para {n}; paras {n}
    preambular: preamble para {n}; preamble paras {n}
    counted: para {n}; paras {n}
    unnumbered: unnumbered para {n}; unnumbered paras {n}
    section: s {n}; ss {n}
    art: art {n}; arts {n}
    chap: ch {n}; chs {n}
    part: pt {n}; pts {n}
    footnote: fn {n}; fns {n}
    starred: asterisked fn {n}; asterisked fns {n}
    bullet: bullet {n}; bullets {n}
    quoted: quoted para {n}; quoted paras {n}
    """
)
"""OSCOLA; AGLC4 differs in few."""

_AGLC_DATES: Final = "⟦ ({issued}, adopted {adopted})| ({issued})| (adopted {adopted})⟧"
_AGLC_DOC: Final = f"UN Doc {{doc}}{_AGLC_DATES}⟦ {{place}}⟧"

FORMS: Final[dict[str, Form]] = {
    "UN": Form(
        name="UN",
        whole=_whole("{organ} resolution " + _NUMBER + "⟦ ({year})⟧", "{organ} decision " + _NUMBER),
        organs={"GA": "General Assembly", "SC": "Security Council", "ESC": "Economic and Social Council", "HRC": "Human Rights Council"},
        places=_ENGLISH,
        glue={"subsection": "."},
        sub=" ({n})",
        nested=False,
        last=" and ",
        together=True,
        ordinals=_ENGLISH_ORDINALS,
    ),
    "OSCOLA": Form(
        name="OSCOLA",
        whole={
            "resolution": "{organ} Res " + _NUMBER + "⟦ ({date})|,⟧ UN Doc {doc}⟦, {place}⟧",
            "decision": "{organ} Dec " + _NUMBER + "⟦ ({date}) UN Doc {doc}|, UN Doc {doc}| ({date})⟧⟦, {place}⟧",
            "statement": "{organ} Presidential Statement {n}⟦ ({year})|,⟧ UN Doc {doc}⟦, {place}⟧",
            "draft": "⟦{organ} ⟧Draft Res {doc}⟦ ({issued})|,⟧ UN Doc {doc}⟦, {place}⟧⟦ ({draft})⟧",
            "document": "UN Doc {doc}⟦ ({date})| ({issued})⟧⟦, {place}⟧",
        },
        organs={"GA": "UNGA", "SC": "UNSC", "ESC": "ECOSOC", "HRC": "UNHRC"},
        places=_GUIDES,
        months=LANGUAGES["en"].months,
        join=" ",
        glue={"subsection": "."},
        sub="({n})",
    ),
    "Bluebook": Form(
        name="Bluebook",
        whole={
            "resolution": "{organ} Res. " + _NUMBER + "⟦, {place}⟧, U.N. Doc. {doc}⟦ ({date})⟧.",
            "decision": "{organ} Dec. " + _NUMBER + "⟦, {place}⟧⟦, U.N. Doc. {doc}⟧⟦ ({date})⟧.",
            "statement": "{organ} Pres. Statement ⟦{year}/⟧{n}⟦, {place}⟧, U.N. Doc. {doc}⟦ ({date})⟧.",
            "draft": "⟦{organ} ⟧Draft Res. {doc}⟦, {place}⟧⟦ ({issued})⟧⟦ ({draft})⟧.",
            "document": "U.N. Doc. {doc}⟦, {place}⟧⟦ ({date})| ({issued})⟧.",
        },
        organs={"GA": "G.A.", "SC": "S.C.", "ESC": "E.S.C.", "HRC": "H.R.C."},
        places=_ENGLISH
        | _rows(
            """
            para: ¶ {n}; ¶¶ {n}
            unitpara: ¶ {n}; ¶¶ {n}
            preambular: pmbl. ¶ {n}; pmbl. ¶¶ {n}
            counted: ¶ {n}; ¶¶ {n}
            unnumbered: unnumbered ¶ {n}; unnumbered ¶¶ {n}
            section: § {n}; §§ {n}
            chap: ch. {n}; chs. {n}
            part: pt. {n}; pts. {n}
            footnote: n.{n}; nn.{n}
            starred: asterisked n.{n}; asterisked nn.{n}
            bullet: bullet {n}; bullets {n}
            quoted: quoted ¶ {n}; quoted ¶¶ {n}
            """
        ),
        date="{month} {day}, {year}",
        months=tuple("Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()),
        glue={"subsection": "."},
        sub="({n})",
    ),
    "AGLC": Form(
        name="AGLC",
        whole={
            "resolution": "⟦*{title}*, ⟧{organ} Res " + _SHORT_NUMBER + ", " + _AGLC_DOC,
            "decision": "{organ} Dec " + _SHORT_NUMBER + "⟦, UN Doc {doc}⟧" + _AGLC_DATES + "⟦ {place}⟧",
            "statement": "⟦*Statement by the President of the {council}*, ⟧" + _AGLC_DOC,
            "draft": _AGLC_DOC + "⟦ ({draft})⟧",
            "document": "⟦*{title}*, ⟧" + _AGLC_DOC,
        },
        organs={"GA": "GA", "SC": "SC", "ESC": "ESC", "HRC": "HRC"},
        places=_GUIDES
        | _rows(
            """
            preambular: Preamble para {n}; Preamble paras {n}
            footnote: n {n}; nn {n}
            starred: asterisked n {n}; asterisked nn {n}
            """
        ),
        months=LANGUAGES["en"].months,
        join=" ",
        glue={"subsection": "."},
        sub="({n})",
    ),
    "fr": Form(
        name=LANGUAGES["fr"].name,
        whole=_whole(f"résolution {_NUMBER}⟦ ({{year}})⟧⟦ {{organ}}⟧", f"décision {_NUMBER}⟦ {{organ}}⟧"),
        organs={
            "GA": "de l’Assemblée générale",
            "SC": "du Conseil de sécurité",
            "ESC": "du Conseil économique et social",
            "HRC": "du Conseil des droits de l’homme",
        },
        places=_rows(
            """
            para: par. {n}; par. {n}
            unitpara: par. {n}; par. {n}
            preambular: {o} alinéa du préambule; {o} alinéas du préambule
            counted: {o} paragraphe; {o} paragraphes
            unnumbered: {o} paragraphe non numéroté; {o} paragraphes non numérotés
            section: sect. {n}; sect. {n}
            subsection: {n}; {n}
            annex: annexe⟦ {n}⟧; annexes {n}
            appendix: appendice⟦ {n}⟧; appendices {n}
            art: art. {n}; art. {n}
            rule: règle {n}; règles {n}
            reg: disposition {n}; dispositions {n}
            principle: principe {n}; principes {n}
            goal: objectif {n}; objectifs {n}
            target: cible {n}; cibles {n}
            action: mesure {n}; mesures {n}
            guideline: directive {n}; directives {n}
            priority: priorité {n}; priorités {n}
            commitment: engagement {n}; engagements {n}
            chap: chap. {n}; chap. {n}
            part: partie {n}; parties {n}
            footnote: note de bas de page {n}; notes de bas de page {n}
            starred: note à astérisque no {n}; notes à astérisque nos {n}
            table: tableau⟦ {n}⟧; tableaux {n}
            row: ligne {n}; lignes {n}
            bullet: {o} tiret; {o} tirets
            heading: intertitre {n}; intertitres {n}
            item: point {n}; points {n}
            quote: texte cité
            quoted: par. {n} du texte cité; par. {n} du texte cité
            end: derniers mots
            lead: premiers mots
            """
        ),
        glue={"subsection": "."},
        sub=" {n})",
        nested=False,
        to=" à ",
        across=" à ",
        last=" et ",
        ordinal_to=" à ",
        ordinals=tuple(
            "premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième".split(
                "|"
            )
        ),
        beyond="{n}e",
        before="intertitre précédant : {n}",
        draft="projet non adopté",
    ),
    "es": Form(
        name=LANGUAGES["es"].name,
        whole=_whole(f"resolución {_NUMBER}⟦ ({{year}})⟧⟦ {{organ}}⟧", f"decisión {_NUMBER}⟦ {{organ}}⟧"),
        organs={
            "GA": "de la Asamblea General",
            "SC": "del Consejo de Seguridad",
            "ESC": "del Consejo Económico y Social",
            "HRC": "del Consejo de Derechos Humanos",
        },
        places=_rows(
            """
            para: párr. {n}; párrs. {n}
            unitpara: párr. {n}; párrs. {n}
            preambular: {o} párrafo del preámbulo; párrs. {n} del preámbulo
            counted: {o} párrafo; párrafos {n}
            unnumbered: {o} párrafo sin numerar; párrafos {n} sin numerar
            section: secc. {n}; secciones {n}
            subsection: {n}; {n}
            annex: anexo⟦ {n}⟧; anexos {n}
            appendix: apéndice⟦ {n}⟧; apéndices {n}
            art: art. {n}; arts. {n}
            rule: regla {n}; reglas {n}
            reg: norma {n}; normas {n}
            principle: principio {n}; principios {n}
            goal: objetivo {n}; objetivos {n}
            target: meta {n}; metas {n}
            action: medida {n}; medidas {n}
            guideline: directriz {n}; directrices {n}
            priority: prioridad {n}; prioridades {n}
            commitment: compromiso {n}; compromisos {n}
            chap: cap. {n}; capítulos {n}
            part: parte {n}; partes {n}
            footnote: nota {n}; notas {n}
            starred: nota con asterisco núm. {n}; notas con asterisco núms. {n}
            table: cuadro⟦ {n}⟧; cuadros {n}
            row: fila {n}; filas {n}
            bullet: {o} guion; guiones {n}
            heading: epígrafe {n}; epígrafes {n}
            item: apartado {n}; apartados {n}
            quote: texto citado
            quoted: párr. {n} del texto citado; párrs. {n} del texto citado
            end: palabras finales
            lead: palabras iniciales
            """
        ),
        glue={"subsection": "."},
        sub=" {n})",
        nested=False,
        to=" a ",
        across=" a ",
        last=" y ",
        together=True,
        ordinals=tuple(
            "primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo|decimotercer|decimocuarto|decimoquinto|decimosexto|decimoséptimo|decimoctavo|decimonoveno|vigésimo".split(
                "|"
            )
        ),
        beyond="{n}º",
        before="epígrafe anterior a: {n}",
        draft="proyecto no aprobado",
    ),
    "ru": Form(
        name=LANGUAGES["ru"].name,
        whole=_whole(f"резолюция {_NUMBER}⟦ ({{year}})⟧⟦ {{organ}}⟧", f"решение {_NUMBER}⟦ {{organ}}⟧"),
        organs={
            "GA": "Генеральной Ассамблеи",
            "SC": "Совета Безопасности",
            "ESC": "Экономического и Социального Совета",
            "HRC": "Совета по правам человека",
        },
        places=_rows(
            """
            para: п. {n}; пп. {n}
            unitpara: п. {n}; пп. {n}
            preambular: {o} пункт преамбулы; пп. {n} преамбулы
            counted: {o} пункт; пп. {n}
            unnumbered: {o} ненумерованный пункт; ненумерованные пп. {n}
            section: разд. {n}; разд. {n}
            subsection: {n}; {n}
            annex: приложение⟦ {n}⟧; приложения {n}
            appendix: добавление⟦ {n}⟧; добавления {n}
            art: ст. {n}; ст. {n}
            rule: правило {n}; правила {n}
            reg: положение {n}; положения {n}
            principle: принцип {n}; принципы {n}
            goal: цель {n}; цели {n}
            target: задача {n}; задачи {n}
            action: действие {n}; действия {n}
            guideline: руководящий принцип {n}; руководящие принципы {n}
            priority: приоритет {n}; приоритеты {n}
            commitment: обязательство {n}; обязательства {n}
            chap: гл. {n}; гл. {n}
            part: часть {n}; части {n}
            footnote: сноска {n}; сноски {n}
            starred: сноска со звездочкой № {n}; сноски со звездочкой № {n}
            table: таблица⟦ {n}⟧; таблицы {n}
            row: строка {n}; строки {n}
            bullet: {o} подпункт с тире; подпункты с тире № {n}
            heading: заголовок {n}; заголовки {n}
            item: подпункт {n}; подпункты {n}
            quote: цитируемый текст
            quoted: п. {n} цитируемого текста; пп. {n} цитируемого текста
            end: заключительные слова
            lead: вступительные слова
            """
        ),
        glue={"subsection": "."},
        sub=" {n})",
        nested=False,
        across=" — ",
        last=" и ",
        together=True,
        ordinals=tuple(
            "первый|второй|третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|одиннадцатый|двенадцатый|тринадцатый|четырнадцатый|пятнадцатый|шестнадцатый|семнадцатый|восемнадцатый|девятнадцатый|двадцатый".split(
                "|"
            )
        ),
        beyond="{n}-й",
        before="заголовок перед: {n}",
        draft="проект, не принят",
    ),
    "zh": Form(
        name=LANGUAGES["zh"].name,
        whole=_whole(f"{{organ}}第{_NUMBER}⟦({{year}})⟧号决议", f"{{organ}}第{_NUMBER}号决定", "⟦{place}⟧", "⟦（{draft}）⟧")
        | {kind: f"{{doc}}⟦，{{place}}⟧{end}" for kind, end in (("statement", ""), ("draft", "⟦（{draft}）⟧"), ("document", ""))},
        organs={"GA": "大会", "SC": "安全理事会", "ESC": "经济及社会理事会", "HRC": "人权理事会"},
        places=_rows(
            """
            para: 第{n}段; 第{n}段
            unitpara: 第{n}款; 第{n}款
            preambular: 序言部分第{n}段; 序言部分第{n}段
            counted: 第{n}段; 第{n}段
            unnumbered: 未编号第{n}段; 未编号第{n}段
            section: 第{n}节; 第{n}节
            lettered: {n}节; {n}节
            subsection: 第{n}节; 第{n}节
            sublettered: {n}节; {n}节
            annex: 附件{n}; 附件{n}
            appendix: 附录{n}; 附录{n}
            art: 第{n}条; 第{n}条
            rule: 规则{n}; 规则{n}
            reg: 条例{n}; 条例{n}
            principle: 原则{n}; 原则{n}
            goal: 目标{n}; 目标{n}
            target: 具体目标{n}; 具体目标{n}
            action: 行动{n}; 行动{n}
            guideline: 准则{n}; 准则{n}
            priority: 优先事项{n}; 优先事项{n}
            commitment: 承诺{n}; 承诺{n}
            chap: 第{n}章; 第{n}章
            part: 第{n}部分; 第{n}部分
            footnote: 脚注{n}; 脚注{n}
            starred: 第{n}个星号脚注; 第{n}个星号脚注
            table: 表{n}; 表{n}
            row: 第{n}行; 第{n}行
            bullet: 第{n}个圆点; 第{n}个圆点
            heading: 第{n}个标题; 第{n}个标题
            item: {n}分段; {n}分段
            quote: 引文
            quoted: 引文第{n}段; 引文第{n}段
            end: 结尾部分
            lead: 开头部分
            """
        ),
        join="",
        sub="({n})",
        nested=False,
        to="至",
        across="至",
        comma="、",
        last="和",
        before="{n}之前的标题",
        repeat="[{n}]",
        draft="草案，未通过",
        romans=_HAN,
        numerals=_HAN,
    ),
    "ar": Form(
        name=LANGUAGES["ar"].name,
        whole=_whole(f"قرار⟦ {{organ}}⟧ {_NUMBER}⟦ ({{year}})⟧", f"مقرر⟦ {{organ}}⟧ {_NUMBER}", "⟦، {place}⟧"),
        organs={"GA": "الجمعية العامة", "SC": "مجلس الأمن", "ESC": "المجلس الاقتصادي والاجتماعي", "HRC": "مجلس حقوق الإنسان"},
        places=_rows(
            """
            para: الفقرة {n}; الفقرات {n}; الفقرتان {n}
            unitpara: الفقرة {n}; الفقرات {n}; الفقرتان {n}
            preambular: الفقرة {o} من الديباجة; الفقرات {n} من الديباجة; الفقرتان {n} من الديباجة
            counted: الفقرة {o}; الفقرات {n}; الفقرتان {n}
            unnumbered: الفقرة {o} غير المرقمة; الفقرات {n} غير المرقمة
            section: الجزء {n}; الأجزاء {n}; الجزءان {n}
            lettered: الفرع {n}; الفروع {n}; الفرعان {n}
            subsection: الفرع {n}; الفروع {n}; الفرعان {n}
            annex: المرفق⟦ {n}⟧; المرفقات {n}; المرفقان {n}
            appendix: التذييل⟦ {n}⟧; التذييلات {n}; التذييلان {n}
            art: المادة {n}; المواد {n}; المادتان {n}
            rule: القاعدة {n}; القواعد {n}; القاعدتان {n}
            reg: البند {n}; البنود {n}; البندان {n}
            principle: المبدأ {n}; المبادئ {n}; المبدآن {n}
            goal: الهدف {n}; الأهداف {n}; الهدفان {n}
            target: الغاية {n}; الغايات {n}; الغايتان {n}
            action: الإجراء {n}; الإجراءات {n}; الإجراءان {n}
            guideline: المبدأ التوجيهي {n}; المبادئ التوجيهية {n}
            priority: الأولوية {n}; الأولويات {n}
            commitment: الالتزام {n}; الالتزامات {n}
            chap: الفصل {n}; الفصول {n}; الفصلان {n}
            part: الجزء {n}; الأجزاء {n}; الجزءان {n}
            sect: الباب {n}; الأبواب {n}; البابان {n}
            footnote: الحاشية {n}; الحواشي {n}; الحاشيتان {n}
            starred: الحاشية {n} المعلّمة بنجمة; الحواشي {n} المعلّمة بنجمة
            table: الجدول⟦ {n}⟧; الجداول {n}; الجدولان {n}
            row: الصف {n}; الصفوف {n}; الصفان {n}
            bullet: النقطة {o}; النقاط {n}; النقطتان {n}
            heading: العنوان {n}; العناوين {n}; العنوانان {n}
            item: البند {n}; البنود {n}; البندان {n}
            quote: النص المقتبس
            quoted: الفقرة {n} من النص المقتبس; الفقرات {n} من النص المقتبس
            end: الكلمات الختامية
            lead: الكلمات الافتتاحية
            """
        ),
        join="، ",
        sub=" ({n})",
        roman_sub=" ’{n}‘",
        nested=False,
        to=" إلى ",
        across=" إلى ",
        comma=" و ",
        last=" و ",
        together=True,
        ordinals=tuple(
            "الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة|الثالثة عشرة|الرابعة عشرة|الخامسة عشرة|السادسة عشرة|السابعة عشرة|الثامنة عشرة|التاسعة عشرة|العشرون".split(
                "|"
            )
        ),
        before="العنوان السابق لما يلي: {n}",
        draft="مشروع لم يُعتمد",
        letters=tuple(ARABIC_LETTERS),
        capitals=tuple("ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد".split()),
        romans=tuple(str(n) for n in range(1, 50)),
        numerals=tuple(
            "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرون".split(
                "|"
            )
        ),
        special=(("ES-", "دإط-"), ("S-", "دإ-")),
        sessions=("د-", "دإ-"),
    ),
    "de": Form(
        name=LANGUAGES["de"].name,
        whole=_whole(f"Resolution {_NUMBER}⟦ ({{year}})⟧⟦ {{organ}}⟧", f"Beschluss {_NUMBER}⟦ {{organ}}⟧"),
        organs={
            "GA": "der Generalversammlung",
            "SC": "des Sicherheitsrats",
            "ESC": "des Wirtschafts- und Sozialrats",
            "HRC": "des Menschenrechtsrats",
        },
        places=_rows(
            """
            para: Ziffer {n}; Ziffern {n}
            unitpara: Absatz {n}; Absätze {n}
            preambular: {o} Präambelabsatz; Präambelabsätze {n}
            counted: {o} Absatz; Absätze {n}
            unnumbered: {o} nicht nummerierter Absatz; nicht nummerierte Absätze {n}
            section: Abschnitt {n}; Abschnitte {n}
            subsection: {n}; {n}
            annex: Anlage⟦ {n}⟧; Anlagen {n}
            appendix: Anhang⟦ {n}⟧; Anhänge {n}
            art: Artikel {n}; Artikel {n}
            rule: Regel {n}; Regeln {n}
            reg: Vorschrift {n}; Vorschriften {n}
            principle: Grundsatz {n}; Grundsätze {n}
            goal: Ziel {n}; Ziele {n}
            target: Zielvorgabe {n}; Zielvorgaben {n}
            action: Maßnahme {n}; Maßnahmen {n}
            guideline: Leitlinie {n}; Leitlinien {n}
            priority: Priorität {n}; Prioritäten {n}
            commitment: Verpflichtung {n}; Verpflichtungen {n}
            chap: Kapitel {n}; Kapitel {n}
            part: Teil {n}; Teile {n}
            footnote: Fußnote {n}; Fußnoten {n}
            starred: Sternchenfußnote {n}; Sternchenfußnoten {n}
            table: Tabelle⟦ {n}⟧; Tabellen {n}
            row: Zeile {n}; Zeilen {n}
            bullet: {o} Spiegelstrich; Spiegelstriche {n}
            heading: Überschrift {n}; Überschriften {n}
            item: Buchstabe {n}; Buchstaben {n}
            quote: zitierter Text
            quoted: Ziffer {n} des zitierten Textes; Ziffern {n} des zitierten Textes
            end: Schlussworte
            lead: Eingangsworte
            """
        ),
        glue={"subsection": ".", "unitpara": " "},
        sub=" {n})",
        nested=False,
        to=" bis ",
        across=" bis ",
        last=" und ",
        ordinals=tuple("erster|zweiter|dritter|vierter|fünfter|sechster|siebter|achter|neunter|zehnter|elfter|zwölfter".split("|")),
        beyond="{n}.",
        before="Überschrift vor: {n}",
        draft="nicht verabschiedeter Entwurf",
    ),
}
"""The UN's form in English, the guides', and the UN's form in each other language, under the language's code."""

STYLES: Final = ("UN", "OSCOLA", "Bluebook", "AGLC")
"""The forms that are offered by name; a page's own language and Markdown come beside them."""

MINOR_WORDS: Final = frozenset(
    """a an the and but or nor for yet so as if than that when where while whether because although though unless until since
    about above across after against along amid among around at before behind below beneath beside besides between beyond by
    concerning despite down during except from in including inside into like near of off on onto out outside over past per
    regarding through throughout to toward towards under underneath up upon via with within without""".split()
)
"""What AGLC4 (r. 1.7) leaves in small letters within a title: articles, prepositions, conjunctions."""
