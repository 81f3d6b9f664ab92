"""An answer before HTTP manners (validators, coding) are added, and the pages that are no articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from flows.sample_site.chrome import SITE, SYNTHETIC_LINE, SYNTHETIC_META, menu
from transforms.terms import FailureReason, Lang

HTML = "text/html; charset=UTF-8"
BUILT_AT = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
"""The last change of everything that has no day of its own."""

PIXEL = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,"
    b"\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
_PDF = (
    b"%PDF-1.4\n% synthetic sample document\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


@dataclass(frozen=True, slots=True)
class Page:
    """What an address answers: body, type, status, further headers, and when it changed last."""

    body: bytes
    content_type: str = HTML
    status: int = 200
    modified: datetime = BUILT_AT
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Oddity:
    """A listed address that becomes no article, the reason to name, and the sitemap it is in."""

    path: str
    reason: FailureReason
    page: Page
    sitemap: str


def plain_page(
    title: str, inner: str, *, lang: Lang = Lang.EN, body_class: str = "page", head: str = ""
) -> str:
    """A page of the site around `inner`, with menus, footer and the synthetic mark."""
    return (
        f'<!doctype html><html lang="{lang.value}"><head><meta charset="utf-8">{SYNTHETIC_META}'
        f"<title>{title} - InSight Crime</title>{head}</head>"
        f'<body class="{body_class}">{menu(lang)}<div id="page" class="site"><main id="main" '
        'class="site-main">'
        f'{inner}</main><footer id="colophon">{menu(lang)}{SYNTHETIC_LINE}</footer></div></body></html>'
    )


def not_found(lang: Lang = Lang.EN, status: int = 404) -> Page:
    """The site's page for an address that it does not know; with status 200 it is a soft 404."""
    title, words = (
        ("Página no encontrada", "Lo sentimos, esta página no existe. Quizá la búsqueda le ayude.")
        if lang is Lang.ES
        else ("Page not found", "Oops! That page can’t be found. Maybe try a search?")
    )
    inner = (
        '<section class="error-404 not-found"><header class="page-header"><h1 '
        f'class="page-title">{title}</h1>'
        f'</header><div class="page-content"><p>{words}</p><form role="search"><input name="s">'
        "</form></div></section>"
    )
    return Page(plain_page(title, inner, lang=lang, body_class="error404").encode(), status=status)


def gone() -> Page:
    """The answer for an address that was taken down."""
    return Page(plain_page("Gone", "<h1>Gone</h1><p>This page was removed.</p>").encode(), status=410)


def redirect(path: str) -> Page:
    """A permanent redirect inside the site, relative so that any port serves the same bytes."""
    body = (
        f'<html><head>{SYNTHETIC_META}<title>301</title></head><body><a href="{path}">moved</a></body></html>'
    )
    return Page(body.encode(), status=301, headers=(("Location", path),))


def _challenge(status: int) -> Page:
    body = (
        f'<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>{SYNTHETIC_META}'
        '<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="390"></head>'
        '<body class="no-js"><div class="main-wrapper" role="main"><h1 '
        'class="zone-name-title">insightcrime.org</h1>'
        '<h2 id="challenge-running">Checking your browser before accessing the site.</h2>'
        '<div id="challenge-stage"></div><noscript><div id="challenge-error-text">Enable '
        "JavaScript and cookies to "
        f"continue</div></noscript><script>window._cf_chl_opt={{cType:'managed'}};</script>"
        f"</div>{SYNTHETIC_LINE}"
        "</body></html>"
    )
    return Page(body.encode(), status=status, headers=(("cf-mitigated", "challenge"),))


def _meta_refresh() -> Page:
    head = f'<meta http-equiv="refresh" content="0; url={SITE}/newsletter/">'
    return Page(plain_page("Redirecting", "<p>Redirecting…</p>", head=head).encode())


def newsletter() -> Page:
    """The landing page of the newsletter: a headline, a few words, a form."""
    inner = (
        '<article class="page type-page"><header class="entry-header"><h1 class="entry-title">Our '
        "Newsletter</h1>"
        '</header><div class="entry-content"><p>One invented story a week, by e-mail.</p>'
        '<form action="#"><label>Email</label><input type="email"><button>Subscribe</button></form>'
        "</div></article>"
    )
    return Page(plain_page("Newsletter", inner, body_class="page page-template-newsletter").encode())


PDF = Page(_PDF, content_type="application/pdf")
"""A document in place of a page."""

ODDITIES: tuple[Oddity, ...] = (
    Oddity(
        "/news/brief/embargoed-draft/", FailureReason.BLOCKED_BY_ROBOTS, newsletter(), "post-sitemap1.xml"
    ),
    Oddity("/news/brief/just-a-moment/", FailureReason.CHALLENGE, _challenge(403), "post-sitemap1.xml"),
    Oddity(
        "/news/brief/checking-your-browser/", FailureReason.CHALLENGE, _challenge(200), "post-sitemap1.xml"
    ),
    Oddity(
        "/news/brief/moved-without-trace/",
        FailureReason.NOT_FOUND,
        not_found(status=200),
        "post-sitemap1.xml",
    ),
    Oddity("/news/brief/blank-sheet/", FailureReason.EMPTY, Page(b""), "post-sitemap1.xml"),
    Oddity("/news/brief/never-was/", FailureReason.NOT_FOUND, not_found(), "post-sitemap1.xml"),
    Oddity("/news/brief/withdrawn-story/", FailureReason.GONE, gone(), "post-sitemap1.xml"),
    Oddity("/news/brief/gone-elsewhere/", FailureReason.NOT_AN_ARTICLE, _meta_refresh(), "post-sitemap1.xml"),
    Oddity(
        "/news/brief/figures-as-a-document/",
        FailureReason.NOT_HTML,
        PDF,
        "post-sitemap1.xml",
    ),
    Oddity(
        "/es/noticias/pagina-que-no-existe/",
        FailureReason.NOT_FOUND,
        not_found(Lang.ES, status=200),
        "post-sitemap2.xml",
    ),
    Oddity("/newsletter/", FailureReason.NOT_AN_ARTICLE, newsletter(), "page-sitemap.xml"),
)

ODD_PAGES: Mapping[str, Page] = {oddity.path: oddity.page for oddity in ODDITIES}
