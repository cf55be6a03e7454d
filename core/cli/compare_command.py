"""`speeduplab compare`: from the files to a table, or a JSON object, and an exit status for CI."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..compare import Basis, Change, Claim, Comparison, change_words, compare
from ..compare.cell_text import lone_lines
from ..compare.ratio import ROUNDS_MIN
from ..display.numbers import format_count, format_seconds
from ..plan.rules import unknown
from ..runfile import SUFFIX, read
from .terminal import printable, show, warn, write

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

FORMAT = "speeduplab-comparison"
VERSION = 1
OK, FAILED, USAGE = 0, 1, 2
_SHARE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*%?")
_FILES_MAX = 50
_NAMED_MAX = 6
_INTERVALS = "The intervals hold the noise among the rounds of each run, and nothing that changed between the runs."


class CompareError(ValueError):
    """What cannot be compared; the text names value, rule and remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options as they were typed; None where one was not given."""

    files: tuple[Path, ...]
    baseline: Path | None = None
    basis: str = Basis.WARM.value
    fail_above: str | None = None
    json: bool = False


def execute(request: Request) -> int:
    """Compare what was asked for and print it.

    Returns
    -------
    int
        0. 1 if a result differs or, with `fail_above`, a cell takes longer than the baseline by more than
        that share with its whole interval, or failed where the baseline has a time. 2 if nothing can be
        compared, or, with `fail_above`, if there are too few rounds to judge any cell: a gate that cannot
        close must not look open.

    Raises
    ------
    RunFileError
        If a file cannot be read.
    """
    try:
        share = parse_share(request.fail_above) if request.fail_above is not None else None
        comparison, files = _compared(request)
        return _print(comparison, files, share, as_json=request.json)
    except CompareError as error:
        warn(str(error))
        return USAGE


def parse_share(text: str) -> float:
    """ "5%", "5 %" and "5" as 0.05."""
    match = _SHARE.fullmatch(text.strip())
    if not match:
        raise CompareError(f"--fail-above takes a share of at least 0 in percent, such as 5%, got {text[:40]!r}")
    return float(match[1]) / 100


def _percent(share: float) -> str:
    """As it was asked for: "5 %", "2.5 %"; never rounded, for it is a limit."""
    return f"{share * 100:,.6f}".rstrip("0").rstrip(".") + " %"


def _compared(request: Request) -> tuple[Comparison, list[Path]]:
    if request.basis not in list(Basis):
        raise CompareError(unknown("basis", request.basis, Basis))
    files = list(request.files)
    baseline = 0
    if request.baseline is not None:
        same = [index for index, file in enumerate(files) if file == request.baseline]
        files = files if same else [request.baseline, *files]
        baseline = same[0] if same else 0
    if not 2 <= len(files) <= _FILES_MAX:
        raise CompareError(f"compare takes 2 to {_FILES_MAX} run files, got {len(files)}")
    runs = [(file.name.removesuffix(SUFFIX), read(file)) for file in files]
    comparison = compare(runs, basis=Basis(request.basis), baseline=baseline)
    if not comparison.cells:
        raise CompareError(
            "the runs have no cell in common: compare runs of the same workload and num, "
            f"with a strategy and a number of workers that both have ({_works(comparison)})"
        )
    return comparison, files


def _works(comparison: Comparison) -> str:
    parts = []
    for side in range(len(comparison.sides)):
        keys = [lone.key for lone in comparison.lone if side in lone.sides]
        works = list(dict.fromkeys(f"{key.workload} {key.num:,}" for key in keys))
        more = f" and {len(works) - 2} more" if len(works) > 2 else ""
        parts.append(f"{comparison.sides[side].label}: {', '.join(works[:2])}{more}")
    return "; ".join(parts)


def _print(comparison: Comparison, files: Sequence[Path], share: float | None, *, as_json: bool) -> int:
    if as_json:
        from ..report.summary_json import one_line

        write(one_line(as_object(comparison, files, share)))
    else:
        show(report(comparison))
    return _status(comparison, share)


def _status(comparison: Comparison, share: float | None) -> int:
    status = FAILED if comparison.results_differ else OK
    if share is None:
        return status
    for cell, side in comparison.longer_than(share):
        one = cell.changes[side]
        how = f"takes {change_words(one)}" if one else "failed"
        warn(f"{cell.title}, {cell.detail}: {how} in {comparison.sides[side].label} (--fail-above {_percent(share)})")
        status = FAILED
    if comparison.judged() and (open_ := comparison.unjudged()):
        named = "; ".join(f"{cell.title}, {cell.detail}" for cell in open_[:_NAMED_MAX])
        more = f" and {len(open_) - _NAMED_MAX} more" if len(open_) > _NAMED_MAX else ""
        warn(f"--fail-above cannot judge {named}{more}: measure at least {ROUNDS_MIN} rounds in every run")
    if status == OK and not comparison.judged():
        raise CompareError(f"--fail-above can judge no cell: measure at least {ROUNDS_MIN} rounds of each in every run")
    return status


def report(comparison: Comparison) -> Iterator[RenderableType]:
    """The parts of a report, from the files to the machine cards."""
    from rich.text import Text

    for index, side in enumerate(comparison.sides):
        role = ", baseline" if index == comparison.baseline else ""
        yield Text(f"{side.label}  {printable(side.name)}, {printable(side.created)}{role}")
    for index in range(len(comparison.sides)):
        if index != comparison.baseline:
            yield ""
            yield _table(comparison, index)
    yield Text(_INTERVALS, style="dim")
    for sentence in (*lone_lines(comparison), *comparison.notes):
        yield ""
        yield Text(printable(sentence))
    yield ""
    yield from _machines(comparison)
    yield ""
    yield Text(same_results_line(comparison))


def same_results_line(comparison: Comparison) -> str:
    """The line that ends the report: "True" or "False", else "not known" and how much is to blame."""
    equal = comparison.results_equal
    if equal is not None:
        said = str(equal)
    else:
        missing = sum(any(row is not None and row.result is None for row in cell.rows) for cell in comparison.cells)
        of = format_count(len(comparison.cells), "cell")
        said = f"not known, {missing:,} of {of} {'lacks' if missing == 1 else 'lack'} a result in some run"
    return f"The runs returned the same results: {said}"


def _table(comparison: Comparison, side: int) -> Table:
    from rich.table import Table

    base, other = comparison.sides[comparison.baseline].label, comparison.sides[side].label
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Strategy", overflow="fold", min_width=16)
    for heading in (base, other, f"{other} / {base}", "95 % interval"):
        drawn.add_column(heading, justify="right", no_wrap=True)
    drawn.add_column(f"In {other}")
    for cell in comparison.cells:
        if cell.rows[side] is None:
            continue
        times = [cell.timing(index, comparison.basis) for index in (comparison.baseline, side)]
        shown = [format_seconds(one.time_s) if one else "-" for one in times]
        change = cell.changes[side]
        interval = change.interval if change else None
        ends = f"{interval.low:.3f} to {interval.high:.3f}" if interval else "-"
        words = (
            change_words(change) if change else _why_not(comparison, [cell.rows[comparison.baseline], cell.rows[side]])
        )
        style = {Claim.LONGER: "red", Claim.SHORTER: "green"}.get(change.claim) if change else None
        ratio = f"{change.ratio:.3f}" if change else "-"
        drawn.add_row(f"{cell.title}, {printable(cell.detail)}", *shown, ratio, ends, words, style=style)
    return drawn


def _why_not(comparison: Comparison, rows: Sequence[Any]) -> str:
    failed = any(row is not None and row.failure is not None for row in rows)
    return "failed" if failed else f"no {comparison.basis} time"


def _machines(comparison: Comparison) -> Iterator[RenderableType]:
    from rich.table import Table
    from rich.text import Text

    different = sum(fact.differs for fact in comparison.machine)
    if not different:
        yield Text("The machine cards say the same.")
        return
    yield Text(f"The machine cards differ in {format_count(different, 'fact')}, marked with *.")
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    for heading in ("", "Machine", *(side.label for side in comparison.sides)):
        drawn.add_column(heading, overflow="fold")
    for fact in comparison.machine:
        values = [Text(printable(value) or "-") for value in fact.values]
        drawn.add_row(
            "*" if fact.differs else "", Text(printable(fact.name)), *values, style=None if fact.differs else "dim"
        )
    yield drawn


def as_object(comparison: Comparison, files: Sequence[Path], share: float | None) -> dict[str, Any]:
    """The comparison in plain values, for `--json`; keys are added, none is renamed."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "basis": comparison.basis.value,
        "baseline": comparison.baseline,
        "runs": [
            {
                "label": side.label,
                "name": side.name,
                "file": str(file),
                "created": side.created,
                "program": side.program,
                "rounds": side.rounds,
            }
            for side, file in zip(comparison.sides, files, strict=True)
        ],
        "cells": [_cell_object(comparison, index) for index in range(len(comparison.cells))],
        "only": [{"title": lone.title, "detail": lone.detail, "runs": list(lone.sides)} for lone in comparison.lone],
        "machine": [
            {"fact": fact.name, "values": list(fact.values), "differs": fact.differs} for fact in comparison.machine
        ],
        "notes": list(comparison.notes),
        "results_equal": comparison.results_equal,
        "fail_above": share,
        "longer": [
            {"cell": comparison.cells.index(cell), "run": side} for cell, side in comparison.longer_than(share or 0.0)
        ],
    }


def _cell_object(comparison: Comparison, index: int) -> dict[str, Any]:
    cell = comparison.cells[index]
    times = [cell.timing(side, comparison.basis) for side in range(len(comparison.sides))]
    return {
        "workload": cell.key.workload,
        "num": cell.key.num,
        "strategy": cell.key.strategy,
        "workers": cell.key.workers,
        "start_method": cell.key.start_method,
        "python": cell.key.python,
        "title": cell.title,
        "detail": cell.detail,
        "times_s": [one.time_s if one else None for one in times],
        "medians_s": [one.median_s if one else None for one in times],
        "rounds": [len(one.samples_s) if one else 0 for one in times],
        "changes": [_change_object(one) for one in cell.changes],
    }


def _change_object(one: Change | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "ratio": one.ratio,
        "low": one.interval.low if one.interval else None,
        "high": one.interval.high if one.interval else None,
        "claim": one.claim.value,
        "words": change_words(one),
    }
