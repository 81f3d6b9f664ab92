"""Addresses as the page means them."""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin

LONGEST_HREF: Final = 4000


def absolute(base: str, href: str) -> str:
    """`href` joined with `base`; an absolute address, and one that cannot be joined, as printed."""
    href = href.strip()
    if href.startswith(("http://", "https://", "mailto:", "tel:")) or not base or len(href) > LONGEST_HREF:
        return href
    try:
        return urljoin(base, href)
    except ValueError:
        return href
