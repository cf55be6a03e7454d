"""A process that ends with another: apart from `pipes`, whose JSON no worker needs.

Standard library only.
"""

from __future__ import annotations

import os


def die_at_end_of(fd: int, whom: int) -> None:
    """Let the system end a process, or a group given as a negative number, once a pipe ends (Linux).

    It needs no thread, and comes even while C++ holds the GIL.
    """
    import fcntl
    import select
    import signal

    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(fd, fcntl.F_SETOWN, whom)
    fcntl.fcntl(fd, fcntl.F_SETFL, fcntl.fcntl(fd, fcntl.F_GETFL) | os.O_ASYNC)
    poll = select.poll()  # select itself takes no descriptor above 1023
    poll.register(fd, select.POLLIN)
    if poll.poll(0):
        os._exit(1)  # it ended before we listened
