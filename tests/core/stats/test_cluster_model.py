"""The model of a batch on a cluster, against a discrete simulation that knows nothing of it."""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.stats.cluster_model import EmptyTasks, Link, batch_s, link_of_trips

SECONDS = st.floats(0, 10, allow_subnormal=False)
BYTES = st.floats(0, 1e9, allow_subnormal=False)
LINKS = st.builds(
    Link, latency_s=SECONDS, bytes_per_s=st.floats(1e3, 1e10), dispatch_s=st.floats(0, 1, allow_subnormal=False)
)


def discrete(shares_s: list[float], link: Link, sent_bytes: float, answer_bytes: float) -> float:
    """One event after the other: a sender, a wire each way, workers, and a receiver with a queue."""
    events: list[tuple[float, int, str, int]] = []
    order = count()
    now = 0.0

    def at(delay_s: float, what: str, worker: int) -> None:
        heappush(events, (now + delay_s, next(order), what, worker))

    waiting: list[int] = []
    receiving = False
    unsent = list(range(len(shares_s)))
    at(link.dispatch_s + sent_bytes / link.bytes_per_s, "left", unsent.pop(0))
    end = 0.0
    while events:
        now, _, what, worker = heappop(events)
        if what == "left":
            at(link.latency_s, "arrived", worker)
            if unsent:
                at(link.dispatch_s + sent_bytes / link.bytes_per_s, "left", unsent.pop(0))
        elif what == "arrived":
            at(shares_s[worker], "computed", worker)
        elif what == "computed":
            at(link.latency_s, "answered", worker)
        elif what == "answered":
            waiting.append(worker)
        else:
            receiving, end = False, now
        if waiting and not receiving:
            receiving = True
            at(answer_bytes / link.bytes_per_s, "received", waiting.pop(0))
    return end


@given(st.lists(SECONDS, min_size=1, max_size=40), LINKS, BYTES, BYTES)
def test_a_batch_takes_what_a_discrete_simulation_says(
    shares_s: list[float], link: Link, sent: float, answer: float
) -> None:
    expected = discrete(shares_s, link, sent, answer)
    assert batch_s(shares_s, link, sent_bytes=sent, answer_bytes=answer) == pytest.approx(expected, rel=1e-9)


def test_a_batch_without_workers_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 worker"):
        batch_s([], Link(latency_s=0, bytes_per_s=1, dispatch_s=0))


@given(
    st.builds(Link, latency_s=st.floats(1e-5, 1), bytes_per_s=st.floats(1e6, 1e10), dispatch_s=st.floats(1e-5, 0.1)),
    st.lists(st.floats(0, 1), min_size=6, max_size=6),
)
def test_a_link_is_found_again_by_the_least_trips_whatever_disturbs_the_others(link: Link, late: list[float]) -> None:
    size = 10**8
    exact = [EmptyTasks(n, 0, n * link.dispatch_s + 2 * link.latency_s) for n in (1, 2, 4, 8)]
    exact.append(EmptyTasks(1, size, exact[0].wall_s + size / link.bytes_per_s))
    disturbed = [
        EmptyTasks(one.tasks, one.bytes_each, one.wall_s + more) for one, more in zip(exact, late, strict=False)
    ]
    found = link_of_trips([*disturbed, *exact])
    assert found.latency_s == pytest.approx(link.latency_s, rel=1e-6)
    assert found.dispatch_s == pytest.approx(link.dispatch_s, rel=1e-6)
    assert found.bytes_per_s == pytest.approx(link.bytes_per_s, rel=1e-5)


@pytest.mark.parametrize(
    "trips", [[], [EmptyTasks(1, 0, 1.0), EmptyTasks(2, 0, 1.0)], [EmptyTasks(1, 0, 1.0), EmptyTasks(1, 9, 1.0)]]
)
def test_too_few_trips_make_no_link(trips: list[EmptyTasks]) -> None:
    with pytest.raises(ValueError, match="one and several at once, and one with bytes"):
        link_of_trips(trips)
