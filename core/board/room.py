"""A room: takes run files under limits, keeps each in the room's folder, and knows whose later one counts.

A file is copied first and read from the copy, so that whatever writes to it meanwhile changes nothing.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import stat
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from ..bench.model import Plan
from ..results.run_result import RunResult
from ..runfile import SUFFIX, RunFileError, read, set_own_name
from ..runfile.reading import NewerRunError
from ..runfile.writing import make_folder
from .entries import Entry, entry_of, keep
from .refusals import Refusal, RefusalKind, Refused, refused

_log = logging.getLogger(__name__)
_KEPT = re.compile(rf"(\d{{4,}}) ([0-9a-f]{{16}}){re.escape(SUFFIX)}")
_PART = ".part"
_BLOCK = 1 << 16  # bytes
_REFUSED_MAX = 200  # remembered; the board shows the last few


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one file, and the room, may have at most."""

    file_bytes: int = 5_000_000
    cells: int = 500
    files: int = 2_000
    room_bytes: int = 1_000_000_000


class Room:
    """The files of a room; safe to be used by several threads, which take turns.

    Parameters
    ----------
    folder
        Where accepted files are kept; made if need be. What an earlier room left there counts again.

    Attributes
    ----------
    entries
        By `Entry.slot`, in the order in which they came first.
    refusals
        The last ones that were not taken, oldest first.

    Raises
    ------
    RunFileError
        If the folder cannot be made or read.
    """

    def __init__(self, folder: Path, limits: Limits | None = None) -> None:
        self.folder, self.limits = folder, limits or Limits()
        self.entries: dict[tuple[str, str], Entry] = {}
        self.refusals: list[Refusal] = []
        self._lock = threading.RLock()
        self._number = self._bytes = self._files = 0
        try:
            make_folder(folder)
            self._reopen()
        except OSError as error:
            raise RunFileError(f"{folder} cannot hold a room: {(error.strerror or str(error)).lower()}") from None

    def take_file(self, path: Path, *, name: str = "", shown: str = "", key: str = "", ended: bool = False) -> Entry:
        """Take a file from wherever it lies; it stays there.

        Parameters
        ----------
        name
            Of the person, where one is given.
        shown
            What the file is called in a refusal; its own name unless given.
        key
            Whose file it is: see `person_key`. By its name unless given.
        ended
            Take no run that lacks its end: it may still be written.

        Raises
        ------
        Refused
            If it breaks a rule; it is for the caller to `note` it.
        """
        shown = shown or path.name
        try:
            facts = path.stat()
            # A pipe or a device may never end, or block before it begins.
            if not stat.S_ISREG(facts.st_mode):
                raise refused(shown, RefusalKind.NOT_A_RUN)
            self._check_size(facts.st_size, shown)
            with path.open("rb") as source:
                part = self._copied(source.read, shown)
        except OSError:
            raise refused(shown, RefusalKind.UNREADABLE) from None
        return self.take_part(part, name=name, shown=shown, key=key or file_key(path.name), ended=ended)

    def new_part(self) -> Path:
        """An empty file of the room, for somebody to write what arrives to, and then give it to `take_part`.

        Raises
        ------
        OSError
            If there is no room for it.
        """
        handle, path = tempfile.mkstemp(suffix=_PART, prefix=".", dir=self.folder)
        os.close(handle)
        return Path(path)

    def take_part(self, part: Path, *, name: str, shown: str, key: str, ended: bool = False) -> Entry:
        """Take what `new_part` gave; whatever comes of it, the part is gone afterwards.

        Raises
        ------
        Refused
            If it breaks a rule.
        """
        with self._lock:
            try:
                return self._taken(part, name, shown, key, ended=ended)
            except OSError:
                raise refused(shown, RefusalKind.NOT_KEPT) from None
            except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
                # Our reader's fault, then; what one stranger sends still must not end the room of all others.
                _log.exception("%s is refused", shown)
                raise refused(shown, RefusalKind.NOT_A_RUN) from None
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)

    def note(self, refusal: Refusal) -> None:
        """Remember a file that was not taken."""
        with self._lock:
            self.refusals = [*self.refusals[1 - _REFUSED_MAX :], refusal]

    def kept(self) -> list[Path]:
        """The files of the room, in the order in which they came."""
        with self._lock:
            found = [(int(match[1]), path) for path in self.folder.iterdir() if (match := _KEPT.fullmatch(path.name))]
        return [path for _, path in sorted(found)]

    def _taken(self, part: Path, name: str, shown: str, key: str, *, ended: bool) -> Entry:
        size = part.stat().st_size
        self._check_size(size, shown)
        if self._files >= self.limits.files or self._bytes + size > self.limits.room_bytes:
            raise refused(shown, RefusalKind.ROOM_FULL)
        result = self._read(part, shown, ended=ended)
        entry = self._entry(result, key, name)
        if not entry.points:
            raise refused(shown, RefusalKind.NO_SERIAL)
        self._number += 1
        target = self.folder / f"{self._number:04d} {key}{SUFFIX}"
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(target)
        if entry.name:
            with suppress(RunFileError):  # the measurement is what must not get lost
                set_own_name(target, entry.name)
        self._files, self._bytes = self._files + 1, self._bytes + size
        return self._keep(entry)

    def _entry(self, result: RunResult, key: str, name: str) -> Entry:
        entry = entry_of(result, key=key, name=name)
        others = (one for one in self.entries.values() if one.slot != entry.slot)
        copied = any(one.run == entry.run for one in others)
        return replace(entry, again=entry.slot in self.entries, copied=copied)

    def _keep(self, entry: Entry) -> Entry:
        keep(entry, self.entries)
        return entry

    def _check_size(self, size: int, shown: str) -> None:
        if size > self.limits.file_bytes:
            raise refused(shown, RefusalKind.TOO_LARGE, size, self.limits.file_bytes)

    def _copied(self, block: Callable[[int], bytes], shown: str) -> Path:
        part, size = self.new_part(), 0
        try:
            with part.open("wb") as file:
                while data := block(_BLOCK):
                    size += len(data)
                    self._check_size(size, shown)  # it may have grown since it was looked at
                    file.write(data)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return part

    def _read(self, part: Path, shown: str, *, ended: bool = False) -> RunResult:
        """By the program's own reader, which trusts nobody; the size of its plan is known first."""
        try:
            result = read(part, begun=lambda started: self._check_plan(started.plan, shown))
        except NewerRunError:
            raise refused(shown, RefusalKind.NEWER) from None
        except RunFileError:
            raise refused(shown, RefusalKind.NOT_A_RUN) from None
        if result.outcome is None and (ended or not result.rounds_done):
            raise refused(shown, RefusalKind.UNFINISHED)
        return result

    def _check_plan(self, plan: Plan, shown: str) -> None:
        if len(plan.cells) > self.limits.cells:
            raise refused(shown, RefusalKind.TOO_MANY_CELLS, len(plan.cells), self.limits.cells)

    def _reopen(self) -> None:
        for left in self.folder.glob(f".*{_PART}"):
            left.unlink(missing_ok=True)
        for path in self.kept():
            match = _KEPT.fullmatch(path.name)
            assert match is not None
            self._number = max(self._number, int(match[1]))
            self._files, self._bytes = self._files + 1, self._bytes + path.stat().st_size
            try:
                self._check_size(path.stat().st_size, path.name)
                result = self._read(path, path.name)
            except Refused:
                continue  # somebody wrote to the folder: what is no run is not counted
            entry = self._entry(result, match[2], result.name)
            if entry.points:
                self._keep(entry)


def file_key(name: str) -> str:
    """The key of whoever puts files of this name into a watched folder."""
    return person_key(f"file {name}")


def person_key(token: str) -> str:
    """What stands for a person in file names: cannot be a path, and does not say who it is."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()[:16]
