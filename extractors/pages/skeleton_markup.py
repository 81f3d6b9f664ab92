"""The vocabulary of HTML that a skeleton keeps: what is not in it may be a word of the page."""

from __future__ import annotations

from typing import Final

from lxml.html import defs

_TAGS_SINCE: Final = """
    article aside section nav header footer main figure figcaption time mark picture source video audio track
    template dialog details summary hgroup data output progress meter wbr svg math
"""
TAGS: Final = frozenset(defs.tags) | frozenset(_TAGS_SINCE.split())

_EMPTY: Final = "area base br col embed hr img input link meta param source track wbr"
EMPTY_TAGS: Final = frozenset(_EMPTY.split())

# What stands inside these is no text for readers.
HIDDEN_TAGS: Final = frozenset({"script", "style", "svg", "math", "template", "object"})
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# Attributes that hold names of the template's own.
_NAMES: Final = """
    class id rel type itemprop itemtype itemid typeof vocab property name http-equiv charset role lang dir
    hreflang method media loading decoding for target
"""
NAMES: Final = frozenset(_NAMES.split())

# Attributes that hold text for readers.
TEXTS: Final = frozenset({"alt", "title", "placeholder", "label", "summary", "abbr", "aria-label"})

# Attributes whose presence is all they say.
_FLAGS: Final = """
    itemscope hidden async defer disabled checked selected required multiple controls autoplay loop muted open
    allowfullscreen reversed novalidate nomodule
"""
FLAGS: Final = frozenset(_FLAGS.split())

# Attributes that hold addresses, measures and the like.
_VALUES: Final = """
    href src srcset sizes content value action style cite data poster width height colspan rowspan tabindex
    datetime start scope align valign border color resource about imagesizes imagesrcset download integrity
    crossorigin referrerpolicy xmlns
"""
VALUES: Final = frozenset(_VALUES.split())
