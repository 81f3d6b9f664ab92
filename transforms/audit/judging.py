"""One audit: what a copy holds, and how each obligation of the article stands in it."""

from __future__ import annotations

from transforms.audit.commerce import signs_of_commerce
from transforms.audit.conditions import (
    judge_changes,
    judge_commerce,
    judge_derivatives,
    judge_licence,
    judge_notices,
    judge_share_alike,
)
from transforms.audit.context import Context, Judged, read_context
from transforms.audit.crediting import judge_byline, judge_creator, judge_title
from transforms.audit.holding import holding_of
from transforms.audit.linking import judge_link
from transforms.audit.records import Audit, CopyPage, Holds, Outcome, Verdict
from transforms.originals import Original
from transforms.records import Obligation


def audit_copy(copy: CopyPage, original: Original) -> Audit:
    """Holds a page against the obligations of an article; a verdict per obligation, in their order.

    Commerce is never concluded from the page: `non_commercial` is unclear, with the signs as evidence.
    """
    holding = holding_of(original, copy)
    signs = signs_of_commerce(copy)
    verdicts: tuple[Verdict, ...] = ()
    if holding.holds is not Holds.NONE:
        found = read_context(original, copy, holding)
        verdicts = tuple(
            Verdict(item.obligation, *_judge(found, item, signs)) for item in original.obligations
        )
    return Audit(
        copy_url=copy.url,
        article_id=original.credit.article_id,
        holds=holding.holds,
        text_similarity=round(holding.match.share, 3),
        verdicts=verdicts,
        signs_of_commerce=signs,
    )


def _judge(found: Context, item: Obligation, signs: tuple[str, ...]) -> Judged:
    name = item.obligation
    if name == "credit_in_byline":
        return judge_byline(found, item.state)
    if name in ("link_at_top", "link_at_bottom"):
        return judge_link(found, name, item.state)
    if name == "indicate_changes":
        return judge_changes(found, item.basis)
    if name == "no_derivatives":
        return judge_derivatives(found, item.state)
    if name == "non_commercial":
        return judge_commerce(signs)
    simple = {
        "credit_creator": judge_creator,
        "credit_title": judge_title,
        "credit_licence": judge_licence,
        "keep_notices": judge_notices,
        "share_alike": judge_share_alike,
    }.get(name)
    if simple:
        return simple(found)
    return Outcome.UNCLEAR, "this cannot be seen on the page"
