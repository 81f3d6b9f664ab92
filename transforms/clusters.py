"""Which captures are one article: by slug, by canonical link, by WordPress number; and which are not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from transforms.history_records import IdentityConflict, Reading
from transforms.identity import LEAST_SIMILARITY, article_id, is_conflict, text_similarity
from transforms.records import Article

Cluster = tuple[Reading, ...]
T = TypeVar("T", str, int)


class _Groups(Generic[T]):
    """Disjoint sets; an item is a set of its own until it is joined. The least item stands for its set."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def __contains__(self, item: T) -> bool:
        return item in self._parent

    def root(self, item: T) -> T:
        parent = self._parent.get(item, item)
        while parent != item:
            item, parent = parent, self._parent.get(parent, parent)
        return item

    def join(self, one: T, other: T) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = self._parent[first] = first
        self._parent.setdefault(one, first)
        self._parent.setdefault(other, first)


def cluster(
    readings: Sequence[Reading], moves: Collection[tuple[str, str]] = ()
) -> tuple[tuple[Cluster, ...], tuple[IdentityConflict, ...]]:
    """Readings grouped into articles, and those refused; the same for every order of the readings.

    One article are captures of one language and slug; a capture whose canonical link is another's address;
    and captures with one WordPress number in one language whose texts are alike, for the number alone is
    not unique across the site's installations. Of one slug the earliest capture keeps it, and captures that
    conflict with it (see `is_conflict`) are refused; links and numbers that would join two pieces are not
    believed. Articles are ordered by id, captures by time.
    """
    ordered = sorted(readings, key=_time_of)
    conflicts: list[IdentityConflict] = []
    slugs: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for item in ordered:
        slugs[item.article.lang.value, item.article.slug].append(item)
    pieces = [_evict(items, conflicts) for items in slugs.values()]
    joined = [_evict(items, conflicts) for items in _join(pieces, moves)]
    return tuple(sorted(joined, key=_id_of)), tuple(sorted(conflicts, key=_conflict_key))


def _join(pieces: Sequence[Cluster], moves: Collection[tuple[str, str]]) -> list[Cluster]:
    """Pieces of different slugs that are one article, by link, redirect or number; captures by time."""
    ordered = [item for piece in pieces for item in piece]
    groups: _Groups[int] = _Groups()
    start = 0
    for piece in pieces:
        for position in range(start, start + len(piece)):
            groups.join(start, position)
        start += len(piece)
    _join_canonical_links(ordered, groups)
    _join_redirects(ordered, groups, moves)
    _join_wordpress_numbers(ordered, groups)
    members: dict[int, list[Reading]] = defaultdict(list)
    for position, item in enumerate(ordered):
        members[groups.root(position)].append(item)
    return [tuple(sorted(items, key=_time_of)) for items in members.values()]


def _time_of(item: Reading) -> tuple[datetime, str, str]:
    return item.ref.captured_at, item.ref.capture_id, item.parser_version


def _id_of(items: Sequence[Reading]) -> str:
    return article_id(items[0].article.lang, items[0].article.slug)


def _conflict_key(conflict: IdentityConflict) -> tuple[str, str]:
    return conflict.article_id, conflict.refused.capture_id


def _join_canonical_links(ordered: Sequence[Reading], groups: _Groups[int]) -> None:
    at: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, item in enumerate(ordered):
        for url in {item.ref.url, item.article.url}:
            at[item.article.lang.value, url].append(position)
    for position, item in enumerate(ordered):
        target = item.article.canonical_url
        others = at.get((item.article.lang.value, target), []) if target else []
        _join_alike(ordered, groups, position, others, least=0.0)


def _join_redirects(
    ordered: Sequence[Reading], groups: _Groups[int], moves: Collection[tuple[str, str]]
) -> None:
    """Joins captures at both ends of a chain of redirects, whose middle need not have been captured."""
    addresses: _Groups[str] = _Groups()
    for one, other in sorted(moves):
        addresses.join(one, other)
    at: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, item in enumerate(ordered):
        own = {url for url in (item.ref.url, item.article.url) if url in addresses}
        for name in sorted({addresses.root(url) for url in own}):
            others = at[item.article.lang.value, name]
            _join_alike(ordered, groups, position, others, least=0.0)
            others.append(position)


def _join_wordpress_numbers(ordered: Sequence[Reading], groups: _Groups[int]) -> None:
    numbered: dict[tuple[str, int], list[int]] = defaultdict(list)
    for position, item in enumerate(ordered):
        number = item.article.wordpress_id
        if number is not None:
            others = numbered[item.article.lang.value, number]
            _join_alike(ordered, groups, position, others, least=LEAST_SIMILARITY)
            others.append(position)


def _join_alike(
    ordered: Sequence[Reading], groups: _Groups[int], position: int, others: Iterable[int], least: float
) -> None:
    """Joins a capture with others that are not another piece and at least so similar."""
    for other in others:
        if groups.root(position) == groups.root(other):
            continue
        one, two = ordered[position].article, ordered[other].article
        if not is_conflict(one, two) and (not least or text_similarity(one.text, two.text) >= least):
            groups.join(position, other)


def _evict(items: Sequence[Reading], conflicts: list[IdentityConflict]) -> Cluster:
    """The captures that are one piece with the earliest; the others go to `conflicts`."""
    keeper = items[0]
    kept: list[Reading] = []
    for item in items:
        if is_conflict(keeper.article, item.article):
            conflicts.append(
                IdentityConflict(_id_of(items), keeper.ref, item.ref, _reason(keeper.article, item.article))
            )
        else:
            kept.append(item)
    return tuple(kept)


def _reason(kept: Article, refused: Article) -> str:
    return (
        f"published {kept.published_on} and {refused.published_on}, "
        f"texts alike by {text_similarity(kept.text, refused.text):.2f}"
    )
