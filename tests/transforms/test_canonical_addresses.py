"""Addresses: the contract's table, what may be fetched, and properties of the canonical form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.terms import Lang
from transforms.urls import (
    PUBLIC_SITE,
    Site,
    canonical_url,
    external_url,
    fetch_url,
    is_site_url,
    lang_of_url,
    parse_site,
    path_segments,
    slug_of,
    wordpress_id_of,
)

LOOPBACK = Site("http", "127.0.0.1", 8099)


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        (
            "http://www.insightcrime.org/news-briefs/some-slug",
            "https://insightcrime.org/news-briefs/some-slug/",
        ),
        ("http://es.insightcrime.org/analisis/un-slug", "https://insightcrime.org/es/analisis/un-slug/"),
        (
            "https://es.insightcrime.org/noticias/analisis/un-slug/",
            "https://insightcrime.org/es/noticias/analisis/un-slug/",
        ),
        (
            "https://insightcrime.org/news/some-slug/amp/?utm_source=x#top",
            "https://insightcrime.org/news/some-slug/",
        ),
        ("https://ic.labmde.org/news/brief/some-slug/", "https://insightcrime.org/news/brief/some-slug/"),
        ("https://insightcrime.org/?p=351087", "https://insightcrime.org/?p=351087"),
        ("https://es.insightcrime.org/?p=9", "https://insightcrime.org/es/?p=9"),
        ("https://es.insightcrime.org/es/analisis/x/", "https://insightcrime.org/es/analisis/x/"),
        ("https://insightcrime.org/?p=12&preview=true", "https://insightcrime.org/?p=12"),
        ("https://insightcrime.org/?p=abc", "https://insightcrime.org/"),
        ("HTTPS://M.InsightCrime.COM:443/News/x//", "https://insightcrime.org/News/x/"),
        ("http://www.insightcrime.org:8080/x?limit=10&start=20", "https://insightcrime.org/x/"),
        ("https://insightcrime.org/a/./b/../c", "https://insightcrime.org/a/c/"),
        ("https://insightcrime.org/news/a%c3%b1o-%41", "https://insightcrime.org/news/a%C3%B1o-A/"),
        ("https://insightcrime.org/news/año-100%", "https://insightcrime.org/news/a%C3%B1o-100%25/"),
        ("https://insightcrime.org", "https://insightcrime.org/"),
        (" https://insightcrime.org./x/ ", "https://insightcrime.org/x/"),
    ],
)
def test_every_spelling_of_an_address_has_one_canonical_form(given_url: str, expected: str) -> None:
    assert canonical_url(given_url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/news/x/",
        "https://insightcrime.org.example/x/",
        "https://insightcrime.org@example.org/x/",
        "https://user:word@insightcrime.org/x/",
        "https://example.org\\.insightcrime.org/x/",
        "https://insightcrime.org\\@example.org/x/",
        "ftp://insightcrime.org/x/",
        "javascript:alert(1)",
        "//insightcrime.org/x/",
        "/news/x/",
        "https://insightcrime.org:99999/x/",
        "https://[::1/x/",
        "http://",
        "",
        "https://insightcrime.org/" + "a" * 9000,
    ],
)
def test_what_is_not_of_the_site_has_no_canonical_form(url: str) -> None:
    assert canonical_url(url) is None
    assert not is_site_url(url)


def test_pages_of_another_site_setting_are_recorded_under_the_public_host() -> None:
    url = "http://127.0.0.1:8099/es/noticias/un-slug/?x=1"

    assert canonical_url(url, LOOPBACK) == "https://insightcrime.org/es/noticias/un-slug/"
    assert canonical_url(url) is None
    assert canonical_url("https://www.insightcrime.org/x", LOOPBACK) == "https://insightcrime.org/x/"
    assert canonical_url("http://127.0.0.1:8098/x/", LOOPBACK) is None


def test_only_the_sites_own_hosts_may_be_fetched() -> None:
    assert is_site_url("https://insightcrime.org/x/")
    assert is_site_url("http://es.insightcrime.org/x")
    assert not is_site_url("https://insightcrime.org:8443/x/")
    assert not is_site_url("https://ic.labmde.org/x/"), "the mirror is recorded, never asked"
    assert is_site_url("http://127.0.0.1:8099/x/", LOOPBACK)
    assert not is_site_url("https://127.0.0.1:8099/x/", LOOPBACK)
    assert not is_site_url("https://insightcrime.org/x/", LOOPBACK)


def test_a_canonical_address_is_asked_for_on_the_configured_site() -> None:
    assert fetch_url("https://insightcrime.org/news/x/") == "https://insightcrime.org/news/x/"
    assert fetch_url("https://insightcrime.org/?p=7", LOOPBACK) == "http://127.0.0.1:8099/?p=7"
    assert fetch_url("https://insightcrime.org/news/x/", Site("https", "::1", 443)) == "https://[::1]/news/x/"
    with pytest.raises(ValueError, match=r"example\.org"):
        fetch_url("https://example.org/x/")


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://insightcrime.org", PUBLIC_SITE),
        ("HTTP://LocalHost:8099/", Site("http", "localhost", 8099)),
        ("http://[::1]:80", Site("http", "::1", 80)),
    ],
)
def test_a_site_setting_is_scheme_host_and_port(url: str, site: Site) -> None:
    assert parse_site(url) == site
    assert parse_site(site.origin) == site


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("ftp://insightcrime.org", "http:// or https://"),
        ("insightcrime.org", "http:// or https://"),
        ("http://", "names no host"),
        ("https://user@insightcrime.org", "user name"),
        ("https://insightcrime.org/news", "ends after"),
        ("https://insightcrime.org?x=1", "ends after"),
        ("http://localhost:99999", "no address"),
        ("http://localhost:0", "port 0"),
        ("http://bad host/", "no host name"),
    ],
)
def test_a_bad_site_setting_is_refused_with_the_reason(url: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_site(url)


def test_language_and_slug_come_from_the_address() -> None:
    assert lang_of_url("http://es.insightcrime.org/analisis/x") is Lang.ES
    assert lang_of_url("https://insightcrime.org/es/noticias/x/") is Lang.ES
    assert lang_of_url("https://insightcrime.org/essays/x/") is Lang.EN
    assert lang_of_url("no address") is Lang.EN
    assert slug_of("https://insightcrime.org/news/Some-Slug/amp/") == "some-slug"
    assert slug_of("https://insightcrime.org/news/a%C3%B1o/") == "año"
    assert slug_of("https://insightcrime.org/news/a%2Fb/") == "a%2fb"
    assert slug_of("https://insightcrime.org/es/") is None
    assert slug_of("https://insightcrime.org/?p=1") is None
    assert slug_of("nothing") is None
    assert path_segments("https://insightcrime.org/es/Noticias/x/") == ("noticias", "x")
    assert path_segments("mailto:x@example.org") == ()


def test_post_numbers_and_outside_addresses() -> None:
    assert wordpress_id_of("https://insightcrime.org/?p=351087") == 351087
    assert wordpress_id_of("https://insightcrime.org/news/x/") is None
    assert wordpress_id_of("https://insightcrime.org/?" + "&".join(["p=1"] * 200)) is None
    assert wordpress_id_of("x") is None
    assert external_url("https://Example.ORG/a?b=1#c") == ("https://Example.ORG/a?b=1", "example.org")
    assert external_url("mailto:someone@example.org") == ("mailto:someone@example.org", None)


HOSTS = st.sampled_from(
    ["insightcrime.org", "www.insightcrime.com", "es.insightcrime.org", "m.insightcrime.org", "ic.labmde.org"]
)
PATHS = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="?#"), max_size=60)


@given(scheme=st.sampled_from(["http", "HTTPS"]), host=HOSTS, path=PATHS, query=st.text(max_size=20))
def test_canonical_form_is_stable(scheme: str, host: str, path: str, query: str) -> None:
    canonical = canonical_url(f"{scheme}://{host}/{path}?{query}")

    assert canonical is not None
    assert canonical_url(canonical) == canonical
    assert canonical.startswith("https://insightcrime.org/")
    assert canonical.isascii()
    assert is_site_url(canonical)
    assert fetch_url(canonical, PUBLIC_SITE) == canonical
    assert lang_of_url(canonical) is lang_of_url(fetch_url(canonical, LOOPBACK))


@given(st.text(max_size=80))
def test_no_text_breaks_the_readers_of_addresses(text: str) -> None:
    for url in (text, f"https://{text}", f"https://insightcrime.org/{text}"):
        canonical = canonical_url(url)
        assert canonical is None or canonical_url(canonical) == canonical
        assert slug_of(url) != ""
        assert external_url(url)[1] != ""
