"""A live bar on a terminal, with a line below it for what a bar cannot say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text


class BarProgress:
    """A live bar on standard error."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._bars = _Bars(
            TextColumn("{task.description:<28}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
        )
        self._task = self._bars.add_task("starting", total=None)

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def stage(self, name: str, total: int | None = None) -> None:
        """Starts the bar anew under another name."""
        self._bars.words = ""
        self._bars.reset(self._task, total=total, completed=0, description=name)

    def advance(self, count: int = 1) -> None:
        """Moves the bar."""
        self._bars.advance(self._task, count)

    def measure(self, done: int, total: int, words: str) -> None:
        """Sets the bar, and says below it what remains."""
        self._bars.words = words
        self._bars.update(self._task, completed=done, total=total)

    def note(self, message: str) -> None:
        """Prints the message above the bar."""
        self._console.print(message, style="yellow", markup=False, highlight=False)


class _Bars(Progress):
    """Bars with a line of words below them, cut where the terminal ends."""

    words = ""

    def get_renderables(self) -> Iterable[RenderableType]:
        """The bars, then the words."""
        yield from super().get_renderables()
        if self.words:
            yield Text(f"  {self.words}", style="dim", no_wrap=True, overflow="ellipsis")
