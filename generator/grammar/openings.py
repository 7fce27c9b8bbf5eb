"""How paragraphs open in English.

Preambular ones with a participle or an adjective (*Recalling*, *Deeply concerned*, *Mindful*), operative ones with a verb (*Decides*).
Counted in 1,923 resolutions of sessions 75 to 80; the older ones add *Realizing*, *Anxious*, *Desiring*.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from generator.profiles.verbs import VERBS

from .patterns import join_forms

PARTICIPLES: Final = frozenset(
    "recalling recognizing reaffirming noting welcoming taking stressing emphasizing acknowledging bearing expressing underlining "
    "reiterating considering encouraging affirming highlighting condemning underscoring commending deploring urging believing wishing "
    "referring realizing acting observing appreciating endorsing desiring regretting determining calling inviting confirming "
    "expecting whereas grieved renewing paying deeming being having remaining looking sharing viewing committing".split()
)
_VERBS: Final = frozenset(
    "encourages requests calls welcomes recognizes urges decides recalls reaffirms invites takes notes stresses emphasizes acknowledges "
    "reiterates underlines endorses expresses commends affirms approves recommends underscores condemns appeals looks demands "
    "authorizes supports appropriates deplores resolves considers agrees recommits declares adopts reconfirms proclaims confirms directs "
    "instructs".split()
)
_ADJECTIVES: Final = frozenset(
    "aware mindful conscious cognizant desirous anxious grateful alarmed convinced concerned determined dismayed disturbed guided "
    "inspired motivated outraged persuaded resolved shocked appalled gratified moved impressed committed encouraged distressed".split()
)
_ADVERBS: Final = frozenset(
    "deeply gravely strongly fully firmly profoundly seriously increasingly also further again keenly extremely particularly "
    "equally greatly acutely highly especially solemnly unequivocally reaffirmed".split()
)
_WORD: Final = re.compile(r"[\w’'-]+")


def opens_paragraph(words: str) -> bool:
    """True for a usual participle or verb before a small letter: "Taking note", "Decides to"; no sentence goes on like this."""
    first, _, rest = words.partition(" ")
    return first[:1].isupper() and first.casefold() in PARTICIPLES | _VERBS and rest[:1].islower()


def is_opening(words: str, *, known: bool = False) -> bool:
    """True if a preambular paragraph may begin with these words; with ``known`` only where the word itself is a usual one."""
    if not words[:1].isupper():
        return False
    for word in _WORD.findall(words[:60]):
        plain = word.casefold()
        if plain in _ADVERBS:
            continue
        if plain in PARTICIPLES or plain in _ADJECTIVES:
            return True
        return not known and len(plain) > 4 and plain.endswith(("ing", "ed")) and plain != "united"
    return False


def measure_opening(words: str, language: str) -> int:
    """How many characters of a paragraph are its opening, set in italics in the print: "Also requests", "Noting with concern".

    0 where it opens in no way that the language's row knows.
    """
    pattern = _compile_opening(language)
    found = pattern.match(words) if pattern else None
    return found.end() if found else 0


@cache
def _compile_opening(language: str) -> re.Pattern[str] | None:
    row = VERBS.get(language)
    if row is None:
        return None
    verbs = join_forms((*row.operative, *row.preambular), row.within)
    adverbs = rf"(?:{row.adverbs})".replace("\\ ", " ")
    behind = rf"(?:,? {adverbs},?(?= )|,? {row.manner}(?!\w))*".replace("\\ ", " ")
    return re.compile(rf"(?=[A-Z])(?:{adverbs},? )*(?:{verbs}){behind}(?!\w)", re.IGNORECASE)


def find_verb(opening: str, language: str) -> str:
    """What the verb of an opening is called: "Also requests" is ``requests``, "Deeply concerned" ``is concerned``.

    Empty where the language's row knows none.
    """
    row, pattern = VERBS.get(language), _compile_verbs(language)
    found = pattern.search(opening.casefold()) if pattern else None
    if row is None or found is None:
        return ""
    return (row.operative | row.preambular)[re.sub(rf" (?:{row.within}) ", " ", found[0])]


@cache
def _compile_verbs(language: str) -> re.Pattern[str] | None:
    row = VERBS.get(language)
    return re.compile(rf"\b(?:{join_forms((*row.operative, *row.preambular), row.within)})\b") if row else None
