"""`python bench/prefect_overhead.py [PAGES] [ROUNDS]`: what Prefect adds to an ingest.

The same pages (default 2,000) from a server on loopback, with no interval, by the command line and as a run
of the `ingest` deployment, in turn. Prints the seconds of each, their ratio and the number of task runs; ends
with 1 where the ratio is over 1.15 or the task runs are 60 or more.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import duckdb
from throughput import IN_FLIGHT, ingest, serve

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.flows.served import ENDED, Served, run_process, serving, wait_for

PAGES, ROUNDS = 2_000, 2
MOST_RATIO, TASK_RUNS_BELOW = 1.15, 60
PATIENCE = 1_800


def used_by_children() -> float:
    """Seconds of a processor that ended child processes have used."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def articles_in(folder: Path) -> int:
    """How many articles were published."""
    with duckdb.connect(str(folder / "insightcrime.duckdb"), read_only=True) as con:
        row = con.execute("select count(*) from articles").fetchone()
    return int(row[0]) if row else 0


def processor_seconds(pid: int) -> float:
    """What a process has used so far; 0 when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def under_prefect(served: Served) -> tuple[float, float, int]:
    """Seconds from Running to Completed, seconds of a processor in the run's process, number of task runs."""
    run_id = served.start_run("ingest", source="sitemap")
    pid = run_process(run_id)
    used = 0.0

    def ended() -> dict[str, Any] | None:
        nonlocal used
        used = max(used, processor_seconds(pid))
        run = served.run(run_id)
        return run if run["state_type"] in ENDED else None

    run = wait_for("the end of the run", ended, PATIENCE)
    if run["state_type"] != "COMPLETED":
        sys.exit(f"the run ended {run['state']}")
    tasks = served.api.post("/task_runs/count", json={"flow_runs": {"id": {"any_": [run_id]}}}).json()
    return float(run["total_run_time"]), used, int(tasks)


def main() -> None:
    """Prints the figures."""
    count, rounds = [*map(int, sys.argv[1:]), *(PAGES, ROUNDS)[len(sys.argv) - 1 :]]
    context = get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(count, there), daemon=True)
    server.start()
    port, paths = here.recv()
    site = f"http://127.0.0.1:{port}"
    alone, with_prefect, processor, task_runs = [], [], ([], []), 0
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            before = used_by_children()
            alone.append(ingest(site, folder / "alone"))
            processor[0].append(used_by_children() - before)
            articles = articles_in(folder / "alone")
            with serving(folder, site, concurrency=IN_FLIGHT) as served:
                seconds, used, task_runs = under_prefect(served)
            with_prefect.append(seconds)
            processor[1].append(used)
            if articles_in(folder / "data") != articles:
                sys.exit(f"{articles} articles without Prefect, {articles_in(folder / 'data')} with it")
        print(f"round {number + 1}: alone {alone[-1]:.1f} s, under Prefect {seconds:.1f} s", flush=True)
    server.terminate()
    # The fastest of each: whatever else the machine does only adds to them.
    ratio = min(with_prefect) / min(alone)
    print(f"{len(paths)} pages, {articles} articles, {rounds} rounds, load {os.getloadavg()[0]:.1f}")
    print(f"  ratio       {ratio:8.2f}   (at most {MOST_RATIO})")
    print(f"  processor   {min(processor[1]) / min(processor[0]):8.2f}   (seconds of one, in the run alone)")
    print(f"  task runs   {task_runs:8d}   (fewer than {TASK_RUNS_BELOW})")
    sys.exit(int(ratio > MOST_RATIO or task_runs >= TASK_RUNS_BELOW))


if __name__ == "__main__":
    main()
