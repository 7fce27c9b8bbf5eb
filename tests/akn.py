"""Short Akoma Ntoso of our own, one phenomenon each."""

from __future__ import annotations

from generator.build import join_corpus
from generator.model.corpus import Corpus
from generator.model.document import Document
from generator.readers import akn

NAMESPACES = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"'
FORMULA = '<preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula></preamble>'


def write_akn(
    body: str,
    *,
    symbol: str = "A/RES/99/1",
    number: str = "99/1.",
    language: str = "eng",
    kind: str = "resolution",
    organ: str = "General Assembly",
    adopted: str = "2044-12-01",
    cover: str = "",
) -> str:
    """A whole file around a body."""
    return f"""<akomaNtoso {NAMESPACES}><statement name="{kind}"><meta><identification>
<FRBRWork><FRBRdate date="{adopted}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2044-12-09" name="publication"/><FRBRlanguage language="{language}"/></FRBRExpression>
</identification></meta>
<coverPage><p><docNumber refersTo="#symbol">{symbol}</docNumber></p><p><docAuthority refersTo="#issuingBody">{organ}</docAuthority></p>{cover}</coverPage>
<preface><p><docNumber>{number}</docNumber><docTitle refersTo="#resolutionTitle">Pilcrows</docTitle></p></preface>
{body}</statement></akomaNtoso>"""


def paragraph(num: str, words: str) -> str:
    """One ``paragraph``; without a number where ``num`` is empty."""
    number = f"<num>{num}</num>" if num else ""
    return f"<paragraph>{number}<content><p>{words}</p></content></paragraph>"


def read_files(**files: str) -> Corpus:
    """A corpus of files by name (``__`` for ``.``)."""
    return join_corpus([akn.read(f"{name.replace('__', '.')}.xml", text.encode()) for name, text in files.items()], {})


def read_body(body: str, **about: str) -> Document:
    """The one document of a body."""
    corpus = read_files(a=write_akn(body, **about))
    assert len(corpus.documents) == 1, corpus.diagnostics
    return corpus.documents[0]


def ids(document: Document) -> list[str]:
    """The addresses of a document's paragraphs, but for its formula and closing lines."""
    return [p.id for p in document.paragraphs if p.kind not in ("formula", "closing")]
