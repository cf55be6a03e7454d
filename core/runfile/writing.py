"""Writing whole run files at once: in the place of another, or not at all.

What a run that goes on writes is in run_writer.py.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ..bench.codec import encode
from ..bench.events import Event, RunStarted
from ..display.i18n import tr
from .own_names import name_path, one_line
from .reading import FORMAT, VERSION, RunFileError, words


def save(events: Iterable[Event], path: Path) -> None:
    """Write a whole run at once, in the place of a file of that name.

    Raises
    ------
    RunFileError
        If that cannot be done; a file that was there is then as before.
    """
    with replacing(path) as file:
        for event in events:
            file.write(line_of(event))


def set_own_name(path: Path, name: str) -> None:
    """Name a run, in the file beside it; "" takes its name away.

    Raises
    ------
    RunFileError
        If that cannot be done.
    """
    line = one_line(name)
    if line:
        with replacing(name_path(path)) as file:
            file.write(line.encode() + b"\n")
        return
    try:
        name_path(path).unlink(missing_ok=True)
    except OSError as error:
        said = tr("{path} cannot be written: {reason}; choose another place")
        raise RunFileError(said.format(path=name_path(path), reason=words(error))) from None


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file beside `path` that takes its place once it is whole and on disk."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        make_folder(path.parent)
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


def make_folder(folder: Path) -> None:
    """A folder and those above it, or OSError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # what is meant is not that the folder exists
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from None


def line_of(event: Event) -> bytes:
    """The line of an event in a run file."""
    line = encode(event)
    if isinstance(event, RunStarted):
        line = f'{{"format":"{FORMAT}","version":{VERSION},{line[1:]}'
    return line.encode() + b"\n"


def write_all(file: IO[bytes], data: bytes) -> None:
    """Hand everything to the system, or raise OSError."""
    # Unbuffered: what a full disk refuses must not come back when the file is closed.
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]
