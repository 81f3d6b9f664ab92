# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Pages as the Newspack theme prints them: picture positions, co-authors, sponsors, boxes between blocks."""

from __future__ import annotations

from varied.body import Style
from varied.desk import Desk
from varied.inline import escape


def address(lang: str, kind: str, slug: str) -> str:
    """An address of that era."""
    english = {"brief": "news", "analysis": "news", "investigation": "investigations"}
    spanish = {"brief": "noticias", "analysis": "noticias/analisis", "investigation": "investigaciones"}
    return f"https://insightcrime.org/{english[kind] if lang == 'en' else 'es/' + spanish[kind]}/{slug}/"


STYLE = Style(paragraph_class="wp-block-paragraph", wordpress=True)


def _byline(desk: Desk) -> str:
    people = desk.people(
        '<span class="author vcard"><a class="url fn n" href="/author/{1}/">{0}</a></span>',
        ", ",
        desk.word(" and ", " y "),
    )
    return f'<span class="byline"><span class="author-prefix">{desk.word("by", "por")}</span> {people}</span>'


def _dates(desk: Desk) -> str:
    story = desk.story
    published = (
        f'<time class="entry-date published" datetime="{story.instant()}">{story.printed_day(0)}</time>'
    )
    updated = f'<time class="updated" datetime="2024-02-02T10:00:00-05:00">{desk.word("February 2, 2024", "2 de febrero de 2024")}</time>'
    return desk.pick(
        f'<span class="posted-on">{published}{updated}</span>',
        f'<span class="posted-on">{published}</span>',
        f'<span class="posted-on">{published}</span><span class="posted-on updated"><span class="updated-label">{desk.word("Updated", "Actualizado")}: </span>{updated}</span>',
        f'<span class="posted-on"><span class="updated-label">{desk.word("Updated", "Actualizado")}</span> {updated} {published}</span>',
    )


def _header(desk: Desk) -> str:
    story = desk.story
    sponsor = (
        '<span class="cat-links sponsor-label"><span class="flag">Sponsored</span></span>'
        if desk.chance(0.2)
        else ""
    )
    subtitle = f'<div class="newspack-post-subtitle">{escape(story.subtitle)}</div>' if story.subtitle else ""
    return (
        f'<header class="entry-header">{sponsor}<span class="cat-links"><span class="screen-reader-text">{desk.word("Posted in", "Publicado en")}</span><a href="/category/news/" rel="category tag">'
        f'{desk.word("News", "Noticias")}</a></span><h1 class="entry-title{desk.pick("", " ", " entry-title--with-subtitle")}">{desk.title}</h1>{subtitle}<div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img alt="" src="/a.jpg"></span>{_byline(desk)}{_dates(desk)}</div>'
        f'<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">{desk.word("Share this:", "Comparte esto:")}</h3><ul><li><a href="#">Facebook</a></li></ul></div></div></header>'
    )


def _figure(desk: Desk) -> str:
    return desk.picture(
        '<figure class="post-thumbnail"><img class="attachment-newspack-featured-image wp-post-image" src="https://i0.wp.com/insightcrime.org/x.jpg?resize=1200%2C800" alt=""><figcaption><span>{0}</span>{1}</figcaption></figure>',
        credited=' <span class="image-credit"><span class="credit-label-wrapper">Credit:</span> {0}</span>',
    )


def _recent(desk: Desk) -> str:
    """The "Recent news" box in one of its forms."""
    items = desk.traps.teasers(3)
    title = desk.word("Recent News", "Noticias recientes")
    form = desk.dice.randrange(3)
    if form == 0:
        cards = "".join(
            f'<article class="type-post"><div class="entry-wrapper"><h2 class="entry-title"><a href="{item.href}">{escape(item.title)}</a></h2><div class="newspack-post-subtitle"></div><p>{escape(item.text)}</p>'
            f'<div class="entry-meta"><time class="entry-date published" datetime="{item.iso}">{item.day}</time></div></div></article>'
            for item in items
        )
        return f'<div class="wp-block-group alignright"><div class="wp-block-group__inner-container"><h2 class="wp-block-heading">{title}</h2><div class="wp-block-newspack-blocks-homepage-articles wpnbha show-image">{cards}</div></div></div>'
    if form == 1:
        rows = "".join(
            f'<li><a class="wp-block-latest-posts__post-title" href="{item.href}">{escape(item.title)}</a><div class="wp-block-latest-posts__post-excerpt">{escape(item.text)}</div></li>'
            for item in items
        )
        return f'<div class="wp-block-group has-background"><h3 class="wp-block-heading">{title}</h3><ul class="wp-block-latest-posts__list wp-block-latest-posts">{rows}</ul></div>'
    desk.traps.texts = desk.traps.texts[:-3]
    rows = "".join(f'<li><a href="{item.href}">{escape(item.title)}</a></li>' for item in items)
    return f'<div class="wp-block-group"><p class="wp-block-paragraph"><strong>{title}</strong></p><ul class="wp-block-list">{rows}</ul></div>'


def _contents(desk: Desk) -> str:
    rows = "".join(
        f'<li><a href="#h-{at}" data-level="2">{escape(desk.story.prose.phrase(desk.dice))}</a></li>'
        for at in range(3)
    )
    shape = desk.pick(
        "wp-block-yoast-seo-table-of-contents yoast-table-of-contents",
        "wp-block-table-of-contents",
        "lwptoc lwptoc-autoWidth",
    )
    return f'<div class="{shape}"><h2>{desk.word("Table of contents", "Tabla de contenidos")}</h2><ul>{rows}</ul></div>'


def _boxes(desk: Desk) -> list[str]:
    boxes = [
        _recent(desk) if desk.chance(0.5) else "",
        _contents(desk) if desk.chance(0.4) else "",
        f'<div class="newspack-popup newspack-inline-popup"><p>{desk.traps.says(desk.word("Get our investigations in your inbox every week, free of charge.", "Reciba nuestras investigaciones en su correo cada semana."))}</p><form><input type="email"></form></div>'
        if desk.chance(0.3)
        else "",
        f'<div class="wp-block-newspack-blocks-donate wpbnbd"><form><p>{desk.traps.says("Your contribution keeps this newsroom running through the year.")}</p><button>Donate</button></form></div>'
        if desk.chance(0.2)
        else "",
    ]
    return [box for box in boxes if box]


def _grouped(content: str, desk: Desk) -> str:
    """Some of the paragraphs in a group, columns or both."""
    if not desk.chance(0.4):
        return content
    parts = content.split("</p>\n")
    at = len(parts) // 2
    if any(
        "<blockquote" in part or "<div" in part or "<ul" in part or "<figure" in part
        for part in parts[at : at + 2]
    ):
        return content
    inner = "".join(f"{part}</p>\n" for part in parts[at : at + 2])
    shape = desk.pick(
        '<div class="wp-block-group has-background is-layout-flow"><div class="wp-block-group__inner-container">{}</div></div>',
        '<div class="wp-block-columns"><div class="wp-block-column">{}</div></div>',
        '<div class="wp-block-group alignwide is-layout-constrained">{}</div>',
    )
    before = "".join(f"{part}</p>\n" for part in parts[:at])
    return before + shape.format(inner) + "</p>\n".join(parts[at + 2 :])


def _tail(desk: Desk) -> str:
    tags = desk.tag_links('<a href="/tag/{1}/" rel="tag">{0}</a>', ", ")
    sponsors = (
        f'<div class="entry-sponsors sponsor-uw-info"><div class="sponsor-info"><p>{desk.traps.says("This reporting was made possible by the invented Foundation of the River.")}</p></div></div>'
        if desk.chance(0.2)
        else ""
    )
    return (
        f'<footer class="entry-footer"><span class="tags-links"><span>{desk.word("Tagged", "Etiquetado")}: </span>{tags}</span></footer>{sponsors}{desk.traps.biography("author-bio")}'
        f"{'<div class=jp-relatedposts><h3>Related</h3></div>' if desk.chance(0.3) else ''}"
    )


def _aside(desk: Desk) -> str:
    cards = "".join(
        f'<article class="type-post"><h3 class="entry-title"><a href="{item.href}">{escape(item.title)}</a></h3><p>{escape(item.text)}</p><time class="entry-date published" datetime="{item.iso}">{item.day}</time></article>'
        for item in desk.traps.teasers(4)
    )
    return f'<aside id="secondary" class="widget-area"><section class="widget"><div class="wpnbha">{cards}</div></section></aside>'


def theme(desk: Desk) -> str:
    """The classic theme with the picture large, small, behind, beside or above."""
    place = desk.pick("large", "small", "behind", "beside", "above", "hidden")
    story, traps = desk.story, desk.traps
    head = desk.head(
        structured=desk.chance(0.6),
        body=f' class="post-template-default single single-post postid-{story.number + 3} wp-embed-responsive single-featured-image-{place} has-sidebar"',
        extra='<link rel="stylesheet" href="https://insightcrime.org/wp-content/themes/newspack-theme/style.css">'
        if desk.chance(0.5)
        else "",
    )
    header, figure = _header(desk), "" if place == "hidden" else _figure(desk)
    content = _grouped(desk.content(STYLE, _boxes(desk)), desk)
    top = {
        "large": f"{header}{figure}",
        "above": f"{figure}{header}",
        "behind": f'<div class="featured-image-behind">{figure}<div class="wrapper">{header}</div></div>',
        "beside": f'<div class="featured-image-beside"><div class="wrapper">{header}</div>{figure}</div>',
        "small": header,
        "hidden": header,
    }[place]
    small = figure if place == "small" else ""
    return (
        f'{head}<!--menu--><div id="page" class="site"><div id="content" class="site-content"><section id="primary" class="content-area category-news"><main id="main" class="site-main">{top}<div class="main-content">'
        f'<article id="post-{story.number + 3}" class="post type-post hentry entry"><div class="entry-content">{small}{content}{desk.licence()}</div>{_tail(desk)}</article>{traps.comments() if desk.chance(0.3) else ""}'
        f'<nav class="navigation post-navigation"><a rel="prev" href="/p/">Previous</a></nav></div>{_aside(desk)}</main></section></div>{traps.footer()}</div></body></html>'
    )


def blocks(desk: Desk) -> str:
    """The block theme with Co-Authors Plus blocks."""
    story, traps = desk.story, desk.traps
    head = desk.head(
        structured=desk.chance(0.4),
        body=' class="single single-post wp-embed-responsive"',
        extra='<link rel="stylesheet" href="/wp-content/themes/newspack-block-theme/style.css">',
    )
    people = desk.people(
        '<div class="wp-block-co-authors-plus-coauthor is-layout-flow"><p class="wp-block-co-authors-plus-name"><a href="/author/{1}/" rel="author">{0}</a></p></div>',
        '<span class="wp-block-co-authors-plus-coauthors__separator">, </span>',
        f'<span class="wp-block-co-authors-plus-coauthors__separator">{desk.word(" and ", " y ")}</span>',
    )
    picture = desk.picture(
        '<figure class="wp-block-post-featured-image"><img class="attachment-post-thumbnail wp-post-image" src="/x.jpg"><figcaption class="wp-element-caption">{0}</figcaption></figure>'
    )
    tags = desk.tag_links(
        '<a href="/tag/{1}/" rel="tag">{0}</a>', '<span class="wp-block-post-terms__separator">, </span>'
    )
    content = desk.content(STYLE, _boxes(desk))
    subtitle = (
        f'<p class="wp-block-newspack-post-subtitle newspack-post-subtitle">{escape(story.subtitle)}</p>'
        if story.subtitle
        else ""
    )
    return (
        f'{head}<header class="wp-block-template-part site-header"><!--menu--></header><main class="wp-block-group site-main"><div class="wp-block-group"><div class="taxonomy-category wp-block-post-terms"><a href="/category/news/" rel="tag">{desk.word("News", "Noticias")}</a></div>'
        f'<h1 class="wp-block-post-title entry-title">{desk.title}</h1>{subtitle}<div class="wp-block-group is-layout-flex"><div class="wp-block-co-authors-plus-coauthors is-layout-flow"><span>{desk.word("By", "Por")} </span>{people}</div><div class="wp-block-post-date"><time datetime="{story.instant()}">'
        f'{story.printed_day(0)}</time></div></div></div>{picture}<div class="entry-content wp-block-post-content is-layout-constrained">{content}{desk.licence()}</div><div class="taxonomy-post_tag wp-block-post-terms">{tags}</div>{traps.biography("wp-block-group author-bio")}</main>'
        f"{_aside(desk)}{traps.footer()}</body></html>"
    )


LAYOUTS = {"theme": theme, "blocks": blocks}
