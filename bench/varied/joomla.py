# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Pages as Joomla prints them: core 1.5 to 4, and K2."""

from __future__ import annotations

from varied.article import printed_day
from varied.body import Style
from varied.desk import Desk
from varied.inline import escape


def address(lang: str, kind: str, slug: str) -> str:
    """An address of that era."""
    english = {"brief": "news-briefs", "analysis": "news-analysis", "investigation": "investigations"}
    spanish = {"brief": "noticias-del-dia", "analysis": "analisis", "investigation": "investigaciones"}
    host, path = ("www", english[kind]) if lang == "en" else ("es", spanish[kind])
    return f"http://{host}.insightcrime.org/{path}/{slug}"


def _frame(desk: Desk, inner: str, body: str = "") -> str:
    story = desk.story
    author = f'<meta name="author" content="{escape(story.joined())}">' if desk.chance(0.5) else ""
    lang = {"en": "en-gb", "es": "es-es"}[story.lang]
    side = "".join(
        f'<div class="mostread"><h3><a href="{item.href}">{escape(item.title)}</a></h3><div>{escape(item.text)}</div></div>'
        for item in desk.traps.teasers(4)
    )
    return (
        f'<!DOCTYPE html><html xml:lang="{lang}" lang="{lang}"><head><base href="{desk.url}"><meta charset="utf-8">{author}'
        f'<meta name="generator" content="Joomla! - Open Source Content Management"><title>{desk.title}</title><!--weight--></head>'
        f'<body class="site com_content {body}"><!--menu--><div id="content">{inner}</div><div id="right"><div class="moduletable">'
        f"<h3>{desk.word('Most Read', 'Lo más leído')}</h3>{side}</div></div>{desk.traps.footer()}</body></html>"
    )


def _written(desk: Desk) -> str:
    return f"{desk.word('Written by', 'Escrito por')} {escape(desk.story.joined())}"


def _weekday(desk: Desk) -> str:
    return printed_day(desk.story.day, desk.story.lang, 1)


def _loose_picture(desk: Desk) -> str:
    return desk.picture(
        desk.pick(
            '<p><img src="/images/stories/x.jpg" alt="{0}"><em>{0}</em></p>',
            '<div class="img_caption left" style="width: 300px"><img class="caption" src="/images/x.jpg"><p class="img_caption">{0}</p></div>',
            '<p><img class="caption" src="/images/x.jpg" title="{0}" alt=""></p>',
        )
    )


def core25(desk: Desk) -> str:
    """Joomla 2.5: a definition list below the heading."""
    tags = desk.tag_links('<li class="tag"><a href="/component/tags/tag/7-{1}">{0}</a></li>')
    info = (
        f'<dl class="article-info"><dt class="article-info-term">Details</dt><dd class="category-name">{desk.word("Category", "Categoría")}:'
        f' <a href="/c">{desk.label}</a></dd><dd class="published">{desk.word("Published on", "Publicado el")} {_weekday(desk)} 10:15</dd>'
        f'<dd class="createdby">{_written(desk)}</dd><dd class="hits">Hits: 4411</dd></dl>'
    )
    tag = desk.pick("h1", "h2")
    inner = (
        f'<div class="item-page{desk.pick("", "-full item-page")}"><{tag}>{desk.title}</{tag}><ul class="actions"><li class="print-icon">'
        f'<a href="#">Print</a></li></ul>{info}{_loose_picture(desk)}{desk.content(Style())}{desk.licence()}<ul class="tags">{tags}</ul>'
        f'<ul class="pagenav"><li class="pagenav-prev"><a href="/a">&lt; Prev</a></li><li class="pagenav-next"><a href="/b">Next &gt;</a></li></ul></div>'
    )
    return _frame(desk, inner)


def plain_list(desk: Desk) -> str:
    """The list on record: written by, day, share words."""
    tags = desk.tag_links('<a href="/component/tags/tag/66-{1}">{0}</a>', " ")
    inner = (
        f'<div class="item-page"><h1 class="title">{desk.title}</h1><ul class="article-info"><li class="createdby">{_written(desk)}</li>'
        f'<li class="published">{_weekday(desk)}</li><li><a href="#">Linkedin</a></li><li><a href="#">Google +</a></li></ul>'
        f'{_loose_picture(desk)}{desk.content(Style(by_breaks=desk.chance(0.3)))}{desk.licence()}<div class="tags">{tags}</div></div>'
    )
    return _frame(desk, inner)


def core3(desk: Desk) -> str:
    """Joomla 3: schema.org attributes."""
    tags = desk.tag_links(
        '<li class="tag-2 tag-list0" itemprop="keywords"><a class="label label-info" href="/tag/{1}">{0}</a></li>'
    )
    day = f'<time datetime="{desk.story.instant()}" itemprop="datePublished">{desk.word("Published", "Publicado")}: {desk.story.printed_day(4)}</time>'
    info = (
        f'<dl class="article-info muted"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">{desk.word("Written by", "Escrito por")}'
        f' <span itemprop="name">{escape(desk.story.joined())}</span></dd><dd class="category-name">Category: <a href="/c" itemprop="genre">{desk.label}</a></dd>'
        f'<dd class="published"><span class="icon-calendar"></span>{day}</dd></dl>'
    )
    picture = desk.picture(
        '<div class="pull-left item-image"><img src="/i/x.jpg" itemprop="image"><p class="img-desc">{0}</p></div>'
    )
    inner = (
        f'<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="{desk.story.lang}"><div class="page-header">'
        f'<h2 itemprop="{desk.pick("headline", "name")}">{desk.title}</h2></div>{info}<ul class="tags inline">{tags}</ul>{picture}<div itemprop="articleBody">'
        f'{desk.content(Style())}{desk.licence()}</div><ul class="pager pagenav"><li class="previous"><a href="/a">Prev</a></li></ul></div>'
    )
    return _frame(desk, inner, "view-article")


def core15(desk: Desk) -> str:
    """Joomla 1.5: tables."""
    inner = (
        f'<table class="contentpaneopen"><tr><td class="contentheading" width="100%">{desk.title}</td><td class="buttonheading"><a href="#">PDF</a></td></tr></table>'
        f'<table class="contentpaneopen"><tr><td valign="top"><span class="small createby">{_written(desk)}</span></td></tr><tr><td valign="top" class="createdate">'
        f'{_weekday(desk)} 09:30</td></tr><tr><td valign="top">{_loose_picture(desk)}{desk.content(Style())}{desk.licence()}</td></tr></table>'
    )
    return _frame(desk, inner)


def k2(desk: Desk) -> str:
    """K2: its item view with toolbar, image block, extra blocks."""
    traps, story = desk.traps, desk.story
    tags = desk.tag_links('<li><a href="/itemlist/tag/{1}">{0}</a></li>')
    picture = desk.picture(
        '<div class="itemImageBlock"><span class="itemImage"><a class="modal" href="/media/k2/x.jpg"><img src="/media/k2/x.jpg" alt=""></a></span>'
        '<span class="itemImageCaption">{0}</span>{1}<div class="clr"></div></div>',
        credited='<span class="itemImageCredits">{0}</span>',
    )
    related = "".join(
        f'<li><a class="itemRelTitle" href="{item.href}">{escape(item.title)}</a><div class="itemRelIntrotext">{escape(item.text)}</div></li>'
        for item in traps.teasers(3)
    )
    biography = traps.says(
        f"{story.authors[0]} is a journalist who has written about the region for ten years."
    )
    author = f'{desk.word("Written by", "Escrito por")}&nbsp; <a rel="author" href="/itemlist/user/9">{escape(story.joined())}</a>'
    inner = (
        f'<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{_weekday(desk)}{desk.pick("", " 11:02")}</span><h2 class="itemTitle">{desk.title}'
        f'</h2><span class="itemAuthor">{author}</span></div><div class="itemToolbar"><ul><li><a class="itemPrintLink" href="#">Print</a></li>'
        f'<li><a class="itemEmailLink" href="#">Email</a></li></ul></div><div class="itemRatingBlock"><span>Rate this item</span></div><div class="itemBody">{picture}'
        f'{_k2_text(desk)}{desk.licence()}<div class="itemContentFooter"><span class="itemHits">Read <b>812</b> times</span><span class="itemDateModified">'
        f'{desk.word("Last modified on", "Modificado el")} Friday, 01 January 2016</span></div></div><div class="itemLinks"><div class="itemCategory"><span>Published in</span> <a href="/c">{desk.label}</a></div>'
        f'<div class="itemTagsBlock"><span>Tagged under</span><ul class="itemTags">{tags}</ul></div></div><div class="itemAuthorBlock"><div class="itemAuthorDetails">'
        f'<h3 class="itemAuthorName"><a rel="author" href="/u">{escape(story.authors[0])}</a></h3><p>{biography}</p></div></div><div class="itemRelated"><h3>Related items</h3><ul>{related}</ul></div>'
        f'<div class="itemNavigation"><a class="itemPrevious" href="/p">« Previous piece</a></div><div class="itemComments"><ul class="itemCommentsList"><li><p>{traps.sentence()}</p></li></ul></div></div>'
    )
    return _frame(desk, inner, "com_k2 view-item").replace("com_content", "")


def _k2_text(desk: Desk) -> str:
    content = desk.content(Style())
    first, rest = content.split("</p>\n", 1)
    return f'<div class="itemIntroText">{first}</p></div><div class="itemFullText">{rest}</div>'


LAYOUTS = {"core25": core25, "plain-list": plain_list, "core3": core3, "core15": core15, "k2": k2}
