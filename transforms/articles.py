"""From what a page says to what it means: the one way from a `ParsedPage` to an `Article`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.addresses import Addresses, read_addresses, read_alternates, read_wordpress_id
from transforms.blocks import Body, read_body
from transforms.bylines import Byline, names_of_lists, read_byline, split_names
from transforms.citations import find_citations
from transforms.dates import Publication, decide_modified, decide_publication, parse_day
from transforms.headings import Line, read_line, read_titles
from transforms.images import read_images
from transforms.kinds import KindReading, kind_of_label, read_kind
from transforms.languages import LangReading, parse_lang, read_lang
from transforms.licences import decide, read_evidence
from transforms.links import read_links
from transforms.notes import read_notes
from transforms.obligations import obligations_of
from transforms.quality import Claim, compare, field_sources, parse_quality
from transforms.records import Article, Paragraph, ParsedPage, Tag
from transforms.repetitions import Surroundings
from transforms.signals import read_signals
from transforms.taxonomy import read_countries, read_tags, tags_of_names
from transforms.terms import BlockKind, Section
from transforms.text import word_count
from transforms.urls import PUBLIC_SITE, Site, lang_of_url


class NormaliseError(ValueError):
    """A page lacks what makes an article; the message names it."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """The fields of an article as they are read, before they are put together."""

    page: ParsedPage
    addresses: Addresses
    titles: tuple[Line, ...]
    byline: Byline
    published: Publication
    kind: KindReading
    tags: tuple[Tag, ...]
    caption: Line | None
    body: Body
    lang: LangReading
    text: str


def normalise(page: ParsedPage, site: Site = PUBLIC_SITE) -> Article:
    """The article of a page, each field from the first source that yields a value; nothing is guessed.

    NormaliseError, naming what is missing, for a page without an address of the site that has a slug,
    without a title or without text.
    """
    reading = _read(page, site)
    body, addresses, title = reading.body, reading.addresses, reading.titles[0].text
    urls = _urls(addresses)
    words = word_count(reading.text)
    claims = _claims(reading)
    agreements = compare(claims)
    signals = read_signals(page.licence_signals, body, reading.byline.text)
    licence, evidence = decide(read_evidence(signals, reading.lang.lang))
    subtitle = read_line(page.subtitle, unlike=title)
    links = read_links(body, page.page_links, site)
    return Article(
        source_url=page.source_url,
        url=addresses.url,
        slug=addresses.slug,
        lang=reading.lang.lang,
        template=page.template,
        parse_quality=parse_quality(claims, agreements, words),
        kind=reading.kind.kind,
        section=reading.kind.section,
        title=title,
        subtitle=subtitle.text if subtitle else None,
        byline=reading.byline.text,
        authors=reading.byline.authors,
        published_on=reading.published.day,
        published_at=reading.published.at,
        modified_at=decide_modified(page.modified),
        caption=reading.caption.text if reading.caption else None,
        paragraphs=body.paragraphs,
        text=reading.text,
        report_text=_joined(body.paragraphs, Section.REPORT),
        analysis_text=_joined(body.paragraphs, Section.ANALYSIS) if body.has_analysis else None,
        word_count=words,
        tags=reading.tags,
        countries=read_countries(reading.tags, urls, title, _first_paragraph(body.paragraphs)),
        links=links,
        see_also=body.see_also,
        citations=find_citations(body.paragraphs, links, reading.lang.lang),
        images=read_images(page.images),
        notes=read_notes(body.paragraphs, frozenset(body.rights_notes)),
        evidence=evidence,
        licence=licence,
        obligations=obligations_of(licence, evidence, reading.lang.lang),
        canonical_url=addresses.own,
        alternates=read_alternates(page.alternates, reading.lang.lang, site),
        wordpress_id=read_wordpress_id(page.wordpress_id, page.source_url),
        field_sources=field_sources(claims),
        agreements=agreements,
    )


def _read(page: ParsedPage, site: Site) -> _Reading:
    addresses = read_addresses(page.source_url, page.canonical, site)
    if addresses is None:
        raise NormaliseError(f"{page.source_url}: no address of the site that names an article")
    titles = read_titles(page.title)
    if not titles:
        raise NormaliseError(f"{page.source_url}: no title")
    byline = read_byline(page.byline, page.authors)
    published = decide_publication(page.published)
    caption = read_line(page.caption, unlike=titles[0].text)
    kind = read_kind(_urls(addresses), page.label, page.breadcrumb)
    body = read_body(page.blocks, _surroundings(page, titles[0].text, byline, published))
    if not body.paragraphs:
        raise NormaliseError(f"{page.source_url}: no text")
    text = "\n\n".join(paragraph.text for paragraph in body.paragraphs)
    return _Reading(
        page=page,
        addresses=addresses,
        titles=titles,
        byline=byline,
        published=published,
        kind=kind,
        tags=read_tags(page.tags),
        caption=caption,
        body=body,
        lang=read_lang(text, page.lang, lang_of_url(addresses.url)),
        text=text,
    )


def _urls(addresses: Addresses) -> tuple[str, ...]:
    return (
        (addresses.url,) if addresses.own in {None, addresses.url} else (addresses.url, addresses.own or "")
    )


def _surroundings(page: ParsedPage, title: str, byline: Byline, published: Publication) -> Surroundings:
    captions = [item.value for item in page.caption]
    captions += [text for image in page.images for text in (image.caption, image.credit) if text]
    labels = [item.value for item in page.label]
    tags = [name for item in page.tags for name in item.values]
    return Surroundings(
        title=title,
        byline=byline.text,
        author_ids=frozenset(author.author_id for author in byline.authors),
        published_on=published.day,
        captions=tuple(captions),
        labels=(*labels, *page.breadcrumb, " ".join(page.breadcrumb), *tags),
    )


def _joined(paragraphs: Iterable[Paragraph], section: Section) -> str:
    return "\n\n".join(paragraph.text for paragraph in paragraphs if paragraph.section is section)


def _first_paragraph(paragraphs: Sequence[Paragraph]) -> str:
    return next((item.text for item in paragraphs if item.kind is BlockKind.PARAGRAPH), paragraphs[0].text)


def _claims(reading: _Reading) -> tuple[Claim, ...]:
    """Every field with its source and what the page's other sources say of it."""
    page, lang = reading.page, reading.lang
    titles, addresses = reading.titles, reading.addresses
    days = [(item.source, day.isoformat()) for item in page.published if (day := parse_day(item.value))]
    langs = [(item.source, code.value) for item in page.lang if (code := parse_lang(item.value))]
    if lang.by_text is not None:
        langs.append(("text", lang.by_text.value))
    kinds = [(item.source, kind.value) for item in page.label if (kind := kind_of_label(item.value))]
    tags = [(item.source, names) for item in page.tags if (names := _tag_names(tags_of_names(item.values)))]
    published = reading.published
    return (
        Claim(
            "title", titles[0].source, titles[0].text, tuple((line.source, line.text) for line in titles[1:])
        ),
        Claim(
            "published_on", published.source, published.day.isoformat() if published.day else "", tuple(days)
        ),
        Claim("authors", reading.byline.source, _author_names(reading), tuple(_other_authors(page))),
        Claim("text", "template" if page.template != "generic" else "generic", reading.text),
        Claim("lang", lang.source, lang.lang.value, tuple(langs)),
        Claim(
            "kind", reading.kind.source, reading.kind.kind.value if reading.kind.kind else "", tuple(kinds)
        ),
        Claim("canonical_url", addresses.own_source, addresses.own or "", addresses.others),
        Claim("tags", tags[0][0] if tags else None, _tag_names(reading.tags), tuple(tags[1:])),
        Claim("caption", reading.caption.source if reading.caption else None, _caption(reading)),
    )


def _caption(reading: _Reading) -> str:
    return reading.caption.text if reading.caption else ""


def _author_names(reading: _Reading) -> str:
    return ", ".join(author.name for author in reading.byline.authors)


def _other_authors(page: ParsedPage) -> Iterable[tuple[str, str]]:
    for item in page.byline:
        names = split_names(item.value)
        if names:
            yield item.source, ", ".join(names)
    for source, names in names_of_lists(page.authors):
        yield source, ", ".join(names)


def _tag_names(tags: Iterable[Tag]) -> str:
    return ", ".join(tag.name for tag in tags)
