"""A reprint ready to publish: whole page and paste-ready HTML, or the reason why there can be none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from typing import Final

from transforms.attribution import PUBLISHER
from transforms.credit.body import body_html, figures_html
from transforms.credit.linked_data import json_ld_of_copy
from transforms.credit.markup import html
from transforms.credit.words import byline_of, day_in_words, deed_of, title_of
from transforms.licences import NOTICE_ID
from transforms.originals import CreditSource, Original
from transforms.terms import Lang, LicenceStatus
from transforms.text import clean

OLD_AFTER: Final = timedelta(days=365)
"""A licence that was seen longer ago than this is worth another look at the page."""


@dataclass(frozen=True, slots=True)
class KitOptions:
    """What an editor means to do. `changes` says in words what was changed, None: nothing."""

    changes: str | None = None
    is_translation: bool = False


@dataclass(frozen=True, slots=True)
class Kit:
    """`page` is a whole HTML document, `paste` the same article for the HTML view of an editor.

    `warnings` are sentences for the editor, not for the readers.
    """

    page: str
    paste: str
    warnings: tuple[str, ...]


class KitRefused(ValueError):  # noqa: N818 - says what happened, like the other refusals
    """There can be no kit; the message says why, and whom to ask."""


def make_kit(original: Original, options: KitOptions, now: datetime) -> Kit:
    """The kit for an article at `now` (naive UTC).

    Raises KitRefused for a reserved or withheld article, and for changes or translations that a licence
    forbids.
    """
    _check(original, options)
    paste = _article(original, options)
    return Kit(_page(original.credit, paste), f"{paste}\n", kit_warnings(original, options, now))


def kit_warnings(original: Original, options: KitOptions, now: datetime) -> tuple[str, ...]:
    """What an editor should know before publishing, worst first."""
    found = list(status_warnings(original.credit, now))
    if _is_changed(options) and _state_of(original, "no_derivatives") == "unknown":
        found.append(
            "Only the notice speaks, and it does not say whether changed copies are allowed: ask first."
        )
    if _is_changed(options) and _state_of(original, "share_alike"):
        found.append("A changed copy must carry the same licence.")
    if _state_of(original, "non_commercial"):
        found.append("The licence allows non-commercial use only.")
    if _state_of(original, "notify_publisher"):
        found.append("InSight Crime asks for an e-mail when an article is used.")
    left_out = sum(not image.reusable for image in original.images)
    if left_out:
        found.append(f"Images left out, since no licence of their own is known: {left_out}.")
    return tuple(found)


def status_warnings(credit: CreditSource, now: datetime) -> tuple[str, ...]:
    """What an editor should know of how certain the licence is at `now` (naive UTC)."""
    found: list[str] = []
    if credit.licence_status is LicenceStatus.RESERVED:
        holder = credit.rights_holder or "whoever holds the rights"
        found.append(f"This article is not InSight Crime's to license: ask {clean(holder)}.")
    if credit.licence_status is LicenceStatus.UNSTATED:
        found.append("No licence is stated for this article: ask InSight Crime before you publish it.")
    if credit.licence_status is LicenceStatus.CONFLICTING:
        found.append("The article's pages contradict each other about its licence: ask InSight Crime.")
    if credit.licence_as_of_at and now - credit.licence_as_of_at > OLD_AFTER:
        found.append(
            f"The licence was last seen on {credit.licence_as_of_at:%Y-%m-%d}: look at the page again."
        )
    elif credit.licence_basis == "earlier_capture":
        found.append("The newest capture of the page states no licence; an earlier one does.")
    return tuple(found)


def _check(original: Original, options: KitOptions) -> None:
    credit = original.credit
    if original.is_withheld:
        raise KitRefused(f"{credit.article_id} is withheld: its text must not appear anywhere")
    if credit.licence_status is LicenceStatus.RESERVED:
        holder = credit.rights_holder or "whoever holds the rights"
        raise KitRefused(f"{credit.article_id} is not InSight Crime's to license; ask {holder}")
    if not original.paragraphs:
        raise KitRefused(f"{credit.article_id} has no text in the warehouse")
    if _is_changed(options) and _state_of(original, "no_derivatives") == "required":
        what = "translations" if options.is_translation else "changed copies"
        raise KitRefused(f"the licence of {credit.article_id} allows no {what}; publish it unchanged or ask")


def _is_changed(options: KitOptions) -> bool:
    return options.is_translation or bool(options.changes)


def _state_of(original: Original, name: str) -> str | None:
    return next((item.state for item in original.obligations if item.obligation == name), None)


# ------------------------------------------------------------------------------------------- the page


def _page(credit: CreditSource, paste: str) -> str:
    title = escape(title_of(credit), quote=False)
    return (
        f'<!doctype html>\n<html lang="{credit.lang.value}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{title}</title>\n<link rel="canonical" href="{escape(credit.url)}">\n'
        f"</head>\n<body>\n{paste}\n</body>\n</html>\n"
    )


def _article(original: Original, options: KitOptions) -> str:
    credit = original.credit
    words = _WORDS[credit.lang]
    parts = [
        f'<article class="insightcrime-reprint" lang="{credit.lang.value}">',
        f"<h1>{escape(title_of(credit), quote=False)}</h1>",
        f'<p class="byline">{escape(byline_of(credit), quote=False)}</p>',
        f"<p>{_published(credit)} {_link(credit, words.read_here)}</p>",
        figures_html(original.images, credit.url),
        body_html(original),
        f"<p>{words.below} {_link(credit, title_of(credit))}</p>",
        html(credit),
        *_closing_lines(original, options),
        f'<script type="application/ld+json">\n{json_ld_of_copy(credit)}\n</script>',
        "</article>",
    ]
    return "\n".join(part for part in parts if part)


def _closing_lines(original: Original, options: KitOptions) -> list[str]:
    credit = original.credit
    words = _WORDS[credit.lang]
    lines = [words.changed.format(what=clean(options.changes))] if options.changes else []
    if options.is_translation:
        lines.append(words.translated)
    if credit.notice:
        lines.append(f"{words.notice} {clean(credit.notice)}")
    if credit.licence_as_of_at and (credit.notice or deed_of(credit) or credit.licence_id == NOTICE_ID):
        lines.append(words.seen.format(day=day_in_words(credit.licence_as_of_at.date(), credit.lang)))
    elif credit.licence_status is not LicenceStatus.GRANTED:
        lines.append(words.unknown)
    lines.append(words.no_advice)
    return [f"<p><small>{escape(line, quote=False)}</small></p>" for line in lines]


def _published(credit: CreditSource) -> str:
    words = _WORDS[credit.lang]
    if credit.published_on is None:
        return escape(words.published)
    return escape(words.published_on.format(day=day_in_words(credit.published_on, credit.lang)))


def _link(credit: CreditSource, words: str) -> str:
    return f'<a href="{escape(credit.url)}">{escape(words, quote=False)}</a>'


@dataclass(frozen=True, slots=True)
class _Words:
    published: str
    published_on: str
    read_here: str
    below: str
    changed: str
    translated: str
    notice: str
    seen: str
    unknown: str
    no_advice: str


_WORDS: Final = {
    Lang.EN: _Words(
        published=f"This article was first published by {PUBLISHER}.",
        published_on=f"This article was first published by {PUBLISHER} on {{day}}.",
        read_here="Read the original here.",
        below=f"Read the original article at {PUBLISHER}:",
        changed="Changes made for this copy: {what}",
        translated=f"This is a translation; the original by {PUBLISHER} is in English.",
        notice=f"{PUBLISHER}'s notice:",
        seen="The licence stood on the original page on {day}.",
        unknown="No licence was found on the original page.",
        no_advice="This information about the licence is no legal advice.",
    ),
    Lang.ES: _Words(
        published=f"Este artículo fue publicado originalmente por {PUBLISHER}.",
        published_on=f"Este artículo fue publicado originalmente por {PUBLISHER} el {{day}}.",
        read_here="Lea el original aquí.",
        below=f"Lea el artículo original en {PUBLISHER}:",
        changed="Cambios hechos en esta copia: {what}",
        translated=f"Esta es una traducción; el original de {PUBLISHER} está en español.",
        notice=f"Aviso de {PUBLISHER}:",
        seen="La licencia figuraba en la página original el {day}.",
        unknown="No se encontró ninguna licencia en la página original.",
        no_advice="Esta información sobre la licencia no es asesoría legal.",
    ),
}
