"""Tell prose that somebody put into an article from what a template prints between its paragraphs."""

from __future__ import annotations

import re
from typing import Final

from transforms.audit.records import CopyLine, Region
from transforms.terms import BlockKind
from transforms.text import fold, word_count

_LEAST_WORDS: Final = 15
_MOST_LINKED: Final = 0.4
_STOP: Final = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
_CUE: Final = re.compile(
    r"\W*(?:related|see also|read (?:more|also|next)|also on|most read|share this|advertisement"
    r"|sponsored|photo|image"
    r"|lea (?:mas|tambien)|vea tambien|ver tambien|(?:notas? |articulos? )?relacionad\w+|comparte"
    r"|publicidad|foto|imagen)\b"
)
_APPEAL: Final = re.compile(
    r"\b(?:subscri(?:be|ption)\w*|newsletters?|sign up|donate|donations?|follow us|cookies|log ?in"
    r"|suscri\w+|boletin(?:es)?|don(?:e|a|ar|acion|aciones)|siguenos|inicia sesion)\b"
)
_LONGEST_APPEAL: Final = 60


def is_foreign_prose(line: CopyLine) -> bool:
    """Whether a line that is not the article's reads like a paragraph of its copier."""
    if line.is_hidden or line.region not in (Region.MAIN, Region.BYLINE) or line.kind is BlockKind.HEADING:
        return False
    if word_count(line.text) < _LEAST_WORDS or not _STOP.search(line.text):
        return False
    linked = sum(link.end - link.start for link in line.links)
    return linked <= _MOST_LINKED * len(line.text) and not _is_template(line.text)


def _is_template(text: str) -> bool:
    """Whether a line is a teaser, or an appeal to subscribe and the like."""
    plain = fold(text[:1000])
    if _CUE.match(plain):
        return True
    return word_count(text) < _LONGEST_APPEAL and _APPEAL.search(plain) is not None
