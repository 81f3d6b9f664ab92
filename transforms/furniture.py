"""Lines among the blocks of an article that are no part of it: feedback, appeals, share words, forms."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 400

# Folded lines, each matched whole. As recorded in English; the Spanish ones are assumed to say the same.
_FEEDBACK: Final = r"""
what are your thoughts\?*(?: click here to send .{0,60})?
click here to send .{0,40}(?:comments?|thoughts).{0,5}
¿?que (?:opina|opinas|piensa|piensas)(?: usted)?\?*(?: (?:haga|haz) clic.{0,80})?
¿?cual(?:es)? (?:es su opinion|son sus comentarios)\?*(?: (?:haga|haz) clic.{0,80})?
(?:haga|haz) clic aqui para (?:enviar|dejar|mandar).{0,60}
was this content helpful\?*(?: yes no)?
¿?(?:le|te) (?:resulto|fue|ha sido) util este contenido\?*(?: si no)?
¿?fue util este contenido\?*(?: si no)?
leave a (?:comment|reply)
dejar? un comentario
"""
_APPEALS: Final = r"""
we want to sustain .{0,60}(?:database|journalism).{0,120}
queremos (?:sostener|mantener|seguir) .{0,80}(?:base de datos|periodismo).{0,160}
(?:please )?(?:donate|donar|done|dona)(?: (?:now|today|here|ahora|hoy|aqui|(?:to|a) insight crime))?[.!]*
(?:support|apoye|apoya) (?:our work|our journalism|nuestro trabajo|nuestro periodismo|insight crime)[.!]*
(?:sign up|subscribe|suscrib\w+|inscrib\w+|registrese)\b.{0,60}(?:newsletters?|boletin\w*|inbox|correo).{0,60}
(?:newsletters?|boletin\w*)(?: (?:sign ?up|semanal))?
"""
_FORMS: Final = r"""
(?:your )?(?:email|e-mail|correo electronico)(?: address)?\*?
(?:(?:name|email|comment|message|nombre|correo|comentario|mensaje|submit|send|enviar|website)\*? ?)+[x×]?
[x×]
"""
_FEEDS: Final = r"""
the post .{1,300} appeared first on insight crime\.?
(?:la entrada|el articulo|la publicacion) .{1,300} (?:se publico|aparece|aparecio) primero en insight crime\.?
"""
_SHARING: Final = r"""
(?:shares?|compart(?:ir|e|a|elo))(?: (?:icon|this|on|en|via|article|articulo|esto))*:?
(?:share |compartir )?icon(?: icon)*
(?:(?:share|tweet|facebook|twitter|linked ?in|google ?\+|whats ?app|telegram|email|print|imprimir)[ |/,·:]*)+
copy link|copiar enlace|follow us|siguenos
click to (?:share|print|email).{0,60}
haz clic para (?:compartir|imprimir).{0,60}
like this:?(?: like)?(?: loading\.*)?
me gusta esto:?(?: me gusta)?(?: cargando\.*)?
loading\.*|cargando\.*
"""
_NAVIGATION: Final = r"""
(?:related|more|recent|latest|most read) (?:content|articles|posts|news|stories)
most read|lo mas leido|lo mas reciente
(?:contenidos?|noticias|articulos) (?:relacionad[oa]s?|recientes|mas leid[oa]s)
<? ?(?:prev|previous|anterior)(?: (?:next|siguiente) ?>?)?
(?:next|siguiente) ?>?
advertisement|publicidad
tagged:?|posted in:?
skip to (?:main )?content|back to top
"""
# What the publisher says of itself at the foot of every page, and what sites ask of every visitor.
_ABOUT: Final = r"""
insight crime is (?:an?|the) .{0,40}(?:initiative|foundation|profit|think tank|organi[sz]ation)\b.{0,320}
insight crime es (?:una?|la) .{0,40}(?:fundacion|organizacion|iniciativa|medio)\b.{0,320}
(?:we|our partners|this (?:site|website)) uses? cookies\b.{0,320}
(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)) cookies\b.{0,320}
we value your privacy.{0,320}
"""
_GROUPS: Final = (_ABOUT, _FEEDBACK, _APPEALS, _FORMS, _FEEDS, _SHARING, _NAVIGATION)
_LINES: Final = re.compile("|".join(line for group in _GROUPS for line in group.split("\n") if line))


def is_furniture(folded: str) -> bool:
    """Whether a folded line (see `transforms.text.fold`) is one that pages print around an article."""
    return len(folded) <= _LONGEST and _LINES.fullmatch(folded.strip(" -|•")) is not None
