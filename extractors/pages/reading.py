"""A page and a template's places → `ParsedPage`: the one way in which all templates are read."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice, pairwise
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.cutting import cut
from extractors.pages.document import Page
from extractors.pages.readers.blocks import read_blocks
from extractors.pages.readers.boilerplate import drop, prune
from extractors.pages.readers.boilerplate_words import without_junk
from extractors.pages.readers.breadcrumbs import read_breadcrumb
from extractors.pages.readers.container import drop_next_articles, find_container, is_left_of_teasers
from extractors.pages.readers.elsewhere import drop_above
from extractors.pages.readers.fields import (
    read_alternates,
    read_canonical,
    read_lang,
    read_subtitle,
    read_title,
    read_wordpress_id,
)
from extractors.pages.readers.headline import find_headline, is_unlike, stated_titles
from extractors.pages.readers.images import Images, read_images, split_credit
from extractors.pages.readers.labels import read_labels, read_tags
from extractors.pages.readers.licence_places import Places
from extractors.pages.readers.licence_signals import read_signals
from extractors.pages.readers.licence_texts import signals_around, signals_in_blocks, signals_in_captions
from extractors.pages.readers.line_words import is_header_line, is_line_in_capitals, is_names_alone
from extractors.pages.readers.lines import read_header_zone
from extractors.pages.readers.names import read_names
from extractors.pages.readers.page_head import without_head_lines
from extractors.pages.readers.parts import Parts, stated
from extractors.pages.readers.places import every, first
from extractors.pages.readers.queries import elements
from extractors.pages.readers.remnants import without_remnants
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import element_text
from extractors.pages.readers.times import read_times
from extractors.pages.template import FieldPlaces
from transforms.bylines import byline_text, split_names
from transforms.records import Block, LicenceSignal, Link, ParsedPage, Stated
from transforms.terms import BlockKind, Scope, SignalKind

_CLASSED_CAPTIONS: Final = elements("./descendant::*/@class[contains(., 'wp-caption-text')]/parent::*")
_HEADINGS: Final = frozenset(("h2", "h3", "h4", "h5", "h6"))
_MOST_STEPS: Final = 2_100
MOST_LINKS: Final = 2_000


def read_article(page: Page, name: str, places: FieldPlaces) -> ParsedPage | None:
    """What the page states of its article; None where no text of an article stands on it.

    The order matters: fields and links are read from the whole tree, then the container is emptied of what is
    no text, cut out and read, and what remains of the tree shows the words around it.
    """
    container = _container(page, places)
    if container is None or is_left_of_teasers(container):
        return None
    parts = _parts(page, places, container)
    signal_places = Places(page.tree, container, parts.scope)
    signals = read_signals(page, signal_places, parts.article)
    images = read_images(parts.scope, container, page.join)
    parsed = _fields(parts, name, images)
    blocks = _blocks(parts, images, parsed)
    if not blocks:
        return None
    container.clear(keep_tail=True)
    signals += signals_in_blocks(blocks, signal_places)
    signals += signals_in_captions(images.images)
    signals += signals_around(page.tree, signal_places)
    return replace(
        parsed,
        blocks=(*blocks, *_outside_notes(signals, blocks)),
        page_links=(*parsed.page_links, *_licence_links(page, signals, blocks)),
        licence_signals=tuple(dict.fromkeys(signals)),
    )


def _fields(parts: Parts, name: str, images: Images) -> ParsedPage:
    """All of the record but the text and its signals."""
    page = parts.page
    title = read_title(parts)
    breadcrumb = read_breadcrumb(page, parts.places.breadcrumb, title[0].value if title else "")
    published, modified = read_times(parts)
    authors, byline = read_names(parts)
    names = [name for found in authors for name in found.values]
    return ParsedPage(
        source_url=page.url,
        template=name,
        canonical=read_canonical(parts),
        alternates=read_alternates(parts),
        wordpress_id=read_wordpress_id(parts),
        lang=read_lang(parts),
        title=tuple(stated for stated in title if not is_names_alone(stated.value, names)),
        subtitle=read_subtitle(parts),
        byline=byline,
        authors=authors,
        published=published,
        modified=modified,
        label=read_labels(parts, breadcrumb),
        breadcrumb=breadcrumb,
        tags=read_tags(parts),
        caption=_caption(images, parts),
        images=images.images,
        page_links=_page_links(parts),
    )


def _container(page: Page, places: FieldPlaces) -> HtmlElement | None:
    """The template's container with the most text, else where the prose stands."""
    found = every(page.tree, places.body, page.classes)
    if not found:
        titles = (
            *stated_titles(page.head),
            *(element_text(element) for element in islice(page.tree.iter("h1"), 5)),
        )
        known = frozenset(title.casefold() for title in titles)
        drop_next_articles(page.tree, known)
        return find_container(page.tree, known)
    lengths = list(map(text_length, found))
    longest = max(lengths)
    return found[lengths.index(longest)] if longest else None


def _common_ancestor(container: HtmlElement, headline: HtmlElement | None) -> HtmlElement:
    """The smallest element around text and headline; without a headline the article element, else the
    parent.
    """
    around = [container, *islice(container.iterancestors(), _MOST_STEPS)]
    if headline is None:
        return next(
            (node for node in around if node.tag in ("article", "main")), around[min(1, len(around) - 1)]
        )
    known = set(around)
    nearest = next((node for node in chain((headline,), headline.iterancestors()) if node in known), None)
    return around[-1] if nearest is None else nearest


def _parts(page: Page, places: FieldPlaces, container: HtmlElement) -> Parts:
    headline = first(page.tree, places.title, page.classes)
    if headline is None or not (printed := element_text(headline)) or is_unlike(headline, printed, page.head):
        headline = find_headline(page.tree, page.head)
    scope = _common_ancestor(container, headline)
    article = page.head.graph.article((page.url, page.head.link("canonical"), page.head.meta("og:url")))
    zone = read_header_zone(scope, headline, container)
    return Parts(
        page, places, scope, container, article, headline, zone, tuple(islice(scope.iter("a"), MOST_LINKS))
    )


def _caption(images: Images, parts: Parts) -> tuple[Stated, ...]:
    """The caption of the picture above the text; a picture in the background has one by its class alone."""
    featured = (image.caption or "" for image in images.images if image.is_featured)
    printed = stated(*(("figure", caption) for caption in featured if not is_header_line(caption)))[:1]
    if printed or not parts.page.has_class_like("caption"):
        return printed
    lines = (line for line in parts.zone.lines if "caption" in (line.element.get("class") or "").lower())
    return stated(*(("text", split_credit(line.text)[0] or "") for line in lines))[:1]


def _page_links(parts: Parts) -> tuple[Link, ...]:
    """The links of authors and tags; none of them stands in the text."""
    page = parts.page
    printed = (*parts.every(parts.places.authors), *parts.every(parts.places.tags))
    anchors = (*printed, *parts.near(parts.anchors_with_rel("author")), *parts.anchors_with_rel("tag"))
    links = [
        Link(
            page.join(anchor.get("href")),
            element_text(anchor),
            rel=tuple((anchor.get("rel") or "").lower().split()),
        )
        for anchor in anchors
        if anchor.tag == "a" and anchor.get("href")
    ]
    return tuple(dict.fromkeys(links))


def _licence_links(page: Page, signals: list[LicenceSignal], blocks: tuple[Block, ...]) -> list[Link]:
    """The licence links for the text that stand below its container."""
    inside = {link.href for block in blocks for link in block.links}
    kinds = (SignalKind.DEED_LINK, SignalKind.REL_LICENSE)
    found = (
        signal for signal in signals if signal.signal in kinds and signal.scope is Scope.TEXT and signal.href
    )
    links = (Link(page.join(signal.href or ""), signal.statement or "") for signal in found)
    return [link for link in dict.fromkeys(links) if link.href not in inside]


# ------------------------------------------------------------------------------------------- blocks


def _blocks(parts: Parts, images: Images, parsed: ParsedPage) -> tuple[Block, ...]:
    """The blocks of the container, once everything that is no text of the article is emptied."""
    container = parts.container
    no_text = _no_text(parts, images, parsed)
    if parts.headline is not None:
        drop_above(parts.headline, container)
    for element in no_text:
        if element is not container:
            drop(element)
    prune(container, parts.places.drop & parts.page.classes)
    has_days = container.find(".//time") is not None
    read = read_blocks(cut(container), parts.page.join)
    blocks = without_junk(without_remnants(read, parts.page.markup, has_days=has_days))
    blocks = without_head_lines(blocks, [stated.value for stated in parsed.title])
    blocks = _without_biographies(blocks, parsed)
    titles = {stated.value.casefold() for stated in parsed.title}
    return tuple(
        block
        for block in blocks
        if block.kind is not BlockKind.HEADING or block.text.casefold() not in titles
    )


def _without_biographies(blocks: tuple[Block, ...], parsed: ParsedPage) -> tuple[Block, ...]:
    """The blocks without an author's name that heads a paragraph which begins with it again."""
    names = {name for stated in parsed.authors for name in stated.values}
    names.update(name for stated in parsed.byline for name in split_names(byline_text(stated.value)))
    out = {
        place
        for index, (block, below) in enumerate(pairwise(blocks))
        if block.text in names and below.text.startswith(block.text)
        for place in (index, index + 1)
    }
    return tuple(block for index, block in enumerate(blocks) if index not in out) if out else blocks


def _no_text(parts: Parts, images: Images, parsed: ParsedPage) -> list[HtmlElement]:
    """The elements of the container that are headline, byline, day, trail or caption."""
    elements = [*images.boxes, *parts.container.iter("figcaption")]
    if parts.page.has_class_like("wp-caption-text"):
        elements += _CLASSED_CAPTIONS(parts.container)
    inside = set(parts.container.iterdescendants())
    if parts.headline is not None and parts.headline in inside:
        above = parts.zone.lines[: parts.zone.headline_at + 1]
        elements += [parts.headline, *(line.element for line in above if line.element in inside)]
    known = {
        value.casefold()
        for value in (*(s.value for s in (*parsed.byline, *parsed.subtitle)), *parsed.breadcrumb)
    }
    names = [name for names in parsed.authors for name in names.values]
    elements += [
        line.element
        for line in parts.zone.lines
        if line.element in inside
        and (
            is_header_line(line.text)
            or line.text.casefold() in known
            or is_names_alone(line.text, names)
            or (line.element.tag not in _HEADINGS and is_line_in_capitals(line.text))
        )
    ]
    return elements


def _outside_notes(signals: list[LicenceSignal], blocks: tuple[Block, ...]) -> list[Block]:
    """Rights notes that the template prints below the container: they are rows of the text as well."""
    printed = {block.text for block in blocks}
    notes = [
        signal.statement for signal in signals if signal.signal is SignalKind.RIGHTS_NOTE and signal.statement
    ]
    return [Block(BlockKind.PARAGRAPH, note) for note in notes if note not in printed]
