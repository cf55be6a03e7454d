"""The room's own process: what strangers send is read there; the window gets a few numbers of each file.

It ends when its stdin does, so also when the window dies.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal, Slot

from ...core.board.room_session import decode_message
from .background import BATCH_MS

CLOSE_MS = 5000
# A full room hands in within seconds: the board is laid out and painted anew once for many of them.
APART_MS = 1000


class RoomProcess(QObject):
    """`speeduplab board --json` with some options.

    `said` carries a list of messages, at most once a second while they keep coming; `ended` comes last, with what
    went wrong or "".
    """

    said = Signal(object)
    ended = Signal(str)

    def __init__(self, options: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = b""
        self._lines: list[bytes] = []
        self._heard = False  # since it was last handed over, or looked whether there is something
        self._since = QElapsedTimer()  # not valid before the first messages, which do not wait
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        # Safe path: a module of that name in the working directory is not ours.
        self._process.setArguments(["-P", "-m", "speeduplab.gui", "board", "--json", *options])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._timer = QTimer(self, interval=BATCH_MS)
        self._timer.timeout.connect(self._hand_over)
        self._timer.start()
        self._process.start()

    @property
    def running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def close(self) -> None:
        """Take nothing more; what is on its way is still said."""
        self._process.closeWriteChannel()

    def end(self) -> None:
        """Close it and wait; nothing is said any more."""
        self._timer.stop()
        self._process.finished.disconnect(self._finished)
        self._process.errorOccurred.disconnect(self._failed)
        if self.running:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(CLOSE_MS):
                self._process.kill()
                self._process.waitForFinished(CLOSE_MS)

    @Slot()
    def _read(self) -> None:
        data = self._left + bytes(self._process.readAllStandardOutput().data())
        *lines, self._left = data.split(b"\n")
        self._lines += lines
        self._heard = True

    @Slot()
    def _hand_over(self) -> None:
        still, self._heard = not self._heard, False
        apart = APART_MS if not still else BATCH_MS
        if not self._lines or (self._since.isValid() and self._since.elapsed() < apart and self.running):
            return
        lines, self._lines = self._lines, []
        self._since.start()
        self.said.emit([decode_message(line) for line in lines])

    @Slot()
    def _finished(self) -> None:
        self._read()
        self._hand_over()
        self._timer.stop()
        failed = self._process.exitStatus() != QProcess.ExitStatus.NormalExit or self._process.exitCode() != 0
        words = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        said = words.removeprefix("speeduplab: ").splitlines()
        self.ended.emit((said[-1] if said else str(self._process.exitCode())) if failed else "")

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._timer.stop()
            self.ended.emit(self._process.errorString())
