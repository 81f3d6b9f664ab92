"""How a synthetic passage is labelled with the sources that it credits."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labelled:
    """`sources` are (name as printed, kind, words of the cue); `via` the names that told InSight Crime."""

    about: str
    text: str
    sources: tuple[tuple[str, str, str], ...]
    via: tuple[str, ...] = ()
