"""What stands among an article's paragraphs and is none of it: forms, share bars, teasers, boxes that ask
for something.

An element goes by its tag, its role, the words of its class names, or by what it holds (a form, a donate
button, a row of teasers). An element with much of the article's prose never goes by a class name alone:
class names lie.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate_words import is_donate_button, is_junk_title
from extractors.pages.readers.contents import contents_lists
from extractors.pages.readers.elsewhere import dated_boxes, is_surely_elsewhere, titled_lines
from extractors.pages.readers.licence_words import is_republication_notice
from extractors.pages.readers.queries import elements, string
from extractors.pages.readers.teasers import teaser_elements, text_length
from extractors.pages.readers.text import BLOCK_TAGS, element_text
from transforms.notes import is_note
from transforms.notices import is_rights_note
from transforms.rights_filter import may_be_rights_note
from transforms.stems import Stems

_TAGS: Final = frozenset(
    [
        "nav",
        "button",
        "select",
        "textarea",
        "input",
        "label",
        "option",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "canvas",
        "svg",
        "template",
        "noscript",
        "script",
        "style",
        "dialog",
        "menu",
        "form",
        "map",
        "applet",
        "frame",
        "frameset",
        "progress",
        "meter",
        "datalist",
        "output",
        "link",
        "meta",
        "base",
        "head",
        "title",
    ]
)
_ROLES: Final = frozenset(
    [
        "navigation",
        "search",
        "dialog",
        "alertdialog",
        "banner",
        "contentinfo",
        "form",
        "complementary",
        "toolbar",
        "menu",
        "tablist",
    ]
)
_HIDING: Final = frozenset(("role", "hidden", "aria-modal", "style"))
_TELLING: Final = _HIDING | {"class", "id"}
_TAGS_TO_ASK: Final = _TAGS | {"aside", "footer"}
_WORDS: Final = re.compile(
    r"(?:^|[\s_-])(?:shar(?:e|es|ing|edaddy|ethis)|social|addtoany|addthis|a2a|shareaholic|related\w*"
    r"|relacionad[oa]s?|recommend\w*"
    r"|recomendad[oa]s?|most-?(?:read|viewed|popular)|mostread|popular|trending|wpnbha|homepage-articles"
    r"|latest-posts|recent-posts"
    r"|latest-comments|post-navigation|posts-navigation|teasers?|excerpt|newsletters?|sign-?up|signup"
    r"|subscri(?:be|ption)|suscri\w+|mailchimp|mc4wp"
    r"|donat(?:e|ion|ions)|dona(?:r|cion|ciones)?|appeal|fundrais\w*|promo(?!ted(?:$|[\s_-]))\w*|advert\w*|ads?|adsbygoogle"
    r"|cookies?|consent|gdpr|modal"
    r"|pop-?up|lightbox|comments?|respond|disqus|author-?(?:bio|box|card|info|profile|description"
    r"|about)\w*|about-?(?:the-?)?author"
    r"|breadcrumbs?|crumbs?|pagination|pager|pagenav|post-?nav|navigation|toc|table-?of-?contents"
    r"|tableofcontents"
    r"|screen-reader-text|sr-only|visually-hidden|skip-link|jp-relatedposts|yarpp|feedback-form"
    r"|visuallyhidden)(?=$|[\s_-])",
    re.IGNORECASE,
)
# Classes that name the piece's subject, as WordPress prints them.
_SUBJECT: Final = ("tag-", "category-", "cat-", "has-", "no-", "hide-", "without-")
_LONGEST_HASHED: Final = 3
_FEWEST_HASHED: Final = 4
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SEE_ALSO: Final = re.compile(r"\W*(?:see also|(?:vea|v[eé]ase|lea|ver) tambi[eé]n)\b", re.IGNORECASE)

_PULLED: Final = elements(".//*[contains(@class, 'pull')]")
_QUOTATION_MARKS: Final = " \"'“”‘’«»"
SHORT_BOX: Final = 420
MOST_BOXES: Final = 200
MOST_FOOTERS: Final = 20
_LONGEST_REMEMBERED: Final = 200
_LONG: Final = 90
_SENTENCE: Final = 60
_MOST_STEPS: Final = 12
_MOST_DEPTH: Final = 600
MOST_PARAGRAPHS: Final = 2_000
MOST_TITLES: Final = 300
_WHOLES: Final = frozenset(("body", "html", "main", "article"))
_GIVING: Final = Stems("don", "give")
_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")

_PROSE: Final = elements(
    f".//p[string-length(.) > {_LONG}] | .//*[self::li or self::div][text()[string-length() > {_LONG}]]"
)
_START: Final = string("substring(normalize-space(.), 1, 40)")


def prune(container: HtmlElement, classes: frozenset[str] = frozenset()) -> None:
    """Empty, in place, every element of the container that is no part of the article: those of these
    classes first.
    """
    for element in _of_classes(container, classes) if classes else ():
        drop(element)
    for find in (
        boxes_that_ask,
        teaser_elements,
        dated_boxes,
        _repeated_quotes,
        titled_lines,
        _behind_footers,
        _named,
        _titled_modules,
        contents_lists,
    ):
        for element in find(container):
            if len(element) or element.text:
                drop(element)


def drop(element: HtmlElement) -> None:
    """Empty an element in place, its tail kept; the border that a block made stays one."""
    tag = "hr" if element.tag in BLOCK_TAGS else "wbr"
    element.clear(keep_tail=True)
    element.tag = tag


def _repeated_quotes(container: HtmlElement) -> list[HtmlElement]:
    """The pull quotes that print words of the text a second time."""
    quotes = _PULLED(container)[:MOST_BOXES]
    if not quotes:
        return []
    text = element_text(container)
    words = {quote: element_text(quote).strip(_QUOTATION_MARKS) for quote in quotes}
    return [quote for quote, said in words.items() if len(said) > _SENTENCE and text.count(said) > 1]


def is_named_junk(element: HtmlElement) -> bool:
    """Whether tag, role, class, id or style say that an element is no part of an article."""
    if element.tag in _TAGS:
        return True
    # Most elements have none of these attributes, which is one look.
    given = element.keys()
    if _TELLING.isdisjoint(given):
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}"
    look = _known_verdict if len(names) <= _LONGEST_REMEMBERED else _verdict_of_names
    if len(names) > 1 and (verdict := look(names)) is not None:
        return verdict
    return not _HIDING.isdisjoint(given) and _is_hidden(element)


def _is_hidden(element: HtmlElement) -> bool:
    """Whether role or style say that an element is none to read."""
    if element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return element.get("aria-modal") == "true" or bool(style and _HIDDEN_STYLE.search(style))


@lru_cache(maxsize=4096)
def _known_verdict(names: str) -> bool | None:
    """A template prints the same names on every page."""
    return _verdict_of_names(names)


def _verdict_of_names(names: str) -> bool | None:
    """What class and id say; None where none of the words is in them."""
    if not _WORDS.search(names):
        return None
    own = [name for name in names.split() if not name.lower().startswith(_SUBJECT)]
    if sum(len(name) <= _LONGEST_HASHED for name in own) >= _FEWEST_HASHED:
        # Names made by a machine are any two letters, "ad" among them.
        own = [name for name in own if len(name) > _LONGEST_HASHED]
    return any(map(_WORDS.search, own))


def _of_classes(container: HtmlElement, classes: frozenset[str]) -> list[HtmlElement]:
    return [
        element
        for element in container.iterdescendants()
        if (names := element.get("class")) and not classes.isdisjoint(names.split())
    ]


def _named(container: HtmlElement) -> list[HtmlElement]:
    """Elements that their names give away, unless they hold a good part of the prose or a see-also line."""
    # Most elements are paragraphs and links without a name: one look, and no more is asked.
    found = [
        element
        for element in container.iterdescendants()
        if (element.tag in _TAGS_TO_ASK or not _TELLING.isdisjoint(element.keys())) and _is_named(element)
    ]
    found += [article for article in container.iter("article") if is_surely_elsewhere(article)]
    if not found:
        return []
    prose = _prose_lengths(container)
    most = prose[container] * 0.3
    return [
        element
        for element in found
        if is_surely_elsewhere(element) or (prose[element] <= most and not _SEE_ALSO.match(_START(element)))
    ]


def _prose_lengths(container: HtmlElement) -> Counter[HtmlElement]:
    """How much prose each element of the container holds."""
    lengths: Counter[HtmlElement] = Counter()
    for paragraph in _PROSE(container)[:MOST_PARAGRAPHS]:
        length = text_length(paragraph)
        for element in islice(chain((paragraph,), paragraph.iterancestors()), _MOST_DEPTH):
            lengths[element] += length
            if element is container:
                break
    return lengths


def _is_named(element: HtmlElement) -> bool:
    if element.tag == "aside":
        return element.find(".//blockquote") is None and "quote" not in (element.get("class") or "")
    if element.tag == "footer":
        return not _is_footer_of_text(element)
    return is_named_junk(element)


def _behind_footers(container: HtmlElement) -> list[HtmlElement]:
    """The little that stands behind the footer of an article, but for notices and notes."""
    found: list[HtmlElement] = []
    for footer in islice(container.iter("footer"), MOST_FOOTERS):
        parent = footer.getparent()
        if parent is None or not (parent is container or parent.tag in _WHOLES) or _is_footer_of_text(footer):
            continue
        behind = list(islice(footer.itersiblings(), MOST_BOXES))
        length = sum(map(text_length, behind))
        if length <= SHORT_BOX and length * 2 <= sum(map(text_length, footer.itersiblings(preceding=True))):
            found += (element for element in behind if not _is_kept_behind(element_text(element)))
    return found


def _is_kept_behind(text: str) -> bool:
    return speaks_of_rights(text) or is_note(text)


def _is_footer_of_text(footer: HtmlElement) -> bool:
    """Whether a footer closes a quotation, or holds the notice or a note that speaks of the article."""
    around = islice(footer.iterancestors(), _MOST_STEPS)
    return any(node.tag in ("blockquote", "figure") for node in around) or speaks_of_rights(
        element_text(footer)
    )


def speaks_of_rights(text: str) -> bool:
    """Whether a text is the republication notice or a note of who holds the rights."""
    return is_republication_notice(text) or (may_be_rights_note(text) and is_rights_note(text))


def boxes_that_ask(container: HtmlElement) -> list[HtmlElement]:
    """The small boxes around forms and around buttons for donations."""
    asking = [
        element for element in container.iter("form", "input", "textarea") if element.get("type") != "hidden"
    ]
    asking += [
        button
        for button in container.iter("a", "button")
        if _is_short(button) and is_donate_button(element_text(button))
    ]
    return [_small_box(element, container) for element in asking[:MOST_BOXES]]


def _is_short(element: HtmlElement) -> bool:
    """Whether a link is short enough for a button, and may ask for a donation by its own words."""
    own = element.text or ""
    parts = len(element)
    if parts >= 3 or len(own) >= 40:
        return False
    return parts > 0 or _GIVING.stand_in(own.lower())


def _small_box(element: HtmlElement, container: HtmlElement) -> HtmlElement:
    """The largest element around this one that still holds little text, and no notice or note."""
    box = element
    for ancestor in islice(element.iterancestors(), _MOST_STEPS):
        if (
            ancestor is container
            or ancestor.tag in _WHOLES
            or text_length(ancestor) > SHORT_BOX
            or _holds_text(ancestor)
            or is_republication_notice(element_text(ancestor))
        ):
            break
        box = ancestor
    return box


def _holds_text(element: HtmlElement) -> bool:
    """Whether an element holds several paragraphs of some length: a box that asks has one."""
    return sum(text_length(paragraph) > _SENTENCE for paragraph in islice(element.iter("p"), 20)) > 1


def titled_modules(root: HtmlElement) -> list[HtmlElement]:
    """The boxes that a title like "Related", "Comments" or "About the author" opens."""
    found = []
    for title in islice(root.iter(*_HEADINGS), MOST_TITLES):
        parent = title.getparent()
        if parent is None or parent is root or parent.tag in _WHOLES:
            continue
        if parent[0] is title and is_junk_title(element_text(title)):
            found.append(parent)
    return found


def _titled_modules(container: HtmlElement) -> list[HtmlElement]:
    """Those modules, unless most of the prose stands in them."""
    found = titled_modules(container)
    if not found:
        return []
    prose = _prose_lengths(container)
    return [module for module in found if prose[module] <= prose[container] * 0.5]
