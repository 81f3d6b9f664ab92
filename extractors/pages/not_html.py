"""What is no HTML at all, told from label and bytes before anything is parsed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from extractors.pages.verdict import Verdict
from transforms.terms import FailureReason

_MAGIC: Final = {
    b"\x89PNG": "PNG image",
    b"\xff\xd8\xff": "JPEG image",
    b"GIF8": "GIF image",
    b"RIFF": "RIFF media",
    b"%PDF": "PDF",
    b"PK\x03\x04": "ZIP archive",
    b"\x1f\x8b": "gzip data",
    b"wOFF": "font",
    b"wOF2": "font",
    b"\x7fELF": "program",
    b"\x00\x00\x01\x00": "icon",
    b"ID3": "audio",
    b"OggS": "audio",
    b"BZh": "bzip2 data",
    b"7z\xbc\xaf": "7z archive",
}
_HTML_TYPES: Final = frozenset(
    ("text/html", "application/xhtml+xml", "text/plain", "application/octet-stream", "text/xhtml", "")
)
_FEED: Final = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?xml-stylesheet[^>]{0,300}\?>\s*)?(?:<!--.{0,500}?-->\s*)?<(rss"
    r"|feed|urlset|sitemapindex|rdf:RDF|svg)\b",
    re.DOTALL,
)
_TAG: Final = re.compile(
    rb"<(?:!doctype|html|head|body|div|p|article|section|main|meta|title|h1|span|table|a)\b", re.IGNORECASE
)
_START: Final = 3_000
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


def refuse_bytes(body: bytes, headers: Sequence[tuple[str, str]]) -> Verdict | None:
    """The verdict on bytes that are no text of HTML: empty, or of another type by label and by content."""
    if not body or body.isspace():
        return Verdict(FailureReason.EMPTY, "no body")
    for magic, name in _MAGIC.items():
        if body.startswith(magic):
            return Verdict(FailureReason.NOT_HTML, name)
    stated = (
        next((value for name, value in headers if name.lower() == "content-type"), "")
        .split(";")[0]
        .strip()
        .lower()
    )
    if stated not in _HTML_TYPES and not _TAG.search(body[:2_000]):
        return Verdict(FailureReason.NOT_HTML, stated)
    return None


def refuse_text(utf8: bytes) -> Verdict | None:
    """The verdict on text without HTML in it: blank, a feed or sitemap, plain text, bytes read as text."""
    start = utf8[:_START].decode("utf-8", "ignore")
    if not start.strip() and not utf8.decode("utf-8", "ignore").strip():
        return Verdict(FailureReason.EMPTY, "no text")
    if match := _FEED.match(start):
        return Verdict(FailureReason.NOT_HTML, match[1])
    if not "".join(start.split()).isprintable() and len(_CONTROLS.findall(start)) * 20 > len(start):
        return Verdict(FailureReason.NOT_HTML, "binary data")
    if not _TAG.search(utf8):
        return Verdict(FailureReason.NOT_HTML, "no HTML element")
    return None
