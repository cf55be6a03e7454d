"""`speeduplab compare`: from the files to a table, or a JSON object, and an exit status for CI."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..compare import Basis, Comparison, change_words, compare
from ..plan.rules import unknown
from ..report.compare_json import as_object
from ..report.compare_report import report
from ..runfile import SUFFIX, read
from ..stats.dependence import ROUNDS_MIN
from .terminal import show, warn, write

OK, FAILED, USAGE = 0, 1, 2
_SHARE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*%?")
_FILES_MAX = 50
_NAMED_MAX = 6


class CompareError(ValueError):
    """What cannot be compared; the text names value, rule and remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareRequest:
    """The options as they were typed; None where one was not given."""

    files: tuple[Path, ...]
    baseline: Path | None = None
    basis: str = Basis.WARM.value
    fail_above: str | None = None
    json: bool = False


def execute(request: CompareRequest) -> int:
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
    """ "5%", "5 %" and "5" as 0.05.

    Raises
    ------
    CompareError
        If it is no share of at least 0.
    """
    match = _SHARE.fullmatch(text.strip())
    if not match:
        raise CompareError(f"--fail-above takes a share of at least 0 in percent, such as 5%, got {text[:40]!r}")
    return float(match[1]) / 100


def _percent(share: float) -> str:
    """As it was asked for: "5 %", "2.5 %"; never rounded, for it is a limit."""
    return f"{share * 100:,.6f}".rstrip("0").rstrip(".") + " %"


def _compared(request: CompareRequest) -> tuple[Comparison, list[Path]]:
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
