"""The WordPress REST routes that the site is known to answer: posts, tags, categories.

`/wp-json/` lists both languages, `/es/wp-json/` Spanish alone (assumed: the records show only that Spanish
lives under `/es/`).
"""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from flows.sample_site.chrome import SITE, first_paragraph
from flows.sample_site.dates import SITE_ZONE
from flows.sample_site.eras import newspack
from flows.sample_site.inline import to_slug
from flows.sample_site.model import SampleArticle
from flows.sample_site.pages import Page

JSON = "application/json; charset=UTF-8"

Record = dict[str, object]


class _ParameterError(ValueError):
    """A query that WordPress answers with status 400; the arguments are its code and message."""


def answer(route: str, query: Mapping[str, str], articles: Sequence[SampleArticle]) -> Page:
    """The answer of `/wp-json/wp/v2/ROUTE`, errors worded as WordPress does."""
    try:
        if route == "posts":
            make = _embedded_post if "_embed" in query else _post
            return _paged([make(one) for one in _select_posts(query, articles)], query)
        if route in {"tags", "categories"}:
            return _paged(_terms(route, articles), query)
    except _ParameterError as error:
        code, message = error.args
        return _error(400, str(code), str(message))
    return _error(404, "rest_no_route", "No route was found matching the URL and request method.")


def term_id(taxonomy: str, name: str) -> int:
    """A stable number of a tag or category: the same whatever else the site holds."""
    return zlib.crc32(f"{taxonomy}/{name}".encode()) % 900_000 + 100


def _select_posts(query: Mapping[str, str], articles: Sequence[SampleArticle]) -> list[SampleArticle]:
    after, before = _instant(query, "after"), _instant(query, "before")
    changed_after, changed_before = _instant(query, "modified_after"), _instant(query, "modified_before")
    slugs, numbers = query.get("slug"), query.get("include")
    chosen = [
        one
        for one in articles
        if (after is None or one.published > after)
        and (before is None or one.published < before)
        and (changed_after is None or one.modified > changed_after)
        and (changed_before is None or one.modified < changed_before)
        and (slugs is None or one.slug in slugs.split(","))
        and (numbers is None or str(one.wordpress_id) in numbers.split(","))
    ]
    order, direction = query.get("orderby", "date"), query.get("order", "desc")
    if order not in {"date", "modified", "id"} or direction not in {"asc", "desc"}:
        raise _ParameterError("rest_invalid_param", "Invalid parameter(s): orderby")
    chosen.sort(key=lambda one: _order_key(one, order), reverse=direction == "desc")
    return chosen


def _order_key(article: SampleArticle, order: str) -> tuple[float, int]:
    moment = article.modified if order == "modified" else article.published
    return (0.0 if order == "id" else moment.timestamp(), article.wordpress_id)


def _instant(query: Mapping[str, str], name: str) -> datetime | None:
    value = query.get(name)
    if value is None:
        return None
    try:
        # An unescaped plus of the offset arrives as a space.
        moment = datetime.fromisoformat(re.sub(r" (\d\d:\d\d)$", r"+\1", value))
    except ValueError:
        raise _ParameterError("rest_invalid_param", f"Invalid parameter(s): {name}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=SITE_ZONE)


def _paged(records: list[Record], query: Mapping[str, str]) -> Page:
    size, number = _count(query, "per_page", 10, 100), _count(query, "page", 1, None)
    pages = -(-len(records) // size)
    if number > max(1, pages):
        message = "The page number requested is larger than the number of pages available."
        raise _ParameterError("rest_post_invalid_page_number", message)
    shown = records[(number - 1) * size : number * size]
    if "_fields" in query:
        wanted = {name.split(".")[0] for name in query["_fields"].split(",")}
        shown = [{key: value for key, value in record.items() if key in wanted} for record in shown]
    totals = (("X-WP-Total", str(len(records))), ("X-WP-TotalPages", str(pages)))
    return Page(json.dumps(shown).encode(), content_type=JSON, headers=totals)


def _count(query: Mapping[str, str], name: str, default: int, most: int | None) -> int:
    value = query.get(name, str(default))
    if not value.isdecimal() or int(value) < 1 or (most is not None and int(value) > most):
        raise _ParameterError("rest_invalid_param", f"Invalid parameter(s): {name}")
    return int(value)


def _error(status: int, code: str, message: str) -> Page:
    body = json.dumps({"code": code, "message": message, "data": {"status": status}})
    return Page(body.encode(), content_type=JSON, status=status)


def _post(article: SampleArticle) -> Record:
    return {
        "id": article.wordpress_id,
        "date": _local(article.published),
        "date_gmt": _utc(article.published),
        "guid": {"rendered": f"{SITE}/?p={article.wordpress_id}"},
        "modified": _local(article.modified),
        "modified_gmt": _utc(article.modified),
        "slug": article.slug,
        "status": "publish",
        "type": "post",
        "link": SITE + article.path,
        "title": {"rendered": escape(article.title, quote=False)},
        "content": {"rendered": newspack.content(article), "protected": False},
        "excerpt": {
            "rendered": f"<p>{escape(first_paragraph(article), quote=False)}</p>\n",
            "protected": False,
        },
        "author": zlib.crc32(article.authors[0].encode()) % 1_000 + 1,
        "featured_media": 0,
        "categories": [term_id("category", article.label)],
        "tags": [term_id("post_tag", tag) for tag in dict.fromkeys(article.tags)],
    }


def _embedded_post(article: SampleArticle) -> Record:
    """A post with its author and terms in it; WordPress knows one author, whoever else wrote."""
    terms = [
        [_term(taxonomy, name) for name in dict.fromkeys(names)]
        for taxonomy, names in (("category", (article.label,)), ("post_tag", article.tags))
    ]
    author = {"id": zlib.crc32(article.authors[0].encode()) % 1_000 + 1, "name": article.authors[0]}
    return {**_post(article), "_links": {}, "_embedded": {"author": [author], "wp:term": terms}}


def _term(taxonomy: str, name: str) -> Record:
    return {"id": term_id(taxonomy, name), "name": escape(name, quote=False), "taxonomy": taxonomy}


def _terms(route: str, articles: Sequence[SampleArticle]) -> list[Record]:
    taxonomy = "post_tag" if route == "tags" else "category"
    base = "tag" if route == "tags" else "category"
    counts = Counter(
        name for one in articles for name in (dict.fromkeys(one.tags) if route == "tags" else (one.label,))
    )
    return [
        {
            "id": term_id(taxonomy, name),
            "count": count,
            "link": f"{SITE}/{base}/{to_slug(name)}/",
            "name": name,
            "slug": to_slug(name),
            "taxonomy": taxonomy,
        }
        for name, count in sorted(counts.items())
    ]


def _local(moment: datetime) -> str:
    return moment.astimezone(SITE_ZONE).replace(tzinfo=None).isoformat(timespec="seconds")


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
