"""Which code read a capture: the version of the program and a digest of everything that reading rests on."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import extractors
import transforms


@cache
def program_version() -> str:
    """The installed version of the program."""
    try:
        return version("insightcrime-etl")
    except PackageNotFoundError:
        return "0.0.0"


@cache
def parser_version() -> str:
    """`VERSION+DIGEST`: the digest changes with any change to the parsers or to what normalises their output.

    It decides whether a stored reading can be compared with a new one, so nobody has to remember to raise it.
    """
    digest = hashlib.sha256()
    # The parsers themselves are not imported: a run whose helpers do the reading has no use for them.
    for folder in (Path(extractors.__path__[0], "pages"), Path(transforms.__path__[0])):
        for file in sorted(folder.rglob("*.py")):
            digest.update(file.relative_to(folder).as_posix().encode())
            digest.update(file.read_bytes())
    return f"{program_version()}+{digest.hexdigest()[:10]}"
