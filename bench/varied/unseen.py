# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Layouts that the site never had, in the manner of widespread systems; none of them with JSON-LD."""

from __future__ import annotations

from varied.article import Teaser
from varied.body import Style
from varied.desk import PATHS, Desk
from varied.inline import escape


def address(lang: str, kind: str, slug: str) -> str:
    """An address of today's host."""
    return f"https://insightcrime.org/{'es/' if lang == 'es' else ''}{PATHS[lang][kind]}/{slug}/"


def _by(desk: Desk) -> str:
    return escape(desk.story.by(desk.dice))


def _head(desk: Desk, body: str = "", root: str = "") -> str:
    return desk.head(structured=False, metas=desk.chance(0.5), body=body, root=root)


def _cards(desk: Desk, count: int, shape: str) -> str:
    return "".join(_card(item, shape) for item in desk.traps.teasers(count))


def _card(item: Teaser, shape: str) -> str:
    return shape.format(
        href=item.href, title=escape(item.title), text=escape(item.text), day=item.day, iso=item.iso
    )


def drupal(desk: Desk) -> str:
    """Drupal: fields as divs of divs."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<div class="field__item"><a href="/topics/{1}" hreflang="en">{0}</a></div>')
    picture = desk.picture(
        '<div class="field field--name-field-image"><img src="/sites/default/files/x.jpg" alt=""><div class="field field--name-field-caption"><div class="field__item">{0}</div></div></div>'
    )
    teasers = _cards(
        desk,
        3,
        '<div class="views-row"><article class="node node--view-mode-teaser"><h2 class="node__title"><a href="{href}"><span>{title}</span></a></h2><div class="node__content"><p>{text}</p></div></article></div>',
    )
    return (
        f'{_head(desk, " class=path-node")}{traps.consent()}<header role="banner"><a href="/" rel="home">InSight Crime</a><!--menu--></header><main role="main"><div class="region region-content"><div id="block-page-title"><h1 class="page-title"><span class="field field--name-title">{desk.title}</span></h1></div>'
        f'<article class="node node--type-article node--view-mode-full" about="/node/7"><footer class="node__meta"><div class="node__submitted">{_by(desk)} <span class="field--name-created">{desk.word("on", "el")} {story.printed_day(desk.dice.choice((0, 1, 4)))}</span></div></footer><div class="node__content">{picture}'
        f'<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">{desk.content(Style())}{desk.licence()}</div><div class="field field--name-field-tags field--label-above"><div class="field__label">{desk.word("Tags", "Etiquetas")}</div><div class="field__items">{tags}</div></div>'
        f'</div></article><div class="views-element-container"><h2>{desk.word("Related content", "Contenido relacionado")}</h2>{teasers}</div></div></main>{traps.footer()}</body></html>'
    )


def ghost(desk: Desk) -> str:
    """Ghost: the Casper theme."""
    story, traps = desk.story, desk.traps
    people = (
        desk.people('<h4 class="author-name"><a href="/author/{1}/">{0}</a></h4>')
        if desk.chance(0.5)
        else f'<h4 class="author-name">{desk.people("<a href=/author/{1}/>{0}</a>", ", ")}</h4>'
    )
    tags = desk.tag_links('<a class="post-tag" href="/tag/{1}/">{0}</a>', " ")
    picture = desk.picture(
        '<figure class="article-image"><img srcset="/x.jpg 300w" src="/x.jpg" alt=""><figcaption>{0}</figcaption></figure>'
    )
    teasers = _cards(
        desk,
        3,
        '<article class="post-card post"><a class="post-card-image-link" href="{href}"><img src="/t.jpg"></a><div class="post-card-content"><a class="post-card-content-link" href="{href}"><header><h2 class="post-card-title">{title}</h2></header><div class="post-card-excerpt">{text}</div></a><footer class="post-card-meta"><time datetime="{iso}">{day}</time></footer></div></article>',
    )
    return (
        f'{_head(desk, " class=post-template")}<div class="viewport"><header id="gh-head"><!--menu--></header><main id="site-main" class="site-main"><article class="article post"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/news/">{desk.label}</a></span></div>'
        f'<h1 class="article-title">{desk.title}</h1><div class="article-byline"><section class="article-byline-content"><div class="article-byline-meta">{people}<div class="byline-meta-content"><time class="byline-meta-date" datetime="{story.day.isoformat()}">{story.printed_day(3)}</time><span class="byline-reading-time"><span class="bull">&bull;</span> 4 min read</span></div></div></section></div>{picture}</header>'
        f'<section class="gh-content gh-canvas">{desk.content(Style())}{desk.licence()}</section><div>{tags}</div></article></main><section class="footer-cta"><h2>Sign up for more like this.</h2><a href="/s">Enter your email</a></section><aside class="read-more-wrap"><div class="read-more">{teasers}</div></aside></div>{traps.footer()}</body></html>'
    )


def squarespace(desk: Desk) -> str:
    """Squarespace: blocks of divs, text in div.sqs-block-content."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a href="/blog/tag/{1}" class="blog-item-tag">{0}</a>', ", ")
    picture = desk.picture(
        '<div class="sqs-block image-block"><div class="sqs-block-content"><figure class="sqs-block-image-figure"><div class="image-block-wrapper"><img data-src="/x.jpg" alt=""></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>{0}</p></div></figcaption></figure></div></div>'
    )
    teasers = _cards(
        desk,
        2,
        '<a href="{href}" class="item-pagination-link"><div class="pagination-title-wrapper"><div class="visually-hidden">Next</div><h2 class="item-pagination-title">{title}</h2></div></a>',
    )
    return (
        f'{_head(desk)}<header id="header"><!--menu--></header><main id="page"><article class="sections"><section class="page-section"><article class="entry" id="article-"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large" data-content-field="title">{desk.title}</h1></div><div class="blog-item-meta-wrapper"><span>'
        f'<time class="dt-published blog-meta-item blog-meta-item--date" datetime="{story.day.isoformat()}"><span>{story.printed_day(0)}</span></time></span><span class="blog-meta-item blog-meta-item--author">{_by(desk)}</span></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12">{picture}'
        f'<div class="sqs-block html-block"><div class="sqs-block-content">{desk.content(Style())}{desk.licence()}</div></div></div></div></div></div><div class="blog-item-tags">{tags}</div></div></div></article><section class="item-pagination">{teasers}</section></section></article></main>{traps.footer()}</body></html>'
    )


def medium(desk: Desk) -> str:
    """Medium: hashed classes, names without a word before them, told by a meta."""
    story, _traps = desk.story, desk.traps
    meta = f'<meta name="author" content="{escape(story.joined())}">'
    head = desk.head(structured=False, metas=desk.chance(0.5), extra=meta)
    people = desk.people('<a class="ae af ag" rel="noopener follow" href="/@{1}">{0}</a>', " ")
    picture = desk.picture(
        '<figure class="lv lw lx"><div role="button" class="ly lz"><picture><source srcset="/x.webp"><img class="bg ma" src="/x.jpg" alt=""></picture></div><figcaption class="mb mc">{0}</figcaption></figure>'
    )
    tags = desk.tag_links('<a class="nb nc" href="/tag/{1}"><div class="nd">{0}</div></a>')
    teasers = _cards(
        desk,
        3,
        '<div class="pa pb"><article data-testid="post-preview"><a href="{href}"><h2 class="be pc">{title}</h2><div class="pd"><h3 class="be pe">{text}</h3></div></a><span class="be">{day}</span></article></div>',
    )
    return (
        f'{head}<div id="root"><div class="a b c"><div class="d e"><a href="/">Open in app</a><a href="/s">Sign up</a></div><article class="meteredContent"><div class="l"><section><div class="fo fp"><h1 class="pw-post-title gt gu" data-testid="storyTitle">{desk.title}</h1><div class="hb hc">{people}<span>·</span><p>Follow</p><span>5 min read</span><span>·</span><span>{story.printed_day(3)}</span></div>'
        f'<div class="hd"><button>Listen</button><button>Share</button></div>{picture}{desk.content(Style(paragraph_class="pw-post-body-paragraph mf mg"))}{desk.licence()}</div></section></div></article><div class="tg">{tags}</div><div class="pz"><h2>More from InSight Crime</h2>{teasers}</div></div></div></body></html>'
    )


def wix(desk: Desk) -> str:
    """Wix: data-hook attributes, spans in paragraphs."""
    story, traps = desk.story, desk.traps
    content = desk.content(Style(paragraph_class="mm8Nw _1j-51"))
    tags = desk.tag_links('<li><a data-hook="tag-link" href="/blog/tags/{1}">{0}</a></li>')
    picture = desk.picture(
        '<figure data-hook="imageViewer"><div class="k7s"><wow-image><img src="/x.jpg" alt=""></wow-image></div><figcaption class="_q"><span>{0}</span></figcaption></figure>'
    )
    teasers = _cards(
        desk,
        3,
        '<article class="blog-post-card" data-hook="post-list-item"><a href="{href}" data-hook="post-title"><h2 class="bD0vt9"><p>{title}</p></h2></a><div class="excerpt-x">{text}</div></article>',
    )
    return (
        f'{_head(desk)}<div id="SITE_CONTAINER"><header id="SITE_HEADER"><!--menu--></header><main id="PAGES_CONTAINER"><div data-hook="post-page"><article class="blog-post-page-font"><div data-hook="post"><ul class="AE2"><li><span data-hook="user-name" title="x">{_by(desk)}</span></li><li><span title="{story.printed_day(0)}" data-hook="time-ago">{story.printed_day(0)}</span></li><li><span data-hook="time-to-read">3 min read</span></li></ul>'
        f'<h1 data-hook="post-title" class="H3vOVf post-title"><span>{desk.title}</span></h1><div data-hook="post-description"><div class="tETUs"><div data-id="rich-content-viewer"><div class="fTEXDR">{picture}{content}{desk.licence()}</div></div></div></div><ul data-hook="tags">{tags}</ul></div></article><section><h2>{desk.word("Recent Posts", "Entradas recientes")}</h2>{teasers}</section></div></main>{traps.footer()}</div></body></html>'
    )


def table(desk: Desk) -> str:
    """A site of the nineties: tables and fonts, paragraphs by line breaks."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a href="/tag/{1}.html">{0}</a>', " | ")
    picture = desk.picture(
        '<table align="right" width="200"><tr><td><img src="/x.gif"></td></tr><tr><td><font size="1">{0}</font></td></tr></table>'
    )
    teasers = _cards(
        desk, 3, '<tr><td><a href="{href}"><b>{title}</b></a><br><font size="1">{text}</font></td></tr>'
    )
    return (
        f'{_head(desk)}<table width="100%"><tr><td colspan="3"><h1><a href="/">InSight Crime</a></h1></td></tr><tr><td width="150" valign="top"><!--menu--></td><td valign="top"><font face="Georgia"><h2>{desk.title}</h2><font size="2"><i>{_by(desk)}</i><br>{story.printed_day(desk.dice.choice((0, 1, 4)))}</font><br><br>{picture}'
        f'{desk.content(Style(by_breaks=True))}{desk.licence()}<br>{desk.word("Tags", "Etiquetas")}: {tags}</font></td><td width="180" valign="top"><table><tr><td><b>{desk.word("Latest news", "Últimas noticias")}</b></td></tr>{teasers}</table></td></tr></table>{traps.footer()}</body></html>'
    )


def react(desk: Desk) -> str:
    """A news system rendered by React: hashed class names, data attributes, each paragraph a div's child."""
    story, traps = desk.story, desk.traps
    people = desk.people(
        '<a class="css-1n7hynb" href="/people/{1}"><span class="css-x9">{0}</span></a>',
        '<span class="css-s">, </span>',
        f'<span class="css-s">{desk.word(" and ", " y ")}</span>',
    )
    tags = desk.tag_links('<li class="css-1ohk9bn"><a href="/topic/{1}"><span>{0}</span></a></li>')
    picture = desk.picture(
        '<div data-testid="imageblock" class="css-79elbk"><div class="css-1xdhyk6"><picture><img alt="" src="/x.jpg"></picture></div><div class="css-caption-jsx"><span class="css-8i9d0s">{0}</span>{1}</div></div>',
        credited='<span class="css-credit-1">{0}</span>',
    )
    cards = _cards(
        desk,
        4,
        '<li class="css-ye6x8s"><a class="css-9mylee" href="{href}"><div class="css-1l4w6pd"><div class="css-1echdzn">{title}</div><p class="css-1kv6qi">{text}</p><span>{day}</span></div></a></li>',
    )
    shape = desk.pick("div", "p")
    return (
        f'{_head(desk)}<div id="app"><div data-component="header">{traps.sticky_header()}<!--menu--></div><div data-component="story"><div class="css-label"><a href="/s">{desk.label}</a></div><h1 data-testid="headline" class="css-1vkm6nb">{desk.title}</h1>{f"<p data-testid=subhead class=css-sub>{escape(story.subtitle)}</p>" if story.subtitle else ""}<div data-testid="byline" class="css-vp77d3"><span class="css-s">{desk.word("By", "Por")} </span>{people}</div>'
        f'<div data-testid="timestamp"><time class="css-ts" datetime="{story.instant()}">{story.printed_day(3)}</time><span class="css-upd">{desk.word("Updated", "Actualizado")} {desk.word("3 hours ago", "hace 3 horas")}</span></div>{picture}<section data-name="body" class="css-1r7ky0e">{desk.content(Style(paragraph=shape, paragraph_class="css-53u6y8"))}{desk.licence()}</section>'
        f'<div data-testid="tags"><ul>{tags}</ul></div></div><div data-component="more"><div class="css-h">{desk.word("More in News", "Más noticias")}</div><ol>{cards}</ol></div></div>{traps.footer()}</body></html>'
    )


def amp(desk: Desk) -> str:
    """An AMP page."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a href="/tag/{1}/">{0}</a>', ", ")
    picture = desk.picture(
        '<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/x.jpg" width="780" height="520"></amp-img><p class="wp-caption-text">{0}</p></figure>'
    )
    avatar = desk.pick("", '<amp-img src="/a.jpg" width="24" height="24"></amp-img>')
    return (
        f'{_head(desk, root=" amp")}<header class="amp-wp-header"><div><a href="/">InSight Crime</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{desk.title}</h1><div class="amp-wp-meta amp-wp-byline">{avatar}<span class="amp-wp-author author vcard">{escape(story.joined())}</span></div>'
        f'<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{story.instant()}">{story.printed_day(0)}</time></div></header>{picture}<div class="amp-wp-article-content">{desk.content(Style())}{desk.licence()}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">{desk.word("Tags", "Etiquetas")}: {tags}</div><div class="amp-wp-meta amp-wp-comments-link"><a href="#r">Leave a Comment</a></div></footer></article>'
        f"{traps.footer()}</body></html>"
    )


def printed(desk: Desk) -> str:
    """A view for printers: hardly any structure."""
    story = desk.story
    tags = desk.tag_links("{0}", ", ")
    picture = desk.picture('<div class="image"><img src="/x.jpg"><br><em>{0}</em></div>')
    return (
        f'{_head(desk, " onload=print()")}<div class="print-logo"><img class="logo" src="/logo.png" alt="InSight Crime"></div><div class="print-site_name">Published on <em>InSight Crime</em> (<a href="/">https://insightcrime.org</a>)</div><hr><h1 class="print-title">{desk.title}</h1><div class="print-created">{_by(desk)}<br>{desk.word("Created", "Creado")} {story.printed_day(desk.dice.choice((0, 1, 4)))}</div>'
        f'<div class="print-content">{picture}{desk.content(Style())}{desk.licence()}</div><p class="print-taxonomy">{desk.word("Tags", "Etiquetas")}: {tags}</p><hr><div class="print-footer"><strong>Source URL:</strong> <a href="{desk.url}">{desk.url}</a></div></body></html>'
    )


LAYOUTS = {
    layout.__name__: layout
    for layout in (drupal, ghost, squarespace, medium, wix, table, react, amp, printed)
}
