"""`python bench/mutated_pages.py [N] [--seed S]`: broken pages, read or named, never misread.

Breaks N pages (2,000 by default), the samples and generated ones by turns, and reads each as `parse` does.
Prints how many crashed, took more than two seconds, or gave a title or a text from another place of the page
(teasers, related stories, comments, forms), each with its name; exits 1 where any did.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from lxml import html as lxml_html
from run import sample_folder
from varied.mutations import MUTATIONS
from varied.pages import varied_page

from extractors.pages import parse_page
from transforms.articles import NormaliseError, normalise
from transforms.records import NotAnArticle

MOST_SECONDS = 2.0
_SHUFFLES = {"shuffled_lines", "shuffled_tags", "swapped", "siblings_swapped", "children_shuffled"}
LONG_RUN = 12
SHORTEST = 10
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")
# Where pages print what is no part of their article.
_BLOCKS = (
    "//body//*[self::p or self::li or self::div or self::td or self::label or self::blockquote]"
    "[not(.//p or .//div or .//li or .//td)]"
)
_HEADINGS = "//body//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]"


@dataclass(frozen=True, slots=True)
class Source:
    """A whole page, and the words on it that are its own or another's."""

    name: str
    url: str
    html: str
    title: str
    own: frozenset[tuple[str, ...]]
    runs: frozenset[tuple[str, ...]]
    elsewhere: tuple[str, ...]
    titles: tuple[str, ...]


def sample_sources() -> list[Source]:
    """The sample pages."""
    folder = sample_folder()
    made = []
    for truth in json.loads((folder / "truth.json").read_text("utf-8")):
        page = (folder / truth["file"]).read_text("utf-8", "replace")
        tree = lxml_html.fromstring(page.encode(), parser=lxml_html.HTMLParser(encoding="utf-8"))
        own = [*truth["paragraphs"], truth["title"], truth["caption"] or "", *truth["see_also"]]
        known = {part for text in own for part in _trigrams(text)}
        titles = {
            text
            for node in tree.xpath(_HEADINGS)
            if (text := _text(node)) not in truth["paragraphs"] and likeness(text, truth["title"]) < 0.5
        }
        texts = {
            text
            for text in map(_text, tree.xpath(_BLOCKS))
            if len(words := _trigrams(text)) > 6 and len(words & known) < 0.3 * len(words)
        }
        made.append(_source(truth["file"], truth["url"], page, truth["title"], own, texts, titles))
    return made


def generated_source(number: int, seed: int) -> Source:
    """A varied page."""
    page = varied_page(number, seed)
    own = [*page.paragraphs, page.story.title, page.caption, *page.see_also, page.story.subtitle]
    name = f"{page.era}/{page.variant} {number}"
    return _source(
        name, page.url, page.html, page.story.title, own, set(page.elsewhere), set(page.titles_elsewhere)
    )


def _source(
    name: str, url: str, page: str, title: str, own: list[str], texts: set[str], titles: set[str]
) -> Source:
    own_words = frozenset(part for text in own for part in _trigrams(text))
    elsewhere = tuple(text for text in texts if not _trigrams(text) <= own_words)
    own_runs = {run for text in own for run in _runs(text)}
    runs = frozenset(run for text in elsewhere for run in _runs(text) if run not in own_runs)
    return Source(name, url, page, title, own_words, runs, elsewhere, tuple(titles))


def _text(node: object) -> str:
    return " ".join(node.text_content().split())  # type: ignore[attr-defined]


def _runs(text: str) -> set[tuple[str, ...]]:
    """The stretches of words that are too long to be a coincidence."""
    words = _WORD.findall(text.casefold())
    return {tuple(words[at : at + LONG_RUN]) for at in range(len(words) - LONG_RUN + 1)}


def _trigrams(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(words, words[1:], words[2:], strict=False))


def likeness(one: str, other: str) -> float:
    """The share of the words that two titles have in common."""
    a, b = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return len(a & b) / max(1, len(a | b))


def _is_anothers_title(read: str, source: Source) -> bool:
    """Whether a title is another piece's: nearer to that one in its words and in its letters, since a bit
    that is turned over changes or joins whole words.
    """
    best = max(source.titles, key=lambda title: likeness(read, title), default="")
    if likeness(read, best) <= max(0.6, likeness(read, source.title)):
        return False
    return SequenceMatcher(None, read, best).ratio() > SequenceMatcher(None, read, source.title).ratio()


def _is_own_title(read: str, title: str) -> bool:
    """Whether a title is the page's own, or what is left of it."""
    words, wanted = set(_WORD.findall(read.casefold())), set(_WORD.findall(title.casefold()))
    return 2 * len(words & wanted) >= min(len(words), len(wanted))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What went wrong with a page: `kind` empty for nothing."""

    kind: str
    detail: str = ""


def judge(source: Source, body: bytes, *, is_shuffled: bool) -> tuple[Verdict, str]:
    """What is wrong with the reading of a broken page, and how it was read."""
    started = time.perf_counter()
    try:
        parsed = parse_page(body, source.url)
        article = None if isinstance(parsed, NotAnArticle) else normalise(parsed)
    except NormaliseError as error:
        return Verdict(""), f"normalise: {str(error).rsplit(':', 1)[-1].strip()}"
    except Exception:  # noqa: BLE001 (what this counts)
        return Verdict("crash", traceback.format_exc(limit=-2)), "crash"
    if (seconds := time.perf_counter() - started) > MOST_SECONDS:
        return Verdict("slow", f"{seconds:.1f} s"), "slow"
    if article is None:
        assert isinstance(parsed, NotAnArticle)
        return Verdict(""), parsed.reason.value
    if _is_anothers_title(article.title, source):
        return Verdict("title", article.title), "article"
    if not _is_own_title(article.title, source.title):
        return Verdict("title?", article.title), "article"
    taken = [
        paragraph.text
        for paragraph in article.paragraphs
        if not source.runs.isdisjoint(_runs(paragraph.text))
        or any(
            _is_taken(_trigrams(paragraph.text), _trigrams(text) - source.own) for text in source.elsewhere
        )
    ]
    share = sum(map(len, taken)) / max(1, len(article.text))
    # Where whole pieces changed places, words of another piece may stand between two paragraphs.
    if share > (0.5 if is_shuffled else 0.0):
        return Verdict("text", f"{share:.0%} {taken[0][:150]}"), "article"
    return Verdict(""), "article"


def _is_taken(found: set[tuple[str, ...]], foreign: set[tuple[str, ...]]) -> bool:
    return len(foreign) > 3 and len(found & foreign) > 0.6 * len(foreign)


def torn(source: Source, dice: random.Random) -> bytes:
    """The page without the text of its article, or with a little of it."""
    keep = dice.choice((0, 0, 1))
    kept = 0
    page = source.html
    for match in list(
        re.finditer(r"<(p|div|li)\b[^>]*>((?:(?!<p\b|<div\b|<li\b).)*?)</\1>", page, re.DOTALL)
    ):
        words = _trigrams(_TAG.sub("", match[2]))
        if len(words) > 4 and len(words & source.own) > 0.7 * len(words):
            if kept < keep:
                kept += 1
                continue
            page = page.replace(match[0], "", 1)
    return page.encode()


def broken_pages(count: int, seed: int) -> Iterator[tuple[str, Source, bytes]]:
    """Name, whole page and broken body, the same for a seed."""
    samples = sample_sources()
    for number in range(count):
        dice = random.Random(f"{seed}-{number}")
        source = samples[dice.randrange(len(samples))] if number % 2 else generated_source(number // 2, seed)
        mutate = dice.choice((*MUTATIONS, None))
        body = torn(source, dice) if mutate is None else mutate(source.html, dice)
        done = "torn" if mutate is None else mutate.__name__
        if dice.random() < 0.2:
            again = dice.choice(MUTATIONS)
            body = again(body.decode("utf-8", "replace").ljust(SHORTEST), dice)
            done = f"{done}+{again.__name__}"
        yield f"{number} {done} {source.name}", source, body


def main() -> int:
    """Breaks, reads, counts."""
    asks = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asks.add_argument("count", type=int, nargs="?", default=2_000)
    asks.add_argument("--seed", type=int, default=1)
    asks.add_argument("--keep", type=Path, help="write the pages that went wrong here")
    args = asks.parse_args()
    wrong: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for name, source, body in broken_pages(args.count, args.seed):
        verdict, outcome = judge(
            source, body, is_shuffled=not _SHUFFLES.isdisjoint(name.split()[1].split("+"))
        )
        read[outcome] += 1
        if verdict.kind:
            wrong[verdict.kind] += 1
            print(f"{verdict.kind:6} {name}: {verdict.detail}")
            if args.keep is not None:
                args.keep.mkdir(parents=True, exist_ok=True)
                (args.keep / f"{args.seed}-{name.replace('/', '_').replace(' ', '-')}.html").write_bytes(body)
    print(
        f"{args.count} broken pages, seed {args.seed}:",
        ", ".join(f"{key} {n}" for key, n in read.most_common()),
    )
    for kind in ("crash", "slow", "title", "title?", "text"):
        print(f"  {kind:6} {wrong[kind]}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
