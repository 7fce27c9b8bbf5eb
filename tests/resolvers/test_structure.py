"""Lines to addresses: the rules of the published table, one example each."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.inline import Inline
from generator.model.metadata import Metadata, SourceFile
from generator.model.printed import Block, Printed, Role
from generator.resolvers.understand import understand
from tests.examples import run_examples

ROLES: dict[str, Role] = {"# ": "heading", "~ ": "preambular", "@ ": "annex"}


def print_lines(source: str, language: str = "en") -> Printed:
    """A printed text from lines with a sign in front."""
    blocks = []
    for line in source.splitlines():
        role = ROLES.get(line[:2], "paragraph")
        blocks.append(Block(role, Inline(line[2:] if role != "paragraph" else line)))
    return Printed(Metadata(source=SourceFile("x", ""), kind="resolution", language=language), tuple(blocks))


def show(source: str) -> str:
    document = understand([print_lines(source)])[0]
    return "".join(f"{p.id}{f' < {p.parent}' if p.parent else ''}\n" for p in document.paragraphs)


def test_examples(request: pytest.FixtureRequest) -> None:
    assert run_examples(Path(__file__).with_name("structure.test"), show, update=request.config.getoption("--update-goldens")) >= 10


def test_other_languages_count_as_the_reference_does() -> None:
    english = print_lines("~ Recalling resolution 1/1,\n~ Noting 1945,\n~ Mindful of 2015,\n1. Decides.")
    joined = print_lines("~ Rappelant la résolution 1/1, notant 1945,\n~ Consciente de 2015,\n1. Décide.", "fr")
    reference, french = understand([english, joined])
    assert [p.id for p in reference.paragraphs] == ["pp1", "pp2", "pp3", "op1"]
    assert [(p.id, p.aliases) for p in french.paragraphs] == [("pp1", ("pp2",)), ("pp3", ()), ("op1", ())]


def test_what_has_no_counterpart_gets_no_neighbours_address() -> None:
    english = print_lines("~ Recalling the Charter of the United Nations of 1945,\n1. Decides.")
    longer = print_lines(
        "~ Rappelant la Charte des Nations Unies de 1945,\n~ Notant aussi 1999, 2001 et 2017 et beaucoup,\n1. Décide.", "fr"
    )
    _, french = understand([english, longer])
    assert french.paragraphs[0].id == "pp1"
    assert french.paragraphs[1].id.startswith("x-")
    assert [d.code for d in french.diagnostics] == ["unaligned"]


def test_rules_are_rules_in_every_language() -> None:
    english = print_lines("1. Adopts.\n@ \n# Annex\n# Rule 1\nOne.\n# Rule 2\nTwo.")
    arabic = print_lines("1 - تعتمد.\n@ \n# المرفق\n# المادة 1\nواحد.\n# المادة 2\nاثنان.", "ar")
    reference, other = understand([english, arabic])
    assert [p.id for p in other.paragraphs] == [p.id for p in reference.paragraphs]
    assert "annex-rule2" in [p.id for p in other.paragraphs]
