"""A site of any number of small invented articles on loopback, with a REST route, for `bench/backfill.py` and
`bench/rest_listing.py`.

Run as a program it serves until it is killed: `backfill_site.py PAGES`; the first line that it prints is its
address. A request for `/publish-one` adds an article, one for `/edit/K` changes K old ones, and `/count`
tells how many requests there were since it was asked last.
"""

from __future__ import annotations

import json
import random
import sys
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FIRST_DAY = datetime(2012, 1, 1, 12, tzinfo=UTC)
STEP = timedelta(hours=3)
WORDS = ("harbour", "ledger", "convoy", "tariff", "warden", "lantern", "quarry", "ferry", "meadow", "signal")
POSTS = "/wp-json/wp/v2/posts"
PAGE = """<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>{title} - InSight Crime</title>
<link rel="canonical" href="https://insightcrime.org{path}">
<meta property="og:url" content="https://insightcrime.org{path}">
<meta property="og:title" content="{title}"><meta property="og:type" content="article">
<meta property="article:published_time" content="{published}">
<meta name="author" content="Synthetic Writer"></head>
<body class="single single-post newspack"><main><article class="post"><header class="entry-header">
<h1 class="entry-title">{title}</h1><div class="entry-meta">
<span class="byline">by <span class="author vcard">
<a href="/author/synthetic-writer/">Synthetic Writer</a></span></span>
<time class="entry-date published" datetime="{published}">{published}</time></div></header>
<div class="entry-content">{paragraphs}</div></article></main></body></html>"""


def path_of(number: int) -> str:
    """The path of an article."""
    return f"/news/synthetic-{number:06d}-{WORDS[number % len(WORDS)]}/"


def published_at(number: int) -> datetime:
    """Its publication: three hours after the one before."""
    return FIRST_DAY + STEP * number


def title_of(number: int) -> str:
    """Its headline."""
    return f"Synthetic {WORDS[number % len(WORDS)]} report number {number}"


def page_of(number: int, edits: int = 0) -> bytes:
    """Its page: some paragraphs of invented words, the same at every request but for edits."""
    dice = random.Random(number)
    paragraphs = "".join(
        f'<p class="wp-block-paragraph">Number {number + edits}: {" ".join(dice.choices(WORDS, k=40))}.</p>'
        for _ in range(5)
    )
    return PAGE.format(
        path=path_of(number),
        title=title_of(number),
        published=published_at(number).isoformat(),
        paragraphs=paragraphs,
    ).encode()


def post_of(number: int, edited_at: datetime | None = None) -> dict[str, object]:
    """Its REST record."""
    at = published_at(number).replace(tzinfo=None).isoformat()
    modified = edited_at.replace(tzinfo=None).isoformat() if edited_at else at
    return {
        "id": number + 1,
        "date": at,
        "date_gmt": at,
        "modified": modified,
        "modified_gmt": modified,
        "slug": path_of(number).split("/")[2],
        "status": "publish",
        "type": "post",
        "link": f"https://insightcrime.org{path_of(number)}",
        "guid": {"rendered": f"https://insightcrime.org/?p={number + 1}"},
        "title": {"rendered": title_of(number)},
    }


class Site(ThreadingHTTPServer):
    """So many articles, the newest with the highest number."""

    daemon_threads = True

    def __init__(self, articles: int) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.articles = articles
        self.edited: dict[int, datetime] = {}
        self.requests = 0
        self.lock = threading.Lock()

    def edit(self, count: int) -> None:
        """Changes so many articles, from the oldest on, after the newest was published."""
        at = published_at(self.articles - 1) + timedelta(hours=1)
        self.edited.update({number: at + timedelta(minutes=number) for number in range(count)})

    def posts(self, query: dict[str, list[str]]) -> tuple[list[dict[str, object]], int]:
        """The records of one page of the route, the latest first, and how many there are in all."""
        after = query.get("modified_after", [None])[0]
        since = datetime.fromisoformat(after) if after else FIRST_DAY - timedelta(1)
        since = since.replace(tzinfo=UTC) if since.tzinfo is None else since
        oldest = max(0, (since - FIRST_DAY) // STEP + 1)
        listed = [number for number, at in self.edited.items() if at > since and number < oldest]
        size, page = int(query.get("per_page", ["10"])[0]), int(query.get("page", ["1"])[0])
        newest = self.articles - 1 - size * (page - 1)
        rows = [*range(newest, max(oldest, newest - size + 1) - 1, -1), *(listed if page == 1 else ())]
        return [post_of(number, self.edited.get(number)) for number in rows], max(
            0, self.articles - oldest
        ) + len(listed)


class Handler(BaseHTTPRequestHandler):
    """Answers pages, the REST route, and the request for one more article."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Site

    def do_GET(self) -> None:
        """Answer."""
        parts = urlsplit(self.path)
        if parts.path == "/count":
            self._send(200, str(self.server.requests).encode(), "text/plain")
            self.server.requests = 0
            return
        with self.server.lock:
            self.server.requests += 1
        if parts.path.startswith("/edit/"):
            self.server.edit(int(parts.path.rpartition("/")[2]))
            self._send(200, b"edited", "text/plain")
        elif parts.path == "/publish-one":
            with self.server.lock:
                self.server.articles += 1
            self._send(200, b"published", "text/plain")
        elif parts.path == POSTS:
            self._send_posts(parse_qs(parts.query))
        elif parts.path.startswith("/news/synthetic-"):
            number = int(parts.path.split("-")[1])
            if number < self.server.articles:
                edits = int(number in self.server.edited)
                self._send(200, page_of(number, edits), "text/html; charset=UTF-8")
            else:
                self._send(404, b"<h1>Not found</h1>", "text/html")
        else:
            self._send(404, b"<h1>Not found</h1>", "text/html")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so by the base class
        """No log."""

    def _send_posts(self, query: dict[str, list[str]]) -> None:
        posts, count = self.server.posts(query)
        pages = -(-count // int(query.get("per_page", ["10"])[0]))
        totals = {"X-WP-Total": str(count), "X-WP-TotalPages": str(pages)}
        self._send(200, json.dumps(posts).encode(), "application/json", totals)

    def _send(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": kind,
            "Content-Length": str(len(body)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    """Serves."""
    site = Site(int(sys.argv[1]))
    print(f"http://127.0.0.1:{site.server_address[1]}", flush=True)
    site.serve_forever()


if __name__ == "__main__":
    main()
