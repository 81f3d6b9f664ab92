"""What changed, by REST: few requests, nothing lost while the site changes, and a way out where it is off."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from math import ceil

import pytest

from extractors.discovery import Discovery, Mark, discover
from extractors.errors import DiscoveryError
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.posts import HOME, MAIN, SPANISH, START, Post, Rest, json_answer, posts, send_json
from tests.extractors.servers import Handler, Server

NOW = datetime.fromisoformat("2026-11-24T10:00:00")
MINUTE = timedelta(minutes=1)


def run(server: Server, client_for: Client, **fields: object) -> Discovery:
    return discover(client_for(server), server.site, now=NOW, **fields)  # type: ignore[arg-type]


def found(result: Discovery) -> set[str]:
    return {item.url.removeprefix(HOME) for item in result.listed}


def listings(server: Server) -> int:
    return len([path for path in server.paths() if "wp-json" in path])


# ------------------------------------------------------------------------------------------- what is listed


def test_rest_is_the_first_choice_and_lists_everything_once(server: Server, client_for: Client) -> None:
    rest, spanish = Rest(posts(250)).serve(server), Rest(posts(30, "es", 1000)).serve(server, SPANISH)
    result = run(server, client_for)
    assert result.source == "rest"
    assert "cheapest" in result.reason
    assert found(result) == rest.paths() | spanish.paths()
    assert len(result.listed) == 280
    assert (result.requests, len(server.log)) == (4, 5)
    newest = result.listed[0]
    assert newest.url == f"{HOME}/news/piece-250/"
    assert newest.fetch_url == server.url("/news/piece-250/")
    assert newest.lastmod_at == START + 250 * MINUTE
    assert newest.published_at == START + 250 * MINUTE
    assert newest.published_on == date(2025, 12, 31)
    assert (newest.lang, newest.listed_at, newest.source) == ("en", NOW, "rest")
    assert result.problems == ()
    assert {(mark.source, mark.lang) for mark in result.marks} == {("rest", "en"), ("rest", "es")}
    assert rest.asked[0]["per_page"] == "100"
    assert "modified_gmt" in rest.asked[0]["_fields"]
    assert "content" not in rest.asked[0]["_fields"]


def test_texts_and_names_are_asked_for_of_what_changed_alone(server: Server, client_for: Client) -> None:
    rest = Rest(posts(500)).serve(server)
    run(server, client_for, source="rest", lang="en", in_full=True)
    marks = [Mark("rest", "en", START.isoformat())]
    run(server, client_for, source="rest", lang="en", marks=marks)
    assert not any("content" in asked["_fields"] or "_embed" in asked for asked in rest.asked)
    rest.asked.clear()
    run(server, client_for, source="rest", lang="en", in_full=True, marks=marks)
    assert {"content", "_links", "_embedded"} <= set(rest.asked[0]["_fields"].split(","))
    assert rest.asked[0]["_embed"] == "author,wp:term"
    assert ["_embed" in asked for asked in rest.asked] == [True, True, True, False, False]


@pytest.mark.parametrize("status", [400, 500, 503])
def test_a_site_that_cannot_give_texts_is_asked_without_them(
    server: Server, client_for: Client, status: int
) -> None:
    rest = Rest([Post(number, NOW - MINUTE) for number in range(1, 6)])

    def answer(handler: Handler) -> None:
        refuses = "_embed" in handler.path
        (json_answer({"code": "too_much"}, status) if refuses else rest.answer)(handler)

    server.routes[MAIN] = answer
    marks = [Mark("rest", "en", (NOW - timedelta(days=2)).isoformat())]
    result = run(server, client_for, source="rest", lang="en", in_full=True, marks=marks)
    assert found(result) == rest.paths()
    assert [("modified_after" in asked, "content" in asked["_fields"]) for asked in rest.asked] == [
        (True, False)
    ]
    assert "REST is read without texts" in result.problems[0]


def test_nothing_new_takes_three_requests(server: Server, client_for: Client) -> None:
    rest = Rest(posts(1500)).serve(server)
    Rest(posts(40, "es", 9000)).serve(server, SPANISH)
    marks = run(server, client_for).marks
    server.log.clear()
    result = run(server, client_for, marks=marks)
    assert len(server.log) == 3
    assert found(result) <= rest.paths() | {post.path for post in posts(40, "es", 9000)}
    assert result.marks == marks


@pytest.mark.parametrize("english", [0, 1, 25, 100, 199, 200, 450])
@pytest.mark.parametrize("spanish", [0, 3, 100, 300])
@pytest.mark.parametrize("layout", ["apart", "together"])
def test_the_cost_grows_with_what_changed(
    server: Server, client_for: Client, english: int, spanish: int, layout: str
) -> None:
    old = START - timedelta(days=30)
    before = [Post(number, old + number * MINUTE) for number in range(10_000, 10_400)]
    changed, cambiado = posts(english), posts(spanish, "es", 5000)
    if layout == "apart":
        Rest(before + changed).serve(server)
        Rest(cambiado).serve(server, SPANISH)
    else:
        Rest(before + changed + cambiado).serve(server)
        server.routes[SPANISH] = json_answer({"code": "rest_no_route"}, 404)
    mark = (old + 10_399 * MINUTE).isoformat()
    result = run(server, client_for, marks=(Mark("rest", "en", mark), Mark("rest", "es", mark)))
    assert found(result) >= {post.path for post in changed + cambiado}
    k = english + spanish
    assert len(server.log) <= 3 + ceil(k / 100)


def test_changes_of_old_articles_are_found(server: Server, client_for: Client) -> None:
    rest = Rest(posts(300)).serve(server)
    marks = run(server, client_for, lang="en").marks
    rest.edit(7, START + timedelta(days=9))
    result = run(server, client_for, lang="en", marks=marks)
    assert result.listed[0].url.endswith("/piece-7/")
    assert result.marks == (Mark("rest", "en", "2026-01-10T00:00:00"),)


def test_a_change_in_the_second_of_the_mark_is_not_missed(server: Server, client_for: Client) -> None:
    rest = Rest(posts(3)).serve(server)
    marks = run(server, client_for, lang="en").marks
    rest.posts.append(Post(77, START + 3 * MINUTE))
    assert "/news/piece-77/" in found(run(server, client_for, lang="en", marks=marks))


@pytest.mark.parametrize("value", ["never", "2026-99-01", "9999-12-31T23:59:59", ""])
def test_a_mark_that_makes_no_sense_hides_nothing_for_ever(
    server: Server, client_for: Client, value: str
) -> None:
    rest = Rest([Post(1, NOW + timedelta(days=1))]).serve(server)
    result = run(server, client_for, lang="en", marks=(Mark("rest", "en", value),))
    assert found(result) == rest.paths()


def test_times_ahead_of_the_clock_move_no_mark(server: Server, client_for: Client) -> None:
    Rest([*posts(5), Post(99, NOW + timedelta(days=400))]).serve(server)
    assert run(server, client_for, lang="en").marks == (Mark("rest", "en", "2026-01-01T00:05:00"),)


def test_publication_days_are_exact_and_the_site_s_own(server: Server, client_for: Client) -> None:
    at = datetime.fromisoformat
    rest = Rest(
        [
            Post(1, NOW, at("2026-03-10T04:59:59")),  # the 9th where the site is
            Post(2, NOW, at("2026-03-10T05:00:00")),
            Post(3, NOW, at("2026-03-12T04:59:59")),
            Post(4, NOW, at("2026-03-12T05:00:00")),
        ]
    ).serve(server)
    result = run(server, client_for, lang="en", since=date(2026, 3, 10), until=date(2026, 3, 11))
    assert found(result) == {"/news/piece-2/", "/news/piece-3/"}
    assert result.marks == (), "something outside the period may have changed"
    assert {"after", "before"} <= set(rest.asked[0])


# ------------------------------------------------------------------------------- while the site is changing


@pytest.mark.parametrize(
    "gone",
    [
        range(1, 3),  # the oldest: nothing moves
        range(241, 251),  # ten of those already listed
        range(150, 251),  # more than a page of them
        range(101, 251),
        range(60, 200),
    ],
)
@pytest.mark.parametrize("at_page", [2, 3, 4])
def test_deletions_while_paging_lose_nothing(
    server: Server, client_for: Client, gone: range, at_page: int
) -> None:
    rest = Rest(posts(310)).serve(server)

    def shrink(number: int) -> None:
        if number == at_page:
            rest.delete(gone)

    rest.before = shrink
    result = run(server, client_for, lang="en")
    assert found(result) >= rest.paths()
    assert len(rest.asked) < 12


def test_deletions_before_every_page_lose_nothing(server: Server, client_for: Client) -> None:
    rest = Rest(posts(420)).serve(server)
    newest = iter(range(420, 0, -1))

    def shrink(number: int) -> None:
        if number > 1 and len(rest.posts) > 390:
            rest.delete([next(newest)])

    rest.before = shrink
    result = run(server, client_for, lang="en")
    assert found(result) >= rest.paths()
    assert result.marks


def test_edits_while_paging_are_found_now_or_the_next_time(server: Server, client_for: Client) -> None:
    rest = Rest(posts(250)).serve(server)
    at = START + timedelta(days=3)

    def edit(number: int) -> None:
        if number == 2:
            rest.edit(10, at)
            rest.edit(240, at + MINUTE)
            rest.delete([230])

    rest.before = edit
    first = run(server, client_for, lang="en")
    rest.before = None
    second = run(server, client_for, lang="en", marks=first.marks)
    assert found(first) | found(second) >= rest.paths()
    assert {"/news/piece-10/", "/news/piece-240/"} <= found(second)


def test_a_page_that_fails_leaves_the_rest_and_moves_no_mark(server: Server, client_for: Client) -> None:
    rest = Rest(posts(250)).serve(server)

    def answer(handler: servers.Handler) -> None:
        (servers.status(500) if "page=2" in handler.path.split("&") else rest.answer)(handler)

    server.routes[MAIN] = answer
    result = run(server, client_for, lang="en")
    assert len(result.listed) == 100
    assert result.marks == ()
    assert any("not complete" in problem for problem in result.problems)


@pytest.mark.parametrize("count", [0, 1, 50, 100, 150, 230])
def test_without_totals_the_pages_tell_the_end(server: Server, client_for: Client, count: int) -> None:
    rest = Rest(posts(count), has_totals=False, most_per_page=50).serve(server)
    assert found(run(server, client_for, source="rest", lang="en")) == rest.paths()


def test_fewer_a_page_than_asked_for(server: Server, client_for: Client) -> None:
    rest = Rest(posts(95), most_per_page=20).serve(server)
    assert found(run(server, client_for, source="rest", lang="en")) == rest.paths()
    assert len(rest.asked) == 5


def test_a_server_that_does_not_know_modified_after_is_read_to_the_mark(
    server: Server, client_for: Client
) -> None:
    rest = Rest(posts(900), knows_modified_after=False).serve(server)
    mark = (START + 880 * MINUTE).isoformat()
    result = run(server, client_for, lang="en", marks=(Mark("rest", "en", mark),))
    assert len(rest.asked) == 1
    assert "/news/piece-881/" in found(result)


def test_a_server_that_refuses_modified_after_is_asked_without_it(server: Server, client_for: Client) -> None:
    rest = Rest(posts(120)).serve(server)

    def answer(handler: servers.Handler) -> None:
        refuses = "modified_after" in handler.path
        (json_answer({"code": "rest_invalid_param"}, 400) if refuses else rest.answer)(handler)

    server.routes[MAIN] = answer
    mark = (START + 30 * MINUTE).isoformat()
    result = run(server, client_for, lang="en", marks=(Mark("rest", "en", mark),))
    assert len(result.listed) >= 90
    assert result.source == "rest"


def test_a_server_that_ignores_the_page_is_not_asked_for_ever(server: Server, client_for: Client) -> None:
    rest = Rest(posts(100))

    def answer(handler: servers.Handler) -> None:
        records = [post.record() for post in rest.posts]
        body_headers = {"X-WP-Total": "99999", "X-WP-TotalPages": "1000"}
        send_json(handler, records, 200, body_headers)

    server.routes[MAIN] = answer
    result = run(server, client_for, source="rest", lang="en")
    assert len(result.listed) == 100
    assert listings(server) < 8
    assert result.marks == ()


# -------------------------------------------------------------------------------------------------- Spanish


def test_spanish_among_the_english_is_not_listed_twice(server: Server, client_for: Client) -> None:
    rest = Rest(posts(150) + posts(150, "es", 1000)).serve(server)
    spanish = Rest(posts(150, "es", 1000)).serve(server, SPANISH)
    result = run(server, client_for)
    assert found(result) == rest.paths()
    assert (len(rest.asked), len(spanish.asked)) == (3, 1)


def test_spanish_beyond_what_the_main_route_lists_is_read_too(server: Server, client_for: Client) -> None:
    Rest(posts(10) + posts(5, "es", 1000)).serve(server)
    spanish = Rest(posts(150, "es", 1000)).serve(server, SPANISH)
    assert found(run(server, client_for)) >= spanish.paths()


def test_spanish_alone(server: Server, client_for: Client) -> None:
    rest = Rest(posts(3) + posts(2, "es", 50)).serve(server)
    result = run(server, client_for, lang="es")
    assert found(result) == {"/es/noticias/nota-50/", "/es/noticias/nota-51/"}
    assert [mark.lang for mark in result.marks] == ["es"]
    spanish = Rest(posts(4, "es", 60)).serve(server, SPANISH)
    asked = len(rest.asked)
    assert found(run(server, client_for, lang="es")) == spanish.paths()
    assert len(rest.asked) == asked


def test_spanish_that_rest_does_not_know_comes_from_the_sitemap(server: Server, client_for: Client) -> None:
    Rest(posts(3)).serve(server)
    loc = f"<url><loc>{HOME}/es/noticias/una-nota/</loc></url><url><loc>{HOME}/news/other/</loc></url>"
    server.routes["/sitemap.xml"] = servers.content(f"<urlset>{loc}</urlset>".encode(), "text/xml")
    first = run(server, client_for)
    assert "/es/noticias/una-nota/" in found(first)
    assert "/news/other/" not in found(first)
    assert {item.source for item in first.listed} == {"rest", "sitemap"}
    assert first.source == "rest"
    assert "/es/noticias/una-nota/" in found(run(server, client_for, marks=first.marks))


def test_a_site_without_spanish_is_asked_for_it_elsewhere_once(server: Server, client_for: Client) -> None:
    Rest(posts(3)).serve(server)
    marks = run(server, client_for).marks
    assert any("sitemap" in path for path in server.paths())
    server.log.clear()
    assert run(server, client_for, marks=marks).source == "rest"
    assert len(server.log) == 3


def test_a_spanish_route_that_fails_for_now_keeps_its_mark_back(server: Server, client_for: Client) -> None:
    Rest(posts(3)).serve(server)
    server.routes[SPANISH] = servers.status(502)
    result = run(server, client_for)
    assert [mark.lang for mark in result.marks if mark.source == "rest"] == ["en"]
    assert any("502" in problem for problem in result.problems)


# ------------------------------------------------------------------------------------------ odd and hostile


def test_odd_entries_do_no_harm(server: Server, client_for: Client) -> None:
    good = Post(1, START).record()
    records = [
        good,
        {**good, "link": "https://example.org/news/other/"},
        {**good, "link": "/news/relative/", "id": 2},
        {"id": 3},
        {**good, "id": 4, "status": "private", "link": f"{HOME}/news/hidden/"},
        {**good, "id": 5, "link": f"{HOME}/tag/peru/"},
        {"id": True, "link": 17},
        None,
        "words",
        {
            **good,
            "id": 6,
            "link": f"{HOME}/news/timeless/",
            "date": None,
            "modified_gmt": "0000-00-00T00:00:00",
        },
        {**good, "link": "http://www.insightcrime.org/news/piece-1?utm_source=x"},
    ]
    server.routes[MAIN] = json_answer(records)
    result = run(server, client_for, source="rest", lang="en")
    assert [item.url.removeprefix(HOME) for item in result.listed] == [
        "/news/piece-1/",
        "/news/relative/",
        "/?p=3",
        "/news/timeless/",
    ]
    assert result.listed[-1].published_on is None
    assert result.problems == ("1 listed addresses of other hosts are left out",)


def test_a_change_without_a_universal_time_is_placed_by_the_publication(
    server: Server, client_for: Client
) -> None:
    record = Post(1, START + MINUTE).record()
    del record["modified_gmt"]
    server.routes[MAIN] = json_answer([record])
    (item,) = run(server, client_for, source="rest", lang="en").listed
    assert item.lastmod_at == START + MINUTE


OFF = {
    "401": json_answer({"code": "rest_not_logged_in"}, 401),
    "403": servers.status(403),
    "404": servers.status(404),
    "html": servers.page("Not REST"),
    "words": servers.content(b"nothing here", "application/json"),
    "cut": servers.content(b'[{"id": 1, "link": "', "application/json"),
    "empty": servers.content(b"", "application/json"),
    "object": json_answer({"routes": []}),
    "error": json_answer({"code": "rest_disabled", "message": "no"}),
    "numbers": json_answer([1, 2, 3]),
    "deep": servers.content(b"[" * 100_000, "application/json"),
    "long number": servers.content(b'[{"id": ' + b"9" * 10_000 + b"}]", "application/json"),
    "broken": servers.status(500),
    "elsewhere": servers.redirect("https://example.org/wp-json/"),
    "too many": json_answer([{"id": number} for number in range(1, 5000)]),
}


@pytest.mark.parametrize("name", sorted(OFF))
def test_where_rest_is_off_the_sitemap_serves(server: Server, client_for: Client, name: str) -> None:
    server.routes[MAIN] = OFF[name]
    server.routes["/sitemap.xml"] = servers.content(
        f"<urlset><url><loc>{HOME}/news/a/</loc></url></urlset>".encode(), "text/xml"
    )
    result = run(server, client_for)
    assert (result.source, found(result)) == ("sitemap", {"/news/a/"})
    assert result.reason.startswith("no rest:")
    with pytest.raises(DiscoveryError, match="wp-json"):
        run(server, client_for, source="rest")


def test_rest_that_robots_txt_forbids_is_not_asked(server: Server, client_for: Client) -> None:
    Rest(posts(3)).serve(server)
    server.routes["/robots.txt"] = servers.content(b"User-agent: *\nDisallow: /wp-json/", "text/plain")
    server.routes["/sitemap.xml"] = servers.content(
        f"<urlset><url><loc>{HOME}/news/a/</loc></url></urlset>".encode(), "text/xml"
    )
    assert run(server, client_for, lang="en").source == "sitemap"
    assert listings(server) == 0


def test_an_empty_rest_gives_way_unless_it_was_narrowed(server: Server, client_for: Client) -> None:
    Rest([]).serve(server)
    server.routes["/sitemap.xml"] = servers.content(
        f"<urlset><url><loc>{HOME}/news/a/</loc></url></urlset>".encode(), "text/xml"
    )
    assert run(server, client_for, lang="en").source == "sitemap"
    narrow = run(server, client_for, lang="en", since=date(2026, 1, 1))
    assert (narrow.source, narrow.listed) == ("rest", ())


def test_listings_are_recorded_under_the_real_site_with_their_query(
    server: Server, client_for: Client
) -> None:
    Rest(posts(3)).serve(server)
    seen: list[str] = []

    def note(result: object) -> None:
        seen.append(result.answer.recorded_url)  # type: ignore[attr-defined]

    run(server, client_for, source="rest", lang="en", on_answer=note)
    assert seen[0].startswith(f"{HOME}{MAIN}?per_page=100&")
