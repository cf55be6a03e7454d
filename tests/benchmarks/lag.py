"""The window's event-loop lag while C++ threads use all cores in its bench host, against the idle window.

Needs a display: xvfb-run -a -s '-screen 0 1600x1000x24' python tests/benchmarks lag

Both sides are the same window, measured in turn by its own heartbeat: a timer of 16 ms, whose beat is the time
since the one before it. The run is a real one, with its progress drawn four times a second.
"""

from __future__ import annotations

import math
import os
import statistics
from collections.abc import Iterator
from dataclasses import replace

from interleave import Claim
from PySide6.QtCore import QEventLoop, QTimer
from real_window import need_display, until, window_on
from speeduplab.core.bench.model import Effort
from speeduplab.gui.app.window_controller import WindowController

ROUNDS = 5
WATCHED_S = 5.0
NUM_A_CORE = 50_000_000_000  # some 14 s of the C++ counter: the watched part is all within one batch


def beats_ms(controller: WindowController) -> list[float]:
    """Every beat of the next seconds, served by an event loop as the program's own."""
    loop = QEventLoop()
    QTimer.singleShot(round(WATCHED_S * 1000), loop.quit)
    controller.heartbeat.begin_trace()
    loop.exec()
    controller.heartbeat.end_trace()
    return list(controller.heartbeat.trace_ms)


def busy_beats_ms(controller: WindowController) -> list[float]:
    """The same while all cores count."""
    controller.window.run_wanted.emit()
    presenter = controller.presenter
    # The first progress comes from within a timed batch.
    until(lambda: presenter.result is not None and any(s.progress for s in presenter.result.samples.values()))
    found = beats_ms(controller)
    assert presenter.running, "the run ended while it was watched: raise NUM_A_CORE"
    controller.window.stop_wanted.emit()
    until(lambda: not presenter.running)
    return found


def p99(values: list[float]) -> float:
    """The 99th percentile, as a value that was measured."""
    return sorted(values)[math.ceil(0.99 * len(values)) - 1]


def claims() -> Iterator[Claim]:
    need_display("lag")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with window_on(None) as controller:
        form = replace(
            controller.plans.form,
            preset=None,
            workload="counter",
            num=NUM_A_CORE * cores,
            strategies=("cpp-threads",),
            workers=(cores,),
            effort=Effort.QUICK,
        )
        controller.plans.start(form)
        sides: dict[str, list[list[float]]] = {"idle": [], "busy": []}
        for number in range(ROUNDS):
            for side in ("idle", "busy") if number % 2 == 0 else ("busy", "idle"):
                sides[side].append(beats_ms(controller) if side == "idle" else busy_beats_ms(controller))
    for side, rounds in sides.items():
        every = [beat for beats in rounds for beat in beats]
        print(
            f"   {side}: median {statistics.median(every):.2f} ms, p99 {p99(every):.2f} ms, longest {max(every):.2f} ms"
        )
    ratio = statistics.median(p99(b) for b in sides["busy"]) / statistics.median(p99(i) for i in sides["idle"])
    yield Claim(name=f"p99 of a beat, {cores} C++ threads on {cores} cores / idle window", value=ratio, high=1.5)
