"""Where the links of copies lead, behind redirectors and under the site's many hosts."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reprints.pieces import ENGLISH, SPANISH, SPANISH_URL, URL, with_credit
from transforms.audit.targets import Addresses, Target, target_of, unwrapped

Q = quote(URL, safe="")
ADDRESSES = Addresses.of(ENGLISH)


@pytest.mark.parametrize(
    "href",
    [
        URL,
        "http://www.insightcrime.com/news-briefs/contraband-timber-marisol-port",
        "https://m.insightcrime.org/news/brief/contraband-timber-marisol-port/amp/",
        "https://insightcrime.org/?p=4711",
        f"https://www.google.com/url?sa=t&q={Q}&usg=x",
        f"https://google.co.uk/url?url={Q}",
        f"https://l.facebook.com/l.php?u={Q}&h=AT",
        f"https://lm.facebook.com/l.php?u={Q}",
        f"https://t.co/?url={Q}",
        f"https://www.linkedin.com/redir/redirect?url={Q}&urlhash=1",
        f"https://www.youtube.com/redirect?event=x&q={Q}",
        f"https://out.reddit.com/t3?url={Q}",
        f"https://eur01.safelinks.protection.outlook.com/?url={Q}&data=1",
        f"https://duckduckgo.com/l/?uddg={Q}",
        f"https://href.li/?{URL}",
        f"https://portal.example/goto?target={Q}",
        f"https://portal.example/redirect.php?url={Q}",
        f"https://portal.example/out?to={quote('//insightcrime.org/news/brief/contraband-timber-marisol-port/', safe='')}",
        f"https://l.facebook.com/l.php?u={quote(f'https://www.google.com/url?q={Q}', safe='')}",
        "https://insightcrime-org.cdn.ampproject.org/c/s/insightcrime.org/news/brief/contraband-timber-marisol-port/amp/",
        "https://www.google.com/amp/s/insightcrime.org/news/brief/contraband-timber-marisol-port/",
    ],
)
def test_the_original_is_known_behind_every_address(href: str) -> None:
    assert target_of(href, ADDRESSES) is Target.ORIGINAL


@pytest.mark.parametrize(
    ("href", "target"),
    [
        (SPANISH_URL, Target.COUNTERPART),
        ("https://insightcrime.org/", Target.HOME),
        ("http://es.insightcrime.org", Target.HOME),
        ("https://insightcrime.org/news/brief/another/", Target.OTHER_ARTICLE),
        ("https://insightcrime.org/?p=4712", Target.OTHER_ARTICLE),
        ("https://insightcrime.org/es/noticias/contraband-timber-marisol-port/", Target.OTHER_ARTICLE),
        (f"https://web.archive.org/web/2021id_/{URL}", Target.ARCHIVED),
        ("https://web.archive.org/web/2021/https:/insightcrime.org/news/brief/contraband-timber-marisol-port/", Target.ARCHIVED),
        ("https://web.archive.org/web/2021/https://other.example/", Target.ELSEWHERE),
        ("https://bit.ly/abc", Target.SHORTENED),
        ("https://t.co/AbC123", Target.SHORTENED),
        (f"https://www.facebook.com/sharer/sharer.php?u={Q}", Target.ELSEWHERE),
        (f"https://twitter.com/intent/tweet?url={Q}", Target.ELSEWHERE),
        (f"https://www.linkedin.com/shareArticle?url={Q}", Target.ELSEWHERE),
        (f"https://search.example/?q={Q}", Target.ELSEWHERE),
        ("https://insightcrime.org.evil.example/news/brief/contraband-timber-marisol-port/", Target.ELSEWHERE),
        ("https://insightcrime.org@evil.example/news/brief/contraband-timber-marisol-port/", Target.ELSEWHERE),
        ("mailto:info@insightcrime.org", Target.ELSEWHERE),
        ("javascript:void(0)", Target.ELSEWHERE),
        ("https://[::1/x", Target.ELSEWHERE),
        ("#top", Target.ELSEWHERE),
        ("", Target.ELSEWHERE),
    ],
)  # fmt: skip
def test_what_is_not_the_original_is_told_apart(href: str, target: Target) -> None:
    assert target_of(href, ADDRESSES) is target


def test_a_spanish_original_is_known_under_its_old_host() -> None:
    addresses = Addresses.of(SPANISH)
    old = "http://es.insightcrime.org/noticias/madera-contrabando-puerto-marisol"
    assert target_of(old, addresses) is Target.ORIGINAL


def test_a_former_slug_on_record_is_the_original() -> None:
    renamed = replace(ENGLISH, addresses=(URL, "https://insightcrime.org/news/old-slug/"))
    assert target_of("http://www.insightcrime.org/news/old-slug", Addresses.of(renamed)) is Target.ORIGINAL


def test_an_article_known_by_number_alone_has_no_slug() -> None:
    numbered = replace(with_credit(ENGLISH, url="https://insightcrime.org/?p=4711"), addresses=())
    assert target_of("https://insightcrime.org/?p=4711", Addresses.of(numbered)) is Target.ORIGINAL
    assert target_of("https://insightcrime.org/", Addresses.of(numbered)) is Target.HOME


@given(st.text(max_size=120))
def test_any_address_can_be_read(text: str) -> None:
    assert target_of(text, ADDRESSES) in Target
    assert isinstance(unwrapped(f"https://www.google.com/url?q={text}"), str)
