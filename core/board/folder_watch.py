"""Takes run files from a folder that others write to: a shared drive, a USB stick, what a sync service fills.

Polled, for no system tells of changes on a network drive. A file is taken when its run's end is in it, any other once
its size and time stand still; what appears and is no run file is refused, unless systems and copies leave it behind.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..runfile import SUFFIX
from ..runfile.own_names import NAME_SUFFIX, own_name
from ..runfile.reading import words
from .entries import Entry
from .refusals import Refusal, RefusalKind, Refused, refused
from .room import Room, file_key

POLL_S = 0.5
STILL_LOOKS = 2  # looks at which a file must be the same
PATIENCE = 240  # looks, two minutes: what stands still so long without its end is no longer being written
_FILES_MAX = 5_000
_END, _TAIL = b'{"event":"RunEnded"', 4_096  # bytes
# Nobody hands these in: what file managers keep, and what a copy or a download is called until it is whole.
_LEFT_NAMES = frozenset({"thumbs.db", "desktop.ini"})
_LEFT_SUFFIXES = (NAME_SUFFIX, ".part", ".partial", ".tmp", ".crdownload", ".download", ".lnk")


@dataclass(slots=True)
class _Seen:
    size: int
    changed_ns: int
    looks: int = 1
    unended: bool = False  # read, and its run has no end yet
    done: bool = False


@dataclass(slots=True)
class FolderWatch:
    """One folder, looked at again and again by whoever calls `look`.

    Attributes
    ----------
    problem
        Why the folder cannot be read, in the system's words; "" while all is well. What was taken is kept.
    """

    folder: Path
    room: Room
    problem: str = ""
    _seen: dict[str, _Seen] = field(default_factory=dict)
    _began: bool = False

    def look(self) -> Iterator[Entry | Refusal]:
        """What is new since the last look, file by file: taken, or refused."""
        try:
            found = list(self._files())
        except OSError as error:
            self.problem = words(error)
            return
        self.problem = ""
        for name, path, size, changed_ns in found:
            seen = self._seen.get(name)
            if seen is None or (seen.size, seen.changed_ns) != (size, changed_ns):
                # What else lay there before the room was opened was not handed in.
                passed_over = not self._began and not name.endswith(SUFFIX)
                self._seen[name] = seen = _Seen(size, changed_ns, done=passed_over)
                if name.endswith(SUFFIX) and _has_ended(path):
                    yield from self._take_whole(path, seen)
                continue
            seen.looks += 1
            if not seen.done and seen.looks >= (PATIENCE if seen.unended else STILL_LOOKS):
                yield from self._take(path, seen)
        self._began = True

    def _take_whole(self, path: Path, seen: _Seen) -> Iterator[Entry]:
        try:
            entry = self.room.take_file(path, name=own_name(path), ended=True)
        except Refused:
            return  # a copy may have written the end first: it is looked at again when it stands still
        seen.done = True
        yield entry

    def _take(self, path: Path, seen: _Seen) -> Iterator[Entry | Refusal]:
        patient = seen.looks < PATIENCE
        try:
            if not path.name.endswith(SUFFIX):
                raise refused(path.name, RefusalKind.NOT_A_RUN)
            entry = self.room.take_file(path, name=own_name(path), ended=patient)
        except Refused as error:
            if error.refusal.kind is RefusalKind.UNFINISHED and patient:
                seen.unended = True  # its run may go on: no refusal yet
                return
            seen.done = True
            refusal = replace(error.refusal, key=file_key(path.name))
            self.room.note(refusal)
            yield refusal
            return
        seen.done = True
        yield entry

    def _files(self) -> Iterator[tuple[str, Path, int, int]]:
        with os.scandir(self.folder) as listing:
            for count, found in enumerate(listing):
                if count >= _FILES_MAX:
                    return
                low = found.name.lower()
                if low.startswith((".", "~")) or low in _LEFT_NAMES or low.endswith(_LEFT_SUFFIXES):
                    continue
                try:
                    if found.is_file():
                        facts = found.stat()
                        yield found.name, Path(found.path), facts.st_size, facts.st_mtime_ns
                except OSError:
                    continue  # gone meanwhile


def _has_ended(path: Path) -> bool:
    """Whether a file closes with the end of a run."""
    try:
        with path.open("rb") as file:
            file.seek(max(path.stat().st_size - _TAIL, 0))
            tail = file.read(_TAIL)
    except OSError:
        return False
    return tail.endswith(b"\n") and tail[:-1].rpartition(b"\n")[2].startswith(_END)
