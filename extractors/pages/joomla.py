"""Joomla (2010 – November 2017): the order of the text is on record; the class names are the defaults of
Joomla's com_content and of K2 (assumed).
"""

from __future__ import annotations

from typing import Final

from extractors.pages.document import Page
from extractors.pages.readers.places import paths
from extractors.pages.reading import read_article
from extractors.pages.template import FieldPlaces, Template
from transforms.records import ParsedPage

PLACES: Final = FieldPlaces(
    title=paths(
        "//*[.itemHeader]//*[.itemTitle]",
        "//*[.itemTitle]",
        "//*[.item-page]//*[self::h1 or self::h2][@itemprop='name' or @itemprop='headline']",
        "//*[.item-page]//*[.page-header]//*[self::h1 or self::h2]",
        "//*[.item-page]//h1",
        "//*[.item-page]//h2[not(preceding::p[string-length(.) > 160])]",
        "//*[.contentheading]",
        "//*[.componentheading]",
    ),
    subtitle=paths(".//*[.itemSubtitle]"),
    byline=paths(".//*[.createdby]", ".//*[.itemAuthor]", ".//*[.createby]"),
    authors=paths(".//*[.createdby]//*[@itemprop='name']", ".//*[.itemAuthor]//a", ".//*[.createdby]//a"),
    published=paths(
        ".//*[.published]//time",
        ".//*[.published]",
        ".//*[.itemDateCreated]",
        ".//*[.create]//time",
        ".//*[.create]",
        ".//*[.createdate]",
    ),
    modified=paths(
        ".//*[.modified]//time", ".//*[.modified]", ".//*[.itemDateModified]", ".//*[.modifydate]"
    ),
    label=paths(".//*[.category-name]//a", ".//*[.category-name]", ".//*[.itemCategory]//a"),
    breadcrumb=paths("//*[.breadcrumb]", "//*[.breadcrumbs]", "//*[.pathway]"),
    tags=paths(
        ".//ul[.tags]//a",
        ".//*[.itemTags]//a",
        ".//*[.itemTagsBlock]//a",
        ".//*[.tags]//a",
        ".//*[.tag-body]//a",
    ),
    body=paths(
        "//*[.itemBody]",
        "//*[.itemFullText]",
        "//*[.item-page]//*[@itemprop='articleBody']",
        "//*[.item-page]",
        "//*[.itemView]",
        "//*[.article-content]",
        "//*[@id='k2Container']",
        "//table[.contentpaneopen]",
    ),
    drop=frozenset(
        [
            "article-info",
            "articleinfo",
            "createdby",
            "createby",
            "published",
            "createdate",
            "modifydate",
            "itemHeader",
            "itemToolbar",
            "itemRatingBlock",
            "itemSocialSharing",
            "itemLinks",
            "itemTagsBlock",
            "itemCategory",
            "itemAuthorBlock",
            "itemAuthorLatest",
            "itemRelated",
            "itemNavigation",
            "itemComments",
            "itemCommentsForm",
            "itemCommentsAnchor",
            "itemBackToTop",
            "itemAttachmentsBlock",
            "itemImageBlock",
            "itemHits",
            "itemDateModified",
            "itemContentFooter",
            "tags",
            "tags",
            "pagenav",
            "pager",
            "actions",
            "icons",
            "content_rating",
            "contentheading",
            "buttonheading",
            "page-header",
        ]
    ),
)

_PARTS: Final = (
    frozenset(
        ("item-page", "itemView", "itemBody", "itemFullText", "contentpaneopen", "com-content-article")
    ),
    frozenset(
        (
            "article-info",
            "articleinfo",
            "createdby",
            "createby",
            "itemAuthor",
            "itemDateCreated",
            "itemHeader",
            "contentheading",
        )
    ),
    frozenset(
        (
            "pagenav",
            "pagenav-prev",
            "pagenav-next",
            "itemToolbar",
            "itemTagsBlock",
            "itemNavigation",
            "itemLinks",
        )
    ),
    frozenset(("moduletable", "moduletable_menu", "com_content", "com_k2", "custom")),
)


def matches(page: Page) -> bool:
    """Whether a text container of the software and a second independent sign of it are there."""
    signs = [bool(part & page.classes) for part in _PARTS]
    says_so = "joomla" in page.head.meta("generator").lower()
    uses_its_paths = any(
        "/media/system/" in link.href or "/components/com_" in link.href for link in page.head.links
    )
    return (signs[0] or (signs[1] and says_so)) and sum((*signs, says_so, uses_its_paths)) >= 2


def parse(page: Page) -> ParsedPage | None:
    """The article of a Joomla page, core or K2; None where it holds no text."""
    return read_article(page, "joomla", PLACES)


JOOMLA: Final = Template("joomla", matches, parse)
