"""The licence signals of an article: those that the page reader found and those that stand in its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transforms.blocks import Body
from transforms.licences.reservations import reserves_text
from transforms.notices import is_notice
from transforms.records import LicenceSignal
from transforms.rights_notes import is_rights_byline
from transforms.terms import Scope, SignalKind
from transforms.text import fold


def read_signals(
    stated: Sequence[LicenceSignal], body: Body, byline: str | None = None
) -> tuple[LicenceSignal, ...]:
    """The page's signals and those of notes, notices and byline, each once.

    A byline that is a news agency's, or tells of a permission, says of the text what a rights note does.
    """
    known = {(item.signal, fold(item.statement or "")) for item in stated}
    found = [(SignalKind.RIGHTS_NOTE, text) for text in body.rights_notes]
    found += _terms(body.notices, {words for _, words in known})
    if byline and is_rights_byline(byline):
        found.append((SignalKind.RIGHTS_NOTE, byline))
    added = [
        LicenceSignal(signal, Scope.TEXT, text) for signal, text in found if (signal, fold(text)) not in known
    ]
    hrefs = {item.href for item in stated}
    added += [
        LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, link.text or None, link.href)
        for link in body.notice_links
        if "creativecommons.org" in link.href.lower() and link.href not in hrefs
    ]
    return (*stated, *added)


def _terms(lines: Sequence[str], known: set[str]) -> Iterator[tuple[SignalKind, str]]:
    """The lines about terms that were taken out of the text, by what each is."""
    for text in lines:
        if is_notice(text):
            yield SignalKind.NOTICE, text
        elif fold(text) not in known:
            yield (SignalKind.RESERVATION if reserves_text(text) else SignalKind.WORDS), text
