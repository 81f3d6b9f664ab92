"""The sample site's manners: validators, 304, gzip, HEAD, charsets, keep-alive, redirects, clean stop."""

from __future__ import annotations

import gzip
import http.client
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from flows.sample_site.server import RunningSite, serve

BRIEF = "/news/brief/orchid-smugglers-greenhouse-costa-rica/"


@pytest.fixture(scope="module")
def running() -> Iterator[RunningSite]:
    with serve() as site:
        yield site


@pytest.fixture
def client(running: RunningSite) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url) as one:
        yield one


def test_page_has_validators_and_answers_304(client: httpx.Client, running: RunningSite) -> None:
    first = client.get(BRIEF)
    assert first.status_code == 200
    assert first.headers["content-type"] == "text/html; charset=utf-8"
    by_tag = client.get(BRIEF, headers={"If-None-Match": f'"other", {first.headers["etag"]}'})
    by_day = client.get(BRIEF, headers={"If-Modified-Since": first.headers["last-modified"]})
    assert (by_tag.status_code, by_day.status_code) == (304, 304)
    assert by_tag.content == b""
    assert by_tag.headers["etag"] == first.headers["etag"]
    assert [one.conditional for one in running.requests[-3:]] == [False, True, True]
    assert [one.status for one in running.requests[-3:]] == [200, 304, 304]


@pytest.mark.parametrize(
    "headers",
    [
        {"If-None-Match": '"other"', "If-Modified-Since": "Thu, 01 Jan 2037 00:00:00 GMT"},
        {"If-Modified-Since": "Thu, 01 Jan 2004 00:00:00 GMT"},
        {"If-Modified-Since": "yesterday"},
    ],
)
def test_stale_or_senseless_validators_get_the_page(client: httpx.Client, headers: dict[str, str]) -> None:
    assert client.get(BRIEF, headers=headers).status_code == 200


def test_errors_never_answer_304(client: httpx.Client) -> None:
    assert client.get("/no-such-page/", headers={"If-None-Match": "*"}).status_code == 404


def test_gzip_only_where_accepted(running: RunningSite) -> None:
    place = urlsplit(running.url)
    assert place.hostname is not None
    bodies = {}
    for accepted in ("gzip", "identity", "br, gzip;q=0"):
        connection = http.client.HTTPConnection(place.hostname, place.port)
        connection.request("GET", BRIEF, headers={"Accept-Encoding": accepted})
        answer = connection.getresponse()
        bodies[accepted] = (answer.getheader("Content-Encoding"), answer.getheader("ETag"), answer.read())
        connection.close()
    assert bodies["gzip"][0] == "gzip"
    assert gzip.decompress(bodies["gzip"][2]) == bodies["identity"][2] == bodies["br, gzip;q=0"][2]
    assert bodies["identity"][0] is None
    assert bodies["gzip"][1] != bodies["identity"][1]


def test_head_sends_the_same_headers_without_body(client: httpx.Client) -> None:
    head, get = client.head(BRIEF), client.get(BRIEF)
    assert head.content == b""
    assert head.headers == get.headers


def test_windows_1252_is_labelled_and_sent(client: httpx.Client) -> None:
    answer = client.get("/es/noticias-del-dia/lanchas-fantasma-golfo-ilusion")
    assert answer.headers["content-type"] == "text/html; charset=windows-1252"
    assert "tuviera carriles”" in answer.content.decode("windows-1252")
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode("utf-8")


def test_connection_is_kept(running: RunningSite) -> None:
    place = urlsplit(running.url)
    assert place.hostname is not None
    connection = http.client.HTTPConnection(place.hostname, place.port)
    connection.request("GET", "/robots.txt")
    connection.getresponse().read()
    before = connection.sock
    connection.request("GET", "/feed/")
    assert connection.getresponse().read()
    assert connection.sock is before
    connection.close()


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/news/extortion-turns-at-the-fair/", "/news/carousel-operators-extortion-fairs/"),
        ("/?p=301008", "/news/carousel-operators-extortion-fairs/"),
        (BRIEF.rstrip("/"), BRIEF),
    ],
)
def test_old_and_short_addresses_redirect_inside_the_site(
    client: httpx.Client, asked: str, led_to: str
) -> None:
    answer = client.get(asked)
    assert (answer.status_code, answer.headers["location"]) == (301, led_to)


def test_one_article_answers_at_an_old_and_a_new_address(client: httpx.Client) -> None:
    new = client.get("/news/brief/salt-flats-runway-night-flights-argentina/")
    old = client.get("/news-briefs/salt-flats-runway-night-flights-argentina")
    assert new.status_code == old.status_code == 200
    assert "td-post-content" in new.text
    assert "item-page" in old.text
    assert "rows of candles in jam jars" in old.text
    assert client.get("/news-briefs/salt-flats-runway-night-flights-argentina/").text == old.text


@pytest.mark.parametrize(
    ("path", "status", "type_", "words"),
    [
        ("/news/brief/just-a-moment/", 403, "text/html", "Checking your browser"),
        ("/news/brief/checking-your-browser/", 200, "text/html", "Just a moment"),
        ("/news/brief/moved-without-trace/", 200, "text/html", "Page not found"),
        ("/es/noticias/pagina-que-no-existe/", 200, "text/html", "Página no encontrada"),
        ("/es/nada/", 404, "text/html", "Página no encontrada"),
        ("/news/brief/blank-sheet/", 200, "text/html", ""),
        ("/news/brief/withdrawn-story/", 410, "text/html", "removed"),
        ("/news/brief/gone-elsewhere/", 200, "text/html", 'http-equiv="refresh"'),
        ("/news/brief/figures-as-a-document/", 200, "application/pdf", "%PDF"),
        ("/wp-content/uploads/2019/09/quarries-report.pdf", 200, "application/pdf", "%PDF"),
        ("/wp-content/uploads/2025/02/eel-bags.jpg", 200, "image/gif", "GIF89a"),
        ("/?p=1", 404, "text/html", "Page not found"),
        ("/?p=%00&s=x", 404, "text/html", "Page not found"),
    ],
)
def test_pages_that_are_no_articles(
    client: httpx.Client, path: str, status: int, type_: str, words: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith(type_)
    assert words in answer.text


def test_log_names_who_asked(client: httpx.Client, running: RunningSite) -> None:
    client.get("/robots.txt?x=1", headers={"User-Agent": "tester/1"})
    last = running.requests[-1]
    assert (last.method, last.path, last.status, last.user_agent) == (
        "GET",
        "/robots.txt?x=1",
        200,
        "tester/1",
    )
    assert last.at >= running.requests[0].at


def test_other_methods_are_refused(client: httpx.Client) -> None:
    assert client.post("/").status_code == 501


def test_only_loopback_is_served() -> None:
    with pytest.raises(ValueError, match="loopback"), serve(host="0.0.0.0"):
        pass


def test_stops_cleanly_with_a_client_still_connected() -> None:
    threads = set(threading.enumerate())
    with serve() as site:
        place = urlsplit(site.url)
        idle = socket.create_connection((place.hostname or "", place.port or 0))
        with httpx.Client() as client:
            client.get(site.url + "/robots.txt")
    idle.settimeout(5)
    assert idle.recv(1) == b""
    idle.close()
    assert not set(threading.enumerate()) - threads
    with pytest.raises(httpx.ConnectError):
        httpx.get(site.url)


def test_serves_on_the_other_loopback_address_too() -> None:
    try:
        with serve(host="::1") as site:
            assert site.url.startswith("http://[::1]:")
            assert httpx.get(site.url + "/robots.txt").status_code == 200
    except OSError as error:
        pytest.skip(f"no IPv6 here: {error}")


def test_given_port_is_used_and_a_taken_one_is_an_error() -> None:
    with serve() as first:
        port = urlsplit(first.url).port or 0
        with pytest.raises(OSError, match="in use"), serve(port):
            pass
    with serve(port) as again:
        assert again.url == f"http://127.0.0.1:{port}"
