"""Simulated workers of a cluster: what more of them than this machine has cores would bring, by a model of its link.

Nothing here was measured but what the model starts from: one worker's compute on this machine, and the link, unless it
was typed. Never in one row with what was measured. Pure functions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from typing import Any

from ..bench.model import WORKERS_MAX, Schedule, Shape
from ..bench.shares import schedule_of
from ..bench.workloads import OWN, WORKLOADS
from ..bench.workloads.arrays import ITEM_BYTES
from ..display.i18n import tr
from ..machine.machine_card import count
from ..results.rows import Basis, Row, is_python_serial
from ..results.run_result import RunResult
from ..stats.cluster_model import Link, batch_s
from .link_form import SimulationForm
from .series import cores_of

CARD = "simulated"  # key of the machine card


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is simulated.

    Attributes
    ----------
    machine_workers
        How many workers are on each machine; None for as many as this one has cores.
    typed
        Which of latency, bandwidth and dispatch somebody typed; the others were measured.
    where
        Where they were measured: an address, or "" for workers of this machine.
    """

    most: int
    link: Link
    machine_workers: int | None = None
    typed: tuple[str, ...] = ()
    where: str = ""

    def card(self) -> dict[str, Any]:
        """As a machine card holds it."""
        return {
            "most": self.most,
            "latency_s": self.link.latency_s,
            "bytes_per_s": self.link.bytes_per_s,
            "dispatch_s": self.link.dispatch_s,
            "machine_workers": self.machine_workers,
            "typed": list(self.typed),
            "where": self.where,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedPoint:
    """One number of simulated workers.

    Attributes
    ----------
    machines
        On how many machines they would be.
    speedup
        Against the simulated time of one worker.
    """

    workers: int
    machines: int
    time_s: float
    speedup: float

    @property
    def efficiency(self) -> float:
        return self.speedup / self.workers


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """Simulated workers for the largest num of a run.

    Attributes
    ----------
    base
        Index of the row whose warm time is one worker's compute: serial Python.
    machine_workers
        With how many workers one machine ends; None where nobody knows.
    """

    setting: Setting
    num: int
    base: int
    base_s: float
    machine_workers: int | None
    points: tuple[SimulatedPoint, ...]


def setting_of_form(form: SimulationForm, measured: Link, where: str = "") -> Setting:
    """What was asked for: its link as it was typed, and as it was measured where it was not."""
    return Setting(
        most=form.most,
        link=Link(
            latency_s=measured.latency_s if form.latency_s is None else form.latency_s,
            bytes_per_s=measured.bytes_per_s if form.bytes_per_s is None else form.bytes_per_s,
            dispatch_s=measured.dispatch_s if form.dispatch_s is None else form.dispatch_s,
        ),
        machine_workers=form.machine_workers,
        typed=form.typed,
        where=where,
    )


def setting_of(machine: Mapping[str, Any]) -> Setting | None:
    """What a machine card says of it, which may come from anybody; None where that is nothing, or makes no sense."""
    card = machine.get(CARD)
    if not isinstance(card, Mapping):
        return None
    latency_s, bytes_per_s, dispatch_s = (
        _figure(card.get(name)) for name in ("latency_s", "bytes_per_s", "dispatch_s")
    )
    if latency_s is None or dispatch_s is None or not bytes_per_s:
        return None
    most, typed, where = count(card, "most"), card.get("typed"), card.get("where")
    if most is None or not 2 <= most <= WORKERS_MAX:
        return None
    return Setting(
        most=most,
        link=Link(latency_s=latency_s, bytes_per_s=bytes_per_s, dispatch_s=dispatch_s),
        machine_workers=count(card, "machine_workers"),
        typed=tuple(one for one in typed if one in ("latency", "bandwidth", "dispatch"))
        if isinstance(typed, list)
        else (),
        where=where if isinstance(where, str) else "",
    )


def _figure(value: object) -> float | None:
    known = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if known and isfinite(value) and 0 <= value <= 1e15 else None  # type: ignore[arg-type,operator]


def counts_of(most: int, machine_workers: int | None) -> tuple[int, ...]:
    """Powers of two, where one machine ends, and all there are."""
    counts = {1, most, *([machine_workers] if machine_workers is not None and machine_workers <= most else [])}
    step = 2
    while step < most:
        counts.add(step)
        step *= 2
    return tuple(sorted(counts))


def simulated(result: RunResult, rows: Sequence[Row], setting: Setting | None = None) -> Simulated | str | None:
    """Simulated workers for the largest num.

    Parameters
    ----------
    setting
        In place of what the run's machine card says.

    Returns
    -------
    Simulated | str | None
        None where nobody asked for it; why there is none, as a sentence, where there is nothing to start from.
    """
    setting = setting or setting_of(result.machine)
    if setting is None:
        return None
    able = [row for row in rows if is_python_serial(row.cell) and row.competes and row.timing(Basis.WARM) is not None]
    base = max(able, key=lambda row: row.cell.num, default=None)
    if base is None:
        return tr("Workers are simulated from the time of serial Python, and this run has none.")
    function = result.plan.function
    if base.cell.workload == OWN and function is not None and function.shape is Shape.ITEM:
        return tr("Workers are not simulated here: what the items weigh that travel to them is not known.")
    if base.cell.workload != OWN and base.cell.workload not in WORKLOADS:
        return tr("Workers are not simulated here: only a newer program knows this workload.")
    machine_workers = setting.machine_workers or cores_of(result.machine)
    one_s = base.time_s(Basis.WARM)
    times = {n: simulated_s(base, one_s, n, setting.link) for n in counts_of(setting.most, machine_workers)}
    return Simulated(
        setting=setting,
        num=base.cell.num,
        base=base.index,
        base_s=one_s,
        machine_workers=machine_workers,
        points=tuple(
            SimulatedPoint(
                workers=n,
                machines=-(-n // machine_workers) if machine_workers else 1,
                time_s=time_s,
                speedup=times[1] / time_s,
            )
            for n, time_s in times.items()
        ),
    )


def simulated_s(row: Row, one_s: float, workers: int, link: Link) -> float:
    """Seconds of a batch with so many workers, each as fast as one that took `one_s` for all of it.

    A block each, by what its part of num costs; where the workload's own schedule evens that out, as much each.
    """
    workload, num = WORKLOADS[row.cell.workload], row.cell.num
    steps = workload.steps
    shares = [one_s / steps * part for part in _parts(row, workers)]
    if workload.ships:
        return batch_s(shares, link, sent_bytes=ITEM_BYTES * num / workers)
    written = workload.arrays.written if workload.arrays is not None else None
    if steps == 1 or written is None:
        return steps * batch_s(shares, link)
    # What a step wrote goes to everybody before the next one.
    news = ITEM_BYTES * sum(hi - lo for lo, hi in written(num, 0, 0, num))
    first = batch_s(shares, link, answer_bytes=news / workers)
    return first + (steps - 1) * batch_s(shares, link, sent_bytes=news, answer_bytes=news / workers)


def _parts(row: Row, workers: int) -> list[float]:
    """The share of the work that each worker has; 1 together."""
    workload, num = WORKLOADS[row.cell.workload], row.cell.num
    if schedule_of(row.cell) is not Schedule.STATIC or row.cell.schedule is not None:
        return [1.0 / workers] * workers
    base, extra = divmod(num, workers)
    bounds = [w * base + min(w, extra) for w in range(workers + 1)]
    costs = [workload.slice_cost(num, lo, hi) for lo, hi in pairwise(bounds)]
    whole = sum(costs)
    return [cost / whole if whole > 0 else 1.0 / workers for cost in costs]
