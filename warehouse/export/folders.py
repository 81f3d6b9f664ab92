"""A folder that is whole or not there: filled under another name, then put in place."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from warehouse.export.records import ExportError
from warehouse.files import flush

PACKAGE = "datapackage.json"


@contextmanager
def filled_folder(folder: Path) -> Iterator[Path]:
    """Gives a draft folder to fill; at the end it takes the place of `folder`, with everything on the disk.

    An export from before is replaced; were the program killed between the two renames, it would lie beside
    under `.NAME.previous`. Raises `ExportError` when `folder` holds anything but an export.
    """
    folder = folder.absolute()
    check_target(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = folder.with_name(f".{folder.name}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    try:
        yield draft
        for path in [*draft.rglob("*"), draft]:
            flush(path)
        put_in_place(draft, folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def check_target(folder: Path) -> None:
    """Raises `ExportError` unless the folder is missing, empty, or an export."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise ExportError(f"{folder} is a file; name a folder for the export")
    if any(folder.iterdir()) and not (folder / PACKAGE).is_file():
        raise ExportError(f"{folder} holds other files; name an empty folder or one of an earlier export")


def put_in_place(draft: Path, folder: Path) -> None:
    """Renames the draft to the folder, which is moved aside first and then removed."""
    previous = folder.with_name(f".{folder.name}.previous")
    if folder.exists():
        shutil.rmtree(previous, ignore_errors=True)
        folder.rename(previous)
    draft.rename(folder)
    flush(folder.parent)
    shutil.rmtree(previous, ignore_errors=True)
