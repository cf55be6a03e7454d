"""Worker processes: forked or spawned by ourselves where the system lets us, else by `multiprocessing`.

Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from ..model import Backend, Job, StartMethod
from ..workloads import backend_missing
from . import Team
from .piped import FILES_OF_EACH, ForkedTeam, ProcessTeam, SpawnedTeam


def _ours(method: StartMethod | None) -> type[ProcessTeam] | None:
    """Our own team for a start method; None where `multiprocessing` makes the workers."""
    if method is StartMethod.FORK and hasattr(os, "fork"):
        return ForkedTeam
    return SpawnedTeam if method is StartMethod.SPAWN and hasattr(os, "posix_spawn") else None


def _allow_files(workers: int) -> None:
    """Each worker needs some file descriptors here, and the usual limit is 1024."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES_OF_EACH * workers + 100
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted if hard < 0 else min(wanted, hard), hard))


class _Processes:
    def unavailable(self, backend: Backend, start_method: StartMethod | None = None) -> str | None:
        if _ours(start_method) is not None:
            import select  # noqa: F401  # all three belong to the import phase, here as below
        else:
            try:
                import multiprocessing.connection
                import multiprocessing.context  # noqa: F401
            except ImportError as error:
                return f"This Python has no multiprocessing ({error})."
        return backend_missing(backend)

    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> AbstractContextManager[Team]:
        _allow_files(workers)
        if ours := _ours(start_method):
            return _opened(ours(workers, job))
        from .multiprocess import opened

        return opened(workers, job, start_method)


@contextmanager
def _opened(team: ProcessTeam) -> Iterator[Team]:
    try:
        team.start()
        yield team
    except BaseException:
        team.kill()
        raise
    team.close()


KIND = _Processes()
