"""Makes articles by the thousand: invented words in the shape of the real thing, the same on every run."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from transforms.history_records import Batch, Reading
from transforms.identity import capture_id
from transforms.records import (
    Article,
    ArticleCountry,
    ArticleImage,
    ArticleLink,
    Author,
    CaptureRef,
    Citation,
    Evidence,
    FieldSource,
    LicenceDecision,
    Obligation,
    Paragraph,
    Tag,
)
from transforms.terms import BlockKind, Kind, Lang, LicenceStatus, Scope, Section, SignalKind

SITE = "https://insightcrime.org"
PARSER = "bench-1"
DAY_ONE = datetime(2021, 3, 1, 12, tzinfo=UTC).replace(tzinfo=None)
FIRST_DAY = date(2010, 4, 1)
DEED = "https://creativecommons.org/licenses/by-nc/3.0/us/"
VOCABULARY = 20_000
PARAGRAPHS = 8_000
PARAGRAPHS_EACH = 14
LETTERS = 300
PAIRS = "bacedifoguhajekilomunaperisotuvaxeyozaricarteldosmoróniñ"
SYLLABLES = [PAIRS[at : at + 2] for at in range(0, len(PAIRS), 2)]


def words_of(seed: random.Random) -> list[str]:
    """Words of two to four syllables, each once."""
    found = {"".join(seed.choices(SYLLABLES, k=seed.randint(2, 4))) for _ in range(VOCABULARY * 2)}
    return sorted(found)[:VOCABULARY]


def paragraphs_of(seed: random.Random, words: Sequence[str]) -> list[str]:
    """Paragraphs of a few sentences; a word is the rarer the later it stands in the vocabulary."""
    weights = [1 / (place + 10) for place in range(len(words))]
    pool = iter(seed.choices(words, weights, k=PARAGRAPHS * 120))
    made = []
    for _ in range(PARAGRAPHS):
        text = ""
        while len(text) < LETTERS:
            sentence = " ".join(next(pool) for _ in range(seed.randint(9, 22)))
            text += f"{sentence.capitalize()}. "
        made.append(text.strip())
    return made


class Synthesizer:
    """Makes the article of any number, and versions of it; equal numbers give equal articles."""

    def __init__(self, seed: int = 1) -> None:
        dice = random.Random(seed)
        self.words = words_of(dice)
        self.paragraphs = paragraphs_of(dice, self.words)
        self.names = [
            f"{a.title()} {b.title()}" for a, b in zip(self.words[:90], self.words[90:180], strict=True)
        ]

    def article(self, number: int, version: int = 0) -> Article:
        """The article of this number; another version differs in its text."""
        dice = random.Random(number)
        lang = Lang.ES if number % 3 == 0 else Lang.EN
        slug = f"tale-{number}-" + "-".join(dice.choices(self.words[:2_000], k=3))
        url = f"{SITE}/es/noticias/{slug}/" if lang is Lang.ES else f"{SITE}/news/{slug}/"
        texts = dice.choices(self.paragraphs, k=PARAGRAPHS_EACH)
        texts[0] = f"Officials said that case {number} was closed in version {version}. " + texts[0]
        outlets = dice.choices(self.names, k=3)
        texts[1] += "".join(f" It was reported by {name}." for name in outlets)
        text = "\n\n".join(texts)
        cut = PARAGRAPHS_EACH * 2 // 3
        return Article(
            source_url=url,
            url=url,
            slug=slug,
            lang=lang,
            template="newspack",
            parse_quality=0.95,
            kind=Kind.PROFILE if number % 100 == 7 else Kind.BRIEF,
            section="News Briefs",
            title=" ".join(dice.choices(self.words, k=7)).capitalize(),
            subtitle=None,
            byline=outlets[0],
            authors=tuple(author(name) for name in dict.fromkeys(dice.choices(self.names, k=2))),
            published_on=FIRST_DAY + timedelta(days=number % 5_700),
            published_at=None,
            modified_at=None,
            caption=dice.choice(self.paragraphs)[:80],
            paragraphs=tuple(
                Paragraph(at, Section.REPORT if at <= cut else Section.ANALYSIS, BlockKind.PARAGRAPH, words)
                for at, words in enumerate(texts, 1)
            ),
            text=text,
            report_text="\n\n".join(texts[:cut]),
            analysis_text="\n\n".join(texts[cut:]),
            word_count=len(text.split()),
            tags=tuple(tag(name) for name in dict.fromkeys(dice.choices(self.names, k=4))),
            countries=(ArticleCountry("PE", "tag"), ArticleCountry("CO", "tag")),
            links=tuple(link(at, number) for at in range(1, 9)),
            see_also=(),
            citations=tuple(citation(at, name, texts[1]) for at, name in enumerate(outlets, 1)),
            images=(ArticleImage(1, f"{SITE}/{slug}.jpg", None, "Invented", None, None, False),),
            notes=(),
            evidence=(
                Evidence(SignalKind.DEED_LINK, Scope.TEXT, "CC", DEED, "CC-BY-NC-3.0-US", 0.95),
                Evidence(SignalKind.NOTICE, Scope.TEXT, "Copy it.", None, "insightcrime-notice", 0.6),
            ),
            licence=LicenceDecision(
                LicenceStatus.GRANTED, "CC-BY-NC-3.0-US", "this_capture", None, None, "deed"
            ),
            obligations=(Obligation("non_commercial", "required", "section 4"),),
            canonical_url=url,
            alternates=(),
            wordpress_id=number + 1,
            field_sources=tuple(
                FieldSource(name, "json_ld") for name in ("title", "authors", "published", "tags")
            ),
            agreements=(),
        )

    def reading(self, number: int, version: int = 0) -> Reading:
        """A capture of an article; a later version was captured later."""
        article = self.article(number, version)
        at = DAY_ONE + timedelta(days=version, seconds=number)
        digest = f"sha1:{number}-{version}"
        name = capture_id(article.url, at, digest)
        ref = CaptureRef(
            name, article.url, article.url, at, digest, f"part-{number // 5_000}.warc.gz", number
        )
        return Reading(ref, PARSER, article)

    def batches(self, numbers: Sequence[int], size: int, *, version: int = 0) -> Iterator[Batch]:
        """Batches of captures of these articles."""
        for start in range(0, len(numbers), size):
            readings = tuple(self.reading(number, version) for number in numbers[start : start + size])
            yield Batch(f"bench-{version}", PARSER, DAY_ONE + timedelta(days=400), readings)


def author(name: str) -> Author:
    """An author of this name."""
    return Author(name.lower().replace(" ", "-"), name, "person", name)


def tag(name: str) -> Tag:
    """A tag of this name."""
    return Tag(name.lower().replace(" ", "-"), name, "topic", None, name)


def link(position: int, number: int) -> ArticleLink:
    """A link to a place outside the site."""
    url = f"https://example.org/{number % 900}/{position}"
    return ArticleLink(position, position, url, url, "example.org", f"anchor {position}", "source")


def citation(position: int, name: str, paragraph: str) -> Citation:
    """A credit for the name in its paragraph."""
    start = paragraph.index(f"reported by {name}.") + len("reported by ")
    sentence = f"It was reported by {name}."
    outlet = name.lower().replace(" ", "-")
    end = start + len(name)
    return Citation(position, 2, name, outlet, "media", "reported by", sentence, start, end, None, False)


def moved(reading: Reading, days: int) -> Reading:
    """The same article, captured again days later."""
    ref = reading.ref
    at = ref.captured_at + timedelta(days=days)
    digest = f"{ref.payload_digest}+{days}"
    again = dataclasses.replace(
        ref, capture_id=capture_id(ref.url, at, digest), captured_at=at, payload_digest=digest
    )
    return dataclasses.replace(reading, ref=again)
