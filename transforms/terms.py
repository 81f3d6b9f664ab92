"""The closed vocabularies of the records and tables: their values are what the columns hold."""

from __future__ import annotations

from enum import StrEnum


class Lang(StrEnum):
    """The languages of the publication."""

    EN = "en"
    ES = "es"


class Kind(StrEnum):
    """What sort of piece an article is. `news` and `other` say less than the rest."""

    BRIEF = "brief"
    ANALYSIS = "analysis"
    INVESTIGATION = "investigation"
    PROFILE = "profile"
    NEWS = "news"
    FEATURE = "feature"
    OTHER = "other"


class BlockKind(StrEnum):
    """The form of a block as the page's markup gives it."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"


class Section(StrEnum):
    """Which part of an article a paragraph belongs to: before or after the analysis heading."""

    REPORT = "report"
    ANALYSIS = "analysis"


class FailureReason(StrEnum):
    """Why an address did not become an article; the vocabulary of `page_failures.reason`."""

    NOT_FOUND = "not_found"
    GONE = "gone"
    BLOCKED_BY_ROBOTS = "blocked_by_robots"
    CHALLENGE = "challenge"
    OFF_SITE_REDIRECT = "off_site_redirect"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    NOT_HTML = "not_html"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    NOT_AN_ARTICLE = "not_an_article"
    PARSE_ERROR = "parse_error"
    HTTP_ERROR = "http_error"
    CONNECTION_ERROR = "connection_error"
    IDENTITY_CONFLICT = "identity_conflict"


class LicenceStatus(StrEnum):
    """Whether an article may be reprinted, as far as its own pages say."""

    GRANTED = "granted"
    RESERVED = "reserved"
    UNSTATED = "unstated"
    CONFLICTING = "conflicting"


class SignalKind(StrEnum):
    """Where on the page, or beside it, a licence signal was found."""

    DEED_LINK = "deed_link"
    REL_LICENSE = "rel_license"
    JSON_LD = "json_ld"
    META = "meta"
    RDFA = "rdfa"
    HTTP_HEADER = "http_header"
    WORDS = "words"
    NOTICE = "notice"
    RIGHTS_NOTE = "rights_note"
    RESERVATION = "reservation"
    TDM = "tdm"


class Scope(StrEnum):
    """What a licence signal speaks for."""

    TEXT = "text"
    IMAGE = "image"
    SITE = "site"
    OTHER = "other"
