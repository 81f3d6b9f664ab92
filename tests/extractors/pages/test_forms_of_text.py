"""Texts that look like teasers and are none: timelines, lists of stories, interviews. Synthetic."""

from __future__ import annotations

import re

import pytest

from tests.extractors.pages.writing import article, parsed, texts

SIX = range(1, 7)
LONG = (
    "<p>The boats were found by fishermen who had seen lights on the water for several nights, and who told"
    " the navy only after a second body was washed ashore near the old customs house.</p>"
)
SEIZED = "Officials of the port said that container number {n} had been opened twice before it was shipped."
FORMS = {
    "timeline with bold days": "".join(
        f"<p><strong>March {n}, 2014:</strong> {SEIZED.format(n=n)}</p>" for n in SIX
    ),
    "timeline with plain days": "".join(f"<p>March {n}, 2014 - {SEIZED.format(n=n)}</p>" for n in SIX),
    "timeline in Spanish": "".join(
        f"<p>{n} de marzo de 2014: Los guardias dijeron que el contenedor {n} fue abierto dos veces.</p>"
        for n in SIX
    ),
    "days as headings": "".join(f"<h3>March {n}, 2014</h3><p>{SEIZED.format(n=n)}</p>" for n in SIX),
    "list of stories": "".join(
        f'<h3><a href="https://insightcrime.org/news/story-{n}/">The Port That Nobody Watched {n}</a></h3>'
        f"<p>{SEIZED.format(n=n)}</p>"
        for n in SIX
    ),
    "one linked heading": '<h2><a href="/two/">Chapter Two: The Road to the Coast</a></h2>',
    "answers that trail off": "".join(
        f"<p><strong>InSight Crime (IC): What did you see on day {n}?</strong></p>"
        f"<p><strong>Ana Ruiz (AR):</strong> I saw the {n} boats come in, and then…</p>"
        for n in SIX
    ),
    "a paragraph without a stop": '<p><a href="https://x.example/r">A report</a> found 40 airstrips</p>',
    "a paragraph that ends in a day": "<p>The first of the promised hearings took place on March 5, 2014</p>",
}
BLOCK = re.compile(r"<(p|h2|h3)>(.*?)</\1>")


@pytest.mark.parametrize("name", FORMS)
def test_every_block_stays(name: str) -> None:
    inner = LONG + FORMS[name] + LONG.replace("fishermen", "divers")
    printed = [re.sub("<[^>]+>", "", match[2]) for match in BLOCK.finditer(inner)]
    assert texts(parsed(article(inner))) == printed


def test_a_teaser_below_the_text_goes() -> None:
    teaser = (
        '<h3><a href="/news/other/">The Other Port That Nobody Watched</a></h3><p>A short excerpt of it…</p>'
    )
    more = "".join(LONG.replace("several", str(n)) for n in SIX)
    assert not any("Other Port" in text for text in texts(parsed(article(more + teaser))))
