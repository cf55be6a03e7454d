"""The file of a run that goes on: written event by event, looked after, and written anew where it got lost.

What was measured is on disk before it is drawn; a disk that fails never ends a run.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from ..bench.events import Event, Progress, RoundDone, RunEnded, RunStarted
from ..display.i18n import tr
from .places import SUFFIX, data_folder, numbered
from .reading import words
from .writing import line_of, make_folder, write_all

NAME_MAX = 240  # bytes; file systems take 255, and a number may have to go in


class RunWriter:
    """Appends the events of one run to a file of its own.

    Never raises: the run goes on where it cannot be saved. Each event is with the system when `write`
    returns, and on the disk at the start, the end and after each round; then the file is looked for at its
    path, too, and where it is gone the run is written anew. What a disk refuses is tried again after each round.

    Parameters
    ----------
    path
        Where the run shall lie; its folder is made.
    refuge
        The folder for a run that has no place there, or no longer; the data folder, if None.

    Attributes
    ----------
    asked
        The path that was asked for.
    path
        The file; numbered where the asked one existed already.
    problem
        Why the run is not saved, as a sentence with a remedy; None while all is well.
    reason
        The same in a few words, "permission denied".
    moved
        Why the run lies elsewhere than it was begun, as a sentence; None where it does not.
    """

    def __init__(self, path: Path, refuge: Path | None = None) -> None:
        self.asked = self.path = path
        self.problem: str | None = None
        self.reason: str | None = None
        self.moved: str | None = None
        self._refuge = refuge
        self._file: _File | None = None
        self._events: list[Event] = []  # all but progress: what the run can be written anew from
        self._left: list[Event] = []  # not yet in the file
        try:
            make_folder(path.parent)
            self._take(_File(path))
        except OSError as error:
            self._note(error)

    @property
    def kept(self) -> bool:
        """Whether the run lies where it was asked to."""
        return self.problem is None and self.path == self.asked

    def write(self, event: Event) -> None:
        """Append an event, whose first must be RunStarted."""
        if not isinstance(event, Progress):
            self._events.append(event)
        elif self.problem is not None:
            return
        self._left.append(event)
        if isinstance(event, RunStarted | RoundDone | RunEnded):
            self._settle()
        elif self.problem is None:
            self._catch_up()
        if isinstance(event, RunEnded) and (self.problem is not None or self.moved is not None):
            self._try_once_more()

    def close(self) -> None:
        """Close the file; harmless when called twice."""
        if self._file is not None:
            self._file.close()

    def _take(self, file: _File) -> None:
        self._file, self.path = file, file.path

    def _catch_up(self) -> None:
        try:
            if self._file is None:
                self._take(_File(self.asked))
            assert self._file is not None
            while self._left:
                self._file.append(self._left[0])
                del self._left[0]
        except OSError as error:
            self._note(error)

    def _settle(self) -> None:
        """Write what is left, see to it that it is on the disk, and that the file is what lies at its path."""
        self._catch_up()
        if self._file is None or self._left:
            return
        try:
            self._file.sync()
            if not self._file.is_there():
                self._begin_anew(self._file)
            self.problem = self.reason = None
        except OSError as error:
            self._note(error)

    def _begin_anew(self, lost: _File) -> None:
        """Write the whole run to another file, as nobody will find the one that was begun."""
        # A folder that somebody has removed, or a disk, is not made again: only the refuge is.
        anew = self._copy(lost.path) if lost.path.parent.is_dir() else None
        if anew is None:
            anew = self._copy(self._shelter(lost.path))
        lost.close()
        if anew is None:
            self._file, self._left = None, list(self._events)
            raise FileNotFoundError(errno.ENOENT, "the file was removed, and none can be made in its place")
        self._take(anew)
        if anew.path != lost.path:
            said = tr("{lost} was removed or replaced while the run went on: all of it is in {path}")
            self.moved = said.format(lost=lost.path, path=anew.path)

    def _try_once_more(self) -> None:
        """At the end of a run that is not where it was asked to be: there if that can be done, else in the refuge."""
        here = self._file
        places = [self.asked] if self.asked.parent.is_dir() and not os.path.lexists(self.asked) else []
        if self.problem is not None:
            places.append(self._shelter(self.asked))
        for place in places:
            if (file := self._copy(place)) is not None:
                break
        else:
            return
        if here is not None:
            # Whole, it is a copy of our own making in the refuge; else it is kept, for what it has.
            (here.remove if self.problem is None else here.close)()
        self._take(file)
        said = tr("{asked} could not be written ({reason}): the whole run is in {path}")
        moved = said.format(asked=self.asked, reason=self.reason, path=self.path)
        self.moved = moved if self.path != self.asked else None
        self.problem = self.reason = None
        self._left = []

    def _shelter(self, path: Path) -> Path:
        # What no disk takes as a name is none in the refuge either.
        name = path.name if len(os.fsencode(path.name)) <= NAME_MAX else f"run{SUFFIX}"
        return (self._refuge or data_folder()) / name

    def _copy(self, path: Path) -> _File | None:
        """The run as far as it has come in a file of its own, on the disk; None where that cannot be done."""
        file = None
        try:
            make_folder(path.parent)
            file = _File(path)
            for event in self._events:
                file.append(event)
            file.sync()
        except OSError:
            if file is not None:
                file.remove()
            return None
        return file

    def _note(self, error: OSError) -> None:
        self.reason = words(error)
        said = tr(
            "The run is not saved: {path}: {reason}. Measuring goes on; "
            "choose another place with Save as, or with --save FILE"
        )
        self.problem = said.format(path=self.path, reason=self.reason)


class _File:
    """A file that was not there before, and what is whole in it; numbered where its name was taken.

    Raises
    ------
    OSError
        From everything but `close`, `is_there` and `remove`.
    """

    def __init__(self, wanted: Path) -> None:
        self._whole = 0  # bytes up to the end of the last whole line
        self._torn = False
        for path in numbered(wanted):
            # Two windows may start in the same second: only "x" says which of them has the name.
            with suppress(FileExistsError):
                self._file = path.open("xb", buffering=0)
                self.path = path
                return
        raise FileExistsError(errno.EEXIST, "every name is taken")

    def append(self, event: Event) -> None:
        if self._torn:  # by a full disk, say, which has room again
            self._file.truncate(self._whole)
            self._file.seek(self._whole)
        line = line_of(event)
        self._torn = True
        write_all(self._file, line)
        self._torn = False
        self._whole += len(line)

    def sync(self) -> None:
        os.fsync(self._file.fileno())

    def is_there(self) -> bool:
        """Whether what is written is what lies at the path."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except OSError:
            return False

    def close(self) -> None:
        with suppress(OSError):
            self._file.close()

    def remove(self) -> None:
        ours = self.is_there()
        self.close()
        if ours:
            with suppress(OSError):
                self.path.unlink()
