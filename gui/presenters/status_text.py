"""What the strip says about a run: pure functions from a result to words.

No Qt, no clock; of files only how large one is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ...core.bench.events import FailureKind, Outcome, PhaseName
from ...core.bench.workloads import units_of
from ...core.display.host_words import host_words
from ...core.display.i18n import tr
from ...core.display.item_time import calibration_words
from ...core.display.moments import moment_words
from ...core.display.numbers import format_percent, num_range, number
from ...core.display.titles import workload_name
from ...core.plan.duration import format_duration
from ...core.results.blocks import blocks
from ...core.results.run_result import RunResult, Sample
from ...core.runfile import RunWriter
from ..ports.view_models import StatusState, Unsaved

_LARGE = 5_000_000  # bytes that take longer than a moment to read


def run_name(result: RunResult) -> str:
    """ "counter 1e8, 22 Nov 14:32", or the name that a person gave it."""
    if result.name:
        return result.name
    function = result.plan.function
    works = list(
        dict.fromkeys(workload_name(cell.workload) if function is None else function.name for cell in result.plan.cells)
    )
    nums = sorted({cell.num for cell in result.plan.cells})
    said = tr("{workload} {num}").format(workload=", ".join(works), num=num_range(nums))
    try:
        when = datetime.fromisoformat(result.started.created)
    except ValueError:
        return said
    return tr("{run}, {moment}").format(run=said, moment=moment_words(when))


def failure_details(result: RunResult, index: int) -> tuple[str, str] | None:
    """Why a cell failed, as a sentence, and the last words of its process; None where it did not."""
    failures = [sample.failure for sample in result.of_cell(index) if sample.failure is not None]
    if not failures:
        return None
    failure = failures[-1]
    cannot = failure.kind is FailureKind.UNAVAILABLE
    said = tr("It cannot run: {reason}.") if cannot else tr("It failed in round {round}: {reason}.")
    return said.format(round=failure.round + 1, reason=host_words(failure.reason).rstrip(".")), failure.last_words


def round_parts(result: RunResult) -> tuple[float, ...]:
    """How much of each round is done, 0 to 1."""
    done = [0.0] * result.plan.rounds
    for sample in result.samples.values():
        cell = result.plan.cells[sample.cell]
        done[sample.round] += _part(sample, units_of(cell.workload, cell.num))
    cells = len(result.plan.cells)
    return tuple(min(part / cells, 1.0) for part in done)


def _part(sample: Sample, units: int) -> float:
    if sample.complete or sample.failure is not None:
        return 1.0
    progress = sample.progress
    warm = progress is not None and progress.phase is not PhaseName.FIRST
    before = 0.5 if warm or sample.first is not None else 0.0
    if progress is None or (sample.first is not None and not warm):
        return before
    # A short batch is repeated within its sample: its progress can pass them.
    return before + 0.45 * min(sum(progress.done) / units, 1.0)


def samples_done(result: RunResult) -> int:
    """Samples that have a time or a reason why not."""
    return sum(sample.complete or sample.failure is not None for sample in result.samples.values())


def _samples(result: RunResult) -> str:
    said = tr("{done} of {n} sample(s)", "", len(result.plan.cells) * result.plan.rounds)
    return said.format(done=number(samples_done(result)))


def running_strip(result: RunResult, left_s: float) -> StatusState:
    rounds = result.plan.rounds
    return StatusState(
        state=tr("Round {round} of {rounds}").format(round=min(result.rounds_done + 1, rounds), rounds=rounds),
        detail=_item(result) or _samples(result),
        rounds=round_parts(result),
        left=tr("about {time} left").format(time=format_duration(left_s)),
    )


def _item(result: RunResult) -> str:
    """In the first round of a function of the user's: what its host found before it began."""
    if result.rounds_done or result.plan.function is None:
        return ""
    last = next(reversed(result.samples.values()), None)
    return calibration_words(result.plan.cells[last.cell], last.calibration) if last is not None else ""


def ended_strip(result: RunResult) -> StatusState:
    """After a run that is in its file."""
    took_s, detail = _took_s(result), _samples(result)
    if took_s:
        detail = tr("{samples} in {time}").format(samples=detail, time=format_duration(took_s))
    state, icon = _outcome(result)
    saved = tr("{run}, saved").format(run=run_name(result))
    return StatusState(state=state, icon=icon, detail=detail, saved=saved, offers_hand_in=_can_be_handed_in(result))


def _can_be_handed_in(result: RunResult) -> bool:
    """Whether a board has a use for it: a lesson of which something was measured."""
    return result.started.lesson is not None and result.rounds_done > 0


def with_save_problem(state: StatusState, writer: RunWriter, *, over: bool) -> StatusState:
    """The same, and why the run is not in its file, or in another one; a run that is over can be saved elsewhere."""
    if writer.problem is None and writer.moved is not None:
        saved = tr("Saved elsewhere, as {name}").format(name=writer.path.name)
        return replace(state, saved=saved, saved_tip=writer.moved, alarm=True, offers_save=over)
    if writer.problem is None:
        return state
    saved = tr("Not saved: {reason}").format(reason=writer.reason)
    state = replace(state, saved=saved, saved_tip=writer.problem, alarm=True)
    return replace(state, offers_save=over, offers_hand_in=False)


def unsaved(writer: RunWriter, *, over: bool) -> Unsaved | None:
    """Why a run is in no file; None where it is in one. Only what is over can be saved elsewhere."""
    return None if writer.problem is None else Unsaved(reason=writer.problem, can_save=over)


def opened_strip(result: RunResult, name: str) -> StatusState:
    """For a run from a file."""
    state, icon = _outcome(result)
    if result.truncated is not None:
        return StatusState(state=state, icon=icon, detail=_samples(result), saved=result.truncated, alarm=True)
    saved, may = tr("opened {name}").format(name=name), _can_be_handed_in(result)
    return StatusState(state=state, icon=icon, detail=_samples(result), saved=saved, offers_hand_in=may)


def taken_over_strip(result: RunResult, path: Path | None, before: StatusState) -> StatusState:
    """Of a run that another window showed; `before` is what was said there."""
    if path is not None:
        return opened_strip(result, path.name)
    # Why it is in no file was said once, in the language of then.
    ended = replace(ended_strip(result), saved=before.saved, saved_tip=before.saved_tip)
    return replace(ended, alarm=True, offers_save=True, offers_hand_in=False)


def _outcome(result: RunResult) -> tuple[str, str]:
    failures = [sample.failure for sample in result.samples.values() if sample.failure is not None]
    failed = any(failure.kind is not FailureKind.UNAVAILABLE for failure in failures)  # what cannot run has not failed
    match result.outcome:
        case Outcome.COMPLETED:
            return (tr("Finished, with failed cells"), "failed") if failed else (tr("Finished"), "good")
        case Outcome.FAILED:
            return tr("Failed"), "failed"
        case Outcome.STOPPED:
            icon, whole, part = (
                "stopped",
                tr("Stopped after round {done} of {rounds}"),
                tr("Stopped in the first round"),
            )
        case None:
            icon = "cut"  # or another program is writing it still
            whole, part = tr("Unfinished after round {done} of {rounds}"), tr("Unfinished in the first round")
    said = whole if result.rounds_done else part
    return said.format(done=result.rounds_done, rounds=result.plan.rounds), icon


def _took_s(result: RunResult) -> float:
    """Seconds from the first host's start to the last known moment of a batch's end, on one clock, of each block."""
    total = 0.0
    for block in blocks(result):
        samples = [sample for sample in result.samples.values() if sample.round in block.rounds]
        hosts = [sample.host.clock_ns for sample in samples if sample.host is not None]
        ends = [
            batch.start_ns + batch.batch_ns[-1]
            for sample in samples
            if (batch := sample.warm or sample.first) is not None and batch.batch_ns
        ]
        total += max((max(ends) - min(hosts)) / 1e9, 0.0) if hosts and ends else 0.0
    return total


def opening_text(path: Path, share: float | None = None) -> str:
    """ "opening a.speedup.jsonl, 120 MB: 40 %": the size of what takes a while, and how much of it is read."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    if size < _LARGE:
        return tr("opening {name}").format(name=path.name)
    mb = f"{number(size / 1e6, ',.0f')} MB"
    if share is None:
        return tr("opening {name}, {size}").format(name=path.name, size=mb)
    said = tr("opening {name}, {size}: {percent}")
    return said.format(name=path.name, size=mb, percent=format_percent(round(share, 2)))
