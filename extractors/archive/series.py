"""How the files of our own archive are named, numbered and locked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from extractors.locks import ProcessLock

Prefix = Literal["fetch", "import", "listing"]

SUFFIX: Final = ".warc.gz"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,150}")
_OWN_FILE: Final = re.compile(
    r"((?:fetch|import|listing)-[A-Za-z0-9][A-Za-z0-9._-]{0,150})-([0-9]{4,})\.warc\.gz"
)


@dataclass(frozen=True, slots=True)
class Series:
    """The files that one writer after another adds: `<prefix>-<name>-<nnnn>.warc.gz`, counted from 1."""

    folder: Path
    stem: str

    @property
    def lock_path(self) -> Path:
        """The lock of the series, in `locks/` beside the archive folder, which holds archives only."""
        return self.folder.parent / "locks" / f"archive-{self.stem}.lock"

    def lock(self) -> ProcessLock:
        """The lock that a writer holds while it is open. Creates its folder."""
        return ProcessLock(self.lock_path)

    def file(self, number: int) -> Path:
        """The path of a file of the series."""
        return self.folder / f"{self.stem}-{number:04d}{SUFFIX}"

    def last_number(self) -> int:
        """The highest number in use, 0 where there is no file yet."""
        numbers = [
            int(match[2])
            for path in self.folder.glob(f"*{SUFFIX}")
            if (match := _OWN_FILE.fullmatch(path.name)) and match[1] == self.stem
        ]
        return max(numbers, default=0)


def series_named(folder: Path, prefix: Prefix, name: str) -> Series:
    """The series of that name. ValueError for a name that is no plain file name."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} cannot name an archive file: letters, digits, dots, dashes, underscores")
    return Series(folder, f"{prefix}-{name}")


def series_of(path: Path) -> Series | None:
    """The series that a file of our own belongs to; None for a file that no writer of ours made."""
    match = _OWN_FILE.fullmatch(path.name)
    return Series(path.parent, match[1]) if match else None
