"""What a pool's worker runs: one share, whichever worker of the pool takes it.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Share, Work
from ..slices import run_slices
from ..workloads import ReadyWork, make_ready
from .counters import Halted, opened
from .worker_loop import lane_values

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

_READY: dict[tuple[str, str, int], ReadyWork] = {}
_COUNTERS: dict[str, Any] = {}


def start_up(wanted: tuple[str, str, int]) -> None:
    """Make the kernel ready in the worker that takes this task, and touch it."""
    _ready(wanted).touch()


def _ready(wanted: tuple[str, str, int]) -> ReadyWork:
    if wanted not in _READY:
        workload, backend, num = wanted
        _READY[wanted] = make_ready(Work(workload=workload, backend=Backend(backend), num=num))
    return _READY[wanted]


def run_task(
    wanted: tuple[str, str, int], worker: int, share: tuple[int, int, int, int], counters: str
) -> tuple[Any, ...]:
    """A share's partial result and its lane, as plain values."""
    if counters not in _COUNTERS:
        _COUNTERS.clear()
        _COUNTERS[counters] = opened(counters)
    done = _COUNTERS[counters]
    partial, lane = run_slices(worker, _ready(wanted), Share(*share), done, Halted(done))
    return partial, *lane_values(lane)
