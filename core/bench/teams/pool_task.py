"""What a pool's worker runs: one share, whichever worker of the pool takes it.

Standard library only.
"""

from __future__ import annotations

from ..model import Share
from ..slices import run_slices
from ..workloads import ReadyWork
from .counters import Halted, opened
from .worker_loop import lane_values, made_ready

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# Run by `exec` in each worker before its first task, so that a process which knows nothing of us finds our modules.
FIRST = """
import sys
if "speeduplab" not in sys.modules:
    space = {{"__name__": "__worker__", "__file__": {main!r}}}
    with open({main!r}, encoding="utf-8") as source:
        exec(compile(source.read(), {main!r}, "exec"), space)
"""

# Of the team that the worker serves now, by its token: where workers are threads, others came before it in this process.
_OF_TEAM = ""
_READY: dict[tuple[str, str, int], ReadyWork] = {}
_COUNTERS: dict[str, Any] = {}


def start_up(wanted: tuple[str, str, int], token: str) -> None:
    """Make the kernel ready in the worker that takes this task, and touch it."""
    _ready(wanted, token).touch()


def _ready(wanted: tuple[str, str, int], token: str) -> ReadyWork:
    global _OF_TEAM
    if token != _OF_TEAM:
        _READY.clear()
        _COUNTERS.clear()
        _OF_TEAM = token
    # Read once: another thread of the pool may be as far.
    ready = _READY.get(wanted)
    if ready is None:
        ready = _READY[wanted] = made_ready(wanted)
    return ready


def run_task(
    wanted: tuple[str, str, int], worker: int, share: tuple[int, int, int, int], counters: tuple[str, str]
) -> tuple[Any, ...]:
    """A share's partial result and its lane, as plain values; `counters` are a name and the team's token."""
    name, token = counters
    ready = _ready(wanted, token)
    done = _COUNTERS.get(name)
    if done is None:
        done = _COUNTERS[name] = opened(name)
    partial, lane = run_slices(worker, ready, Share(*share), done, Halted(done))
    return partial, *lane_values(lane)
