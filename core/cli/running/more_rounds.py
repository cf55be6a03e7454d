"""`speeduplab run --more FILE`: the run in a file, and the plan that goes on with it.

Measures nothing, and starts no interpreter that is not one of this machine.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from ...bench.model import Effort, Function, Plan
from ...hosts.clusters.named_cluster import check_going_on, with_cluster
from ...hosts.found_pythons import find_pythons
from ...hosts.interpreter_card import with_measured
from ...machine.machine_card import machine_card
from ...plan.function_again import same_function
from ...plan.further_rounds import check_same, further_plan
from ...plan.rules import PlanError, check_address
from ...results.run_result import RunResult
from ...run import program_version
from ...runfile import read
from ...scaling.simulated import CARD
from .function_request import agree
from .run_request import RunRequest, rounds_of

# What a run that goes on has already.
_SETTLED = (
    "file",
    "preset",
    "workload",
    "num",
    "nums",
    "sweep",
    "strategy",
    "workers",
    "python",
    "start_method",
    "time_limit_s",
    "seed",
    "simulate",
    "link",
)


def continued(request: RunRequest, file: Path) -> tuple[RunResult, Plan, dict[str, Any]]:
    """The run, the plan with its further rounds (`--rounds` or `--effort`, else 7), and the present machine card.

    Raises
    ------
    PlanError, RunFileError
        If it cannot go on here, or not as asked.
    """
    for name in _SETTLED:
        if getattr(request, name) is not None:
            given = "the other file" if name == "file" else f"--{name.removesuffix('_s').replace('_', '-')}"
            raise PlanError(name, f"--more goes on with the plan of {file.name}: leave out {given}")
    rounds = rounds_of(request) or Effort.NORMAL.rounds
    result = read(file)
    plan = further_plan(result, rounds, {*find_pythons(), sys.executable}, _function(result, file, yes=request.yes))
    check_going_on(plan, check_address(request.dask) if request.dask is not None else None, file, yes=request.yes)
    machine = with_cluster(with_measured(machine_card(), plan), plan)
    if CARD in result.machine:
        machine[CARD] = result.machine[CARD]
    check_same(result, machine, program_version())
    return result, plan, machine


def _function(result: RunResult, file: Path, *, yes: bool) -> Function | None:
    """The user's own that the run raced, if its file is the same and somebody agrees that it is run."""
    function = result.plan.function
    if function is None or not result.rounds_done:
        return None
    fresh = same_function(function)
    agree(fresh, f"{file.name} runs {fresh.name} of {fresh.file}.", yes=yes)
    return fresh
