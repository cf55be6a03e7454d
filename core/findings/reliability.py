"""Whether the numbers can be trusted at all: how they were built, and how much they vary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.model import Backend
from ..bench.strategies import STRATEGIES
from ..display.host_words import host_words
from ..display.i18n import tr
from ..display.numbers import format_percent, format_range, format_seconds, join, number
from ..results.row_names import row_name
from ..results.rows import Basis, Row
from ..stats.intervals import Timing, half_width, mdape, reach
from .claims import Finding, FindingKey

UNSTABLE = 0.05
VERY_UNSTABLE = 0.2
_MOST_NAMED = 3  # rows in one sentence
SHORT_S = 0.1  # the time below which warm batches are repeated; a cold one cannot be


def unoptimised_build(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    build = machine.get("native")
    if not isinstance(build, Mapping) or build.get("optimised") is not False:
        return None
    native = [row for row in rows if (backend := _backend(row)) and backend.is_native]
    if not native:
        return None
    flags = str(build.get("flags", "")).strip()
    return Finding(
        key=FindingKey.UNOPTIMISED_BUILD,
        cell=None,
        claim=tr("C++ was built without optimisation"),
        detail=tr("Its compiler flags are {flags}.").format(flags=flags)
        if flags
        else tr("Its compiler flags ask for none."),
        advice=tr("Build the program again as a release; until then the C++ times say nothing about C++."),
        evidence={"flags": flags, "rows": len(native)},
    )


def failed_rounds(rows: Sequence[Row]) -> Finding | None:
    """Rows whose times are those of the rounds that went well: what fails is seldom what is typical."""
    some = [row for row in rows if row.round_failure is not None]
    if not some:
        return None
    row = max(some, key=lambda one: one.failed_rounds)
    times, others = row.warm, len(some) - 1
    assert times is not None
    assert row.round_failure is not None
    total = row.failed_rounds + len(times.samples_s)
    details = [tr("The last because: {reason}.").format(reason=host_words(row.round_failure.reason).rstrip("."))]
    if others == 1:
        details.append(tr("1 more row has failed rounds too."))
    elif others:
        details.append(tr("{n} more rows have failed rounds too.", "", others))
    claim = tr("{who}: {failed} of {n} round(s) failed", "", total)
    return Finding(
        key=FindingKey.FAILED_ROUNDS,
        cell=row.index,
        claim=claim.format(who=row_name(row, rows), failed=number(row.failed_rounds)),
        detail=" ".join(details),
        advice=tr("The times shown are those of the other rounds: find the cause, then measure again."),
        evidence={
            "failed": row.failed_rounds,
            "rounds": total,
            "kind": row.round_failure.kind.value,
            "reason": row.round_failure.reason,
            "rows": len(some),
        },
    )


def unstable(rows: Sequence[Row], basis: Basis) -> Finding | None:
    # A short cold time has its own finding.
    steady = [row for row in rows if basis is Basis.WARM or row.time_s(basis) >= SHORT_S]
    return _unstable(steady, rows, basis)


def too_short(rows: Sequence[Row], basis: Basis) -> Finding | None:
    if basis is Basis.WARM:
        return _too_short_in_all(rows)
    short = sorted((row for row in rows if row.time_s(basis) < SHORT_S), key=lambda row: row.time_s(basis))
    return _too_short_cold(short, rows) if short else None


def _too_short_cold(short: Sequence[Row], rows: Sequence[Row]) -> Finding:
    """All of them in one finding, steady or not: what is measured once a round shows no spread within it."""
    named = [tr("{who} ({time})").format(who=row_name(row, rows), time=_cold(row)) for row in short[:_MOST_NAMED]]
    if len(short) > _MOST_NAMED:
        named.append(tr("{n} more", "", len(short) - _MOST_NAMED))
    row, spreads = short[0], [(_spread(row, Basis.COLD), row) for row in short]
    spread, widest = max(spreads, key=lambda pair: pair[0])
    details = [tr("Cold times are not repeated within a round.")]
    if len(short) == 1:
        claim = tr("{who}: {time} is a short time").format(who=row_name(row, rows), time=_cold(row))
    else:
        claim = tr("{n} rows take less than {least} s", "", len(short)).format(least=number(SHORT_S, "g"))
        details.insert(0, f"{join(named)}.")
    if spread > UNSTABLE:
        who = row_name(widest, rows)
        details.append(tr("{who}: {share} spread").format(who=who, share=format_percent(spread)) + ".")
    return Finding(
        key=FindingKey.TOO_SHORT,
        cell=row.index,
        claim=claim,
        detail=" ".join(details),
        advice=tr("Choose a larger num, or look at the warm times, which are repeated until 0.1 s."),
        evidence={"spread": spread, "time_s": row.time_s(Basis.COLD), "rows": len(short), **_median(row.cold)},
    )


def _median(times: Timing | None) -> dict[str, float]:
    return {"median_s": times.median_s} if times is not None else {}


def _cold(row: Row) -> str:
    return format_seconds(row.time_s(Basis.COLD))


def _too_short_in_all(rows: Sequence[Row]) -> Finding | None:
    """Warm batches that are not 0.1 s together, though as many were timed as ever are."""
    short = [(total, row) for row in rows if (total := row.warm_total_s) is not None and total < SHORT_S]
    if not short:
        return None
    total_s, row = min(short, key=lambda pair: pair[0])
    time_s, others = row.time_s(Basis.WARM), len(short) - 1
    said = tr("All that a sample repeats takes {time}, less than {least} s.")
    details = [said.format(time=format_seconds(total_s), least=number(SHORT_S, "g"))]
    if others:
        details.append(tr("1 more row is as short.") if others == 1 else tr("{n} more rows are as short.", "", others))
    return Finding(
        key=FindingKey.TOO_SHORT,
        cell=row.index,
        claim=tr("{who}: {time} is a short batch").format(who=row_name(row, rows), time=format_seconds(time_s)),
        detail=" ".join(details),
        advice=tr("Choose a larger num: the clock and the start of a batch weigh too much in so short a time."),
        evidence={"total_s": total_s, "time_s": time_s, "rows": len(short), **_median(row.warm)},
    )


def _unstable(some: Sequence[Row], rows: Sequence[Row], basis: Basis) -> Finding | None:
    wide = [(spread, row) for row in some if (spread := _spread(row, basis)) > UNSTABLE]
    if not wide:
        return None
    spread, row = max(wide, key=lambda pair: pair[0])
    times = row.timing(basis)
    assert times is not None
    others, found = len(wide) - 1, reach(times)
    details = [
        tr("{range} around {time}.").format(
            range=format_range(found.low, found.high), time=format_seconds(times.time_s)
        )
    ]
    if others:
        one, more = tr("1 more row varies by over {share}."), tr("{n} more rows vary by over {share}.", "", others)
        details.append((one if others == 1 else more).format(share=format_percent(UNSTABLE)))
    return Finding(
        key=FindingKey.UNSTABLE,
        cell=row.index,
        claim=tr("{who}: {share} spread").format(who=row_name(row, rows), share=format_percent(spread)),
        detail=" ".join(details),
        advice=tr("Close other programs, plug in the power, and measure more rounds."),
        evidence={"spread": spread, "time_s": times.time_s, "median_s": times.median_s, "rows": len(wide)},
    )


def _spread(row: Row, basis: Basis) -> float:
    """The larger of the interval's half width and the MdAPE; 0 where two samples can't show either."""
    times = row.timing(basis)
    if times is None or len(times.samples_s) < 3:
        return 0.0
    return max(half_width(times) or 0.0, mdape(times.samples_s))


def _backend(row: Row) -> Backend | None:
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy.backend if strategy is not None else None
