"""Credits and reprint kits from the published file: what the command `credit` does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from flows.errors import RunError
from flows.originals import find_original
from flows.runs import Clock, utc_now
from flows.settings import Settings
from transforms.credit import credit_as
from transforms.credit.kit import KitOptions, KitRefused, make_kit, status_warnings
from transforms.originals import CreditSource

PAGE_NAME = "page.html"
PASTE_NAME = "paste.html"


@dataclass(frozen=True, slots=True)
class CreditResult:
    """A credit in the form asked for, the files of a kit, and what an editor should know."""

    source: CreditSource
    format: str
    credit: str
    files: tuple[Path, ...]
    warnings: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The result as `credit --json` prints it."""
        seen = self.source.licence_as_of_at
        return {
            "article_id": self.source.article_id,
            "url": self.source.url,
            "licence_status": self.source.licence_status.value,
            "licence_id": self.source.licence_id,
            "licence_as_of_at": seen.isoformat() if seen else None,
            "format": self.format,
            "credit": self.credit,
            "files": [str(path) for path in self.files],
            "warnings": list(self.warnings),
        }


def write_credit(
    settings: Settings,
    name: str,
    format_name: str,
    *,
    kit: Path | None = None,
    options: KitOptions | None = None,
    clock: Clock = utc_now,
) -> CreditResult:
    """The credit of an article in one of `transforms.credit.FORMATS`; with `kit`, two files in that folder.

    Raises `RunError` where there can be no kit, and the errors of `find_original`.
    """
    original = find_original(settings, name)
    files: tuple[Path, ...] = ()
    warnings = status_warnings(original.credit, clock())
    if kit is not None:
        try:
            made = make_kit(original, options or KitOptions(), clock())
        except KitRefused as refused:
            raise RunError(f"no kit: {refused}") from None
        files = _write(kit, made.page, made.paste)
        warnings = made.warnings
    credit = credit_as(original.credit, format_name)
    return CreditResult(original.credit, format_name, credit, files, warnings)


def _write(folder: Path, page: str, paste: str) -> tuple[Path, ...]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = (folder / PAGE_NAME, folder / PASTE_NAME)
    for path, text in zip(paths, (page, paste), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths
