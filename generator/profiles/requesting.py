"""How each language asks someone to do something by some time, one row a language.

Counted in the operative paragraphs of 3,499 English documents in the United Nations' XML. A word is added here, never tested
for elsewhere; a language without a row gives no requests.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from .languages import LANGUAGES


class Asking(Struct, frozen=True, kw_only=True):
    """One verb that asks (patterns in verbose mode)."""

    verb: str
    """Its normal form, adverbs dropped."""
    finite: str
    """As it opens a clause: ``requests``."""
    base: str | None = None
    """After ``we`` and ``decides to``: ``request``."""
    noun: str | None = None
    """Behind ``reiterates its``: ``request to``."""
    only: str | None = None
    """"modal" where it asks only with shall or will: "decides that the Secretary-General shall"."""


class Requesting(Struct, frozen=True, kw_only=True):
    """Words (sets) and patterns (verbose mode) of one language."""

    code: str
    asking: tuple[Asking, ...]
    others: str
    """Finite verbs that open a clause and ask nothing: they end the request before them."""
    joiner: str
    """Between two clauses of one paragraph."""
    lead: str
    """Before or behind the verb, saying nothing about who and what: "also", "in this regard"."""
    we: str
    again: str
    """Before the noun of a request made before: "reiterates its"."""
    decides: str
    """Before the base form: "decides to", "continues to"."""
    that: str
    modal: str
    to: str
    """The infinitive's mark."""
    takes_infinitive: frozenset[str]
    """Words whose own infinitive is no request: "in a position *to* do so"."""
    verbs: frozenset[str]
    """Base forms: what may stand behind "to"."""
    passive: frozenset[str]
    """Base forms that say what is or happens, not what someone does."""
    reporting: str
    """Base forms that go on with a request without a second "to": "to review it and *report* thereon"."""
    adverb: str
    """One word before a base form."""
    negation: str
    continuing: frozenset[str]
    """Base forms that have an infinitive behind them: "continue to address"."""
    conjunction: str
    as_well: str
    determiner: str
    relative: str
    """In a subject: its verb is not the one that is asked."""
    preposition: str
    """First words of what may stand between verb and actor without a comma before it."""
    qualifier: str
    """First words of what stands between commas and is no actor: "within", "in consultation with"."""
    inclusion: str
    """First words of examples: "including", "in particular"."""
    someone: frozenset[str]
    """Verbs behind which whatever is named is asked: one calls upon somebody, but encourages efforts too."""
    pronouns: frozenset[str]
    """They ask someone, and do not say whom."""
    attached: str
    """How or when, without a comma behind the actor: "the Secretary-General *in his next report* to"."""
    article: str
    """Before an actor, not part of its name."""
    stop: frozenset[str]
    """Words that end the head of an actor: "bodies *of*"."""
    actors: frozenset[str]
    """Nouns that can be asked (singular). A capital letter makes any other noun one."""
    never_actors: frozenset[str]
    """Nouns that cannot, with capitals too."""
    plural: tuple[tuple[str, str], ...]
    postmodifier: str
    """One word behind a noun: "parties *concerned*"."""
    names: dict[str, str]
    """Spelling of an actor -> its usual one."""
    due: tuple[str, ...]
    """Words that say when."""
    weak_due: tuple[str, ...]
    """The same, where they stand at the beginning of what is asked or between commas only."""
    then: str
    past: str
    """Right before words of time that belong to something done already: "adopted at"."""
    session: str
    """With ``ordinal``, ``year`` or ``next``; ``special``; ``of``: whose it is."""
    body: str
    """Whose session it is, right before: "to the General Assembly at its"."""
    bodies: dict[str, str]
    """Short name -> full name; ``""`` for the organ that speaks."""
    sessional: str
    """Actors with sessions of their own: "requests the Committee to consider it at its next session"."""
    council: str
    """The short name that three organs share."""
    own: frozenset[str]
    """Of the organ's session after this one."""
    special: dict[str, str]
    """Word before the session -> what its number begins with; the rarer first."""
    ordinals: dict[str, int]
    numbers: dict[str, int]
    period: str
    """With ``number`` and ``unit``: a period that begins on the day of adoption."""
    units: dict[str, tuple[str, int]]
    day: str
    end_of_month: str
    """With ``month`` and ``year``."""
    end_of_year: str


def _english_numbers() -> tuple[dict[str, int], dict[str, int]]:
    """Cardinals and ordinals up to ninety-nine: no session is later yet."""
    small = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    nth = (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth nineteenth".split()
    )
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    numbers = {word: i for i, word in enumerate(small, 1)}
    ordinals = {word: i for i, word in enumerate(nth, 1)}
    for i, ten in enumerate(tens, 2):
        numbers[ten] = 10 * i
        ordinals[ten[:-1] + "ieth"] = 10 * i
        numbers |= {f"{ten}-{word}": 10 * i + j for j, word in enumerate(small[:9], 1)}
        ordinals |= {f"{ten}-{word}": 10 * i + j for j, word in enumerate(nth[:9], 1)}
    return numbers, ordinals


_NUMBERS, _ORDINALS = _english_numbers()
_MONTH: Final = "(?:" + "|".join(map(re.escape, LANGUAGES["en"].months)) + ")"
_NUMBER: Final = r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|" + "|".join(_NUMBERS) + ")"
_UNIT: Final = r"(?:(?:working|calendar|business)\ )?(?:day|week|month|year)s?"
_DAY: Final = rf"\d{{1,2}}\ {_MONTH}(?:\ (?:19|20)\d\d)?"
_DATE: Final = (
    rf"(?:(?:the\ )?(?:end|beginning|start|middle)\ of\ |early\ |late\ |mid-)?(?:{_DAY}|{_MONTH}\ (?:19|20)\d\d|(?:19|20)\d\d(?![\d/]))"
)
_DEADLINE: Final = r"(?:(?:no|not)\ later\ than(?:\ at)?|at\ the\ latest\ (?:by|on|at)|by|before|on\ or\ before|prior\ to)"
_NAME: Final = r"[A-Z][\w-]*(?:\ (?:[A-Z][\w-]*|(?:of|on|for|and)\ (?:the\ )?[A-Z][\w-]*))*"
_SESSION: Final = (
    r"(?:its|their|the|each)\ (?:of\ its\ )?(?:(?!session|of\ |on\ |to\ |at\ )[\w-]+,?\ ){0,6}?sessions?(?:\ (?:of|in)\ (?:19|20)\d\d)?"
    rf"(?:\ of\ the\ {_NAME})?"
)
_PART: Final = r"(?:the\ (?:end|beginning|start|opening|(?:(?:main|first|second|third|resumed)\ )+part)\ of\ )?"
_AT: Final = (
    r"at|during|in\ time\ for|(?:well\ )?(?:ahead|in\ advance)\ of|(?:beginning|starting|commencing)\ (?:at|with|from)|as\ from|from"
)
_ADOPTION: Final = (
    r"(?:of|from|after|following)\ (?:the\ )?(?:date\ of\ )?(?:the\ )?(?:(?:adoption\ of\ )?(?:this|the\ present)\ (?:resolution|decision)"
    r"|(?:its|this\ resolution[’']s)?\ ?adoption)"
)

_ADVERBS: Final = (
    r"(?:once\ )?again|once\ more|also|further|furthermore|strongly|urgently|earnestly|solemnly|respectfully|specifically|particularly|"
    r"therefore|accordingly|in\ particular|in\ addition|additionally|moreover|consequently|especially|firmly|warmly|"
    r"in\ (?:this|that|these)\ (?:regard|respect|context|connection|respects)|to\ (?:this|that)\ (?:end|effect)|likewise|still|now|"
    r"in\ the\ meantime|finally|actively|fully|kindly|cordially|explicitly"
)

REQUESTING: Final[dict[str, Requesting]] = {
    "en": Requesting(
        code="en",
        asking=(
            Asking(verb="requests", finite="requests", base="request", noun=r"requests?(?:,[^,;]{1,60},)?(?:\ to)?"),
            Asking(verb="invites", finite="invites", base="invite", noun=r"invitations?(?:\ to)?"),
            Asking(verb="urges", finite="urges", base="urge", noun=r"urgings?(?:\ of)?"),
            Asking(verb="encourages", finite="encourages", base="encourage", noun=r"encouragement(?:\ (?:to|of))?"),
            Asking(
                verb="calls upon",
                finite=rf"calls(?:,?\ (?:{_ADVERBS}),?)?\ (?:up)?on",
                base=rf"call(?:\ (?:{_ADVERBS}))?\ (?:up)?on",
                noun=r"calls?\ (?:(?:up)?on|to|for)",
            ),
            Asking(
                verb="appeals to",
                finite=rf"appeals(?:,?\ (?:{_ADVERBS}),?)?\ to",
                base=r"appeal(?:\ \w+ly)?\ to",
                noun=r"appeals?\ to",
            ),
            Asking(verb="directs", finite="directs", base="direct"),
            Asking(verb="instructs", finite="instructs", base="instruct"),
            Asking(verb="asks", finite="asks", base="ask"),
            Asking(verb="requires", finite="requires"),
            Asking(verb="implores", finite="implores"),
            Asking(verb="exhorts", finite="exhorts"),
            Asking(verb="demands", finite="demands", base="demand", noun="demands?"),
            Asking(verb="insists", finite="insists", base="insist"),
            Asking(verb="recommends", finite="recommends", base="recommend", noun="recommendations?"),
            Asking(verb="decides", finite="decides", only="modal"),
            Asking(verb="reconfirms", finite="reconfirms", only="modal"),
            Asking(verb="resolves", finite="resolves", only="modal"),
            Asking(verb="agrees", finite="agrees", only="modal"),
        ),
        others=r"""(?:acknowledges|acts|adopts|affirms|anticipates|appreciates|appropriates|approves|authori[sz]es|believes|calls(?:\ attention)?|
            is\ (?:\w+ly\ )?(?:concerned|alarmed|aware|convinced)|commends|condemns|confirms|congratulates|considers|declares|deeply\ regrets|deplores|designates|determines|draws|emphasi[sz]es|
            endorses|establishes|expects|expresses|extends|highlights|looks|notes|objects|pays|proclaims|reaffirms|realizes|recalls|recogni[sz]es|
            recommits|re-?emphasi[sz]es|regrets|reiterates|rejects|reminds|remains|renews|repeats|shares|stresses|supports|takes|thanks|underlines|
            underscores|warns|welcomes)""",
        joiner=r"[,;:]\s+(?:and,?\s+|but\s+|while\s+)?|\s+and,?\s+",
        lead=_ADVERBS,
        we=r"[Ww]e",
        again=r"(?:reiterates|renews|repeats|reaffirms|maintains|restates)(?:,?\ (?:once\ again|also|further|in\ this\ regard),?)?"
        r"\ (?:its|the|their|all\ its)(?:\ [a-z]+){0,3}?",
        decides=r"(?:decides|resolves|agrees|continues)(?:\ (?:also|further))?\ to",
        that="that",
        modal=r"(?:shall|will|should|must)",
        to="to",
        takes_infinitive=frozenset(
            "position able unable willing wishing wish wishes ready yet need needs needed seeking necessary efforts effort ability capacity "
            "opportunity right potential authority responsibility obligation obligations order as continue continues continuing wanting "
            "fail failed failing failure required decided intend intending steps measures ways means mandated authorized invited eligible "
            "entitled best having have has prepared planning choose committed action actions intention intentions requested designed used "
            "commitment commitments pledged agreed inability how refuse refused attempting attempts attempt encouraged obliged "
            "likely wished work working support desire determination willingness plans capability capabilities".split()
        ),
        verbs=frozenset(
            """abandon abide abolish abstain accede accelerate accept accommodate accompany accomplish accord account achieve acknowledge
            acquire act activate adapt add address adhere adjourn adjudicate adjust administer admit adopt advance advertise advise advocate
            afford agree aid aim align allay alleviate allocate allow amend amplify analyse analyze announce answer anticipate appeal apply
            appoint apportion appraise apprise approach appropriate approve arrange arrest articulate ascertain ask assess assign assist
            assume assure attach attain attend attract audit augment authorise authorize avail avert avoid award back balance ban bar base be
            bear become begin believe benefit biennialize block bolster boost break bridge brief bring broad broaden build call cancel carry
            catalyse cause cease celebrate certify change channel charge check choose circulate clarify clear close codify collaborate
            collate collect combat combine come commemorate commence comment commission commit communicate compile complement complete comply
            compose comprise conceive concentrate conclude condemn conduct confer confirm conform confront connect conserve consider
            consolidate constitute construct consult contact contain continue contract contribute control convene convert convey cooperate
            coordinate correct counter counteract counterbalance create criminalize cross curb cut date deal debate decide declare decline
            decommission decrease dedicate deepen defend defer define defray delay delegate delete delineate deliver demand demarcate
            demine demobilize demonstrate deny depart deploy deposit derive describe design designate desist destroy detail detect detain deter
            determine develop devise devote differentiate digitalize digitize direct disarm disband disburse discharge discipline disclose discontinue
            discourage discuss dismantle dispatch display dispose disrupt disseminate dissociate dissolve distinguish distribute diversify
            divide do document donate double draft draw drive eat educate effect effectuate elaborate elect elevate eliminate embark embed embrace
            emphasise emphasize employ empower enable enact encourage end endeavour endorse enforce engage enhance enlarge enlist enrich
            ensure enter entrust equip eradicate escalate establish estimate evacuate evaluate examine exchange exclude execute exercise exert
            exhibit expand expedite experience explain exploit explore express expose extend extradite face facilitate factor favour feature field fight
            fill finalise finalize finance find focus follow forge form formalize formulate forward foster free freeze fulfil fulfill
            function fund furnish further gain gather generate give go grant guarantee guard guide halt hand handle harmonise harmonize
            harness have hear heed help highlight hold honour host hasten identify impede implement impose improve incentivize include
            incorporate increase incur indicate inform initiate innovate inspect inspire install instigate institute institutionalize
            instruct insulate integrate intensify interact intercept interdict interview introduce invest investigate invite involve
            issue join justify keep launch lay lead learn leave lend lessen leverage liaise liberate license lift limit link liquidate list
            live locate look lower mainstream maintain make manage mandate map mark match maximise maximize measure mediate meet mentor
            minimise minimize mitigate mobilise mobilize modernize modify monitor move name negotiate neutralize nominate normalize note notify
            nurture obey observe obtain offer open operate operationalise operationalize optimise optimize orient organise organize overcome
            oversee participate partner pass patrol pay perform permit persevere pilot place plan play pledge pool popularize pose post postpone
            practise predict prepare present preserve press prevent prioritise prioritize proceed process proclaim procure produce prohibit
            project promote promulgate propose prosecute protect prove provide publicise publicize publish punish purchase pursue put
            quantify quicken raise ratify re-engage re-establish re-examine reach react readmit reaffirm realise realize reappoint reassess
            rebuild recall receive recognise recognize recommend recommit reconcile reconfigure reconsider reconstitute reconstruct
            record recover recruit rectify redeploy redouble reduce reestablish refer refine reflect reform refocus refrain refuse regard register
            regroup regularize regulate rehabilitate reimburse reinforce reintegrate reinvigorate reject relay release relieve relocate
            remain remedy remember remind remit remove render renew renounce reopen reorganize repair repatriate repeal replace replenish
            reply report reposition represent repress request require reschedule rescind research resettle resist resolve resort respect
            respond restore restrain restrict restructure resume retain rethink retire return reverse revert review revise revitalize
            revoke reward safeguard sanction satisfy save say scale schedule screen scrutinize search secure see seek seize select send
            sensitize separate serve set settle shape share shift show sign simplify simulate solicit solve speak specify speed spare sponsor
            stabilise stabilize staff stand standardise standardize start state stay stem step stop streamline strengthen stress strive
            structure study subject submit subscribe substantiate sunset supervise supplement supply support suppress surrender survey
            suspend sustain synchronize synergize tackle tailor take target task teach tell terminate test think train transfer
            transform translate transmit transport transpose treat try turn uncover undergo undermine understand undertake unify unite update
            upgrade uphold upscale urge use utilise utilize vacate validate verify view vest visit vote waive warn welcome widen withdraw
            withhold witness work write""".split()
        ),
        passive=frozenset("be have consist comprise include remain become constitute".split()),
        reporting=r"(?:report(?=\ (?:to|on|back|thereon|at|in|within|orally|regularly|annually|every|its|their|his|any)\b)|"
        r"(?:submit|present)(?=\ (?:to|an?|the|his|her|its|their|it|them|such|that|this|for)\b))",
        adverb=r"(?:[a-z]+ly|further|also|better|then|always|jointly|together|duly|ever|thereby|thereafter|therein|soon|thus|henceforth)",
        negation="not",
        continuing=frozenset({"continue"}),
        conjunction=r"(?:and/or|and|or)",
        as_well=r"(?:as\ well\ as|together\ with)",
        determiner=r"(?:the|an?|its|their|his|her|our|this|that|these|those|all|any|each|every|both|such|no|which|whose|some|other|more)",
        relative=r"\b(?:that|which|who|whose)\b",
        preposition=r"(?:in|within|with|as|through|on|by|at|for|pursuant|under|where|when|upon|inter\ alia)",
        qualifier=r"(?:within|in|with|without|as|where|when|whenever|if|through|upon|on|at|by|under|after|before|for|from|pursuant|subject|"
        r"consistent|based|inter\ alia|while|until|unless|during|given|should|to|notwithstanding|according|irrespective|regardless|prior|no|not|"
        r"among|alongside|together|jointly|[a-z]+ing|[a-z]+ly|via|both|also|whether|once|because|since|despite|together|immediately|whose|who|which|"
        r"individually|collectively|every|mindful|aware|unless|thus)",
        inclusion=r"(?:including|in\ particular|especially|particularly|notably|such\ as|inter\ alia|among\ others|among\ them|primarily|above\ all)",
        someone=frozenset({"calls upon", "appeals to", "invites", "directs", "instructs", "asks"}),
        pronouns=frozenset("it him her them us".split()),
        attached=r"(?:further|in\ (?:his|her|its|their)\ (?:next|forthcoming|upcoming|report|reports|annual|capacity|role|respective|efforts)|in\ (?:close\ |full\ )?"
        r"(?:consultation|cooperation|coordination|collaboration|accordance|conformity|line|partnership|this|that)|within\ (?:existing|available|its|his|"
        r"her|their)|as\ (?:part|appropriate|soon|a\ matter)|where\ |when\ |through\ |by\ (?!the\ )|upon\ |at\ (?:its|the\ (?:earliest|latest))|pursuant\ to|without\ |"
        r"on\ an?\ |during\ (?:its|the)|before\ |prior\ to|every\ |once\ again|also|immediately|urgently|inter\ alia|no\ later|not\ later)",
        article=r"(?:(?:all\ of\ the|all\ the|the|all|each\ of\ the|an?)\ )",
        stop=frozenset(
            "of for in on by to with from at within under through including that who which whose whom where when as among between against "
            "into via across towards toward over around not without during pursuant such per outside beyond throughout whether if while".split()
        ),
        actors=frozenset(
            """academia academic actor administration administrator adviser advisor advocate agency alliance ally army arrangement assembly
            association auditor authority bank board body broker brother builder bureau business captain centre center chair chairman
            chairperson chief child citizen city civilian co-chair coalition co-facilitator co-lead co-sponsor combatant commander commission commissioner committee
            community company component conference congress consortium consumer contingent contributor cooperative coordinator corporation council
            counsellor country court creditor delegation department deputy designer developer director division donor economy educator elder
            employer enterprise entity entrepreneur envoy everybody everyone executive expert exporter facilitator faction faith-based family
            federation fighter firm force forum foundation friend fund government governor group guarantor guard head holder humanitarian importer
            individual industry innovator inspector instance institute institution interlocutor intermediary inventor investigator investor
            journalist judge judiciary leader leadership league legislator legislature lender manager management manufacturer mechanism media mediator meeting
            member men man migrant military militia minister ministry mission monitor movement municipality nation neighbour network observer office officer official
            ombudsperson one operation operator organ organiser organization organisation organizer other owner panel parliament parliamentarian
            participant participating partner partnership party people peoples person personnel philanthropist philanthropy physician platform point
            police policymaker politician practitioner presence presidency president procedure producer professional programme
            proponent prosecutor provider publisher rapporteur rebel recipient refugee region registrar registry regulator representative requester
            researcher resident scholar school scientist secretariat secretary secretary-general sector section sector service shipowner side
            signatory society specialist sponsor staff stakeholder state statistician subcommittee sub-commission subsidiary supplier system
            taliban task-force teacher team territory those tribunal troop trustee undersecretary union unit university user vendor victim
            volunteer warlord witness woman women worker youth girl boy facility shipping pharmaceutical rightholder intermediar""".split()
        ),
        never_actors=frozenset(
            "agenda convention plan strategy decade year day declaration protocol agreement resolution decision charter treaty statute goals "
            "goal week principles guidelines rules accord accords roadmap dialogue register list compact pact contribution contributions effort efforts support cooperation attention "
            "assistance submission submissions nominations contribution implementation development use".split()
        ),
        plural=(("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("s", "")),
        postmodifier=r"(?:[a-z-]+(?:ing|ed|able|ible)|alike|present|responsible|active|party|parties|members|together|worldwide|both|and|or|only|"
        r"themselves|itself|everywhere|outside|inside|so|yet|do|have|has|are|is|still|currently|most|out|up)",
        names={
            "Secretary-General of the United Nations": "Secretary-General",
            "United Nations Secretary-General": "Secretary-General",
            "UN Secretary-General": "Secretary-General",
            "Secretary General": "Secretary-General",
            "member States": "Member States",
            "Members States": "Member States",
            "Members of the United Nations": "Members of the United Nations",
        },
        due=(
            rf"(?:(?:{_DEADLINE}|{_AT})\ {_PART}{_SESSION})",
            rf"(?:{_DEADLINE}\ {_DATE}(?:\ (?:of\ )?(?:each|every)\ year|\ annually)?(?:,?\ and\ (?:by\ )?{_DATE}(?:,?\ respectively)?)?)",
            (
                rf"(?:(?:{_DEADLINE}\ |at\ )(?:the\ )?(?:end|expiry|expiration|completion)\ of\ (?:the|its|this|their|each)\ "
                rf"(?:current\ |present\ )?(?:mandate|mandate\ period|year|decade|biennium|month|calendar\ year)(?:\ period)?)"
            ),
            (
                rf"(?:(?:no\ later\ than\ |not\ later\ than\ |within\ |in\ )(?:the\ (?:next|first|following|coming)\ |a\ period\ of\ )?"
                rf"{_NUMBER}\ {_UNIT}(?:[’']\ time)?(?![’'\w-])(?!\ (?:since|prior|ago|old|preceding|in\ )|\ of\ age)"
                rf"(?:\ (?:{_ADOPTION}|(?:of|from|after|following|before)\ (?:the\ |its\ |his\ |such\ |that\ |this\ |receiving\ |receipt\ |[a-z]+ing\ )[^,;.:]{{1,50}}?"
                r"(?=[,;.:]|$|\ (?:and|to|on|a|an)\ )))?)"
            ),
            rf"(?:{_NUMBER}\ {_UNIT}\ (?:{_ADOPTION}|(?:before|prior\ to|after)\ (?:the\ |its\ )?(?:end|expiry|expiration|adoption)\ of\ (?:the|its|this)\ [\w]+))",
            rf"(?:(?:at\ least\ |initially\ )?(?:once\ )?every\ (?:(?:other\ )?{_NUMBER}\ |other\ )?{_UNIT}(?:\ (?:thereafter|from\ that\ date|{_ADOPTION}))?(?!\w))",
            (
                r"(?:(?:at\ least\ )?(?:(?:once|twice|three\ times)\ )?(?:each|every|per|a)\ (?:calendar\ )?(?:year|month|quarter|week)"
                r"(?=[,;.:]|$|\ (?:to|on|about|at|and|thereafter|with|in|a|an|the)\b)(?<!\ba\ year)(?<!\ba\ month)(?<!\ba\ week)"
                r"(?<!per\ year)(?<!per\ month))"
            ),
            r"(?:at\ least\ )?(?:once|twice|three\ times)\ (?:a|per)\ (?:year|month|quarter|week)",
            (
                r"(?:(?:at\ least\ )?(?:annually|biannually|biennially|semi-annually|triennially|quarterly|monthly|bimonthly|weekly|yearly)"
                r"(?=[,;.:]|$|\ (?:to|on|about|at|in|and|with|thereafter|by|through|the|a|an|its|until|for|from|regarding|during|as)\b))"
            ),
            (
                r"(?:on\ an?\ (?:(?:\w+\ and\ )?(?:annual|biannual|biennial|semi-annual|six-monthly|triennial|quadrennial|quarterly|monthly|bimonthly|weekly|"
                r"yearly|regular|periodic))(?:,\ as\ appropriate,)?\ basis)"
            ),
            rf"(?:at\ {_NUMBER}-(?:day|week|month|year)\ intervals|at\ regular\ intervals)",
        ),
        weak_due=(
            rf"(?:in|during)\ (?:the\ (?:first|second|third|fourth|last)\ (?:half|quarter)\ of\ |early\ |late\ |{_MONTH}\ )?(?:19|20)\d\d(?![\d/])",
            rf"on\ {_DAY}",
        ),
        then=r"(?:then|again|subsequently)",
        past=r"(?<!\bbe\ )\b(?:(?:[a-z]{3,}ed|held|made|taken|begun|given|forth|out)(?:\ by\ (?:the\ |its\ )?(?:(?:[A-Z][\w-]*|of|on|and|the|for)\ ){1,9})?"
        r"|(?:submitted|presented|reported|transmitted|made|issued|addressed)\ (?:[\w-]+\ ){0,7}?(?:to|before)\ (?:the\ )?(?:(?:[A-Z][\w-]*|it|of|on|and)\ ){1,9}"
        r"|(?:due|scheduled|expected|planned)\ to\ (?:[a-z]+\ ){1,3}"
        r"),?\ ?\Z",
        session=r"(?P<ordinals>(?:\b(?:[a-z]+(?:-[a-z]+)?|\d+(?:st|nd|rd|th)|special|emergency|regular|resumed|annual|and|,)\b[, ]+)*)sessions?\b"
        r"(?:\ (?:of|in)\ (?P<year>\d{4}))?"
        rf"(?:\ of\ the\ (?P<of>{_NAME}))?",
        body=r"(?:to|by|for|before|of|through|inform|brief|update|to\ keep)\ (?:the\ )?(?P<body>it|[A-Z][\w-]*(?:\ (?:[A-Z][\w-]*|of|on|and|the|for|in|to))*)[\w ]{0,20}?,?\ $",
        bodies={"Assembly": "General Assembly", "it": ""},
        sessional=r"(?:Committee|Commission|Council|Conference|Assembly|Forum|Board|Group)\b",
        council="Council",
        special={"emergency": "ES-", "special": "S-"},
        own=frozenset({"next", "forthcoming", "upcoming", "coming"}),
        ordinals=_ORDINALS,
        numbers=_NUMBERS,
        period=rf"(?:within|in|no\ later\ than|not\ later\ than|^)\ ?(?:the\ (?:next|first)\ |a\ period\ of\ )?(?P<number>{_NUMBER})\ (?P<unit>day|week|month|year)s?"
        rf"(?:[’']\ time)?(?:\ {_ADOPTION})?\Z",
        units={"day": ("day", 1), "week": ("day", 7), "month": ("month", 1), "year": ("month", 12)},
        day=rf"\d{{1,2}}\ {_MONTH}\ (?:19|20)\d\d",
        end_of_month=rf"(?<!\d\ )(?<!beginning\ of\ )(?<!start\ of\ )(?<!middle\ of\ )(?<!early\ )(?<!mid-)(?P<month>{_MONTH})\ (?P<year>(?:19|20)\d\d)",
        end_of_year=r"(?:\b(?:by|before|than|of|in|and|during)\ (?:the\ end\ of\ |late\ )?)(?P<year>(?:19|20)\d\d)(?!\d)",
    )
}
