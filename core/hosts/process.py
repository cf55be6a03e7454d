"""One child process with its group: started, listened to, and ended without a trace.

Three threads wait for what a child can do (write, complain, end), so nobody polls; they work alike
on every system. What they find lies in one queue.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

from ..machine.leftovers import Leftovers
from .silence import LOOK_S, Silence

LINE_MAX = 1 << 26  # bytes; 1,024 workers with 200 slices each take 4 MB
TAIL_BYTES = 8_192
GRACE_S = 1.0  # for the output's end to arrive once the group is gone
LAST_STEPS = 20  # milliseconds between a process's last closed file and its end; more only where nobody reaps
ANSWER_S = 0.3  # for a group to say where it is
DEATH_S = 5.0  # for a process in the kernel's hands
# Waiting on a lock cannot be interrupted by Ctrl+C on Windows. Elsewhere so often that a longer gap between two
# looks is noticed as a standstill of this program.
LONGEST_WAIT_S = 0.2 if sys.platform == "win32" else LOOK_S


class Notice(Enum):
    """What else can arrive beside a line."""

    END_OF_OUTPUT = "end of output"
    EXITED = "exited"
    STOPPED = "stopped"


class StoppedError(Exception):
    """The run was stopped."""


class SilentError(Exception):
    """The child has said nothing for its limit."""


class Child:
    """A bench host and everything that it starts, in a process group of its own.

    Parameters
    ----------
    folder
        Where it stands; this process's own, if None.

    Raises
    ------
    OSError, ValueError
        If the command cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        environment: Mapping[str, str],
        first_line: str,
        folder: Path | None = None,
    ) -> None:  # long: what was begun is undone step by step where a later one fails
        self._inbox: SimpleQueue[bytes | Notice] = SimpleQueue()
        self._lock = threading.Lock()
        self._gone = self._clean = False
        self._leftovers = Leftovers()
        self._exited, self._silent = threading.Event(), threading.Event()
        self._tail = bytearray()
        self.started_ns = time.perf_counter_ns()
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            [str(part) for part in command],
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            cwd=folder,
            env=dict(environment),
            **own_group(),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        try:
            for target, *pipes in (
                (self._listen, self._process.stdout),
                (self._heed, self._process.stderr),
                (self._wait,),
            ):
                threading.Thread(target=target, args=pipes, name="bench host", daemon=True).start()
        except RuntimeError:  # "can't start new thread"
            kill_group(self._process.pid)
            self._process.wait()
            for end in (self._process.stdin, self._process.stdout, self._process.stderr):
                end.close()
            raise OSError(errno.EAGAIN, "no further thread can be started") from None
        # It stays open: its end tells the host that this process has died.
        self._stdin: IO[bytes] = self._process.stdin
        with contextlib.suppress(OSError):  # dead already: its exit status will tell
            self._stdin.write(first_line.encode() + b"\n")
            self._stdin.flush()

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @property
    def exit_status(self) -> int | None:
        """As `subprocess` gives it; None until `end`."""
        return self._process.returncode

    @property
    def last_words(self) -> str:
        """The end of what the group wrote to stderr; complete after `end`."""
        return bytes(self._tail[-TAIL_BYTES:]).decode("utf-8", "replace").strip()

    def lines(self, silence: Silence) -> Iterator[bytes]:
        """What the host says, until it has ended.

        Raises
        ------
        SilentError
            When the limit has passed.
        StoppedError
            When `stop` was called.
        """
        spoken = exited = False
        until = None
        while not (spoken and exited):
            stood_s = silence.look()
            until = until + stood_s if until is not None else None
            left_s = silence.left_s if until is None else until - time.monotonic()
            # With no time left, what lies ready still counts.
            match self._next(left_s):
                case None if left_s > 0:
                    pass
                case None:
                    if until is not None:
                        return
                    raise SilentError
                case Notice.STOPPED:
                    raise StoppedError
                case Notice.END_OF_OUTPUT:
                    spoken = True
                case Notice.EXITED:
                    exited = True
                    # Its workers may hold the pipe open, and nobody needs them any more.
                    self.kill()
                    until = time.monotonic() + GRACE_S
                case bytes() as line:
                    yield line

    def _next(self, timeout_s: float) -> bytes | Notice | None:
        with contextlib.suppress(Empty):
            return self._inbox.get(timeout=min(max(timeout_s, 0.0), LONGEST_WAIT_S))
        return None

    def stop(self) -> None:
        """Kill the group and wake whoever listens; from any thread."""
        self.kill()
        self._inbox.put(Notice.STOPPED)

    @property
    def pid(self) -> int:
        return self._process.pid

    def asked(self, number: int) -> str:
        """What the group's processes say once they are sent a signal; those that were never told to answer end by it.

        Only for a group that is to be killed.
        """
        before = len(self._tail)
        with self._lock, contextlib.suppress(OSError):
            if not self._gone:
                os.killpg(self._process.pid, number)
        self._silent.wait(ANSWER_S)
        words = self.last_words if before > TAIL_BYTES // 2 else bytes(self._tail[before:]).decode("utf-8", "replace")
        del self._tail[before:]  # an answer to us is none of its last words
        return words

    def is_stopped(self) -> bool:
        """Whether the host, or a process that it started, stands still because somebody has stopped it."""
        import psutil

        with contextlib.suppress(psutil.Error, OSError):
            host = psutil.Process(self._process.pid)
            for one in (host, *host.children(recursive=True)):
                with contextlib.suppress(psutil.Error):
                    if one.status() in (psutil.STATUS_STOPPED, psutil.STATUS_TRACING_STOP):
                        return True
        return False

    def kill(self) -> None:
        """Kill the whole group at once; harmless when it is gone."""
        with self._lock:
            # Not yet reaped, so its number can be nobody else's.
            if not self._gone:
                if not self._clean:
                    self._leftovers.find(self._process.pid)
                kill_group(self._process.pid)

    def leave(self, patience_s: float) -> None:
        """Let a host that has nothing more to say end by itself, and its helpers tidy up after it."""
        if self._exited.wait(patience_s):
            self._silent.wait(GRACE_S)

    def end(self) -> None:
        """Kill what is left of the group and return when it is gone."""
        self.kill()
        if self._exited.wait(DEATH_S):
            with self._lock:
                self._gone = True
                self._process.wait()
        # Every process of the group holds stderr: its end is the end of the last one, or nearly.
        self._silent.wait(GRACE_S)
        for _ in range(LAST_STEPS):
            if not _is_alive(self._process.pid):
                break
            time.sleep(0.001)
        self._leftovers.remove()
        with contextlib.suppress(OSError):
            self._stdin.close()

    def _listen(self, stdout: IO[bytes]) -> None:
        with stdout:
            while line := stdout.readline(LINE_MAX):
                self._inbox.put(line)
        self._inbox.put(Notice.END_OF_OUTPUT)

    def _heed(self, stderr: IO[bytes]) -> None:
        with stderr:
            while piece := os.read(stderr.fileno(), 65_536):
                self._tail += piece
                del self._tail[:-TAIL_BYTES]
        self._silent.set()

    def _wait(self) -> None:
        if hasattr(os, "waitid"):
            # Leaves the process to be reaped by `end`: until then nobody else gets its number.
            ended = os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOWAIT)
            self._clean = ended is not None and ended.si_code == os.CLD_EXITED and ended.si_status == 0
        else:
            self._process.wait()
        self._exited.set()
        self._inbox.put(Notice.EXITED)


def own_group() -> dict[str, Any]:
    """What makes `Popen` start a group that the terminal's Ctrl+C does not reach and that can be killed as one."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def kill_group(pid: int) -> None:
    """Kill a process that was started with `own_group`, and all that it started; harmless when they are gone."""
    if sys.platform != "win32":
        # macOS refuses where only zombies are left.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        return
    import psutil

    parents = {process.pid: process.info["ppid"] for process in psutil.process_iter(["ppid"])}
    tree = {pid}
    while more := {child for child, parent in parents.items() if parent in tree} - tree:
        tree |= more
    for member in tree:
        with contextlib.suppress(psutil.Error):
            psutil.Process(member).kill()


def _is_alive(group: int) -> bool:
    """Whether a group still has members, among them those that are dead but not reaped."""
    if sys.platform == "win32":
        return False
    try:
        os.killpg(group, 0)
    except OSError:
        return False
    return True
