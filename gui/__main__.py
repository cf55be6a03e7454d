"""The one entry point: the command line where there is a command, else the window.

Imports no Qt itself, so that `speeduplab run` works where Qt's system libraries are missing.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

INTERRUPTED = 130


def _leave(_number: int, _frame: FrameType | None) -> None:
    os._exit(INTERRUPTED)


# While modules are loaded, which takes a quarter of a second, nothing is at stake: Ctrl+C ends all at once, without
# a traceback. Who starts us in the background has it ignored, and means it.
if __name__ != "__mp_main__" and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, _leave)

from .app.request import UsageError, window_request  # noqa: E402


def main() -> int:
    """Run the program with `sys.argv`; returns its exit status."""
    try:
        return _main()
    except KeyboardInterrupt:
        # Wherever it came, perhaps while modules were loaded.
        return INTERRUPTED


def _interrupts_count() -> None:
    """From now on Ctrl+C is an exception again: there are things to put in order."""
    if signal.getsignal(signal.SIGINT) is _leave:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _lent(language: str) -> Callable[[str, str, int], str] | None:
    """A language for a command that writes in one; Qt is loaded only then."""
    try:
        from .services.translators import lent
    except ImportError:  # of its system libraries
        return None
    return lent(language)


def _main() -> int:
    if getattr(sys, "frozen", False):
        # In a frozen program a spawned worker starts here: it must turn into a worker before anything else.
        import multiprocessing

        multiprocessing.freeze_support()
    try:
        request = window_request(sys.argv[1:])
    except UsageError as problem:
        print(f"speeduplab: {problem}", file=sys.stderr)
        return 2
    if request is None:
        from ..core.cli.main import main as command_line
        from ..core.display.i18n import lend

        lend(_lent)
        _interrupts_count()
        status = command_line(sys.argv[1:])
        # Nothing is left to be collected but what the process takes along anyway: 100 ms less after Ctrl+C.
        gc.disable()
        gc.freeze()
        return status
    from .app.platform_check import why_no_window

    problem_text = why_no_window()
    if problem_text is not None:
        print(f"speeduplab: {problem_text}", file=sys.stderr)
        return 1
    from .app.application import open_window

    _interrupts_count()
    return open_window(request)


if __name__ == "__main__":
    sys.exit(main())
