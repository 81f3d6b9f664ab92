# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Where a layout is written: the story, its traps, and what of it the page has printed so far."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field

from varied.article import Page, Story, slugged
from varied.body import Body, Style, make_body, notice
from varied.inline import escape
from varied.traps import Traps

PATHS = {
    "en": {"brief": "news/brief", "analysis": "news/analysis", "investigation": "investigations"},
    "es": {
        "brief": "noticias/noticias-del-dia",
        "analysis": "noticias/analisis",
        "investigation": "investigaciones",
    },
}
LABELS = {
    "en": {"brief": "Brief", "analysis": "Analysis", "investigation": "Investigations"},
    "es": {"brief": "Noticias del día", "analysis": "Análisis", "investigation": "Investigaciones"},
}
_TITLES = ("{} - InSight Crime", "{} | InSight Crime", "InSight Crime – {}", "{} — InSight Crime", "{}")


@dataclass(slots=True)
class Desk:
    """What a layout writes with, and the truth that grows with it."""

    story: Story
    dice: random.Random
    url: str
    traps: Traps
    body: Body = field(default_factory=Body)
    notice: str | None = None
    caption: str = ""
    tags: list[str] = field(default_factory=list)

    def word(self, english: str, spanish: str) -> str:
        """A label in the story's language."""
        return english if self.story.lang == "en" else spanish

    def pick(self, *choices: str) -> str:
        """One of several."""
        return self.dice.choice(choices)

    def chance(self, share: float) -> bool:
        """Whether something happens this time."""
        return self.dice.random() < share

    @property
    def title(self) -> str:
        """The headline as markup."""
        return escape(self.story.title)

    @property
    def label(self) -> str:
        """The section's label."""
        return LABELS[self.story.lang][self.story.kind]

    def content(self, style: Style, extra: list[str] | None = None) -> str:
        """The body's markup, its pieces joined; some traps stand in it."""
        self.body = make_body(self.story, style, self.dice, [*(extra or []), *self.traps.inside()])
        return "".join(self.body.html)

    def licence(self) -> str:
        """The notice's markup, where the story has one."""
        if not self.story.has_notice:
            return ""
        markup, self.notice = notice(self.story, self.dice)
        return markup

    def picture(self, shape: str, *, credited: str = "") -> str:
        """The picture above the text: `{0}` is the caption, `{1}` the credit in the shape of `credited`."""
        if not self.story.caption:
            return ""
        self.caption = self.story.caption
        credit = credited.format(escape(self.story.credit)) if credited and self.story.credit else ""
        return shape.format(escape(self.caption), credit)

    def tag_links(self, shape: str, glue: str = "") -> str:
        """The tags, `{0}` their names and `{1}` their slugs."""
        self.tags = list(self.story.tags)
        return glue.join(shape.format(escape(tag), slugged(tag)) for tag in self.tags)

    def people(self, shape: str, glue: str = ", ", last: str | None = None) -> str:
        """The authors, `{0}` their names and `{1}` their slugs."""
        made = [shape.format(escape(name), slugged(name)) for name in self.story.authors]
        if last is None or len(made) == 1:
            return glue.join(made)
        return glue.join(made[:-1]) + last + made[-1]

    def head(
        self, *, structured: bool, metas: bool = True, body: str = "", root: str = "", extra: str = ""
    ) -> str:
        """The start of the page to its body's opening tag."""
        story = self.story
        stated = self._stated_title()
        parts = [f"<title>{escape(self.dice.choice(_TITLES).format(stated))}</title>"]
        if metas:
            parts.append(f'<link rel="canonical" href="{self.url}">')
            parts.append(
                f'<meta property="og:title" content="{_attribute(stated)}"><meta property="og:type" content="article">'
            )
            parts.append(
                f'<meta property="og:url" content="{self.url}"><meta property="og:site_name" content="InSight Crime">'
            )
            parts.append(f'<meta property="article:published_time" content="{story.instant()}">')
        if structured:
            parts.append(
                f'<script type="application/ld+json" class="yoast-schema-graph">{self._json_ld()}</script>'
            )
        return (
            f'<!doctype html><html lang="{story.lang}"{root}><head><meta charset="utf-8">{"".join(parts)}{extra}'
            f"<!--weight--></head><body{body}>"
        )

    def _stated_title(self) -> str:
        """The title for search engines: now and then in other words than the printed one."""
        title = self.story.title
        return f"{title[:60].rsplit(' ', 1)[0]} in {self.story.day.year}" if self.chance(0.1) else title

    def _json_ld(self) -> str:
        story = self.story
        article = {
            "@type": "NewsArticle",
            "headline": story.title,
            "datePublished": story.instant(),
            "author": [{"@type": "Person", "name": name} for name in story.authors],
            "keywords": list(story.tags),
            "inLanguage": story.lang,
            "publisher": {"@type": "Organization", "name": "InSight Crime"},
        }
        self.tags = list(story.tags)
        return json.dumps({"@context": "https://schema.org", "@graph": [article]})

    def page(self, era: str, variant: str, html: str) -> Page:
        """The page with its truth."""
        body = self.body
        said = set(body.paragraphs)
        return Page(
            era,
            variant,
            self.url,
            html,
            self.story,
            body.paragraphs,
            body.report,
            body.analysis,
            body.see_also,
            self.notice,
            self.caption,
            self.tags,
            [text for text in self.traps.texts if not any(text in row for row in said)],
            [text for text in self.traps.titles if text != self.story.title],
        )


def _attribute(text: str) -> str:
    return escape(text).replace('"', "&quot;")
