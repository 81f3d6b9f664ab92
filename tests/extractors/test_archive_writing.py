"""Answers written, read back, checked, cut off after a kill."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import _read_entire_stream

from extractors.answers import Answer, Revisit
from extractors.archive.format import response_member
from extractors.archive.reader import (
    ArchivedAnswer,
    ArchivedRecord,
    Skipped,
    read_answers,
    read_archive,
    read_capture,
)
from extractors.archive.recovery import recover_tail, torn_tail
from extractors.archive.resync import next_record_offset
from extractors.archive.verify import verify_archive
from extractors.archive.writer import ArchiveWriter
from extractors.errors import ArchiveBusy, ArchiveError, BrokenArchive, NotAnArchive
from tests.extractors import warcs
from tests.extractors.warcs import HTML, answer, http, packed, record

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def write(archive: Path, *answers: Answer, name: str = "run") -> Path:
    with ArchiveWriter(archive, "fetch", name) as writer:
        places = [writer.append(one) for one in answers]
        writer.sync()
    return archive / places[0].warc_file


def test_what_is_written_is_read(archive: Path) -> None:
    sent = [answer(HTML + bytes([n])) for n in range(5)]
    with ArchiveWriter(archive, "fetch", "run") as writer:
        places = [writer.append(one) for one in sent]
    path = archive / "fetch-run-0001.warc.gz"
    items = list(read_archive(path))
    assert isinstance(items[0], Skipped)
    assert items[0].kind == "warcinfo"
    found = [item for item in items if isinstance(item, ArchivedRecord)]
    assert [(path.name, item.offset, item.end_offset) for item in found] == places
    assert [item.capture.body for item in found] == [one.body for one in sent]
    for one, (_, offset, _) in zip(sent, places, strict=True):
        capture = read_capture(path, offset)
        assert (capture.source_url, capture.captured_at, capture.headers) == (
            one.url,
            one.fetched_at,
            one.headers,
        )


def test_answers_keep_what_makes_them_odd(archive: Path) -> None:
    at = datetime.fromisoformat("2024-05-06T07:08:09.000123")
    sent = [
        answer(
            fetched_at=at, recorded_url="https://insightcrime.org/news/x/", url="http://127.0.0.1:9/news/x/"
        ),
        answer(b"", status=304, status_line="HTTP/1.1 304 Not Modified"),
        answer(status=404, status_line="HTTP/1.1 404 Not Found", truncated="length"),
        answer(
            b"",
            revisit=Revisit("p", "sha1:" + "B" * 32, "https://insightcrime.org/y/", "2020-01-01T00:00:00Z"),
        ),
        answer(gzip.compress(HTML), headers=(("Content-Encoding", "gzip"), ("X-\xe9", "\xff\xe9"))),
    ]
    items = [item for item in read_archive(write(archive, *sent)) if isinstance(item, ArchivedRecord)]
    mirror, unmodified, lost, revisit, coded = (item.capture for item in items)
    assert (mirror.captured_at, mirror.recorded_url) == (at, "https://insightcrime.org/news/x/")
    assert (unmodified.is_revisit, unmodified.status) == (True, 304)
    assert (lost.status, lost.truncated, lost.is_revisit) == (404, "length", False)
    assert (revisit.is_revisit, revisit.payload_digest) == (True, "sha1:" + "B" * 32)
    assert (coded.body, coded.headers) == (HTML, sent[4].headers)


def test_an_answer_read_and_written_again_is_the_same(archive: Path) -> None:
    sent = [
        answer(b"5\r\nwords\r\n0\r\n\r\n", headers=(("Transfer-Encoding", "chunked"),)),
        answer(truncated="time"),
    ]
    first = [item.answer for item in read_answers(write(archive, *sent)) if isinstance(item, ArchivedAnswer)]
    second = [
        item.answer
        for item in read_answers(write(archive, *first, name="again"))
        if isinstance(item, ArchivedAnswer)
    ]
    assert first == second == sent


@given(
    body=st.binary(max_size=300),
    value=st.text(max_size=60),
    url=st.text(max_size=60),
)
def test_no_field_can_break_a_record(body: bytes, value: str, url: str) -> None:
    one = answer(body, headers=(("X-A", value),), url="https://insightcrime.org/" + url, truncated=value)
    text = gzip.decompress(response_member(one, info_id="<urn:uuid:0>"))
    head, _, block = text.partition(b"\r\n\r\n")
    stated = int(head.rpartition(b"Content-Length: ")[2].partition(b"\r\n")[0])
    assert len(block) == stated + 4
    assert block.endswith(body + b"\r\n\r\n")
    assert block.count(b"\r\n", 0, stated - len(body)) == 3


def test_warcio_agrees_with_every_digest(archive: Path) -> None:
    path = write(archive, answer(), answer(b"", status=304, status_line="HTTP/1.1 304 Not Modified"))
    with path.open("rb") as file:
        records = ArchiveIterator(file, check_digests=True)
        kinds = []
        for one in records:
            _read_entire_stream(one.content_stream())
            kinds.append(one.rec_type)
            assert one.digest_checker.passed is not False
    assert kinds == ["warcinfo", "response", "revisit"]


def test_files_rotate_and_earlier_ones_are_left_alone(archive: Path) -> None:
    with ArchiveWriter(archive, "import", "run", max_bytes=1500) as writer:
        names = [writer.append(answer(os.urandom(400))).warc_file for _ in range(5)]
    assert len(set(names)) > 1
    before = {path.name: path.read_bytes() for path in archive.iterdir()}
    with ArchiveWriter(archive, "import", "run") as writer:
        place = writer.append(answer())
    assert place.warc_file not in before
    assert all((archive / name).read_bytes() == data for name, data in before.items())
    assert all(verify_archive(path).faults == () for path in archive.iterdir())


def test_nothing_is_created_without_an_answer(archive: Path) -> None:
    with ArchiveWriter(archive, "fetch", "run") as writer:
        writer.sync()
    assert not archive.exists() or list(archive.iterdir()) == []


def test_one_writer_at_a_time(archive: Path) -> None:
    with ArchiveWriter(archive, "fetch", "run"):
        with pytest.raises(ArchiveBusy, match="fetch-run"), ArchiveWriter(archive, "fetch", "run"):
            pass
        with ArchiveWriter(archive, "fetch", "other") as other:
            other.append(answer())
    with ArchiveWriter(archive, "fetch", "run") as writer:
        writer.append(answer())
    assert {path.suffix for path in archive.iterdir()} == {".gz"}


@pytest.mark.parametrize("name", ["", "../x", "a/b", "a b", ".x", "x" * 300])
def test_names_are_plain(archive: Path, name: str) -> None:
    with pytest.raises(ValueError, match="archive file"):
        ArchiveWriter(archive, "fetch", name)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("in the way")
    with (
        ArchiveWriter(tmp_path / "archive", "fetch", "run") as writer,
        pytest.raises(ArchiveError, match="archive"),
    ):
        writer.append(answer())


def test_a_full_disk_leaves_whole_records(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    with ArchiveWriter(archive, "fetch", "run") as writer:
        first = writer.append(answer())

        def half(handle: int, data: memoryview) -> int:
            if len(data) > 100:
                return real(handle, data[:100])
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "write", half)
        with pytest.raises(ArchiveError, match="No space left"):
            writer.append(answer(os.urandom(4000)))
        monkeypatch.setattr(os, "write", real)
        assert (archive / first.warc_file).stat().st_size == first.end_offset
        second = writer.append(answer())
    assert second.offset == first.end_offset
    assert verify_archive(archive / first.warc_file).faults == ()


def test_a_disk_that_cannot_even_cut_leaves_one_torn_tail(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(5, "Input/output error")

    with ArchiveWriter(archive, "fetch", "run") as writer:
        first = writer.append(answer())
        with monkeypatch.context() as broken:
            broken.setattr(os, "write", refuse)
            broken.setattr(os, "ftruncate", refuse)
            with pytest.raises(ArchiveError, match="Input/output error"):
                writer.append(answer())
            with pytest.raises(ArchiveError):
                writer.append(answer())
        second = writer.append(answer())
    assert first.warc_file != second.warc_file
    assert all(verify_archive(path).faults == () for path in archive.iterdir())
    assert len(list(archive.iterdir())) == 2


# ------------------------------------------------------------------------------------------- recovery


def test_every_cut_recovers_to_the_last_whole_record(archive: Path) -> None:
    path = write(archive, answer(), answer(HTML * 2))
    whole = path.read_bytes()
    ends = [item.end_offset for item in read_archive(path)]
    for size in range(len(whole)):
        path.write_bytes(whole[:size])
        expected = max((end for end in ends if end <= size), default=0)
        tail = recover_tail(path)
        assert (tail.end_offset, tail.cut_bytes, tail.is_live) == (expected, size - expected, False)
        assert path.exists() == (expected > 0)
        assert not path.exists() or path.read_bytes() == whole[:expected]


def test_a_whole_file_is_left_alone(archive: Path) -> None:
    path = write(archive, answer(), answer())
    size = path.stat().st_size
    assert torn_tail(path) is None
    assert recover_tail(path).end_offset == size
    last = [item.offset for item in read_archive(path)][-1]
    assert recover_tail(path, start=last).cut_bytes == 0
    assert path.stat().st_size == size


@pytest.mark.parametrize(
    "junk", [b"\0" * 5000, b"\x1f", b"\x1f\x8b\x08\0\0", bytes(range(200, 250)), b"WARC/1.1\r\n"]
)
def test_junk_behind_the_last_record_is_cut(archive: Path, junk: bytes) -> None:
    path = write(archive, answer())
    size = path.stat().st_size
    path.write_bytes(path.read_bytes() + junk)
    last = [item.offset for item in _whole(path)][-1]
    assert torn_tail(path, start=last) == size
    assert recover_tail(path, start=last).cut_bytes == len(junk)
    assert path.stat().st_size == size


def _whole(path: Path) -> list[ArchivedRecord | Skipped]:
    found: list[ArchivedRecord | Skipped] = []
    with pytest.raises(BrokenArchive):
        found.extend(read_archive(path))
    return found


def test_damage_before_whole_records_is_never_cut(archive: Path) -> None:
    path = write(archive, answer(), answer(), answer())
    offsets = [item.offset for item in read_archive(path)]
    data = bytearray(path.read_bytes())
    data[offsets[2] + 30] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(BrokenArchive):
        recover_tail(path)
    assert path.read_bytes() == data
    assert next_record_offset(path, offsets[2]) == offsets[3]


def test_a_live_file_is_left_alone(archive: Path) -> None:
    with ArchiveWriter(archive, "fetch", "run") as writer:
        place = writer.append(answer())
        path = archive / place.warc_file
        with path.open("ab") as file:
            file.write(b"\x1f\x8b half")
        tail = recover_tail(path)
        assert tail.is_live
        assert path.stat().st_size == place.end_offset + 7
    assert recover_tail(path).cut_bytes == 7


def test_files_of_others_are_never_cut(tmp_path: Path) -> None:
    path = tmp_path / "theirs.warc.gz"
    path.write_bytes(packed([record(http())])[:-3])
    with pytest.raises(ArchiveError, match="import it"):
        recover_tail(path)
    ours_by_name = tmp_path / "fetch-x-0001.warc.gz"
    ours_by_name.write_bytes(b"not an archive")
    with pytest.raises(NotAnArchive):
        recover_tail(ours_by_name)
    with pytest.raises(ArchiveError, match="repaired"):
        recover_tail(tmp_path / "fetch-x-0002.warc.gz")


WRITING = """
import sys
from pathlib import Path
from extractors.archive.writer import ArchiveWriter
from tests.extractors.warcs import answer

with ArchiveWriter(Path(sys.argv[1]), "fetch", "run") as writer:
    while True:
        writer.append(answer())
        writer.sync()
        print(flush=True)
"""


def test_a_killed_writer_frees_its_lock_and_loses_nothing_synced(archive: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, str(archive)], cwd=PROJECT, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        for _ in range(5):
            process.stdout.readline()
        path = archive / "fetch-run-0001.warc.gz"
        assert recover_tail(path).is_live
        process.send_signal(signal.SIGKILL)
    tail = recover_tail(path)
    assert not tail.is_live
    assert verify_archive(path).records >= 6
    assert verify_archive(path).faults == ()


# --------------------------------------------------------------------------------------------- verify


def test_a_sound_file_has_no_faults(archive: Path) -> None:
    report = verify_archive(write(archive, answer(), answer(gzip.compress(HTML)), answer(b"", status=304)))
    assert (report.records, report.digests, report.faults) == (4, 4, ())


def test_every_damaged_record_is_reported_and_the_rest_still_checked(archive: Path) -> None:
    path = write(archive, *(answer(os.urandom(200)) for _ in range(6)))
    offsets = [item.offset for item in read_archive(path)]
    data = bytearray(path.read_bytes())
    for index in (2, 5):
        data[offsets[index] + 60] ^= 0xFF
    path.write_bytes(data[:-4])
    report = verify_archive(path)
    assert [fault.offset for fault in report.faults] == [offsets[2], offsets[5], offsets[6]]
    assert report.records == 4
    assert all(fault.path == path and fault.what for fault in report.faults)


def test_digests_are_compared(tmp_path: Path) -> None:
    wrong = "sha1:" + "A" * 32
    path = tmp_path / "a.warc"
    path.write_bytes(
        record(http(), WARC_Block_Digest=wrong)
        + record(http(), WARC_Payload_Digest=wrong)
        + record(http(b"x" * 2_000_000), WARC_Payload_Digest=wrong)
        + record(http(Transfer_Encoding="chunked"), WARC_Payload_Digest=wrong)
        + record(http(b""), kind="revisit", WARC_Payload_Digest=wrong)
        + record(http(), WARC_Payload_Digest="md5:x", WARC_Record_ID="")
        + record(HTML)
    )
    report = verify_archive(path)
    assert report.records == 7
    assert [fault.what for fault in report.faults] == [
        "its block is not the one its digest was made of",
        "its payload is not the one its digest was made of",
        "its payload is not the one its digest was made of",
        "it has no WARC-Record-ID",
        "it holds no HTTP answer",
    ]


def test_plain_files_are_found_again_behind_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(record(http(), Content_Length="5") + record(http()) + record(http()))
    report = verify_archive(path)
    assert report.records == 2
    assert [fault.offset for fault in report.faults] == [0]


def test_what_is_no_archive_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"words")
    assert [fault.offset for fault in verify_archive(path).faults] == [0]
    with pytest.raises(ArchiveError):
        verify_archive(tmp_path / "none.warc.gz")


@pytest.mark.samples
def test_the_sample_archive_is_sound(samples: Path) -> None:
    report = verify_archive(samples / "pages.warc.gz")
    assert (report.records, report.faults) == (66, ())


def test_hand_made_answers_share_one_time() -> None:
    assert answer().fetched_at == warcs.AT
