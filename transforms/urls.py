"""Addresses: one canonical form for every host, era and spelling under which the site has been reachable."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from transforms.terms import Lang

CANONICAL_HOST: Final = "insightcrime.org"
# As recorded: the publication's own hosts since 2010, and a stray mirror seen in crawls.
_PUBLIC_HOSTS: Final = frozenset(
    f"{prefix}insightcrime.{domain}" for prefix in ("", "www.", "es.", "m.") for domain in ("org", "com")
)
_MIRROR_HOSTS: Final = frozenset({"ic.labmde.org"})

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_PATH_SAFE: Final = "/!$&'()*+,;=:@%~"
_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})")
_BAD_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNRESERVED: Final = frozenset(string.ascii_letters + string.digits + "-._~")
_HOST: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|[0-9a-f:.]{2,45}")
# A host with a user name, a backslash or the like before its end is no match: such addresses mean to deceive.
_HTTP: Final = re.compile(
    r"(https?)://([^\s/?#@:\\\[\]]+|\[[0-9a-f:.]+\])(?::([0-9]{0,5}))?((?:/[^?#]*)?)(?:\?([^#]*))?(?:#|$)",
    re.IGNORECASE,
)
_HIGHEST_PORT: Final = 65535
_LOST_CHARACTERS: Final = re.compile(r"[\t\n\r]")
_POST_ID: Final = re.compile(r"[0-9]{1,18}")
_LONGEST: Final = 8192
_LONGEST_KEPT: Final = 500


@dataclass(frozen=True, slots=True)
class Site:
    """Where pages are fetched from: scheme http or https, host in lower case, port as a number."""

    scheme: str
    host: str
    port: int

    @property
    def origin(self) -> str:
        """Scheme, host and, where it is not the scheme's own, port: `http://127.0.0.1:8099`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    @property
    def is_public(self) -> bool:
        """Whether this is the real site under one of its own hosts, rather than a copy of it."""
        return self.host in _PUBLIC_HOSTS and self.port == _DEFAULT_PORTS[self.scheme]


PUBLIC_SITE: Final = Site("https", CANONICAL_HOST, 443)


@dataclass(frozen=True, slots=True)
class _Address:
    scheme: str
    host: str
    port: int
    path: str
    query: str


def parse_site(url: str) -> Site:
    """The site that a setting names. ValueError, saying what is wrong, unless it is a bare http(s) origin."""
    text = url.strip()
    scheme, separator, _ = text.partition("://")
    if not separator or scheme.lower() not in _DEFAULT_PORTS:
        raise ValueError(f"{url!r}: a site address starts with http:// or https://")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"{url!r} is no address: {error}") from error
    if "@" in parts.netloc:
        raise ValueError(f"{url!r}: a site address has no user name or password")
    host = (parts.hostname or "").removesuffix(".")
    if not host:
        raise ValueError(f"{url!r} names no host")
    if not _HOST.fullmatch(host):
        raise ValueError(f"{url!r}: {host!r} is no host name")
    if port == 0:
        raise ValueError(f"{url!r}: port 0 cannot be asked")
    if parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise ValueError(f"{url!r}: a site address ends after its host and port")
    return Site(parts.scheme, host, port or _DEFAULT_PORTS[parts.scheme])


def canonical_url(url: str, site: Site = PUBLIC_SITE) -> str | None:
    """The one address of a page: https, `insightcrime.org`, Spanish under `/es/`, one trailing slash.

    Ports, fragment, `amp/`, tracking and every query but `?p=ID` of the front page are dropped; the rest of
    the path is kept. Addresses of the public hosts, of the recorded mirror and of `site` are recorded alike.
    None for an address that is not http(s), not of the site, or carries credentials. Idempotent.
    """
    address = _read(url)
    return None if address is None or not _is_recorded_host(address, site) else _canonical(address)


def _canonical(address: _Address) -> str:
    path = _canonical_path(address.path)
    if address.host.startswith("es.insightcrime.") and not _is_spanish_path(path):
        path = f"/es{path}"
    query = ""
    if path in {"/", "/es/"}:
        post_id = _post_id(address.query)
        query = "" if post_id is None else f"?p={post_id}"
    return f"https://{CANONICAL_HOST}{path}{query}"


def is_site_url(url: str, site: Site = PUBLIC_SITE) -> bool:
    """Whether an address may be fetched as one of the site.

    Of the public site: its hosts, http or https, on their usual ports. Of any other: exactly its origin.
    """
    address = _read(url)
    if address is None:
        return False
    if site.is_public:
        return address.host in _PUBLIC_HOSTS and address.port == _DEFAULT_PORTS[address.scheme]
    return (address.scheme, address.host, address.port) == (site.scheme, site.host, site.port)


def fetch_url(url: str, site: Site = PUBLIC_SITE) -> str:
    """Where to ask for a canonical address: itself on the public site, else the same path on `site`.

    ValueError for an address that is not of the site.
    """
    canonical = canonical_url(url, site)
    if canonical is None:
        raise ValueError(f"{url!r} is no address of {site.origin}")
    if site.is_public:
        return canonical
    return site.origin + canonical.removeprefix(f"https://{CANONICAL_HOST}")


def lang_of_url(url: str) -> Lang:
    """Language by address: Spanish on `es.` hosts and under `/es/`, else English."""
    address = _read(url)
    if address is None:
        return Lang.EN
    is_spanish = address.host.startswith("es.insightcrime.") or _is_spanish_path(address.path)
    return Lang.ES if is_spanish else Lang.EN


def slug_of(url: str) -> str | None:
    """The last path segment, percent-decoded and in lower case; None for a front page or for no address."""
    address = _read(url)
    if address is None:
        return None
    path = _canonical_path(address.path)
    if path in {"/", "/es/"}:
        return None
    segment = path.rstrip("/").rpartition("/")[2]
    decoded = unquote(segment, errors="replace")
    if not decoded.isprintable() or "\ufffd" in decoded or "/" in decoded:
        decoded = segment
    return decoded.lower().strip() or None


def wordpress_id_of(url: str) -> int | None:
    """The post number of a `?p=ID` address, else None."""
    address = _read(url)
    post_id = None if address is None else _post_id(address.query)
    return None if post_id is None else int(post_id)


def external_url(href: str) -> tuple[str, str | None]:
    """An address without its fragment, and its host in lower case (None for anything but http and https)."""
    bare = href.strip().partition("#")[0]
    address = _read(bare)
    return bare, None if address is None else address.host


def link_target(href: str, site: Site = PUBLIC_SITE) -> tuple[str, str | None]:
    """Where a link leads, as `external_url`, but the site's own pages by canonical address and host."""
    bare = href.strip().partition("#")[0]
    address = _read(bare)
    if address is None:
        return bare, None
    if _is_recorded_host(address, site):
        return _canonical(address), CANONICAL_HOST
    return bare, address.host


def path_segments(url: str) -> tuple[str, ...]:
    """The segments of the path, in lower case, a leading `es` left out: what tells section and country."""
    address = _read(url)
    if address is None:
        return ()
    segments = tuple(segment for segment in _canonical_path(address.path).lower().split("/") if segment)
    return segments[1:] if segments[:1] == ("es",) else segments


def _read(url: str) -> _Address | None:
    return _read_usual(url) if len(url) <= _LONGEST_KEPT else _read_any(url)


@lru_cache(maxsize=2048)
def _read_usual(url: str) -> _Address | None:
    """Several questions are asked of each address of a page, and many stand on every page."""
    return _read_any(url)


def _read_any(url: str) -> _Address | None:
    text = url.strip()
    if not text.isprintable():
        text = _LOST_CHARACTERS.sub("", text)
    match = _HTTP.match(text)
    if match is None or len(text) > _LONGEST:
        return None
    scheme = match[1].lower()
    host = match[2].strip("[]").lower().removesuffix(".")
    port = int(match[3] or _DEFAULT_PORTS[scheme])
    if not host or port > _HIGHEST_PORT:
        return None
    return _Address(scheme, host, port, match[4], match[5] or "")


def _is_recorded_host(address: _Address, site: Site) -> bool:
    if address.host in _PUBLIC_HOSTS or address.host in _MIRROR_HOSTS:
        return True
    return (address.scheme, address.host, address.port) == (site.scheme, site.host, site.port)


def _canonical_path(path: str) -> str:
    return _usual_path(path) if len(path) <= _LONGEST_KEPT else _any_path(path)


@lru_cache(maxsize=2048)
def _usual_path(path: str) -> str:
    return _any_path(path)


def _any_path(path: str) -> str:
    path = _normal_escapes(path)
    segments = _without_dots(path.split("/")[1:]) if path else []
    while segments and segments[-1] in {"", "amp"}:
        segments.pop()
    return "/" + "".join(f"{segment}/" for segment in segments)


def _normal_escapes(path: str) -> str:
    if "%" in path:
        path = _BAD_ESCAPE.sub("%25", path)
        path = _ESCAPE.sub(_normal_escape, path)
    return quote(path, safe=_PATH_SAFE, encoding="utf-8", errors="replace")


def _normal_escape(match: re.Match[str]) -> str:
    char = chr(int(match.group(1), 16))
    return char if char in _UNRESERVED else match.group().upper()


def _without_dots(segments: list[str]) -> list[str]:
    """RFC 3986, 5.2.4: a client resolves these before it asks, so they are no part of the path."""
    kept: list[str] = []
    for segment in segments:
        if segment == "..":
            if kept:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    return kept


def _is_spanish_path(path: str) -> bool:
    return path.lower() == "/es" or path[:4].lower() == "/es/"


def _post_id(query: str) -> str | None:
    try:
        pairs = parse_qsl(query, max_num_fields=100)
    except ValueError:
        return None
    found = next((value for name, value in pairs if name == "p"), "")
    return str(int(found)) if _POST_ID.fullmatch(found) else None
