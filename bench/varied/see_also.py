# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""See-also lines in every form on record and some that are near."""

from __future__ import annotations

import random

from varied.article import Story
from varied.inline import escape

_CUES = {
    "en": ("SEE ALSO",) * 5 + ("See Also", "See also"),
    "es": ("VEA TAMBIÉN",) * 4 + ("Vea también", "VEA TAMBIEN"),
}
_SINGLE = (
    '<p><strong>{cue}: <a href="{href}">{line}</a></strong></p>',
    '<p><strong>{cue}: </strong><a href="{href}"><em>{line}</em></a></p>',
    '<p><strong>{cue}</strong>: <a href="{href}">{line}</a></p>',
    '<p><strong>{cue}:&nbsp; </strong><a href="{href}">{line}</a></p>',
    '<p><b>{cue}: </b> <a href="{href}"><b>{line}</b></a></p>',
    '<p><em>{cue}: <a href="{href}">{line}</a></em></p>',
    '<h4>{cue}: <a href="{href}">{line}</a></h4>',
    '<blockquote><p>{cue}: <a href="{href}">{line}</a></p></blockquote>',
    '<p><a href="{href}"><strong>{cue}: {line}</strong></a></p>',
    '<div class="x-callout"><p><strong>{cue}:</strong> <a href="{href}">{line}</a></p></div>',
    '<p style="text-align: center;"><strong>{cue}:</strong><br><a href="{href}">{line}</a></p>',
)
_BLOCKS = (
    (
        '<blockquote class="wp-block-quote is-layout-flow"><p class="wp-block-paragraph"><strong>{cue}:</strong> <a'
        ' href="{href}">{line}</a></p></blockquote>'
    ),
    (
        '<blockquote class="wp-block-quote"><p><strong><mark class="has-inline-color has-primary-color">{cue}:</mark>'
        '</strong> <a href="{href}">{line}</a></p></blockquote>'
    ),
    (
        '<div class="wp-block-group has-background"><div class="wp-block-group__inner-container"><p><strong>{cue}:'
        '</strong> <a href="{href}">{line}</a></p></div></div>'
    ),
)
_SEVERAL = (
    ("<p><strong>{cue}:</strong><br>", '<a href="{href}">{line}</a>', "<br>", "</p>"),
    ("<blockquote><p><strong>{cue}:</strong></p>", '<p><a href="{href}">{line}</a></p>', "", "</blockquote>"),
    (
        "<div class='x-box'><p><b>{cue}:</b></p><ul>",
        '<li><a href="{href}">{line}</a></li>',
        "",
        "</ul></div>",
    ),
)


def see_also(story: Story, dice: random.Random, *, wordpress: bool) -> tuple[str, list[str]]:
    """A box or a line, and the titles it points to."""
    cue = dice.choice(_CUES[story.lang])
    if dice.random() < 0.2:
        opening, item, glue, end = dice.choice(_SEVERAL)
        lines = [_line(story, dice) for _ in range(dice.randint(2, 3))]
        parts = glue.join(item.format(href=_href(dice), line=escape(line)) for line in lines)
        return opening.format(cue=cue) + parts + end + "\n", lines
    line = _line(story, dice)
    shape = dice.choice(_BLOCKS if wordpress and dice.random() < 0.7 else _SINGLE)
    return shape.format(cue=cue, href=_href(dice), line=escape(line)) + "\n", [line]


def _line(story: Story, dice: random.Random) -> str:
    tag = dice.choice(story.tags)
    forms = (
        ("Coverage of {}", "{} News and Profile", "{} News and Profiles")
        if story.lang == "en"
        else ("Cobertura de {}", "Noticias y perfil de {}", "Noticias y perfiles de {}")
    )
    return dice.choice(forms).format(tag) if dice.random() < 0.4 else story.prose.title(dice)


def _href(dice: random.Random) -> str:
    return f"https://insightcrime.org/news/brief/other-{dice.randrange(9_999)}/"
