"""How preambular paragraphs open: a participle or an adjective, as the words of the paragraph before end in a comma."""

from __future__ import annotations

import re
from typing import Final

_ADJECTIVES: Final = frozenset(
    "aware mindful conscious cognizant desirous anxious grateful alarmed convinced concerned determined dismayed disturbed "
    "encouraged guided inspired motivated outraged persuaded resolved shocked appalled gratified moved impressed prompted".split()
)
_ADVERBS: Final = frozenset(
    "deeply gravely strongly fully firmly profoundly seriously increasingly also further again keenly extremely particularly "
    "equally greatly acutely highly especially solemnly unequivocally".split()
)
_WORD: Final = re.compile(r"[\w’'-]+")


def is_opening(words: str) -> bool:
    """True if a preambular paragraph in English may begin with these words: *Recalling*, *Deeply concerned*, *Mindful*."""
    for word in _WORD.findall(words[:60]):
        if not word[:1].isupper() and word == words[: len(word)]:
            return False
        plain = word.casefold()
        if plain in _ADVERBS:
            continue
        return plain in _ADJECTIVES or (plain.endswith("ing") and len(plain) > 5)
    return False
