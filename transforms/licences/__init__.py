"""Licences: from signals on a page to evidence, from evidence to a decision, and the vocabulary of both."""

from transforms.licences.decision import decide
from transforms.licences.deeds import Deed, parse_deed
from transforms.licences.evidence import image_licence, read_evidence
from transforms.licences.over_time import OverTime, decide_over_time
from transforms.licences.reservations import is_reservation
from transforms.licences.vocabulary import (
    NOTICE_ID,
    LicenceRow,
    licence_id_for,
    licence_name,
    licence_row,
    licence_rows,
)
from transforms.licences.words import LicenceWords, read_words

__all__ = [
    "NOTICE_ID",
    "Deed",
    "LicenceRow",
    "LicenceWords",
    "OverTime",
    "decide",
    "decide_over_time",
    "image_licence",
    "is_reservation",
    "licence_id_for",
    "licence_name",
    "licence_row",
    "licence_rows",
    "parse_deed",
    "read_evidence",
    "read_words",
]
