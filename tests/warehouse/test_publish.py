"""Readers of the published file always find one whole state."""

from __future__ import annotations

import threading
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import article, batch, fresh_store, reading, utc
from warehouse import compact as compacting
from warehouse import publish as publishing
from warehouse.compact import Need, compact, compaction_need
from warehouse.errors import DiskFull, VerificationFailed
from warehouse.files import keep_previous
from warehouse.load import load_batch
from warehouse.migrations import schema_version
from warehouse.publish import publish
from warehouse.store import open_public, open_store

NOON = utc(2026, 1, 2, 12)


@pytest.fixture
def public(tmp_path: Path) -> Path:
    return tmp_path / "open" / "public.duckdb"


def load(private: Path, *slugs: str) -> None:
    con = open_store(private) if private.exists() else fresh_store(private)
    load_batch(con, batch([reading(article(slug)) for slug in slugs]))
    con.close()


def count(public: Path) -> int:
    con = open_public(public)
    rows = con.execute("select count(*) from articles").fetchall()
    con.close()
    return int(rows[0][0])


def test_a_published_file_says_what_it_is(private: Path, public: Path) -> None:
    load(private, "one", "two")
    result = publish(private, public, built_at=NOON)
    assert (result.articles, result.is_new, result.version) == (2, True, "20260102T120000.000000Z")
    assert result.bytes == public.stat().st_size
    con = open_public(public)
    row = con.execute(
        "select version, built_at, schema_version, articles, length(archive_digest) from dataset"
    ).fetchall()
    con.close()
    assert row == [(result.version, NOON, schema_version(), 2, 64)]


def test_nothing_is_copied_when_nothing_changed(private: Path, public: Path) -> None:
    load(private, "one")
    first = publish(private, public)
    second = publish(private, public)
    assert (second.version, second.is_new) == (first.version, False)
    load(private, "one")
    assert publish(private, public).is_new is False
    load(private, "two")
    assert publish(private, public).is_new is True
    public.unlink()
    assert publish(private, public).is_new is True
    assert count(public) == 2


def test_the_archive_digest_depends_on_the_captures_alone(
    private: Path, public: Path, tmp_path: Path
) -> None:
    load(private, "one", "two")
    publish(private, public)
    other = tmp_path / "other.duckdb"
    load(other, "two")
    load(other, "one")
    publish(other, tmp_path / "public2.duckdb")
    digests = set()
    for path in (public, tmp_path / "public2.duckdb"):
        con = open_public(path)
        digests.add(con.execute("select archive_digest from dataset").fetchall()[0])
        con.close()
    assert len(digests) == 1


def test_the_snapshot_before_stays_beside_it(private: Path, public: Path) -> None:
    load(private, "one")
    publish(private, public)
    load(private, "two")
    publish(private, public)
    assert (count(public), count(public.with_name("public.duckdb.previous"))) == (2, 1)


def test_a_file_system_without_hard_links_gets_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr("os.link", refuse)
    current, previous = tmp_path / "current", tmp_path / "previous"
    keep_previous(current, previous)
    assert not previous.exists()
    current.write_text("bytes")
    keep_previous(current, previous)
    assert previous.read_text() == "bytes"


def test_a_stale_log_beside_the_public_file_is_not_replayed(private: Path, public: Path) -> None:
    load(private, "one")
    publish(private, public)
    writer = duckdb.connect(str(public), config={"checkpoint_threshold": "1TB"})
    writer.execute("pragma disable_checkpoint_on_shutdown")
    writer.execute("delete from articles")
    writer.close()
    log = public.with_name("public.duckdb.wal")
    assert log.exists()
    load(private, "two")
    publish(private, public)
    assert not log.exists()
    assert count(public) == 2


def test_a_reader_that_opens_without_pause_sees_only_whole_states(private: Path, public: Path) -> None:
    load(private, "start")
    publish(private, public)
    done, failures, seen = threading.Event(), [], set()

    def read() -> None:
        while not done.is_set():
            try:
                con = open_public(public)
                rows = con.execute(
                    "select count(*), (select count(*) from captures), (select articles from dataset) "
                    "from articles"
                ).fetchall()
                con.close()
                seen.add(rows[0])
            except Exception as error:  # noqa: BLE001
                failures.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(5):
        load(private, f"tale-{number}-a", f"tale-{number}-b")
        publish(private, public)
    done.set()
    reader.join()
    assert failures == []
    assert seen <= {(count, count, count) for count in range(1, 12, 2)}
    assert seen


def test_a_reader_keeps_the_snapshot_that_it_opened(private: Path, public: Path) -> None:
    load(private, "one")
    publish(private, public)
    reader = open_public(public)
    load(private, "two")
    publish(private, public)
    assert reader.execute("select count(*) from articles").fetchall() == [(1,)]
    reader.close()
    assert count(public) == 2


def test_a_full_disk_leaves_the_old_snapshot(
    private: Path, public: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(private, "one")
    publish(private, public)
    load(private, "two")

    def full(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:5000])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(DiskFull, match="make room"):
        publish(private, public)
    assert count(public) == 1
    assert sorted(path.name for path in public.parent.iterdir()) == ["public.duckdb"]
    monkeypatch.undo()
    assert publish(private, public).articles == 2


def test_a_copy_that_is_not_whole_is_not_published(
    private: Path, public: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(private, "one")
    publish(private, public)
    load(private, "two")
    monkeypatch.setattr(publishing, "read_dataset", lambda _: ("other", 1))
    with pytest.raises(VerificationFailed, match="instead of"):
        publish(private, public)
    monkeypatch.undo()
    assert count(public) == 1


def test_a_copy_that_cannot_be_read_is_not_published(
    private: Path, public: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(private, "one")

    def broken(_: Path) -> None:
        raise duckdb.IOException("torn")

    monkeypatch.setattr(publishing, "read_dataset", broken)
    with pytest.raises(VerificationFailed, match="cannot be read"):
        publish(private, public)
    assert not public.exists()


def test_room_is_given_back_before_publishing(
    private: Path, public: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(private, "one")
    publish(private, public)
    monkeypatch.setattr(publishing, "compaction_need", lambda _: Need.ROOM)
    load(private, "two")
    assert publish(private, public).articles == 2
    assert count(public.with_name("public.duckdb.previous")) == 1


def test_a_file_that_was_never_published_says_so(private: Path) -> None:
    load(private, "one")
    with pytest.raises(VerificationFailed, match="never published"):
        publishing.read_dataset(private)


def test_compaction_keeps_every_row_and_gives_back_room(private: Path) -> None:
    load(private, "keep")
    con = open_store(private)
    con.execute("create table ballast as select i, md5(i::varchar) as words from range(600000) t(i)")
    con.execute("checkpoint")
    # What is written behind the room that falls free keeps the file from being cut at its end.
    con.execute("create table behind as select md5(i::varchar) as words from range(10000) t(i)")
    con.execute("checkpoint")
    con.execute("drop table ballast")
    con.execute("checkpoint")
    con.close()
    before = private.stat().st_size
    assert compaction_need(private) is Need.NONE
    assert compaction_need(private, smallest=1) is Need.ROOM
    compact(private)
    assert private.stat().st_size < before
    con = open_store(private)
    assert con.execute("select count(*) from paragraphs").fetchall() == [(2,)]
    assert con.execute("select count(*) from article('keep')").fetchall() == [(1,)]
    tags = con.execute("select tags from duckdb_databases() where path = ?", [str(private)]).fetchall()[0][0]
    assert tags["storage_version"].startswith("v1.2.0")
    compression = con.execute(
        "select distinct compression from pragma_storage_info('paragraphs') where column_name = 'text' "
        "and segment_type = 'VARCHAR'"
    ).fetchall()
    assert compression
    con.close()


def test_a_compacted_copy_with_fewer_rows_is_thrown_away(
    private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(private, "keep")
    before = private.read_bytes()
    real = compacting.statement
    monkeypatch.setattr(
        compacting, "statement", lambda name: "select 2, 1" if name == "count_both" else real(name)
    )
    with pytest.raises(VerificationFailed, match="1 rows of 2"):
        compact(private)
    assert private.read_bytes() == before
    assert not private.with_name("private.duckdb.compact").exists()
