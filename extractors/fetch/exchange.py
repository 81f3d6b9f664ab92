"""One request and its answer: bounded in size and time, nothing followed, nothing tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

import httpx

from extractors.answers import Answer
from extractors.bodies import BodyDecoder
from extractors.errors import BodyDamaged, BodyTooLarge, BodyTruncated
from extractors.fetch.results import Wanted
from extractors.fetch.retry import as_utc
from extractors.fetch.safety import AddressRefused
from extractors.http_headers import Headers, header_list, header_value, media_type
from extractors.pacing import Clock
from transforms.terms import FailureReason

Trace = Callable[[str, object], Awaitable[None]]

_HEADERS_SENT: Final = frozenset(
    {"http11.send_request_headers.complete", "http2.send_request_headers.complete"}
)
_OK: Final = frozenset({200, 203})
# The body of an error or a redirect is kept as evidence, not read; more than this is not waited for.
_ERROR_BODY_BYTES: Final = 256 * 1024
_NO_TEXT: Final = ("image/", "audio/", "video/", "font/", "model/")
_PAGE_TYPES: Final = frozenset(
    {"application/xhtml+xml", "application/xml", "text/html", "text/plain", "text/xml"}
)
_HOP_BY_HOP: Final = "transfer-encoding"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one exchange: seconds for the whole, bytes of the body before and after decoding.

    With `may_cut` a longer body is cut at the bound, and says so, instead of failing.
    """

    timeout: float
    max_body_bytes: int
    may_cut: bool = False


class ExchangeFailed(Exception):  # noqa: N818 - never leaves this package
    """There is no answer to keep; `is_passing` says that another try may bring one."""

    def __init__(
        self, reason: FailureReason, error: str, *, is_passing: bool, status: int | None = None
    ) -> None:
        self.reason = reason
        self.is_passing = is_passing
        self.status = status
        super().__init__(error)


@dataclass(slots=True)
class _Progress:
    """How far an exchange has come: what a time-out or a lost connection means depends on it."""

    status: int | None = None


async def exchange(
    http: httpx.AsyncBaseTransport,
    url: str,
    headers: list[tuple[bytes, bytes]],
    *,
    wanted: Wanted,
    limits: Limits,
    clock: Clock,
    on_sent: Callable[[], None],
) -> Answer:
    """Ask for `url` once. Calls `on_sent` when the request has left.

    Raises ExchangeFailed where no whole answer comes within the limits, or it is not what is wanted.
    """

    async def trace(event: str, _info: object) -> None:
        if event in _HEADERS_SENT:
            on_sent()

    progress = _Progress()
    try:
        async with asyncio.timeout(limits.timeout):
            request = httpx.Request("GET", url, headers=headers, extensions=_extensions(limits, trace))
            return await _ask(http, request, wanted, limits, clock, progress)
    except TimeoutError as error:
        raise _too_slow(progress, limits) from error
    except httpx.HTTPError as error:
        raise _lost(progress, error, limits) from error
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise ExchangeFailed(
            FailureReason.CONNECTION_ERROR, f"no such address: {error}", is_passing=False
        ) from error


def _extensions(limits: Limits, trace: Trace) -> dict[str, object]:
    return {"trace": trace, "timeout": httpx.Timeout(limits.timeout).as_dict()}


async def _ask(
    http: httpx.AsyncBaseTransport,
    request: httpx.Request,
    wanted: Wanted,
    limits: Limits,
    clock: Clock,
    progress: _Progress,
) -> Answer:
    response = await http.handle_async_request(request)
    try:
        at = as_utc(clock())
        progress.status = response.status_code
        headers = _headers_of(response)
        if response.status_code in _OK and not limits.may_cut:
            _check_head(headers, wanted, limits)
            body, truncated = await _whole_body(response, headers, limits), None
        else:
            body, truncated = await _short_body(response, limits)
    finally:
        await response.aclose()
    return Answer(
        url=str(request.url),
        fetched_at=at,
        status_line=f"{response.http_version} {response.status_code} {response.reason_phrase}".rstrip(),
        status=response.status_code,
        headers=headers,
        body=body,
        truncated=truncated,
    )


def _headers_of(response: httpx.Response) -> Headers:
    """The fields as sent; that of the transfer coding, undone here, under the name crawlers give it."""
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
    return tuple(
        (f"X-Crawler-{name}" if name.lower() == _HOP_BY_HOP else name, value) for name, value in pairs
    )


def _check_head(headers: Headers, wanted: Wanted, limits: Limits) -> None:
    stated = media_type(headers) or ""
    is_page = "/" not in stated or stated in _PAGE_TYPES
    if stated.startswith(_NO_TEXT) or (wanted is Wanted.PAGE and not is_page):
        raise ExchangeFailed(
            FailureReason.NOT_HTML, f"it is {stated}, not a page", is_passing=False, status=200
        )
    length = header_value(headers, "content-length") or ""
    if length.isdecimal() and int(length[:18]) > limits.max_body_bytes:
        raise _too_large(limits)


async def _whole_body(response: httpx.Response, headers: Headers, limits: Limits) -> bytes:
    """The body as sent, watched while it is decoded alongside: a small one may be huge inside."""
    pieces: list[bytes] = []
    size = 0
    try:
        decoder = BodyDecoder(header_list(headers, "content-encoding"), limits.max_body_bytes)
        async for piece in response.aiter_raw():
            size += len(piece)
            if size > limits.max_body_bytes:
                raise _too_large(limits)
            pieces.append(piece)
            decoder.feed(piece)
        decoder.finish()
    except BodyTooLarge as error:
        raise _too_large(limits) from error
    except BodyTruncated as error:
        raise ExchangeFailed(FailureReason.TRUNCATED, str(error), is_passing=True, status=200) from error
    except BodyDamaged as error:
        raise ExchangeFailed(FailureReason.HTTP_ERROR, str(error), is_passing=False, status=200) from error
    return b"".join(pieces)


async def _short_body(response: httpx.Response, limits: Limits) -> tuple[bytes, str | None]:
    """The beginning of the body, and why it is no more than that, in the words of WARC-Truncated."""
    most = limits.max_body_bytes if limits.may_cut else min(_ERROR_BODY_BYTES, limits.max_body_bytes)
    pieces: list[bytes] = []
    size = 0
    try:
        # Half of the time is for the head; what drips on after that is not worth a failure.
        async with asyncio.timeout(limits.timeout / 2):
            async for piece in response.aiter_raw():
                pieces.append(piece[: most - size])
                size += len(piece)
                if size > most:
                    return b"".join(pieces), "length"
    except TimeoutError:
        return b"".join(pieces), "time"
    except httpx.HTTPError:
        return b"".join(pieces), "disconnect"
    return b"".join(pieces), None


def _too_large(limits: Limits) -> ExchangeFailed:
    return ExchangeFailed(
        FailureReason.TOO_LARGE,
        f"the body is larger than {limits.max_body_bytes:,} bytes (MAX_BODY_MB)",
        is_passing=False,
        status=200,
    )


def _too_slow(progress: _Progress, limits: Limits) -> ExchangeFailed:
    """A server that is slow to begin may be busy; one that drips a body does so on purpose or for ever."""
    what = "no answer" if progress.status is None else "the body was not complete"
    return ExchangeFailed(
        FailureReason.TIMEOUT,
        f"{what} within {limits.timeout:g} s (REQUEST_TIMEOUT)",
        is_passing=progress.status is None,
        status=progress.status,
    )


def _lost(progress: _Progress, error: httpx.HTTPError, limits: Limits) -> ExchangeFailed:
    if isinstance(error, httpx.TimeoutException):
        return _too_slow(progress, limits)
    words = f"{type(error).__name__}: {error}".removesuffix(": ")
    if progress.status is not None:
        return ExchangeFailed(
            FailureReason.TRUNCATED, f"the answer broke off: {words}", is_passing=True, status=progress.status
        )
    is_refused = isinstance(error.__cause__, AddressRefused)
    return ExchangeFailed(FailureReason.CONNECTION_ERROR, words, is_passing=not is_refused)
