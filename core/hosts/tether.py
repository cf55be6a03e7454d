"""What hangs another program's life on ours, whatever that program is: it is ended when we are gone.

For programs that run no code of ours, or not yet. Not on Windows: there such a program outlives a kill of this one.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from typing import Any

from .process import kill_group, own_group

BY_SIGNAL = sys.platform == "linux"
# Reads nothing but the end of its input: then whoever started it is gone. A line means that nobody needs it any more.
_WATCH = 'read _ || kill -s KILL -- "-$0"'


class Tether:
    """Ends a group of processes once this process has ended in whatever way, or with `cut`.

    On Linux the other program holds one end of a pipe without knowing it, and the kernel signals its group when ours
    closes. Elsewhere a shell of a few hundred kilobytes waits for that end. Use: start the program with `options`,
    then `hold` it, and `cut` once nobody needs it. Only what happens to this process within the moment between the
    first two leaves the program behind.
    """

    def __init__(self) -> None:
        self._ends = os.pipe() if BY_SIGNAL else None
        self._watch: subprocess.Popen[bytes] | None = None
        self._group = 0

    @property
    def options(self) -> dict[str, Any]:
        """What `Popen` needs beside `own_group`."""
        return {"pass_fds": (self._ends[0],)} if self._ends is not None else {}

    def hold(self, group: int) -> None:
        """From now on the end of this process is the group's."""
        if self._ends is not None and sys.platform == "linux":
            import fcntl

            theirs = self._ends[0]
            # The settings belong to the pipe's end itself, and so go with it into the other program.
            fcntl.fcntl(theirs, fcntl.F_SETOWN, -group)
            fcntl.fcntl(theirs, fcntl.F_SETSIG, signal.SIGKILL)
            fcntl.fcntl(theirs, fcntl.F_SETFL, fcntl.fcntl(theirs, fcntl.F_GETFL) | os.O_ASYNC)
        elif os.name == "posix":
            self._group = group
            with contextlib.suppress(OSError):  # no further process can be started: then without
                self._watch = subprocess.Popen(
                    ["/bin/sh", "-c", _WATCH, str(group)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    **own_group(),
                )

    def cut(self) -> None:
        """Let go: what is left of the group is killed. Harmless when called twice."""
        ends, self._ends = self._ends, None
        for end in ends or ():
            os.close(end)
        if self._group:
            kill_group(self._group)
        self._group, watch, self._watch = 0, self._watch, None
        if watch is not None:
            with contextlib.suppress(OSError):  # it was killed
                watch.communicate(b"\n")
