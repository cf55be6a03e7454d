"""What waiting is laid to: the GIL, the machine, or neither."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.model import Lane
from speeduplab.core.findings import FindingKey
from speeduplab.core.results.rows import make_rows
from speeduplab.core.results.waiting import Waiting, explained, waiting_parts, waiting_words
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, around, cell, run

S = 10**9


def lane(ran: float, queued: float | None) -> Lane:
    """Of a batch of one second."""
    return Lane(
        worker=0,
        start_ns=0,
        wall_ns=(S,),
        cpu_ns=(round(ran * S),),
        units=1,
        done=1,
        run_queue_ns=None if queued is None else round(queued * S),
    )


def split(lanes: list[Lane], *, shares_gil: bool) -> Waiting | None:
    parts = waiting_parts(lanes, S)
    share = 1 - sum(sum(one.cpu_ns) for one in lanes) / S / len(lanes)
    return explained(share, [parts] if parts else [], shares_gil=shares_gil)


@pytest.mark.parametrize(
    ("ran", "queued", "gil", "load"),
    [
        ((0.5, 0.5), (0.0, 0.0), 0.5, 0.0),
        ((0.25,) * 4, (0.0,) * 4, 0.75, 0.0),
        ((0.3, 0.3), (0.2, 0.2), 0.3, 0.4),
        ((1.0, 1.0), (0.0, 0.0), 0.0, 0.0),
        ((0.2, 0.2), (0.0, 0.0), 0.2, 0.0),
    ],
    ids=["two take turns", "four take turns", "the one that holds it has no core", "free threads", "they sleep too"],
)
def test_threads_of_one_gil_wait_for_it_while_others_of_them_run(ran, queued, gil, load):
    found = split([lane(*one) for one in zip(ran, queued, strict=True)], shares_gil=True)
    assert found is not None
    assert (found.gil, found.load) == pytest.approx((gil, load))
    assert found.gil + found.load + found.other == pytest.approx(found.share)


def test_where_no_gil_is_shared_only_the_machine_explains():
    found = split([lane(0.2, 0.7), lane(0.2, 0.7)], shares_gil=False)
    assert found is not None
    assert (found.gil, found.load, found.other) == pytest.approx((0.0, 0.7, 0.1))


def test_clocks_that_tick_never_explain_more_than_was_waited():
    found = split([lane(0.9, 0.5), lane(1.0, 0.5)], shares_gil=True)
    assert found is not None
    assert found.gil + found.load <= found.share + 1e-12


def test_one_lane_that_does_not_say_leaves_all_unexplained():
    assert split([lane(0.2, 0.7), lane(0.2, None)], shares_gil=False) is None
    assert waiting_words(None) == ""


def test_the_words_name_what_is_worth_it_and_the_rest():
    assert waiting_words(Waiting(share=0.75, gil=0.72, load=0.03)) == "72 % for the GIL"
    assert waiting_words(Waiting(share=0.9, gil=0.3, load=0.4)) == (
        "30 % for the GIL, 40 % for a core, 20 % for something else"
    )
    assert waiting_words(Waiting(share=0.5, gil=0.0, load=0.0)) == ""


BUSY = [
    Timed(cell=cell("serial"), warm_s=2.0, waiting=0.78, queued=0.77),
    Timed(cell=cell("processes", 2), warm_s=2.1, waiting=0.88, queued=0.86),
    Timed(cell=cell("threads", 2), warm_s=2.0, waiting=0.9, queued=0.6),
]


def test_on_a_busy_machine_processes_wait_for_a_core_and_threads_for_both():
    _, processes, threads = make_rows(run(BUSY), ended=True)
    assert processes.waited is not None
    assert threads.waited is not None
    assert (processes.waited.gil, processes.waited.load) == pytest.approx((0.0, 0.86), abs=0.01)
    assert threads.waited.gil == pytest.approx(0.1, abs=0.01)
    assert threads.waited.load == pytest.approx(0.8, abs=0.01)


def test_the_claim_of_turns_says_what_of_the_waiting_is_the_machine_s():
    summary = summarise(run(BUSY, conditions={0: around(0, foreign_cpu=0.6)}))
    (turns,) = [one for one in summary.findings if one.key is FindingKey.THREADS_TAKE_TURNS]
    assert turns.detail == (
        "Each worker waits 90 % of its time. One GIL lets one run at once. "
        "89 % of it is the machine's load, which had the cores."
    )
    assert summary.reason == "Python threads: 1.00x. They take turns, and wait 80 % of the time for a core."


def test_a_file_without_run_queue_waits_explains_nothing():
    row = make_rows(run([replace(one, queued=None) for one in BUSY]), ended=True)[2]
    assert row.waiting == pytest.approx(0.9, abs=0.01)
    assert row.waited is None
