"""What a faultless run finds on the sample site: its articles field by field, and its named failures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from flows.sample_site.chrome import SITE
from flows.sample_site.content import read_articles
from flows.sample_site.inline import first_link, to_text
from flows.sample_site.model import Part, PartKind, SampleArticle
from flows.sample_site.pages import ODDITIES
from transforms.records import Paragraph, SeeAlso
from transforms.terms import BlockKind, FailureReason, Kind, Lang, LicenceStatus, Section

_BLOCKS = {
    PartKind.PARAGRAPH: BlockKind.PARAGRAPH,
    PartKind.HEADING: BlockKind.HEADING,
    PartKind.LIST_ITEM: BlockKind.LIST_ITEM,
    PartKind.QUOTE: BlockKind.QUOTE,
    PartKind.TABLE: BlockKind.TABLE,
    PartKind.NOTE: BlockKind.PARAGRAPH,
}


@dataclass(frozen=True, slots=True)
class ExpectedArticle:
    """What is true of one article; the names are those of `articles`' columns, times are naive UTC.

    `published_at` is None where the template prints a day only. `notes` are pairs of kind and text, `sources`
    the outlets and institutions that the text credits, `countries` the codes in the order of the tags.
    """

    article_id: str
    url: str
    path: str
    slug: str
    lang: Lang
    kind: Kind
    template: str
    title: str
    subtitle: str | None
    byline: str
    authors: tuple[str, ...]
    published_on: date
    published_at: datetime | None
    tags: tuple[str, ...]
    countries: tuple[str, ...]
    caption: str | None
    paragraphs: tuple[Paragraph, ...]
    text: str
    report_text: str
    analysis_text: str | None
    see_also: tuple[SeeAlso, ...]
    notes: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    licence_status: LicenceStatus
    licence_id: str | None
    rights_holder: str | None
    image_licence_id: str | None
    counterpart_id: str | None
    wordpress_id: int


@dataclass(frozen=True, slots=True)
class ExpectedFailure:
    """A listed address that becomes no article: canonical `url`, why, and which `sitemap` lists it."""

    url: str
    path: str
    reason: FailureReason
    sitemap: str


def expected_articles() -> tuple[ExpectedArticle, ...]:
    """What a run over the bundled site should load, by article id."""
    articles = read_articles()
    return tuple(sorted((expect(one, articles) for one in articles), key=lambda one: one.article_id))


def expected_failures() -> tuple[ExpectedFailure, ...]:
    """The listed addresses that become no article, without the home page and sections."""
    return tuple(ExpectedFailure(SITE + odd.path, odd.path, odd.reason, odd.sitemap) for odd in ODDITIES)


def expect(article: SampleArticle, others: tuple[SampleArticle, ...] = ()) -> ExpectedArticle:
    """The truth about one article; `others` are searched for its translation."""
    paragraphs = _paragraphs(article)
    counterpart = next((one for one in others if one.slug == article.counterpart), None)
    analysis = [row.text for row in paragraphs if row.section is Section.ANALYSIS]
    has_time = article.template != "joomla"
    return ExpectedArticle(
        article_id=f"{article.lang.value}/{article.slug}",
        url=SITE + article.path.rstrip("/") + "/",
        path=article.path,
        slug=article.slug,
        lang=article.lang,
        kind=article.kind,
        template=article.template,
        title=article.title,
        subtitle=article.subtitle,
        byline=article.byline,
        authors=article.authors,
        published_on=article.published.date(),
        published_at=article.published.astimezone(UTC).replace(tzinfo=None) if has_time else None,
        tags=tuple(dict.fromkeys(article.tags)),
        countries=article.countries,
        caption=to_text(article.caption) if article.caption else None,
        paragraphs=paragraphs,
        text="\n\n".join(row.text for row in paragraphs),
        report_text="\n\n".join(row.text for row in paragraphs if row.section is Section.REPORT),
        analysis_text="\n\n".join(analysis) if analysis else None,
        see_also=_see_also(article),
        notes=tuple((part.note_kind or "other", to_text(part.text)) for part in _of(article, PartKind.NOTE)),
        sources=article.sources,
        licence_status=article.licence.status,
        licence_id=article.licence.licence_id,
        rights_holder=article.licence.rights_holder,
        image_licence_id=article.image_licence_id,
        counterpart_id=f"{counterpart.lang.value}/{counterpart.slug}" if counterpart else None,
        wordpress_id=article.wordpress_id,
    )


def _paragraphs(article: SampleArticle) -> tuple[Paragraph, ...]:
    rows: list[Paragraph] = []
    section = Section.REPORT
    for part in article.parts:
        if part.kind is PartKind.ANALYSIS:
            section = Section.ANALYSIS
        elif part.kind in _BLOCKS:
            rows.append(Paragraph(len(rows) + 1, section, _BLOCKS[part.kind], to_text(part.text)))
    return tuple(rows)


def _see_also(article: SampleArticle) -> tuple[SeeAlso, ...]:
    links = (first_link(part.text) for part in _of(article, PartKind.SEE_ALSO))
    return tuple(SeeAlso(text, href) for text, href in (link for link in links if link is not None))


def _of(article: SampleArticle, kind: PartKind) -> list[Part]:
    return [part for part in article.parts if part.kind is kind]
