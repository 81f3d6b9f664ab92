"""Changes that tests make to the running sample site: edits, additions, deletions, faults."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.sample_site.server import serve
from flows.sample_site.site import SampleSite
from flows.sample_site.truth import expect

SLUG = "toy-piano-crates-rifles-honduras"
PATH = "/news-briefs/" + SLUG


ANY = SampleSite()


@given(
    st.text(max_size=60), st.sampled_from(["/", "/feed/?paged=", "/wp-json/wp/v2/posts?page=", "/tag/", ""])
)
def test_any_target_is_answered(text: str, prefix: str) -> None:
    assert 200 <= ANY.page(prefix + text).status < 500


def test_senseless_targets_are_refused() -> None:
    assert ANY.page("//[").status == 400
    assert ANY.page("/?p=" + "1" * 5_000).status == 414


def test_edit_changes_the_page_its_stamp_and_no_other_page() -> None:
    site = SampleSite()
    others = [one for one in site.articles if one.slug != SLUG]
    before = {one.slug: site.page(one.path) for one in others}
    old = site.page(PATH)
    edited = site.edit(SLUG, title="A New Headline", paragraph="A changed first paragraph.", position=0)
    new = site.page(PATH)
    assert "A changed first paragraph." in new.body.decode()
    assert "A New Headline" in new.body.decode()
    assert new.modified > old.modified
    assert expect(edited).report_text.startswith("A changed first paragraph.")
    assert {one.slug: site.page(one.path) for one in others} == before


def test_edit_is_seen_by_sitemap_rest_and_feed() -> None:
    site = SampleSite()
    site.edit(SLUG, paragraph="The last words are new.")
    assert "2026-10-01T12:00:00+00:00" in site.page("/post-sitemap1.xml").body.decode()
    records = json.loads(site.page("/wp-json/wp/v2/posts?modified_after=2026-10-01T00:00:00Z").body)
    assert [record["slug"] for record in records] == [SLUG]
    assert "The last words are new." in records[0]["content"]["rendered"]
    site.edit(SLUG, title="Again")
    assert site.article(SLUG).modified == datetime(2026, 10, 1, 13, 0, tzinfo=UTC)
    moment = datetime(2027, 1, 1, tzinfo=UTC)
    assert site.edit(SLUG, title="Once more", at=moment).modified == moment


def test_edit_while_serving_turns_304_into_200() -> None:
    with serve() as running:
        tag = httpx.get(running.url + PATH).headers["etag"]
        asked = {"If-None-Match": tag}
        assert httpx.get(running.url + PATH, headers=asked).status_code == 304
        running.site.edit(SLUG, paragraph="Something else.")
        assert httpx.get(running.url + PATH, headers=asked).status_code == 200


def test_deleted_article_is_gone_and_comes_back() -> None:
    site = SampleSite()
    site.delete(SLUG)
    assert site.page(PATH).status == site.page(PATH + "/").status == 410
    assert SLUG not in site.page("/post-sitemap1.xml").body.decode()
    with pytest.raises(KeyError):
        site.article(SLUG)
    site.restore(SLUG)
    assert site.page(PATH).status == 200
    assert SLUG in site.page("/post-sitemap1.xml").body.decode()


def test_added_article_is_listed_and_served() -> None:
    site = SampleSite()
    path = "/news/brief/a-further-piece/"
    model = site.article("orchid-smugglers-greenhouse-costa-rica")
    site.add(replace(model, slug="a-further-piece", path=path, title="A Further Piece", wordpress_id=999))
    assert "A Further Piece" in site.page(path).body.decode()
    assert "a-further-piece" in site.page("/post-sitemap1.xml").body.decode()
    assert site.page("/?p=999").headers == (("Location", path),)


def test_site_of_given_articles_only() -> None:
    bundled = SampleSite()
    site = SampleSite([bundled.article(SLUG)])
    assert [one.slug for one in site.articles] == [SLUG]
    assert site.page(PATH).status == 200


def test_broken_address_fails_as_often_as_asked() -> None:
    site = SampleSite()
    site.break_address(PATH, 503, times=2, retry_after="1")
    answers = [site.page(PATH) for _ in range(3)]
    assert [page.status for page in answers] == [503, 503, 200]
    assert answers[0].headers == (("Retry-After", "1"),)
    site.break_address(PATH, 500)
    assert [site.page(PATH).status for _ in range(3)] == [500, 500, 500]
    site.mend(PATH)
    assert site.page(PATH).status == 200
