"""How processes that help a run are started."""

from __future__ import annotations

import multiprocessing
from multiprocessing.context import BaseContext
from typing import Final

from flows.settings import Settings
from flows.workspace import Workspace

PRELOADED: Final = ("flows.pools", "extractors.pages", "transforms.articles", "flows.cli")
"""What all of them need, the module that the console script imports included: imported once, and held once
in memory.
"""


def helper_context() -> BaseContext:
    """How other processes are started. Not by fork: the client's thread would be copied half alive."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    return context


def prepare_help(settings: Settings) -> None:
    """Has what helping processes need imported beside this one, where a run is sure to need them.

    That is a first run that asks for pages without a pause: more come than one process can read. Elsewhere
    a pool starts them when there is enough to do.
    """
    is_first = not Workspace.of(settings).store.exists()
    has_help = settings.processes > 1 and helper_context().get_start_method() == "forkserver"
    if has_help and settings.request_interval == 0 and is_first:
        from multiprocessing import forkserver

        forkserver.ensure_running()
