"""Whatever happens to a site between two pages of its listing, nothing that stays is lost."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.answers import Answer
from extractors.discovery import Discovery, Mark, discover
from extractors.fetch.results import FetchRequest, FetchResult
from extractors.robots import NO_RULES, Robots
from tests.extractors.posts import HOME, MAIN, START, Post, posts
from transforms.terms import FailureReason
from transforms.urls import PUBLIC_SITE

NOW = datetime.fromisoformat("2026-11-24T10:00:00")
CLOCK = START + timedelta(days=30)


class Site:
    """A client that answers from memory, and changes its posts before an answer."""

    def __init__(self, listed: list[Post], change: Callable[[Site, int], None] | None = None) -> None:
        self.posts = listed
        self.asked = 0
        self._change = change

    def robots(self) -> Robots:
        return NO_RULES

    def fetch_one(self, request: FetchRequest) -> FetchResult:
        if urlsplit(request.fetch_url).path != MAIN:
            return self._result(request, 404, b"", ())
        self.asked += 1
        if self._change is not None:
            self._change(self, self.asked)
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.fetch_url).query).items()}
        after = query.get("modified_after")
        start = datetime.fromisoformat(after.rstrip("Z")) if after else datetime(1, 1, 1)  # noqa: DTZ001
        chosen = [post for post in self.posts if post.modified > start]
        chosen.sort(key=lambda post: (post.modified, post.number), reverse=True)
        number = int(query["page"])
        pages = -(-len(chosen) // 100)
        if number > max(1, pages):
            return self._result(request, 400, b"{}", ())
        body = json.dumps([post.record() for post in chosen[(number - 1) * 100 : number * 100]])
        totals = (("X-WP-Total", str(len(chosen))), ("X-WP-TotalPages", str(pages)))
        return self._result(request, 200, body.encode(), totals)

    def _result(
        self, request: FetchRequest, status: int, body: bytes, headers: tuple[tuple[str, str], ...]
    ) -> FetchResult:
        answer = Answer(request.fetch_url, NOW, f"HTTP/1.1 {status} X", status, headers, body)
        failure = None if status == 200 else FailureReason.HTTP_ERROR
        return FetchResult(request, NOW, status, request.fetch_url, answer, failure, failure, 1, 1)


def listed(site: Site, *marks: Mark) -> Discovery:
    return discover(site, PUBLIC_SITE, source="rest", lang="en", now=NOW, marks=marks)


deletions = st.lists(st.floats(0, 1, exclude_max=True), max_size=150)
edits = st.lists(st.floats(0, 1, exclude_max=True), max_size=10)


@settings(max_examples=80, deadline=None)
@given(
    count=st.integers(0, 620),
    changes=st.dictionaries(st.integers(1, 9), st.tuples(deletions, edits, st.integers(0, 5)), max_size=5),
)
def test_what_stays_is_listed_now_or_the_next_time(
    count: int, changes: dict[int, tuple[list[float], list[float], int]]
) -> None:
    def change(site: Site, asked: int) -> None:
        gone, edited, added = changes.get(asked, ([], [], 0))
        at = CLOCK + timedelta(minutes=asked)
        for share in gone:
            if site.posts:
                del site.posts[int(share * len(site.posts))]
        for share in edited:
            if site.posts:
                index = int(share * len(site.posts))
                site.posts[index] = replace(site.posts[index], modified=at)
        site.posts += [Post(10_000 + 10 * asked + number, at) for number in range(added)]

    site = Site(posts(count), change)
    first = listed(site)
    changes.clear()
    second = listed(site, *first.marks)
    seen = {item.url: item.lastmod_at for item in (*first.listed, *second.listed)}
    assert {f"{HOME}{post.path}": post.modified for post in site.posts}.items() <= seen.items()


def test_many_posts_fit_into_little_memory() -> None:
    site = Site(posts(5_000)[::-1])
    whole = listed(site)
    assert len(whole.listed) == 5_000
    assert whole.requests == 50
    assert listed(site, *whole.marks).requests == 1
    # A part of it is measured, since measuring is slow.
    del whole, site.posts[3000:]
    tracemalloc.start()
    try:
        result = listed(site)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(result.listed) == 3000
    assert peak < 15 * 1024 * 1024
