"""What surrounds an article on a real page: menus, teasers of other pieces, scripts, the synthetic mark."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from html import escape

from flows.sample_site.dates import wordpress_day
from flows.sample_site.inline import to_html, to_slug, to_text
from flows.sample_site.model import PartKind, SampleArticle
from transforms.terms import Lang

SITE = "https://insightcrime.org"

SYNTHETIC_META = '<meta name="synthetic" content="true">'
SYNTHETIC_LINE = (
    '<p class="synthetic-mark">Synthetic page of a sample site: its events, people, places and outlets '
    "are invented.</p>"
)

_COUNTRIES = {
    Lang.EN: (
        "Colombia",
        "Mexico",
        "Venezuela",
        "Brazil",
        "Peru",
        "Ecuador",
        "Honduras",
        "Guatemala",
        "Panama",
    ),
    Lang.ES: (
        "Colombia",
        "México",
        "Venezuela",
        "Brasil",
        "Perú",
        "Ecuador",
        "Honduras",
        "Guatemala",
        "Panamá",
    ),
}


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another piece as a sidebar shows it."""

    title: str
    href: str
    excerpt: str
    day: str
    instant: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a renderer needs besides the article: teasers and the address of its translation, if any."""

    teasers: tuple[Teaser, ...]
    counterpart: SampleArticle | None = None


def teaser_of(article: SampleArticle) -> Teaser:
    """The teaser of an article: headline, link, cut first sentence, day."""
    return Teaser(
        title=article.title,
        href=public_address(article),
        excerpt=first_paragraph(article)[:120].rstrip() + "…",
        day=wordpress_day(article.published, article.lang),
        instant=article.published.isoformat(),
    )


def first_paragraph(article: SampleArticle) -> str:
    """The plain text of the first paragraph."""
    return next(to_text(part.text) for part in article.parts if part.kind is PartKind.PARAGRAPH)


def public_address(article: SampleArticle, path: str | None = None, template: str | None = None) -> str:
    """The address that the era's own pages would print: host, scheme and slash as recorded for each."""
    path, template = path or article.path, template or article.template
    spanish = path.startswith("/es/")
    if template == "newspack" or (template == "redesign" and not spanish):
        return SITE + path
    scheme = "http" if template == "joomla" else "https"
    host = "es" if spanish else "www"
    return f"{scheme}://{host}.insightcrime.org{path.removeprefix('/es') if spanish else path}"


def section_path(article: SampleArticle) -> str:
    """The path of the list of the article's section."""
    news = "/es/category/noticias/" if article.lang is Lang.ES else "/category/news/"
    section = to_slug(article.label)
    return news if section in news.split("/") else f"{news}{section}/"


def tag_path(article: SampleArticle, tag: str) -> str:
    """The path of the list of a tag in the article's language."""
    return f"{'/es' if article.lang is Lang.ES else ''}/tag/{to_slug(tag)}/"


def teaser_list(teasers: tuple[Teaser, ...], css_class: str, heading_class: str = "entry-title") -> str:
    """Teasers as the sidebars of all eras have them: a heading with a link, an excerpt, a day."""
    return "".join(
        f'<div class="{css_class}"><h3 class="{heading_class}">'
        f'<a href="{escape(t.href)}">{escape(t.title, quote=False)}</a></h3>'
        f'<div class="excerpt">{escape(t.excerpt, quote=False)}</div>'
        f'<time datetime="{t.instant}">{t.day}</time></div>'
        for t in teasers
    )


@cache
def menu(lang: Lang) -> str:
    """The country menu that stands above and below every page."""
    stem = "noticias-crimen-organizado-{}" if lang is Lang.ES else "{}-organized-crime-news"
    prefix = f"{SITE}/es" if lang is Lang.ES else SITE
    items = "".join(
        f'<li class="menu-item menu-item-{n}"><a '
        f'href="{prefix}/{stem.format(to_slug(name))}/">{name}</a></li>'
        for n, name in enumerate(_COUNTRIES[lang])
    )
    return f'<nav class="menu"><ul>{items}</ul></nav>'


@cache
def scripts() -> str:
    """Inline scripts of the weight that real pages carry; the same bytes on every page."""
    keys = (hashlib.sha256(str(n).encode()).hexdigest()[:32] for n in range(260))
    settings = ", ".join(f'"{key}": 0.{int(key[:8], 16)}' for key in keys)
    return f"<script>var cfg={{{settings}}};</script>"


@cache
def styles() -> str:
    """Inline style sheets, likewise."""
    rules = "".join(f".c{n}{{color:#{n * 2731 % 4096:03x};margin:{n % 9}px}}" for n in range(240))
    return f'<style id="inline-css">{rules}</style>'


def signup(lang: Lang) -> str:
    """The newsletter form that interrupts an article."""
    words = "Reciba nuestro boletín semanal" if lang is Lang.ES else "Sign up for our weekly newsletter"
    return (
        f'<div class="mid-signup"><p>{words}</p><form action="/newsletter/"><input name="email"></form></div>'
    )


def feedback(lang: Lang) -> str:
    """The line under an article that asks for comments (English recorded, Spanish assumed)."""
    question, call = (
        ("¿Qué opina?", "Haga clic aquí para enviar sus comentarios a InSight Crime.")
        if lang is Lang.ES
        else ("What are your thoughts?", "Click here to send InSight Crime your comments.")
    )
    return f'<p>{question} <a href="mailto:info@insightcrime.org">{call}</a></p>'


def author_names(article: SampleArticle, link: str) -> str:
    """Each author's name through the pattern `link` (`{slug}` and `{name}`), joined as the byline is."""
    names = [link.format(slug=to_slug(name), name=escape(name, quote=False)) for name in article.authors]
    joiner = " y " if article.lang is Lang.ES else " and "
    star = "*" if article.byline.endswith("*") else ""
    if len(names) == 1:
        return names[0] + star
    return ", ".join(names[:-1]) + joiner + names[-1] + star


def caption_html(article: SampleArticle) -> str:
    """The caption of the featured image, as HTML."""
    return to_html(article.caption or "")
