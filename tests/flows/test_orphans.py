"""Processes that help a run to parse do not outlive it, however it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.flows.served import wait_for

KILLED = """
import os, signal
from flows.pools import Readers
from transforms.urls import PUBLIC_SITE

if __name__ == "__main__":
    print(Readers(PUBLIC_SITE, 2)._helpers().submit(os.getpid).result(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_helper_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    # Not through a pipe: the helper has it as well, and would keep us waiting for its end.
    with (tmp_path / "pid").open("wb") as output:
        command = [sys.executable, str(script)]
        subprocess.run(command, stdout=output, stderr=subprocess.DEVNULL, timeout=60, check=False)
    helper = Path("/proc") / (tmp_path / "pid").read_text().strip()
    wait_for("the end of the helper", lambda: None if helper.exists() else True, 30)
