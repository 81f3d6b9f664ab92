"""Pages by number: era, variant, language and all else follow from it and from the seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import lru_cache
from types import ModuleType

from varied import joomla, newspack, redesign, tagdiv, unseen, unseen_more
from varied.article import Page, story
from varied.desk import Desk
from varied.padding import filled
from varied.prose import Prose, prose
from varied.traps import Traps

_ERAS: dict[str, ModuleType] = {
    "joomla": joomla,
    "tagdiv": tagdiv,
    "redesign": redesign,
    "newspack": newspack,
    "unseen": unseen,
}
LAYOUTS: tuple[tuple[str, str, Callable[[Desk], str]], ...] = (
    *((era, variant, layout) for era, module in _ERAS.items() for variant, layout in module.LAYOUTS.items()),
    *(("unseen", variant, layout) for variant, layout in unseen_more.LAYOUTS.items()),
)


@lru_cache(maxsize=4)
def _pools(lang: str, seed: int) -> Prose:
    return prose(lang, seed)


def varied_page(number: int, seed: int = 1, kilobytes: int = 0) -> Page:
    """The page of a number; layouts take turns, a third of the pages is Spanish."""
    dice = random.Random(f"{seed}-{number}")
    era, variant, layout = LAYOUTS[number % len(LAYOUTS)]
    lang = "es" if dice.random() < 0.33 else "en"
    told = story(number, lang, _pools(lang, seed), dice)
    desk = Desk(told, dice, _ERAS[era].address(lang, told.kind, told.slug), Traps(told, dice))
    return desk.page(era, variant, filled(layout(desk), kilobytes))


def varied_pages(count: int, seed: int = 1, kilobytes: int = 0) -> Iterator[Page]:
    """Pages one after another, none of them kept."""
    return (varied_page(number, seed, kilobytes) for number in range(count))
