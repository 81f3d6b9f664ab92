"""Which pages a probe asks for: some that records speak of, some from all over the site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from flows.probing.survey import Survey
from transforms.terms import Lang
from transforms.urls import lang_of_url


def choose_pages(survey: Survey, count: int, withheld: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """At most `count` canonical addresses, both languages in turn: half of them with records, the rest spread
    evenly over what sitemaps (else month archives) list. Withheld ones are left out.
    """
    both = [url for url in survey.posts if url in survey.items]
    recorded = list(dict.fromkeys([*both, *survey.records()]))
    spread_from = [
        url
        for url in (survey.listed.get("sitemap") or survey.listed.get("months") or [])
        if url not in recorded
    ]
    recorded = [url for url in _in_turn(recorded) if url not in withheld]
    others = [url for url in _in_turn(spread_from) if url not in withheld]
    half = count - min(count // 2, len(others))
    chosen = recorded[:half]
    chosen += _spread(others, count - len(chosen))
    return tuple(dict.fromkeys([*chosen, *recorded]))[:count]


def _in_turn(urls: Sequence[str]) -> Iterator[str]:
    by_lang = [[url for url in urls if lang_of_url(url) is lang] for lang in Lang]
    return (url for url in chain.from_iterable(zip_longest(*by_lang)) if url is not None)


def _spread(urls: Sequence[str], count: int) -> list[str]:
    if count >= len(urls):
        return list(urls)
    return [urls[index * len(urls) // count] for index in range(count)]
