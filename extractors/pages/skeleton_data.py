"""JSON-LD reduced to its keys and types."""

from __future__ import annotations

import json
import re
from typing import Final

from extractors.pages.skeleton_words import BLANK, length_class

_MOST_CHARACTERS: Final = 500_000
_DEEPEST: Final = 12
_MOST_KEYS: Final = 60
_MOST_ITEMS: Final = 20
_KEY: Final = re.compile(r"@?[A-Za-z][A-Za-z0-9_:-]{0,39}")
_TYPE: Final = re.compile(r"(?:schema:)?[A-Z][A-Za-z]{1,39}")
_CONTEXT: Final = re.compile(r"https?://(?:www\.)?schema\.org/?")


def keys_and_types(text: str) -> str:
    """The JSON-LD of a script with its keys and its `@type`s, every value blanked; "" for what is no JSON."""
    if len(text) > _MOST_CHARACTERS:
        return ""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    return json.dumps(_reduced(value, "", 0), ensure_ascii=False, separators=(",", ":")).replace("<", "")


def _reduced(value: object, key: str, depth: int) -> object:
    if depth > _DEEPEST:
        return None
    if isinstance(value, dict):
        items = list(value.items())[:_MOST_KEYS]
        return {_named(name): _reduced(inner, name, depth + 1) for name, inner in items}
    if isinstance(value, list):
        return [_reduced(inner, key, depth + 1) for inner in value[:_MOST_ITEMS]]
    if isinstance(value, str):
        return _blanked(value, key)
    return 0 if isinstance(value, int | float) and not isinstance(value, bool) else value


def _named(key: str) -> str:
    return key if _KEY.fullmatch(key) else BLANK


def _blanked(value: str, key: str) -> str:
    if key == "@type" and _TYPE.fullmatch(value):
        return value
    if key == "@context" and _CONTEXT.fullmatch(value):
        return value
    return BLANK if "/" in value or value.startswith(("#", BLANK)) else length_class(value.strip())
