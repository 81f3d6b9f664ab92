"""What a credit, a reprint kit and an audit of a reprint need to know of the original article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from transforms.records import ArticleImage, ArticleLink, Obligation, Paragraph
from transforms.terms import Lang, LicenceStatus


@dataclass(frozen=True, slots=True)
class CreditAuthor:
    """An author to credit; `kind` person, unit or organisation."""

    name: str
    kind: str = "person"


@dataclass(frozen=True, slots=True)
class CreditSource:
    """What a credit of one article is made of.

    `url` is the canonical address of the original, `authors` are in printed order. `licence_as_of_at` (naive
    UTC) is when the licence was seen on the page, `licence_basis` this_capture or earlier_capture; `notice`
    is the republication notice, verbatim. All of these are None where nothing is known.
    """

    article_id: str
    url: str
    lang: Lang
    title: str
    authors: tuple[CreditAuthor, ...]
    published_on: date | None
    licence_status: LicenceStatus
    licence_id: str | None = None
    licence_basis: str | None = None
    licence_as_of_at: datetime | None = None
    notice: str | None = None
    rights_holder: str | None = None
    rights_note: str | None = None


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The same story in the publication's other language."""

    article_id: str
    url: str
    lang: Lang
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Original:
    """An article as a reprint is made of it, or held against it.

    `addresses` are all canonical addresses on record, `credit.url` among them; `counterpart` is None where
    no translation is known. `is_withheld` says that its text must not appear anywhere: it has none here.
    """

    credit: CreditSource
    paragraphs: tuple[Paragraph, ...]
    links: tuple[ArticleLink, ...] = ()
    images: tuple[ArticleImage, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    addresses: tuple[str, ...] = ()
    counterpart: Counterpart | None = None
    is_withheld: bool = False

    @property
    def text(self) -> str:
        """The paragraphs joined by blank lines, as in `articles.text`."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)
