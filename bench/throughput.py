"""`python bench/throughput.py [PAGES]`: a whole ingest beside a bare download of the same pages.

A server in a process of its own, on loopback, holds PAGES varied pages of 60 to 120 KB (default 2,000). In
one run, with the same number of requests in flight and no interval: a bare httpx client that throws every
page away, then `insightcrime ingest` through archive, parse, load and publish. Both share the machine with
the server.

The server writes head and body of an answer separately, as Python's does by itself, so that some answers wait
for an acknowledgement of the client; with `--no-delay` it sends at once (TCP_NODELAY), which shows what the
clients cost and nothing else.

    .venv/bin/python bench/throughput.py 2000 --in-flight 2
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from urllib.parse import urlsplit

import duckdb
import httpx
from varied.pages import varied_page

from transforms.urls import Site, canonical_url, fetch_url

PAGES = 2_000
IN_FLIGHT = 2
SIZES_KB = (60, 75, 90, 105, 120)


def pages_by_path(count: int) -> dict[str, bytes]:
    """So many different pages, each under the path at which an ingest asks for it."""
    here = Site("http", "127.0.0.1", 80)
    pages: dict[str, bytes] = {}
    number = 0
    while len(pages) < count:
        page = varied_page(number, 3, SIZES_KB[number % len(SIZES_KB)])
        path = urlsplit(fetch_url(canonical_url(page.url) or page.url, here)).path
        pages.setdefault(path, page.html.encode("utf-8"))
        number += 1
    return pages


def serve(count: int, told: Connection, *, no_delay: bool = False) -> None:
    """Makes the pages, tells the port and their paths, and serves until it is ended."""
    pages = pages_by_path(count)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = no_delay

        def do_GET(self) -> None:
            body = pages.get(self.path)
            media = "text/html; charset=utf-8"
            if self.path == "/robots.txt":
                body, media = b"", "text/plain"
            elif self.path == "/sitemap_index.xml":
                port = self.server.server_address[1]
                lines = (f"<url><loc>http://127.0.0.1:{port}{path}</loc></url>" for path in pages)
                body, media = f"<urlset>{''.join(lines)}</urlset>".encode(), "application/xml"
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_args: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.send((server.server_address[1], list(pages)))
    server.serve_forever()


async def download(urls: list[str], in_flight: int = IN_FLIGHT) -> int:
    """Downloads all, so many at a time; the bytes received."""
    waiting = iter(urls)
    received = 0

    async def one(client: httpx.AsyncClient) -> None:
        nonlocal received
        for url in waiting:
            body = (await client.get(url)).content
            received += len(body)

    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(one(client) for _ in range(in_flight)))
    return received


def ingest(site: str, folder: Path, in_flight: int = IN_FLIGHT) -> float:
    """Seconds of a whole ingest, as the command does it."""
    environment = {
        **os.environ,
        "INSIGHTCRIME_SITE_URL": site,
        "INSIGHTCRIME_DATA_DIR": str(folder),
        "INSIGHTCRIME_REQUEST_INTERVAL": "0",
        "INSIGHTCRIME_CONCURRENCY": str(in_flight),
    }
    started = time.perf_counter()
    command = [str(Path(sys.executable).parent / "insightcrime"), "ingest", "--source", "sitemap"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def arguments() -> argparse.Namespace:
    """What to measure, from the command line."""
    parser = argparse.ArgumentParser(description="A whole ingest beside a bare download of the same pages.")
    parser.add_argument("pages", type=int, nargs="?", default=PAGES)
    parser.add_argument("--in-flight", type=int, default=IN_FLIGHT, help="requests at a time, of both")
    parser.add_argument("--no-delay", action="store_true", help="the server sends with TCP_NODELAY")
    return parser.parse_args()


def main() -> None:
    """Prints the figures."""
    options = arguments()
    context = get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(
        target=serve, args=(options.pages, there), kwargs={"no_delay": options.no_delay}, daemon=True
    )
    server.start()
    port, paths = here.recv()
    site = f"http://127.0.0.1:{port}"
    started = time.perf_counter()
    received = asyncio.run(download([site + path for path in paths], options.in_flight))
    bare = len(paths) / (time.perf_counter() - started)
    with tempfile.TemporaryDirectory() as name:
        ours = len(paths) / ingest(site, Path(name), options.in_flight)
        with duckdb.connect(f"{name}/insightcrime.duckdb", read_only=True) as con:
            articles = con.execute("SELECT count(*) FROM articles").fetchone()
    server.terminate()
    average = received / len(paths) / 1024
    print(f"{len(paths)} pages, {average:.0f} KB on average, {options.in_flight} in flight")
    print(f"  bare httpx                       {bare:8.1f} pages/s")
    print(f"  ingest, {articles[0] if articles else 0:>6} articles          {ours:8.1f} pages/s")
    print(f"  ratio                            {ours / bare:8.2f} x")


if __name__ == "__main__":
    main()
