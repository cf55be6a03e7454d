"""The scaling of a run as plain values for JSON.

Its keys belong to the contract of `--json`: keys are added, none is renamed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..results.rows import Basis, Row
from ..results.run_result import RunResult
from ..stats.intervals import Interval, Ratio
from . import Duel, Estimate, Fit, Point, SerialShare, Series, duels, series_of


def scaling_objects(result: RunResult, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """One object for each strategy with a worker count, first of warm times, then of cold ones."""
    return [_series(one, rows) for basis in (Basis.WARM, Basis.COLD) for one in series_of(result, rows, basis)]


def break_even_objects(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """One object for each way against the baseline, first of cold times, then of warm ones."""
    return [_duel(one) for basis in (Basis.COLD, Basis.WARM) for one in duels(rows, basis)]


def _series(series: Series, rows: Sequence[Row]) -> dict[str, Any]:
    cell = rows[series.points[0].row].cell
    return {
        "basis": series.basis.value,
        "workload": cell.workload,
        "num": cell.num,
        "strategy": cell.strategy,
        "python": rows[series.points[0].row].python,
        "start_method": cell.start_method.value if cell.start_method else None,
        "schedule": cell.schedule.value if cell.schedule else None,
        "chunk": cell.chunk,
        "cluster": cell.cluster,
        "inner_threads": cell.inner_threads,
        "cores": series.cores,
        "best_serial": series.best_serial,
        "points": [_point(point) for point in series.points],
        "fit": _fit(series.fit) if series.fit is not None else None,
        "reason": series.note or None,
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "cell": point.row,
        "workers": point.workers,
        "time_s": point.time_s,
        "median_s": point.median_s,
        **_ratio("speedup", point.speedup),
        **_share("efficiency", point.efficiency),
        **_share("serial_fraction", point.serial),
        **_ratio("speedup_best_serial", point.best_serial),
        "speedup_fitted": point.fitted,
        "extrapolated": point.extrapolated,
    }


def _fit(fit: Fit) -> dict[str, Any]:
    return {
        "law": fit.law.value,
        "workers": list(fit.workers),
        "degrees_of_freedom": fit.freedom,
        "indicative": fit.indicative,
        "one_s": fit.one_s,
        **_estimate("sigma", fit.serial),
        **_estimate("kappa", fit.crosstalk),
        **_estimate("peak_workers", fit.peak),
    }


def _duel(duel: Duel) -> dict[str, Any]:
    found = duel.found
    return {
        "basis": duel.basis.value,
        "first": duel.first,
        "second": duel.second,
        "crossing": found.crossing.value,
        "num": found.num,
        "low": found.low,
        "high": found.high,
        "has_interval": found.has_interval,
        "least_num": found.least,
        "most_num": found.most,
        "faster_at_least_num": duel.second if found.faster_below else duel.first,
        "rounds": found.rounds,
    }


def _ratio(name: str, ratio: Ratio | None) -> dict[str, float | None]:
    return _named(name, ratio.factor if ratio else None, ratio.interval if ratio else None)


def _share(name: str, share: SerialShare | None) -> dict[str, float | None]:
    return _named(name, share.value if share else None, share.interval if share else None)


def _estimate(name: str, estimate: Estimate | None) -> dict[str, float | None]:
    return _named(name, estimate.value if estimate else None, estimate.interval if estimate else None)


def _named(name: str, value: float | None, interval: Interval | None) -> dict[str, float | None]:
    return {
        name: value,
        f"{name}_low": interval.low if interval else None,
        f"{name}_high": interval.high if interval else None,
    }
