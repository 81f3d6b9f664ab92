"""tagDiv's Newspaper theme (December 2017 – spring 2021): classes as recorded by a working crawler of that
time; the builder's `tdb-` names are the software's own (assumed).
"""

from __future__ import annotations

from typing import Final

from extractors.pages.document import Page
from extractors.pages.readers.places import paths
from extractors.pages.reading import read_article
from extractors.pages.template import FieldPlaces, Template
from transforms.records import ParsedPage

PLACES: Final = FieldPlaces(
    title=paths("//*[.td-post-title]//h1[.entry-title]", "//h1[.tdb-title-text]", "//h1[.entry-title]"),
    subtitle=paths(".//*[.td-post-sub-title]", ".//*[.tdb-sub-title]", ".//*[.tdb_single_subtitle]//p"),
    byline=paths(
        ".//*[.td-post-author-name-con-obv]",
        ".//*[.td-post-author-name]",
        ".//*[.tdb-author-name-wrap]",
        ".//*[.tdb-author-name]",
    ),
    authors=paths(
        ".//*[.td-post-author-name-con-obv]//a",
        ".//*[.td-post-author-name]//a",
        ".//a[.tdb-author-name]",
        ".//*[.tdb-author-name]//a",
    ),
    published=paths(
        ".//*[.td-post-title]//time[.entry-date]",
        ".//*[.tdb_single_date]//time[.entry-date]",
        "//article//time[.entry-date][.td-module-date]",
        ".//time[.entry-date]",
    ),
    label=paths(".//li[.entry-category]//a", ".//li[.entry-category]", ".//a[.tdb-entry-category]"),
    breadcrumb=paths(
        "//*[.entry-crumbs]", "//*[.td-crumb-container]", "//*[.tdb-breadcrumbs]", "//*[.tdb_breadcrumbs]"
    ),
    tags=paths(
        ".//*[.tags-template-1]//a",
        ".//ul[.td-tags]//a",
        ".//*[.tdb-tags]//a",
        ".//*[.td-post-source-tags]//a",
    ),
    body=paths(
        "//div[.td-post-content]", "//*[.tdb_single_content]//*[.tdb-block-inner]", "//*[.tdb_single_content]"
    ),
    drop=frozenset(
        [
            "td-post-sharing",
            "td-post-sharing-top",
            "td-post-sharing-bottom",
            "td-post-featured-image",
            "td-a-rec",
            "td-a-ad",
            "td_block_related_posts",
            "td-related-title",
            "td-author-box",
            "td-post-next-prev",
            "td-post-source-tags",
            "td_block_wrap",
            "tds-newsletter",
            "td-modal",
            "modal",
            "td-post-views",
        ]
    ),
)

_FAMILIES: Final = (
    frozenset(("td-post-content", "tdb_single_content")),
    frozenset(("td-post-title", "tdb-title-text", "td-post-header", "tdb_title")),
    frozenset(("td-post-author-name-con-obv", "td-post-author-name", "tdb-author-name", "tdb_single_author")),
    frozenset(("td-module-date", "td-post-date", "tdb_single_date")),
    frozenset(
        (
            "td-main-content-wrap",
            "td-container",
            "td-pb-row",
            "td-ss-main-content",
            "tdc-content-wrap",
            "td-theme-wrap",
        )
    ),
    frozenset(("td-post-sharing", "td-post-source-tags", "td-tags", "tags-template-1", "tdb-tags")),
)


def matches(page: Page) -> bool:
    """Whether the theme's text container is there, or classes of at least three of its parts."""
    signs = [bool(family & page.classes) for family in _FAMILIES]
    return sum(signs) >= (2 if signs[0] else 3)


def parse(page: Page) -> ParsedPage | None:
    """The article of a page in tagDiv's theme; None where it holds no text."""
    return read_article(page, "tagdiv", PLACES)


TAGDIV: Final = Template("tagdiv", matches, parse)
