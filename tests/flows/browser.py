"""Prefect's UI in headless Chromium: the form of a run, a run's page, a deployment's schedule."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE_MS = 30_000


@contextmanager
def chromium_page() -> Iterator[Page]:
    """A page of a headless Chromium: absent on a user's machine (skip), required in CI (failure)."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing in CI")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport={"width": 1280, "height": 1400})
            page.set_default_timeout(PATIENCE_MS)
            yield page
        finally:
            browser.close()


class RunForm:
    """The form behind *Run → Custom run* of a deployment."""

    def __init__(self, page: Page, url: str, deployment_id: str) -> None:
        self.page = page
        page.goto(f"{url}/deployments/deployment/{deployment_id}/run")
        self.field("lang").wait_for()

    def field(self, name: str) -> Locator:
        """The part of the form for one parameter."""
        label = self.page.locator("label", has_text=re.compile(rf"^\s*{name} \(Optional\)\s*$"))
        return self.page.locator(".p-label", has=label)

    def choose(self, name: str, option: str) -> None:
        """Chooses from a list."""
        self.field(name).locator(".p-select-button__icon").click()
        exactly = re.compile(rf"^\s*{option}\s*$")
        self.page.locator("[class*=select-option]").filter(has_text=exactly).last.click()

    def enter(self, name: str, number: int) -> None:
        """Types a number."""
        self.field(name).get_by_role("button", name="int", exact=True).click()
        self.field(name).locator("input").fill(str(number))

    def submit(self) -> None:
        """Presses *Submit*."""
        self.page.get_by_role("button", name="Submit", exact=True).click()


def cancel_run(page: Page, url: str, run_id: str) -> None:
    """Presses *Cancel* on a run's page, and confirms."""
    page.goto(f"{url}/runs/flow-run/{run_id}")
    page.get_by_role("button", name="Cancel", exact=True).click()
    page.get_by_role("button", name="Confirm", exact=True).click()
