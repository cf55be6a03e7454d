"""The arrays of a job whose workers see none of the host's: a copy in each, and what they write back here.

Where a workload has one step its result stays with the workers until the clock has stopped, as it stays in shared
memory on one machine; where steps follow, each begins with what the last one wrote, and that is timed. Standard library
only.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Job, Work
from ...workloads import WORKLOADS
from ...workloads.memory import mapped
from .worker_arrays import Parts, put, taken
from .worker_order import host_of

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def needs_copies(job: Job) -> bool:
    """Whether a job works on arrays that its workers can neither see nor are sent."""
    row = WORKLOADS[job.work.workload]
    return bool(job.where) and row.arrays is not None and not row.ships


class ArrayCopies:
    """The host's side of them.

    Parameters
    ----------
    root
        What names the copies on the workers: never a path, which might be somebody's there.
    """

    def __init__(self, job: Job, root: str) -> None:
        row = WORKLOADS[job.work.workload]
        assert row.arrays is not None
        self._work, self._arrays = job.work, row.arrays
        self._name = f"copy of {root}"
        self.stepped = row.steps > 1

    def asked(self, workers: Sequence[str]) -> list[tuple[Any, ...]]:
        """What each worker is asked for: workload, num, name, and how many of its machine make a copy."""
        hosts = [host_of(address) for address in workers]
        return [(self._work.workload, self._work.num, self._name, hosts.count(host)) for host in hosts]

    def there(self, work: Work) -> Work:
        """The work as a worker is asked to do it."""
        return Work(workload=work.workload, backend=work.backend, num=work.num, memory=self._name, step=work.step)

    def news(self, work: Work) -> tuple[Parts, bytes] | None:
        """What the step before this one wrote; None for the first one."""
        if work.step == 0 or self._arrays.written is None:
            return None
        parts = tuple(self._arrays.written(work.num, work.step - 1, 0, work.num))
        return parts, taken(mapped(self._work.memory), parts)

    def take(self, told: tuple[Parts, bytes]) -> None:
        """Put what a worker wrote where the host looks for it."""
        put(mapped(self._work.memory), *told)
