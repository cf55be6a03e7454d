"""How often advice and gate are right: advice on functions it was not tuned on, requirements on drawn runs.

The rounds of one interleaved race are dealt out in turn to the advice and to the truth that it is held against, so
that a machine that others use is as slow for both.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from advice_functions import ITEMS
from interleave import Claim
from speeduplab.core.advice import advise
from speeduplab.core.api import race
from speeduplab.core.bench.events import RunStarted
from speeduplab.core.gate import GateOutcome, judge, parse_requirements
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import read
from speeduplab.core.runfile.from_memory import events_of
from speeduplab.core.summary.summary import Basis, summarise

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core" / "shared"))
from drawn_runs import drawn_run
from synthetic import Timed, cell

FUNCTIONS = Path(__file__).with_name("advice_functions.py")
# ADVICE_ROUNDS and ADVICE_SCALE make it shorter on a machine that is not idle.
ROUNDS = int(os.environ.get("ADVICE_ROUNDS", "15"))
SCALE = float(os.environ.get("ADVICE_SCALE", "1"))
NEAR = 1.05
BOUND, DRAWN = 1.5, 1000


def claims() -> Iterator[Claim]:
    yield from advice_claims()
    yield from gate_claims()


def advice_claims() -> Iterator[Claim]:
    """Of how many functions the advised way is the fastest in the other rounds, or at most 5 % slower."""
    right = unsure = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, items in ITEMS.items():
            file = Path(folder) / f"{name}.speedup.jsonl"
            race(
                f"{FUNCTIONS}:{name}", max(int(items * SCALE), 4), shape="f(i)", rounds=2 * ROUNDS, rtol=1e-9, save=file
            )
            found = of_rounds(read(file), 0)
            advice = advise(found, summarise(found, basis=Basis.COLD))
            truth = summarise(of_rounds(read(file), 1), basis=Basis.COLD)
            best = min(row.time_s(Basis.COLD) for row in truth.rows if row.cold is not None)
            over = truth.rows[advice.row].time_s(Basis.COLD) / best if advice.row is not None else None
            right += over is not None and over <= NEAR
            unsure += over is None
            times = ", ".join(f"{row.cell.strategy} {row.time_s(Basis.COLD) * 1e3:.0f} ms" for row in truth.rows)
            verdict = "unsure" if over is None else f"{over:.2f} of the fastest"
            print(f"   {name}: {advice.headline}; {verdict}; {times}", flush=True)
    print(f"   not sure of {unsure}, wrong {len(ITEMS) - right - unsure}")
    yield Claim(name=f"advice right, of {len(ITEMS)} functions", value=right, low=19, high=len(ITEMS))


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
