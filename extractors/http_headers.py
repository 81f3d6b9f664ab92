"""Header fields as ordered pairs, the way they were sent."""

from __future__ import annotations

Headers = tuple[tuple[str, str], ...]


def header_value(headers: Headers, name: str) -> str | None:
    """The first value of the field `name` (any case), stripped; None where it is absent."""
    wanted = name.lower()
    return next((value.strip() for key, value in headers if key.lower() == wanted), None)


def header_list(headers: Headers, name: str) -> str | None:
    """All values of the field `name` (any case) joined by commas, in order; None where it is absent."""
    wanted = name.lower()
    values = [value.strip() for key, value in headers if key.lower() == wanted]
    return ", ".join(values) if values else None


def media_type(headers: Headers) -> str | None:
    """The media type of Content-Type, lower case, without parameters; None where none is stated."""
    value = header_value(headers, "content-type")
    return value.split(";", 1)[0].strip().lower() or None if value else None
