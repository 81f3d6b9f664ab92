"""A small WordPress REST on loopback: posts that change while they are listed, and routes that misbehave."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from tests.extractors.servers import Behaviour, Handler, Server

HOME = "https://insightcrime.org"
MAIN = "/wp-json/wp/v2/posts"
SPANISH = "/es/wp-json/wp/v2/posts"
START = datetime.fromisoformat("2026-01-01T00:00:00")


@dataclass(frozen=True)
class Post:
    number: int
    modified: datetime
    published: datetime = START
    lang: str = "en"

    @property
    def path(self) -> str:
        return f"/es/noticias/nota-{self.number}/" if self.lang == "es" else f"/news/piece-{self.number}/"

    def record(self) -> dict[str, object]:
        local = timedelta(hours=5)
        return {
            "id": self.number,
            "date": (self.published - local).isoformat(),
            "date_gmt": self.published.isoformat(),
            "modified": (self.modified - local).isoformat(),
            "modified_gmt": self.modified.isoformat(),
            "link": HOME + self.path,
            "slug": self.path.rstrip("/").rpartition("/")[2],
            "status": "publish",
            "title": {"rendered": f"Synthetic piece {self.number}"},
        }


def posts(count: int, lang: str = "en", first: int = 1) -> list[Post]:
    """Posts a minute apart, the last the newest."""
    return [
        Post(number, START + timedelta(minutes=number), START + timedelta(minutes=number), lang)
        for number in range(first, first + count)
    ]


@dataclass
class Rest:
    """A route over `posts`; `before` is called with the number of each page before it is answered."""

    posts: list[Post] = field(default_factory=list)
    before: Callable[[int], None] | None = None
    has_totals: bool = True
    most_per_page: int = 100
    knows_modified_after: bool = True
    asked: list[dict[str, str]] = field(default_factory=list)

    def serve(self, server: Server, path: str = MAIN) -> Rest:
        server.routes[path] = self.answer
        return self

    def delete(self, numbers: Iterable[int]) -> None:
        gone = set(numbers)
        self.posts = [post for post in self.posts if post.number not in gone]

    def edit(self, number: int, at: datetime) -> None:
        self.posts = [replace(post, modified=at) if post.number == number else post for post in self.posts]

    def paths(self) -> set[str]:
        return {post.path for post in self.posts}

    def answer(self, handler: Handler) -> None:
        query = {name: values[0] for name, values in parse_qs(urlsplit(handler.path).query).items()}
        self.asked.append(query)
        number, size = int(query["page"]), min(int(query["per_page"]), self.most_per_page)
        if self.before is not None:
            self.before(number)
        chosen = self._chosen(query)
        pages = -(-len(chosen) // size)
        if number > max(pages, 1):
            send_json(handler, {"code": "rest_post_invalid_page_number", "data": {"status": 400}}, 400)
            return
        totals = {"X-WP-Total": str(len(chosen)), "X-WP-TotalPages": str(pages)}
        shown = [post.record() for post in chosen[(number - 1) * size : number * size]]
        send_json(handler, shown, 200, totals if self.has_totals else {})

    def _chosen(self, query: dict[str, str]) -> list[Post]:
        chosen = list(self.posts)
        if "modified_after" in query and self.knows_modified_after:
            after = _instant(query["modified_after"])
            chosen = [post for post in chosen if post.modified > after]
        if "after" in query:
            chosen = [post for post in chosen if post.published > _instant(query["after"])]
        if "before" in query:
            chosen = [post for post in chosen if post.published < _instant(query["before"])]
        assert (query["orderby"], query["order"]) == ("modified", "desc")
        return sorted(chosen, key=lambda post: (post.modified, post.number), reverse=True)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC).replace(tzinfo=None)


def send_json(
    handler: Handler, value: object, code: int = 200, headers: dict[str, str] | None = None
) -> None:
    fields = {"Content-Type": "application/json; charset=UTF-8", **(headers or {})}
    handler.send(code, fields, json.dumps(value).encode())


def json_answer(value: object, code: int = 200) -> Behaviour:
    return lambda handler: send_json(handler, value, code)
