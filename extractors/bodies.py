"""Content codings undone, within bounds, also where the label does not fit the bytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

import brotli  # type: ignore[import-untyped]  # ships neither types nor stubs
import zstandard

from extractors.errors import BodyDamaged, BodyTooLarge, BodyTruncated

_PIECE: Final = 64 * 1024
_MAX_CODINGS: Final = 4
_SNIFFED: Final = 4  # bytes that tell gzip, zlib and zstd apart
_KEPT_FOR_RETRY: Final = 64 * 1024
# RFC 8878 asks decoders of HTTP content for 8 MiB windows; more is a way to exhaust memory.
_ZSTD_WINDOW: Final = 8 * 1024 * 1024
# One run-length block of four bytes unfolds to 128 KiB: small slices keep every step bounded.
_ZSTD_SLICE: Final = 256
_GZIP_MAGIC: Final = b"\x1f\x8b\x08"
_ZSTD_MAGIC: Final = b"\x28\xb5\x2f\xfd"
_IDENTITY: Final = frozenset({"", "identity", "none", "utf-8", "utf8"})
_KNOWN: Final = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate", "br": "br", "zstd": "zstd"}


def decode_body(raw: bytes, content_encoding: str | None, max_bytes: int) -> bytes:
    """`raw` with the codings of a Content-Encoding header undone, last applied first.

    A body that is not in the coding its label names, but readable as it stands, is returned as it stands
    (archives decode bodies and keep the label); one that is a gzip file without a label is unpacked.

    Raises BodyTooLarge beyond `max_bytes` of output (noticed while unpacking), BodyTruncated where the coded
    stream ends early, BodyDamaged for bytes that are neither the coding nor text.
    """
    decoder = BodyDecoder(content_encoding, max_bytes)
    pieces = [decoder.feed(raw)]
    try:
        pieces.append(decoder.finish())
    except BodyTruncated as error:
        raise BodyTruncated(error.reason, b"".join(pieces) + error.partial) from None
    return b"".join(pieces)


class BodyDecoder:
    """Undoes the codings of a body that arrives piece by piece; never yields more than `max_bytes` in all."""

    def __init__(self, content_encoding: str | None, max_bytes: int) -> None:
        self._layers = [_Layer(name) for name in _codings(content_encoding)]
        self._max_bytes = max_bytes
        self.decoded_bytes = 0

    def feed(self, data: bytes) -> bytes:
        """What `data` decodes to so far. Raises BodyTooLarge or BodyDamaged."""
        return self._bounded(self._through(data, 0))

    def finish(self) -> bytes:
        """What was held back. Raises BodyTruncated where a coded stream has not ended, BodyTooLarge."""
        rest: list[bytes] = []
        for index, layer in enumerate(self._layers):
            held = layer.held_back()
            rest.append(self._bounded(piece for part in held for piece in self._through(part, index + 1)))
        unfinished = next((layer.name for layer in self._layers if not layer.is_complete()), None)
        if unfinished is not None:
            raise BodyTruncated(f"its {unfinished} stream is not finished", b"".join(rest))
        return b"".join(rest)

    def _through(self, data: bytes, index: int) -> Iterator[bytes]:
        if index == len(self._layers):
            yield data
            return
        for piece in self._layers[index].feed(data):
            yield from self._through(piece, index + 1)

    def _bounded(self, pieces: Iterator[bytes]) -> bytes:
        kept: list[bytes] = []
        for piece in pieces:
            self.decoded_bytes += len(piece)
            if self.decoded_bytes > self._max_bytes:
                raise BodyTooLarge(self._max_bytes)
            kept.append(piece)
        return b"".join(kept)


def _codings(content_encoding: str | None) -> list[str]:
    """The codings to undo, in order. Without any, a lone gzip layer that passes other bytes through."""
    stated = [name.strip().lower() for name in (content_encoding or "").split(",")]
    named = [name for name in stated if name not in _IDENTITY]
    if len(named) > _MAX_CODINGS:
        raise BodyDamaged(f"{len(named)} content codings on one body; at most {_MAX_CODINGS} are undone")
    # A coding that nobody has registered is a mislabelled plain body: all that can be done is to read it.
    known = [_KNOWN[name] for name in reversed(named) if name in _KNOWN]
    return known or ["gzip"]


class _Codec(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]: ...

    def is_complete(self) -> bool: ...


class _Layer:
    """One coding of a body, or the discovery that the bytes do not have it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._codecs: list[_Codec] = []  # what the bytes may be, the likeliest first
        self._head = b""  # all bytes so far, while there is no output to tell that the guess is right
        self._has_output = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What the bytes decode to. BodyDamaged where they are neither the coding nor text."""
        if not self._codecs:
            self._head += data
            if len(self._head) < _SNIFFED:
                return
            yield from self._begin()
            return
        if not self._has_output:
            self._head += data
        yield from self._decode(data)

    def held_back(self) -> Iterator[bytes]:
        """At the end: bytes too few to be recognised before, or text that happens not to be invalid."""
        if not self._codecs and self._head:
            yield from self._begin()
        if (
            self._codecs
            and not self._has_output
            and not self._codecs[0].is_complete()
            and _is_text(self._head)
        ):
            yield from self._take_as_it_is()

    def is_complete(self) -> bool:
        """Whether the coded stream has ended, or never was one."""
        return not self._codecs or self._codecs[0].is_complete()

    def _begin(self) -> Iterator[bytes]:
        self._codecs = _candidates(self.name, self._head)
        yield from self._decode(self._head)

    def _decode(self, data: bytes) -> Iterator[bytes]:
        try:
            for piece in self._codecs[0].feed(data):
                if piece:
                    self._has_output = True
                    yield piece
        except (zlib.error, brotli.error, zstandard.ZstdError) as error:
            if not self._has_output and len(self._codecs) > 1:
                del self._codecs[0]
                yield from self._decode(self._head)
            elif not self._has_output and _is_text(self._head):
                yield from self._take_as_it_is()
            else:
                raise BodyDamaged(f"the body is no valid {self.name} stream: {error}") from error
        if self._has_output:
            self._head = b""
        elif len(self._head) > _KEPT_FOR_RETRY:
            raise BodyDamaged(f"the body is a {self.name} stream without content")

    def _take_as_it_is(self) -> Iterator[bytes]:
        self._codecs, self._has_output = [_Identity()], True
        yield self._head


def _candidates(name: str, head: bytes) -> list[_Codec]:
    if name == "gzip":
        return [_Zlib(16 + zlib.MAX_WBITS) if head.startswith(_GZIP_MAGIC) else _Identity()]
    if name == "zstd":
        return [_Zstd() if head.startswith(_ZSTD_MAGIC) else _Identity()]
    if name == "br":
        return [_Brotli()]
    # "deflate" is a zlib stream by the standard and a raw one by the habit of some servers.
    has_zlib_header = head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head[:2], "big") % 31 == 0
    raw = _Zlib(-zlib.MAX_WBITS)
    return [_Zlib(zlib.MAX_WBITS), raw] if has_zlib_header else [raw]


def _is_text(head: bytes) -> bool:
    """Whether bytes look like a page or another text rather than like a stream in some coding."""
    sample = head[:1024]
    if not sample or any(byte < 0x09 or 0x0E <= byte < 0x20 for byte in sample):
        return False
    return sample.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"<", b"{", b"["} or sample.isascii()


class _Identity:
    def feed(self, data: bytes) -> Iterator[bytes]:
        yield data

    def is_complete(self) -> bool:
        return True


class _Zlib:
    """gzip (also several members in a row), zlib and raw deflate. What follows the stream is padding."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._stream = zlib.decompressobj(wbits)

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream.eof:
                if self._wbits < zlib.MAX_WBITS or not data.startswith(_GZIP_MAGIC):
                    return
                self._stream = zlib.decompressobj(self._wbits)
            yield self._stream.decompress(data, _PIECE)
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
        # Output may wait inside even when all input is taken.
        while not self._stream.eof:
            piece = self._stream.decompress(b"", _PIECE)
            if not piece:
                return
            yield piece

    def is_complete(self) -> bool:
        return self._stream.eof


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        while not self._stream.is_finished():
            yield self._stream.process(data, output_buffer_limit=_PIECE)
            data = b""
            if self._stream.can_accept_more_data():
                return

    def is_complete(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstd:
    def __init__(self) -> None:
        self._new = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj
        self._stream = self._new()

    def feed(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), _ZSTD_SLICE):
            rest = data[start : start + _ZSTD_SLICE]
            while rest:
                if self._stream.eof:
                    if not rest.startswith(_ZSTD_MAGIC):
                        return
                    self._stream = self._new()
                yield self._stream.decompress(rest)
                rest = self._stream.unused_data if self._stream.eof else b""

    def is_complete(self) -> bool:
        return bool(self._stream.eof)
