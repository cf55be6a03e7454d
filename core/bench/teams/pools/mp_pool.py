"""`multiprocessing.Pool`, as scripts have used it for years; one task a share.

It starts a new worker for one that was killed and waits for the lost task for ever: the host's silence ends that.
Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ...model import Backend, Job, StartMethod
from ...workloads import backend_missing
from .. import Team
from ..piped import bench_main
from .executors import ExecutorTeam
from .pool_task import FIRST

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


class _Task:
    def __init__(self, answer: Any) -> None:
        self.result = answer.get


class _AsExecutor:
    """A Pool by the names of an executor."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    def submit(self, call: Any, *arguments: Any, **options: Any) -> _Task:
        return _Task(self._pool.apply_async(call, arguments, options))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        if cancel_futures:
            self._pool.terminate()
        else:
            self._pool.close()
        if wait:
            self._pool.join()


class _MpPool:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        try:
            import multiprocessing.pool  # noqa: F401  # belongs to the import phase
        except ImportError as error:
            return f"This Python has no multiprocessing ({error})."
        return backend_missing(backend)

    @contextmanager
    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> Iterator[Team]:
        from multiprocessing import get_context

        context = get_context(start_method.value if start_method else None)
        pool = context.Pool(workers, initializer=exec, initargs=(FIRST.format(main=bench_main()), {}))
        team = ExecutorTeam(workers, job, _AsExecutor(pool))
        try:
            yield team
        except BaseException:
            team.kill()
            raise
        team.close()


KIND = _MpPool()
