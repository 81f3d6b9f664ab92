"""The verdict that a page is no article."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.terms import FailureReason


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a page is no article: the reason of `page_failures`, and what it is instead."""

    reason: FailureReason
    detail: str
