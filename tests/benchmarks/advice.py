"""How often advice, prediction and gate are right, and what looking at memory costs.

Advice and prediction are of functions that they were not tuned on. The rounds of one interleaved race are dealt out in
turn to them and to the truth that they are held against, so that a machine that others use is as slow for both. Threads
without the GIL run under the first such Python of SPEEDUPLAB_TEST_PYTHONS, else of this machine, in a virtual
environment with NumPy. Requirements are held against drawn runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import memory_cost
import numpy as np
from advice_functions import ITEMS
from interleave import Claim
from speeduplab.core.advice import Advice, advise
from speeduplab.core.bench.events import RunStarted
from speeduplab.core.bench.model import Plan
from speeduplab.core.bench.workloads import OWN
from speeduplab.core.findings.interference import busy_claim
from speeduplab.core.gate import GateOutcome, judge, parse_requirements
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.found_pythons import free_threaded
from speeduplab.core.hosts.interpreter_card import with_measured
from speeduplab.core.hosts.interpreters import PythonError, probe
from speeduplab.core.machine.machine_card import machine_card
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.results.rows import Basis, row_ratio
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.run import run_plan
from speeduplab.core.runfile import RunWriter
from speeduplab.core.runfile.from_memory import events_of
from speeduplab.core.stats.intervals import Ratio
from speeduplab.core.summary.summary import summarise

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core" / "shared"))
from drawn_runs import drawn_run
from synthetic import Timed, cell

FUNCTIONS = Path(__file__).with_name("advice_functions.py")
# ADVICE_ROUNDS and ADVICE_SCALE make it shorter on a machine that is not idle; half of the rounds advise.
ROUNDS = int(os.environ.get("ADVICE_ROUNDS", "14"))
SCALE = float(os.environ.get("ADVICE_SCALE", "1"))
NEAR = 1.05
BOUND, DRAWN = 1.5, 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What half of a function's rounds said, and what the other half showed.

    Attributes
    ----------
    right
        Whether the advised way is the fastest there or at most 5 % slower, as far as the interval tells; None where
        nothing was advised.
    foreseen
        Whether the speed-up of threads without the GIL lay within what was predicted; None where it was not measured.
    """

    right: bool | None
    foreseen: bool | None


def claims() -> Iterator[Claim]:
    with tempfile.TemporaryDirectory() as folder:
        yield from advice_claims(without_gil(Path(folder)), Path(folder))
    yield from gate_claims()
    yield from memory_cost.claims()


def without_gil(folder: Path) -> str | None:
    """A Python without the GIL that has NumPy; without NumPy where no wheel is to be had, said aloud; else None."""
    paths = os.environ.get("SPEEDUPLAB_TEST_PYTHONS", "").split(os.pathsep)
    for path in chain(filter(None, paths), free_threaded()):
        try:
            if probe(path).gil is not False:
                continue
        except PythonError:
            continue
        subprocess.run([path, "-m", "venv", folder / "free"], check=True)
        python = folder / "free" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        # No wheel of later ones has 3.13t, and a build from source takes minutes.
        command = [python, "-m", "pip", "install", "-q", "--only-binary", ":all:", "numpy<2.5"]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            print("   not run: functions that need NumPy without the GIL: no wheel could be had")
        return str(python)
    return None


def advice_claims(free: str | None, folder: Path) -> Iterator[Claim]:
    found = [_found(name, max(int(items * SCALE), 4), free, folder) for name, items in ITEMS.items()]
    right, unsure = (sum(one.right is wanted for one in found) for wanted in (True, None))
    print(f"   not sure of {unsure}, wrong {len(found) - right - unsure}")
    yield Claim(name=f"advice right, of {len(found)} functions", value=right, low=19)
    told = [one.foreseen for one in found if one.foreseen is not None]
    name = f"threads without the GIL as predicted, of {len(found)} functions"
    if free is None:
        print(f"   NOT RUN: {name}: there is none here, name one in SPEEDUPLAB_TEST_PYTHONS", flush=True)
        return
    print(f"   {len(found) - len(told)} functions were not measured without the GIL")
    yield Claim(name=name, value=sum(told), low=18)


def _found(name: str, items: int, free: str | None, folder: Path) -> Found:
    """Race a function; its advice and prediction by one half of the rounds, held against the other."""
    file, plan = folder / f"{name}.speedup.jsonl", _plan(name, items, free)
    result = _raced(plan, file)
    advice = _advised(result)
    if more := advice.evidence.more_rounds:
        # As whoever reads it would: one half measures as many more as it asks for, and so does the other.
        print(f"   {name}: {advice.headline} {more} more rounds.", flush=True)
        result = _raced(replace(plan, rounds=plan.rounds + 2 * more), folder / f"{name}-more.speedup.jsonl", result)
        advice = _advised(result)
    shown = of_rounds(result, 1)
    truth = summarise(shown, basis=Basis.COLD)
    timed = [row for row in truth.rows if row.cold is not None]
    best = min(timed, key=lambda row: row.time_s(Basis.COLD))
    chosen = truth.rows[advice.row] if advice.row is not None else None
    over = row_ratio(chosen, best, Basis.COLD) if chosen is not None and chosen.cold is not None else None
    verdict = "unsure" if over is None else f"{over.factor:.2f} of the fastest"
    if over is not None and over.factor > NEAR and not _is_over(over):
        verdict = f"{verdict}, which may be nothing"
    names = [f"{row.cell.strategy}{' without the GIL' if row.cell.python == free else ''}" for row in timed]
    times = ", ".join(f"{who} {row.time_s(Basis.COLD) * 1e3:.0f} ms" for who, row in zip(names, timed, strict=True))
    print(f"   {name}: {advice.headline}; {verdict}; {times}. {busy_claim(summarise(result).findings)}", flush=True)
    foreseen = None
    for one in advice.gil.predictions if advice.gil is not None else ():
        if one.free and one.row is not None:
            base = next(row for row in truth.rows if row.is_baseline)
            ratio = row_ratio(base, truth.rows[one.row], Basis.WARM)
            if ratio is not None:
                foreseen = one.within.low <= ratio.factor <= one.within.high
                within = f"{one.within.low:.2f}x to {one.within.high:.2f}x"
                print(f"      threads without the GIL: {within} predicted, {ratio.factor:.2f}x", flush=True)
    return Found(right=None if over is None else not _is_over(over), foreseen=foreseen)


def _advised(result: RunResult) -> Advice:
    said = of_rounds(result, 0)
    return advise(said, summarise(said, basis=Basis.COLD))


def _is_over(ratio: Ratio) -> bool:
    """Whether a way surely takes more than 5 % longer than the fastest."""
    return (ratio.interval.low if ratio.interval is not None else ratio.factor) > NEAR


def _plan(name: str, items: int, free: str | None) -> Plan:
    form = PlanForm(
        workload=OWN,
        function=function_named(f"{FUNCTIONS}:{name}", shape="f(i)", rtol=1e-9),
        num=items,
        strategies=("serial", "threads", "processes"),
        workers=(2,),
        pythons=(sys.executable, *([free] if free is not None else [])),
        rounds=ROUNDS,
    )
    plan = make_plan(form, seed=1, versions={one: probe(one).name for one in form.pythons})
    # What threads without the GIL give is predicted from the others, without serial beside them.
    cells = [one for one in plan.cells if one.python != free or one.strategy == "threads"]
    return replace(plan, cells=tuple(cells))


def _raced(plan: Plan, file: Path, earlier: RunResult | None = None) -> RunResult:
    machine = with_measured(machine_card(), plan)
    with closing(run_plan(plan, ChildHost(), RunWriter(file), machine, earlier=earlier)) as stream:
        return RunResult.fold(stream)


def of_rounds(result: RunResult, part: int) -> RunResult:
    """The run as if only every second of its rounds had been measured."""
    events = []
    for event in events_of(result):
        round_ = getattr(event, "round", None)
        if isinstance(event, RunStarted):
            events.append(replace(event, plan=replace(event.plan, rounds=event.plan.rounds // 2)))
        elif round_ is None or round_ % 2 == part:
            events.append(event if round_ is None else replace(event, round=round_ // 2))
    return RunResult.fold(iter(events))


def gate_claims() -> Iterator[Claim]:
    """How often a requirement is rightly decided whose true ratio is 10 % off the bound, and how often within reach."""
    for rounds, noise, least in ((15, 0.01, 99.0), (15, 0.02, 0.0), (7, 0.01, 0.0)):
        right, wrong, inside = gate_outcomes(rounds, noise)
        name = f"gate, {rounds} rounds, {noise:.0%} noise and spikes"
        yield Claim(name=f"{name}: rightly decided, %", value=right, low=least, high=100.0)
        yield Claim(name=f"{name}: wrongly decided, %", value=wrong, low=0.0, high=1.0)
        yield Claim(name=f"{name}: decided with the bound inside", value=inside, low=0, high=0)


def gate_outcomes(rounds: int, noise: float) -> tuple[float, float, int]:
    """Percent decided rightly, and wrongly, of runs 10 % above and below; and how many with the bound inside."""
    draw, required = np.random.default_rng(3), parse_requirements([f"processes>={BOUND}x"])
    right = wrong = inside = 0
    for run in range(DRAWN):
        true = BOUND * (0.9 if run % 2 else 1.1)
        timed = (("serial", 1, 1.0), ("threads", 2, 1.02), ("processes", 2, 1 / true))
        cells = [Timed(cell=cell(key, workers), warm_s=warm_s) for key, workers, warm_s in timed]
        (one,) = judge(required, summarise(drawn_run(draw, cells, rounds=rounds, noise=noise)))
        decided = one.outcome is not GateOutcome.TOO_NOISY
        ok = one.outcome is (GateOutcome.NOT_MET if run % 2 else GateOutcome.MET)
        right, wrong = right + ok, wrong + (decided and not ok)
        inside += decided and one.interval is not None and one.interval.low <= BOUND <= one.interval.high
    return 100 * right / DRAWN, 100 * wrong / DRAWN, inside
