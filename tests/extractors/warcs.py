"""Hand-made WARC records, right and wrong."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from datetime import datetime

from extractors.answers import Answer

URL = "https://insightcrime.org/news/synthetic/"
AT = datetime.fromisoformat("2024-05-06T07:08:09")
HTML = b"<!doctype html><html><body><p>Synthetic words.</p></body></html>"


def record(
    block: bytes, *, kind: str = "response", url: str | None = URL, version: str = "WARC/1.0", **fields: str
) -> bytes:
    """A record as bytes; `fields` by name with underscores, an empty value leaves one out."""
    named = {
        "WARC-Type": kind,
        "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000001>",
        "WARC-Date": "2024-05-06T07:08:09Z",
        "Content-Length": str(len(block)),
    }
    if url is not None:
        named["WARC-Target-URI"] = url
    named |= {name.replace("_", "-"): value for name, value in fields.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return f"{version}\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def http(body: bytes = HTML, *, status: str = "HTTP/1.1 200 OK", **headers: str) -> bytes:
    named = {"Content-Type": "text/html"} | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return f"{status}\r\n{lines}\r\n".encode() + body


def packed(records: Iterable[bytes]) -> bytes:
    """One gzip member for each record."""
    return b"".join(gzip.compress(one) for one in records)


def answer(body: bytes = HTML, **changes: object) -> Answer:
    fields = {
        "url": URL,
        "fetched_at": AT,
        "status_line": "HTTP/1.1 200 OK",
        "status": 200,
        "headers": (("Content-Type", "text/html"),),
        "body": body,
        **changes,
    }
    return Answer(**fields)  # type: ignore[arg-type]
