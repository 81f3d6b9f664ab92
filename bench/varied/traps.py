# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""What stands around and inside an article and is none of it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import timedelta

from varied.article import Story, Teaser, printed_day
from varied.inline import escape

_RELATIVE = {"en": ("2 hours ago", "3 days ago", "yesterday"), "es": ("hace 2 horas", "hace 3 días", "ayer")}


@dataclass(slots=True)
class Traps:
    """Makes traps for a story, and remembers the words that must not be read."""

    story: Story
    dice: random.Random
    texts: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def teaser(self) -> Teaser:
        """Another piece, in the words of this one."""
        dice, story = self.dice, self.story
        title, text = story.prose.title(dice), dice.choice(story.prose.elsewhere)
        day = story.day + timedelta(days=dice.randint(-400, 400))
        printed = (
            dice.choice(_RELATIVE[story.lang])
            if dice.random() < 0.3
            else printed_day(day, story.lang, dice.randrange(6))
        )
        self.titles.append(title)
        self.texts.append(text)
        return Teaser(
            title,
            f"https://insightcrime.org/news/brief/teaser-{dice.randrange(9_999)}/",
            text,
            printed,
            day.isoformat(),
        )

    def teasers(self, count: int) -> list[Teaser]:
        """Several of them."""
        return [self.teaser() for _ in range(count)]

    def says(self, text: str) -> str:
        """Words that are no part of the article, remembered, as markup."""
        self.texts.append(text)
        return escape(text)

    def sentence(self) -> str:
        """A sentence of another piece, remembered, as markup."""
        return self.says(self.dice.choice(self.story.prose.elsewhere))

    def word(self, english: str, spanish: str) -> str:
        """A label in the story's language."""
        return english if self.story.lang == "en" else spanish

    # ------------------------------------------------------------------------------ inside the body

    def inside(self) -> list[str]:
        """Up to three things that systems put between paragraphs."""
        makers = (
            self.newsletter,
            self.appeal,
            self.teaser_inside,
            self.advertisement,
            self.related_list,
            self.follow,
        )
        return [make() for make in self.dice.sample(makers, self.dice.randint(0, 2))]

    def newsletter(self) -> str:
        """An invitation to sign up, with its form."""
        words = self.says(
            self.word(
                "Sign up for our weekly newsletter and get the best of our reporting.",
                "Suscríbase a nuestro boletín semanal y reciba lo mejor de nuestro trabajo.",
            )
        )
        name = self.dice.choice(("newsletter-box", "x-signup", "c7", "mailchimp-embed"))
        return (
            f'<div class="{name}"><h4>{self.word("Newsletter", "Boletín")}</h4><p>{words}</p><form action="/s"><input'
            f' type="email" name="email"><button>{self.word("Sign up", "Suscribirse")}</button></form></div>'
        )

    def appeal(self) -> str:
        """An appeal for money."""
        words = self.says(
            self.word(
                "We want to sustain Latin America’s largest organized crime database, but in order to do so, we need resources.",
                "Queremos sostener la base de datos sobre crimen organizado más grande de América Latina, pero necesitamos recursos.",
            )
        )
        return f'<div class="{self.dice.choice(("donate-box", "b3", "appeal"))}"><p>{words}</p><a href="/donate/">{self.word("DONATE", "DONAR")}</a></div>'

    def teaser_inside(self) -> str:
        """A teaser of another piece between two paragraphs."""
        item = self.teaser()
        return (
            f'<div class="{self.dice.choice(("inline-card", "k2x", "td_block_inline"))}"><a href="{item.href}"><img src="/t.jpg" alt=""></a><h4><a'
            f' href="{item.href}">{escape(item.title)}</a></h4><p>{escape(item.text)}</p><time datetime="{item.iso}">{item.day}</time></div>'
        )

    def advertisement(self) -> str:
        """A place for an advertisement."""
        return f'<div class="{self.dice.choice(("ad-slot", "adsbygoogle", "td-a-rec"))}"><span>{self.word("Advertisement", "Publicidad")}</span></div>'

    def related_list(self) -> str:
        """A titled list of links."""
        items = self.teasers(3)
        self.texts = self.texts[:-3]
        links = "".join(f'<li><a href="{item.href}">{escape(item.title)}</a></li>' for item in items)
        return (
            f"<div><h4>{self.word('Related Articles', 'Artículos relacionados')}</h4><ul>{links}</ul></div>"
        )

    def follow(self) -> str:
        """Share words."""
        return f'<div class="{self.dice.choice(("share", "social-links", "sh1"))}"><span>{self.word("Share", "Compartir")}</span> <a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">LinkedIn</a></div>'

    # ------------------------------------------------------------------------------ around the article

    def share(self) -> str:
        """A bar of share words."""
        return self.follow()

    def biography(self, box: str = "author-bio") -> str:
        """The lines about the authors."""
        name = self.story.authors[0]
        words = self.says(
            self.word(
                f"{name} is an investigator who covers organized crime in the Americas.",
                f"{name} es periodista y cubre el crimen organizado en las Américas.",
            )
        )
        return f'<div class="{box}"><img class="avatar" src="/a.jpg" alt=""><h4><a href="/author/x/">{escape(name)}</a></h4><p>{words}</p></div>'

    def comments(self) -> str:
        """A thread of comments and its form."""
        dice = self.dice
        rows = "".join(
            f'<li class="comment"><article class="comment-body"><footer><b class="fn">{name}</b> <time datetime="2022-01-0{n}T10:00:00">January {n}, 2022</time>'
            f"</footer><div class='comment-content'><p>{self.sentence()} {self.sentence()}</p></div></article></li>"
            for n, name in enumerate(dice.sample(("reader7", "Jorge", "anon", "M. T."), 2), 1)
        )
        return (
            f'<div id="comments" class="comments-area"><h2>{self.word("2 Comments", "2 comentarios")}</h2><ol class="comment-list">{rows}</ol><div id="respond">'
            f'<h3>{self.word("Leave a Reply", "Deja una respuesta")}</h3><form><p><label>Name</label><input name="author"></p><p><label>Email</label><input name="email">'
            f"</p><textarea name='comment'></textarea></form></div></div>"
        )

    def consent(self) -> str:
        """A box that asks for consent."""
        words = self.says(
            self.word(
                "We use cookies to improve your experience on this site. By continuing to browse you agree to our use of cookies and similar tools.",
                "Usamos cookies para mejorar su experiencia en este sitio. Si continúa navegando acepta el uso de cookies y herramientas similares.",
            )
        )
        return f'<div class="{self.dice.choice(("cookie-notice", "cmp", "x-consent"))}" role="dialog"><p>{words}</p><button>OK</button></div>'

    def sticky_header(self) -> str:
        """A bar with the headline of another piece."""
        item = self.teaser()
        self.texts.pop()
        tag = self.dice.choice(("h2", "span", "h1" if self.dice.random() < 0.3 else "div"))
        return f'<div class="sticky-bar"><a href="/">InSight Crime</a><{tag}><a href="{item.href}">{escape(item.title)}</a></{tag}></div>'

    def footer(self) -> str:
        """The foot of the page."""
        words = self.says(
            self.word(
                "InSight Crime is a foundation dedicated to the study of the principal threat to national and citizen security in Latin America and the Caribbean.",
                "InSight Crime es una fundación dedicada al estudio de la principal amenaza a la seguridad nacional y ciudadana en América Latina y el Caribe.",
            )
        )
        return f'<footer id="colophon"><p>{words}</p><nav><ul><li><a href="/about/">About</a></li><li><a href="/contact/">Contact</a></li></ul></nav></footer>'
