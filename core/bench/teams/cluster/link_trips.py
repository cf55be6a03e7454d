"""What a cluster's link costs: empty tasks, one, several at once, and one with bytes, on workers that stand.

Runs in a process of its own, see `__main__.py`. Standard library only, but for `distributed`.
"""

from __future__ import annotations

from time import perf_counter

from .cluster_look import why_refused
from .connection import connected

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

TASKS = (1, 2, 4, 8)
BYTES = 4_000_000
ROUNDS = 30
LIMIT_S = 8.0


def trips(address: str, workers: int) -> str:
    """What was measured at an address, or on workers of this machine where it is "", as one line of JSON.

    `trips` is a list of tasks, bytes in each, and seconds; `problem` is why there is none, as a sentence, or None.
    """
    import json
    import logging

    logging.disable(logging.CRITICAL)  # the library tells of failed connections on its own account
    found: dict[str, Any] = {"trips": [], "problem": None}
    try:
        with connected(address, workers) as connection:
            found["trips"] = _measured(connection)
    except Exception as error:
        own = str(error) or type(error).__name__
        found["problem"] = why_refused(address, error) if address and not type(error).__name__ == "CellError" else own
    return json.dumps(found)


def nothing(_: object) -> None:
    """What an empty task does."""


def _measured(connection: Any) -> list[tuple[int, int, float]]:
    from .sent_code import by_value

    client, workers, task = connection.client, connection.workers, by_value(nothing)
    found: list[tuple[int, int, float]] = []
    payload = bytes(BYTES)

    def took(tasks: int, value: bytes) -> float:
        before = perf_counter()
        futures = [
            client.submit(task, value, workers=[workers[nth % len(workers)]], pure=False) for nth in range(tasks)
        ]
        connection.wait(client.gather(futures, asynchronous=True))
        return perf_counter() - before

    took(max(TASKS), payload)  # the code and the connections are there then
    began = perf_counter()
    for _ in range(ROUNDS):
        found += [(tasks, 0, took(tasks, b"")) for tasks in TASKS]
        found.append((1, BYTES, took(1, payload)))
        if perf_counter() - began > LIMIT_S:
            break
    return found
