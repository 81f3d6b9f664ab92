"""Cases kept as data: a page per line of `licence_pages.jsonl`; all sentences are invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from tests.transforms.licences.licence_cases import ES_NOTICE, Case
from tests.transforms.licences.licence_shells import L1, Slots

L2: Final = (
    "<p>We encourage readers to copy and distribute our work for <a href='#'>non-commercial purposes</a>, "
    "provided that it is <a href='#'>attributed to InSight Crime in the byline</a>, with a "
    "<a href='#'>link to the original at both the top and bottom of the article</a>.</p>"
)
"""The notice of 2020, as recorded."""

_NOTICES: Final = {"{L1}": L1, "{L2}": L2, "{ES}": ES_NOTICE}
_FILE: Final = Path(__file__).with_suffix(".jsonl")
_FIELDS: Final = ("name", "shell", "status", "licence_id")


def _case(row: dict[str, str]) -> Case:
    slots = {key: _NOTICES.get(value, value) for key, value in row.items() if key not in _FIELDS}
    return Case(row["name"], row["shell"], Slots(**slots), row["status"], row["licence_id"])


PAGES: Final = tuple(_case(json.loads(line)) for line in _FILE.read_text(encoding="utf-8").splitlines())
