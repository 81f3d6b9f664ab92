"""Codings undone, in every mislabelled, cut and inflated form."""

from __future__ import annotations

import contextlib
import gzip
import tracemalloc
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from extractors.bodies import BodyDecoder, decode_body
from extractors.errors import BodyDamaged, BodyError, BodyTooLarge, BodyTruncated


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "Deflate": raw_deflate,
    "br": brotli.compress,
    "zstd": zstandard.compress,
    "br, gzip": lambda data: gzip.compress(brotli.compress(data)),
    "GZIP , ZSTD": lambda data: zstandard.compress(gzip.compress(data)),
}
TEXT = ("<html><p>" + "synthetic words of no article " * 200 + "</p></html>").encode()


@pytest.mark.parametrize("coding", PACKERS)
@given(data=st.binary(max_size=3000))
def test_what_was_packed_comes_back(coding: str, data: bytes) -> None:
    assert decode_body(PACKERS[coding](data), coding, 10_000) == data


@pytest.mark.parametrize("coding", PACKERS)
@given(cuts=st.lists(st.integers(0, 400), max_size=6))
def test_pieces_decode_like_the_whole(coding: str, cuts: list[int]) -> None:
    packed = PACKERS[coding](TEXT)
    decoder, out, at = BodyDecoder(coding, 10_000), [], 0
    for cut in [*sorted(cuts), len(packed)]:
        out.append(decoder.feed(packed[at:cut]))
        at = max(at, cut)
    assert b"".join([*out, decoder.finish()]) == TEXT
    assert decoder.decoded_bytes == len(TEXT)


@pytest.mark.parametrize("coding", PACKERS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_cut_stream_never_passes_for_a_whole_one(coding: str, share: float) -> None:
    packed = PACKERS[coding](TEXT)
    with pytest.raises(BodyTruncated) as caught:
        decode_body(packed[: int(len(packed) * share)], coding, 10_000)
    assert TEXT.startswith(caught.value.partial)


@pytest.mark.parametrize("coding", [*PACKERS, None, "", "identity", "utf-8", "compress", "gzip, identity"])
@pytest.mark.parametrize("text", [TEXT, b'{"a": 1}', b"", b"<p", b"plain words, no markup at all"])
def test_a_plain_body_under_any_label_stays_as_it_is(coding: str | None, text: bytes) -> None:
    assert decode_body(text, coding, 10_000) == text


def test_a_gzip_file_without_a_label_is_unpacked() -> None:
    assert decode_body(gzip.compress(TEXT), None, 10_000) == TEXT


def test_several_members_and_padding_behind_them() -> None:
    assert decode_body(gzip.compress(b"one ") + gzip.compress(b"two") + b"\0" * 9, "gzip", 100) == b"one two"
    assert decode_body(zlib.compress(b"one") + b"rest", "deflate", 100) == b"one"
    assert decode_body(zstandard.compress(b"one ") + zstandard.compress(b"two"), "zstd", 100) == b"one two"
    assert decode_body(zstandard.compress(b"one") + b"rest of it", "zstd", 100) == b"one"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "br, gzip", None])
def test_bombs_are_stopped_while_they_unfold(coding: str | None) -> None:
    packed = PACKERS[coding or "gzip"](b"\0" * 60_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(BodyTooLarge, match="1,000,000 bytes"):
            decode_body(packed, coding, 1_000_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 16_000_000


def test_the_bound_itself_is_allowed() -> None:
    assert len(decode_body(gzip.compress(b"x" * 1000), "gzip", 1000)) == 1000
    with pytest.raises(BodyTooLarge):
        decode_body(b"x" * 1001, None, 1000)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b"\x1f\x8b\x08" + b"\xff" * 40),
        ("br", bytes(range(200, 256)) * 5),
        ("deflate", b"\x78\x9c" + b"\xff" * 40),
        ("zstd", b"\x28\xb5\x2f\xfd" + b"\xff" * 40),
        (", ".join(["gzip"] * 9), b"x"),
    ],
)
def test_nonsense_is_damaged(coding: str, body: bytes) -> None:
    with pytest.raises(BodyDamaged):
        decode_body(body, coding, 10_000)


def test_damage_inside_a_stream_is_damaged() -> None:
    packed = bytearray(gzip.compress(bytes(range(256)) * 2000, 1))
    packed[len(packed) // 2 :] = b"\xff" * (len(packed) - len(packed) // 2)
    with pytest.raises(BodyError):
        decode_body(bytes(packed), "gzip", 10**6)


@given(body=st.binary(max_size=400), coding=st.sampled_from([*PACKERS, "a, b", ""]))
def test_nothing_but_the_documented_errors(body: bytes, coding: str) -> None:
    with contextlib.suppress(BodyError):
        assert len(decode_body(body, coding, 5_000)) <= 5_000
