"""What a run may be asked for."""

from __future__ import annotations

from datetime import date

import pytest

from flows.errors import UsageError
from flows.options import BackfillOptions, IngestOptions, MaintenanceOptions, ReparseOptions, Template
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


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (BackfillOptions(slice_pages=0), "slice_pages"),
        (BackfillOptions(slice_pages=10_001), "slice_pages"),
        (BackfillOptions(slice_minutes=0), "slice_minutes"),
        (BackfillOptions(slice_minutes=float("nan")), "slice_minutes"),
        (BackfillOptions(slice_minutes=float("inf")), "slice_minutes"),
        (BackfillOptions(lang="pt"), "lang"),
        (BackfillOptions(source="oracle"), "source"),
        (BackfillOptions(since=date(2024, 2, 1), until=date(2024, 1, 1)), "since"),
        (MaintenanceOptions(source="oracle"), "source"),
        (MaintenanceOptions(compare=False, retry=False, tidy=False), "compare"),
    ],
)
def test_long_work_refuses_by_name_as_well(options: BackfillOptions | MaintenanceOptions, word: str) -> None:
    with pytest.raises(UsageError, match=f"^{word}"):
        options.checked()


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (ReparseOptions(rebuild=True, template=Template.JOOMLA), "rebuild"),
        (ReparseOptions(rebuild=True, urls=("https://insightcrime.org/news/x/",)), "rebuild"),
        (ReparseOptions(urls=("https://example.org/x/",)), "url"),
    ],
)
def test_a_reparse_refuses_by_name_as_well(options: ReparseOptions, word: str) -> None:
    with pytest.raises(UsageError, match=f"^{word}: "):
        options.checked(PUBLIC_SITE)


def test_listings_of_other_windows_have_other_names() -> None:
    names = {
        options.name
        for options in (
            BackfillOptions(),
            BackfillOptions(since=date(2020, 1, 1)),
            BackfillOptions(until=date(2020, 1, 1)),
            BackfillOptions(lang="es"),
            BackfillOptions(source="rest"),
        )
    }
    assert len(names) == 5
    assert BackfillOptions(slice_pages=5, relist=True).name == BackfillOptions().name
