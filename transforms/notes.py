"""Editor's notes: corrections, updates, pseudonyms, rights and the like, told by the article's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from transforms.notices import is_rights_note
from transforms.records import Note, Paragraph
from transforms.text import fold

_STARRED: Final = re.compile(r"\s{0,3}[\[(]?\s{0,3}(?:\*{1,4}|[†‡])\s{0,3}(?=\S)")
_LABEL: Final = re.compile(
    r"[\[(*\s]{0,6}(?:editor'?s?'? note|note from the editors?|note to readers|publisher's note"
    r"|author'?s? note|"
    r"nota (?:del|de la|de los|de las) (?:editor|editora|editores|redaccion|autor|autora|autores)"
    r"|n\. ?del? (?:e|r)\.|"
    r"corrections?|clarifications?|update|updated|fe de errat\w+|correccion(?:es)?|aclaracion(?:es)?"
    r"|rectificacion|actualizacion)"
    r"(?: ?\([^)]{0,40}\))?\s?[:.\-*]"
)
# Spares the folding of every other paragraph: how a label can begin.
_MAY_BE_LABEL: Final = re.compile(
    r"[\[(*\s]{0,6}(?:edit|note|publ|auth|nota|n\.|corr|clar|upda|fe |acla|rect|actu)", re.IGNORECASE
)
_KINDS: Final = (
    (
        "pseudonym",
        re.compile(
            r"\bpseudonyms?\b|\bseudonimos?\b|\bnot (?:his|her|their|the) real names?\b"
            r"|\bnames?\b[^.]{0,60}? (?:has|have|was|were|is|are) (?:been )?"
            r"(?:changed|altered|withheld|modified)\b|\b(?:identity|identities) (?:has|have|was|were|is"
            r"|are) (?:been )?(?:protected|withheld|changed)\b"
            r"|\bnombres?\b[^.]{0,60}? (?:ha|han|fue|fueron|es|son) (?:sido )?(?:cambiad|modificad"
            r"|alterad|omitid|reservad|protegid)\w+"
            r"|\bno (?:es|son) sus? nombres? real(?:es)?\b|\bidentidad(?:es)? (?:ha|han|fue|fueron"
            r"|es) (?:sido )?(?:protegid|reservad|omitid)\w+"
        ),
    ),
    (
        "correction",
        re.compile(
            r"\bcorrect(?:ions?|ed|s|ing)?\b|\bincorrectly\b|\berroneous(?:ly)?\b|\bmis(?:stated|identified"
            r"|spelled|reported|takenly)\b|\bin error\b"
            r"|\b(?:previous|earlier) version\b[^.]{0,60}\b(?:said|stated|reported|identified|claimed"
            r"|wrong\w*|error)\b"
            r"|\bcorreccion(?:es)?\b|\bcorregi\w+|\bcorrige\b|\bfe de errat\w+|\brectifica\w*|\berrone(?:a"
            r"|o)\w*|\bpor error\b|\bincorrecta\w*"
        ),
    ),
    (
        "update",
        re.compile(r"\bupdat(?:e|ed|es|ing)\b|\bactualiz\w+|\bclarif(?:y|ied|ication)\b|\baclaracion\w*"),
    ),
    (
        "download",
        re.compile(
            r"\b(?:read|see|access)\b[^.]{0,60}\b(?:pdf|full report)\b|\bdownload\b"
            r"|\bdescarg\w+|\b(?:lea|consulte) el (?:informe|reporte) completo\b"
        ),
    ),
)
_LONGEST: Final = 2500
_BARE_LABEL: Final = 40


def is_note(text: str) -> bool:
    """Whether a paragraph is set apart from the article: by a leading `*`, `Editor's note:` and the like."""
    if len(text) > _LONGEST:
        return False
    if _STARRED.match(text) is not None:
        return True
    return _MAY_BE_LABEL.match(text) is not None and _LABEL.match(fold(text[:100])) is not None


def kind_of_note(text: str) -> str:
    """What a note does: `rights`, `pseudonym`, `correction`, `update`, `download` or `other`."""
    if is_rights_note(text):
        return "rights"
    folded = fold(text[:_LONGEST])
    return next((kind for kind, pattern in _KINDS if pattern.search(folded)), "other")


def read_notes(paragraphs: Sequence[Paragraph], rights_notes: frozenset[str]) -> tuple[Note, ...]:
    """The notes among the paragraphs, positions from 1; a bare `*Correction:` takes the next paragraph along.

    `rights_notes` are the texts already known to be rights notes, which need no mark.
    """
    notes: list[Note] = []
    for index, paragraph in enumerate(paragraphs):
        text = paragraph.text
        if text in rights_notes:
            notes.append(Note(len(notes) + 1, "rights", text))
        elif is_note(text):
            if len(text) <= _BARE_LABEL and text.rstrip("* ").endswith(":") and index + 1 < len(paragraphs):
                text = f"{text} {paragraphs[index + 1].text}"
            notes.append(Note(len(notes) + 1, kind_of_note(text), text))
    return tuple(notes)
