"""What can go wrong between this program and the world outside; messages name the thing and the remedy."""

# ruff: noqa: N818 - the names say what happened, as in the standard library's KeyboardInterrupt.

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


class ExtractError(Exception):
    """The root of all errors that this room raises on purpose."""


# ---------------------------------------------------------------------------------------------- bodies


class BodyError(ExtractError):
    """A body cannot be had whole."""


class BodyTooLarge(BodyError):
    """A body is larger, once decoded, than `max_bytes`."""

    def __init__(self, max_bytes: int) -> None:
        self.max_bytes = max_bytes
        super().__init__(
            f"the body is larger than {max_bytes:,} bytes when decoded; MAX_BODY_MB sets the bound"
        )

    def __reduce__(self) -> tuple[type[BodyTooLarge], tuple[int]]:
        return type(self), (self.max_bytes,)


class BodyTruncated(BodyError):
    """A coded body ends before its coding says so. `partial` is what could be decoded until there."""

    def __init__(self, reason: str, partial: bytes = b"") -> None:
        self.reason = reason
        self.partial = partial
        super().__init__(f"the body ends early: {reason}")

    def __reduce__(self) -> tuple[type[BodyTruncated], tuple[str, bytes]]:
        return type(self), (self.reason, self.partial)


class BodyDamaged(BodyError):
    """A body is not what its content coding says, and cannot be read without it either."""


# --------------------------------------------------------------------------------------------- archive


class ArchiveError(ExtractError):
    """An archive cannot be read or written."""


class NotAnArchive(ArchiveError):
    """A file is no WARC at all."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path} is no WARC file: {reason}; give a .warc or .warc.gz file")

    def __reduce__(self) -> tuple[type[NotAnArchive], tuple[Path, str]]:
        return type(self), (self.path, self.reason)


class BrokenArchive(ArchiveError):
    """A WARC file is torn or damaged at `offset` (bytes from its start); all before that is whole."""

    def __init__(self, path: Path, offset: int, reason: str) -> None:
        self.path = path
        self.offset = offset
        self.reason = reason
        super().__init__(f"{path} is broken at byte {offset:,}: {reason}; what stands before it is whole")

    def __reduce__(self) -> tuple[type[BrokenArchive], tuple[Path, int, str]]:
        return type(self), (self.path, self.offset, self.reason)


class ArchiveBusy(ArchiveError):
    """Another process is writing to this series of archive files."""


# --------------------------------------------------------------------------------------------- network


class FetchError(ExtractError):
    """The client cannot be used as asked."""


class DiscoveryError(ExtractError):
    """No source of the site could be read, or the one asked for does not exist."""


class ListingFailed(DiscoveryError):
    """A listing could not be had: no answer, or an HTTP status that says no.

    `status` is that status, if there was one; `is_passing` says that it may be different a little later.
    """

    def __init__(self, message: str, status: int | None, *, is_passing: bool) -> None:
        self.status = status
        self.is_passing = is_passing
        super().__init__(message)

    def __reduce__(self) -> tuple[Callable[..., ListingFailed], tuple[str, int | None, bool]]:
        return _listing_failed, (str(self), self.status, self.is_passing)


def _listing_failed(message: str, status: int | None, is_passing: bool) -> ListingFailed:
    return ListingFailed(message, status, is_passing=is_passing)


class RecordError(ExtractError):
    """An answer is not the listing that it should be, so it holds no records."""
