"""What the tests of the bench share: jobs, and hosts as real child processes."""

from __future__ import annotations

import contextlib
import inspect
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from other_kernels import with_kernel
from patience import GIVE_UP_S
from speeduplab.core import bench
from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.events import PROTOCOL, Event, Task
from speeduplab.core.bench.model import Cell, StartMethod

BENCH = Path(bench.__file__).parent


def make_task(strategy: str = "serial", **values: Any) -> Task:
    cell = {"workload": "counter", "num": 10_000, "workers": 1, "python": sys.executable, **values}
    if cell.get("start_method"):
        cell["start_method"] = StartMethod(cell["start_method"])
    return Task(protocol=PROTOCOL, cell_index=2, round=1, cell=Cell(strategy=strategy, **cell))


def skip_if(missing: str | None) -> None:
    """Skip for what a team says of this Python; a version that is too old is no fault of the machine."""
    if missing:
        pytest.skip(f"not this Python: {missing}" if "and this is" in missing else missing)


class HostProcess:
    """A bench host in a group of its own, as `hosts` starts it."""

    def __init__(self, line: str, main: Path, python: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self.popen = subprocess.Popen(
            [python, str(main)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env=environment,
        )
        assert self.popen.stdin is not None
        # A test must fail rather than hang.
        self._limit = threading.Timer(GIVE_UP_S, self._kill)
        self._limit.daemon = True
        self._limit.start()
        self.popen.stdin.write(line.encode() + b"\n")
        self.popen.stdin.flush()

    def event(self) -> Event | Task:
        """The next event; EOFError after the last."""
        assert self.popen.stdout is not None
        line = self.popen.stdout.readline()
        if not line:
            raise EOFError
        return decode(line)

    def events(self) -> list[Any]:
        """All that the host still says."""
        assert self.popen.stdout is not None
        return [decode(line) for line in self.popen.stdout]

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.popen.pid, signal.SIGKILL)

    def close(self) -> None:
        self._limit.cancel()
        self._limit.join()
        self._kill()
        self.popen.wait()
        for pipe in (self.popen.stdin, self.popen.stdout, self.popen.stderr):
            assert pipe is not None
            pipe.close()

    def status(self) -> int:
        return self.popen.wait(timeout=GIVE_UP_S)

    def stderr(self) -> str:
        assert self.popen.stderr is not None
        return self.popen.stderr.read().decode()


@pytest.fixture
def start() -> Iterator[Callable[..., HostProcess]]:
    """Start hosts that are gone when the test ends."""
    hosts: list[HostProcess] = []

    def start(task: Task | str, main: Path = BENCH / "__main__.py", python: str = sys.executable) -> HostProcess:
        hosts.append(HostProcess(task if isinstance(task, str) else encode(task), main, python))
        return hosts[-1]

    yield start
    for host in hosts:
        host.close()


@pytest.fixture
def copied_bench(tmp_path: Path) -> Callable[[str], Path]:
    """A copy of the bench whose counter is the given source; returns its __main__.py."""

    def copy(source: str) -> Path:
        copied = tmp_path / "core" / "bench"
        shutil.copytree(BENCH, copied)
        with (copied / "workloads/counter.py").open("a") as module:
            module.write(f"\n\nimport sys\n{source}\n{inspect.getsource(with_kernel)}\n")
            module.write("WORKLOAD = with_kernel(WORKLOAD, counter)\n")
        return copied / "__main__.py"

    return copy


@pytest.fixture
def changed_bench(copied_bench: Callable[[str], Path]) -> Callable[..., Path]:
    """A copy of the bench in which lines of a module are others; returns its __main__.py."""

    def change(module: str, lines: Mapping[str, str]) -> Path:
        main = copied_bench("")
        path = main.parent / module
        text = path.read_text()
        for line, other in lines.items():
            assert f"\n{line}\n" in text or f"\n{line} " in text, line
            text = text.replace(f"\n{line}", f"\n{other}")
        path.write_text(text)
        return main

    return change
