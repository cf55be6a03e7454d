"""What deserves a second look at a run: an enum of claims, each with its evidence and advice.

Pure functions over what was measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.events import RacesChecked, RoundConditions
from ..results.rows import Basis, Row
from .cached_run import second_run_differs
from .claims import Finding, FindingKey
from .core_count import above_logical_cores, above_physical_cores
from .free_threading import free_threading_pays
from .gil_contention import threads_take_turns
from .impossible_rate import impossible_rates
from .inner_threads import inner_threads_above_cores, serial_uses_cores
from .interference import VERY_FOREIGN, cluster_busy, dependent_rounds, drift, foreign_load, steal, throttled
from .machine_setting import (
    battery,
    clocks_disagree,
    environment,
    gil_switched_on,
    governor,
    jit_not_in_interpreters,
    prints_at_start,
    unequal_cores,
)
from .memory_limit import memory_limits_workers
from .races import races_searched, twin_and_gil
from .reliability import VERY_UNSTABLE, failed_rounds, too_short, unoptimised_build, unstable
from .shared_arguments import sharing_arguments_costs
from .startup import startup_outweighs_work
from .transfer import moving_outweighs_work

__all__ = ["Finding", "FindingKey", "find"]

_ORDER = {key: position for position, key in enumerate(FindingKey)}


def find(  # long: one line for each finding
    rows: Sequence[Row],
    machine: Mapping[str, Any],
    *,
    basis: Basis = Basis.WARM,
    conditions: Sequence[RoundConditions] = (),
    races: Sequence[RacesChecked] = (),
) -> tuple[Finding, ...]:  # long: a line for each finding
    """The findings of a run, worst first; one for all cells that would say the same.

    Parameters
    ----------
    machine
        The machine card; what is missing or of another type gives no finding.
    basis
        The time that is shown: the numbers in the claims are the ones beside them.
    conditions
        Of the rounds that have ended.
    races
        What a search for races gave, cell by cell.
    """
    measured = [row for row in rows if row.timing(basis) is not None]
    timed = [row for row in measured if row.competes]
    found = [
        impossible_rates(measured, machine),
        unoptimised_build(timed, machine),
        clocks_disagree(rows),
        failed_rounds(measured),
        second_run_differs(timed),
        races_searched(rows, races),
        gil_switched_on(timed),
        jit_not_in_interpreters(timed, machine),
        twin_and_gil(timed),
        threads_take_turns(timed, machine, basis),
        startup_outweighs_work(timed),
        moving_outweighs_work(timed),
        sharing_arguments_costs(timed),
        above_logical_cores(timed, machine, basis),
        above_physical_cores(timed, machine, basis),
        serial_uses_cores(timed),
        inner_threads_above_cores(timed, machine, basis),
        free_threading_pays(timed, machine),
        memory_limits_workers(timed, machine),
        unequal_cores(timed, machine),
        foreign_load(conditions if timed else ()),
        cluster_busy(timed, machine),
        steal(conditions if timed else ()),
        throttled(conditions if timed else ()),
        drift(timed, basis),
        dependent_rounds(timed, basis),
        unstable(timed, basis),
        battery(timed, machine),
        governor(timed, machine),
        environment(timed, machine),
        too_short(timed, basis),
        prints_at_start(timed, machine),
    ]
    return tuple(sorted((one for one in found if one is not None), key=_gravity))


def _gravity(finding: Finding) -> int:
    # What varies by a fifth, or beside others that use a fifth, says little about anything else.
    if finding.key is FindingKey.UNSTABLE and float(finding.evidence["spread"]) > VERY_UNSTABLE:
        return 0
    if finding.key is FindingKey.FOREIGN_LOAD and float(finding.evidence["share"]) > VERY_FOREIGN:
        return 0
    return _ORDER[finding.key]
