"""Read the address of a Creative Commons deed, exactly: what it does not spell out is not returned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from transforms.licences.published import LICENCES, PUBLIC_DOMAIN, UNPORTED
from transforms.licences.vocabulary import licence_id_for

LONGEST_ADDRESS: Final = 2000

_HOSTS: Final = frozenset({"creativecommons.org", "www.creativecommons.org"})
_PORTS: Final = {"http": 80, "https": 443, "": None}
_FOLDERS: Final = {"licenses": LICENCES, "publicdomain": PUBLIC_DOMAIN}
_DOCUMENT: Final = re.compile(r"(deed|legalcode)(?:\.([a-z]{2,3}(?:[-_@][a-z]{2,8})?))?")
_UNSAFE: Final = re.compile(r"[\x00-\x20\x7f\\]")


@dataclass(frozen=True, slots=True)
class Deed:
    """What the address of a deed or its legal text spells out, in lower case.

    `code` as in the address (`by-nc`, `zero`, `mark`); `jurisdiction` the port, None for the unported
    licence. `document` is deed or legalcode and `language` its translation, None where the address names
    neither.
    """

    code: str
    version: str
    jurisdiction: str | None = None
    document: str | None = None
    language: str | None = None

    @property
    def licence_id(self) -> str:
        """The SPDX id, else `CC-<CODE>-<VERSION>[-<JURISDICTION>]`."""
        licence_id = licence_id_for(self.code, self.version, self.jurisdiction)
        assert licence_id is not None
        return licence_id


def parse_deed(href: str) -> Deed | None:
    """The licence an address names; None for other hosts and paths, and versions and ports that never were.

    Takes `http(s)://[www.]creativecommons.org/licenses/CODE/VERSION/[PORT/][deed|legalcode][.LANG]` and
    `/publicdomain/zero|mark/1.0/`, in any case, with any query and fragment.
    """
    parts = _split(href.strip()) if len(href) <= LONGEST_ADDRESS else None
    if parts is None:
        return None
    segments = [unquote(segment).lower() for segment in parts.path.removesuffix("/").split("/")]
    if len(segments) < 4 or segments[0] or not all(segment.isascii() for segment in segments):
        return None
    published = _FOLDERS.get(segments[1])
    ports = published.get((segments[2], segments[3])) if published else None
    return _read_rest(segments[2], segments[3], segments[4:], ports) if ports else None


def _split(address: str) -> SplitResult | None:
    """The parts of an address at Creative Commons' own host, else None."""
    if _UNSAFE.search(address):
        return None
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or "@" in parts.netloc or parts.netloc.endswith(":"):
        return None
    host = parts.netloc.rpartition(":")[0] if port is not None else parts.netloc
    if host.lower() not in _HOSTS or not host.isascii() or port not in (None, _PORTS[scheme]):
        return None
    return parts


def _read_rest(code: str, version: str, rest: list[str], ports: frozenset[str]) -> Deed | None:
    """What follows the version: maybe a port, maybe the name of a document."""
    jurisdiction = UNPORTED
    if rest and not _DOCUMENT.fullmatch(rest[0]):
        jurisdiction, rest = rest[0], rest[1:]
        if not jurisdiction:
            return None
    if jurisdiction not in ports or len(rest) > 1:
        return None
    document = _DOCUMENT.fullmatch(rest[0]) if rest else None
    if rest and not document:
        return None
    name, language = document.groups() if document else (None, None)
    return Deed(code, version, jurisdiction or None, name, language)
