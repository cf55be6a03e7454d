"""What a cluster's link costs, measured by a child process: on a cluster that is there, else on this machine's workers.

For simulated workers alone; bounded, as every question to a scheduler is.
"""

from __future__ import annotations

import json
import sys

from ...bench.strategies import STRATEGIES
from ...display.i18n import tr
from ...plan.rules import PlanError
from ...stats.cluster_model import EmptyTasks, Link, link_of_trips
from ..environment import BENCH_MAIN
from ..interpreters import ask, known

WORKERS = 2
# A local cluster takes 3 s to stand, and many times that on a busy machine.
LIMIT_S = 90.0


def measure_link(address: str = "", python: str = sys.executable) -> Link:
    """Latency, bandwidth and dispatch of Dask, by empty tasks to two workers (one, where an address is given).

    Raises
    ------
    PlanError
        If there is no library, no cluster, or no answer: why, and what to do.
    """
    if reason := next((known(python).unavailable[key] for key, row in STRATEGIES.items() if row.team.reaches), None):
        raise PlanError("simulate", reason)
    arguments = ("--link", str(1 if address else WORKERS), *([address] if address else []))
    status, said = ask(python, str(BENCH_MAIN), *arguments, limit_s=LIMIT_S)
    try:
        found = json.loads(said.strip().rpartition("\n")[2])
        problem, trips = found["problem"], [EmptyTasks(*one) for one in found["trips"]]
        link = link_of_trips(trips) if problem is None else None
    except (ValueError, TypeError, KeyError, AttributeError):
        last = said.strip().rpartition("\n")[2][:200] or tr("it said nothing")
        text = tr("the link to a cluster could not be measured (exit status {status}): {said}")
        raise PlanError("simulate", text.format(status=status, said=last)) from None
    if link is None:
        raise PlanError("simulate", str(problem))
    return link
