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
# A busy machine takes a core away in the midst of a try, and never gives more of it: the best try counts. Without that
# two busy loops made a kernel ten times as slow.
_TRIES = 3


def rates() -> str:
    """Steps of `Workload.cost` a second on one worker, by "workload/backend"."""
    found = {}
    for key, workload in WORKLOADS.items():
        num = min(_NUM, workload.default_num)
        for backend in Backend:
            work = Work(workload=key, backend=backend, num=num)
            try:
                kernel = make_ready(work).kernel
                found[f"{key}/{backend}"] = max(calibrate(kernel, workload, num) for _ in range(_TRIES))
            except (ImportError, KeyError):
                continue
    return json.dumps(found)
