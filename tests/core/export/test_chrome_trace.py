"""The trace, held to the Trace Event Format."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from speeduplab.core.export import chrome_trace, render
from speeduplab.core.results.run_result import RunResult

THREADS = 3  # the number of the second sample's host, after the first sample's host and worker
Events = list[dict[str, Any]]


def events_of(result: RunResult) -> Events:
    loaded = json.loads(render(result, "chrome-trace"))
    assert loaded["displayTimeUnit"] in ("ms", "ns")
    found: Events = loaded["traceEvents"]
    return found


def of_kind(result: RunResult, ph: str) -> Events:
    return [event for event in events_of(result) if event["ph"] == ph]


def names(result: RunResult, kind: str) -> dict[tuple[int, int], str]:
    return {
        (event["pid"], event["tid"]): event["args"]["name"] for event in of_kind(result, "M") if event["name"] == kind
    }


def test_every_event_has_what_its_kind_demands(finished: RunResult) -> None:
    needs = {"M": {"name", "pid", "args"}, "X": {"name", "pid", "tid", "ts", "dur"}, "C": {"name", "pid", "ts", "args"}}
    for event in events_of(finished):
        assert needs[event["ph"]] <= event.keys()


def test_times_are_sorted_and_begin_at_0(finished: RunResult) -> None:
    times = [event["ts"] for event in events_of(finished) if event["ph"] != "M"]
    assert times[0] == 0
    assert times == sorted(times)


def test_there_is_a_process_per_sample_named_after_cell_and_round(finished: RunResult) -> None:
    processes = names(finished, "process_name")
    assert len(processes) == 3 * 7
    assert "Round 2: Python threads, 2 workers" in processes.values()


def test_there_is_a_track_per_worker(finished: RunResult) -> None:
    first = [name for (pid, _), name in names(finished, "thread_name").items() if pid == THREADS]
    assert first == ["host", "worker 1", "worker 2"]


def test_no_number_is_0_and_none_stands_for_two_tracks(finished: RunResult) -> None:
    events = events_of(finished)
    assert all(0 < event["pid"] < 2**32 and 0 < event.get("tid", 1) < 2**32 for event in events)
    tracks = names(finished, "thread_name")
    assert len({tid for _, tid in tracks}) == len(tracks)
    # As the system numbers them: the process is called after its first thread.
    assert all((name == "host") == (pid == tid) for (pid, tid), name in tracks.items())


def test_the_phases_lie_on_the_track_of_the_host(finished: RunResult) -> None:
    tracks = names(finished, "thread_name")
    for event in of_kind(finished, "X"):
        assert (tracks[event["pid"], event["tid"]] == "host") == (event["cat"] == "phase")


def test_spans_are_microseconds_long(finished: RunResult) -> None:
    warm = [event for event in of_kind(finished, "X") if event["name"] == "warm" and event["pid"] == 1]
    assert [event["dur"] for event in warm] == [finished.samples[0, 0].warm.batch_ns[-1] / 1000]


def test_spans_of_a_worker_do_not_overlap(finished: RunResult) -> None:
    tracks: dict[tuple[int, int, str], Events] = {}
    for event in of_kind(finished, "X"):
        if event["cat"] == "slice":
            tracks.setdefault((event["pid"], event["tid"], event["args"]["batch"]), []).append(event)
    for track in tracks.values():
        for one, two in pairwise(track):
            assert one["ts"] + one["dur"] <= two["ts"] + 0.002


def test_slices_lie_where_their_batch_does(finished: RunResult) -> None:
    spans = [event for event in of_kind(finished, "X") if event["pid"] == 1]
    batch = next(event for event in spans if event["name"] == "warm")
    slices = [event for event in spans if event["cat"] == "slice" and event["args"]["batch"] == "warm"]
    assert slices[0]["ts"] >= batch["ts"]
    assert slices[-1]["ts"] + slices[-1]["dur"] <= batch["ts"] + batch["dur"] + 0.002


def test_the_counter_says_how_many_workers_run(finished: RunResult) -> None:
    counted = [event["args"]["workers"] for event in of_kind(finished, "C") if event["pid"] == THREADS]
    # Two threads that each run half of the time.
    assert max(counted) == pytest.approx(1.0, abs=0.01)
    assert counted[-1] == 0


def test_too_many_slices_are_merged_and_their_cpu_time_kept(
    finished: RunResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cpu_us(events: Events) -> float:
        return sum(event["args"]["cpu_us"] for event in events if event["cat"] == "slice")

    all_of_them = of_kind(finished, "X")
    monkeypatch.setattr(chrome_trace, "SPANS_MAX", 300)
    merged = of_kind(finished, "X")
    assert sum(event["cat"] == "slice" for event in merged) <= 300
    assert cpu_us(merged) == pytest.approx(cpu_us(all_of_them))
    assert any(event["name"] == "slices 1 to 10" for event in merged)


def test_a_failed_sample_leaves_no_spans(with_failures: RunResult) -> None:
    assert len(names(with_failures, "process_name")) == 2 * 3


def test_no_track_is_numbered_zero_which_perfetto_takes_for_the_pid(finished: RunResult) -> None:
    assert all(event["tid"] > 0 for kind in "MX" for event in of_kind(finished, kind))
