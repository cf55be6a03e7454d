"""How fast the kernels run in this interpreter: one line of JSON, from some milliseconds of each.

Standard library only.
"""

from __future__ import annotations

import json

from .model import Backend, Work
from .slices import calibrate
from .workloads import WORKLOADS, make_ready

# Large enough to take a few milliseconds; work that grows is then of an ordinary size.
_NUM = 10**6


def rates() -> str:
    """Steps of `Workload.cost` a second on one worker, by "workload/backend"."""
    found = {}
    for key, workload in WORKLOADS.items():
        num = min(_NUM, workload.default_num)
        for backend in Backend:
            work = Work(workload=key, backend=backend, num=num)
            try:
                found[f"{key}/{backend}"] = calibrate(make_ready(work).kernel, workload, num)
            except (ImportError, KeyError):
                continue
    return json.dumps(found)
