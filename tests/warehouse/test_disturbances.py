"""What else may stand, or happen, where the files of the warehouse lie: a clear word, and nothing damaged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import article, batch, reading
from warehouse.errors import Disturbed, Locked, NotOurFile, WarehouseError
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.store import open_public, open_store

# Opens a file for writing by mistake, and writes at a sign.
WRITER = """
import sys, duckdb
con = duckdb.connect(sys.argv[1])
print("open", flush=True)
sys.stdin.readline()
con.execute("create table mine as select 1 as x")
con.execute("delete from articles")
print("written", flush=True)
sys.stdin.readline()
"""


class Careless:
    """Another process that has a file open for writing."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.listen()

    def listen(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline()

    def write(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        self.listen()

    def go(self) -> None:
        self.process.kill()
        self.process.wait(30)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


@pytest.fixture
def public(tmp_path: Path) -> Path:
    return tmp_path / "public.duckdb"


@pytest.fixture
def careless(private: Path, public: Path) -> Iterator[Careless]:
    load(private, "one")
    publish(private, public)
    process = Careless(public)
    yield process
    process.go()


def load(private: Path, *slugs: str) -> None:
    con = open_store(private)
    load_batch(con, batch([reading(article(slug)) for slug in slugs]))
    con.close()


def count(path: Path) -> int:
    con = open_public(path)
    try:
        return int(con.execute("select count(*) from articles").fetchall()[0][0])
    finally:
        con.close()


def test_a_published_file_open_for_writing_is_said_to_be(careless: Careless, public: Path) -> None:
    with pytest.raises(Locked, match=r"public\.duckdb is open in another process"):
        open_public(public)
    careless.go()
    assert count(public) == 1


def test_what_somebody_writes_into_a_replaced_file_reaches_no_reader_of_the_new_one(
    careless: Careless, private: Path, public: Path
) -> None:
    load(private, "two")
    publish(private, public)
    assert count(public) == 2
    careless.write()
    careless.go()
    with pytest.raises(Disturbed, match=r"public\.duckdb\.wal: somebody opened the published file"):
        open_public(public)
    publish(private, public)
    assert count(public) == 2
    assert private.exists()


def test_what_somebody_wrote_into_the_published_file_is_gone_with_the_next_publish(
    careless: Careless, private: Path, public: Path
) -> None:
    careless.write()
    careless.go()
    assert publish(private, public).is_new
    assert count(public) == 1
    con = open_public(public)
    assert con.execute("select * from duckdb_tables() where table_name = 'mine'").fetchall() == []
    con.close()


def letters(path: Path) -> None:
    con = duckdb.connect(str(path))
    con.execute("create table letters as select 'Dear heron' as words")
    con.close()


@pytest.mark.parametrize(
    "make", [letters, lambda path: path.write_text("Dear diary"), lambda path: path.write_bytes(b"")]
)
def test_a_file_of_another_program_is_not_published_over(
    private: Path, public: Path, make: Callable[[Path], object]
) -> None:
    load(private, "one")
    make(public)
    before = public.read_bytes()
    with pytest.raises(NotOurFile, match=r"public\.duckdb is .*move it away"):
        publish(private, public)
    with pytest.raises(NotOurFile, match=r"public\.duckdb"):
        open_public(public)
    assert public.read_bytes() == before
    assert not [path for path in public.parent.iterdir() if "draft" in path.name]


def test_a_log_that_is_no_log_does_not_keep_the_private_file_shut(private: Path) -> None:
    load(private, "one")
    private.with_name("private.duckdb.wal").write_bytes(b"no log at all" * 100)
    load(private, "two")
    con = open_store(private)
    assert con.execute("select count(*) from articles").fetchall() == [(2,)]
    con.close()


def test_a_data_folder_behind_a_link_is_a_data_folder(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real, target_is_directory=True)
    load(link / "private.duckdb", "one")
    publish(link / "private.duckdb", link / "public.duckdb")
    load(link / "private.duckdb", "two")
    publish(link / "private.duckdb", link / "public.duckdb")
    assert count(link / "public.duckdb") == count(real / "public.duckdb") == 2
    assert link.is_symlink()


def test_a_published_file_that_is_a_link_is_replaced_and_its_target_left_alone(
    private: Path, public: Path, tmp_path: Path
) -> None:
    load(private, "one")
    kept = tmp_path / "kept.duckdb"
    publish(private, kept)
    before = kept.read_bytes()
    public.symlink_to(kept)
    load(private, "two")
    publish(private, public)
    assert count(public) == 2
    assert kept.read_bytes() == before


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that nobody may write to, with a private and a published file in it."""
    folder = Path(tempfile.mkdtemp(prefix="locked-"))
    load(folder / "private.duckdb", "one")
    publish(folder / "private.duckdb", folder / "public.duckdb")
    load(folder / "private.duckdb", "two")
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_nobody(action: Callable[[], str]) -> str:
    """What an action says when a process without rights carries it out."""
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            said = action()
        except WarehouseError as error:
            said = f"{type(error).__name__}: {error}"
        finally:
            os.write(sending, said.encode())
            os._exit(0)
    os.close(sending)
    os.waitpid(child, 0)
    with os.fdopen(receiving) as pipe:
        return pipe.read()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_folder_without_the_right_to_write_can_be_read_and_says_so_on_writing(locked_folder: Path) -> None:
    private, public = locked_folder / "private.duckdb", locked_folder / "public.duckdb"
    before = {path.name: path.read_bytes() for path in locked_folder.iterdir()}
    assert as_nobody(lambda: str(count(public))) == "1"
    assert "no right to write there" in as_nobody(lambda: str(open_store(private)))
    assert "no right to write there" in as_nobody(lambda: str(publish(private, public)))
    assert {path.name: path.read_bytes() for path in locked_folder.iterdir()} == before
