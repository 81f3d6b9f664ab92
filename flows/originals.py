"""Finds the article that a credit or an audit is about, in the published file."""

from __future__ import annotations

from dataclasses import replace

from flows.errors import RunError, UsageError
from flows.settings import Settings
from flows.workspace import Workspace
from transforms.originals import Original
from transforms.urls import canonical_url
from warehouse.reprint_sources import read_original


def find_original(settings: Settings, name: str) -> Original:
    """The article under an address of the site, an id (`en/some-slug`) or a slug.

    An article that `withheld.csv` names comes without its text. Raises `UsageError` for an address elsewhere,
    `RunError` for an article that is not in the warehouse.
    """
    workspace = Workspace.of(settings)
    wanted = canonical_url(name, settings.site)
    if wanted is None and "://" in name:
        raise UsageError(f"{name} is no address of the site ({settings.site.host})")
    found = read_original(workspace.public, wanted or name)
    if found is None:
        raise RunError(
            f"there is no article {name} in the warehouse; load it first (insightcrime ingest --url)"
        )
    withheld = workspace.withheld()
    if withheld.intersection((found.credit.article_id, found.credit.url, *found.addresses)):
        return replace(found, paragraphs=(), is_withheld=True)
    return found
