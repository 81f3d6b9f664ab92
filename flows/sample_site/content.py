"""Article files: TOML between `+++` lines, then the text, one part per paragraph.

A part begins with `## ` (sub-heading), `=== ` (analysis heading), `>> ` (see-also line), `> ` (quotation),
`- ` (list item), `| ` (table row), `!KIND ` (editor's note of that kind), `![alt](address) ` (image and its
caption), or is a paragraph. Inline markup is that of `inline`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

from flows.sample_site.model import LicenceFacts, OtherAddress, Part, PartKind, SampleArticle
from transforms.terms import Kind, Lang, LicenceStatus

TEMPLATES = ("joomla", "tagdiv", "redesign", "newspack")

_PREFIXES = (
    ("## ", PartKind.HEADING),
    ("=== ", PartKind.ANALYSIS),
    (">> ", PartKind.SEE_ALSO),
    ("> ", PartKind.QUOTE),
    ("- ", PartKind.LIST_ITEM),
)
_NOTE = re.compile(r"!([a-z]+) (.+)")
_IMAGE = re.compile(r"!\[([^\]]*)\]\((\S+)\)\s*(.*)")

_LABELS: Mapping[tuple[Lang, Kind], str] = {
    (Lang.EN, Kind.BRIEF): "Brief",
    (Lang.EN, Kind.ANALYSIS): "Analysis",
    (Lang.EN, Kind.INVESTIGATION): "Investigations",
    (Lang.EN, Kind.PROFILE): "Profiles",
    (Lang.EN, Kind.NEWS): "News",
    (Lang.ES, Kind.BRIEF): "Noticias del día",
    (Lang.ES, Kind.ANALYSIS): "Análisis",
    (Lang.ES, Kind.INVESTIGATION): "Investigaciones",
    (Lang.ES, Kind.PROFILE): "Perfiles",
    (Lang.ES, Kind.NEWS): "Noticias",
}


class ContentError(ValueError):
    """An article file of the package cannot be read; the message names the file's field."""


def read_articles() -> tuple[SampleArticle, ...]:
    """All bundled articles, by template and file name."""
    root = files("flows.sample_site").joinpath("articles")
    found: list[SampleArticle] = []
    for template in TEMPLATES:
        entries: list[Traversable] = sorted(root.joinpath(template).iterdir(), key=lambda entry: entry.name)
        found.extend(parse_article(e.read_text(encoding="utf-8")) for e in entries if e.name.endswith(".txt"))
    return tuple(found)


def parse_article(source: str) -> SampleArticle:
    """One article from the text of its file; raises `ContentError` where a field is missing or no text."""
    _, head, body = source.split("+++\n", 2)
    fields = _Fields(tomllib.loads(head))
    lang, kind = Lang(fields.text("lang")), Kind(fields.text("kind"))
    published = fields.time("published")
    return SampleArticle(
        slug=fields.text("slug"),
        title=fields.text("title"),
        template=fields.text("template"),
        lang=lang,
        kind=kind,
        label=fields.optional("label") or _LABELS[lang, kind],
        path=fields.text("path"),
        byline=fields.text("byline"),
        authors=fields.texts("authors"),
        published=published,
        modified=fields.time("modified") if fields.has("modified") else published,
        wordpress_id=fields.number("wordpress_id"),
        tags=fields.texts("tags"),
        countries=fields.texts("countries"),
        parts=parse_parts(body),
        licence=_read_licence(fields.table("licence")),
        subtitle=fields.optional("subtitle"),
        caption=fields.optional("caption"),
        credit=fields.optional("credit"),
        image_licence_id=fields.optional("image_licence_id"),
        sources=fields.texts("sources"),
        counterpart=fields.optional("counterpart"),
        encoding=fields.optional("encoding") or "utf-8",
        see_also_style=fields.optional("see_also_style") or "one-space",
        has_meta_line=fields.flag("meta_line", default=True),
        has_contents=fields.flag("toc", default=False),
        old_paths=fields.texts("old_paths"),
        also_at=tuple(OtherAddress(t.text("path"), t.text("template")) for t in fields.tables("also_at")),
    )


def parse_parts(body: str) -> tuple[Part, ...]:
    """The parts of an article's text, in order; blank lines end a part, as does the next list item or row."""
    parts: list[Part] = []
    for group in re.split(r"\n\s*\n", body.strip()):
        lines = group.splitlines()
        if lines[0].startswith("| "):
            parts.append(_table(lines))
        elif lines[0].startswith("- "):
            parts.extend(_part(line) for line in lines)
        else:
            parts.append(_part(" ".join(lines)))
    return tuple(parts)


def _part(line: str) -> Part:
    for prefix, kind in _PREFIXES:
        if line.startswith(prefix):
            return Part(kind, line.removeprefix(prefix))
    if image := _IMAGE.fullmatch(line):
        return Part(PartKind.IMAGE, image.group(3), src=image.group(2), alt=image.group(1))
    if note := _NOTE.fullmatch(line):
        return Part(PartKind.NOTE, note.group(2), note_kind=note.group(1))
    return Part(PartKind.PARAGRAPH, line)


def _table(lines: list[str]) -> Part:
    rows = tuple(tuple(cell.strip() for cell in line.strip("| ").split("|")) for line in lines)
    return Part(PartKind.TABLE, "\n".join(" | ".join(row) for row in rows), rows=rows)


def _read_licence(fields: _Fields) -> LicenceFacts:
    return LicenceFacts(
        status=LicenceStatus(fields.text("status")),
        licence_id=fields.optional("id"),
        rights_holder=fields.optional("rights_holder"),
        notice=fields.optional("notice"),
        deed=fields.optional("deed"),
        about=fields.optional("about"),
        head=fields.optional("head"),
        json_ld=fields.optional("json_ld"),
        words=fields.optional("words"),
        words_deed=fields.optional("words_deed"),
        words_anchor=fields.optional("words_anchor"),
        site_words=fields.optional("site_words"),
    )


class _Fields:
    """Typed access to a TOML table."""

    def __init__(self, table: Mapping[str, object]) -> None:
        self._table = table

    def has(self, name: str) -> bool:
        return name in self._table

    def text(self, name: str) -> str:
        value = self._table.get(name)
        if not isinstance(value, str):
            raise ContentError(f"{name}: a text is needed, not {value!r}")
        return value

    def optional(self, name: str) -> str | None:
        return self.text(name) if self.has(name) else None

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._table.get(name, [])
        if not isinstance(value, list):
            raise ContentError(f"{name}: a list of texts is needed, not {value!r}")
        return tuple(str(item) for item in value)

    def number(self, name: str) -> int:
        value = self._table.get(name)
        if not isinstance(value, int):
            raise ContentError(f"{name}: a number is needed, not {value!r}")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        return bool(self._table.get(name, default))

    def time(self, name: str) -> datetime:
        value = self._table.get(name)
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise ContentError(f"{name}: a time with its offset is needed, not {value!r}")
        return value

    def table(self, name: str) -> _Fields:
        value = self._table.get(name)
        if not isinstance(value, dict):
            raise ContentError(f"{name}: a table is needed, not {value!r}")
        return _Fields(value)

    def tables(self, name: str) -> tuple[_Fields, ...]:
        value = self._table.get(name, [])
        if not isinstance(value, list):
            raise ContentError(f"{name}: a list of tables is needed, not {value!r}")
        return tuple(_Fields(item) for item in value)
