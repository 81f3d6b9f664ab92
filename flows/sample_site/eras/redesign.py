"""The redesign (2021 to autumn 2023): the order of its texts is recorded, its class names are not."""

from __future__ import annotations

from html import escape

from flows.sample_site import licensing
from flows.sample_site.body import BodyStyle, render_body
from flows.sample_site.chrome import (
    SYNTHETIC_LINE,
    Surroundings,
    author_names,
    caption_html,
    menu,
    signup,
    tag_path,
    teaser_list,
)
from flows.sample_site.dates import redesign_day
from flows.sample_site.heads import html_lang, wordpress_head
from flows.sample_site.inline import to_html
from flows.sample_site.model import SampleArticle
from transforms.terms import Lang

# Assumed: a build tool's class names, which no reader may rely on.
_SUFFIX = "q7d2e"


def _see_also(cue: str, gap: str, link: str) -> str:
    return f"<p><strong>{cue}</strong>{gap}<em>{link}</em></p>"


_STYLE = BodyStyle(
    see_also=_see_also,
    heading="<h2>{}</h2>",
    analysis="<h2>{}</h2>",
    figure='<figure><img src="{src}" alt="{alt}"><figcaption>{caption}</figcaption></figure>',
)


def render(article: SampleArticle, around: Surroundings) -> str:
    """The page of an article as the redesign printed it."""
    title = escape(article.title, quote=False)
    head = wordpress_head(article, around, has_json_ld=True)
    return (
        f'<!doctype html><html lang="{html_lang(article.lang)}">{head}\n<body '
        f'class="single">{menu(article.lang)}'
        f"{_breadcrumb(article, title)}\n"
        f'<section class="hd-{_SUFFIX}"><span class="ty-{_SUFFIX}">{escape(article.label.upper())}</span>'
        f"<h1>{title}</h1>{_meta_line(article) if article.has_meta_line else ''}</section>\n{_photo(article)}"
        f'<section class="ct-{_SUFFIX}">{render_body(article, _STYLE, signup(article.lang))}</section>'
        f'<div class="sh-{_SUFFIX}">share icon icon icon</div>\n{_appeal(article.lang)}\n'
        f"{licensing.notice(article.licence)}{licensing.closing_words(article.licence)}{_tags(article)}\n"
        f'<section class="rel-{_SUFFIX}">'
        f"<h2>{'Contenido relacionado' if _spanish(article) else 'Related Content'}"
        f"</h2>{teaser_list(around.teasers, 'card')}</section>"
        f"<footer>{menu(article.lang)}{licensing.site_words(article)}{SYNTHETIC_LINE}</footer></body></html>"
    )


def _spanish(article: SampleArticle) -> bool:
    return article.lang is Lang.ES


def _breadcrumb(article: SampleArticle, title: str) -> str:
    home, news = ("Inicio", "Noticias") if _spanish(article) else ("Home", "News")
    return (
        f'<div class="bc-{_SUFFIX}"><a href="/">{home}</a><a href="/news">{news}</a>'
        f"<a>{escape(article.label)}</a><span>{title}</span></div>"
    )


def _meta_line(article: SampleArticle) -> str:
    place, cue = escape(article.tags[0].upper(), quote=False), "POR" if _spanish(article) else "BY"
    names = author_names(article, "{name}").upper()
    return (
        f'<div class="mt-{_SUFFIX}"><a href="#">{place}</a> / '
        f"{redesign_day(article.published, article.lang)} "
        f'<span>{cue} <a href="#">{names}</a></span> <a href="#">{article.lang.value.upper()}</a></div>'
    )


def _photo(article: SampleArticle) -> str:
    if article.caption is None:
        return ""
    credit = f" <small>Photo: {to_html(article.credit)}</small>" if article.credit else ""
    src = f"/wp-content/uploads/{article.published:%Y/%m}/{article.slug}.jpg"
    return f'<div class="img-{_SUFFIX}"><img src="{src}"><span>{caption_html(article)}</span>{credit}</div>'


def _appeal(lang: Lang) -> str:
    question, appeal, button = (
        ("¿Le fue útil este contenido?", "Mantener abierto este archivo cuesta dinero. Ayúdenos.", "DONE")
        if lang is Lang.ES
        else ("Was this content helpful?", "Keeping this archive open costs money. Please help us.", "DONATE")
    )
    return f'<div class="fb-{_SUFFIX}"><p>{question}</p><p>{appeal}</p><a href="/donate/">{button}</a></div>'


def _tags(article: SampleArticle) -> str:
    links = "".join(
        f'<a rel="tag" href="{tag_path(article, tag)}">{escape(tag, quote=False)}</a>' for tag in article.tags
    )
    return f'<div class="tg-{_SUFFIX}">{links}</div>'
