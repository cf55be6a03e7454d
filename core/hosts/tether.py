"""What hangs another program's life on ours, whatever that program is: the system ends it when we are gone.

For programs that run no code of ours, or not yet. Linux only; elsewhere such a program outlives a kill of this one.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any


class Tether:
    """The two ends of a pipe: the other program holds one without knowing it, we hold the other.

    Once ours closes, by `cut` or because this process has ended in whatever way, the kernel kills the group.
    Use: start the program with `options`, then `hold` it, and `cut` once nobody needs it. Only what happens to
    this process within the moment between the first two leaves the program behind.
    """

    def __init__(self) -> None:
        self._ends = os.pipe() if sys.platform == "linux" else None

    @property
    def options(self) -> dict[str, Any]:
        """What `Popen` needs beside `own_group`."""
        return {"pass_fds": (self._ends[0],)} if self._ends is not None else {}

    def hold(self, group: int) -> None:
        """From now on the end of this process is the group's."""
        if self._ends is None or sys.platform != "linux":
            return
        import fcntl

        theirs = self._ends[0]
        # The settings belong to the pipe's end itself, and so go with it into the other program.
        fcntl.fcntl(theirs, fcntl.F_SETOWN, -group)
        fcntl.fcntl(theirs, fcntl.F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(theirs, fcntl.F_SETFL, fcntl.fcntl(theirs, fcntl.F_GETFL) | os.O_ASYNC)

    def cut(self) -> None:
        """Let go: what is left of the group is killed. Harmless when called twice."""
        ends, self._ends = self._ends, None
        for end in ends or ():
            os.close(end)
