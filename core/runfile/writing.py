"""Writing run files: one line per event, as it comes.

What was measured is on disk before it is drawn; a disk that fails never ends a run.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ..bench.codec import encode
from ..bench.events import Event, RoundDone, RunEnded, RunStarted
from ..display.i18n import tr
from .places import numbered
from .reading import FORMAT, VERSION, RunFileError, opened, read_started, words


class RunWriter:
    """Appends the events of one run to a file of its own.

    Never raises: the run goes on where it cannot be saved. Each event is with the system when `write`
    returns, and on the disk at the start, the end and after each round.

    Attributes
    ----------
    path
        The file; numbered where the asked one existed already.
    problem
        Why the run is not saved, as a sentence with a remedy; None while all is well.
    reason
        The same in a few words, "permission denied".
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: str | None = None
        self.reason: str | None = None
        self._file: IO[bytes] | None = None
        try:
            _make_folder(path.parent)
            self._open()
        except OSError as error:
            self._give_up(error)

    def _open(self) -> None:
        for path in numbered(self.path):
            # Two windows may start in the same second: only "x" says which of them has the name.
            with suppress(FileExistsError):
                self._file = path.open("xb", buffering=0)
                self.path = path
                return
        raise FileExistsError(errno.EEXIST, "every name is taken")

    def write(self, event: Event) -> None:
        """Append an event, whose first must be RunStarted."""
        if self._file is None:
            return
        try:
            _write_all(self._file, _line(event))
            if isinstance(event, RunStarted | RoundDone | RunEnded):
                os.fsync(self._file.fileno())
        except OSError as error:
            self._give_up(error)

    def close(self) -> None:
        """Close the file; harmless when called twice."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            self._file = None

    def _give_up(self, error: OSError) -> None:
        self.reason = words(error)
        said = tr(
            "The run is not saved: {path}: {reason}. Measuring goes on; "
            "choose another place with Save as, or with --save FILE"
        )
        self.problem = said.format(path=self.path, reason=self.reason)
        self.close()


def save(events: Iterable[Event], path: Path) -> None:
    """Write a whole run at once, in the place of a file of that name.

    Raises
    ------
    RunFileError
        If that cannot be done; a file that was there is then as before.
    """
    with replacing(path) as file:
        for event in events:
            file.write(_line(event))


def save_copy(source: Path, target: Path) -> None:
    """Copy a run file, in the place of a file of that name.

    Raises
    ------
    RunFileError
        If `source` is no run file, or if the copy cannot be made; an older `target` is then as before.
    """
    import shutil

    with opened(source) as original:
        read_started(original, source)
        original.seek(0)
        with replacing(target) as copy:
            shutil.copyfileobj(original, copy)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file beside `path` that takes its place once it is whole and on disk."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        _make_folder(path.parent)
        with beside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        said = tr("{path} cannot be written: {reason}; choose another place")
        raise RunFileError(said.format(path=path, reason=words(error))) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # what is meant is not that the folder exists
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from None


def _line(event: Event) -> bytes:
    line = encode(event)
    if isinstance(event, RunStarted):
        line = f'{{"format":"{FORMAT}","version":{VERSION},{line[1:]}'
    return line.encode() + b"\n"


def _write_all(file: IO[bytes], data: bytes) -> None:
    # Unbuffered: what a full disk refuses must not come back when the file is closed.
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]
