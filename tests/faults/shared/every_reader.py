"""Everything that reads a run file, called as one: a file gives a result or a refusal of ours, and nothing else.

What a test or the fuzzer hands in may come from anybody. Writes nothing.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from rich.console import Console
from speeduplab.core.compare import compare
from speeduplab.core.compare.cell_text import describe as describe_cell
from speeduplab.core.compare.cell_text import measured_lines, ranked
from speeduplab.core.compare.compare_headline import against, against_words
from speeduplab.core.compare.compare_headline import headline as compare_headline
from speeduplab.core.compare.compare_headline import reason as compare_reason
from speeduplab.core.compare.pair_remarks import remarks
from speeduplab.core.compare.pair_text import pair_words
from speeduplab.core.compare.pairing import pair
from speeduplab.core.export import FORMATS, ExportError, render
from speeduplab.core.findings.links import lead
from speeduplab.core.machine.card_diff import told_side_by_side
from speeduplab.core.machine.machine_card import machine_line
from speeduplab.core.report import compare_table_text, table_text
from speeduplab.core.report.compare_json import as_object
from speeduplab.core.report.compare_report import report as compare_report
from speeduplab.core.report.conclusions import conclude, difference
from speeduplab.core.report.run_list_text import run_lines
from speeduplab.core.report.summary_json import one_line, summary_object
from speeduplab.core.report.terminal_report import report, same_result_line
from speeduplab.core.results.caption import caption
from speeduplab.core.results.replay import default_speed, live_states, places, state_at
from speeduplab.core.results.replay_text import race_headline
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.results.timeline import Recording, pixels, running, stretches
from speeduplab.core.results.timeline_text import describe_lanes, lane_words, timeline_headline, window_words
from speeduplab.core.runfile import RunFileError, events_of, read, run_entry
from speeduplab.core.scaling.num_chart import num_chart
from speeduplab.core.scaling.point_text import describe_num, describe_workers
from speeduplab.core.scaling.scaling_headline import num_words, workers_words
from speeduplab.core.scaling.workers_chart import workers_chart
from speeduplab.core.summary.conditions_table import rounds_text, run_machine_line
from speeduplab.core.summary.row_selection import baseline_choices, describe, standing, visible_rows, worker_counts
from speeduplab.core.summary.summary import Basis, Summary, summarise

Reader = Callable[[RunResult, dict[Basis, Summary]], None]


def readers() -> dict[str, Reader]:
    """All that can be done with a run, by name."""
    exports = {f"export {key}": _export(key) for key in FORMATS}
    return {
        "report": _report,
        "json": _json,
        "tables": _tables,
        "scaling": _scaling,
        "timeline": _timeline,
        "race": _race,
        "compare": _compare,
        "pair": _pair,
        "machine": _machine,
        "memory": _memory,
        **exports,
    }


def read_every_way(path: Path, wanted: dict[str, Reader] | None = None) -> bool:
    """Whether the file is a run; raises what a reader raises, with the reader's name in a note."""
    name = "list"
    try:
        run_lines([run_entry(path)])
        name = "read"
        try:
            result = read(path)
        except RunFileError as refusal:
            if ";" not in str(refusal):
                raise AssertionError(f"a refusal that says nothing of what to do: {refusal}") from None
            return False
        name = "summary"
        summaries = {basis: summarise(result, basis=basis) for basis in Basis}
        for name, reader in (readers() if wanted is None else wanted).items():  # noqa: B007  # for the note
            reader(result, summaries)
    except Exception as error:
        error.add_note(f"while it was read for: {name}")
        raise
    return True


def _console() -> Console:
    return Console(file=io.StringIO(), width=110, highlight=False)


def _report(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    console = _console()
    for summary in summaries.values():
        for part in report(result, summary):
            console.print(part)
        same_result_line(summary)


def _json(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    for summary in summaries.values():
        one_line(summary_object(result, summary, None))
        difference(result, summary)


def _tables(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    for basis, summary in summaries.items():
        table_text.as_markdown(summary)
        table_text.as_tsv(summary)
        for row in summary.rows[:20]:
            describe(row, summary)
            standing(row, summary)
        for count in (*worker_counts(summary), None):
            visible_rows(summary, count)
        for choice in baseline_choices(summary)[:3]:
            summarise(result, basis=basis, baseline=choice.index)
        for finding in summary.findings:
            lead(finding, basis, scales=True)


def _scaling(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    for basis, summary in summaries.items():
        if (by_workers := workers_chart(result, summary.rows, basis)) is not None:
            workers_words(by_workers, running=False)
            for line in by_workers.lines:
                for place in range(len(line.dots)):
                    describe_workers(line, place, by_workers)
        if (by_num := num_chart(result, summary.rows, basis)) is not None:
            num_words(by_num, summary.rows, running=False)
            for line in by_num.lines:
                for place in range(len(line.dots)):
                    describe_num(line, place, basis)


def _timeline(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    for basis, summary in summaries.items():
        for round_ in (None, 0):
            found = Recording(result).timelines(range(len(result.plan.cells)), basis, round_)
            timeline_headline(summary.rows, found)
            for index, shown in found.items():
                row = summary.rows[index]
                describe_lanes(row.title, lane_words(row, shown), shown)
                window_words(shown, shown.total_s / 4, shown.total_s / 2)
                running(shown.tracks, 0.0, shown.total_s)
                for track in shown.tracks:
                    pixels(track, 0.0, max(shown.total_s, 1e-9), 50)
                    stretches(track, 0.0, shown.total_s, 0.0, 100)


def _race(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    live_states(result)
    for basis, summary in summaries.items():
        found = Recording(result).timelines(range(len(result.plan.cells)), basis)
        places(found, {index: summary.rows[index].group for index in found})
        moments = sorted({shown.total_s for shown in found.values()})
        for at_s in (0.0, *(moment / 2 for moment in moments[:3]), *moments[-3:]):
            states = {index: state_at(shown, at_s) for index, shown in found.items()}
            race_headline(summary.rows, found, states, at_s)
        if moments:
            default_speed(moments[-1], (1.0, 0.1, 0.01))


def _compare(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    console = _console()
    for basis in summaries:
        both = compare([("this", result), ("again", result)], basis=basis)
        for part in compare_report(both):
            console.print(part)
        one_line(as_object(both, [Path("this"), Path("again")], 0.05))
        compare_table_text.as_markdown(both)
        compare_table_text.as_tsv(both)
        compare_headline(both)
        compare_reason(both)
        against_words(both, against(both, 1))
        list(measured_lines(both))
        for cell in ranked(both):
            describe_cell(cell, both)


def _pair(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    cold, warm = summaries[Basis.COLD], summaries[Basis.WARM]
    for other in (cold, warm):
        both = pair(warm, other)
        remarks(both)
        pair_words(both, [("this", result), ("again", result)])


def _machine(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    told_side_by_side([result.machine, {}])
    machine_line(result.machine)
    run_machine_line(result)
    rounds_text(result)
    caption(result.plan, result.machine)


def _memory(result: RunResult, summaries: dict[Basis, Summary]) -> None:
    assert (
        vars(RunResult.fold(events_of(result))).items()
        >= {key: value for key, value in vars(result).items() if key != "truncated"}.items()
    )
    conclude(result)


def _export(key: str) -> Reader:
    def export(result: RunResult, summaries: dict[Basis, Summary]) -> None:
        with suppress(ExportError):
            render(result, key)

    return export
