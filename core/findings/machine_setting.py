"""How the machine and its interpreters were set: power, clocks, a GIL that came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.events import FailureKind
from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import join, number
from ..machine.processor import saving_power
from ..results.row_names import row_name
from ..results.rows import Row
from .claims import Finding, FindingKey

_LINE_MAX = 80  # characters of what a Python printed
_CHAIN_MAX = 6


def governor(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    setting = saving_power(machine)
    if setting is None or not rows:
        return None
    return Finding(
        key=FindingKey.GOVERNOR,
        cell=None,
        claim=tr("The CPU was set to save power"),
        detail=tr("With the {setting} clocks rise late or not at all.").format(setting=setting),
        advice=tr("Choose the performance profile while measuring."),
        evidence={"setting": setting},
    )


def battery(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    if machine.get("power") != "battery" or not rows:
        return None
    return Finding(
        key=FindingKey.BATTERY,
        cell=None,
        claim=tr("Measured on battery"),
        detail=tr("Clocks are lowered to save power, and more so with several workers."),
        advice=tr("Plug in the power and measure again."),
        evidence={"power": "battery"},
    )


def environment(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Variables that change how fast a Python program runs, and may be meant."""
    variables = machine.get("environment")
    if not isinstance(variables, Mapping) or not variables or not rows:
        return None
    told = ", ".join(f"{name}={value}" for name, value in variables.items())
    return Finding(
        key=FindingKey.ENVIRONMENT,
        cell=None,
        claim=tr("Measured with {n} variable(s) set that change speed", "", len(variables)),
        detail=f"{told}.",
        advice=tr("Unset what you do not mean to compare: every host and its workers inherits it."),
        evidence={str(name): str(value) for name, value in variables.items()},
    )


def prints_at_start(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Pythons that print before their host answers, as where a sitecustomize does; such lines are passed over."""
    pythons = machine.get("pythons")
    told = {
        str(one.get("python")): one["printed"]
        for one in (pythons if isinstance(pythons, list | tuple) else ())
        if isinstance(one, Mapping) and isinstance(one.get("printed"), str) and one["printed"]
    }
    if not told or not rows:
        return None
    version, line = next(iter(told.items()))
    one, more = (
        tr("Python {version} prints before its host answers"),
        tr("Python {version} print before their hosts answer"),
    )
    return Finding(
        key=FindingKey.PRINTS_AT_START,
        cell=None,
        claim=(one if len(told) == 1 else more).format(version=join(list(told))),
        detail=tr("{line!r}, and so on: it was passed over.").format(line=line[:_LINE_MAX]),
        advice=tr("A sitecustomize or usercustomize does that, and takes its time in each start."),
        evidence={"python": version, "line": line, "pythons": len(told)},
    )


def jit_not_in_interpreters(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Rows of sub-interpreters without the JIT that the other rows of the same Python have."""
    pythons = machine.get("pythons")
    without = set()
    for one in pythons if isinstance(pythons, list | tuple) else ():
        build = one.get("build") if isinstance(one, Mapping) else None
        if isinstance(build, Mapping) and build.get("jit_on") is True and build.get("jit_in_interpreters") is False:
            without.add(one.get("python"))
    python_rows = [row for row in rows if row.python in without and not STRATEGIES[row.cell.strategy].backend.is_native]
    alone = [row for row in python_rows if STRATEGIES[row.cell.strategy].team.own_objects]
    if not alone or len(alone) == len(python_rows):
        return None
    row = alone[0]
    return Finding(
        key=FindingKey.JIT_NOT_IN_INTERPRETERS,
        cell=row.index,
        claim=tr("{who}: the JIT is off in them").format(who=row_name(row, rows)),
        detail=tr(
            "Python {version} has it on for itself, its threads and its processes, and for no sub-interpreter."
        ).format(version=row.python),
        advice=tr(
            "Race without PYTHON_JIT as well: only there do rows differ by nothing but how they run in parallel."
        ),
        evidence={"python": row.python, "rows": len(alone)},
    )


def unequal_cores(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    kinds = machine.get("core_kinds")
    if not isinstance(kinds, Mapping):
        return None
    fast, slow = kinds.get("fast"), kinds.get("slow")
    if type(fast) is not int or type(slow) is not int or min(fast, slow) < 1:
        return None
    above = [row for row in rows if row.cell.workers > fast]
    if not above:
        return None
    most = max(above, key=lambda row: row.cell.workers)
    return Finding(
        key=FindingKey.UNEQUAL_CORES,
        cell=most.index,
        claim=tr("{workers} workers share {fast} fast and {n} slow core(s)", "", slow).format(
            workers=number(most.cell.workers), fast=number(fast)
        ),
        detail=tr("Where all shares are of one size, those on slow cores end last."),
        advice=tr("Try {count}, or share the work out in small pieces.").format(count=fast),
        evidence={"workers": most.cell.workers, "fast": fast, "slow": slow, "rows": len(above)},
    )


def gil_switched_on(rows: Sequence[Row]) -> Finding | None:
    switched = [row for row in rows if row.gil_switched_on]
    if not switched:
        return None
    row = min(switched, key=lambda one: (one.gil_import is None or not one.gil_import.module, one.index))
    said, module = row.gil_import, row.gil_import.module if row.gil_import is not None else ""
    began = tr("Python {version} began without it; a module that was imported asked for it.")
    claim, named = tr("{who}: the GIL came back on"), {}
    if said is not None and module:
        began = tr("Python {version} began without it; {chain}, which does not say that it can run so.")
        claim = tr("{who}: {module} switched the GIL on")
        named = {"module": module, "chain": " > ".join(said.chain)}
    advice = tr("Start with PYTHON_GIL=0, or leave out the module that does not support free threading.")
    if module:
        advice = tr("Look for a newer {module}, leave it out, or start with PYTHON_GIL=0 to see whether it works so.")
    return Finding(
        key=FindingKey.GIL_SWITCHED_ON,
        cell=row.index,
        claim=claim.format(who=row_name(row, rows), module=module),
        detail=began.format(version=row.python, chain=_chain_words(said.chain) if said is not None else ""),
        advice=advice.format(module=module.partition(".")[0]),
        evidence={"python": row.python, "rows": len(switched), **named},
    )


def _chain_words(chain: Sequence[str]) -> str:
    """ "pricing imports numpy, that imports numpy._core": at most six of them, the last three always."""
    names = [*chain[:3], "…", *chain[-3:]] if len(chain) > _CHAIN_MAX else list(chain)
    if len(names) < 2:  # nobody imports it
        return tr("{module} was imported").format(module=names[0] if names else "")
    words = tr("{one} imports {other}").format(one=names[0], other=names[1])
    for name in names[2:]:
        words = tr("{words}, that imports {name}").format(words=words, name=name)
    return words


def clocks_disagree(rows: Sequence[Row]) -> Finding | None:
    failed = [row for row in rows if row.failure is not None and row.failure.kind is FailureKind.CLOCK]
    if not failed:
        return None
    assert failed[0].failure is not None
    return Finding(
        key=FindingKey.CLOCKS_DISAGREE,
        cell=failed[0].index,
        claim=tr("{who} read another clock").format(who=row_name(failed[0], rows)),
        detail=tr("A time of that clock cannot stand beside the others, so it has none."),
        advice=tr("Choose another Python, or run without what changes its clock."),
        evidence={"python": failed[0].cell.python, "reason": failed[0].failure.reason, "rows": len(failed)},
    )
