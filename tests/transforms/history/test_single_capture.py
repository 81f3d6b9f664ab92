"""What is looked at alone, or all at once, is what the general way makes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.carried import carry_over
from transforms.history_records import Reading
from transforms.identity import text_key
from transforms.records import Article, ArticleCountry, Author, Paragraph, Tag
from transforms.terms import BlockKind, Kind, Section

Make = Callable[..., Article]
MakeReading = Callable[..., Reading]

START = datetime(2019, 5, 7, tzinfo=UTC).replace(tzinfo=None)
WORDS = st.none() | st.sampled_from(["", "Harbour", "Zinc and Lamps"])
TAG = st.builds(
    Tag,
    st.just("reef"),
    st.just("Reef"),
    st.sampled_from(["topic", "country"]),
    st.sampled_from([None, "PE"]),
    st.just("Reef"),
)
COUNTRY = st.builds(ArticleCountry, st.sampled_from(["PE", "CO"]), st.sampled_from(["tag", "url", "text"]))
AUTHOR = st.builds(Author, st.just("a-q"), st.just("A Q"), st.just("person"), st.just("A Q"))
FIELDS = st.fixed_dictionaries(
    {
        "kind": st.none() | st.sampled_from(list(Kind)),
        "section": WORDS,
        "title": st.sampled_from(["", "A Mango"]),
        "subtitle": WORDS,
        "byline": WORDS,
        "authors": st.lists(AUTHOR, max_size=1).map(tuple),
        "published_on": st.none() | st.just(date(2019, 5, 1)),
        "published_at": st.none() | st.just(START),
        "modified_at": st.none() | st.just(START),
        "caption": WORDS,
        "tags": st.lists(TAG, max_size=2).map(tuple),
        "countries": st.lists(COUNTRY, max_size=2).map(tuple),
        "alternates": st.just(()) | st.just((("es", "https://insightcrime.org/es/x/"),)),
        "canonical_url": st.none() | st.just("https://insightcrime.org/news/x/"),
        "wordpress_id": st.none() | st.just(7),
    }
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(FIELDS)
def test_a_single_capture_says_what_two_equal_ones_say(
    make_article: Make, make_reading: MakeReading, fields: dict[str, object]
) -> None:
    article = make_article(**fields)
    alone, again = make_reading(article, START), make_reading(article, START.replace(day=9))
    assert carry_over([alone]) == carry_over([alone, again])


MARKS = st.text(st.sampled_from("ab é|'`-—“”‘’´\u00a0\u0301\u0338\u200b\u2028\n\tÃ©Â¨â€™ﬁ～｜"), max_size=9)


@given(st.lists(MARKS, max_size=5))
def test_blocks_together_have_the_keys_of_each(texts: list[str]) -> None:
    blocks = [
        Paragraph(place, Section.REPORT, BlockKind.PARAGRAPH, text) for place, text in enumerate(texts, 1)
    ]
    assert text_key(blocks) == "\x1e".join(text_key([block]) for block in blocks)
