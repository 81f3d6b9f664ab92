"""The golden pages: every template and variant, read as reviewed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractors.pages.generic import GENERIC
from extractors.pages.templates import TEMPLATES
from tests.golden import regenerate

PAGES = regenerate.pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_is_read_as_reviewed(page: Path) -> None:
    expected = page.with_suffix(".json")
    if not expected.exists():
        if not os.environ.get("CI"):
            regenerate.rewrite(page)
        pytest.fail(f"{expected.name} was missing; review it")
    assert regenerate.reading(page) == expected.read_text("utf-8")


@pytest.mark.parametrize("template", [*TEMPLATES, GENERIC], ids=lambda template: template.name)
def test_every_template_has_golden_pages_in_both_languages(template) -> None:
    own = [page for page in PAGES if page.name.startswith(f"{template.name}__")]
    languages = {"es" if "lanchas" in page.name else "en" for page in own}
    assert languages == {"en", "es"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_golden_page_is_marked_synthetic(page: Path) -> None:
    assert "Synthetic page" in page.read_text("utf-8")


def test_regenerating_is_refused_in_ci() -> None:
    project = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "tests.golden.regenerate"],
        cwd=project,
        env={**os.environ, "CI": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "refused" in done.stderr


def test_regenerating_shows_the_difference(tmp_path: Path) -> None:
    page = tmp_path / "generic__x.html"
    page.write_bytes(PAGES[0].read_bytes())
    assert any(line.startswith("+") for line in regenerate.rewrite(page))
    assert regenerate.rewrite(page) == []
