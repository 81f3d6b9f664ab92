"""From an answer as it was sent to a capture that can be read."""

from __future__ import annotations

from typing import Final

from extractors.answers import Answer
from extractors.archive.http_message import is_chunked, undo_chunks
from extractors.archive.warc_fields import normal_digest, sha1_digest
from extractors.bodies import decode_body
from extractors.errors import BodyTruncated
from extractors.http_headers import header_list
from transforms.records import Capture

# Transfer and content coding cost bytes of their own; a raw body of this much more cannot be small inside.
CODING_SLACK: Final = 1024 * 1024
_NOT_MODIFIED: Final = 304


def capture_of(
    answer: Answer, *, max_body_bytes: int, warc_file: str | None = None, warc_offset: int | None = None
) -> Capture:
    """The answer with its transfer and content codings undone, and the digest of that body.

    A coded body that ends early gives what could be decoded, with `truncated` set. The digest of a revisit
    is the one that the archive states for the payload it stands for.

    Raises BodyTooLarge where the decoded body is larger than `max_body_bytes`, BodyDamaged where it cannot
    be decoded.
    """
    is_revisit = answer.revisit is not None or answer.status == _NOT_MODIFIED
    body, truncated = (b"", answer.truncated) if is_revisit else _decoded(answer, max_body_bytes)
    stated = normal_digest(answer.revisit.payload_digest) if answer.revisit else None
    return Capture(
        source_url=answer.url,
        captured_at=answer.fetched_at,
        status=answer.status,
        headers=answer.headers,
        body=body,
        payload_digest=stated or sha1_digest(body),
        is_revisit=is_revisit,
        truncated=truncated,
        warc_file=warc_file,
        warc_offset=warc_offset,
        recorded_url=answer.recorded_url,
    )


def _decoded(answer: Answer, max_body_bytes: int) -> tuple[bytes, str | None]:
    raw, truncated = answer.body, answer.truncated
    if is_chunked(answer.headers):
        try:
            raw = undo_chunks(raw)
        except BodyTruncated as error:
            raw, truncated = error.partial, truncated or error.reason
    try:
        return decode_body(raw, header_list(answer.headers, "content-encoding"), max_body_bytes), truncated
    except BodyTruncated as error:
        return error.partial, truncated or error.reason
