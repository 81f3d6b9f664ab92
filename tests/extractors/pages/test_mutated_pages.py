"""Golden pages cut, shuffled, flipped and re-encoded: never a crash, never a title or a text from another
place.
"""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.pages import parse_page
from tests.golden import regenerate
from transforms.records import NotAnArticle, ParsedPage

PAGES = {
    page.stem: page.read_text("utf-8")
    for page in regenerate.pages()
    if not page.name.startswith("not-article")
}
ELSEWHERE = (
    "A teaser text about another invented event",
    "A second teaser text, just as invented",
    "investigator who covers organized crime",
    "I have read this long article",
)
TITLES = ("Another Story of the Invented Province", "A Third Story From the Same Province")


@st.composite
def mutated(draw: st.DrawFn) -> bytes | str:
    page = PAGES[draw(st.sampled_from(sorted(PAGES)))]
    kind = draw(st.sampled_from(["cut", "hole", "shuffle", "flip", "encode", "unclose", "double"]))
    start = draw(st.integers(0, len(page)))
    chance = random.Random(draw(st.integers(0, 10_000)))
    if kind == "cut":
        return page[:start]
    if kind == "hole":
        return page[:start] + page[start + draw(st.integers(1, 400)) :]
    if kind == "shuffle":
        lines = page.split("\n")
        chance.shuffle(lines)
        return "\n".join(lines)
    if kind == "flip":
        body = bytearray(page.encode())
        for _ in range(draw(st.integers(1, 60))):
            body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        return bytes(body)
    if kind == "encode":
        return page.encode(draw(st.sampled_from(["cp1252", "utf-16", "utf-8", "ascii"])), "replace")
    if kind == "unclose":
        return page.replace(
            draw(st.sampled_from(["</div>", "</p>", "</a>", "</strong>", "</li>", ">", '"'])),
            "",
            draw(st.integers(1, 20)),
        )
    return page.encode().decode("cp1252", "replace")


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated(), st.sampled_from([None, "https://insightcrime.org/news/x/"]))
def test_mutated_page_is_read_or_named(page: bytes | str, url: str | None) -> None:
    record = parse_page(page, url)
    assert isinstance(record, ParsedPage | NotAnArticle)
    if isinstance(record, ParsedPage):
        assert record.blocks
        assert record.title[0].value not in TITLES


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(PAGES)), st.data())
def test_cut_page_takes_no_text_from_elsewhere(name: str, data: st.DataObject) -> None:
    page = PAGES[name]
    record = parse_page(page[: data.draw(st.integers(0, len(page)))], "https://insightcrime.org/news/x/")
    text = " ".join(block.text for block in record.blocks) if isinstance(record, ParsedPage) else ""
    assert not [words for words in ELSEWHERE if words in text]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300) | st.binary(max_size=300))
def test_any_input_is_read_or_named(page: bytes | str) -> None:
    assert isinstance(parse_page(page), ParsedPage | NotAnArticle)
