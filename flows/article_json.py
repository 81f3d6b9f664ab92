"""An article as the JSON object that `parse` prints."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime

from transforms.attribution import credit_text
from transforms.identity import article_id, content_hash
from transforms.records import Article
from transforms.terms import FailureReason


def article_as_json(article: Article, source_url: str) -> dict[str, object]:
    """The columns of `articles` that a single page can give, and its lists; `source_url` verbatim.

    The keys are those of the public contract: `parse` is read by other programs.
    """
    return {"source_url": source_url, **_columns(article), **_lists(article)}


def _columns(article: Article) -> dict[str, object]:
    licence = article.licence
    names = tuple(author.name for author in article.authors)
    return {
        "article_id": article_id(article.lang, article.slug),
        "url": article.url,
        "slug": article.slug,
        "lang": article.lang.value,
        "kind": article.kind.value if article.kind else None,
        "section": article.section,
        "title": article.title,
        "subtitle": article.subtitle,
        "byline": article.byline,
        "published_on": _iso(article.published_on),
        "published_at": _iso(article.published_at),
        "published_precision": _precision(article),
        "modified_at": _iso(article.modified_at),
        "text": article.text,
        "report_text": article.report_text,
        "analysis_text": article.analysis_text,
        "caption": article.caption,
        "word_count": article.word_count,
        "template": article.template,
        "parse_quality": article.parse_quality,
        "content_hash": content_hash(article.title, names, article.paragraphs),
        "licence_status": licence.status.value,
        "licence_id": licence.licence_id,
        "licence_basis": licence.basis,
        "rights_holder": licence.rights_holder,
        "rights_note": licence.rights_note,
        "credit_text": credit_text(article, licence.licence_id),
        "wordpress_id": article.wordpress_id,
    }


def _lists(article: Article) -> dict[str, object]:
    licence = article.licence
    return {
        "authors": [asdict(author) for author in article.authors],
        "tags": [
            {
                "tag_id": tag.tag_id,
                "name": tag.printed_name,
                "facet": tag.facet,
                "country_code": tag.country_code,
            }
            for tag in article.tags
        ],
        "countries": [asdict(country) for country in article.countries],
        "paragraphs": [asdict(paragraph) for paragraph in article.paragraphs],
        "links": [asdict(link) for link in article.links],
        "see_also": [asdict(line) for line in article.see_also],
        "citations": [asdict(citation) for citation in article.citations],
        "images": [asdict(image) for image in article.images],
        "notes": [asdict(note) for note in article.notes],
        "obligations": [asdict(obligation) for obligation in article.obligations],
        "licence": {
            "status": licence.status.value,
            "licence_id": licence.licence_id,
            "rights_holder": licence.rights_holder,
            "rights_note": licence.rights_note,
            "reason": licence.reason,
            "evidence": [asdict(evidence) for evidence in article.evidence],
        },
        "field_sources": [asdict(source) for source in article.field_sources],
        "source_agreement": [asdict(agreement) for agreement in article.agreements],
    }


def refusal_as_json(source_url: str, reason: FailureReason, detail: str) -> dict[str, object]:
    """What `parse` prints of a page that is no article."""
    refusal: dict[str, object] = {"source_url": source_url, "reason": reason.value}
    if detail:
        refusal["detail"] = detail
    return refusal


def _precision(article: Article) -> str | None:
    if article.published_at is not None:
        return "second"
    return "day" if article.published_on is not None else None


def _iso(value: date | datetime | None) -> str | None:
    return None if value is None else value.isoformat()
