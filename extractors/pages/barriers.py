"""Pages that stand in an article's place: challenges, consent walls, soft 404s, redirects by meta refresh."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from extractors.pages.document import Page
from extractors.pages.listings import is_stated_article
from extractors.pages.readers.headline import stated_titles
from extractors.pages.readers.queries import elements, truth
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import element_text
from extractors.pages.verdict import Verdict
from transforms.terms import FailureReason

LITTLE_TEXT: Final = 1_500
WORDS_BESIDE: Final = 20
_CHALLENGE_TITLES: Final = re.compile(
    r"just a moment|attention required|access denied|access to this page has been denied"
    r"|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human"
    r"|are you a robot|human verification|security check|bot verification|pardon our interruption|ddos-?guard"
    r"|one moment, please|un momento|robot o humano|captcha"
    r"|request (?:blocked|unsuccessful)|you have been blocked|before you continue|client challenge"
    r"|site protection",
    re.IGNORECASE,
)
_CHALLENGE_WORDS: Final = re.compile(
    r"enable javascript and cookies to continue|checking (?:if the site connection is secure"
    r"|your browser before)|needs to review the security of your connection"
    r"|performance (?:&|and) security by cloudflare|complete the (?:security check|captcha)"
    r"|verify(?:ing)? (?:that )?you are (?:a )?human|unusual traffic from your"
    r"|incapsula incident|sucuri website firewall|your access to this site has been limited"
    r"|verifique que (?:es|eres) (?:un )?human|we value your privacy"
    r"|before you continue to|we and our (?:\d+ )?partners (?:store|process|use)"
    r"|usamos cookies.{0,80}aceptar|this site uses cookies.{0,200}accept",
    re.IGNORECASE,
)
_CHALLENGE_MARKS: Final = truth(
    "boolean(//*[contains(@class, 'cf-challenge') or contains(@id, 'cf-challenge') "
    "or contains(@id, 'challenge-form') or contains(@class, 'g-recaptcha')"
    " or contains(@class, 'h-captcha') or contains(@class, 'cf-turnstile') "
    "or contains(@id, 'px-captcha') or contains(@action, '__cf_chl')])"
)
_LOST: Final = re.compile(
    r"\b(?:page|article|post|content|file) (?:was |could |can|is )?(?:not|n.t|cannot)(?: be)? (?:found"
    r"|available|exist)|\bnot found\b|\bnothing (?:was )?found\b|that page can.?t be found"
    r"|page (?:does not|doesn.t|no longer) exists?"
    r"|\berror 404\b|^\W*404\b|\bp[aá]gina no (?:encontrada|existe|disponible)"
    r"|no (?:se (?:ha )?(?:encontr\w+|puede encontrar)|encontramos) (?:la |esta )?p[aá]gina"
    r"|\bno encontrad[oa]\b|contenido no encontrado",
    re.IGNORECASE,
)
_REFRESH: Final = re.compile(
    r"\s*(\d{1,3})(?:\.\d+)?\s*[;,]\s*(?:url\s*=)?\s*['\"]?\s*([^'\"\s]{1,500})", re.IGNORECASE
)
_LONG_PARAGRAPHS: Final = elements("//p[string-length(normalize-space(.)) > 120]")


def _has_little_text(page: Page) -> bool:
    return text_length(page.tree) < LITTLE_TEXT


def refuse_refresh(page: Page) -> Verdict | None:
    """A page that only sends its reader on."""
    for value in page.head.metas.get("refresh", ()):
        match = _REFRESH.match(value)
        if match and int(match[1]) <= 10 and _has_little_text(page) and not _LONG_PARAGRAPHS(page.tree):
            return Verdict(FailureReason.NOT_AN_ARTICLE, f"redirect by meta refresh to {page.join(match[2])}")
    return None


def refuse_challenge(page: Page) -> Verdict | None:
    """A page that asks for a proof or a consent before it shows anything."""
    return (
        Verdict(FailureReason.CHALLENGE, page.head.title[:120] or "challenge or consent page")
        if is_challenge(page)
        else None
    )


def is_challenge(page: Page) -> bool:
    """Whether title, marks or words are those of a challenge or consent page, and hardly any text stands
    beside them.
    """
    if is_stated_article(page):
        return False
    is_bare = _has_little_text(page)
    if not is_bare and len(_LONG_PARAGRAPHS(page.tree)) > 2:
        return False
    names_it = bool(_CHALLENGE_TITLES.search(page.head.title))
    is_marked = _CHALLENGE_MARKS(page.tree)
    if is_bare:
        return bool(names_it or is_marked or _CHALLENGE_WORDS.search(element_text(page.tree)[:6_000]))
    return bool(names_it or is_marked)


def refuse_lost(page: Page) -> Verdict | None:
    """A page that says "not found" with the status of a page that was."""
    headings = [text for element in islice(page.tree.iter("h1", "h2"), 3) if (text := element_text(element))]
    if "error404" in page.head.body_classes:
        return Verdict(FailureReason.NOT_FOUND, "body class error404")
    if is_stated_article(page) or len(_LONG_PARAGRAPHS(page.tree)) > 3:
        return None
    for text in (*stated_titles(page.head), *headings):
        match = _LOST.search(text)
        if match and len(text) <= len(match[0]) + WORDS_BESIDE:
            return Verdict(FailureReason.NOT_FOUND, text)
    return None
