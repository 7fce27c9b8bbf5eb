"""Words beside figures that say what the figures are, a row a language: what tells a number from a footnote marker."""

from __future__ import annotations

from typing import Final

NUMBERED: Final[dict[str, tuple[str, ...]]] = {
    "en": tuple(
        "paragraph paragraphs para paras article articles art arts section sections sect sects rule rules goal goals target targets "
        "chapter chapters chap annex annexes part parts item items no nos vol vols resolution resolutions decision decisions regulation "
        "regulations action actions supplement supplements session sessions page pages pp level levels category categories table tables "
        "phase phases panel panels of at by to in on and or from than between until the least about with for over some additional only up".split()
    ),
    "fr": tuple(
        "paragraphe paragraphes par article articles section chapitre règle objectif résolution décision n vol point de à et ou du".split()
    ),
    "es": tuple(
        "párrafo párrafos párr artículo artículos sección capítulo regla objetivo resolución decisión núm vol tema de a y o del".split()
    ),
}
"""Before a figure: "paragraph 4", "at least 20"."""

COUNTED: Final[dict[str, tuple[str, ...]]] = {
    "en": tuple(
        r"per\s+cent|percent|to\s+\d|million|billion|years?|months?|weeks?|days?|hours?|members?|(?:Member )?States|countries|posts?|"
        r"(?:United States )?dollars|or\s+\d|out of|and \d".split("|")
    ),
    "fr": tuple(r"pour\s+cent|millions?|milliards?|ans|années?|mois|jours?|membres|États|pays|postes?|dollars".split("|")),
    "es": tuple(r"por\s+ciento|millones|años?|meses|días?|miembros|Estados|países|puestos|dólares".split("|")),
}
"""Behind a figure, as patterns: "20 per cent", "5 years"."""
