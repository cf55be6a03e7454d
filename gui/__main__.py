"""The one entry point: the command line where there is a command, else the window.

Imports no Qt itself, so that `speeduplab run` works where Qt's system libraries are missing.
"""

from __future__ import annotations

import sys

from .app.request import UsageError, window_request


def main() -> int:
    """Run the program with `sys.argv`; returns its exit status."""
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

        return command_line(sys.argv[1:])
    from .app.platform_check import why_no_window

    problem_text = why_no_window()
    if problem_text is not None:
        print(f"speeduplab: {problem_text}", file=sys.stderr)
        return 1
    from .app.application import open_window

    return open_window(request)


if __name__ == "__main__":
    sys.exit(main())
