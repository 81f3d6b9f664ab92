# ruff: noqa: ARG001, E501 (makers of pieces are called alike; markup and prose are easier to compare with a page on one line)
"""The body of a piece: paragraphs and all that may stand among them, as markup beside its truth."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from varied.article import Story
from varied.inline import decorated, escape
from varied.see_also import see_also

NOISES = ("", "", "", "", "nbsp", "soft", "mojibake", "wrapped")
NOTICES = {
    "en": (
        (
            "We encourage readers to copy and distribute our work for {0}non-commercial purposes{1}, with attribution"
            " to InSight Crime in the byline and links to the original at both the top and bottom of the article."
            " Check the Creative Commons website for more details of how to share our work, and please send us an"
            " email if you use an article."
        ),
        (
            "Readers are encouraged to copy and distribute our work for {0}non-commercial purposes{1}, provided that"
            " it is attributed to InSight Crime in the byline, with a link to the original at both the top and bottom"
            " of the article."
        ),
    ),
    "es": (
        (
            "Invitamos a los lectores a copiar y distribuir nuestro trabajo con {0}fines no comerciales{1}, siempre"
            " que se atribuya a InSight Crime en la firma y se incluyan enlaces al original al inicio y al final del"
            " artículo. Consulte el sitio de Creative Commons para más detalles."
        ),
    ),
}
FEEDBACK = {
    "en": 'What are your thoughts? <a href="mailto:info@example.org">Click here to send InSight Crime your'
    " comments.</a>",
    "es": '¿Cuál es su opinión? <a href="mailto:info@example.org">Haga clic aquí para enviar sus'
    " comentarios.</a>",
}
ANALYSIS = {
    "en": ("InSight Crime Analysis",) * 4
    + ("Insight Crime Analysis", "InSight Crime Analysis:", "INSIGHT CRIME ANALYSIS", "InSight Analysis"),
    "es": ("Análisis de InSight Crime", "Análisis de Insight Crime", "ANÁLISIS DE INSIGHT CRIME"),
}


@dataclass(frozen=True, slots=True)
class Style:
    """How a template marks its body up."""

    paragraph: str = "p"
    paragraph_class: str = ""
    heading: str = "h2"
    wordpress: bool = False
    by_breaks: bool = False

    def open(self) -> str:
        """The start of a paragraph."""
        return (
            f'<{self.paragraph} class="{self.paragraph_class}">'
            if self.paragraph_class
            else f"<{self.paragraph}>"
        )

    def wrap(self, inner: str) -> str:
        """A paragraph; by line breaks, where the style has no elements for it."""
        return f"{inner}<br><br>\n" if self.by_breaks else f"{self.open()}{inner}</{self.paragraph}>\n"


@dataclass(slots=True)
class Body:
    """Markup pieces in order, and what a perfect reader makes of them."""

    html: list[str] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    analysis: list[str] | None = None
    see_also: list[str] = field(default_factory=list)

    @property
    def paragraphs(self) -> list[str]:
        """All rows of the text."""
        return self.report + (self.analysis or [])

    def say(self, markup: str, *rows: str) -> None:
        """Add a piece and its rows."""
        self.html.append(markup)
        (self.report if self.analysis is None else self.analysis).extend(rows)


def make_body(story: Story, style: Style, dice: random.Random, traps: list[str]) -> Body:
    """A body of eight to sixteen paragraphs with some of the rarer things among them, and the traps."""
    body = Body()
    noise = dice.choice(NOISES)
    count = dice.randint(7, 15)
    turn = dice.randint(count // 2, count - 2) if dice.random() < 0.7 else -1
    specials = dice.sample(_SPECIALS, dice.randint(0, 3))
    spots = {dice.randrange(2, count): make for make in specials}
    traps_at = {dice.randrange(1, count): trap for trap in traps}
    see_at = set(dice.sample(range(2, count), dice.choice((0, 1, 1, 2))))
    for index in range(count):
        if index == turn:
            body.html.append(_analysis_heading(story, style, dice))
            body.analysis = []
        text = _fresh(story, dice, body)
        body.say(style.wrap(decorated(text, dice, noise)), text)
        if index in spots:
            spots[index](story, style, dice, body)
        if index in see_at:
            markup, lines = see_also(story, dice, wordpress=style.wordpress)
            body.html.append(markup)
            body.see_also += lines
        if index in traps_at:
            body.html.append(traps_at[index])
    # A special piece never ends a body: a last heading or list has nothing to introduce.
    text = story.prose.paragraph(dice)
    body.say(style.wrap(decorated(text, dice, noise)), text)
    return body


def _fresh(story: Story, dice: random.Random, body: Body) -> str:
    """A paragraph that the body has not said yet."""
    while (text := story.prose.paragraph(dice)) in body.paragraphs:
        pass
    return text


def notice(story: Story, dice: random.Random) -> tuple[str, str]:
    """The feedback line and the notice, as markup, and the notice's words."""
    words = dice.choice(NOTICES[story.lang])
    opening = f'<a href="{story.deed}">' if story.deed else ""
    text = words.format("", "")
    markup = words.format(opening, "</a>" if opening else "")
    before = f"<p>{FEEDBACK[story.lang]}</p>" if dice.random() < 0.5 else ""
    shape = dice.choice(("<p>{}</p>", "<p><em>{}</em></p>", "<hr><p>{}</p>", '<div class="lic">{}</div>'))
    return before + shape.format(markup), text


def _analysis_heading(story: Story, style: Style, dice: random.Random) -> str:
    words = dice.choice(ANALYSIS[story.lang])
    if style.by_breaks:
        return f"<b>{words}</b><br><br>\n"
    shapes = [
        "<h2>{}</h2>",
        "<h3>{}</h3>",
        "<h3><strong>{}</strong></h3>",
        "<p><strong>{}</strong></p>",
        "<p><b>{}</b></p>",
    ]
    if style.wordpress:
        shapes = ['<h2 class="wp-block-heading" id="h-insight-crime-analysis">{}</h2>', *shapes[:4]]
    return dice.choice(shapes).format(words) + "\n"


def _list(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    items = [story.prose.paragraph(dice, 1, 1) for _ in range(dice.randint(2, 4))]
    tag = dice.choice(("ul", "ol"))
    start = f'<{tag} class="wp-block-list">' if style.wordpress else f"<{tag}>"
    body.say(f"{start}{''.join(f'<li>{decorated(item, dice)}</li>' for item in items)}</{tag}>\n", *items)


def _table(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    rows = [
        (f"{name} {dice.randrange(90)}", str(dice.randrange(9_000)))
        for name in ("Novara", "Tarqui", "San Telmo")
    ]
    head = ("City", "Cases") if story.lang == "en" else ("Ciudad", "Casos")
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    markup = (
        f"<table><thead><tr><th>{head[0]}</th><th>{head[1]}</th></tr></thead><tbody>{cells}</tbody></table>\n"
    )
    if style.wordpress:
        markup = f'<figure class="wp-block-table">{markup}</figure>'
    body.say(markup, "\n".join(f"{a} | {b}" for a, b in (head, *rows)))


def _quote(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    text = story.prose.paragraph(dice, 1, 2)
    if style.wordpress and dice.random() < 0.5:
        body.say(
            f'<figure class="wp-block-pullquote"><blockquote><p>{escape(text)}</p></blockquote></figure>\n',
            text,
        )
    else:
        body.say(f"<blockquote><p>{escape(text)}</p></blockquote>\n", text)


def _post(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    text = story.prose.paragraph(dice, 1, 1)
    by = f"— Radio Tarqui (@radiotarqui) {story.printed_day(0)}"
    quote = (
        f'<blockquote class="twitter-tweet"><p lang="{story.lang}" dir="ltr">{escape(text)}</p>&mdash; Radio Tarqui'
        f' (@radiotarqui) <a href="https://twitter.com/x/status/1">{story.printed_day(0)}</a></blockquote>'
    )
    if style.wordpress:
        quote = (
            '<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper">'
            f"{quote}</div></figure>"
        )
    body.say(f'{quote}<script async src="https://platform.twitter.com/widgets.js"></script>\n', text, by)


def _transcript(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    seconds = 4
    for name in ("Ana Ficticia", "Marco Imaginario", "Ana Ficticia"):
        said = story.prose.paragraph(dice, 1, 2)
        stamp = f"[00:{seconds // 60:02d}:{seconds % 60:02d}]"
        shape = dice.choice(("<strong>{0}:</strong> {1} {2}", "{0}: {1} {2}", "<b>{0}: {1}</b> {2}"))
        body.say(style.wrap(shape.format(name, stamp, escape(said))), f"{name}: {stamp} {said}")
        seconds += dice.randint(9, 50)


def _heading(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    text, after = f"{story.prose.phrase(dice)}: {dice.randrange(2, 90)}", story.prose.paragraph(dice)
    shape = dice.choice(("<h3>{}</h3>", "<p><strong>{}</strong></p>", "<h4>{}</h4>"))
    if style.by_breaks:
        shape = "<b>{}</b><br><br>"
    body.say(shape.format(escape(text)) + style.wrap(decorated(after, dice)), text, after)


def _image(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    words = story.prose.phrase(dice)
    shape = dice.choice(
        (
            '<figure class="wp-block-image size-large"><img src="/i/{0}.jpg" alt=""><figcaption>{1}</figcaption></figure>',
            '<div class="wp-caption alignright"><img src="/i/{0}.jpg"><p class="wp-caption-text">{1}</p></div>',
            (
                '<figure><picture><source srcset="/i/{0}.webp"><img data-src="/i/{0}.jpg"></picture><figcaption>{1}'
                " (Photo: AP)</figcaption></figure>"
            ),
            '<p><img src="/i/{0}.png" alt="{1}"></p>',
        )
    )
    body.html.append(shape.format(dice.randrange(999), words))


def _footnotes(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    text, note = story.prose.paragraph(dice, 1, 1), story.prose.paragraph(dice, 1, 1)
    body.say(style.wrap(f'{escape(text)}<sup><a href="#fn1">[1]</a></sup>'), f"{text}[1]")
    body.say(f'<p id="fn1">[1] {escape(note)}</p>', f"[1] {note}")


def _note(story: Story, style: Style, dice: random.Random, body: Body) -> None:
    text = {
        "en": "*Correction: An earlier version of this article misstated the length of the river.",
        "es": "*Corrección: Una versión anterior de este artículo indicaba mal la longitud del río.",
    }[story.lang]
    body.say(f"<p><em>{text}</em></p>", text)


_SPECIALS: tuple[Callable[[Story, Style, random.Random, Body], None], ...] = (
    _list,
    _table,
    _quote,
    _post,
    _transcript,
    _heading,
    _heading,
    _image,
    _image,
    _footnotes,
    _note,
)
