"""The tagDiv era (December 2017 to spring 2021): selectors as recorded from a working crawler."""

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
    feedback,
    menu,
    section_path,
    signup,
    tag_path,
    teaser_list,
)
from flows.sample_site.dates import wordpress_day
from flows.sample_site.heads import html_lang, wordpress_head
from flows.sample_site.inline import to_html
from flows.sample_site.model import SampleArticle

_TEASER = "entry-title td-module-title"
_SHARE = '<div class="td-post-sharing"><span>SHARE</span></div>'


def _see_also(cue: str, gap: str, link: str) -> str:
    if gap.startswith(":"):
        return f"<p><strong>{cue}</strong>{gap}{link}</p>"
    return f"<p><strong>{cue}{gap}</strong>{link}</p>"


_STYLE = BodyStyle(see_also=_see_also, analysis="<p><strong>{}</strong></p>", heading="<h2>{}</h2>")


def render(article: SampleArticle, around: Surroundings) -> str:
    """The page of an article as the tagDiv era printed it; every other page carries structured data."""
    title = escape(article.title, quote=False)
    # The theme prints no structured data of its own: some records of the era have it, some do not.
    head = wordpress_head(article, around, has_json_ld=article.wordpress_id % 2 == 0)
    return (
        f'<!doctype html><html lang="{html_lang(article.lang)}">{head}\n'
        '<body class="post-template-default single single-post single-format-standard td-full-layout">'
        f'{menu(article.lang)}\n<div class="td-main-content-wrap td-container-wrap">'
        '<div class="td-container td-post-template-4"><div class="td-crumb-container"><div '
        'class="entry-crumbs">'
        f'<a class="entry-crumb" href="/">Home</a> {escape(article.label)}</div></div>\n'
        '<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main">'
        '<div class="td-ss-main-content">\n'
        f'<article id="post-{article.wordpress_id}" class="post type-post status-publish">'
        f"{_header(article, title)}\n{_content(article, title)}\n{_tags(article)}</article>\n"
        '<div class="td_block_related_posts">'
        f"{teaser_list(around.teasers[:3], 'td_module_related_posts', _TEASER)}</div>"
        '</div></div><div class="td-pb-span4 '
        f'td-main-sidebar">{teaser_list(around.teasers[3:], "td_module_6", _TEASER)}'
        f'</div></div></div></div><footer class="td-footer-wrapper">{menu(article.lang)}'
        f"{licensing.site_words(article)}{SYNTHETIC_LINE}</footer></body></html>"
    )


def _header(article: SampleArticle, title: str) -> str:
    return (
        '<div class="td-post-header"><ul class="td-category"><li class="entry-category">'
        f'<a href="{section_path(article)}">{escape(article.label)}</a></li></ul>\n'
        f'<header class="td-post-title"><h1 class="entry-title">{title}</h1><div class="td-module-meta-info">'
        f'<div class="td-post-author-name-con-obv">{author_names(article, "{name}")} </div>\n'
        '<span class="td-post-date"><time class="entry-date updated td-module-date" '
        f'datetime="{article.published.isoformat()}">{wordpress_day(article.published, article.lang)}</time>'
        "</span></div></header></div>"
    )


def _content(article: SampleArticle, title: str) -> str:
    form = (
        f'<div class="modal"><h4>{title}</h4><form><label>Name</label><input><label>Email</label><input>'
        "<label>Comment</label><textarea></textarea><button>×</button></form></div>"
    )
    return (
        f'<div class="td-post-content">{_photo(article)}{_SHARE}\n'
        f"{render_body(article, _STYLE, signup(article.lang))}\n{_SHARE}\n{feedback(article.lang)}\n"
        f"{licensing.notice(article.licence)}{licensing.closing_words(article.licence)}{form}</div>"
    )


def _photo(article: SampleArticle) -> str:
    if article.caption is None:
        return ""
    credit = f' <span class="td-photo-credit">{to_html(article.credit)}</span>' if article.credit else ""
    src = f"/wp-content/uploads/{article.published:%Y/%m}/{article.slug}.jpg"
    return (
        f'<div class="td-post-featured-image"><figure><a class="td-modal-image" href="{src}">'
        f'<img class="entry-thumb" src="{src}" alt=""></a>'
        f'<figcaption class="wp-caption-text">{caption_html(article)}{credit}</figcaption></figure></div>'
    )


def _tags(article: SampleArticle) -> str:
    items = "".join(
        f'<li><a href="{SITE}{tag_path(article, tag)}">{escape(tag, quote=False)}</a></li>'
        for tag in article.tags
    )
    return (
        '<footer><div class="td-post-source-tags"><div class="tags-template-1">'
        f'<ul class="td-tags td-post-small-box clearfix">{items}</ul></div></div></footer>'
    )
