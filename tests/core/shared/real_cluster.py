"""A real scheduler and real workers on loopback, a process each, which can import nothing of Speedup Lab."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

# What cannot be imported is not needed.
_SCRIPT = """
import asyncio, sys
sys.modules["speeduplab"] = None
import distributed
import distributed.versions as versions

role, address, python = sys.argv[1:4]
if python:
    system = versions.get_system_info
    versions.get_system_info = lambda: {**system(), "python": python}

async def main():
    if role == "scheduler":
        scheme, _, rest = address.partition("://")
        host, _, port = rest.rpartition(":")
        made = distributed.Scheduler(host=host, port=int(port), protocol=scheme, dashboard=False)
    else:
        host = address.partition("://")[2].rpartition(":")[0] if role == "worker" else role
        made = distributed.Worker(address, nthreads=1, host=host, dashboard=False, memory_limit=0)
    async with made:
        print(made.address, flush=True)
        await made.finished()

asyncio.run(main())
"""


class Server:
    """One of the processes.

    Attributes
    ----------
    address
        What it listens at.
    """

    def __init__(
        self,
        role: str,
        address: str,
        *,
        python: str = "",
        environment: Mapping[str, str] | None = None,
        before: tuple[str, ...] = (),
    ) -> None:
        self.popen = subprocess.Popen(
            [*before, sys.executable, "-c", _SCRIPT, role, address, python],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
            text=True,
        )
        assert self.popen.stdout is not None
        self.address = self.popen.stdout.readline().strip()
        assert self.address, f"the {role} has not started"

    def end(self) -> None:
        self.popen.send_signal(signal.SIGCONT)
        self.popen.kill()
        self.popen.wait()
        assert self.popen.stdout is not None
        self.popen.stdout.close()


class RealCluster:
    """A scheduler and its workers."""

    def __init__(self, workers: int = 2, scheme: str = "tcp", environment: Mapping[str, str] | None = None) -> None:
        self._environment = environment
        self._servers: list[Server] = []
        self.scheduler = self.add("scheduler", f"{scheme}://127.0.0.1:0")
        self.address = self.scheduler.address
        self.workers = [self.add("worker", self.address) for _ in range(workers)]

    def add(self, role: str, address: str, python: str = "", before: tuple[str, ...] = ()) -> Server:
        self._servers.append(Server(role, address, python=python, environment=self._environment, before=before))
        return self._servers[-1]

    def end(self) -> None:
        for server in reversed(self._servers):
            server.end()


@contextmanager
def real_cluster(
    workers: int = 2, scheme: str = "tcp", environment: Mapping[str, str] | None = None
) -> Iterator[RealCluster]:
    cluster = RealCluster(workers, scheme, environment)
    try:
        yield cluster
    finally:
        cluster.end()
