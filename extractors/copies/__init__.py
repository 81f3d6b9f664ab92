"""Read a foreign page of any template for an audit."""

from extractors.copies.reading import CopyUnreadable, read_copy

__all__ = ["CopyUnreadable", "read_copy"]
