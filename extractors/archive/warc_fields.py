"""What stands at the head of a WARC record, read and written; and its dates and digests."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from extractors.http_headers import Headers, header_value

MAX_LINE: Final = 64 * 1024
MAX_FIELDS: Final = 500
NOT_MODIFIED_PROFILE: Final = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
IDENTICAL_PROFILE: Final = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
# A field of our own, allowed by the standard: the address on the real site that a mirror answered for.
RECORDED_URL: Final = "X-Recorded-URL"

_DATE: Final = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})[T ]?(\d{2}):?(\d{2}):?(\d{2})(?:[.,](\d{1,9}))?\s*(?:Z|[+-]00:?00)?"
)
_DIGEST: Final = re.compile(r"sha1:([A-Z2-7]{32}|[0-9a-f]{40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WarcFields:
    """The named fields of a record, in order."""

    fields: Headers

    def get(self, name: str) -> str | None:
        """The first value of a field, any case; None where it is absent."""
        return header_value(self.fields, name)

    @property
    def record_type(self) -> str:
        """WARC-Type in lower case; empty where it is absent."""
        return (self.get("WARC-Type") or "").lower()

    @property
    def target_uri(self) -> str | None:
        """WARC-Target-URI, without the angle brackets that some writers put around it."""
        uri = self.get("WARC-Target-URI")
        return uri.removeprefix("<").removesuffix(">").strip() or None if uri else None

    @property
    def block_length(self) -> int | None:
        """Content-Length in bytes; None where it is absent or no number."""
        value = self.get("Content-Length") or ""
        return int(value) if re.fullmatch(r"[0-9]{1,15}", value) else None

    @property
    def date(self) -> datetime | None:
        """WARC-Date as a naive UTC time; None where it is absent or no date."""
        return parse_warc_date(self.get("WARC-Date") or "")


def parse_warc_date(text: str) -> datetime | None:
    """A WARC-Date (also with a fraction, or the 14 digits of old archives) as a naive UTC time, else None."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    micros = int((match[7] or "").ljust(6, "0")[:6])
    try:
        # A leap second has no place in a datetime.
        return datetime(year, month, day, hour, minute, min(second, 59), micros, UTC).replace(tzinfo=None)
    except ValueError:
        return None


def format_warc_date(at: datetime) -> str:
    """A naive UTC time as WARC/1.1 writes it, to the microsecond where there are any."""
    return at.isoformat(timespec="microseconds" if at.microsecond else "seconds") + "Z"


def sha1_digest(data: bytes) -> str:
    """`sha1:` and the base32 digest, as WARC archives label payloads."""
    return label_digest(hashlib.sha1(data, usedforsecurity=False).digest())


def label_digest(digest: bytes) -> str:
    """A raw SHA-1 digest in the form `sha1:` + base32."""
    return "sha1:" + base64.b32encode(digest).decode("ascii")


def normal_digest(text: str | None) -> str | None:
    """A stated SHA-1 digest, base32 or hexadecimal, in the form of `sha1_digest`; None for any other."""
    match = _DIGEST.fullmatch((text or "").strip())
    if match is None:
        return None
    value = match[1]
    if len(value) == 40:
        return label_digest(bytes.fromhex(value))
    return f"sha1:{value.upper()}"


def join_fields(lines: list[bytes]) -> Headers:
    """Header lines as pairs: continuation lines joined to theirs, lines without a colon left out.

    Bytes are read as Latin-1, so that writing them again gives the same bytes.
    """
    pairs: list[tuple[str, list[str]]] = []
    for line in lines:
        text = line.decode("latin-1").rstrip("\r\n")
        if text[:1] in {" ", "\t"} and pairs:
            pairs[-1][1].append(text.strip())
        elif ":" in text:
            name, _, value = text.partition(":")
            pairs.append((name.strip(), [value.strip()]))
    return tuple((name, " ".join(part for part in parts if part)) for name, parts in pairs)
