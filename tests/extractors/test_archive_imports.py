"""The site's own pages out of foreign archives; everything else is counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from extractors.archive.imports import import_captures
from extractors.archive.reader import ArchivedRecord, read_archive
from extractors.archive.writer import ArchiveWriter
from extractors.errors import BrokenArchive, NotAnArchive
from tests.extractors.warcs import HTML, http, packed, record
from transforms.urls import PUBLIC_SITE, parse_site

OLD = "http://www.insightcrime.org/news-briefs/synthetic"
CHUNKED = f"{len(HTML):x}\r\n".encode() + HTML + b"\r\n0\r\n\r\n"

# As Common Crawl and the Wayback Machine write: requests, metadata, decoded bodies, other hosts, revisits.
CRAWL = [
    record(b"software: crawler\r\n", kind="warcinfo", url=None),
    record(b"GET / HTTP/1.1\r\n\r\n", kind="request", url=OLD),
    record(http(X_Crawler_Content_Encoding="gzip"), url=OLD),
    record(b"fetchTimeMs: 9\r\n", kind="metadata", url=OLD),
    record(http(CHUNKED, Transfer_Encoding="chunked"), url="https://es.insightcrime.org/analisis/sintetico/"),
    record(http(), url="https://example.org/news/"),
    record(http(), url="https://notinsightcrime.org/news/"),
    record(http(b"", status="HTTP/1.1 301 Moved", Location="/x/"), url=OLD),
    record(http(status="HTTP/1.1 503 Busy"), url=OLD),
    record(http(status="HTTP/1.1 404 Not Found"), url="https://insightcrime.org/lost/"),
    record(http(b"", status="HTTP/1.1 304 Not Modified"), kind="revisit", url=OLD),
    record(http(b""), kind="revisit", url=OLD, WARC_Payload_Digest="sha1:" + "C" * 32),
    record(http(b"\x89PNG", Content_Type="image/png"), url="https://insightcrime.org/a.png"),
    record(http(b"{}", Content_Type="application/json"), url="https://insightcrime.org/wp-json/"),
    record(http(b"<?xml version='1.0'?><rss/>", Content_Type=""), url="https://insightcrime.org/feed/"),
    record(http(Content_Type=""), url="https://insightcrime.org/news/no-type/"),
    record(http(b"words", Content_Type="text/plain"), url="https://insightcrime.org/words/"),
    record(http(b"\x1f\x8b\x08" + b"\xff" * 20, Content_Encoding="gzip"), url=OLD),
    record(http(b"x" * 3_000_000), url=OLD),
    record(b"20240506", url="dns:insightcrime.org"),
]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(packed(CRAWL))
    return path


def test_only_the_sites_pages_are_taken_and_the_rest_counted(crawl: Path) -> None:
    found = import_captures(crawl, site=PUBLIC_SITE, max_body_bytes=1_000_000)
    taken = list(found)
    assert [(item.capture.source_url, item.capture.status) for item in taken] == [
        (OLD, 200),
        ("https://es.insightcrime.org/analisis/sintetico/", 200),
        ("http://www.insightcrime.org/news-briefs/synthetic", 301),
        ("https://insightcrime.org/lost/", 404),
        (OLD, 304),
        (OLD, 200),
        ("https://insightcrime.org/feed/", 200),
        ("https://insightcrime.org/news/no-type/", 200),
    ]
    assert [item.capture.body for item in taken[:2]] == [HTML, HTML]
    assert found.passed_over == Counter(
        warcinfo=1,
        request=1,
        metadata=1,
        other_host=2,
        other_status=1,
        not_html=3,
        undecodable=1,
        too_large=1,
        not_http=1,
    )
    assert len(taken) + found.passed_over.total() == len(CRAWL)


def test_imported_answers_are_archived_unchanged(crawl: Path, tmp_path: Path) -> None:
    taken = list(import_captures(crawl, site=PUBLIC_SITE))
    with ArchiveWriter(tmp_path / "archive", "import", "crawl") as writer:
        places = [writer.append(item.answer) for item in taken]
    path = tmp_path / "archive" / places[0].warc_file
    again = [item.capture for item in read_archive(path) if isinstance(item, ArchivedRecord)]
    keys = [(c.source_url, c.captured_at, c.status, c.headers, c.body, c.payload_digest) for c in again]
    assert keys == [
        (c.source_url, c.captured_at, c.status, c.headers, c.body, c.payload_digest)
        for c in (item.capture for item in taken)
    ]


def test_pages_of_the_configured_site_are_the_sites_own(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    mirror = "http://127.0.0.1:8099/news/a/"
    path.write_bytes(record(http(), url=mirror) + record(http(), url=OLD))
    assert [item.answer.url for item in import_captures(path, site=parse_site("http://127.0.0.1:8099"))] == [
        mirror,
        OLD,
    ]
    assert [item.answer.url for item in import_captures(path, site=PUBLIC_SITE)] == [OLD]


def test_a_mirrors_page_goes_by_the_address_recorded_for_it(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(
        record(http(), url="http://127.0.0.1:7/news/a/", X_Recorded_URL="https://insightcrime.org/news/a/")
    )
    (item,) = import_captures(path, site=PUBLIC_SITE)
    assert item.capture.recorded_url == "https://insightcrime.org/news/a/"


def test_a_cut_archive_gives_what_is_whole(crawl: Path) -> None:
    crawl.write_bytes(packed(CRAWL[:5])[:-10])
    found = import_captures(crawl, site=PUBLIC_SITE)
    items = iter(found)
    assert next(items).answer.url == OLD
    with pytest.raises(BrokenArchive):
        next(items)
    assert found.passed_over == Counter(warcinfo=1, request=1, metadata=1)


def test_no_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"%PDF")
    with pytest.raises(NotAnArchive):
        list(import_captures(path, site=PUBLIC_SITE))


@pytest.mark.samples
def test_all_sample_pages_belong_to_the_site(samples: Path) -> None:
    found = import_captures(samples / "pages.warc.gz", site=PUBLIC_SITE)
    assert sum(1 for _ in found) == 66
    assert found.passed_over.total() == 0
