"""The licence signals of an article: those that the page reader found and those that stand in its text."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.blocks import Body
from transforms.records import LicenceSignal, Scope, SignalKind
from transforms.text import fold


def read_signals(stated: Sequence[LicenceSignal], body: Body) -> tuple[LicenceSignal, ...]:
    """The page's signals and those of notes and notices that stand in its text, each once."""
    known = {(item.signal, fold(item.statement or "")) for item in stated}
    found = [(SignalKind.RIGHTS_NOTE, text) for text in body.rights_notes]
    found += [(SignalKind.NOTICE, text) for text in body.notices]
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
