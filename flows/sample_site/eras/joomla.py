"""The Joomla era (2010 to 2017): text order as recorded, class names those of the software's defaults."""

from __future__ import annotations

from html import escape

from flows.sample_site import licensing
from flows.sample_site.body import BodyStyle, render_body
from flows.sample_site.chrome import (
    SYNTHETIC_LINE,
    SYNTHETIC_META,
    Surroundings,
    caption_html,
    feedback,
    menu,
    public_address,
    scripts,
    signup,
    teaser_list,
)
from flows.sample_site.dates import joomla_day
from flows.sample_site.inline import to_slug
from flows.sample_site.model import SampleArticle
from transforms.terms import Lang


def _see_also(cue: str, gap: str, link: str) -> str:
    return f"<p><strong>{cue}{gap}{link}</strong></p>"


_STYLE = BodyStyle(see_also=_see_also)


def render(article: SampleArticle, around: Surroundings) -> str:
    """The page of an article as the Joomla era printed it."""
    title = escape(article.title, quote=False)
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">'
        f'<html xml:lang="{_locale(article.lang)}" lang="{_locale(article.lang)}">\n{_head(article)}\n'
        f'<body id="page">{menu(article.lang)}<div id="content"><div class="item-page">'
        f'<h1 class="title">{title}</h1>\n{_info(article)}\n{_photo(article)}'
        f"{render_body(article, _STYLE, signup(article.lang))}\n{_foot(article)}</div>"
        '<div class="clr"></div></div>\n'
        f'<div id="right"><div class="moduletable"><h3>Most Read</h3>'
        f"{teaser_list(around.teasers, 'mostread')}</div></div>"
        f'<div id="footer">{licensing.site_words(article)}{SYNTHETIC_LINE}</div></body></html>'
    )


def _head(article: SampleArticle) -> str:
    return (
        f'<head><base href="{escape(public_address(article, template="joomla"))}" />'
        f'<meta http-equiv="content-type" content="text/html; charset={article.encoding}" />{SYNTHETIC_META}'
        f'<meta name="author" content="{escape(article.byline)}" />'
        '<meta name="generator" content="Joomla! - Open Source Content Management" />'
        f"<title>{escape(article.title)}</title>{licensing.head_links(article.licence)}{scripts()}</head>"
    )


def _locale(lang: Lang) -> str:
    return "es-es" if lang is Lang.ES else "en-gb"


def _info(article: SampleArticle) -> str:
    cue = "Escrito por" if article.lang is Lang.ES else "Written by"
    return (
        f'<ul class="article-info"><li class="createdby">{cue} {escape(article.byline, quote=False)}</li>'
        f'<li class="published">{joomla_day(article.published, article.lang)}</li>'
        '<li><a href="#">Linkedin</a></li><li><a href="#">Google +</a></li></ul>'
    )


def _photo(article: SampleArticle) -> str:
    if article.caption is None:
        return ""
    image = f'<img src="/images/stories/{article.slug}.jpg" alt="{escape(article.caption)}" />'
    return f"<p>{image}<em>{caption_html(article)}</em></p>"


def _foot(article: SampleArticle) -> str:
    tags = "".join(
        f'<li class="tag"><a href="/component/tags/tag/{n}-{to_slug(tag)}">'
        f"{escape(tag, quote=False)}</a></li>"
        for n, tag in enumerate(article.tags)
    )
    return (
        f"<hr />{feedback(article.lang)}"
        f"{licensing.notice(article.licence)}{licensing.closing_words(article.licence)}"
        f'<ul class="tags">{tags}</ul>\n<ul class="pagenav"><li class="pagenav-prev"><a '
        'href="#">&lt; Prev</a></li>'
        '<li class="pagenav-next"><a href="#">Next &gt;</a></li></ul>'
    )
