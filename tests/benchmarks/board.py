"""The class board: how long 200 files take, what a frame with 200 machines costs, and the lag while 50 clients hand in.

Needs a display: xvfb-run -a -s '-screen 0 1600x1000x24' python tests/benchmarks board

Lag is that of the window's own heartbeat, idle and handing in by turns, as in `lag`. The clients are another process,
and so is the room: only what reaches the window counts.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from interleave import Claim, spread
from lag import beats_ms, p99
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from real_window import Painted, frame_claim, frame_ms, ms_words, need_display, until, window_on
from speeduplab.core.board.entries import Entry
from speeduplab.gui.app.board_controller import BoardController
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.board.room_sheet import RoomWish
from speeduplab.gui.presenters.board_presenter import BoardPresenter

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core/shared"))
from room_files import room_file

FILES, CLIENTS, ROUNDS, FRAMES = 200, 50, 5, 120
TAKES = 3

# All at once: every thread waits for the others before it sends.
_CLIENTS = """
import http.client, sys, threading
host, port, code, number, folder = sys.argv[1:]
from pathlib import Path
files = sorted(Path(folder).iterdir())[: %d]
gate = threading.Barrier(len(files))
answers = []
def send(place, body):
    headers = {"X-Room-Code": code, "X-Person": f"client {place}", "X-File": f"{place}.speedup.jsonl"}
    gate.wait()
    line = http.client.HTTPConnection(host, int(port), timeout=60)
    line.request("POST", "/hand-in", body, headers)
    answers.append(line.getresponse().status)
threads = [threading.Thread(target=send, args=(place, path.read_bytes())) for place, path in enumerate(files)]
for thread in threads: thread.start()
for thread in threads: thread.join()
sys.exit(answers != [200] * len(files))
"""


# In a process of its own, as a room is: in the window's the collector has more to look at.
_TAKES = """
import sys, time
from pathlib import Path
from speeduplab.core.board.room import Room
files, room = sorted(Path(sys.argv[1]).iterdir()), Room(Path(sys.argv[2]))
room.take_file(files[0])
began = time.process_time()
for path in files:
    room.take_file(path)
print(time.process_time() - began)
assert len(room.entries) == len(files)
"""


def taken_s(files: Path, folder: Path) -> float:
    """CPU time, of system and user, in which a room takes them all."""
    command = [sys.executable, "-c", _TAKES, str(files), str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def handing_in_ms(controller: WindowController, board: BoardController, files: Path) -> list[float]:
    """The beats while the clients hand in, all at once."""
    opened = board.presenter.opened if board.presenter is not None else None
    assert opened is not None
    host, _, port = opened.addresses[0].removeprefix("http://").rpartition(":")
    command = [sys.executable, "-c", _CLIENTS % CLIENTS, host, port, opened.code, "", str(files)]
    with subprocess.Popen(command) as clients:
        found = beats_ms(controller)
        assert clients.wait(60) == 0, "a client was refused"
    return found


def hovers(controller: WindowController) -> Iterator[float]:
    """Ms of each frame while the mouse goes over the dots."""
    chart = controller.window.content.board.chart
    painted = Painted(chart)
    none = Qt.MouseButton.NoButton
    points = chart.dots()
    for step in range(FRAMES):
        at = QPointF(points[step * 7 % len(points)])
        where = QPointF(chart.mapToGlobal(at))
        moved = QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, Qt.KeyboardModifier.NoModifier)
        if step % 2:
            moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(1, 1), where, none, none, Qt.KeyboardModifier.NoModifier)
        yield frame_ms(painted, lambda event=moved: QApplication.sendEvent(chart, event))


def arrivals(controller: WindowController, board: BoardController) -> Iterator[float]:
    """Ms of each frame in which somebody's later run takes the place of the earlier one."""
    presenter = board.presenter
    assert presenter is not None
    painted = Painted(controller.window.content.board.chart)
    for step in range(FRAMES):
        entry = presenter.board().entries[step % FILES]
        points = tuple(replace(point, speedup=point.speedup * 1.01) for point in entry.points)
        yield frame_ms(painted, partial(_arrive, presenter, replace(entry, points=points, again=True)))


def _arrive(presenter: BoardPresenter, later: Entry) -> None:
    presenter.add([later])
    presenter.show()


def claims() -> Iterator[Claim]:
    need_display("board")
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "files"
        folder.mkdir()
        files = [room_file(folder, number, lesson=True) for number in range(FILES)]
        size = sum(path.stat().st_size for path in files) / FILES
        times = [taken_s(folder, Path(home) / f"room {take}") for take in range(TAKES)]
        print(f"   {FILES} files of {size / 1000:.1f} kB: {spread(times)} of CPU time")
        yield Claim(name=f"CPU time of {FILES} files of {size / 1000:.1f} kB", value=min(times), high=2.0, unit=" s")
        with window_on(files[0]) as controller:
            board = controller.board_controller
            board.port = 0
            shared = Path(home) / "shared"
            shared.mkdir()
            board.open_room(RoomWish(others=False, folder=str(shared), seats=FILES))
            until(lambda: board.presenter is not None and board.presenter.opened is not None)
            assert board.presenter is not None
            began = time.perf_counter()
            for path in files:
                shutil.copy(path, shared)
            until(lambda: board.presenter is not None and board.presenter.handed_in == FILES)
            # Looking for files and drawing for many at once have their share in this; only the reading is claimed.
            print(f"   from the folder onto the board: {time.perf_counter() - began:.1f} s of wall time")
            controller.window.content.board.reveal_wanted.emit()
            until(lambda: bool(controller.window.content.board.chart.dots()))
            frames = list(hovers(controller))
            print(f"   hover over {FILES} machines: {ms_words(frames)}")
            yield frame_claim(f"hover over {FILES} machines", frames)
            frames = list(arrivals(controller, board))
            print(f"   one more hands in: {ms_words(frames)}")
            yield frame_claim(f"one more of {FILES} machines hands in", frames)
            sides: dict[str, list[list[float]]] = {"idle": [], "handing in": []}
            for number in range(ROUNDS):
                for side in ("idle", "handing in") if number % 2 == 0 else ("handing in", "idle"):
                    idle = side == "idle"
                    sides[side].append(beats_ms(controller) if idle else handing_in_ms(controller, board, folder))
    for side, rounds in sides.items():
        every = [beat for beats in rounds for beat in beats]
        print(
            f"   {side}: median {statistics.median(every):.2f} ms, p99 {p99(every):.2f} ms, longest {max(every):.2f} ms"
        )
    ratio = statistics.median(map(p99, sides["handing in"])) / statistics.median(map(p99, sides["idle"]))
    yield Claim(name=f"p99 of a beat, {CLIENTS} clients handing in / idle window", value=ratio, high=1.5)
