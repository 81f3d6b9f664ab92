"""A reprint held against the conditions of the article's licence, as an editor would."""

from transforms.audit.judging import audit_copy
from transforms.audit.records import Audit, CopyLine, CopyLink, CopyPage, Holds, Outcome, Region, Verdict

__all__ = ["Audit", "CopyLine", "CopyLink", "CopyPage", "Holds", "Outcome", "Region", "Verdict", "audit_copy"]
