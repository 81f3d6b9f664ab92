"""Archives written by warcio, as other crawlers write them, without the files that it leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from tempfile import SpooledTemporaryFile
from typing import IO

from warcio.warcwriter import WARCWriter


class _TidyWriter(WARCWriter):
    """Closes at the end what each record was buffered in."""

    def __init__(self, file: IO[bytes], stack: ExitStack) -> None:
        super().__init__(file, gzip=True)
        self._stack = stack

    def _create_temp_file(self) -> SpooledTemporaryFile[bytes]:
        return self._stack.enter_context(SpooledTemporaryFile(max_size=512 * 1024))


@contextmanager
def warcio_writer(file: IO[bytes]) -> Iterator[WARCWriter]:
    """A writer of gzipped WARC records into `file`."""
    with ExitStack() as stack:
        yield _TidyWriter(file, stack)
