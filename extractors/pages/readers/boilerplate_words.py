"""Words that give boilerplate away: share bars, appeals, invitations to sign up, titles of modules."""

from __future__ import annotations

import re
from typing import Final

from transforms.records import Block
from transforms.terms import BlockKind

LONGEST_APPEAL: Final = 260
LONGEST_BIOGRAPHY: Final = 600
MOST_MARKUP: Final = 20_000
_MUCH_MARKUP: Final = 5
_MARKUP: Final = re.compile(r"</?[a-z][a-z0-9]{0,15}[\s>/]|[a-z-]{3,20}=\"", re.IGNORECASE)
_BIOGRAPHY: Final = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]{0,30} ){1,5}(?:is|was|has been|es|fue|ha sido) "
    r"(?:an? |the |una? |el |la )?[^.]{0,100}?\b(?:investigator|journalist|reporter|researcher|editor"
    r"|writer|analyst|correspondent|director|fellow|contributor"
    r"|periodista|investigador|reporter[oa]|editora|escritor|analista|corresponsal|colaborador)"
)
_NAME_TWICE: Final = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.'’-]{1,30}(?: [\w.'’-]{1,30}){1,4})(?=(?P=name) (?:is|was|es|fue)\b)"
)

_ASKS: Final = re.compile(
    r"\W*(?:donate(?: now| today| here)?|don(?:a|e|ar|aciones)(?: ahora| hoy| aqu[ií])?"
    r"|haz una donaci[oó]n|make a donation|give now)\W*",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"\W*(?:share(?:\W+(?:icon|this|on|via|facebook|twitter|x|linkedin|whatsapp|e-?mail|story|article"
    r"|post|print|copy link))*|compart(?:e|ir)(?:\W+(?:icon|en|esto|por|facebook|twitter|x|linkedin"
    r"|whatsapp|e-?mail|correo))*"
    r"|tweet|linkedin|google ?\+|facebook|twitter|whatsapp|print|imprimir|e-?mail|pdf|advertisement"
    r"|publicidad|anuncio"
    r"|was this content helpful\?|was this (?:article|page) helpful\?|[¿]?(?:te|le) (?:result[oó]"
    r"|fue) [uú]til este contenido\?|[¿]?este contenido (?:te|le) (?:fue|result[oó]) [uú]til\?"
    r"|(?:icon\s*)+|loading\W*|like this:?|name email comment\W*|nombre correo comentario\W*"
    r"|leave a comment|deja un comentario|×)\W*",
    re.IGNORECASE,
)
_APPEAL: Final = re.compile(
    r"\W{0,3}(?:we want to sustain\b|we need your (?:help|support|donation)"
    r"|(?:please )?(?:support|help) (?:us|our (?:work|journalism|reporting))\b"
    r"|(?:queremos|buscamos) (?:sostener|mantener) .{0,60}\b(?:base de datos|periodismo|trabajo)"
    r"|ap[oó]y(?:a|e)(?:nos)?\b.{0,40}\b(?:periodismo|trabajo|donaci[oó]n)"
    r"|[^.]{0,60}\bin your inbox\b.{0,60}|[^.]{0,60}\ben su (?:correo|buz[oó]n)\b.{0,60}"
    r"|get our (?:\w+ ){1,3}in your inbox|thanks for reading\b.{0,60}\bsubscribe"
    r"|gracias por leer\b.{0,60}\bsuscr"
    r"|reciba nuestr.{0,60}\bcorreo|your (?:contribution|donation|support) (?:keeps|helps|makes)\b"
    r"|(?:we|this (?:site|website)) uses? cookies\b"
    r"|(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)) cookies\b"
    r"|we value your privacy"
    r"|sign up (?:for|to) (?:our|the)\b|subscribe to (?:our|the)\b|suscr[ií]b(?:ete|ase|irse) a\b)",
    re.IGNORECASE,
)
_JUNK_TITLE: Final = re.compile(
    r"\W*(?:related(?: (?:content|articles?|posts?|stories|news|reading|coverage))?"
    r"|contenidos? relacionados?|(?:art[ií]culos?|noticias|notas|publicaciones) (?:relacionad[oa]s"
    r"|recientes|populares)"
    r"|(?:most|lo m[aá]s) (?:read|popular|viewed|le[ií]do|visto)"
    r"|recent (?:posts?|articles?|comments|news|stories|coverage)"
    r"|latest (?:posts?|news|articles?|stories)|[uú]ltim[oa]s (?:noticias|art[ií]culos|publicaciones)"
    r"|you (?:may|might) also (?:like|be interested in)|(?:te|le) puede interesar|tambi[eé]n (?:te"
    r"|le) puede interesar|recommended(?: for you| reading)?|recomendad[oa]s?|more (?:from|stories"
    r"|articles|news|on this topic)(?: .{0,40})?|m[aá]s (?:de|sobre|noticias|art[ií]culos)(?: .{0,40})?"
    r"|trending(?: now)?|up next|read (?:more|next)(?: .{0,30})?|(?:lea|leer) m[aá]s"
    r"|about the authors?|(?:sobre|acerca de)(?: el| la| los)? autor(?:a|es)?|share this(?: .{0,30})?"
    r"|comparte(?: .{0,30})?|leave a (?:comment|reply)|(?:\d{1,4} )?(?:comments?|comentarios?"
    r"|replies|responses|respuestas)|deja (?:un comentario"
    r"|una respuesta)|(?:sign up|subscribe)\b.{0,60}|suscr[ií]b\w+.{0,60}|newsletter|bolet[ií]n)\W*",
    re.IGNORECASE,
)


def is_biography(text: str) -> bool:
    """Whether a text introduces a person of the trade, as the line about an author does."""
    return len(text) < LONGEST_BIOGRAPHY and bool(_BIOGRAPHY.match(text))


def biography_in(text: str) -> int:
    """Where in a text a name stands twice, once above and once in the first words about an author, nothing
    between them (`Ana RuizAna Ruiz is a journalist`); -1 where nowhere.
    """
    match = _NAME_TWICE.search(text)
    return match.start() if match is not None and is_biography(text[match.end() :]) else -1


def is_markup(text: str) -> bool:
    """Whether a text is markup that a broken page shows as words."""
    if "<" not in text and '="' not in text:
        return False
    return len(_MARKUP.findall(text, 0, MOST_MARKUP)) > _MUCH_MARKUP


def is_donate_button(text: str) -> bool:
    """Whether a text is what a button for donations says."""
    return bool(_ASKS.fullmatch(text))


def is_junk_title(text: str) -> bool:
    """Whether a heading opens a module that is no part of the article ("Related", "Most read")."""
    return len(text) < 100 and bool(_JUNK_TITLE.fullmatch(text))


def asks_for_something(text: str) -> bool:
    """Whether a text is share words, an appeal for money or an invitation to sign up."""
    return bool(_APPEAL.match(text) or (len(text) < 120 and (_BARE.fullmatch(text) or _ASKS.fullmatch(text))))


def without_junk(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks without share words and short appeals, and without titled lists of links to other pieces."""
    kept: list[Block] = []
    is_in_module = False
    for index, block in enumerate(blocks):
        is_title = is_junk_title(block.text) and (
            block.kind is BlockKind.HEADING
            or block.is_bold
            or (index + 1 < len(blocks) and _is_all_link(blocks[index + 1]))
        )
        is_in_module = is_title or (is_in_module and _is_all_link(block))
        if is_in_module or is_markup(block.text):
            continue
        if not (len(block.text) < LONGEST_APPEAL and asks_for_something(block.text)):
            kept.append(block)
    return tuple(kept)


def _is_all_link(block: Block) -> bool:
    return block.kind is not BlockKind.QUOTE and sum(len(link.text) for link in block.links) >= 0.8 * len(
        block.text
    )
