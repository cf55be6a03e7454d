"""Why a bench host ended without a result: the words for its exit status.

Reads the kernel's count of out-of-memory kills where there is one, and changes nothing.
"""

from __future__ import annotations

import re
import signal
from pathlib import Path

from ..bench.events import FailureKind
from ..bench.host.sample_failure import limit_reached

# Sent by somebody, not caused by the program's own fault.
_SENT = frozenset({"SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"})
_WINDOWS_FAULTS = {
    0xC0000005: "access violation",
    0xC0000017: "out of memory",
    0xC000001D: "illegal instruction",
    0xC0000094: "division by zero",
    0xC00000FD: "stack overflow",
    0xC0000374: "heap corruption",
    0xC0000409: "stack buffer overrun",
}


def exit_verdict(status: int | None) -> tuple[FailureKind, str]:
    """Kind and sentence for a host's exit status, as `subprocess` gives it."""
    if status is None:
        return FailureKind.KILLED, "does not end, not even when killed"
    if status < 0:
        return _signal_verdict(-status)
    if status >= 0xC0000000:
        fault = _WINDOWS_FAULTS.get(status, "fault")
        return FailureKind.CRASHED, f"crashed: {fault} (0x{status:08X})"
    return FailureKind.CRASHED, f"ended without a result (exit status {status})"


def why_not_started(error: Exception) -> str:
    """The system's reason why a program cannot be started, and what to do."""
    if isinstance(error, OSError) and (limit := limit_reached(error)):
        return limit
    return f"{str(getattr(error, 'strerror', None) or error).lower()}; choose another Python"


def _signal_verdict(number: int) -> tuple[FailureKind, str]:
    try:
        name, words = signal.Signals(number).name, signal.strsignal(number) or "signal"
    except ValueError:
        return FailureKind.CRASHED, f"crashed (signal {number})"
    if name in _SENT:
        return FailureKind.KILLED, f"killed ({name})"
    return FailureKind.CRASHED, f"crashed: {words[0].lower()}{words[1:]} ({name})"


def oom_kills(root: Path = Path("/")) -> int:
    """How often the kernel has killed a process of this control group because memory ran out.

    Counts only ever rise. 0 where the system does not say (other than Linux, old kernels).
    """
    return _counted(_counter_file(root))


def _counter_file(root: Path) -> Path:
    """The file with the count: of the control group, version 2 or 1, or else of the whole machine."""
    mount = root / "sys/fs/cgroup"
    for line in _text(root / "proc/self/cgroup").splitlines():
        number, controllers, path = (*line.split(":", 2), "", "")[:3]
        if number == "0":
            file = mount / path.lstrip("/") / "memory.events"
        elif "memory" in controllers.split(","):
            file = mount / "memory" / path.lstrip("/") / "memory.oom_control"
        else:
            continue
        if re.search(r"^oom_kill ", _text(file), re.MULTILINE):
            return file
    return root / "proc/vmstat"


def _counted(file: Path) -> int:
    found = re.search(r"^oom_kill (\d+)$", _text(file), re.MULTILINE)
    return int(found[1]) if found else 0


def _text(file: Path) -> str:
    try:
        return file.read_text()
    except (OSError, UnicodeDecodeError):
        return ""
