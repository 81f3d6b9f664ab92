"""RSS 2.0 feeds with the full text, in the shape of the site's recorded ones; paged with `?paged=N`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape

from flows.sample_site.chrome import SITE, first_paragraph
from flows.sample_site.eras import newspack
from flows.sample_site.model import SampleArticle
from flows.sample_site.pages import BUILT_AT
from transforms.terms import Lang

PER_PAGE = 10

_NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
)


def feed(path: str, title: str, articles: Sequence[SampleArticle], page: int, lang: Lang) -> str | None:
    """One page of a feed over `articles` (newest first); None past its end."""
    start = (page - 1) * PER_PAGE
    shown = articles[start : start + PER_PAGE]
    if not shown and page > 1:
        return None
    items = "".join(_item(one) for one in shown)
    built = max((one.modified for one in articles), default=BUILT_AT)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {_NAMESPACES}>\n<channel>\n'
        f"<title>{escape(title, quote=False)}</title>\n"
        f'<atom:link href="{SITE}{path}" rel="self" type="application/rss+xml" />\n<link>{SITE}</link>\n'
        "<description>Synthetic sample feed: its events, people, places and outlets are "
        "invented.</description>\n"
        f"<lastBuildDate>{_rfc822(built)}</lastBuildDate>\n"
        f"<language>{'es' if lang is Lang.ES else 'en-US'}</language>\n"
        "<sy:updatePeriod>hourly</sy:updatePeriod>\n<sy:updateFrequency>1</sy:updateFrequency>\n"
        f"{items}</channel>\n</rss>\n"
    )


def _item(article: SampleArticle) -> str:
    link = escape(SITE + article.path)
    title = escape(article.title, quote=False)
    categories = "".join(f"<category>{_cdata(name)}</category>\n" for name in (article.label, *article.tags))
    origin = (
        f'<p>The post <a href="{link}">{title}</a> appeared first on <a href="{SITE}">InSight Crime</a>.</p>'
    )
    excerpt = f"<p>{escape(first_paragraph(article), quote=False)}</p>\n{origin}"
    return (
        f"<item>\n<title>{title}</title>\n<link>{link}</link>\n"
        f"<dc:creator>{_cdata(article.byline.rstrip('*'))}</dc:creator>\n"
        f"<pubDate>{_rfc822(article.published)}</pubDate>\n{categories}"
        f'<guid isPermaLink="false">{SITE}/?p={article.wordpress_id}</guid>\n'
        f"<description>{_cdata(excerpt)}</description>\n"
        f"<content:encoded>{_cdata(newspack.content(article) + chr(10) + origin)}</content:encoded>\n"
        f'<post-id xmlns="com-wordpress:feed-additions:1">{article.wordpress_id}</post-id>\n</item>\n'
    )


def _cdata(text: str) -> str:
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _rfc822(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC))
