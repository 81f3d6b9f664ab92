"""Sources that a text credits: outlets, institutions, documents and people by name."""

from transforms.citations.find import find_citations

__all__ = ["find_citations"]
