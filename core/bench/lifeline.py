"""A process that ends with another: apart from `pipes`, whose JSON no worker needs.

Standard library only.
"""

from __future__ import annotations

# The C module beneath `signal`, whose enums would cost a fork 0.2 ms, as each page that they touch is copied, and any
# other process 6 ms to import.
import _signal  # type: ignore[import-not-found]  # typeshed has only what stands on it
import os


def die_at_end_of(fd: int, whom: int) -> None:
    """Let the system end a process, or a group given as a negative number, once a pipe ends (Linux).

    It needs no thread, and comes even while C++ holds the GIL.
    """
    import fcntl
    import select

    number = _signal.SIGIO
    # In a group there may be the trackers of multiprocessing and of loky. They pass SIGTERM over, see that all others
    # have ended, remove what those have left in shared memory, and end.
    if whom < 0 and hasattr(fcntl, "F_SETSIG"):
        number = _signal.SIGTERM
        fcntl.fcntl(fd, fcntl.F_SETSIG, number)
    _signal.signal(number, _signal.SIG_DFL)
    signal_at_end_of(fd, whom)
    poll = select.poll()  # select itself takes no descriptor above 1023
    poll.register(fd, select.POLLIN)
    if poll.poll(0):
        os._exit(1)  # it ended before we listened


def signal_at_end_of(fd: int, whom: int) -> None:
    """Let the system send SIGIO, or what F_SETSIG says, to a process or a group once a pipe ends (Linux)."""
    import fcntl

    fcntl.fcntl(fd, fcntl.F_SETOWN, whom)
    fcntl.fcntl(fd, fcntl.F_SETFL, fcntl.fcntl(fd, fcntl.F_GETFL) | os.O_ASYNC)


def survives_signal() -> bool:
    """Whether what `signal_at_end_of` sends would not end this process, nor forks of it."""
    return bool(_signal.getsignal(_signal.SIGIO) != _signal.SIG_DFL)


def default_signal() -> None:
    """Let what `signal_at_end_of` sends end this process."""
    _signal.signal(_signal.SIGIO, _signal.SIG_DFL)


def ignore_interrupt() -> None:
    """Leave Ctrl+C in a terminal, which reaches this process as well, to its parent."""
    _signal.signal(_signal.SIGINT, _signal.SIG_IGN)
