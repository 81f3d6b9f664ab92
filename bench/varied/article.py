"""A piece of invented news: its fields, and its body as pieces with markup and truth."""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta

from varied.prose import MONTHS, WEEKDAYS, Prose, names, tags

FIRST_DAY = date(2011, 1, 5)
SYLLABLES = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "la",
    "me",
    "ni",
    "po",
    "ru",
    "sa",
    "te",
    "vi",
    "jo",
    "lu",
    "mar",
    "cor",
    "gal",
)
KINDS = ("brief", "analysis", "investigation")
DEEDS = (
    (None, None),
    (None, None),
    ("https://creativecommons.org/licenses/by-nc/3.0/us/", "CC-BY-NC-3.0-US"),
    ("https://creativecommons.org/licenses/by-nc-nd/4.0/", "CC-BY-NC-ND-4.0"),
    ("http://creativecommons.org/licenses/by-nc/4.0/deed.es", "CC-BY-NC-4.0"),
)


@dataclass(frozen=True, slots=True)
class Story:
    """The fields of a piece."""

    number: int
    lang: str
    title: str
    slug: str
    kind: str
    authors: tuple[str, ...]
    day: date
    tags: tuple[str, ...]
    caption: str
    credit: str
    subtitle: str
    prose: Prose
    deed: str | None
    deed_licence: str | None
    has_notice: bool

    def printed_day(self, form: int) -> str:
        """The day as pages print it, in one of several forms."""
        return printed_day(self.day, self.lang, form)

    def by(self, dice: random.Random) -> str:
        """The byline with its words."""
        lead = {"en": ("By", "by", "Written by", "By:"), "es": ("Por", "por", "Escrito por", "Por:")}[
            self.lang
        ]
        return f"{dice.choice(lead)} {self.joined()}"

    def joined(self) -> str:
        """The names as one string."""
        word = "and" if self.lang == "en" else "y"
        *first, last = self.authors
        return f"{', '.join(first)} {word} {last}" if first else last

    def instant(self) -> str:
        """Publication as an ISO time."""
        return f"{self.day.isoformat()}T{8 + self.number % 10:02d}:{self.number % 60:02d}:00-05:00"


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another piece that a page points to."""

    title: str
    href: str
    text: str
    day: str
    iso: str


@dataclass(slots=True)
class Page:
    """A page with its truth. `elsewhere` are words on the page that are no part of the article."""

    era: str
    variant: str
    url: str
    html: str
    story: Story
    paragraphs: list[str]
    report: list[str]
    analysis: list[str] | None
    see_also: list[str]
    notice: str | None
    caption: str
    tags: list[str]
    elsewhere: list[str] = field(default_factory=list)
    titles_elsewhere: list[str] = field(default_factory=list)

    def truth(self, file: str) -> dict[str, object]:
        """The truth in the shape of the samples' `truth.json`."""
        story = self.story
        return {
            "file": file,
            "template": self.era,
            "variant": self.variant,
            "url": self.url,
            "slug": story.slug,
            "lang": story.lang,
            "kind": story.kind,
            "title": story.title,
            "byline": story.joined(),
            "authors": list(story.authors),
            "published_on": story.day.isoformat(),
            "tags": self.tags,
            "caption": self.caption,
            "paragraphs": self.paragraphs,
            "report": self.report,
            "analysis": self.analysis,
            "see_also": self.see_also,
            "notice": self.notice,
            "deed_licence": story.deed_licence if self.notice else None,
            "elsewhere": self.elsewhere,
            "titles_elsewhere": self.titles_elsewhere,
        }


def story(number: int, lang: str, prose: Prose, dice: random.Random) -> Story:
    """The fields of the piece of this number."""
    # As on a real site few headlines are alike: articles with the same one are compared word by word.
    title = f"{prose.title(dice)} {'in' if lang == 'en' else 'en'} {invented_place(number)}"
    deed, licence = dice.choice(DEEDS)
    return Story(
        number=number,
        lang=lang,
        title=title,
        slug=f"{slugged(title)[:60].strip('-')}-{number}",
        kind=dice.choices(KINDS, (6, 4, 1))[0],
        authors=tuple(names(dice)),
        day=FIRST_DAY + timedelta(days=dice.randrange(5_000)),
        tags=tuple(tags(lang, dice)),
        caption=prose.phrase(dice) if dice.random() < 0.8 else "",
        credit=dice.choice(("", "", "Photo: AP", "AFP", "Credit: Agencia Tarqui")),
        subtitle=prose.paragraph(dice, 1, 1) if dice.random() < 0.5 else "",
        prose=prose,
        deed=deed,
        deed_licence=licence,
        has_notice=dice.random() < 0.75,
    )


def invented_place(number: int) -> str:
    """A name of four syllables, another one for each of the first 100,000 numbers."""
    syllables = []
    for _ in range(4):
        number, place = divmod(number, len(SYLLABLES))
        syllables.append(SYLLABLES[place])
    return "".join(syllables).capitalize()


def printed_day(day: date, lang: str, form: int) -> str:
    """A day as pages print it."""
    month, weekday = MONTHS[lang][day.month - 1], WEEKDAYS[lang][day.weekday()]
    if lang == "es":
        forms = (
            f"{day.day} de {month} de {day.year}",
            f"{weekday}, {day.day:02d} {month.capitalize()} {day.year}",
            f"{day.day} {month[:3].upper()} {day.year}",
            f"{month.capitalize()} {day.day}, {day.year}",
            f"{weekday} {day.day} de {month} del {day.year}",
            f"{day.day} {month[:3]}. {day.year}",
        )
    else:
        forms = (
            f"{month} {day.day}, {day.year}",
            f"{weekday}, {day.day:02d} {month} {day.year}",
            f"{day.day} {month[:3].upper()} {day.year}",
            f"{month[:3]} {day.day}, {day.year}",
            f"{day.day} {month} {day.year}",
            f"{month[:3]}. {day.day:02d}, {day.year}",
        )
    return forms[form % len(forms)]


def slugged(text: str) -> str:
    """Plain words joined with dashes."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
