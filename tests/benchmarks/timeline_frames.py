"""Pan and zoom in a Timeline of 1e6 spans, at the usual 1440 x 900: is there a frame every 1/60 s?

Needs a display: xvfb-run -a -s '-screen 0 1600x1000x24' python tests/benchmarks timeline_frames

A frame counts from the mouse event to the end of its painting in the real window. The first draw, which prepares
all lanes, is printed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from interleave import Claim
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from real_window import Painted, frame_claim, frame_ms, ms_words, need_display, until, window_on
from speeduplab.core.bench.events import BatchDone, CellDone, Event, Outcome, PhaseName, RoundDone, RunEnded, RunStarted
from speeduplab.core.bench.model import Cell, Lane, Plan
from speeduplab.core.runfile import SUFFIX
from speeduplab.core.runfile.writing import save

SPANS = 1_000_000
STRATEGIES = ("threads", "processes", "qthreadpool", "cpp-threads")
WORKERS = 4
FRAMES = 120
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PLAIN, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def events(slices: int = SPANS // len(STRATEGIES) // WORKERS) -> Iterator[Event]:
    """One round of lanes whose slices vary in length and in waiting, so that nothing can be drawn as one."""
    cells = tuple(
        Cell(workload="counter", num=10**9, strategy=key, workers=WORKERS, python=sys.executable) for key in STRATEGIES
    )
    plan = Plan(cells=cells, rounds=1, seed=1)
    yield RunStarted(program="benchmark", created="2025-01-01T00:00:00+00:00", plan=plan, machine={})
    for index in range(len(cells)):
        wall_ns = tuple(1_000_000 + (at * 7919 + index) % 900_000 for at in range(slices))
        cpu_ns = tuple(wall * (at % 7 + 3) // 10 for at, wall in enumerate(wall_ns))
        lanes = tuple(
            Lane(worker=w, start_ns=w * 1000, wall_ns=wall_ns, cpu_ns=cpu_ns, units=1000, done=1000 * slices)
            for w in range(WORKERS)
        )
        took = {"batch_ns": (sum(wall_ns) + 10_000,), "lanes_of": 0, "result": 10**9, "start_ns": 10**15}
        yield BatchDone(cell=index, round=0, phase=PhaseName.FIRST, lanes=lanes, **took)
        yield BatchDone(cell=index, round=0, phase=PhaseName.WARM, lanes=(), **took)
        yield CellDone(cell=index, round=0, result=10**9, gil=True)
    yield RoundDone(round=0)
    yield RunEnded(outcome=Outcome.COMPLETED, reason=None)


def drags(chart: QWidget) -> Iterator[Callable[[], object]]:
    """Takes the frame with the mouse and moves it along its lane, there and back."""
    start = chart.frame().center()
    send_mouse(chart, QEvent.Type.MouseButtonPress, start, _LEFT)
    for step in range(FRAMES):
        away = 300 - abs(300 - step * 10 % 600)
        at = QPointF(start.x() + away + 1 + step % 3, start.y())
        yield lambda at=at: send_mouse(chart, QEvent.Type.MouseMove, at, _NONE)
    send_mouse(chart, QEvent.Type.MouseButtonRelease, start, _LEFT)


def wheels(chart: QWidget) -> Iterator[Callable[[], object]]:
    """Zooms in by the wheel as far as a few slices, and out again to the whole."""
    at = chart.frame().center()
    for step in range(FRAMES):
        turn = 120 if step // 30 % 2 == 0 else -120
        yield lambda turn=turn: QApplication.sendEvent(
            chart,
            QWheelEvent(at, at, QPoint(), QPoint(0, turn), _NONE, _CTRL, Qt.ScrollPhase.NoScrollPhase, False),
        )


def send_mouse(widget: QWidget, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    held = _LEFT if kind is not QEvent.Type.MouseButtonRelease else _NONE
    where = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QMouseEvent(kind, at, where, button, held, _PLAIN))


def claims() -> Iterator[Claim]:
    need_display("timeline_frames")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"million{SUFFIX}"
        save(events(), path)
        began = time.perf_counter()
        with window_on(path) as controller:
            print(f"   opened in {time.perf_counter() - began:.2f} s, window included")
            began = time.perf_counter()
            controller.window.set_view("timeline")
            panes = controller.window.content.run_page.view_of("timeline").panes()
            painted = Painted(panes.zoom)
            panes.zoom.update()
            until(lambda: bool(painted.at_s))
            print(f"   first draw of {SPANS:,} spans: {time.perf_counter() - began:.3f} s")
            for name, actions in (("pan", drags(panes.chart)), ("zoom", wheels(panes.chart))):
                found = [frame_ms(painted, act) for act in actions]
                print(f"   {name}: {ms_words(found)}")
                yield frame_claim(name, found)
