"""The sample pages: every template recognised, its fields and its text read as the truth says."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from extractors.pages import parse_page
from transforms.records import ParsedPage
from transforms.terms import SignalKind

pytestmark = pytest.mark.samples


@pytest.fixture(scope="module")
def readings(samples: Path) -> list[tuple[dict, ParsedPage]]:
    """Each entry of the truth with what its page states."""
    pairs = []
    for truth in json.loads((samples / "truth.json").read_text("utf-8")):
        record = parse_page((samples / truth["file"]).read_bytes(), truth["url"])
        assert isinstance(record, ParsedPage), truth["file"]
        pairs.append((truth, record))
    return pairs


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def test_templates_are_recognised(readings) -> None:
    assert [record.template for _, record in readings] == [truth["template"] for truth, _ in readings]


def test_first_title_is_the_printed_one(readings) -> None:
    assert [record.title[0].value for _, record in readings] == [truth["title"] for truth, _ in readings]


def test_captions(readings) -> None:
    assert [record.caption[0].value if record.caption else "" for _, record in readings] == [
        truth["caption"] or "" for truth, _ in readings
    ]


def test_printed_tags(readings) -> None:
    assert [sorted(record.tags[0].values) for _, record in readings] == [
        sorted(truth["tags"]) for truth, _ in readings
    ]


def test_every_word_of_the_text_is_there_and_hardly_another(readings) -> None:
    for truth, record in readings:
        wanted = words(" ".join(truth["paragraphs"]))
        got = words(" ".join(block.text for block in record.blocks))
        assert not wanted - got, truth["file"]
        # Headings of the analysis, see-also lines, feedback and notice are blocks that later become no rows.
        assert sum((got - wanted).values()) < 160, truth["file"]


def test_notices_are_signals(readings) -> None:
    for truth, record in readings:
        found = [signal for signal in record.licence_signals if signal.signal is SignalKind.NOTICE]
        assert len(found) == (1 if truth["notice"] else 0), truth["file"]
