"""The Newspack era (autumn 2023 on): the theme's own markup, WordPress blocks as the site's feeds show."""

from __future__ import annotations

from html import escape

from flows.sample_site import licensing
from flows.sample_site.body import BodyStyle, render_body
from flows.sample_site.chrome import (
    SITE,
    SYNTHETIC_LINE,
    Surroundings,
    author_names,
    caption_html,
    menu,
    section_path,
    tag_path,
    teaser_list,
)
from flows.sample_site.dates import wordpress_day
from flows.sample_site.heads import html_lang, wordpress_head
from flows.sample_site.inline import to_html, to_slug, to_text
from flows.sample_site.model import PartKind, SampleArticle
from transforms.terms import Lang

_QUOTE = '<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">{}</blockquote>'
_P = '<p class="wp-block-paragraph">{}</p>'


def _see_also(cue: str, gap: str, link: str) -> str:
    mark = f'<mark style="background-color:rgba(0, 0, 0, 0)" class="has-inline-color">{cue}</mark>'
    return _QUOTE.format(_P.format(f"<strong>{mark}</strong>{gap}{link}"))


STYLE = BodyStyle(
    see_also=_see_also,
    paragraph=_P,
    heading='<h2 class="wp-block-heading" id="h-{slug}"><strong>{}</strong></h2>',
    analysis='<h2 class="wp-block-heading" id="h-{slug}"><strong>{}</strong></h2>',
    items='<ul class="wp-block-list">{}</ul>',
    quote='<figure class="wp-block-pullquote"><blockquote><p>{}</p></blockquote></figure>',
    table='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>',
    note='<p class="wp-block-paragraph"><em>{}</em></p>',
    figure='<figure class="wp-block-image size-large"><img decoding="async" src="{src}" alt="{alt}">'
    '<figcaption class="wp-element-caption">{caption}</figcaption></figure>',
)


def render(article: SampleArticle, around: Surroundings) -> str:
    """The page of an article as the Newspack theme prints it."""
    number = article.wordpress_id
    classes = f"category-{to_slug(article.label)} " + " ".join(f"tag-{to_slug(tag)}" for tag in article.tags)
    extra = (
        f'<link rel="shortlink" href="{SITE}/?p={number}">'
        f'<meta name="author" content="{escape(article.byline)}">'
    )
    return (
        f'<!doctype html><html lang="{html_lang(article.lang)}">'
        f"{wordpress_head(article, around, has_json_ld=True, extra=extra)}\n"
        f'<body class="post-template-default single single-post postid-{number} single-format-standard '
        f'wp-embed-responsive has-sidebar">{menu(article.lang)}<div id="page" class="site">'
        f'<div id="content" class="site-content">\n<section id="primary" class="content-area {classes}">'
        f'<main id="main" class="site-main">{_header(article)}\n{_photo(article)}<div class="main-content">'
        f'<article id="post-{number}" class="post-{number} post type-post status-publish '
        "format-standard hentry "
        f'{classes} entry">{_content(article)}{_footer(article)}\n{_bio(article)}</article>'
        f"{_comments(article)}</div>\n"
        f'<aside id="secondary" class="widget-area">{teaser_list(around.teasers, "wpnbha")}</aside>'
        "</main></section>"
        f'</div><footer id="colophon" class="site-footer">{menu(article.lang)}{licensing.site_words(article)}'
        f"{SYNTHETIC_LINE}</footer></div></body></html>"
    )


def content(article: SampleArticle) -> str:
    """The article's text in WordPress blocks, as feed and REST carry it: without notice and forms."""
    return render_body(article, STYLE)


def _header(article: SampleArticle) -> str:
    spanish = article.lang is Lang.ES
    section = SITE + section_path(article)
    who = (
        '<span class="author vcard"><a class="url fn n" href="' + SITE + '/author/{slug}/">{name}</a></span>'
    )
    subtitle = (
        f'<div class="newspack-post-subtitle">{escape(article.subtitle, quote=False)}</div>'
        if article.subtitle
        else ""
    )
    return (
        '<header class="entry-header"><span class="cat-links"><span '
        'class="screen-reader-text">Posted in</span>'
        f'<a href="{section}" rel="category tag">{escape(article.label)}</a></span>\n'
        f'<h1 class="entry-title ">{escape(article.title, quote=False)}</h1>{subtitle}<div '
        'class="entry-subhead">'
        '<div class="entry-meta"><span class="author-avatar"><img alt=""></span>'
        f'<span class="byline"><span>{"por" if spanish else "by"}</span> {author_names(article, who)}</span>'
        f'<span class="posted-on">{_times(article)}</span></div></div></header>'
    )


def _times(article: SampleArticle) -> str:
    return "".join(
        f'<time class="{css}" datetime="{moment.isoformat()}">{wordpress_day(moment, article.lang)}</time>'
        for css, moment in (("entry-date published", article.published), ("updated", article.modified))
    )


def _photo(article: SampleArticle) -> str:
    if article.caption is None:
        return ""
    src = (
        f"https://i0.wp.com/insightcrime.org/wp-content/uploads/{article.published:%Y/%m}/{article.slug}.jpg"
    )
    credit = (
        '<span class="image-credit"><span class="credit-label-wrapper">Credit:</span> '
        f"{to_html(article.credit)}</span>"
        if article.credit
        else ""
    )
    return (
        '<figure class="post-thumbnail"><img class="attachment-newspack-featured-image wp-post-image" '
        f'src="{src}?resize=1200%2C800" alt=""><figcaption><span>{caption_html(article)}</span>{credit}'
        "</figcaption></figure>"
    )


def _content(article: SampleArticle) -> str:
    form = (
        '<div class="wp-block-newspack-newsletters-subscribe newspack-newsletters-subscribe"><form>'
        '<label for="npe">Email Address</label><input id="npe" type="email"><button>Sign '
        "up</button></form></div>"
    )
    share = (
        '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul>'
        '<li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li></ul></div>'
    )
    contents = _table_of_contents(article) if article.has_contents else ""
    return (
        f'<div class="entry-content">\n{contents}{render_body(article, STYLE, form)}\n'
        f"{licensing.notice(article.licence)}{share}</div>"
    )


def _table_of_contents(article: SampleArticle) -> str:
    headings = [to_text(part.text) for part in article.parts if part.kind is PartKind.HEADING]
    items = "".join(
        f'<li><a href="#h-{to_slug(text)}" data-level="2">{escape(text, quote=False)}</a></li>'
        for text in headings
    )
    return (
        '<div class="wp-block-yoast-seo-table-of-contents yoast-table-of-contents"><h2>Table of contents</h2>'
        f"<ul>{items}</ul></div>\n"
    )


def _footer(article: SampleArticle) -> str:
    links = '<span class="sep">,&nbsp;</span>'.join(
        f'<a href="{SITE}{tag_path(article, tag)}" rel="tag">{escape(tag, quote=False)}</a>'
        for tag in article.tags
    )
    return (
        f'<footer class="entry-footer"><span class="tags-links"><span>Tagged: </span>{links}</span></footer>'
        f"{licensing.closing_words(article.licence)}"
    )


def _bio(article: SampleArticle) -> str:
    name = escape(article.authors[0], quote=False)
    words = (
        "es una firma inventada de este sitio de muestra y escribe sobre hechos que no ocurrieron."
        if article.lang is Lang.ES
        else "is an invented byline of this sample site and writes about things that did not happen."
    )
    return f'<div class="author-bio"><h2><a href="#">{name}</a></h2><p>{name} {words}</p></div>'


def _comments(article: SampleArticle) -> str:
    return (
        '<div id="comments" class="comments-area"><div id="respond" class="comment-respond">'
        '<h2 class="comments-title">Leave a comment</h2><form class="comment-form">'
        '<p class="comment-notes">Your email address will not be published.</p>'
        '<p><label for="comment">Comment</label><textarea id="comment"></textarea></p>'
        f'<input type="hidden" name="comment_post_ID" value="{article.wordpress_id}"></form></div></div>'
    )
