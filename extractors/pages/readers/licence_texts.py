"""Licence signals in running words: the notice, rights notes, names of licences, reservations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.licence_places import LONGEST_BLOCK, Places
from extractors.pages.readers.licence_subjects import is_label_of_a_thing
from extractors.pages.readers.licence_words import LONGEST_LINE, is_licence_line, licence_words
from extractors.pages.readers.queries import string
from extractors.pages.readers.text import element_text, nearest_block
from transforms.licences.reservations import reserved_subjects
from transforms.licences.subjects import OF_THE_TEXT, Subject
from transforms.licences.words import read_words_with_subjects
from transforms.notices import is_first_person, is_rights_note
from transforms.records import Block, LicenceSignal, PageImage
from transforms.rights_filter import may_be_rights_note
from transforms.stems import Stems
from transforms.terms import Scope, SignalKind

MOST_HINTS: Final = 400
LONGEST_STATEMENT: Final = 1_000
LONGEST_AROUND: Final = 300
LONGEST_NOTE: Final = 1_500
_SHORTEST_PROSE: Final = 90
_NOTES_AT_START: Final = 3
_NOTES_AT_END: Final = 8

# Sieves: no notice, note or licence line can do without one of these words.
_PERMITTING: Final = (
    "permission",
    "permiso",
    "autoriza",
    "authoriz",
    "authoris",
    "consent",
    "first publ",
    "first appeared",
    "originally",
    "originalmente",
    "previously publ",
    "por primera vez",
    "inicialmente",
    "republi",
    "reprint",
    "reproduc",
    "translat",
    "traduc",
    "©",
    "(c)",
    "copyright",
    "derechos de autor",
    "rights reserved",
    "derechos reservados",
    "courtesy",
    "cortesía",
    "tomado de",
    "derechos de est",
    "derechos del ",
    "derechos sobre est",
    "direitos d",
    "property of",
    "propiedad de",
    "belongs to",
    "arrangement",
    "propiedad intelectual",
    "intellectual property",
    "the owner",
    "dueñ",
    "propietari",
    "convenio",
    "por acuerdo",
    "según acuerdo",
    "mediante acuerdo",
    " agreement",
    "cleared",
    "exclusiv",
    "cedid",
    "titular de",
    "the rights",
    "all rights",
    "rights to th",
    "rights-holder",
    "rights holder",
    "rightsholder",
    "under licen",
    "licensed",
    "licence from",
    "license from",
    "bajo licencia",
    "syndica",
    "pertenece",
)
_NAMING: Final = Stems(
    "cc by",
    "cc-by",
    "cc0",
    "cc 0",
    "commons",
    "attribution",
    "atribuci",
    "atribuiç",
    "reconocimiento",
)
AROUND: Final = Stems(
    *_NAMING.words,
    "reserv",
    "reproduz",
    "prohib",
    "prohíb",
    "proíb",
    "proibid",
    "forbid",
    "copied",
    "copia",
    "part of th",
    "nothing on",
    "exempt from",
    "excluded from",
    "not apply",
    "not cover",
    "no se aplica",
    *(word for word in _PERMITTING if "reserv" not in word),
    "commercial",
    "comercial",
    "lucr",
    "byline",
    "money",
    "firma",
    "credited",
    "crédito",
    "anuencia",
    "venia",
    "blessing",
)
_ALL_TEXT: Final = string("string()")


def signals_in_blocks(blocks: Sequence[Block], places: Places) -> Iterator[LicenceSignal]:
    """The signals in the words of the article's own blocks."""
    prose: tuple[int, int] | None = None
    worth = _placed_notes(blocks)
    for index, block in enumerate(blocks):
        text = block.text
        if len(text) > LONGEST_BLOCK:
            continue
        if places.is_notice(text):
            is_own = is_first_person(text) or not any(
                _is_prose(other.text, places) for other in blocks[index + 1 :]
            )
            scope = Scope.TEXT if is_own and not _is_quoted(blocks, index) else Scope.OTHER
            yield LicenceSignal(SignalKind.NOTICE, scope, text)
            continue
        if (_NAMING.stand_in(text.lower()) and licence_words(text)) or (
            len(text) <= LONGEST_LINE and reserved_subjects(text)
        ):
            prose = prose or _span_of_prose(blocks, places)
            is_own = not (prose[0] < index <= prose[1] or block.in_quote) and is_licence_line(text)
            is_bare = index > 0 and is_label_of_a_thing(blocks[index - 1].text)
            scope = Scope.TEXT if is_own else Scope.OTHER
            yield from _words(text, scope, is_under_a_thing=is_bare or places.is_under_a_medium(text))
        if index in worth and is_rights_note(text):
            yield LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, text)


def _placed_notes(blocks: Sequence[Block]) -> set[int]:
    """The places of the blocks that may be rights notes: near either end, or marked as a note."""
    last = len(blocks) - _NOTES_AT_END
    placed = [
        (index, block.text)
        for index, block in enumerate(blocks)
        if (index < _NOTES_AT_START or index >= last or block.text.startswith(("*", "(", "[")))
        and len(block.text) <= LONGEST_NOTE
    ]
    return {index for index, text in placed if may_be_rights_note(text)}


def _is_quoted(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block is a quotation that other words lead to, or that text follows."""
    if not blocks[index].in_quote:
        return False
    is_announced = index > 0 and blocks[index - 1].text.rstrip().endswith(":")
    return is_announced or any(len(block.text) > _SHORTEST_PROSE for block in blocks[index + 1 :])


def signals_in_captions(images: Sequence[PageImage]) -> Iterator[LicenceSignal]:
    """The words of captions and credits: each speaks for its image alone."""
    for image in images:
        text = " ".join(part for part in (image.caption, image.credit) if part)
        if text:
            yield from _words(text, Scope.IMAGE)


def signals_around(tree: HtmlElement, places: Places) -> Iterator[LicenceSignal]:
    """The signals in the words outside the text's container, which is empty by now."""
    body = tree.find(".//body")
    if body is not None and AROUND.stand_in(_ALL_TEXT(body).lower()):
        for block in hinted_blocks(body):
            yield from signals_of(block, places)


def signals_of(block: HtmlElement, places: Places) -> Iterator[LicenceSignal]:
    """The signals in the words of a block that is none of the text's own."""
    text = element_text(block)
    if not text or len(text) > LONGEST_BLOCK:
        return
    if places.is_notice(text):
        if (scope := places.scope_of(block)) in (Scope.TEXT, Scope.SITE):
            yield LicenceSignal(SignalKind.NOTICE, scope, text)
        return
    if len(text) <= LONGEST_AROUND and (whole := places.notice_around(block)):
        yield LicenceSignal(SignalKind.NOTICE, Scope.TEXT, whole)
        return
    if licence_words(text):
        yield from _names(text, places.words_scope(block))
    yield from _reservations(text, lambda: places.reservation_scope(block))
    if may_be_rights_note(text) and is_rights_note(text) and places.is_in_article(block):
        yield LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, text)


def _words(text: str, scope: Scope, *, is_under_a_thing: bool = False) -> Iterator[LicenceSignal]:
    yield from _names(text, scope, is_under_a_thing=is_under_a_thing)
    yield from _reservations(text, lambda: scope)


def _names(text: str, scope: Scope, *, is_under_a_thing: bool = False) -> Iterator[LicenceSignal]:
    """The names of licences in a text: they speak for what their clauses speak of."""
    names = licence_words(text) if _NAMING.stand_in(text.lower()) else []
    if not names:
        return
    if scope in (Scope.TEXT, Scope.SITE):
        subjects = {subject for _, subject in read_words_with_subjects(text)}
        own = subjects & (OF_THE_TEXT | ({Subject.BESIDE} if scope is Scope.SITE else set()))
        if (subjects and not own) or (is_under_a_thing and own == {Subject.UNSAID}):
            scope = Scope.OTHER
    yield LicenceSignal(SignalKind.WORDS, scope, _statement(text, names))


def _reservations(text: str, scope_of: Callable[[], Scope]) -> Iterator[LicenceSignal]:
    """The reservation in a text, unless it is of something else."""
    subjects = reserved_subjects(text)
    if subjects:
        is_own = any(subject not in (Subject.OTHER, Subject.DENIED) for subject in subjects)
        yield LicenceSignal(
            SignalKind.RESERVATION, scope_of() if is_own else Scope.OTHER, _statement(text, [text])
        )


def _statement(text: str, found: Sequence[str]) -> str:
    return text if len(text) <= LONGEST_AROUND else "; ".join(found)[:LONGEST_STATEMENT]


def _span_of_prose(blocks: Sequence[Block], places: Places) -> tuple[int, int]:
    """The places of the first and the last block that is prose."""
    prose = [index for index, block in enumerate(blocks) if _is_prose(block.text, places)]
    return min(prose, default=0), max(prose, default=0)


def _is_prose(text: str, places: Places) -> bool:
    if len(text) <= _SHORTEST_PROSE or text.startswith(("*", "(")):
        return False
    return len(text) > LONGEST_BLOCK or not (is_licence_line(text) or places.is_notice(text))


def hinted_blocks(root: HtmlElement) -> list[HtmlElement]:
    """The blocks whose text holds one of the words of the sieve, each once, in order."""
    blocks: dict[HtmlElement, None] = {}
    for element in root.iter():
        for text, holder in ((element.text, element), (element.tail, element.getparent())):
            if text and len(text) > 5 and holder is not None and AROUND.stand_in(text.lower()):
                blocks[nearest_block(holder)] = None
        if len(blocks) >= MOST_HINTS:
            break
    return list(blocks)
