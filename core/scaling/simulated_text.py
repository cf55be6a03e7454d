"""Simulated workers as texts and as plain values for JSON: said to be simulated wherever they are shown.

Pure functions; the terminal, the HTML report and the window only lay them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..display.i18n import later, tr
from ..display.numbers import format_bytes, format_factor, format_seconds, join, number
from ..display.printable import printable
from ..results.rows import Row
from ..results.run_result import RunResult
from .simulated import Setting, Simulated, simulated

_NAMES = {"latency": later("latency"), "bandwidth": later("bandwidth"), "dispatch": later("dispatch")}


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedTable:
    """A table of its own, apart from all that was measured.

    Attributes
    ----------
    heads, rows
        All columns are figures.
    note
        What it rests on; where there are no rows, why.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


def simulated_table(result: RunResult, rows: Sequence[Row], setting: Setting | None = None) -> SimulatedTable | None:
    """The table; None where nobody asked for simulated workers."""
    found = simulated(result, rows, setting)
    if found is None:
        return None
    title = tr("Simulated, not measured: workers of a cluster")
    if isinstance(found, str):
        return SimulatedTable(title=title, heads=(), rows=(), note=found)
    heads = (
        tr("Simulated workers"),
        tr("Machines"),
        tr("Simulated time"),
        tr("Simulated speed-up"),
        tr("Eff.", "short for efficiency"),
    )
    return SimulatedTable(
        title=tr("{title}, at num {num}").format(title=title, num=number(found.num)),
        heads=heads,
        rows=tuple(
            (
                number(point.workers),
                number(point.machines),
                format_seconds(point.time_s),
                format_factor(point.speedup),
                f"{number(round(point.efficiency * 100))} %",
            )
            for point in found.points
        ),
        note=simulated_note(found),
    )


def simulated_note(found: Simulated) -> str:
    """What simulated figures rest on, in sentences."""
    link, setting = found.setting.link, found.setting
    said = tr("Simulated from serial Python's {time} and a link of {latency} each way, {rate}/s and {dispatch} a task.")
    figures = said.format(
        time=format_seconds(found.base_s),
        latency=format_seconds(link.latency_s),
        rate=format_bytes(link.bytes_per_s),
        dispatch=format_seconds(link.dispatch_s),
    )
    parts = [figures, _sources(setting), tr("No worker slows another down in it.")]
    if found.machine_workers is not None:
        parts.append(tr("One machine ends after {n} worker(s).", "", found.machine_workers))
    return " ".join(part for part in parts if part)


def _sources(setting: Setting) -> str:
    """What of the link was measured, where, and what somebody typed."""
    typed = [tr(name) for key, name in _NAMES.items() if key in setting.typed]
    measured = [tr(name) for key, name in _NAMES.items() if key not in setting.typed]
    where = printable(setting.where) if setting.where else tr("this machine's loopback")
    if not measured:
        return tr("The link was typed.")
    if not typed:
        return tr("The link was measured on {where}.").format(where=where)
    said = tr("Of the link, typed: {typed}; measured on {where}: {measured}.")
    return said.format(typed=join(typed), measured=join(measured), where=where)


def simulated_object(result: RunResult, rows: Sequence[Row], setting: Setting | None = None) -> dict[str, Any] | None:
    """The same for JSON; None where nobody asked for it. Its keys belong to the contract of `--json`."""
    found = simulated(result, rows, setting)
    if found is None:
        return None
    if isinstance(found, str):
        return {"simulated": True, "reason": found, "points": []}
    link = found.setting.link
    return {
        "simulated": True,
        "reason": None,
        "num": found.num,
        "from_cell": found.base,
        "machine_workers": found.machine_workers,
        "latency_s": link.latency_s,
        "bytes_per_s": link.bytes_per_s,
        "dispatch_s": link.dispatch_s,
        "typed": list(found.setting.typed),
        "measured_on": (found.setting.where or "loopback") if len(found.setting.typed) < len(_NAMES) else None,
        "points": [
            {
                "workers": point.workers,
                "machines": point.machines,
                "simulated_s": point.time_s,
                "simulated_speedup": point.speedup,
            }
            for point in found.points
        ],
    }
