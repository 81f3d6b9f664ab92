"""Where the links of a copy lead: to the original, to the publication, to a licence, or elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from transforms.originals import Original
from transforms.text import word_set
from transforms.urls import CANONICAL_HOST, canonical_url, wordpress_id_of

_LONGEST: Final = 4000
_MOST_WRAPPERS: Final = 4
# Redirectors that carry the whole target in their address: search engines, social networks, mail gateways. By
# host and path, and the fields that may hold the target ("" is the whole query), as their own links show.
_WRAPPERS: Final = tuple(
    (re.compile(pattern), tuple(names.split("|")))
    for pattern, names in (
        (r"(?:www\.)?google\.[a-z.]{2,6}/url", "q|url"),
        (r"lm?\.(?:facebook|instagram|messenger|threads)\.com/", "u"),
        (r"(?:www\.|m\.)?facebook\.com/(?:l|flx/warn)\b", "u"),
        (r"t\.co/", "url|u"),
        (r"(?:www\.)?linkedin\.com/(?:redir|safety/go|slink)\b", "url"),
        (r"(?:www\.|m\.)?youtube\.com/redirect", "q"),
        (r"out\.reddit\.com/", "url"),
        (r"slack-redir\.net/link", "url"),
        (r"(?:m\.)?vk\.com/away\.php", "to"),
        (r"[\w.-]+\.safelinks\.protection\.outlook\.com/", "url"),
        (r"(?:www\.)?duckduckgo\.com/l/", "uddg"),
        (r"go\.(?:skimresources|redirectingat)\.com/", "url"),
        (r"redirect\.viglink\.com/", "u"),
        (r"disq\.us/", "url"),
        (r"(?:href\.li|anonym\.to|nullrefer\.com|hidereferrer\.com)/", ""),
    )
)
_SHARE: Final = re.compile(
    r"/(?:sharer?|share-?offsite|sharearticle|share|intent|submit|pin/create|dialog|send|translate)\b",
    re.IGNORECASE,
)
_GENERIC_FIELDS: Final = (
    "url",
    "u",
    "q",
    "to",
    "target",
    "dest",
    "destination",
    "redirect",
    "goto",
    "link",
    "out",
)
_REDIRECT_PATH: Final = re.compile(
    r"/(?:out|outbound|go|goto|redir|redirect|link|away|exit|url|leaving|click)(?:\.\w{2,4})?/?$",
    re.IGNORECASE,
)
_AMP_CACHE: Final = re.compile(
    r"https?://[\w.-]*(?:cdn\.ampproject\.org|google\.[a-z.]{2,6}/amp)/(?:[a-z]/)?(?:s/)?(.+)", re.IGNORECASE
)
_ARCHIVE: Final = re.compile(
    r"https?://(?:web\.archive\.org/web/\w{1,20}|archive\.(?:is|ph|today|org)/\w{1,20})/(https?:/{1,2}.+)",
    re.IGNORECASE,
)
_SHORTENERS: Final = word_set(
    "bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it lnkd.in fb.me wp.me shorturl.at rebrand.ly"
    " cutt.ly trib.al"
)


class Target(StrEnum):
    """What an address means for the audit of one article."""

    ORIGINAL = "original"
    ARCHIVED = "archived"  # a web archive's copy of the original
    COUNTERPART = "counterpart"
    HOME = "home"
    OTHER_ARTICLE = "other_article"
    SHORTENED = "shortened"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses by which an article is known, canonical and without the case of letters."""

    own: frozenset[str]
    slug: str
    counterpart: str | None

    @classmethod
    def of(cls, original: Original) -> Addresses:
        """The addresses of an original and of its counterpart."""
        own = {_key(url) for url in (original.credit.url, *original.addresses)}
        other = original.counterpart
        slug = original.credit.url.rstrip("/").rpartition("/")[2].lower()
        return cls(frozenset(own), slug, _key(other.url) if other else None)


def target_of(href: str, addresses: Addresses) -> Target:
    """What a link of a copy leads to, redirectors undone."""
    address = unwrapped(href)
    archived = _ARCHIVE.match(address)
    if archived:
        inner = target_of(_mended(archived[1]), addresses)
        return Target.ARCHIVED if inner in (Target.ORIGINAL, Target.COUNTERPART) else Target.ELSEWHERE
    canonical = canonical_url(address)
    if canonical is None:
        host = _host(address)
        return Target.SHORTENED if host in _SHORTENERS else Target.ELSEWHERE
    key = _key(canonical)
    if key in addresses.own or _has_slug(key, addresses):
        return Target.ORIGINAL
    if key == addresses.counterpart:
        return Target.COUNTERPART
    path = urlsplit(key).path
    is_home = path in ("/", "/es/", "/en/") and wordpress_id_of(canonical) is None
    return Target.HOME if is_home else Target.OTHER_ARTICLE


def unwrapped(href: str) -> str:
    """The address that a redirector's address carries; any other as it is."""
    address = href.strip()[:_LONGEST]
    for _ in range(_MOST_WRAPPERS):
        inner = _inner(address)
        if inner is None or inner == address:
            break
        address = inner
    return address


def _inner(address: str) -> str | None:
    cached = _AMP_CACHE.match(address)
    if cached:
        return f"https://{cached[1].removeprefix('https://').removeprefix('http://')}"
    try:
        parts = urlsplit(address)
        fields = dict(parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50))
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    if host.endswith(CANONICAL_HOST) or _SHARE.search(parts.path):
        return None
    place = f"{host}{parts.path or '/'}"
    names = next((names for pattern, names in _WRAPPERS if pattern.match(place)), ())
    if "" in names and parts.query.startswith("http"):
        return unquote(parts.query)
    if not names and _REDIRECT_PATH.search(parts.path):
        names = _GENERIC_FIELDS
    for name in names:
        value = fields.get(name, "").strip()
        if value.startswith(("http://", "https://")):
            return value
        if value.startswith("//"):
            return f"https:{value}"
    return None


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def _mended(address: str) -> str:
    """An archive's path folds two slashes into one."""
    return re.sub(r"^(https?):/(?!/)", r"\1://", address)


def _has_slug(key: str, addresses: Addresses) -> bool:
    """Whether an address of the site ends in the article's slug, which survived every change of address."""
    is_spanish = "/es/" in urlsplit(key).path
    own_spanish = any("/es/" in urlsplit(url).path for url in addresses.own)
    return (
        bool(addresses.slug) and key.rstrip("/").endswith(f"/{addresses.slug}") and is_spanish == own_spanish
    )


def _key(url: str) -> str:
    return (canonical_url(url) or url).lower()
