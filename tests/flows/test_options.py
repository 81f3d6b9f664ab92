"""What a run may be asked for."""

from __future__ import annotations

from datetime import date

import pytest

from flows.errors import UsageError
from flows.options import IngestOptions
from transforms.urls import PUBLIC_SITE


def test_addresses_become_canonical_and_are_asked_once() -> None:
    options = IngestOptions(
        urls=(
            "http://www.insightcrime.org/news-briefs/a-slug",
            "https://insightcrime.org/news-briefs/a-slug/",
        )
    )
    assert options.checked(PUBLIC_SITE).urls == ("https://insightcrime.org/news-briefs/a-slug/",)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (IngestOptions(limit=-1), "limit"),
        (IngestOptions(limit=0), "limit"),
        (IngestOptions(lang="pt"), "lang"),
        (IngestOptions(source="oracle"), "source"),
        (IngestOptions(since=date(2024, 2, 1), until=date(2024, 1, 1)), "since"),
        (IngestOptions(urls=("https://example.org/x/",)), "url"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(options: IngestOptions, word: str) -> None:
    with pytest.raises(UsageError, match=f"^{word}: "):
        options.checked(PUBLIC_SITE)
