"""What a plan was said to take, against what it took: after one run that teaches the rates of this machine."""

from __future__ import annotations

import time
from collections.abc import Iterator

from interleave import Claim
from speeduplab.core.cli.running.run_request import RunRequest, plan_of
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.calibration import first_rates
from speeduplab.core.plan.duration import estimate_s
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES, learn

PLANS = {
    "quick-look": RunRequest(preset="quick-look", seed=1),
    "turns": RunRequest(preset="turns", seed=1),
    "seed": RunRequest(preset="seed", num="1e7", seed=1),
}


def claims() -> Iterator[Claim]:
    rates = {**DEFAULT_RATES, **first_rates()}
    calibrating = plan_of(RunRequest(preset="quick-look", rounds="1", seed=1))
    for event in ChildHost().run(calibrating):
        learn(rates, calibrating, event)
    for name, request in PLANS.items():
        plan = plan_of(request)
        said_s, began = estimate_s(plan, rates), time.perf_counter()
        for _ in ChildHost().run(plan):
            pass
        took_s = time.perf_counter() - began
        print(f"   {name}: said {said_s:.2f} s, took {took_s:.2f} s")
        yield Claim(name=f"{name}: estimated / actual time", value=said_s / took_s, low=0.8, high=1.2)
