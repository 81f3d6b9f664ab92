# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Pages as tagDiv's Newspaper theme prints them: classic singles, and the builder's blocks."""

from __future__ import annotations

from varied.body import Style
from varied.desk import PATHS, Desk
from varied.inline import escape


def address(lang: str, kind: str, slug: str) -> str:
    """An address of that era."""
    return f"https://{'www' if lang == 'en' else 'es'}.insightcrime.org/{PATHS[lang][kind]}/{slug}/"


def _modules(desk: Desk, count: int, name: str) -> str:
    return "".join(
        f'<div class="{name} td_module_wrap"><div class="td-module-thumb"><a href="{item.href}"><img class="entry-thumb" src="/t.jpg"></a></div><div class="item-details"><h3 class="entry-title'
        f' td-module-title"><a href="{item.href}">{escape(item.title)}</a></h3><div class="td-excerpt">{escape(item.text)}</div><span class="td-post-date"><time class="entry-date updated td-module-date"'
        f' datetime="{item.iso}T10:00:00+00:00">{item.day}</time></span></div></div>'
        for item in desk.traps.teasers(count)
    )


def _time(desk: Desk) -> str:
    return f'<time class="entry-date updated td-module-date" datetime="{desk.story.instant()}">{desk.story.printed_day(0)}</time>'


def classic(desk: Desk) -> str:
    """The single template with its header above or in the main column."""
    story, traps = desk.story, desk.traps
    number = desk.dice.randint(1, 9)
    head = desk.head(
        structured=desk.chance(0.5),
        body=f' class="post-template-default single single-post postid-{story.number + 9} td-full-layout"',
    )
    people = desk.people(desk.pick("{0}", '<a href="/author/{1}/">{0}</a>'), ", ", desk.word(" and ", " y "))
    byline = desk.pick(
        f'<div class="td-post-author-name-con-obv">{people} </div>',
        f'<div class="td-post-author-name"><div class="td-author-by">{desk.word("By", "Por")}</div> {people}<div class="td-author-line"> - </div></div>',
    )
    picture = desk.picture(
        '<div class="td-post-featured-image"><figure><a class="td-modal-image" href="/x.jpg"><img class="entry-thumb" src="/x.jpg"></a><figcaption class="wp-caption-text">{0}</figcaption></figure></div>'
    )
    inside = desk.chance(0.6)
    subtitle = f'<p class="td-post-sub-title">{escape(story.subtitle)}</p>' if story.subtitle else ""
    tags = desk.tag_links('<li><a href="https://www.insightcrime.org/tag/{1}/">{0}</a></li>')
    tag_box = desk.pick(
        '<div class="tags-template-1">{0}</div>',
        '<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>{0}</ul></div>',
    ).format(tags)
    share = (
        '<div class="td-post-sharing td-post-sharing-top"><span>SHARE</span><a href="#">Facebook</a></div>'
    )
    content = desk.content(
        Style(),
        [
            f'<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- {desk.word("Advertisement", "Publicidad")} -</span></div>'
        ],
    )
    form = (
        f'<div class="fb-modal"><h4>{desk.title}</h4><form><input name="n"> Name Email Comment ×</form></div>'
        if desk.chance(0.4)
        else ""
    )
    related = f'<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">RELATED ARTICLES</a></h4>{_modules(desk, 3, "td_module_related_posts")}</div>'
    box = traps.biography("author-box-wrap td-author-box") if desk.chance(0.5) else ""
    return (
        f'{head}<!--menu-->{traps.consent()}<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-{number}"><div class="td-crumb-container"><div class="entry-crumbs"><span>'
        f'<a class="entry-crumb" href="/">Home</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a class="entry-crumb" href="/c">News</a></span> <span class="td-bred-no-url-last">{desk.label}</span></div></div>'
        f'<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><article id="post-{story.number + 9}" class="post type-post status-publish"><div class="td-post-header">'
        f'<ul class="td-category"><li class="entry-category"><a href="/category/x/">{desk.label}</a></li></ul><header class="td-post-title"><h1 class="entry-title">{desk.title}</h1>{subtitle}<div class="td-module-meta-info">'
        f'{byline}<span class="td-post-date">{_time(desk)}</span><div class="td-post-views"><span>812</span></div></div></header></div>{"" if inside else share + picture}<div class="td-post-content tagdiv-type">'
        f"{picture + share if inside else ''}{content}{share}{desk.licence()}{form}</div><footer>{tag_box}{box}</footer></article>{related}{traps.comments() if desk.chance(0.4) else ''}</div></div>"
        f'<div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1 widget"><h4 class="block-title"><span>{desk.word("Most Popular", "Lo más leído")}</span></h4>{_modules(desk, 4, "td_module_6")}</aside></div>'
        f"</div></div></div>{traps.footer()}</body></html>"
    )


def builder(desk: Desk) -> str:
    """The cloud template builder: every field a block of its own."""
    story, traps = desk.story, desk.traps
    head = desk.head(
        structured=desk.chance(0.4),
        body=' class="post-template-default single single-post postid-77 tdb_template_1 tdb-template"',
    )
    people = desk.people(
        '<a class="tdb-author-name" href="/author/{1}/">{0}</a>', ", ", desk.word(" and ", " y ")
    )
    picture = desk.picture(
        '<div class="td_block_wrap tdb_single_bg_featured_image tdb_single_featured_image"><div class="tdb-block-inner"><a href="/x.jpg"><img class="entry-thumb" src="/x.jpg"></a><div class="tdb-caption-text">{0}</div></div></div>'
    )
    tags = desk.tag_links('<li><a href="/tag/{1}/">{0}</a></li>')
    subtitle = (
        f'<div class="td_block_wrap tdb_single_subtitle"><div class="tdb-block-inner"><p>{escape(story.subtitle)}</p></div></div>'
        if story.subtitle
        else ""
    )
    category = f'<div class="td_block_wrap tdb_single_categories"><div class="tdb-category"><a class="tdb-entry-category" href="/c/">{desk.label}</a></div></div>'
    title = f'<div class="td_block_wrap tdb_title tdb-single-title"><div class="tdb-block-inner"><h1 class="tdb-title-text">{desk.title}</h1></div></div>'
    author = f'<div class="td_block_wrap tdb_single_author"><div class="tdb-block-inner"><div class="tdb-author-name-wrap"><span class="tdb-author-by">{desk.word("By", "Por")}</span> {people}</div></div></div>'
    date = f'<div class="td_block_wrap tdb_single_date tdb-post-meta"><div class="tdb-block-inner">{_time(desk)}</div></div>'
    changed = (
        '<div class="td_block_wrap tdb_single_modified_date tdb-post-meta"><div class="tdb-block-inner"><time class="entry-date updated td-module-date" datetime="2022-02-02T10:00:00+00:00">Updated February 2, 2022</time></div></div>'
        if desk.chance(0.3)
        else ""
    )
    blocks = [category, title, subtitle, f'<div class="vc_row_inner">{author}{date}{changed}</div>']
    crumbs = f'<div class="td_block_wrap tdb_breadcrumbs"><div class="tdb-block-inner"><span><a class="tdb-entry-crumb" href="/">Home</a></span> <i class="tdb-bread-sep"></i> <span class="tdb-bred-no-url-last">{desk.label}</span></div></div>'
    content = desk.content(
        Style(wordpress=desk.chance(0.4)),
        ['<div class="td-a-rec td-a-rec-id-content_inline tdi_7">- Advertisement -</div>'],
    )
    related = f'<div class="td_block_wrap tdb_single_related td_block_11"><div class="td-block-title-wrap"><h4 class="td-block-title"><span>{desk.word("Related", "Relacionados")}</span></h4></div>{_modules(desk, 3, "tdb_module_related")}</div>'
    sidebar = f'<div class="vc_column tdc-column"><div class="td_block_wrap td_flex_block_1"><h4 class="td-block-title"><span>Latest</span></h4>{_modules(desk, 4, "td_module_flex")}</div></div>'
    return (
        f'{head}<div class="td-header-template-wrap"><!--menu--></div><div id="tdb-autoload-article" data-autoload="off"><div class="td-main-content-wrap td-container-wrap"><div class="tdc-content-wrap"><article class="tdb-autoload-article post">'
        f'<div class="vc_row tdb-row">{crumbs}{"".join(blocks)}{picture}</div><div class="vc_row"><div class="vc_column">{traps.share()}<div class="td_block_wrap tdb_single_content {desk.pick("", "td-post-content ")}tagdiv-type">'
        f'<div class="tdb-block-inner td-fix-index">{content}{desk.licence()}</div></div><div class="td_block_wrap tdb_single_post_share"><div class="td-post-sharing"><div class="td-social-but-text">Share</div></div></div><div class="td_block_wrap'
        f' tdb_single_tags"><div class="tdb-block-inner"><ul class="tdb-tags"><li><span>TAGS</span></li>{tags}</ul></div></div>{traps.biography("td_block_wrap tdb_single_author_box")}{related}</div>{sidebar}</div></article></div></div></div>'
        f"{traps.footer()}</body></html>"
    )


LAYOUTS = {"classic": classic, "builder": builder}
