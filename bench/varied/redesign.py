# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Pages of the redesign: its structure and words as recorded, under class names that mean nothing."""

from __future__ import annotations

from varied.article import MONTHS
from varied.body import Style
from varied.desk import PATHS, Desk
from varied.inline import escape


def address(lang: str, kind: str, slug: str) -> str:
    """An address of that era."""
    return f"https://{'' if lang == 'en' else 'es.'}insightcrime.org/{PATHS[lang][kind]}/{slug}/"


def _meta_line(desk: Desk, name: str) -> str:
    story = desk.story
    month = MONTHS[story.lang][story.day.month - 1][:3].upper()
    day = f"{story.day.day} {month} {story.day.year}"
    by, word = ("BY", " AND ") if story.lang == "en" else ("POR", " Y ")
    people = (
        desk.people(desk.pick("{0}", '<a href="#">{0}</a>'), ", ", word).upper()
        if desk.chance(0.5)
        else word.join((", ".join(story.authors[:-1]), story.authors[-1])).upper()
        if len(story.authors) > 1
        else story.authors[0].upper()
    )
    people = people.replace("<A HREF", "<a href").replace("</A>", "</a>")
    place = story.tags[0].upper()
    edition = story.lang.upper()
    return desk.pick(
        f'<div class="{name}"><a href="#">{place}</a> / {day} <span>{by} {people}</span> <a href="#">{edition}</a></div>',
        f'<div class="{name}"><span>{place}</span><span> / </span><span>{day}</span> <span>{by}</span> <span>{people}</span> <span>{edition}</span></div>',
        f'<p class="{name}">{place} / {day} {by} {people} {edition}</p>',
        f'<div class="{name}">{day} {by} {people} <span>{edition}</span></div>',
    )


def _end(desk: Desk, mark: str) -> str:
    helpful = desk.word("Was this content helpful?", "¿Te resultó útil este contenido?")
    appeal = desk.traps.says(
        desk.word(
            "We want to sustain Latin America’s largest organized crime database, but in order to do so, we need resources.",
            "Queremos sostener la base de datos sobre crimen organizado más grande de América Latina, pero para hacerlo necesitamos recursos.",
        )
    )
    return (
        f'<div class="sh-{mark}">{desk.word("share", "compartir")} icon icon icon</div><div class="fb-{mark}"><p>{helpful}</p>{desk.pick("", "<button>Yes</button><button>No</button>")}<p>{appeal}</p>'
        f'<a href="/donate">{desk.word("DONATE", "DONAR")}</a></div>'
    )


def _related(desk: Desk, mark: str) -> str:
    cards = "".join(
        f'<div class="card-{mark}"><a href="{item.href}"><img src="/t.jpg"></a><h3><a href="{item.href}">{escape(item.title)}</a></h3><div>{escape(item.text)}</div><span>{item.day.upper()}</span></div>'
        for item in desk.traps.teasers(desk.dice.randint(2, 5))
    )
    return f'<section class="rel-{mark}"><h2>{desk.word("Related Content", "Contenido relacionado")}</h2>{cards}</section>'


def layout(desk: Desk) -> str:
    """The whole page; where the meta line is missing, structured data or metas hold who and when."""
    story, traps = desk.story, desk.traps
    mark = f"{desk.dice.randrange(16**5):05x}"
    has_line = desk.chance(0.85)
    structured = not has_line or desk.chance(0.5)
    head = desk.head(structured=structured, body=desk.pick("", ' class="single"', f' class="p-{mark}"'))
    crumb = desk.pick(
        f'<div class="bc-{mark}"><a href="/">{{0}}</a><a href="/news">News</a><a>{desk.label}</a><span>{desk.title}</span></div>',
        f'<ul class="b{mark}"><li><a href="/">{{0}}</a></li><li><a href="/n">{desk.label}</a></li><li>{desk.title}</li></ul>',
        f'<div class="x{mark}"><a href="/">{{0}}</a> <span>{desk.label}</span> <span>{desk.title}</span></div>',
    ).format(desk.word("Home", "Inicio"))
    line = _meta_line(desk, f"mt-{mark}") if has_line else ""
    label = f'<span class="ty-{mark}">{desk.label.upper()}</span>'
    order = desk.pick(
        "{label}{title}{line}",
        "{label}{title}{line}",
        "{title}{label}{line}" if story.number % 3 == 0 else "{label}{title}{line}",
    )
    header = order.format(label=label, title=f"<h1>{desk.title}</h1>", line=line)
    picture = desk.picture(
        desk.pick(
            f'<div class="img-{mark}"><img src="/x.jpg"><span>{{0}}</span></div>',
            f'<figure class="f-{mark}"><img src="/x.jpg"><figcaption>{{0}}</figcaption></figure>',
            f'<div class="i{mark}"><img src="/x.jpg" alt=""><p>{{0}}</p></div>',
        )
    )
    tag = desk.pick("section", "div", "article")
    content = desk.content(Style())
    tags = desk.tag_links(
        desk.pick('<a rel="tag" href="/tag/{1}/">{0}</a>', '<a href="/tag/{1}/">{0}</a>'),
        desk.pick("", " ", ", "),
    )
    notice = desk.licence()
    biography = traps.biography(f"au-{mark}") if desk.chance(0.3) else ""
    return (
        f'{head}<!--menu-->{traps.sticky_header() if desk.chance(0.3) else ""}{crumb}<section class="hd-{mark}">{header}</section>{picture}<{tag} class="ct-{mark}">{content}</{tag}>{_end(desk, mark)}{notice}'
        f'<div class="tg-{mark}">{tags}</div>{biography}{_related(desk, mark)}<footer><!--menu--></footer></body></html>'
    )


LAYOUTS = {"layout": layout}
