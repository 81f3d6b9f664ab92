"""Pages of the site → verbatim records. `parse_page` is the one way in."""

from __future__ import annotations

from extractors.pages.parsing import parse_page

__all__ = ["parse_page"]
