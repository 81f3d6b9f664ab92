"""`make torture`: kills the warehouse's processes at random, fills its disk, and watches what readers see.

100 SIGKILLs over load, publish, compact, migrate and export while a reader opens the published file without
pause, then 30 runs on a small tmpfs that fills up (root is needed to mount one; skipped with a word if not).
Prints the counts; exit code 1 if anything was lost, torn, or unreadable.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing.context import SpawnProcess
from pathlib import Path

import torture_workers as workers
from torture_workers import FULL, Place

KILLS = {"load": 40, "publish": 20, "compact": 15, "migrate": 10, "export": 15}
WORKERS: dict[str, Callable[[Place], None]] = {
    "load": workers.load,
    "publish": workers.publish_often,
    "compact": workers.compact_often,
    "migrate": workers.migrate,
    "export": workers.export_often,
}
LONGEST = 1.5
FULL_DISKS = 30
FIRST_BATCHES = 5
CONTEXT = multiprocessing.get_context("spawn")
PAUSE = threading.Event()


def started(target: Callable[..., None], *arguments: object) -> SpawnProcess:
    """A process of its own."""
    process = CONTEXT.Process(target=target, args=arguments)
    process.start()
    return process


def faults_of(place: Place, acknowledged: int, folder: Path) -> list[str]:
    """What a look at the files finds."""
    report = folder / "faults.json"
    report.unlink(missing_ok=True)
    started(workers.inspect_to, place, acknowledged, report).join()
    return (
        list(json.loads(report.read_text(encoding="utf-8"))) if report.exists() else ["the look itself died"]
    )


def kill_often(place: Place, folder: Path, dice: random.Random) -> tuple[Counter[str], list[str]]:
    """Starts each worker, kills it after a random time, and looks at what it left."""
    kills: Counter[str] = Counter()
    faults: list[str] = []
    order = [name for name, times in KILLS.items() for _ in range(times)]
    dice.shuffle(order)
    for name in order:
        place.ready.unlink(missing_ok=True)
        process = started(WORKERS[name], place)
        while not place.ready.exists() and process.exitcode is None:
            PAUSE.wait(0.01)
        PAUSE.wait(dice.uniform(0, LONGEST))
        if process.exitcode is not None:
            faults.append(f"{name} ended by itself with {process.exitcode}")
        process.kill()
        process.join()
        kills[name] += 1
        found = faults_of(place, place.acknowledged(), folder)
        # A batch that was committed and not acknowledged counts from now on.
        faults += [f"after {name}: {fault}" for fault in found]
        catch_up(place)
        print(
            f"\r{kills.total()} kills, {place.acknowledged()} batches, {len(faults)} faults",
            end="",
            flush=True,
        )
    print()
    return kills, faults


def catch_up(place: Place) -> None:
    """Acknowledges what the file holds."""
    report = place.folder / "held"
    started(held_to, place, report).join()
    for number in range(place.acknowledged(), int(report.read_text(encoding="utf-8"))):
        workers.acknowledge(place, number)


def held_to(place: Place, report: Path) -> None:
    """Writes how many batches the private file holds."""
    con = workers.open_store(place.private)
    report.write_text(str(workers.batches_in(con)), encoding="utf-8")
    con.close()


def fill_disks(folder: Path, dice: random.Random) -> tuple[int, list[str]] | None:
    """Lets loads, publishes and exports run into a full disk; None where no tmpfs can be mounted."""
    faults: list[str] = []
    full = 0
    mount = folder / "small"
    mount.mkdir()
    for turn in range(FULL_DISKS):
        size = dice.randint(24_000, 60_000)
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(mount)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return None
        try:
            place = Place(mount / "data")
            place.folder.mkdir()
            process = started(workers.fill_disk, place)
            process.join()
            full += process.exitcode == FULL
            if process.exitcode != FULL:
                faults.append(
                    f"disk of {size} KB: ended with {process.exitcode}, not with a word about the disk"
                )
            subprocess.run(["mount", "-o", "remount,size=500m", str(mount)], check=True)
            faults += [f"disk of {size} KB: {x}" for x in faults_of(place, place.acknowledged(), folder)]
            faults += [f"disk of {size} KB: {x}" for x in reader_faults(place, folder)]
        finally:
            subprocess.run(["umount", str(mount)], check=True)
        print(f"\r{turn + 1} full disks, {len(faults)} faults", end="", flush=True)
    print()
    return full, faults


def reader_faults(place: Place, folder: Path) -> list[str]:
    """What a reader says of the published file, if there is one."""
    if not place.public.exists():
        return []
    stop, report = folder / "stop-one", folder / "one.json"
    reader = started(workers.read, place, stop, report)
    PAUSE.wait(1.5)
    stop.touch()
    reader.join()
    stop.unlink()
    seen = json.loads(report.read_text(encoding="utf-8"))
    return [*seen["faults"], *([] if seen["opened"] else ["the published file was never opened"])]


def torture(folder: Path, dice: random.Random) -> bool:
    """Both tortures; whether everything survived."""
    place = Place(folder / "data")
    started(workers.begin, place, FIRST_BATCHES).join()
    stop, report = folder / "stop", folder / "reader.json"
    reader = started(workers.read, place, stop, report)
    kills, faults = kill_often(place, folder, dice)
    stop.touch()
    reader.join()
    seen = json.loads(report.read_text(encoding="utf-8"))
    print(f"kills: {kills.total()} ({', '.join(f'{name} {times}' for name, times in kills.items())})")
    print(f"batches committed: {place.acknowledged()}, lost or torn: {len(faults)}")
    print(f"reader: {seen['opened']} times opened, {seen['failed']} times failed")
    disks = fill_disks(folder, dice)
    if disks is None:
        print("full disks: skipped, no tmpfs can be mounted here (root is needed)")
    else:
        faults += disks[1]
        print(f"full disks: {disks[0]} of {FULL_DISKS}, lost or torn: {len(disks[1])}")
    for fault in [*faults, *seen["faults"]][:20]:
        print(f"  {fault}")
    return not faults and not seen["failed"]


def main() -> None:
    """Runs in a temporary folder; the seed of the dice is the first argument."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else int(time.time())
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="torture-") as name:
        sys.exit(0 if torture(Path(name), random.Random(seed)) else 1)


if __name__ == "__main__":
    main()
