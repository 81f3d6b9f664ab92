"""Captures out of WARC files of every make."""

from __future__ import annotations

import gzip
import io
import random
import re
import tracemalloc
import zlib
from datetime import datetime
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders

from extractors.archive.reader import ArchivedRecord, SkipKind, Skipped, read_archive, read_capture
from extractors.archive.warc_fields import normal_digest, parse_warc_date, sha1_digest
from extractors.errors import ArchiveError, BrokenArchive, NotAnArchive
from tests.extractors import warcs
from tests.extractors.warcs import HTML, URL, http, packed, record
from tests.foreign_archive import warcio_writer
from transforms.records import Capture

EMPTY_DIGEST = sha1_digest(b"")


def write(tmp_path: Path, data: bytes, name: str = "a.warc.gz") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def captures(path: Path) -> list[Capture]:
    return [item.capture for item in read_archive(path) if isinstance(item, ArchivedRecord)]


def only(tmp_path: Path, one: bytes) -> Capture:
    (capture,) = captures(write(tmp_path, packed([one])))
    return capture


@pytest.mark.samples
def test_the_sample_archive_has_66_captures(samples: Path) -> None:
    path = samples / "pages.warc.gz"
    items = list(read_archive(path))
    assert len(items) == 66
    assert all(isinstance(item, ArchivedRecord) for item in items)
    assert items[-1].end_offset == path.stat().st_size
    assert [item.offset for item in items[1:]] == [item.end_offset for item in items[:-1]]


@pytest.mark.parametrize("form", ["members", "one member", "plain", "blocks"])
def test_every_packing_gives_the_same_captures(tmp_path: Path, form: str) -> None:
    pages = [http(HTML + bytes([65 + n]) * n * 999) for n in range(20)]
    records = [record(b"software: x\r\n", kind="warcinfo", url=None), *(record(page) for page in pages)]
    whole = b"".join(records)
    data = {
        "members": packed(records),
        "one member": gzip.compress(whole),
        "plain": whole,
        "blocks": b"".join(gzip.compress(whole[at : at + 700]) for at in range(0, len(whole), 700)),
    }[form]
    path = write(tmp_path, data, "a.warc" if form == "plain" else "a.warc.gz")
    items = list(read_archive(path))
    assert [type(item) for item in items] == [Skipped] + [ArchivedRecord] * 20
    found = captures(path)
    assert [capture.body for capture in found] == [page.partition(b"\r\n\r\n")[2] for page in pages]
    assert items[-1].end_offset == len(data)
    ends = [item.end_offset for item in items]
    assert ends == sorted(ends)


def test_any_record_can_be_read_again_by_its_offset(tmp_path: Path) -> None:
    for name, pack in (("a.warc.gz", packed), ("a.warc", b"".join)):
        path = write(tmp_path, pack([record(http(HTML + b"x" * n)) for n in range(5)]), name)
        for item in read_archive(path):
            assert isinstance(item, ArchivedRecord)
            assert read_capture(path, item.offset) == item.capture
            rest = [after.offset for after in read_archive(path, start=item.end_offset)]
            assert rest == [after.offset for after in read_archive(path) if after.offset > item.offset]


def test_a_record_inside_a_shared_member_has_no_offset_of_its_own(tmp_path: Path) -> None:
    path = write(tmp_path, gzip.compress(record(http()) + record(http(b"<p>2"))))
    assert [capture.warc_offset for capture in captures(path)] == [0, None]


def test_a_capture_tells_what_was_sent(tmp_path: Path) -> None:
    capture = only(tmp_path, record(http(X_Thing="1"), WARC_Date="2024-05-06T07:08:09.123456Z"))
    assert capture.source_url == URL
    assert capture.captured_at == datetime.fromisoformat("2024-05-06T07:08:09.123456")
    assert capture.status == 200
    assert capture.headers == (("Content-Type", "text/html"), ("X-Thing", "1"))
    assert capture.body == HTML
    assert capture.payload_digest == sha1_digest(HTML)
    assert (capture.warc_file, capture.warc_offset) == ("a.warc.gz", 0)
    assert not capture.is_revisit


CHUNKED = b"8\r\n" + HTML[:8] + b"\r\n" + f"{len(HTML) - 8:x};note\r\n".encode() + HTML[8:] + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("block", "body"),
    [
        (http(CHUNKED, Transfer_Encoding="chunked"), HTML),
        (http(HTML, Transfer_Encoding="chunked"), HTML),
        (http(gzip.compress(HTML), Content_Encoding="gzip"), HTML),
        (http(HTML, Content_Encoding="gzip"), HTML),
        (http(zlib.compress(HTML), Content_Encoding="deflate"), HTML),
        (http(HTML, X_Crawler_Content_Encoding="gzip", Content_Length="9"), HTML),
        (http(HTML, status="HTTP/2 200"), HTML),
        (http(HTML, status="HTTP/1.0 200"), HTML),
        (http(HTML, status="http/1.1 200 Okay \xe1"), HTML),
        (b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + HTML, HTML),
        (b"HTTP/1.1 200 OK\r\nContent-Type:\r\n text/html\r\nnonsense\r\n\r\n" + HTML, HTML),
        (b"HTTP/1.1 200 OK\r\n\r\n" + HTML, HTML),
        (b"HTTP/1.1 200 OK\r\n\r\n", b""),
        (b"HTTP/1.1 200 OK", b""),
    ],
)
def test_answers_in_odd_forms(tmp_path: Path, block: bytes, body: bytes) -> None:
    capture = only(tmp_path, record(block))
    assert (capture.status, capture.body, capture.truncated) == (200, body, None)


def test_folded_fields_are_joined(tmp_path: Path) -> None:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html;\r\n\tcharset=utf-8\r\n: x\r\n\r\n" + HTML
    assert only(tmp_path, record(block)).headers[0] == ("Content-Type", "text/html; charset=utf-8")


@pytest.mark.parametrize(
    ("block", "fields"),
    [
        (http(CHUNKED[:40], Transfer_Encoding="chunked"), {}),
        (http(CHUNKED[:-5], Transfer_Encoding="chunked"), {}),
        (http(gzip.compress(HTML)[:-9], Content_Encoding="gzip"), {}),
        (http(HTML[:20]), {"WARC_Truncated": "length"}),
    ],
)
def test_a_cut_body_says_so(tmp_path: Path, block: bytes, fields: dict[str, str]) -> None:
    capture = only(tmp_path, record(block, **fields))
    assert capture.truncated
    assert HTML.startswith(capture.body)


def test_revisits_have_no_body_and_the_digest_they_stand_for(tmp_path: Path) -> None:
    hexadecimal = "sha1:" + "ab" * 20
    identical = only(
        tmp_path, record(http(b""), kind="revisit", WARC_Payload_Digest=hexadecimal, WARC_Profile="x")
    )
    assert (identical.is_revisit, identical.body) == (True, b"")
    assert identical.payload_digest == normal_digest(hexadecimal)
    bare = only(tmp_path, record(b"", kind="revisit"))
    assert (bare.is_revisit, bare.status, bare.payload_digest) == (True, 200, EMPTY_DIGEST)
    unmodified = only(tmp_path, record(http(b"", status="HTTP/1.1 304 Not Modified"), kind="revisit"))
    assert (unmodified.is_revisit, unmodified.status) == (True, 304)
    as_response = only(tmp_path, record(http(b"", status="HTTP/1.1 304 Not Modified")))
    assert as_response.is_revisit


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (record(b"x", kind="warcinfo", url=None), SkipKind.WARCINFO),
        (record(b"GET / HTTP/1.1\r\n\r\n", kind="request"), SkipKind.REQUEST),
        (record(b"a: b", kind="metadata"), SkipKind.METADATA),
        (record(HTML, kind="resource"), SkipKind.RESOURCE),
        (record(b"words", kind="conversion"), SkipKind.CONVERSION),
        (record(b"rest", kind="continuation"), SkipKind.CONTINUATION),
        (record(b"x", kind="novel"), SkipKind.OTHER_RECORD),
        (record(b"x", kind=""), SkipKind.OTHER_RECORD),
        (record(b"20240506 1.2.3.4", url="dns:insightcrime.org"), SkipKind.NOT_HTTP),
        (record(http(), url=None), SkipKind.NOT_HTTP),
        (record(http(), WARC_Date="yesterday"), SkipKind.MALFORMED),
        (record(HTML), SkipKind.MALFORMED),
        (record(b""), SkipKind.MALFORMED),
        (record(http(b"x" * 20_000_000)), SkipKind.TOO_LARGE),
        (record(http(b"x" * 11_000_000)), SkipKind.TOO_LARGE),
        (record(http(gzip.compress(b"x" * 20_000_000), Content_Encoding="gzip")), SkipKind.TOO_LARGE),
        (record(http(b"\x1f\x8b\x08" + b"\xff" * 30, Content_Encoding="gzip")), SkipKind.UNDECODABLE),
    ],
)
def test_what_is_no_capture_is_named(tmp_path: Path, one: bytes, kind: SkipKind) -> None:
    first, second = read_archive(write(tmp_path, packed([one, record(http())])))
    assert isinstance(first, Skipped)
    assert first.kind is kind
    assert isinstance(second, ArchivedRecord)
    assert second.offset == first.end_offset


def test_an_address_in_angle_brackets(tmp_path: Path) -> None:
    assert only(tmp_path, record(http(), url=f"<{URL}>")).source_url == URL


@pytest.mark.parametrize("keep", [1, 10, 60, 200])
@pytest.mark.parametrize("form", ["members", "one member", "plain"])
def test_a_torn_file_gives_all_that_is_whole_and_then_says_where(
    tmp_path: Path, keep: int, form: str
) -> None:
    records = [record(http(HTML * 3)) for _ in range(4)]
    sizes = {"members": len(packed(records[:3])), "plain": len(b"".join(records[:3]))}
    data = {
        "members": packed(records),
        "plain": b"".join(records),
        "one member": gzip.compress(b"".join(records)),
    }
    cut = sizes[form] + keep if form in sizes else len(data[form]) - 9
    path = write(tmp_path, data[form][:cut])
    items = read_archive(path)
    assert all(isinstance(next(items), ArchivedRecord) for _ in range(3))
    with pytest.raises(BrokenArchive, match=re.escape(str(path))) as caught:
        list(items)
    assert caught.value.offset == sizes.get(form, 0)


def damaged(data: bytes, at: int) -> bytes:
    return data[:at] + bytes(byte ^ 0xFF for byte in data[at : at + 4]) + data[at + 4 :]


def test_damage_in_a_record_is_met_before_it_is_yielded(tmp_path: Path) -> None:
    records = [record(http(HTML * 3)) for _ in range(4)]
    start = len(packed(records[:2]))
    end = len(packed(records[:3]))
    for at in (start + 40, end - 6, start):
        items = read_archive(write(tmp_path, damaged(packed(records), at)))
        assert len([next(items), next(items)]) == 2
        with pytest.raises(BrokenArchive) as caught:
            next(items)
        assert caught.value.offset == start


def test_damage_inside_a_shared_member_spares_what_precedes(tmp_path: Path) -> None:
    source = random.Random(7)
    bodies = [source.randbytes(500).hex().encode() for _ in range(40)]
    data = gzip.compress(b"".join(record(http(body)) for body in bodies))
    items = read_archive(write(tmp_path, damaged(data, len(data) * 2 // 3)))
    whole = [next(items) for _ in range(20)]
    assert [item.capture.body for item in whole if isinstance(item, ArchivedRecord)] == bodies[:20]
    with pytest.raises(BrokenArchive):
        list(items)


@pytest.mark.parametrize("wrong", ["-5", "+7", "", "many", "99999999"])
@pytest.mark.parametrize("pack", [packed, b"".join])
def test_a_wrong_length_is_damage(tmp_path: Path, wrong: str, pack: object) -> None:
    block = http()
    length = str(len(block) + int(wrong)) if wrong[:1] in {"-", "+"} else wrong
    data = pack([record(http()), record(block, Content_Length=length), record(http())])  # type: ignore[operator]
    items = read_archive(write(tmp_path, data))
    assert isinstance(next(items), ArchivedRecord)
    with pytest.raises(BrokenArchive):
        next(items)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"<html>",
        gzip.compress(b"a text file", mtime=0),
        gzip.compress(b"", mtime=0),
        b"filedesc://old.arc 0.0.0.0 2010",
        b"\x28\xb5\x2f\xfd....",
        b"PK\3\4",
    ],
)
def test_what_is_no_archive_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    path = write(tmp_path, data)
    with pytest.raises(NotAnArchive, match=r"a\.warc\.gz is no WARC file"):
        list(read_archive(path))


def test_a_file_that_cannot_be_read_is_an_archive_error(tmp_path: Path) -> None:
    for path in (tmp_path / "none.warc.gz", tmp_path):
        with pytest.raises(ArchiveError, match="cannot be read"):
            list(read_archive(path))
    path = write(tmp_path, packed([record(http())]))
    with pytest.raises(ArchiveError, match="replaced"):
        list(read_archive(path, start=10**6))
    with pytest.raises(ArchiveError, match="no capture at byte"):
        read_capture(path, path.stat().st_size)


def test_heads_without_end_are_damage(tmp_path: Path) -> None:
    endless = b"WARC/1.0\r\n" + b"A: b\r\n" * 100_000
    long_line = b"WARC/1.0\r\nA: " + b"b" * 1_000_000
    for data in (endless, long_line, b"WARC/1.0\r\n", b"WARC/9"):
        with pytest.raises(BrokenArchive):
            list(read_archive(write(tmp_path, gzip.compress(data))))


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    one = gzip.compress(record(http(b"x" * 500_000)))
    path = tmp_path / "large.warc.gz"
    with path.open("wb") as file:
        for _ in range(200):
            file.write(one)
        file.write(gzip.compress(record(b"x" * 50_000_000, kind="resource")))
    tracemalloc.start()
    try:
        assert sum(1 for _ in read_archive(path)) == 201
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8_000_000


def test_what_warcio_writes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "warcio.warc.gz"
    with path.open("wb") as file, warcio_writer(file) as writer:
        writer.write_record(writer.create_warcinfo_record("x.warc.gz", {"software": "x"}))
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        answer = writer.create_warc_record(URL, "response", payload=io.BytesIO(HTML), http_headers=headers)
        request = writer.create_warc_record(
            URL, "request", http_headers=StatusAndHeaders("GET / HTTP/1.1", [], is_http_request=True)
        )
        writer.write_request_response_pair(request, answer)
        writer.write_record(
            writer.create_revisit_record(URL, "sha1:" + "A" * 32, URL, "2024-01-01T00:00:00Z", headers)
        )
    kinds = [item.kind if isinstance(item, Skipped) else "capture" for item in read_archive(path)]
    assert kinds == ["warcinfo", "capture", "request", "capture"]
    page, revisit = captures(path)
    assert page.body == HTML
    assert revisit.payload_digest == "sha1:" + "A" * 32


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2024-05-06T07:08:09Z", warcs.AT),
        ("2024-05-06T07:08:09.5Z", datetime.fromisoformat("2024-05-06T07:08:09.500000")),
        ("2024-05-06T07:08:09.123456789Z", datetime.fromisoformat("2024-05-06T07:08:09.123456")),
        ("2024-05-06T07:08:09+00:00", warcs.AT),
        ("2024-05-06T07:08:09", warcs.AT),
        ("20240506070809", warcs.AT),
        ("2016-12-31T23:59:60Z", datetime.fromisoformat("2016-12-31T23:59:59")),
        ("2024-13-06T07:08:09Z", None),
        ("2024-05-06", None),
        ("", None),
    ],
)
def test_dates(text: str, at: datetime | None) -> None:
    assert parse_warc_date(text) == at


def test_digests_in_either_alphabet() -> None:
    assert normal_digest("sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709") == EMPTY_DIGEST
    assert normal_digest(EMPTY_DIGEST.lower()) == EMPTY_DIGEST
    assert normal_digest("md5:abc") is None
    assert normal_digest(None) is None
