"""Takes run files from a folder that others write to: a shared drive, a USB stick, what a sync service fills.

Polled, for no system tells of changes on a network drive. A file is taken once its size and time stand still.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..runfile import SUFFIX
from ..runfile.own_names import own_name
from ..runfile.reading import words
from .entries import Entry
from .refusals import Refusal, RefusalKind, Refused
from .room import Room

POLL_S = 0.5
STILL_LOOKS = 2  # looks at which a file must be the same
_WAITS_MAX = 240  # looks, two minutes: what is half a run by then is no longer being written
_FILES_MAX = 5_000


@dataclass(slots=True)
class _Seen:
    size: int
    changed_ns: int
    looks: int = 1
    waits: int = 0
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
                waits = seen.waits if seen is not None and not seen.done else 0
                self._seen[name] = _Seen(size, changed_ns, waits=waits)
                continue
            seen.looks += 1
            if not seen.done and seen.looks >= STILL_LOOKS:
                yield from self._take(path, seen)

    def _take(self, path: Path, seen: _Seen) -> Iterator[Entry | Refusal]:
        try:
            entry = self.room.take_file(path, name=own_name(path))
        except Refused as error:
            if error.refusal.kind is RefusalKind.UNFINISHED and seen.waits < _WAITS_MAX:
                seen.waits += 1  # its run may go on: no refusal yet
                return
            seen.done = True
            self.room.note(error.refusal)
            yield error.refusal
            return
        seen.done = True
        yield entry

    def _files(self) -> Iterator[tuple[str, Path, int, int]]:
        with os.scandir(self.folder) as listing:
            for count, found in enumerate(listing):
                if count >= _FILES_MAX:
                    return
                if found.name.startswith(".") or not found.name.endswith(SUFFIX):
                    continue
                try:
                    if found.is_file():
                        facts = found.stat()
                        yield found.name, Path(found.path), facts.st_size, facts.st_mtime_ns
                except OSError:
                    continue  # gone meanwhile
