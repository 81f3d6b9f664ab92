"""XML from outside, read element by element: no entities, no network, no tree that grows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BytesIO

from lxml import etree

from extractors.errors import DiscoveryError


def read_elements(body: bytes, *names: str) -> Iterator[etree._Element]:
    """The elements of these local names, each once it is complete, in order; then it is forgotten.

    Faulty XML is read as far as it can be. DiscoveryError for what is no XML at all.
    """
    context = etree.iterparse(
        BytesIO(body),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    is_begun = False
    try:
        for event, element in context:
            if event == "start":
                _check_root(element, is_begun)
                is_begun = True
            elif local_name(element) in names:
                yield element
                _forget(element)
    except etree.XMLSyntaxError as error:
        if not is_begun:
            raise DiscoveryError(f"it is no XML ({error})") from error
    if not is_begun:
        raise DiscoveryError("it is no XML")


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace, in lower case; empty for what is no element."""
    # Unresolved entities stand among the children; what they call a tag is a function.
    tag: object = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def child_text(element: etree._Element, name: str) -> str | None:
    """The stripped text of the first child of that local name that has any; None where there is none."""
    return next(iter(child_texts(element, name)), None)


def child_texts(element: etree._Element, name: str) -> tuple[str, ...]:
    """The stripped texts of all children of that local name, the empty ones left out."""
    texts = ((child.text or "").strip() for child in element if local_name(child) == name)
    return tuple(text for text in texts if text)


def parse_w3c_time(text: str | None) -> datetime | None:
    """A time as sitemaps write it (day, month or year alone mean their beginning) in naive UTC, else None."""
    value = (text or "").strip()
    for form in (value, f"{value}-01", f"{value}-01-01"):
        try:
            return _naive_utc(datetime.fromisoformat(form))
        except ValueError:
            continue
    return None


def parse_mail_time(text: str | None) -> datetime | None:
    """A time as feeds write it (RFC 822) in naive UTC, else None."""
    try:
        return _naive_utc(parsedate_to_datetime((text or "").strip()))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _naive_utc(at: datetime) -> datetime:
    try:
        return at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at
    except OverflowError as error:
        raise ValueError(str(error)) from error


def _check_root(element: etree._Element, is_begun: bool) -> None:
    if not is_begun and local_name(element) in {"html", "head", "body", "script", "doctype", ""}:
        raise DiscoveryError("it is a web page, not a listing")


def _forget(element: etree._Element) -> None:
    parent = element.getparent()
    element.clear()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]
