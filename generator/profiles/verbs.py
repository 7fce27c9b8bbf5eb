"""What an organ does in a text: its verbs, as they open paragraphs and stand within them, one row a language.

Counted in 1,923 resolutions of sessions 75 to 80 (396 preambular and 662 operative openings). Languages without a row
are read through the reference language: its paragraphs have the same addresses.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct


class Verbs(Struct, frozen=True, kw_only=True):
    """The verbs of one language."""

    operative: dict[str, str]
    """"requests" -> what it is called."""
    preambular: dict[str, str]
    """"recalling", "aware" -> what it is called."""
    plain: dict[str, str]
    """Behind "we": "reaffirm" -> what it is called."""
    we: str
    adverbs: str
    """What may stand before a verb: "also", "in this regard" (pattern)."""
    within: str
    """What may stand between the words of one verb: "having *also* considered" (pattern)."""
    manner: str
    """What may stand behind it: "with deep concern" (pattern)."""
    joined: str
    """What may stand before a further verb of the same paragraph (pattern)."""


_PLAIN: Final = (
    "recall recognize reaffirm note welcome stress emphasize re-emphasize acknowledge express underline reiterate consider encourage affirm highlight "
    "condemn underscore commend deplore urge believe wish refer realize act observe appreciate endorse desire regret determine invite "
    "confirm expect support reject demand decide request approve recommend authorize appropriate resolve agree recommit declare adopt "
    "reconfirm proclaim direct instruct acclaim accept admit affirm allocate announce apply appoint assert assess commit concur congratulate "
    "convene denounce designate dissolve elect establish extend honour insist intend lament "
    "maintain oppose pledge postpone propose protest reappoint renew repeat require salute select strive suspend "
    "terminate thank transmit undertake warn withdraw advise appeal applaud await call look "
    "pay bear take draw hail celebrate commemorate clarify prolong revise amend abolish replace"
).split()
"""Without those that are nouns as often: States, orders, marks."""
_PHRASES: Final = {
    "take note": ("takes note", "taking note"),
    "take into account": ("takes into account", "taking into account"),
    "take into consideration": ("takes into consideration", "taking into consideration"),
    "bear in mind": ("bears in mind", "bearing in mind"),
    "call upon": ("calls upon", "calling upon"),
    "call on": ("calls on", "calling on"),
    "call for": ("calls for", "calling for"),
    "look forward": ("looks forward", "looking forward"),
    "pay tribute": ("pays tribute", "paying tribute"),
    "draw attention": ("draws attention", "drawing attention"),
    "keep under review": ("keeps under review", "keeping under review"),
    "keep in mind": ("keeps in mind", "keeping in mind"),
}
_STATES: Final = (
    "aware mindful conscious cognizant desirous anxious grateful alarmed convinced concerned determined dismayed disturbed guided "
    "inspired motivated outraged persuaded resolved shocked appalled gratified moved impressed committed encouraged distressed "
    "deploring dedicated troubled saddened cognisant heartened pleased"
).split()
_HAVING: Final = {
    "considered": "considers",
    "examined": "examines",
    "received": "receives",
    "heard": "hears",
    "adopted": "adopts",
    "reviewed": "reviews",
    "noted": "notes",
    "decided": "decides",
    "studied": "studies",
    "taken note": "takes note",
    "taken into account": "takes into account",
    "discussed": "discusses",
    "recalled": "recalls",
    "met": "meets",
}


def _add_s(verb: str) -> str:
    if verb.endswith(("s", "ch", "sh", "x", "z")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"


def _add_ing(verb: str) -> str:
    doubled = {"commit": "committing", "recommit": "recommitting", "admit": "admitting", "transmit": "transmitting", "set": "setting"}
    return doubled.get(verb) or f"{verb[:-1] if verb.endswith('e') and not verb.endswith('ee') else verb}ing"


_SINGLE: Final = [v for v in _PLAIN if v not in ("take", "bear", "call", "look", "pay", "draw")]

VERBS: Final[dict[str, Verbs]] = {
    "en": Verbs(
        operative={_add_s(v): _add_s(v) for v in _SINGLE} | {third: third for third, _ in _PHRASES.values()},
        preambular={_add_ing(v): _add_s(v) for v in _SINGLE}
        | {ing: third for third, ing in _PHRASES.values()}
        | {state: f"is {state}" for state in _STATES if not state.endswith("ing")}
        | {f"having {past}": verb for past, verb in _HAVING.items()},
        plain={v: _add_s(v) for v in _SINGLE} | {plain: third for plain, (third, _) in _PHRASES.items()},
        we=r"[Ww]e",
        adverbs=r"also|further|furthermore|again|once\ (?:again|more)|in\ (?:this|that)\ (?:regard|context|connection|respect|light)|"
        r"therefore|thus|hereby|strongly|deeply|gravely|fully|firmly|profoundly|seriously|increasingly|keenly|extremely|particularly|"
        r"equally|greatly|acutely|highly|especially|solemnly|unequivocally|warmly|accordingly|moreover|additionally|still|likewise|"
        r"in\ particular|at\ the\ same\ time|to\ this\ end|as\ appropriate|reaffirmed|newly|very|most|urgently|sincerely|respectfully",
        within=r"also|further",
        manner=r"with\ (?:(?:deep|deepest|great|grave|profound|serious|keen|utmost|particular|much)\ )?"
        r"(?:appreciation|concern|satisfaction|regret|interest|alarm|gratitude|approval|dismay)(?:\ and\ (?:concern|appreciation|satisfaction|alarm))?",
        joined=r"[,;:–—]|\ (?:and|while|but|or|as\ well\ as|thereby)",
    ),
}
