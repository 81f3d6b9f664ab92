"""Synthetic stories in two languages: translations keep figures, names and sources."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tests.warehouse.builders import article, author
from transforms.records import Article, ArticleImage, ArticleLink
from transforms.terms import Lang

DAY = date(2022, 5, 10)
NAMES = ("Quellos", "Ferroluz", "Castelar", "Pazluna", "Montesol", "Andarrios", "Veleta", "Trapecista")
ENGLISH = "The police said that {name} and others moved {number} boxes along the invented river at night."
SPANISH = "La policía dijo que {name} y otros movieron {number} cajas por el río inventado durante la noche."


def story(
    slug: str,
    lang: Lang = Lang.EN,
    *,
    days: int = 0,
    number: int = 1,
    writers: Sequence[str] = ("Ana Inventada",),
    sources: int = 3,
    image: str = "",
) -> Article:
    """A piece of the story `number`: one of another number shares neither names, figures nor sources.

    `days` counts from the day of the story, `sources` are the links that it keeps.
    """
    pattern = ENGLISH if lang is Lang.EN else SPANISH
    comma = "," if lang is Lang.EN else "."
    letters = chr(ord("a") + number % 26) * (1 + number // 26)
    texts = [
        pattern.format(name=f"{name}{letters}", number=f"{number}{comma}{place}4{place}")
        for place, name in enumerate(NAMES, 1)
    ]
    links = tuple(
        ArticleLink(place, place, url, url, "outlet.example", "said", "source")
        for place, url in enumerate(
            (f"https://outlet.example/{number}/{place}/" for place in range(1, sources + 1)), 1
        )
    )
    src = f"https://i0.wp.com/insightcrime.org/{image or f'photo-of-{number}'}-1024x683.jpg?resize=1024"
    return article(
        slug,
        lang,
        texts=texts,
        links=links,
        authors=tuple(author(name) for name in writers),
        published_on=DAY + timedelta(days=days),
        images=(ArticleImage(1, src, None, None, None, None, False),),
    )
