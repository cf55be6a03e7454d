"""The Trace Event Format, which Perfetto and chrome://tracing open: a process per sample, a track per worker.

Times are in microseconds on the clock that all processes of the run share, from its first event. No number of a
process or a thread is 0, which Perfetto takes for "not given", and none stands for two tracks: a process has the
number of its first thread, the host, and the workers have the next ones.
Source: "Trace Event Format" of the Chromium project; complete events ("X"), counters ("C"), metadata ("M").
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from math import ceil
from typing import Any

from ..bench.events import BatchDone, PhaseName
from ..bench.model import Lane
from ..machine.machine_card import machine_line
from ..results.blocks import clock_shifts_ns
from ..results.rows import Row, make_rows
from ..results.run_result import RunResult, Sample

# Perfetto stays quick up to about this many; adjacent slices of a worker become one beyond.
SPANS_MAX = 200_000
Trace = dict[str, Any]


def render(result: RunResult) -> str:
    """The trace of a run: metadata first, then spans and counters by time, outer spans before inner ones."""
    rows = make_rows(result, ended=True)
    samples = [sample for sample in result.samples.values() if sample.host is not None]
    together = _slices_in_one(samples)
    metadata: list[Trace] = []
    events: list[Trace] = []
    pid, shifts = 1, clock_shifts_ns(result)
    for sample in samples:
        tracks, begun = _tracks(pid, sample), len(events)
        metadata += _names(pid, sample, rows[sample.cell], tracks)
        events += [{**event, "pid": pid, "tid": pid} for event in _phases(sample)]
        for batch in (sample.first, sample.warm):
            if batch is not None:
                spans = [span for lane in batch.lanes for span in _slices(batch, lane, together, tracks[lane.worker])]
                events += [{**event, "pid": pid} for event in (*spans, *_running(spans))]
        for event in events[begun:]:
            event["ts"] += shifts[sample.round]
        pid += len(tracks) + 1
    start_ns = min((event["ts"] for event in events), default=0)
    for event in events:
        event["ts"] = _us(event["ts"] - start_ns)
        if "dur" in event:
            event["dur"] = _us(event["dur"])
    events.sort(key=lambda event: (event["ts"], -event.get("dur", 0.0)))
    trace = {
        "traceEvents": metadata + events,
        "displayTimeUnit": "ms",
        "otherData": {
            "program": f"speeduplab {result.started.program}",
            "created": result.started.created,
            "machine": machine_line(result.machine),
            "slices_in_one_span": together,
        },
    }
    return json.dumps(trace, allow_nan=False, separators=(",", ":")) + "\n"


def _us(nanoseconds: int) -> float:
    return nanoseconds / 1000


def _slices_in_one(samples: Sequence[Sample]) -> int:
    """How many adjacent slices become one span, so that the trace stays small enough to open."""
    batches = [batch for sample in samples for batch in (sample.first, sample.warm) if batch is not None]
    return max(1, ceil(sum(len(lane.wall_ns) for batch in batches for lane in batch.lanes) / SPANS_MAX))


def _tracks(pid: int, sample: Sample) -> dict[int, int]:
    """The thread number of each worker, after that of the host."""
    workers = {lane.worker for batch in (sample.first, sample.warm) if batch for lane in batch.lanes}
    return {worker: pid + place for place, worker in enumerate(sorted(workers), 1)}


def _names(pid: int, sample: Sample, row: Row, tracks: Mapping[int, int]) -> Iterator[Trace]:
    """Metadata: what a process and its tracks are called, and their order."""

    def fact(kind: str, tid: int, **args: Any) -> Trace:
        return {"ph": "M", "pid": pid, "tid": tid, "name": kind, "args": args}

    yield fact("process_name", pid, name=f"Round {sample.round + 1}: {row.title}, {row.detail}")
    yield fact("process_sort_index", pid, sort_index=pid)
    yield fact("thread_name", pid, name="host")
    yield fact("thread_sort_index", pid, sort_index=pid)
    for worker, tid in tracks.items():
        error_ns = _clock_error_ns(sample, worker)
        estimated = f", place estimated ±{_us(error_ns):g} µs" if error_ns else ""
        yield fact("thread_name", tid, name=f"worker {worker + 1}{estimated}")
        yield fact("thread_sort_index", tid, sort_index=tid)


def _clock_error_ns(sample: Sample, worker: int) -> int:
    """How wrong the place of its slices may be, as it has another machine's clock; 0 where it has not."""
    lanes = [lane for batch in (sample.first, sample.warm) if batch is not None for lane in batch.lanes]
    return max((lane.clock_error_ns or 0 for lane in lanes if lane.worker == worker), default=0)


def _phases(sample: Sample) -> Iterator[Trace]:
    """The phases on the host's track.

    Begins are known of the host and of its batches; what lies between them is laid end to end.
    """
    assert sample.host is not None
    known = sample.phases
    at_ns = sample.host.clock_ns
    if PhaseName.LAUNCH in known:
        yield _span(PhaseName.LAUNCH, at_ns - known[PhaseName.LAUNCH], known[PhaseName.LAUNCH])
    for phase in (PhaseName.IMPORT, PhaseName.COMPILE, PhaseName.CALIBRATE, PhaseName.CREATE, PhaseName.READY):
        if phase in known:
            yield _span(phase, at_ns, known[phase])
            at_ns += known[phase]
    for batch in (sample.first, sample.warm):
        if batch is None:
            continue
        before, after = batch.batch_ns[: batch.lanes_of], batch.batch_ns[batch.lanes_of + 1 :]
        shown = batch.batch_ns[batch.lanes_of]
        if before:
            yield _span(f"{batch.phase}, {len(before)} before", batch.start_ns - sum(before), sum(before))
        yield _span(batch.phase, batch.start_ns, shown, batches=len(batch.batch_ns), result=str(batch.result))
        at_ns = batch.start_ns + shown
        if after:
            yield _span(f"{batch.phase}, {len(after)} after", at_ns, sum(after))
            at_ns += sum(after)
    if PhaseName.TEARDOWN in known:
        yield _span(PhaseName.TEARDOWN, at_ns, known[PhaseName.TEARDOWN])


def _span(name: str, at_ns: int, wall_ns: int, **args: Any) -> Trace:
    return {"ph": "X", "cat": "phase", "name": str(name), "ts": at_ns, "dur": wall_ns, "args": args}


def _slices(batch: BatchDone, lane: Lane, together: int, tid: int) -> Iterator[Trace]:
    """The slices of a worker: each begins where the one before it ended."""
    starts = [0, *accumulate(lane.wall_ns)]
    for index in range(0, len(lane.wall_ns), together):
        end = min(index + together, len(lane.wall_ns))
        cpu_ns, wall_ns = sum(lane.cpu_ns[index:end]), starts[end] - starts[index]
        yield {
            "ph": "X",
            "cat": "slice",
            "name": f"slice {index + 1}" if end == index + 1 else f"slices {index + 1} to {end}",
            "tid": tid,
            "ts": batch.start_ns + lane.start_ns + starts[index],
            "dur": wall_ns,
            "args": {"batch": batch.phase.value, "cpu_us": _us(cpu_ns), "running": _share(cpu_ns, wall_ns)},
        }


def _share(cpu_ns: int, wall_ns: int) -> float:
    return round(min(cpu_ns / wall_ns, 1.0), 3) if wall_ns else 0.0


def _running(spans: Sequence[Trace]) -> Iterator[Trace]:
    """A counter of running workers: each counts with the share of its slice in which it had a core."""
    steps: dict[int, float] = {}
    for span in spans:
        share = span["args"]["running"]
        steps[span["ts"]] = steps.get(span["ts"], 0.0) + share
        end = span["ts"] + span["dur"]
        steps[end] = steps.get(end, 0.0) - share
    level = 0.0
    for at_ns in sorted(steps):
        level += steps[at_ns]
        yield {
            "ph": "C",
            "name": "running workers",
            "ts": at_ns,
            "args": {"workers": abs(round(level, 3))},
        }
