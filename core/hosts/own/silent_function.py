"""Asks a host that made no progress, before it is killed, which item the function is at, and says it in words."""

from __future__ import annotations

import re
import signal
import sys
from pathlib import Path

from ...bench.own.present_item import MARK, THREADS_MARK
from ..process import Child

_SHOWN = 2


def why_silent(child: Child, file: str) -> str:
    """ ", at item 60 (work.py, line 4)", or "" where nothing answers, as on Windows.

    Parameters
    ----------
    file
        The function's; "" of a module.
    """
    if sys.platform == "win32":
        return ""
    where = of_items(child.asked(signal.SIGUSR1))
    return where or of_lines(child.asked(signal.SIGUSR2), Path(file).name)


def of_items(words: str) -> str:
    """Of what a Python that can still run a handler says."""
    items = list(dict.fromkeys(re.findall(f"^{MARK}(.+)$", words, re.MULTILINE)))
    if items:
        more = f" and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
        return f", at {', '.join(items[:_SHOWN])}{more}"
    threads = re.findall(rf"^{THREADS_MARK}(\d+)$", words, re.MULTILINE)
    if not threads:
        return ""
    count = max(map(int, threads))
    left = f"{count} threads that the function has" if count > 1 else "1 thread that the function has"
    return f": a worker waits for {left} started; let it join them, or start them with daemon=True"


def of_lines(words: str, file: str) -> str:
    """Of the lines of every thread."""
    line = re.search(rf'File "[^"]*{re.escape(file)}", line (\d+) in (\S+)', words) if file else None
    return f", in {line[2]} ({file}, line {line[1]})" if line else ""
