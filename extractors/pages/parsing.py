"""The one way in: bytes or text of a page → what it states, or what it is instead."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.pages.decoding import tidy, to_utf8
from extractors.pages.document import Page, TooLargeError, read_page
from extractors.pages.not_article import read_shape, refuse_page, refuse_parsed, refuse_status
from extractors.pages.not_html import refuse_bytes, refuse_text
from extractors.pages.templates import choose_template
from extractors.pages.verdict import Verdict
from transforms.records import NotAnArticle, ParsedPage
from transforms.terms import FailureReason


def parse_page(
    body: bytes | str, url: str | None = None, *, headers: Sequence[tuple[str, str]] = (), status: int = 200
) -> ParsedPage | NotAnArticle:
    """What one page states of one article, verbatim; or why it is none. Never raises for any input.

    `url` is the address asked for; without it the result's `source_url` is what the page calls its own
    (rel=canonical, og:url, base href), else "". `headers` are the HTTP headers in order, `status` the HTTP
    status of the answer.
    """
    address = url or ""
    if isinstance(body, bytes) and (verdict := refuse_bytes(body, headers)) is not None:
        return _refused(address, refuse_status(status, None) or verdict)
    utf8 = to_utf8(body, headers) if isinstance(body, bytes) else tidy(body).encode()
    if (verdict := refuse_text(utf8)) is not None:
        return _refused(address, refuse_status(status, None) or verdict)
    try:
        page = read_page(utf8, url, tuple(headers))
        return _parsed(page, address, status)
    except TooLargeError as error:
        return NotAnArticle(address, FailureReason.TOO_LARGE, str(error))


def _parsed(page: Page | None, address: str, status: int) -> ParsedPage | NotAnArticle:
    if (verdict := refuse_status(status, page)) is not None:
        return _refused(page.url if page else address, verdict)
    if page is None:
        return NotAnArticle(address, FailureReason.NOT_HTML, "no element can be read")
    if (verdict := refuse_page(page)) is not None:
        return _refused(page.url, verdict)
    shape = read_shape(page)
    parsed = choose_template(page).parse(page)
    verdict = refuse_parsed(shape, parsed)
    if parsed is None or verdict is not None:
        return _refused(page.url, verdict or Verdict(FailureReason.EMPTY, "no text of an article"))
    return parsed


def _refused(address: str, verdict: Verdict) -> NotAnArticle:
    return NotAnArticle(address, verdict.reason, verdict.detail)
