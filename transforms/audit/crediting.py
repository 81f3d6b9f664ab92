"""Judge who and what a copy credits: InSight Crime in the byline, the authors, the title."""

from __future__ import annotations

from typing import Final

from rapidfuzz.fuzz import ratio

from transforms.attribution import PUBLISHER, without_publisher
from transforms.audit.context import Context, Judged, quoted
from transforms.audit.credits import Credit, Form, names_publisher
from transforms.audit.records import Outcome, Region
from transforms.audit.tokens import plain_words
from transforms.audit.zones import Piece, Place
from transforms.terms import BlockKind
from transforms.text import clean, fold

_ANYWHERE: Final = (Place.TOP, Place.NEAR_TOP, Place.BOTTOM)
_LONGEST: Final = 5_000
_SHORT: Final = 160
_SAME: Final = 97.0
_LIKE: Final = 75.0


def judge_byline(found: Context, state: str) -> Judged:
    """Whether InSight Crime is credited in the byline; anywhere, where the notice leaves the place open."""
    above = [credit for credit in found.credits if credit.piece.place is Place.TOP]
    if state == "unknown" and found.credits:
        return Outcome.MET, quoted(found.credits[0].piece.text)
    best = _first(above, Form.BYLINE)
    if best:
        return Outcome.MET, quoted(best.piece.text)
    byline = next((piece for piece in found.bylines if piece.place is Place.TOP), None)
    if above:
        return _judge_line_above(found, above, byline)
    logo = _logo_above(found)
    if logo:
        return Outcome.UNCLEAR, f"only a picture above the text names InSight Crime: {quoted(logo)}"
    below = next((credit for credit in found.credits if credit.piece.place is not Place.TOP), None)
    if below:
        words = f"not in the byline, only here: {quoted(below.piece.text)}"
        return (Outcome.MISSED, f"{quoted(byline.text)} — {words}") if byline else (Outcome.UNCLEAR, words)
    return Outcome.MISSED, _nowhere(found, byline)


def _first(found: list[Credit], *forms: Form) -> Credit | None:
    return next((credit for credit in found if credit.form in forms), None)


def _judge_line_above(found: Context, above: list[Credit], byline: Piece | None) -> Judged:
    """A credit above the text that is no byline: it stands for one where no other name claims the article."""
    label = _first(above, Form.LABEL, Form.BARE)
    best = label or above[0]
    words = quoted(best.piece.text)
    if byline is None:
        is_plain = best.form in (Form.LABEL, Form.SENTENCE)
        return (Outcome.MET, words) if is_plain else (Outcome.UNCLEAR, f"the name alone: {words}")
    if not _names_an_author(found, byline.text):
        return Outcome.MISSED, f"the byline credits somebody else: {quoted(byline.text)}; beside it {words}"
    if label and abs(label.piece.line - byline.line) <= 2:
        return Outcome.MET, f"{quoted(byline.text)}, {quoted(label.piece.text)}"
    return Outcome.UNCLEAR, f"the byline is {quoted(byline.text)}; InSight Crime is credited in {words}"


def _names_an_author(found: Context, text: str) -> bool:
    plain = plain_words(text)
    names = without_publisher(clean(author.name) for author in found.original.credit.authors)
    return any(plain_words(name) in plain for name in names)


def _logo_above(found: Context) -> str | None:
    for item in found.links:
        is_picture = item.piece.place is Place.TOP and item.link.start == item.link.end
        if is_picture and not item.piece.is_hidden and names_publisher(item.link.text):
            return item.link.text
    return None


def _nowhere(found: Context, byline: Piece | None) -> str:
    said = next(
        (text for _, text in (*found.copy.metas, *found.copy.structured) if names_publisher(text)), None
    )
    if said:
        return f"InSight Crime is named only where readers do not see it: {quoted(said)}"
    return f"the byline is {quoted(byline.text)}" if byline else "InSight Crime is not credited"


def judge_creator(found: Context) -> Judged:
    """Whether every author is named beside the text; InSight Crime itself where no author is known."""
    names = without_publisher(clean(author.name) for author in found.original.credit.authors)
    if not names:
        if found.credits:
            return Outcome.MET, quoted(found.credits[0].piece.text)
        return Outcome.MISSED, f"{PUBLISHER} is not named"
    shown = [
        (plain_words(piece.text[:_LONGEST]), piece)
        for piece in found.visible
        if piece.region not in (Region.COMMENT, Region.CHROME)
    ]
    places = {name: _place_of(name, shown) for name in names}
    absent = [name for name in names if places[name] is None]
    if not absent:
        return Outcome.MET, quoted(next(text for text in places.values() if text))
    near = _shortened(absent[0], shown)
    if len(absent) == 1 and near:
        return Outcome.UNCLEAR, f"{absent[0]} may be meant by {quoted(near)}"
    machine = (*found.copy.metas, *found.copy.structured)
    is_hidden = any(plain_words(absent[0]) in plain_words(text) for _, text in machine)
    where = " (only where readers do not see it)" if is_hidden else ""
    return Outcome.MISSED, f"not named{where}: {', '.join(absent)}"


def _place_of(name: str, shown: list[tuple[str, Piece]]) -> str | None:
    """The line that names somebody, whole words without regard to case and accents."""
    wanted = plain_words(name)
    return next((piece.text for plain, piece in shown if wanted in plain), None)


def _shortened(name: str, shown: list[tuple[str, Piece]]) -> str | None:
    """A short line with the author's family name, or the first two of several names, and not the whole."""
    words = plain_words(name).split()
    if len(words) < 2:
        return None
    signs = (f" {words[-1]} ", f" {words[0]} {words[1]} ")
    for plain, piece in shown:
        is_short = len(piece.text) <= _SHORT and piece.place in _ANYWHERE
        if is_short and any(sign in plain for sign in signs):
            return piece.text
    return None


def judge_title(found: Context) -> Judged:
    """Whether the title of the original is printed: as headline, or in the credit."""
    title = fold(found.original.credit.title)
    wanted = plain_words(title)
    best, best_words = 0.0, ""
    for piece in found.visible:
        if piece.region in (Region.COMMENT, Region.ASIDE, Region.CHROME):
            continue
        if wanted in plain_words(piece.text[:_LONGEST]):
            return Outcome.MET, quoted(piece.text)
        if piece.kind is BlockKind.HEADING or len(piece.text) <= 2 * len(title):
            score = ratio(title, fold(piece.text[:400]))
            if score > best:
                best, best_words = score, piece.text
    if best >= _SAME:
        return Outcome.MET, quoted(best_words)
    if best >= _LIKE:
        return Outcome.UNCLEAR, f"a title much like it: {quoted(best_words)}"
    if wanted in plain_words(found.copy.title):
        return Outcome.UNCLEAR, f"only in the window's title: {quoted(found.copy.title)}"
    heading = next(
        (
            piece.text
            for piece in found.visible
            if piece.kind is BlockKind.HEADING and piece.place is Place.TOP
        ),
        "",
    )
    return Outcome.MISSED, f"the headline is {quoted(heading)}" if heading else "the title is not there"
