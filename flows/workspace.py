"""Where everything lies below `DATA_DIR`."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

from flows.errors import RunError
from flows.settings import Settings
from transforms.urls import canonical_url


@dataclass(frozen=True, slots=True)
class Workspace:
    """The folders and files of one data folder. Only `public` and `exports` are for users."""

    root: Path

    @classmethod
    def of(cls, settings: Settings) -> Workspace:
        """The workspace that the settings name, not yet touched."""
        return cls(settings.data_dir)

    @property
    def public(self) -> Path:
        """The published warehouse."""
        return self.root / "insightcrime.duckdb"

    @property
    def archive(self) -> Path:
        """The folder of raw answers."""
        return self.root / "archive"

    @property
    def private(self) -> Path:
        """The folder of what only the program opens."""
        return self.root / "private"

    @property
    def store(self) -> Path:
        """The warehouse that the loader writes."""
        return self.private / "warehouse.duckdb"

    @property
    def locks(self) -> Path:
        """The folder of lock files."""
        return self.root / "locks"

    @property
    def prefect(self) -> Path:
        """The home of a Prefect server that `serve` starts."""
        return self.root / "prefect"

    def prepare(self) -> Workspace:
        """Makes the folders that are missing. Raises `RunError` when the data folder cannot be written."""
        for folder in (self.root, self.archive, self.private, self.locks):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except FileExistsError:
                raise RunError(f"{folder} is a file; INSIGHTCRIME_DATA_DIR must name a folder") from None
            except OSError as error:
                raise RunError(self._unwritable(folder, error)) from None
            if not os.access(folder, os.W_OK | os.X_OK):
                raise RunError(self._unwritable(folder, PermissionError("Permission denied")))
        return self

    def withheld(self) -> frozenset[str]:
        """Canonical addresses (or article ids) whose text must not appear anywhere, from `withheld.csv`.

        The first column counts; a heading, blank lines and lines that start with `#` are passed over.
        """
        path = self.root / "withheld.csv"
        try:
            text = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return frozenset()
        except (OSError, UnicodeDecodeError) as error:
            raise RunError(f"cannot read {path}: {error}; it must be a UTF-8 text file") from None
        cells = (row[0].strip() for row in csv.reader(text.splitlines()) if row)
        named = [cell for cell in cells if cell and not cell.startswith("#")]
        return frozenset(canonical_url(cell) or cell for cell in named)

    @staticmethod
    def _unwritable(folder: Path, error: OSError) -> str:
        reason = error.strerror or str(error)
        return f"cannot write to {folder} ({reason}); make it writable or set INSIGHTCRIME_DATA_DIR"
