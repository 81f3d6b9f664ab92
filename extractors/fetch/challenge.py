"""Challenges told from other refusals, before anyone reads the page."""

from __future__ import annotations

import re
from typing import Final

from extractors.answers import Answer
from extractors.bodies import decode_body
from extractors.errors import BodyError, BodyTruncated
from extractors.http_headers import header_list, header_value

_REFUSALS: Final = frozenset({401, 403, 405, 429, 503})
_SNIFFED: Final = 64 * 1024
_MOST_DECODED: Final = 4 * 1024 * 1024
# Marks that Cloudflare, DataDome, PerimeterX, Imperva, Sucuri and Akamai leave on the pages they put before a
# site. Words for people are left to the parser, which sees the whole page.
_MARKS: Final = re.compile(
    rb"/cdn-cgi/challenge-platform/|_cf_chl_|cf-turnstile|cf-challenge|<title>just a moment"
    rb"|captcha-delivery\.com|px-captcha|_Incapsula_Resource|sucuri_cloudproxy_js|akam/1[13]/",
    re.IGNORECASE,
)


def is_challenge(answer: Answer) -> bool:
    """Whether a refusal is a challenge: by Cloudflare's own header field, or by the marks of such pages."""
    if (header_value(answer.headers, "cf-mitigated") or "").lower() == "challenge":
        return True
    return answer.status in _REFUSALS and _MARKS.search(_text(answer)[:_SNIFFED]) is not None


def _text(answer: Answer) -> bytes:
    try:
        return decode_body(answer.body, header_list(answer.headers, "content-encoding"), _MOST_DECODED)
    except BodyTruncated as error:
        return error.partial
    except BodyError:
        return b""
