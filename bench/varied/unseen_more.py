# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""More layouts that the site never had: odd places for byline, day, tags and caption."""

from __future__ import annotations

from varied.body import Style
from varied.desk import Desk
from varied.inline import escape
from varied.unseen import _by, _cards, _head


def blogger(desk: Desk) -> str:
    """Blogger: the title as h3, the day as a heading above it, the author below the text."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a href="/search/label/{1}" rel="tag">{0}</a>', ",\n")
    picture = desk.picture(
        '<table class="tr-caption-container"><tbody><tr><td><a href="/x.jpg"><img src="/x.jpg"></a></td></tr><tr><td class="tr-caption">{0}</td></tr></tbody></table>'
    )
    posted = desk.word("Posted by", "Publicado por")
    return (
        f'{_head(desk)}<div class="header"><h1 class="title"><a href="/">InSight Crime</a></h1></div><!--menu--><div class="main section"><div class="date-outer"><h2 class="date-header"><span>{story.printed_day(1)}</span></h2><div class="date-posts"><div class="post hentry">'
        f'<h3 class="post-title entry-title">{desk.title}</h3><div class="post-body entry-content">{picture}{desk.content(Style(by_breaks=desk.chance(0.5)))}{desk.licence()}</div><div class="post-footer"><span class="post-author vcard">{posted} <span class="fn">{escape(story.joined())}</span></span> <span class="post-timestamp">'
        f'<abbr class="published" title="{story.instant()}">10:15</abbr></span><span class="post-labels">{desk.word("Labels", "Etiquetas")}: {tags}</span></div></div></div></div>{traps.comments()}</div>{traps.footer()}</body></html>'
    )


def webflow(desk: Desk) -> str:
    """Webflow: a rich text block, all else in plain divs without links."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<div class="tag-pill"><div>{0}</div></div>')
    picture = desk.picture(
        '<div class="image-wrapper"><img src="/x.jpg" alt=""></div><div class="image-caption">{0}</div>'
    )
    teasers = _cards(
        desk,
        3,
        '<div role="listitem" class="w-dyn-item"><a href="{href}" class="card-link w-inline-block"><div class="card-title">{title}</div><div class="card-text">{text}</div><div class="card-date">{day}</div></a></div>',
    )
    return (
        f'{_head(desk)}<div class="navbar w-nav" role="banner"><!--menu--></div><div class="section hero"><div class="container"><div class="eyebrow">{desk.label}</div><h1 class="heading-1">{desk.title}</h1><div class="meta-row"><div class="meta-item">{_by(desk)}</div><div class="meta-dot">·</div><div class="meta-item">{story.printed_day(desk.dice.choice((0, 3, 4)))}</div></div></div></div>'
        f'<div class="section"><div class="container">{picture}<div class="rich-text-block w-richtext">{desk.content(Style())}{desk.licence()}</div><div class="tags-row"><div>{desk.word("Topics:", "Temas:")}</div>{tags}</div></div></div><div class="section"><h2>{desk.word("You might also like", "También te puede interesar")}</h2><div class="w-dyn-items">{teasers}</div></div>{traps.footer()}</body></html>'
    )


def bottom(desk: Desk) -> str:
    """Byline and day below the text; the headline as h2, the name of the site as h1."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a href="/tags/{1}/">#{0}</a>', " ")
    picture = desk.picture('<div class="photo"><img src="/x.jpg"><p class="photo-caption">{0}</p></div>')
    return (
        f'{_head(desk)}<header><h1>InSight Crime</h1><p>{desk.word("Investigation and analysis of organized crime", "Investigación y análisis del crimen organizado")}</p><!--menu--></header><main><h2 class="hl">{desk.title}</h2>{picture}<div class="txt">{desk.content(Style())}</div>'
        f'<p class="sig">{_by(desk)}<br>{story.printed_day(desk.dice.choice((0, 4)))}</p>{desk.licence()}<p class="hash">{tags}</p></main>{traps.comments()}{traps.footer()}</body></html>'
    )


def split(desk: Desk) -> str:
    """A kicker in the headline, job titles in the byline, the body in two halves around a promotion."""
    story, traps = desk.story, desk.traps
    content = desk.content(Style(paragraph_class="paragraph"))
    halves = content.split("</p>\n", 3)
    first, second = "</p>\n".join(halves[:-1]) + "</p>\n", halves[-1]
    tags = desk.tag_links('<span class="c-tag"><a href="/section/{1}">{0}</a></span>')
    picture = desk.picture(
        '<div class="lead-art"><img src="/x.jpg" alt=""/><div class="lead-art__text"><span class="lead-art__caption">{0}</span>{1}</div></div>',
        credited=' <span class="lead-art__credit">{0}</span>',
    )
    job = desk.word("Senior Investigator", "Investigadora")
    people = desk.people(
        f'<div class="c-author"><a class="c-author__name" href="/staff/{{1}}">{{0}}</a><span class="c-author__role">{job}</span></div>',
        "",
    )
    return (
        f'{_head(desk)}<div class="c-header">{traps.sticky_header()}<!--menu--></div><main><div class="c-article"><h1 class="c-article__title">{desk.title}</h1><div class="c-authors">{people}</div><div class="c-date">{desk.word("Published", "Publicado")} {story.printed_day(0)}, 10:15 AM EST</div>{picture}<div class="c-article__body">{first}</div>'
        f'<div class="c-promo">{traps.teaser_inside()}</div><div class="c-article__body">{second}{desk.licence()}</div><div class="c-tags"><h3>{desk.word("Topics", "Temas")}</h3>{tags}</div></div></main>{traps.comments()}{traps.footer()}</body></html>'
    )


def legacy(desk: Desk) -> str:
    """Spans, fonts and line breaks in one cell; byline and day as bare text."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a class="kw" href="/keyword/{1}">{0}</a>', ", ")
    picture = desk.picture('<center><img src="/x.jpg" border="0"><br><i>{0}</i></center>')
    teasers = _cards(desk, 3, '<p><a href="{href}">{title}</a><br>{text}</p>')
    return (
        f'{_head(desk)}<center><a href="/">InSight Crime</a></center><!--menu--><div align="left"><span style="font-size: 24px; font-weight: bold">{desk.title}</span><br><span style="color: gray">{_by(desk)} | {story.printed_day(desk.dice.choice((0, 4)))}</span><br><br>{picture}<div>{desk.content(Style())}</div>{desk.licence()}'
        f"<small>{desk.word('Keywords', 'Palabras clave')}: {tags}</small></div><div><b>{desk.word('More stories', 'Más noticias')}</b>{teasers}</div>{traps.footer()}</body></html>"
    )


def hugo(desk: Desk) -> str:
    """A static site: terse markup, day as ISO text, tags in a list of bare items."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<li><a href="/tags/{1}">{0}</a></li>')
    picture = desk.picture(
        '<figure><img loading="lazy" src="/x.jpg"/><figcaption><p>{0}</p></figcaption></figure>'
    )
    teasers = _cards(desk, 2, '<li><a href="{href}">{title}</a> <time>{day}</time></li>')
    return (
        f'{_head(desk)}<header class="header"><!--menu--></header><main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">{desk.title}</h1><div class="post-meta"><span title="x">{story.day.isoformat()}</span>&nbsp;·&nbsp;6 min&nbsp;·&nbsp;{escape(story.joined())}</div></header>{picture}<div class="post-content">{desk.content(Style())}{desk.licence()}</div>'
        f'<footer class="post-footer"><ul class="post-tags">{tags}</ul><nav class="paginav"><a class="next" href="/n"><span class="title">Next »</span></a></nav></footer></article><section><h3>{desk.word("See all posts", "Todas las entradas")}</h3><ul>{teasers}</ul></section></main>{traps.footer()}</body></html>'
    )


def soup(desk: Desk) -> str:
    """Divs alone: paragraphs, headline and all."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a href="/etiqueta/{1}/">{0}</a>', " ")
    picture = desk.picture('<div class="m4"><img src="/x.jpg"><div class="m5">{0}</div></div>')
    teasers = _cards(
        desk,
        3,
        '<div class="q1"><div class="q2"><a href="{href}">{title}</a></div><div class="q3">{text}</div><div class="q4">{day}</div></div>',
    )
    before = _cards(desk, 2, '<div class="z1"><a href="{href}">{title}</a><div class="z3">{text}</div></div>')
    return (
        f'{_head(desk)}<div class="a1"><!--menu--></div><div class="z0">{before}</div><div class="b1"><div class="c1">{desk.label}</div><h1 class="t1">{desk.title}</h1><div class="d1"><div>{_by(desk)}</div><div>{story.printed_day(desk.dice.choice((0, 3, 4)))}</div></div>{picture}<div class="e1">{desk.content(Style(paragraph="div"))}</div>{desk.licence()}<div class="g1">{tags}</div></div>'
        f"{traps.biography('bio')}<div class='q0'>{teasers}</div>{traps.comments()}{traps.consent()}{traps.footer()}</body></html>"
    )


def semantic(desk: Desk) -> str:
    """A modern page of semantic elements and microdata."""
    story, traps = desk.story, desk.traps
    tags = desk.tag_links('<a rel="tag" href="/t/{1}">{0}</a>', " ")
    picture = desk.picture(
        '<figure><img src="/x.jpg" alt=""><figcaption>{0}{1}</figcaption></figure>',
        credited=" <small class=credit>{0}</small>",
    )
    people = desk.people(
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a rel="author" href="/a/{1}"><span itemprop="name">{0}</span></a></span>',
        ", ",
        desk.word(" and ", " y "),
    )
    teasers = _cards(
        desk,
        3,
        '<article><h3><a href="{href}">{title}</a></h3><p>{text}</p><time datetime="{iso}">{day}</time></article>',
    )
    return (
        f'{_head(desk)}<header><!--menu--></header><main><article itemscope itemtype="https://schema.org/NewsArticle"><header><p>{desk.label}</p><h1 itemprop="headline">{desk.title}</h1><p>{desk.word("By", "Por")} {people}</p><p><time itemprop="datePublished" datetime="{story.day.isoformat()}">{story.printed_day(0)}</time></p></header>{picture}<div itemprop="articleBody">{desk.content(Style())}{desk.licence()}</div>'
        f"<footer>{tags}</footer></article><aside><h2>{desk.word('Read next', 'Lea más')}</h2>{teasers}</aside>{traps.comments()}</main>{traps.footer()}</body></html>"
    )


def substack(desk: Desk) -> str:
    """A newsletter's web view: subtitle as h3, subscribe boxes between paragraphs."""
    story, traps = desk.story, desk.traps
    offer = traps.says(
        desk.word(
            "Thanks for reading InSight Crime! Subscribe for free to receive new posts and support our work.",
            "¡Gracias por leer InSight Crime! Suscríbase gratis para recibir nuevas publicaciones.",
        )
    )
    box = f'<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">{offer}</p><form><input type="email"><input type="submit" value="Subscribe"></form></div></div>'
    desk.tag_links('<a class="pencraft" href="/t/{1}">#{0}</a>', " ")
    desk.tags = []
    picture = desk.picture(
        '<div class="captioned-image-container"><figure><a class="image-link" href="/x.jpg"><img src="/x.jpg" alt=""></a><figcaption class="image-caption">{0}</figcaption></figure></div>'
    )
    people = desk.people(
        '<a class="pencraft pc-reset frontend-name" href="/@{1}">{0}</a>', ", ", desk.word(" and ", " y ")
    )
    subtitle = f'<h3 dir="auto" class="subtitle">{escape(story.subtitle)}</h3>' if story.subtitle else ""
    return (
        f'{_head(desk)}<div id="entry"><div id="main"><!--menu--><article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">{desk.title}</h1>{subtitle}<div class="byline-wrapper"><div class="pencraft byline-names">{desk.word("By", "Por")} {people}</div><div class="pencraft pc-display-flex meta-x">{story.printed_day(3)}</div></div></div>{picture}<div class="available-content"><div dir="auto" class="body markup">'
        f'{desk.content(Style(), [box])}{desk.licence()}</div></div><div class="post-footer"><a class="button" href="#">Share</a></div></article>{traps.comments()}</div></div>{traps.footer()}</body></html>'
    )


LAYOUTS = {
    layout.__name__: layout
    for layout in (soup, semantic, substack, blogger, webflow, bottom, split, legacy, hugo)
}
