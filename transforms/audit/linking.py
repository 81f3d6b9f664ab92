"""Judge whether a copy links to the original, above and below the text."""

from __future__ import annotations

from typing import Final

from transforms.audit.context import Context, FoundLink, Judged, quoted
from transforms.audit.records import Outcome, Region
from transforms.audit.targets import Target
from transforms.audit.zones import Place
from transforms.text import fold, word_set

_SEEN: Final = (Region.MAIN, Region.BYLINE, Region.FIGURE)
_PLACES: Final = {"link_at_top": Place.TOP, "link_at_bottom": Place.BOTTOM}
_SHARE_WORDS: Final = word_set(
    "linkedin facebook twitter tweet x google+ whatsapp telegram pinterest email e-mail correo print imprimir"
    " share compartir tuitear reddit copy copiar pdf"
) | {"google +", "copy link", "copiar enlace"}
_UNSURE: Final = {
    Target.COUNTERPART: "the link leads to the article in the other language",
    Target.ARCHIVED: "the link leads to a web archive's copy of the original",
    Target.SHORTENED: "where the short link leads cannot be told",
}


def judge_link(found: Context, obligation: str, state: str) -> Judged:
    """Whether readers find a link to the original above (or below) the text; a nofollow link is a link."""
    place = _PLACES[obligation]
    links = [item for item in found.links if not item.piece.is_hidden and _has_words(item)]
    to_original = [item for item in links if item.target is Target.ORIGINAL and item.piece.region in _SEEN]
    here = next((item for item in to_original if item.piece.place is place), None)
    if state == "unknown" and to_original:
        here = to_original[0]
    if here:
        note = ", nofollow" if "nofollow" in here.link.rel else ""
        return Outcome.MET, f"{quoted(here.piece.text or here.link.text)} → {here.link.href[:300]}{note}"
    if obligation == "link_at_top":
        near = next((item for item in to_original if item.piece.place is Place.NEAR_TOP), None)
        if near:
            return Outcome.UNCLEAR, f"only after the first paragraphs: {quoted(near.piece.text)}"
    return _unsure(found, links, place) or (Outcome.MISSED, _why_missed(found, links, place))


def _has_words(item: FoundLink) -> bool:
    """Whether there is anything to click that speaks of the article: no empty anchor, and no share button."""
    words = fold(item.link.text).strip(" :·|>")
    return bool(words) and words not in _SHARE_WORDS


def _unsure(found: Context, links: list[FoundLink], place: Place) -> Judged | None:
    """What may be a link to the original: in a box, through an archive, printed but not linked."""
    for item in links:
        if item.piece.place is not place:
            continue
        is_aside = item.piece.region is Region.ASIDE
        if item.target is Target.ORIGINAL and is_aside:
            return Outcome.UNCLEAR, f"only in a box beside the text: {quoted(item.piece.text)}"
        if item.target in _UNSURE and item.piece.region in _SEEN and _is_meant(item):
            return Outcome.UNCLEAR, f"{_UNSURE[item.target]}: {item.link.href[:300]}"
    for piece in found.visible:
        is_here = piece.place is place and piece.region in _SEEN
        if is_here and _prints_address(piece.text, found.original.credit.url):
            return Outcome.UNCLEAR, f"the address is printed, but not linked: {quoted(piece.text)}"
    return None


def _is_meant(item: FoundLink) -> bool:
    """Whether a link that hides its target claims to lead to the original."""
    if item.target is not Target.SHORTENED:
        return True
    words = fold(item.piece.text)
    return any(sign in words for sign in ("insight", "original", "source", "fuente", "full", "complet"))


def _prints_address(text: str, url: str) -> bool:
    bare = url.removeprefix("https://").rstrip("/").lower()
    return bare in text.lower().replace("www.", "").replace("es.insightcrime.org/", "insightcrime.org/es/")


def _why_missed(found: Context, links: list[FoundLink], place: Place) -> str:
    where = "above" if place is Place.TOP else "below"
    here = [item for item in links if item.piece.place is place and item.piece.region in _SEEN]
    for target, words in (
        (Target.HOME, "the link leads only to InSight Crime's home page"),
        (Target.OTHER_ARTICLE, "the link leads to another page of InSight Crime"),
    ):
        item = next((item for item in here if item.target is target), None)
        if item:
            return f"{words}: {item.link.href[:300]}"
    hidden = next(
        (
            item
            for item in found.links
            if item.target is Target.ORIGINAL
            and item.piece.place is place
            and (item.piece.is_hidden or not _has_words(item))
        ),
        None,
    )
    if hidden:
        return f"the link is hidden from readers: {hidden.link.href[:300]}"
    if found.copy.canonical and any(
        item for item in [found.copy.canonical] if _prints_address(item, found.original.credit.url)
    ):
        return f"no link {where} the text; only rel=canonical, which readers do not see, names the original"
    return f"no link to the original {where} the text"
