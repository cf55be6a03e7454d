"""What a finding is: a claim with its evidence and advice. Only data."""

from __future__ import annotations

from dataclasses import dataclass

from ..bench.records import Choice


class FindingKey(Choice):
    """What is claimed; those that put the numbers themselves in doubt come first."""

    IMPOSSIBLE_RATE = "impossible-rate"
    UNOPTIMISED_BUILD = "unoptimised-build"
    CLOCKS_DISAGREE = "clocks-disagree"
    FAILED_ROUNDS = "failed-rounds"
    SECOND_RUN_DIFFERS = "second-run-differs"
    RACES_SEARCHED = "races-searched"
    GIL_SWITCHED_ON = "gil-switched-on"
    JIT_NOT_IN_INTERPRETERS = "jit-not-in-interpreters"
    TWIN_AND_GIL = "twin-and-gil"
    THREADS_TAKE_TURNS = "threads-take-turns"
    STARTUP_OUTWEIGHS_WORK = "startup-outweighs-work"
    MOVING_OUTWEIGHS_WORK = "moving-outweighs-work"
    SHARING_ARGUMENTS_COSTS = "sharing-arguments-costs"
    WORKERS_ABOVE_LOGICAL_CORES = "workers-above-logical-cores"
    FOREIGN_LOAD = "foreign-load"
    CLUSTER_BUSY = "cluster-busy"
    STEAL = "steal"
    THROTTLED = "throttled"
    DRIFT = "drift"
    DEPENDENT_ROUNDS = "dependent-rounds"
    UNSTABLE = "unstable"
    SERIAL_USES_CORES = "serial-uses-cores"
    INNER_THREADS_ABOVE_CORES = "inner-threads-above-cores"
    FREE_THREADING = "free-threading"
    MEMORY_LIMITS_WORKERS = "memory-limits-workers"
    WORKERS_ABOVE_PHYSICAL_CORES = "workers-above-physical-cores"
    UNEQUAL_CORES = "unequal-cores"
    BATTERY = "battery"
    GOVERNOR = "governor"
    ENVIRONMENT = "environment"
    TOO_SHORT = "too-short"
    PRINTS_AT_START = "prints-at-start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A claim with its number, one sentence of evidence and one of advice.

    `cell` is the index of the cell it is about, None where it is about the run.
    """

    key: FindingKey
    cell: int | None
    claim: str
    detail: str
    advice: str
    evidence: dict[str, float | int | str]
