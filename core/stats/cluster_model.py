"""What a batch on a cluster would take, from what a link costs: a model for teaching, and never a measurement.

Pure functions over seconds and bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What lies between who hands out the work and who does it.

    Attributes
    ----------
    latency_s
        From a task's leaving here until a worker begins it, and from its end until the answer is here: each way.
    bytes_per_s
        Of what travels with a task or an answer, through the one connection of who hands out.
    dispatch_s
        For each task, of whoever hands them out, one after the other.
    """

    latency_s: float
    bytes_per_s: float
    dispatch_s: float


def batch_s(shares_s: Sequence[float], link: Link, *, sent_bytes: float = 0.0, answer_bytes: float = 0.0) -> float:
    """Seconds from the first task's being handed out until the last answer is here, a task for each worker.

    Parameters
    ----------
    shares_s
        Seconds that each worker computes.
    sent_bytes, answer_bytes
        With each task, and with each answer.

    Notes
    -----
    Tasks leave one after the other, each `dispatch_s` and its bytes after the one before it; each is `latency_s` on its
    way, and so is its answer; answers come in one after the other, in the order in which they reach this end. A worker
    disturbs no other. (A fork-join of two single servers; Cosnard and Trystram, "Parallel Algorithms and
    Architectures", 1995, chapter 3.)

    Raises
    ------
    ValueError
        If there is no worker.
    """
    if not shares_s:
        raise ValueError("a batch takes at least 1 worker")
    step_s = link.dispatch_s + sent_bytes / link.bytes_per_s
    back = sorted((place + 1) * step_s + 2 * link.latency_s + share_s for place, share_s in enumerate(shares_s))
    free_s = 0.0
    for at_s in back:
        free_s = max(free_s, at_s) + answer_bytes / link.bytes_per_s
    return free_s


@dataclass(frozen=True, slots=True)
class EmptyTasks:
    """How long so many empty tasks took together, with so many bytes in each."""

    tasks: int
    bytes_each: int
    wall_s: float


def link_of_trips(trips: Sequence[EmptyTasks]) -> Link:
    """The link by which empty tasks take what they took.

    By the least time of each kind, for what disturbs only adds: `tasks * dispatch + 2 * latency` of those without
    bytes, by least squares, and what bytes add to one task.

    Raises
    ------
    ValueError
        If there are fewer than two counts of tasks, or none with bytes.
    """
    least: dict[tuple[int, int], float] = {}
    for trip in trips:
        key = trip.tasks, trip.bytes_each
        least[key] = min(least.get(key, trip.wall_s), trip.wall_s)
    empty = sorted((tasks, wall_s) for (tasks, size), wall_s in least.items() if not size)
    loaded = [(size, wall_s) for (tasks, size), wall_s in least.items() if size and tasks == 1]
    if len(empty) < 2 or empty[0][0] != 1 or not loaded:
        raise ValueError("a link takes empty tasks, one and several at once, and one with bytes")
    mean_x = sum(tasks for tasks, _ in empty) / len(empty)
    mean_y = sum(wall_s for _, wall_s in empty) / len(empty)
    dispatch_s = sum((tasks - mean_x) * (wall_s - mean_y) for tasks, wall_s in empty) / sum(
        (tasks - mean_x) ** 2 for tasks, _ in empty
    )
    dispatch_s = max(dispatch_s, 1e-9)
    latency_s = max(min(wall_s - tasks * dispatch_s for tasks, wall_s in empty) / 2, 1e-9)
    size, wall_s = max(loaded)
    return Link(latency_s=latency_s, bytes_per_s=size / max(wall_s - empty[0][1], 1e-9), dispatch_s=dispatch_s)
