"""What a person asked for: the form that the window, the command line and Python fill in. Plain data, unchecked."""

from __future__ import annotations

from dataclasses import dataclass

from ..bench.model import Arguments, Effort, Function, Schedule, StartMethod
from .rules import ALL
from .sweeps import Sweep


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanForm:
    """What a person chose, not yet checked.

    Attributes
    ----------
    preset
        Its pairs of strategy and workers are taken in place of `strategies` and `workers`.
    num
        The size, or the largest one of a preset that sweeps.
    nums
        Several sizes, in place of `num`.
    function
        What the workload "function" runs; None for all others.
    sweep
        What was asked to vary; `workers` or `nums` hold its values, this only says why they are many.
    cluster
        Address of a scheduler, for strategies whose workers may be on other machines.
    cluster_workers
        Their worker counts there; those of `workers`, if empty.
    strategies
        Keys, or ("all",) for every one that can run and is no demonstration.
    pythons
        Paths of interpreters; empty for this one.
    start_method
        Of worker processes; None for the system's default.
    schedules
        One cell each, where there is more than one worker to share with; empty for the workload's own.
    chunks
        Likewise: units of num that are drawn at once, `ADAPTED` for what the kernel's speed says; that alone, if empty.
    inner_threads
        Likewise, for strategies inside which a library may have threads: how many in each worker; empty for its own.
    arguments
        Likewise, of threads that call a function of the user's for items; empty for shared ones.
    races
        Interpreters under which threads are searched for races, as `Plan.races`.
    check_races
        Whether `races` is to be all there are of use, by whoever knows them.
    rounds
        None for those of `effort`.
    """

    preset: str | None = None
    workload: str = "counter"
    num: int = 10**7
    nums: tuple[int, ...] = ()
    strategies: tuple[str, ...] = (ALL,)
    workers: tuple[int, ...] = (2,)
    pythons: tuple[str, ...] = ()
    start_method: StartMethod | None = None
    schedules: tuple[Schedule, ...] = ()
    chunks: tuple[int, ...] = ()
    inner_threads: tuple[int, ...] = ()
    arguments: tuple[Arguments, ...] = ()
    races: tuple[str, ...] = ()
    check_races: bool = False
    effort: Effort = Effort.NORMAL
    rounds: int | None = None
    time_limit_s: float | None = None
    sweep: Sweep | None = None
    function: Function | None = None
    cluster: str | None = None
    cluster_workers: tuple[int, ...] = ()
