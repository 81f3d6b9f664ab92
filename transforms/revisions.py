"""The revisions of an article: runs of equal content over its captures, in time order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from transforms.frozen import lightly_frozen
from transforms.history_records import Reading, Revision
from transforms.identity import authors_key, content_hash, text_key, title_key
from transforms.records import Article, Author


@lightly_frozen
@dataclass(frozen=True, slots=True)
class _Content:
    """What of a capture counts for its content, with authors inherited where it states none."""

    reading: Reading
    authors: tuple[Author, ...]
    byline: str | None
    content_hash: str

    @property
    def article(self) -> Article:
        return self.reading.article


def revisions_of(ordered: Sequence[Reading]) -> tuple[Revision, ...]:
    """Revisions numbered from 1 by capture time: A→B→A is three; `ordered` by time.

    A revision shows the capture that opened it. One that states no authors inherits those known from the
    nearest capture before it, else after it, so that a template without a byline opens no revision.
    """
    runs: list[_Content] = []
    for content in _contents(ordered):
        if not runs or runs[-1].content_hash != content.content_hash:
            runs.append(content)
    opened: list[datetime] = [content.reading.ref.captured_at for content in runs]
    ends: list[datetime | None] = [*opened[1:], None]
    return tuple(
        _revision(number, content, end, _changed(runs, number))
        for number, (content, end) in enumerate(zip(runs, ends, strict=True), start=1)
    )


def _contents(ordered: Sequence[Reading]) -> list[_Content]:
    first_named = next((item.article for item in ordered if item.article.authors), None)
    known = first_named
    contents: list[_Content] = []
    for item in ordered:
        if item.article.authors:
            known = item.article
        named = known or item.article
        names = tuple(author.name for author in named.authors)
        digest = content_hash(item.article.title, names, item.article.paragraphs)
        contents.append(_Content(item, named.authors, item.article.byline or named.byline, digest))
    return contents


def _revision(
    number: int, content: _Content, valid_to_at: datetime | None, changed_fields: tuple[str, ...]
) -> Revision:
    return Revision(
        revision=number,
        capture_id=content.reading.ref.capture_id,
        title=content.article.title,
        byline=content.byline,
        text=content.article.text,
        content_hash=content.content_hash,
        valid_from_at=content.reading.ref.captured_at,
        valid_to_at=valid_to_at,
        changed_fields=changed_fields,
    )


def _changed(runs: Sequence[_Content], number: int) -> tuple[str, ...]:
    """Which of title, authors and text differ from the revision before; nothing for the first."""
    if number == 1:
        return ()
    before, after = runs[number - 2], runs[number - 1]
    changed = {
        "title": title_key(before.article.title) != title_key(after.article.title),
        "authors": authors_key(author.name for author in before.authors)
        != authors_key(author.name for author in after.authors),
        "text": text_key(before.article.paragraphs) != text_key(after.article.paragraphs),
    }
    return tuple(name for name, is_changed in changed.items() if is_changed)
