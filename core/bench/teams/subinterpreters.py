"""Sub-interpreters with a GIL each, one thread for each of them, at the end of the same pipes as worker processes.

Speaks to the runtime's own module, which `concurrent.interpreters` and its executor stand on. Standard library only.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock, start_new_thread
from collections.abc import Iterator
from contextlib import contextmanager

from ..events import FailureKind
from ..host.sample_failure import CellError
from ..model import Backend, Job, StartMethod
from ..workloads import backend_missing
from . import Team
from .piped import PipedTeam, bench_main

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

NEEDS = (3, 12)

# What an interpreter runs from its birth to its end; it finds our modules as a bench host does.
_LIFE = """
__name__, __file__ = "__worker__", {main!r}
with open(__file__, encoding="utf-8") as source:
    exec(compile(source.read(), __file__, "exec"))
from speeduplab.core.bench.teams.counters import Halted, opened
from speeduplab.core.bench.teams.worker_loop import serve
counters = opened({counters!r})
serve({tasks}, {answers}, worker={worker}, wanted={wanted!r}, done=counters, halted=Halted(counters))
"""


def runtime() -> Any:
    """The runtime's module, whatever this version calls it; None where it has none."""
    try:
        if sys.version_info >= (3, 13):
            import _interpreters

            return _interpreters
        from importlib import import_module

        return import_module("_xxsubinterpreters")
    except ImportError:
        return None


class Interpreter:
    """One interpreter with a GIL of its own, through the runtime's module."""

    def __init__(self, module: Any) -> None:
        self._module = module
        # 3.12 knows a flag, later versions a name.
        self.id = module.create("isolated") if hasattr(module, "exec") else module.create(isolated=True)

    def run(self, code: str) -> str:
        """Run code until its end; what it raised, as text, or "" """
        if hasattr(self._module, "exec"):
            raised = self._module.exec(self.id, code)  # from 3.13 on an exception comes back as a snapshot
            return "" if raised is None else str(getattr(raised, "formatted", raised))
        try:
            self._module.run_string(self.id, code)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return ""

    def close(self) -> None:
        self._module.destroy(self.id)


class InterpreterTeam(PipedTeam):
    def __init__(self, workers: int, job: Job) -> None:
        super().__init__(workers, job)
        self._module = runtime()
        self._raised = [""] * workers
        self._ended = [allocate_lock() for _ in range(workers)]

    def start_worker(self, worker: int, tasks: int, answers: int) -> None:
        code = _LIFE.format(
            main=bench_main(),
            counters=self._counters.name,
            tasks=tasks,
            answers=answers,
            worker=worker,
            wanted=self._wanted,
        )
        self._ended[worker].acquire()
        start_new_thread(self._live, (worker, code, tasks, answers))

    def _live(self, worker: int, code: str, tasks: int, answers: int) -> None:
        """On the worker's thread: make the interpreter, let it serve, end it."""
        try:
            interpreter = Interpreter(self._module)
            try:
                self._raised[worker] = interpreter.run(code)
            finally:
                interpreter.close()
        except Exception as error:
            self._raised[worker] = f"{type(error).__name__}: {error}"
        finally:
            os.close(tasks)
            os.close(answers)
            self._ended[worker].release()

    def death(self, worker: int) -> CellError:
        with self._ended[worker]:
            raised = self._raised[worker]
        first, *_ = raised.strip().splitlines() or ["it ended without a word"]
        return CellError(FailureKind.RAISED, f"Interpreter {worker + 1} of {self._workers}: {first}", raised)

    def stop(self) -> None:
        self._counters.halt()

    def join(self) -> None:
        for ended in self._ended:
            with ended:
                pass

    def kill(self) -> None:
        """Let each end after its present slice: a thread cannot be killed."""
        self.stop()
        self.close()


class _Interpreters:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        version = sys.version.split(maxsplit=1)[0]
        if sys.version_info < NEEDS:
            return f"Sub-interpreters with a GIL of their own need Python 3.12, and this is {version}."
        if runtime() is None:
            return f"This {sys.implementation.name} {version} has no sub-interpreters."
        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[Team]:
        team = InterpreterTeam(workers, job)
        try:
            team.start()
            yield team
        except BaseException:
            team.kill()
            raise
        team.close()


KIND = _Interpreters()
