"""Whole synthetic pages in the five shapes that the parser knows, with slots for licence signals.

Every sentence is invented for the tests. The shapes follow the element names on record for each era.
"""

# A case is one row, however long its words.
# ruff: noqa: E501, ISC004

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

L1: Final = (
    "<p>We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to "
    "InSight Crime in the byline and links to the original at both the top and bottom of the article. Check "
    'the <a href="https://creativecommons.org/about/">Creative Commons website</a> for more details of how to '
    "share our work, and please send us an email if you use an article.</p>"
)
"""The notice of 2016, as recorded."""


@dataclass(frozen=True, slots=True)
class Slots:
    """What a case puts on its page, as HTML, and where."""

    lang: str = "en"
    head: str = ""
    above: str = ""
    end: str = ""
    notice: str = ""
    caption: str = ""
    byline: str = "Ana Ficticia"
    teaser: str = ""
    comment: str = ""
    aside: str = ""
    footer: str = ""


_TITLE: Final = {
    "en": "Ferry Crews Accused in Port of Aldemar",
    "es": "Acusan a tripulantes en puerto de Aldemar",
}
_DAY: Final = {"en": "May 7, 2019", "es": "7 mayo, 2019"}
_BY: Final = {"en": "By", "es": "Por"}
_PATH: Final = {"en": "news/ferry-crews-aldemar", "es": "es/noticias/ferry-crews-aldemar"}
_PROSE: Final = {
    "en": (
        "Prosecutors in the invented port of Aldemar charged nine ferry workers on Tuesday with moving crates "
        "of cigarettes under the car deck, the regional court said in a statement.",
        "The crates were found after a routine weighing, and two of the workers had been paid in cash for more "
        "than a year, according to the newspaper <a href='https://diario.example/1'>El Muelle Ficticio</a>.",
        "InSight Crime Analysis",
        "Small ferries escape the scanners that large ships must pass, and their crews know every officer on "
        "the quay by name. The charges will not change the price of a packet on either shore.",
        "A second route, through the salt pans, has been in use since the last raid, residents told reporters.",
    ),
    "es": (
        "La fiscalía del puerto inventado de Aldemar acusó el martes a nueve trabajadores del transbordador de "
        "mover cajas de cigarrillos bajo la cubierta de autos, dijo el tribunal regional en un comunicado.",
        "Las cajas fueron halladas tras un pesaje de rutina, y dos de los trabajadores cobraban en efectivo "
        "desde hacía más de un año, según el diario <a href='https://diario.example/1'>El Muelle Ficticio</a>.",
        "Análisis de InSight Crime",
        "Los transbordadores pequeños escapan de los escáneres por los que pasan los barcos grandes, y sus "
        "tripulantes conocen por su nombre a cada guardia del muelle.",
        "Una segunda ruta, por las salinas, se usa desde el último operativo, dijeron vecinos a los reporteros.",
    ),
}
_OTHER: Final = (
    "A teaser text about another invented event that nobody should find in the article.",
    "A second teaser text, just as invented, that belongs to another piece of writing.",
)


def _text(slots: Slots, heading: str, paragraph: str = "<p>") -> str:
    lines = _PROSE[slots.lang]
    parts = [f"{paragraph}{lines[0]}</p>", f"{paragraph}{lines[1]}</p>", heading.format(lines[2])]
    return "\n".join([*parts, f"{paragraph}{lines[3]}</p>", f"{paragraph}{lines[4]}</p>", slots.end])


def _teasers(slots: Slots, box: str) -> str:
    first = box.format(
        "https://insightcrime.org/news/o1/", "Another Story of the Invented Province", _OTHER[0]
    )
    second = box.format(
        "https://insightcrime.org/news/o2/", "A Third Story From the Same Province", _OTHER[1]
    )
    return first + second + slots.teaser


def newspack(slots: Slots) -> str:
    """A page of today's theme."""
    title, url = _TITLE[slots.lang], f"https://insightcrime.org/{_PATH[slots.lang]}/"
    text = _text(
        slots, '<h2 class="wp-block-heading"><strong>{}</strong></h2>', '<p class="wp-block-paragraph">'
    )
    box = '<div class="wpnbha"><h3 class="entry-title"><a href="{}">{}</a></h3><div class="excerpt">{}</div></div>'
    ld = (
        '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"' + title + '",'
        '"datePublished":"2019-05-08T04:30:00+00:00","author":[{"@type":"Person","name":"Ana Ficticia"}]}]}'
    )
    return (
        f'<!doctype html><html lang="{slots.lang}"><head><meta charset=utf-8><title>{title} - InSight Crime</title>'
        f'<link rel=canonical href="{url}"><link rel=stylesheet href="/wp-content/themes/newspack-theme/s.css">'
        f'<meta property="og:title" content="{title}"><meta property="og:type" content="article">'
        f'<script type="application/ld+json" class="yoast-schema-graph">{ld}</script>{slots.head}</head>'
        '<body class="post-template-default single single-post postid-99"><div id="content" class="site-content">'
        '<section id="primary" class="content-area"><main id="main" class="site-main"><header class="entry-header">'
        '<span class="cat-links"><a rel="category tag" href="/category/news/">News</a></span>'
        f'<h1 class="entry-title">{title}</h1><div class="entry-subhead"><div class="entry-meta"><span '
        f'class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/a/">{slots.byline}'
        '</a></span></span><span class="posted-on"><time class="entry-date published" '
        f'datetime="2019-05-07T23:30:00-05:00">{_DAY[slots.lang]}</time></span></div></div></header>'
        '<figure class="post-thumbnail"><img class="wp-post-image" src="https://insightcrime.org/x.jpg">'
        f"<figcaption>A ferry of Aldemar {slots.caption}</figcaption></figure>"
        f'<div class="main-content"><article id="post-99" class="post-99 post type-post"><div class="entry-content">'
        f'{slots.above}{text}{slots.notice}</div><footer class="entry-footer"><span class="tags-links"><span>Tagged: '
        '</span><a rel="tag" href="/tag/peru/">Peru</a></span></footer></article></div>'
        f'<div id="comments" class="comments-area"><ol class="comment-list">{slots.comment}</ol></div></main></section>'
        f'<aside id="secondary">{_teasers(slots, box)}{slots.aside}</aside></div>'
        f'<footer id="colophon" class="site-footer"><p>InSight Crime</p>{slots.footer}</footer></body></html>'
    )


def tagdiv(slots: Slots) -> str:
    """A page of 2017 to 2021."""
    title, url = _TITLE[slots.lang], f"https://www.insightcrime.org/{_PATH[slots.lang]}/"
    box = '<div class="td_module_related_posts"><h3 class="entry-title"><a href="{}">{}</a></h3><div>{}</div></div>'
    return (
        f'<!doctype html><html lang="{slots.lang}"><head><meta charset="utf-8"><title>{title} - InSight Crime</title>'
        f'<link rel="canonical" href="{url}"><meta property="og:title" content="{title}"><meta property="og:url" '
        f'content="{url}"><meta property="article:published_time" content="2019-05-07T14:48:52+00:00">{slots.head}'
        '</head><body class="post-template-default single single-post td-full-layout"><div class="'
        'td-main-content-wrap td-container-wrap"><article id="post-4711" class="post type-post"><div '
        'class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/news/">News '
        f'Brief</a></li></ul><header class="td-post-title"><h1 class="entry-title">{title}</h1><div '
        f'class="td-module-meta-info"><div class="td-post-author-name-con-obv">{slots.byline} </div><span '
        'class="td-post-date"><time class="entry-date updated td-module-date" datetime="2019-05-07T14:48:52+00:00">'
        f'{_DAY[slots.lang]}</time></span></div></header></div><div class="td-post-content"><div '
        'class="td-post-featured-image"><figure><img class="entry-thumb" src="/x.jpg"><figcaption class="'
        f'wp-caption-text">A ferry of Aldemar {slots.caption}</figcaption></figure></div><div class="td-post-sharing">'
        f"<span>SHARE</span></div>{slots.above}{_text(slots, '<p><strong>{}</strong></p>')}<div "
        f'class="td-post-sharing"><span>SHARE</span></div>{slots.notice}<div class="modal"><h4>{title}</h4><form>'
        "<label>Name</label><input><label>Email</label><input><label>Comment</label><textarea></textarea></form></div>"
        '</div><footer><div class="td-post-source-tags"><div class="tags-template-1"><ul class="td-tags"><li><a '
        f'href="/tag/peru/">Peru</a></li></ul></div></div></footer></article><div class="comments" id="comments">'
        f'{slots.comment}</div><div class="td_block_related_posts">{_teasers(slots, box)}</div><div '
        f'class="td-ss-main-sidebar">{slots.aside}</div></div><div class="td-footer-wrapper">{slots.footer}</div>'
        "</body></html>"
    )


def redesign(slots: Slots) -> str:
    """A page of 2021 to 2023."""
    title = _TITLE[slots.lang]
    box = '<div class="card"><h3><a href="{}">{}</a></h3><div>{}</div></div>'
    day = {"en": "7 MAY 2019", "es": "7 MAY 2019"}[slots.lang]
    return (
        f'<!doctype html><html lang="{slots.lang}"><head><meta charset=utf-8><title>{title} - InSight Crime</title>'
        f'<meta property="og:title" content="{title}"><link rel="canonical" href="https://insightcrime.org/'
        f'{_PATH[slots.lang]}/">{slots.head}</head><body class="single"><ol class="q1"><li><a href="/">Home</a></li><li>'
        f'<a href="/news">News</a></li><li>{title}</li></ol><div class="q2"><div class="q3">NEWS BRIEF</div><h1>'
        f'{title}</h1><p class="q4"><a>PERU</a> / {day} {_BY[slots.lang].upper()} <a>{slots.byline.upper()}</a> <span>'
        f'{slots.lang.upper()}</span></p></div><div class="q5"><div class="q6"><img src="/x.jpg"><p>A ferry of Aldemar '
        f"{slots.caption}</p></div>{slots.above}{_text(slots, '<h2>{}</h2>')}"
        '<div class="q8">share icon icon icon</div><div class="q9"><p>Was this content helpful?</p><p>We want to '
        "sustain Latin America’s largest organized crime database, but in order to do so, we need resources.</p>"
        '<a>DONATE</a></div><p>What are your thoughts? <a href="mailto:x">Click here to send InSight Crime your '
        f'comments.</a></p>{slots.notice}</div><div class="q10"><a rel="tag" href="/tag/peru/">Peru</a></div>'
        f'<section class="q11"><h2>Related Content</h2>{_teasers(slots, box)}</section><div id="comments">'
        f'{slots.comment}</div><aside>{slots.aside}</aside><footer class="q12">{slots.footer}</footer></body></html>'
    )


def joomla(slots: Slots) -> str:
    """A page of 2010 to 2017."""
    title = _TITLE[slots.lang]
    host = (
        "http://www.insightcrime.org/news-briefs"
        if slots.lang == "en"
        else "http://es.insightcrime.org/analisis"
    )
    by = {"en": "Written by", "es": "Escrito por"}[slots.lang]
    day = {"en": "Tuesday, 07 May 2019", "es": "Martes, 07 Mayo 2019"}[slots.lang]
    box = '<div class="mostread"><h3><a href="{}">{}</a></h3><div class="excerpt">{}</div></div>'
    return (
        f'<!DOCTYPE html><html lang="{slots.lang}"><head><base href="{host}/ferry-crews-aldemar" /><meta '
        'http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open '
        f'Source Content Management" /><title>{title}</title>{slots.head}</head><body id="page"><div id="content"><div '
        f'class="item-page"><h1 class="title">{title}</h1><ul class="article-info"><li class="createdby">{by} '
        f'{slots.byline}</li><li class="published">{day}</li></ul><p><img src="/x.jpg" /><em>A ferry of Aldemar '
        f"{slots.caption}</em></p>{slots.above}{_text(slots, '<h3>{}</h3>')}<hr />{slots.notice}"
        '<ul class="tags"><li class="tag"><a href="/component/tags/tag/1-peru">Peru</a></li></ul></div></div><div '
        f'id="jc"><div class="comments-list">{slots.comment}</div></div><div id="right"><div class="moduletable"><h3>Most '
        f'Read</h3>{_teasers(slots, box)}</div>{slots.aside}</div><div id="footer">{slots.footer}</div></body></html>'
    )


def generic(slots: Slots) -> str:
    """A page that no template matches."""
    title = _TITLE[slots.lang]
    box = '<div class="z12"><a href="{}"><h4>{}</h4></a><p>{}</p></div>'
    return (
        f'<!doctype html><html lang="{slots.lang}"><head><meta charset=utf-8><title>{title} | InSight Crime</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:type" content="article">{slots.head}</head>'
        f'<body><main class="z2"><article class="z3"><h1>{title}</h1><p class="z5">{_BY[slots.lang]} {slots.byline}</p>'
        f'<time datetime="2019-05-07">{_DAY[slots.lang]}</time><figure><img src="/i/x.jpg"><figcaption>A ferry of '
        f'Aldemar {slots.caption}</figcaption></figure><div class="z7">{slots.above}{_text(slots, "<h2>{}</h2>")}'
        f'{slots.notice}</div><section class="z11"><h3>Related</h3>{_teasers(slots, box)}</section></article>'
        f'<aside class="z13">{slots.aside}</aside></main><section class="z14" id="comments"><h3>Comments</h3>'
        f"{slots.comment}</section><footer>{slots.footer}</footer></body></html>"
    )


SHELLS: Final[dict[str, Callable[[Slots], str]]] = {
    "newspack": newspack,
    "tagdiv": tagdiv,
    "redesign": redesign,
    "joomla": joomla,
    "generic": generic,
}


def address(shell: str, lang: str) -> str:
    """Where a page of that shape was asked for."""
    if shell == "joomla":
        host = "www.insightcrime.org/news-briefs" if lang == "en" else "es.insightcrime.org/analisis"
        return f"http://{host}/ferry-crews-aldemar"
    return f"https://insightcrime.org/{_PATH[lang]}/"
