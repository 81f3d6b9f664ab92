"""The errors that a command ends with, and the exit code each stands for."""

from __future__ import annotations

DONE = 0
DONE_WITH_FAULTS = 1
WRONG_USAGE = 2
COULD_NOT_RUN = 3


class FlowError(Exception):
    """A run that cannot go on; the message names the thing and the remedy in one line."""

    exit_code = COULD_NOT_RUN


class UsageError(FlowError):
    """A wrong option, argument or setting."""

    exit_code = WRONG_USAGE


class RunError(FlowError):
    """Network, lock, disk or input kept the run from its work."""
