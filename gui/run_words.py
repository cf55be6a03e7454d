"""What the strip says about a run: pure functions from a result to words.

No Qt, no files, no clock.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ..core.bench.events import Outcome, PhaseName
from ..core.estimate import format_duration
from ..core.results import RunResult, Sample
from ..core.runfile import RunWriter
from .ports import StripState


def run_name(result: RunResult) -> str:
    """ "counter 22 Nov 14:32"."""
    workloads = dict.fromkeys(cell.workload for cell in result.plan.cells)
    try:
        when = datetime.fromisoformat(result.started.created)
    except ValueError:
        return ", ".join(workloads)
    return f"{', '.join(workloads)} {moment_words(when)}"


def moment_words(when: datetime) -> str:
    """ "22 Nov 14:32"."""
    return f"{when.day} {when:%b %H:%M}"


def failure_details(result: RunResult, index: int) -> tuple[str, str] | None:
    """Why a cell failed, as a sentence, and the last words of its process; None where it did not."""
    failures = [sample.failure for sample in result.of_cell(index) if sample.failure is not None]
    if not failures:
        return None
    failure = failures[-1]
    return f"It failed in round {failure.round + 1}: {failure.reason}.", failure.last_words


def round_parts(result: RunResult) -> tuple[float, ...]:
    """How much of each round is done, 0 to 1."""
    done = [0.0] * result.plan.rounds
    for sample in result.samples.values():
        done[sample.round] += _part(sample, result.plan.cells[sample.cell].num)
    cells = len(result.plan.cells)
    return tuple(min(part / cells, 1.0) for part in done)


def _part(sample: Sample, num: int) -> float:
    if sample.complete or sample.failure is not None:
        return 1.0
    progress = sample.progress
    warm = progress is not None and progress.phase is not PhaseName.FIRST
    before = 0.5 if warm or sample.first is not None else 0.0
    if progress is None or (sample.first is not None and not warm):
        return before
    # A short batch is repeated within its sample: its progress can pass num.
    return before + 0.45 * min(sum(progress.done) / num, 1.0)


def samples_done(result: RunResult) -> int:
    """Samples that have a time or a reason why not."""
    return sum(sample.complete or sample.failure is not None for sample in result.samples.values())


def _samples(result: RunResult) -> str:
    return f"{samples_done(result):,} of {len(result.plan.cells) * result.plan.rounds:,} samples"


def running_strip(result: RunResult, left_s: float) -> StripState:
    rounds = result.plan.rounds
    return StripState(
        state=f"Round {min(result.rounds_done + 1, rounds)} of {rounds}",
        detail=_samples(result),
        rounds=round_parts(result),
        left=f"about {format_duration(left_s)} left",
    )


def ended_strip(result: RunResult) -> StripState:
    """After a run that is in its file."""
    took_s = _took_s(result)
    detail = _samples(result) + (f" in {format_duration(took_s)}" if took_s else "")
    state, icon = _outcome(result)
    return StripState(state=state, icon=icon, detail=detail, saved=f"{run_name(result)}, saved")


def unless_saved(state: StripState, writer: RunWriter, *, over: bool) -> StripState:
    """The same, and why the run is not in its file; a run that is over can be saved elsewhere."""
    if writer.problem is None:
        return state
    saved = f"Not saved: {writer.reason}"
    return replace(state, saved=saved, saved_tip=writer.problem, alarm=True, offers_save=over)


def opened_strip(result: RunResult, name: str) -> StripState:
    """For a run from a file."""
    state, icon = _outcome(result)
    if result.truncated is not None:
        return StripState(state=state, icon=icon, detail=_samples(result), saved=result.truncated, alarm=True)
    return StripState(state=state, icon=icon, detail=_samples(result), saved=f"opened {name}")


def _outcome(result: RunResult) -> tuple[str, str]:
    failed = any(sample.failure is not None for sample in result.samples.values())
    match result.outcome:
        case Outcome.COMPLETED:
            return ("Finished, with failed cells", "failed") if failed else ("Finished", "good")
        case Outcome.FAILED:
            return "Failed", "failed"
        case Outcome.STOPPED | None:
            after = f" after round {result.rounds_done} of {result.plan.rounds}" if result.rounds_done else ""
            return ("Stopped" if result.outcome else "Unfinished") + (after or " in the first round"), "stopped"


def _took_s(result: RunResult) -> float:
    """Seconds from the first host's start to the last known moment of a batch's end, on one clock."""
    hosts = [sample.host.clock_ns for sample in result.samples.values() if sample.host is not None]
    ends = [
        batch.start_ns + batch.batch_ns[-1]
        for sample in result.samples.values()
        if (batch := sample.warm or sample.first) is not None and batch.batch_ns
    ]
    return max((max(ends) - min(hosts)) / 1e9, 0.0) if hosts and ends else 0.0
