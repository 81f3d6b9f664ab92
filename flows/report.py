"""What a run did, for people and for programs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from flows.errors import DONE, DONE_WITH_FAULTS
from transforms.history_records import BatchResult, Failure
from transforms.terms import FailureReason
from warehouse.checks import CheckResult

TELLING_REASONS = frozenset(
    {
        FailureReason.TIMEOUT,
        FailureReason.HTTP_ERROR,
        FailureReason.PARSE_ERROR,
        FailureReason.CHALLENGE,
    }
)
"""Failures that say something of the site or of this program; the others say something of one address."""

LEAST_ATTEMPTS = 20
MOST_FAILED_PAGES = 200
"""Failures that a report names one by one; all of them are in `page_failures`."""


@dataclass(slots=True)
class RunReport:
    """The counts of one run. `inserted`, `changed` and `unchanged` count articles, the rest addresses.

    `left` counts the pages left to a backfill at work, `remaining` (None: no backfill) what a backfill did
    not get to, `waited_seconds` its time of giving way. `skipped` says why a run gave way altogether, `done`
    what else was done, in sentences for people.
    """

    load_id: str
    flow: str
    source: str | None = None
    discovered: int = 0
    attempted: int = 0
    fetched: int = 0
    not_modified: int = 0
    captures: int = 0
    inserted: int = 0
    changed: int = 0
    unchanged: int = 0
    recovered: int = 0
    left: int = 0
    remaining: int | None = None
    slices: int = 0
    waited_seconds: float = 0.0
    skipped: str | None = None
    done: list[str] = field(default_factory=list)
    passed_over: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    corrupt: list[str] = field(default_factory=list)
    failed_checks: list[CheckResult] = field(default_factory=list)
    failed_pages: list[Failure] = field(default_factory=list)
    stopped: str | None = None
    is_published: bool = False
    max_failure_share: float = 0.5

    def count_batch(self, result: BatchResult) -> None:
        """Adds what a batch changed in the warehouse."""
        self.captures += result.captures
        self.inserted += result.inserted
        self.changed += result.changed
        self.unchanged += result.unchanged
        self.failures[FailureReason.IDENTITY_CONFLICT.value] += len(result.conflicts)

    def count_failures(self, failures: tuple[Failure, ...]) -> None:
        """Adds failures by their reason."""
        self.failures.update(failure.reason.value for failure in failures)
        self.failed_pages.extend(failures[: MOST_FAILED_PAGES - len(self.failed_pages)])

    @property
    def failed(self) -> int:
        """How many addresses did not become an article."""
        return self.failures.total()

    @property
    def gone(self) -> int:
        """How many of these addresses the site says to hold nothing (404, 410)."""
        return self.failures[FailureReason.NOT_FOUND.value] + self.failures[FailureReason.GONE.value]

    @property
    def failure_share(self) -> float:
        """The share of the attempted pages whose failure speaks against the site or this program (0-1)."""
        telling = sum(self.failures[reason.value] for reason in TELLING_REASONS)
        return telling / self.attempted if self.attempted >= LEAST_ATTEMPTS else 0.0

    @property
    def faults(self) -> list[str]:
        """Why the run is not simply done; empty when it is."""
        faults = [
            f"check {check.name} failed for {check.failing} rows; the last good snapshot stays published"
            for check in self.failed_checks
        ]
        if self.stopped:
            faults.append(f"the run stopped early: {self.stopped}; what it had is kept")
        if self.failure_share > self.max_failure_share:
            faults.append(
                f"{self.failure_share:.0%} of {self.attempted} pages failed, more than "
                f"{self.max_failure_share:.0%} (MAX_FAILURE_SHARE); see page_failures for the reasons"
            )
        return faults

    @property
    def exit_code(self) -> int:
        """0 done, 1 done with faults."""
        return DONE_WITH_FAULTS if self.faults else DONE

    @property
    def is_nothing_new(self) -> bool:
        """Whether the run left every article as it was."""
        return not (self.inserted or self.changed or self.gone)

    def headline(self) -> str:
        """One line: what the run did."""
        if self.skipped:
            return f"{self.flow}: skipped, {self.skipped}"
        parts = [f"{self.inserted} new", f"{self.changed} changed", f"{self.unchanged} unchanged"]
        if self.gone:
            parts.append(f"{self.gone} gone")
        if self.failed > self.gone:
            parts.append(f"{self.failed - self.gone} failed")
        if self.remaining:
            parts.append(f"{self.remaining:,} pages remain")
        changed = "nothing changed: " if self.is_nothing_new else ""
        return f"{self.flow}: {changed}{', '.join(parts)} ({self.captures} captures)"

    def as_json(self) -> dict[str, object]:
        """The report as a JSON object."""
        return {
            "load_id": self.load_id,
            "flow": self.flow,
            "source": self.source,
            "discovered": self.discovered,
            "attempted": self.attempted,
            "fetched": self.fetched,
            "not_modified": self.not_modified,
            "captures": self.captures,
            "inserted": self.inserted,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "recovered": self.recovered,
            "left": self.left,
            "remaining": self.remaining,
            "slices": self.slices,
            "waited_seconds": round(self.waited_seconds, 1),
            "skipped": self.skipped,
            "done": self.done,
            "failed": self.failed,
            "failures": dict(self.failures),
            "passed_over": dict(self.passed_over),
            "problems": self.problems,
            "corrupt": self.corrupt,
            "failed_checks": [check.name for check in self.failed_checks],
            "stopped": self.stopped,
            "published": self.is_published,
            "faults": self.faults,
        }


def skipped_report(flow: str, reason: str) -> RunReport:
    """The report of a run that gave way altogether: it has no row in `loads`, and nothing was done."""
    return RunReport("", flow, skipped=reason)
