"""Says which item the function is at: where it would end its process, and on stderr where a host is asked by a signal.

Nothing is noted for it while the function runs: the loop's own frame tells. Standard library only.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any, NoReturn

MARK = "speeduplab present item: "
THREADS_MARK = "speeduplab threads left: "
# Where this was sent to a cluster's worker it has no __file__.
_LOOPS = os.path.join(os.path.dirname(sys._getframe().f_code.co_filename), "item_kernels.py")


class ProcessEnd(BaseException):
    """The function would have ended its process; the text says how."""


def watch_items() -> None:
    """From now on this process can say which item it is at; before the user's file is read, which may keep os._exit."""
    if getattr(os._exit, "__module__", "") == __name__:
        return
    os._exit = _named_exit(os._exit)  # type: ignore[assignment]
    try:
        import _signal  # type: ignore[import-not-found]  # signal itself makes its enums first, 1 ms
        import faulthandler

        _signal.signal(_signal.SIGUSR1, _tell)
        # Asked again, the lines of all threads: a loop in C lets no handler of Python's run.
        faulthandler.register(_signal.SIGUSR2, file=2, all_threads=True)
    except (ImportError, AttributeError, ValueError, OSError, RuntimeError):
        pass  # no such signals on this system, or not the main thread: then nothing is said


def _named_exit(leave: Callable[[int], NoReturn]) -> Callable[[int], NoReturn]:
    def _exit(status: int) -> NoReturn:
        found = _found(sys._getframe(1))
        # A child that the function forked may end as it likes.
        if found is not None and found[0] == os.getpid():
            raise ProcessEnd(f"calls os._exit({status!r:.80}), which ends its whole process: let it return, or raise")
        leave(status)

    return _exit


def _found(frame: FrameType | None) -> tuple[int, str, str] | None:
    """The process that began the loop above a frame, its item, and the line that it is at."""
    called, one = None, frame
    while one is not None:
        code = one.f_code
        if code.co_name == "kernel" and code.co_filename == _LOOPS and "pid" in (known := one.f_locals):
            return known["pid"], item_of(known), _place(called)
        called, one = one, one.f_back
    return None


def item_of(known: dict[str, Any]) -> str:
    """What a loop is at, by its local variables: "item 17", "range 0 to 100"."""
    if "index" in known:
        return f"item {known['index']:,}"
    if "before" in known:
        return f"item {known['lo'] + len(known['results']) - known['before']:,}"
    return f"range {known['lo']:,} to {known['hi']:,}"


def _place(called: FrameType | None) -> str:
    if called is None:
        return ""
    return f" ({os.path.basename(called.f_code.co_filename)}, line {called.f_lineno})"


def _tell(*_: object) -> None:
    lines = []
    for frame in list(sys._current_frames().values()):
        found = _found(frame)
        if found is not None and found[0] == os.getpid():
            lines.append(f"{MARK}{found[1]}{found[2]}\n")
    threading = sys.modules.get("threading")
    if threading is not None and not lines and os.getpid() != os.getpgrp():  # a worker: all of them are the function's
        main = threading.main_thread()
        left = sum(1 for one in threading.enumerate() if one is not main and not one.daemon)
        lines += [f"{THREADS_MARK}{left}\n"] if left else []
    os.write(2, "".join(lines).encode())
