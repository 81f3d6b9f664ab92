"""The images of an article, each once, with the licence that its own caption or credit states."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from transforms.headings import clean_line
from transforms.licences import image_licence
from transforms.records import ArticleImage, PageImage

_MOST_IMAGES: Final = 500


def read_images(images: Iterable[PageImage]) -> tuple[ArticleImage, ...]:
    """Rows of `images`, positions from 1; `reusable` only where a deed stands beside the image itself."""
    rows: dict[str, ArticleImage] = {}
    for image in images:
        if image.src in rows or len(rows) >= _MOST_IMAGES:
            continue
        caption, credit, alt = (
            clean_line(text or "") or None for text in (image.caption, image.credit, image.alt)
        )
        words = " ".join(text for text in (caption, credit) if text)
        licence_id = image_licence(image.links, words)
        rows[image.src] = ArticleImage(
            len(rows) + 1, image.src, alt, caption, credit, licence_id, reusable=licence_id is not None
        )
    return tuple(rows.values())
