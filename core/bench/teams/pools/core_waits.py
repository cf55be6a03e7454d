"""How long each worker of a pool had no core while a batch ran, asked before and after: no task takes longer for it.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...slices import RunQueue, queued_ns

# A process and a thread of it, as the system numbers them.
Taker = tuple[int, int]


class CoreWaits:
    """The run queues of the workers that have taken a task so far.

    Within a task of few slices nobody asks, see `worth_asking`; and what passes between two tasks no task knows.
    """

    def __init__(self) -> None:
        self._queues: dict[Taker, RunQueue] = {}
        self._before: dict[Taker, bytes] = {}

    def meet(self, takers: Iterable[Taker]) -> None:
        for process, thread in takers:
            if (process, thread) not in self._queues:
                self._queues[process, thread] = RunQueue(thread, process)

    def begin(self) -> None:
        self._before = {taker: queue.read() for taker, queue in self._queues.items()}

    def waits_ns(self) -> Mapping[Taker, int | None]:
        """Since `begin`, of each worker that was known then; None where the system does not say."""
        return {taker: queued_ns(before, self._queues[taker].read()) for taker, before in self._before.items()}
