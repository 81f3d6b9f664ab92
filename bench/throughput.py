"""`python bench/throughput.py [PAGES]`: a whole ingest beside a bare download of the same pages.

A server in a process of its own, on loopback, holds PAGES varied pages of 60 to 120 KB (default 2,000). In
one run, with the same number of requests in flight and no interval: a bare httpx client that throws every
page away, then `insightcrime ingest` through archive, parse, load and publish.
"""

from __future__ import annotations

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

PAGES = 2_000
IN_FLIGHT = 2
SIZES_KB = (60, 75, 90, 105, 120)


def serve(count: int, told: Connection) -> None:
    """Makes the pages, tells the port and their paths, and serves until it is ended."""
    pages: dict[str, bytes] = {}
    for number in range(count):
        page = varied_page(number, 3, SIZES_KB[number % len(SIZES_KB)])
        pages.setdefault(urlsplit(page.url).path, page.html.encode("utf-8"))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

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


async def download(urls: list[str]) -> int:
    """Downloads all, so many at a time; the bytes received."""
    waiting = iter(urls)
    received = 0

    async def one(client: httpx.AsyncClient) -> None:
        nonlocal received
        for url in waiting:
            body = (await client.get(url)).content
            received += len(body)

    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(one(client) for _ in range(IN_FLIGHT)))
    return received


def ingest(site: str, folder: Path) -> float:
    """Seconds of a whole ingest, as the command does it."""
    environment = {
        **os.environ,
        "INSIGHTCRIME_SITE_URL": site,
        "INSIGHTCRIME_DATA_DIR": str(folder),
        "INSIGHTCRIME_REQUEST_INTERVAL": "0",
        "INSIGHTCRIME_CONCURRENCY": str(IN_FLIGHT),
    }
    started = time.perf_counter()
    command = [str(Path(sys.executable).parent / "insightcrime"), "ingest", "--source", "sitemap"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    """Prints the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    context = get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(count, there), daemon=True)
    server.start()
    port, paths = here.recv()
    site = f"http://127.0.0.1:{port}"
    started = time.perf_counter()
    received = asyncio.run(download([site + path for path in paths]))
    bare = len(paths) / (time.perf_counter() - started)
    with tempfile.TemporaryDirectory() as name:
        ours = len(paths) / ingest(site, Path(name))
        with duckdb.connect(f"{name}/insightcrime.duckdb", read_only=True) as con:
            articles = con.execute("SELECT count(*) FROM articles").fetchone()
    server.terminate()
    print(f"{len(paths)} pages, {received / len(paths) / 1024:.0f} KB on average, {IN_FLIGHT} in flight")
    print(f"  bare httpx                       {bare:8.1f} pages/s")
    print(f"  ingest, {articles[0] if articles else 0:>6} articles          {ours:8.1f} pages/s")
    print(f"  ratio                            {ours / bare:8.2f} x")


if __name__ == "__main__":
    main()
