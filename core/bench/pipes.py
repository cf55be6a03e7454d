"""The host's two pipes: a private way out, and a way in whose end means that the parent is gone.

Standard library only.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock, start_new_thread

from .codec import ProtocolError, decode, encode
from .events import Event, Task
from .lifeline import die_at_end_of

LINE_MAX = 1 << 20


class Out:
    """Event lines to where stdout went, of which user code no longer knows."""

    def __init__(self) -> None:
        self._fd = os.dup(1)
        self._lock = allocate_lock()
        # What the kernel prints goes to stderr, by Python and by C alike.
        os.dup2(2, 1)
        sys.stdout = sys.stderr

    def __call__(self, event: Event) -> None:
        line = memoryview(encode(event).encode() + b"\n")
        with self._lock:
            try:
                while line:
                    line = line[os.write(self._fd, line) :]
            except OSError:
                # Nobody listens, so nobody will end us either.
                os._exit(1)


def private_stdin() -> int:
    """A descriptor of stdin; user code that reads stdin meets its end at once."""
    fd = os.dup(0)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return fd


def read_task(fd: int) -> Task:
    """The one line that comes in.

    Raises
    ------
    ProtocolError
        If it is not a task.
    """
    line = b""
    while not line.endswith(b"\n"):
        part = os.read(fd, LINE_MAX)
        line += part
        if not part or len(line) > LINE_MAX:
            raise ProtocolError(f"expected one line with a task on stdin, got {line!r:.80}")
    task = decode(line)
    if not isinstance(task, Task):
        raise ProtocolError(f"expected a Task, got {type(task).__name__}")
    return task


def die_with_parent(fd: int) -> None:
    """From now on the end of stdin ends this process and its group, workers included."""
    if sys.platform != "linux":
        start_new_thread(_wait_for_end, (fd,))
        return
    # The parent makes us a group of our own; where it has not, the signal must not hit others.
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)
    die_at_end_of(fd, -os.getpgrp())


def _wait_for_end(fd: int) -> None:
    while os.read(fd, LINE_MAX):
        pass
    if sys.platform == "win32":
        os._exit(1)
    import signal

    os.killpg(os.getpgrp(), signal.SIGKILL)
