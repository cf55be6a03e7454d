"""How fast the kernels run in this interpreter: one line of JSON, from some milliseconds of each.

Standard library only.
"""

from __future__ import annotations

import json

from .model import Backend, Work
from .slices import calibrate
from .workloads import WORKLOADS, make_ready
from .workloads.memory import ground_of

# Large enough to take a few milliseconds; work that grows is then of an ordinary size.
_NUM = 10**6


def rates() -> str:
    """Steps of `Workload.cost` a second on one worker, by "workload/backend"."""
    found = {}
    for key, workload in WORKLOADS.items():
        num = min(_NUM, workload.default_num)
        for backend in Backend:
            try:
                with ground_of(workload, num) as ground:
                    kernel = make_ready(Work(workload=key, backend=backend, num=num, memory=ground.name)).kernel
                    found[f"{key}/{backend}"] = calibrate(kernel, workload, num, workload.least_units(backend))
            except (ImportError, KeyError, MemoryError):
                continue
    return json.dumps(found)
