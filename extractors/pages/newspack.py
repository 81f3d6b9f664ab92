"""Newspack (autumn 2023 – now): the theme's own class names as recorded on a real installation of it."""

from __future__ import annotations

from typing import Final

from extractors.pages.document import Page
from extractors.pages.readers.places import paths
from extractors.pages.reading import read_article
from extractors.pages.template import FieldPlaces, Template
from transforms.records import ParsedPage

PLACES: Final = FieldPlaces(
    title=paths("//h1[.entry-title]"),
    subtitle=paths(".//*[.newspack-post-subtitle]"),
    byline=paths(
        ".//*[.entry-meta]//*[.byline]",
        ".//*[.byline]",
        ".//*[.wp-block-co-authors-plus-coauthors]",
        ".//*[.wp-block-post-author]",
    ),
    authors=paths(
        ".//*[.byline]//*[.author][.vcard]//a",
        ".//*[.byline]//*[.author][.vcard]",
        ".//*[.wp-block-co-authors-plus-name]",
        ".//*[.wp-block-post-author__name]",
        ".//*[.byline]//a[.fn]",
    ),
    published=paths(
        ".//time[.entry-date][.published]",
        ".//time[.published]",
        ".//*[.wp-block-post-date]//time",
        ".//time[.entry-date]",
    ),
    modified=paths(".//time[.updated]", ".//*[.updated-label]//time"),
    label=paths(".//*[.cat-links]//a", ".//*[.taxonomy-category]//a"),
    tags=paths(".//*[.tags-links]//a", ".//*[.taxonomy-post_tag]//a"),
    body=paths(
        "//article//div[.entry-content]",
        "//main//div[.entry-content]",
        "//div[.entry-content]",
        "//div[.wp-block-post-content]",
    ),
    drop=frozenset(
        [
            "wpnbha",
            "wpnbpc",
            "newspack-popup",
            "newspack-inline-popup",
            "wp-block-newspack-newsletters-subscribe",
            "wp-block-newspack-blocks-homepage-articles",
            "wp-block-newspack-blocks-donate",
            "wp-block-latest-posts",
            "wp-block-query",
            "wp-block-yoast-seo-table-of-contents",
            "wp-block-button",
            "entry-sponsors",
            "sponsor-label",
            "author-bio",
            "sharedaddy",
            "entry-footer",
            "post-password-form",
        ]
    ),
)

_FAMILIES: Final = (
    frozenset(("wp-block-paragraph", "wp-block-heading", "wp-block-image", "wp-block-group")),
    frozenset(("cat-links", "tags-links", "posted-on", "entry-subhead", "byline")),
    frozenset(
        (
            "newspack-post-subtitle",
            "newspack-featured-image",
            "attachment-newspack-featured-image",
            "wpnbha",
            "newspack-popup",
            "single-featured-image-default",
        )
    ),
    frozenset(("site-main", "content-area", "main-content", "site-content")),
    frozenset(("entry-header", "entry-content", "entry-footer")),
)


# Text that moved from theme to theme keeps the small class names of the old one; its containers it has not.
_FOREIGN: Final = frozenset(("td-post-content", "tdb_single_content", "td-post-title", "tdb-title-text"))


def matches(page: Page) -> bool:
    """Whether at least three families of the theme's class names are there, and none of another theme's."""
    if not _FOREIGN.isdisjoint(page.classes):
        return False
    signs = sum(bool(family & page.classes) for family in _FAMILIES)
    signs += any("/themes/newspack" in link.href for link in page.head.links)
    signs += "wp-embed-responsive" in page.head.body_classes
    has_text = "entry-content" in page.classes or "wp-block-post-content" in page.classes
    return has_text and signs >= 3


def parse(page: Page) -> ParsedPage | None:
    """The article of a Newspack page; None where it holds no text."""
    return read_article(page, "newspack", PLACES)


NEWSPACK: Final = Template("newspack", matches, parse)
