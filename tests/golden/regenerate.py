"""Parse every golden page again, write its JSON, show what changed. Run as `python -m
tests.golden.regenerate`.
"""

from __future__ import annotations

import dataclasses
import difflib
import json
import os
import sys
from pathlib import Path

from extractors.pages import parse_page

FOLDER = Path(__file__).resolve().parent


def pages() -> list[Path]:
    """The golden pages, by name: `<template>__<slug>.html`."""
    return sorted(FOLDER.glob("*__*.html"))


def reading(page: Path) -> str:
    """What the parser makes of a golden page, as JSON that a person can review: fields without a value left
    out.
    """
    record = parse_page(page.read_bytes())
    fields = {
        name: value for name, value in dataclasses.asdict(record).items() if value not in ((), "", None)
    }
    return json.dumps({"record": type(record).__name__, **fields}, ensure_ascii=False, indent=1) + "\n"


def rewrite(page: Path) -> list[str]:
    """Write a page's JSON; the lines of the difference to what it was."""
    target = page.with_suffix(".json")
    before = target.read_text("utf-8").splitlines() if target.exists() else []
    after = reading(page)
    target.write_text(after, "utf-8")
    return list(
        difflib.unified_diff(
            before, after.splitlines(), f"{target.name} (was)", target.name, lineterm="", n=1
        )
    )


def main() -> int:
    """Rewrite all of them; refused in CI, where golden files are only read."""
    if os.environ.get("CI"):
        print("refused: CI is set, and golden files are reviewed by people", file=sys.stderr)
        return 2
    changed = 0
    for page in pages():
        if difference := rewrite(page):
            changed += 1
            print("\n".join(difference))
    print(f"{changed} of {len(pages())} golden files changed", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
