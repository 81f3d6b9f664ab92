"""Ingests from a real WordPress: `python bench/wordpress_site.py [POSTS]`.

Needs Debian's packages `wordpress`, `wordpress-theme-twentytwentythree`, `php-cli`, `php-mysql`, `php-xml`
and `mariadb-server`. Starts a database and PHP's own web server on loopback in a temporary folder, writes
synthetic posts, and prints what REST, the core sitemap, the feed and `auto` find, then what a run makes of
edits and deletions. Ends with 1 where a figure is not as it must be.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import duckdb
import httpx

HERE = Path(__file__).resolve().parent / "wordpress"
WORDPRESS = Path("/usr/share/wordpress")
POSTS = 300
EDITED, DELETED = 3, 2
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Site:
    """A running WordPress: its address, its folder and what its scripts need in the environment."""

    address: str
    root: Path
    environment: dict[str, str]

    def php(self, script: str, *arguments: int) -> str:
        """Runs one of the scripts beside this file."""
        command = ["php", str(HERE / script), *map(str, arguments)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{script} failed: {done.stdout[-800:]}{done.stderr[-800:]}")
        return done.stdout.strip()


def free_port() -> int:
    """A port of loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], environment: dict[str, str], log: Path) -> Iterator[None]:
    """A server for as long as the block lasts."""
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command, env=environment, stdout=output, stderr=output, start_new_session=True
        ) as server,
    ):
        try:
            yield
        finally:
            # PHP's workers are processes of their own, and outlive it.
            os.killpg(server.pid, signal.SIGTERM)


def wait_for(what: str, is_there: Callable[[], bool], log: Path) -> None:
    """Asks until the answer is yes; the end of the program after a minute of no."""
    until = time.monotonic() + PATIENCE
    while not is_there():
        if time.monotonic() > until:
            sys.exit(f"{what} does not start:\n{log.read_text(errors='replace')[-1500:]}")
        Event().wait(0.2)


@contextmanager
def wordpress(folder: Path, posts: int) -> Iterator[Site]:
    """A WordPress with so many posts, on loopback."""
    data, sock, root = folder / "database", folder / "database.sock", folder / "site"
    shutil.copytree(WORDPRESS, root, symlinks=False, ignore_dangling_symlinks=True)
    shutil.copy(HERE / "wp-config.php", root / "wp-config.php")
    shutil.copy(HERE / "router.php", folder / "router.php")
    subprocess.run(
        [
            "mariadb-install-db",
            f"--datadir={data}",
            "--auth-root-authentication-method=normal",
            "--user=root",
        ],
        check=True,
        capture_output=True,
    )
    address = f"http://127.0.0.1:{free_port()}"
    environment = {
        **os.environ,
        "BENCH_SOCKET": str(sock),
        "BENCH_SITE": address,
        "BENCH_ROOT": str(root),
        "PHP_CLI_SERVER_WORKERS": "4",
    }
    database = ["mariadbd", f"--datadir={data}", f"--socket={sock}", "--skip-networking", "--user=root"]
    with running([*database, f"--pid-file={folder / 'database.pid'}"], environment, folder / "database.log"):
        wait_for("the database", sock.exists, folder / "database.log")
        create = "CREATE DATABASE wordpress CHARACTER SET utf8mb4"
        subprocess.run(["mariadb", f"--socket={sock}", "-u", "root", "-e", create], check=True)
        site = Site(address, root, environment)
        print(f"{site.php('seed.php', posts)} posts written")
        server = ["php", "-S", address.removeprefix("http://"), "-t", str(root), str(folder / "router.php")]
        with running(server, environment, folder / "php.log"):
            wait_for("PHP", lambda: answers(f"{address}/wp-json/"), folder / "php.log")
            yield site


def answers(url: str) -> bool:
    """Whether an address gives 200."""
    try:
        return httpx.get(url, timeout=10).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def insightcrime(site: Site, data: Path, *arguments: str) -> dict[str, object]:
    """One command against the site with its own data folder; its JSON result."""
    environment = {
        **site.environment,
        "INSIGHTCRIME_SITE_URL": site.address,
        "INSIGHTCRIME_DATA_DIR": str(data),
        "INSIGHTCRIME_REQUEST_INTERVAL": "0",
    }
    program = str(Path(sys.executable).parent / "insightcrime")
    done = subprocess.run(
        [program, *arguments, "--json"], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"insightcrime {' '.join(arguments)} ended with {done.returncode}: {done.stderr[-1500:]}")
    result: dict[str, object] = json.loads(done.stdout)
    return result


def one(data: Path, query: str) -> int:
    """The number that a query gives on the published file."""
    with duckdb.connect(str(data / "insightcrime.duckdb"), read_only=True) as con:
        row = con.execute(query).fetchone()
    assert row is not None
    return int(row[0])


def main() -> None:
    """Prints the figures."""
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else POSTS
    wrong: list[str] = []

    def expect(what: str, found: int, wanted: int) -> None:
        print(f"{what:<44} {found:>6}")
        if found != wanted:
            wrong.append(f"{what}: {found} instead of {wanted}")

    with tempfile.TemporaryDirectory() as name, wordpress(Path(name), posts) as site:
        for source in ("rest", "sitemap", "feed"):
            data = Path(name) / f"data-{source}"
            insightcrime(site, data, "ingest", "--source", source)
            expect(f"articles by {source}", one(data, "SELECT count(*) FROM articles"), posts)
        data = Path(name) / "data-rest"
        listed = "SELECT count(*) FROM known_pages WHERE source = 'rest'"
        auto = Path(name) / "data-auto"
        insightcrime(site, auto, "ingest", "--limit", "5")
        expect("pages listed by auto, all of REST", one(auto, listed), posts)
        site.php("change.php", EDITED, DELETED)
        insightcrime(site, data, "ingest")
        expect("revisions after edits", one(data, "SELECT count(*) FROM article_revisions"), posts + EDITED)
        insightcrime(site, data, "maintenance")
        gone = "SELECT count(*) FROM articles WHERE gone_at IS NOT NULL"
        expect("gone after deletions", one(data, gone), DELETED)
    if wrong:
        sys.exit("not as it must be: " + "; ".join(wrong))


if __name__ == "__main__":
    main()
