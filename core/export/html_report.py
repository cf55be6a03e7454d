"""A run as one HTML file that opens offline: no script, no request, light and dark as the reader's system.

Works without Qt. Everything from the run file passes through the template's escaping.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ..advice import Advice, advise_cold, gil_lines, gil_share
from ..display.appearance import LOOKS, ink_on
from ..display.numbers import format_bytes, format_count, format_seconds
from ..display.printable import printable
from ..display.titles import workload_title
from ..findings.transfer import tried_words
from ..machine.card_text import machine_facts
from ..machine.machine_card import machine_line
from ..results.caption import TIMES, times_sentence, work
from ..results.run_result import RunResult
from ..scaling.inner_map import InnerMap, inner_map, map_title, map_words
from ..scaling.num_chart import NumChart, num_chart
from ..scaling.scaling_headline import chart_title, num_words, workers_words
from ..scaling.scaling_text import break_evens, scaling_table
from ..scaling.simulated_text import simulated_table
from ..scaling.workers_chart import Sweeps, WorkersChart, suggested_chart, sweeps_of
from ..summary.column_kinds import Column, TableContext
from ..summary.conditions_table import round_heads, round_rows
from ..summary.summary import Basis, ResultVerdict, Row, Summary, summarise
from ..summary.table_columns import COLUMNS, columns, sheet_of
from ..summary.unable import failure_words, has_failed
from . import ExportError

TEMPLATE = "report.html.jinja"
_TIMELINE_ROWS = 24
_FACTS_MAX = 200
# The table has them all.
_ROWS_MAX = 400  # of all charts of a basis
_CHARTS_MAX = 24  # of each basis


def render(
    result: RunResult, basis: Basis = Basis.WARM, baseline: int | None = None, price: float | None = None
) -> str:
    """The report.

    Parameters
    ----------
    basis, baseline
        What is compared, as the window has it: the report begins with the same words.
    price
        Of a core for an hour: the table then has what CPU seconds cost.

    Raises
    ------
    ExportError
        If a package that draws it is missing.
    """
    return str(_template().render(_content(result, basis, baseline, price)))


@cache
def _template() -> Any:
    """The template, read and compiled once."""
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError:
        raise ExportError("jinja2 is not installed, and the report is written with it: pip install jinja2") from None
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE)


def _content(
    result: RunResult, basis: Basis, baseline: int | None, price: float | None
) -> dict[str, Any]:  # long: a line for each key
    """What the template fills in: texts, which it escapes, and the charts, which are markup already."""
    summary = summarise(result, basis=basis, baseline=baseline, price=price)
    ranked, sheet = [summary.rows[index] for index in summary.ranking], sheet_of(summary)
    told = _told_columns(summary.rows, sheet)
    return {
        "summary": summary,
        "tone": {ResultVerdict.EQUAL: "good", ResultVerdict.DIFFER: "bad"}.get(summary.verdict, "neutral"),
        "started": result.started,
        "times": times_sentence(basis),
        "setting": _setting(result),
        "machine": machine_line(result.machine),
        "advice": _advice(result, summary, baseline),
        "charts": _charts(result, summary, ranked),
        "timeline": _timeline(result, summary, ranked),
        "charts_left_out": max(0, len({row.group for row in ranked}) - _CHARTS_MAX),
        "looks": {key: (look, ink_on(look.light), ink_on(look.dark)) for key, look in LOOKS.items()},
        "heads": [("Strategy", ""), *((column.head, below.head if below else "") for column, below in told)],
        "scaling_charts": _scaling_charts(result, summary),
        "scaling": scaling_table(result, summary),
        "simulated": simulated_table(result, summary.rows) if not summary.running else None,
        "break_evens": break_evens(summary),
        "table": [_table_row(row, sheet, told) for row in ranked],
        "bills": [_bill(row) for row in ranked if row.bill is not None],
        "whys": [
            {"title": row.title, "detail": row.detail, "said": summary.whys[row.index]}
            for row in ranked[:_ROWS_MAX]
            if row.index in summary.whys
        ],
        "gil": gil_lines(gil_share(result, summary), summary),
        "last_words": [
            (f"{row.title}, {row.detail}", printable(row.failure.last_words))
            for row in ranked
            if row.failure is not None and row.failure.last_words.strip()
        ],
        "state": _state(result, summary),
        "round_heads": round_heads(),
        "rounds": round_rows(result),
        "card": {
            printable(name): printable(words)
            for name, words in machine_facts(result.machine, rounds_tell=bool(result.conditions))[:_FACTS_MAX]
        },
        "plan": _plan(result),
    }


def _advice(result: RunResult, shown: Summary, baseline: int | None) -> Advice | None:
    """What to do, start-up counted, as the code to paste pays it; None where no function of the user's was raced."""
    if result.plan.function is None:
        return None
    return advise_cold(result, shown, baseline)


def _charts(result: RunResult, shown: Summary, ranked: Sequence[Row]) -> list[dict[str, Any]]:
    """Both bases, the shown one first, of each workload and num: their times do not compare with those of another."""
    try:
        from ..drawing.runtime_svg import runtime_svg
    except ImportError:
        raise ExportError("drawsvg is not installed, and the charts are drawn with it: pip install drawsvg") from None
    from markupsafe import Markup

    groups: dict[tuple[str, int], list[Row]] = {}
    for row in ranked:
        if row.group in groups or len(groups) < _CHARTS_MAX:
            groups.setdefault(row.group, []).append(row)
    most = max(1, _ROWS_MAX // max(1, len(groups)))
    charts: list[dict[str, Any]] = []
    for basis in (shown.basis, Basis.WARM if shown.basis is Basis.COLD else Basis.COLD):
        summary = summarise(result, basis=basis, baseline=shown.baseline) if basis is not shown.basis else shown
        order = {index: place for place, index in enumerate(summary.ranking)}
        for group, members in groups.items():
            rows = sorted((summary.rows[row.index] for row in members), key=lambda row: order[row.index])
            where = f": {workload_title(group[0])}, num {group[1]:,}" if len(groups) > 1 else ""
            title, explained = TIMES[basis]
            svg = runtime_svg(rows[:most], summary, basis, len(charts))
            charts.append(
                {
                    "title": f"{title}{where}",
                    "explained": explained,
                    "cold": basis is Basis.COLD,
                    "interval": any((times := row.timing(basis)) and times.interval_s for row in rows),
                    "left_out": max(0, len(rows) - most),
                    "svg": Markup(svg),  # made by drawsvg, which escapes texts
                }
            )
    return charts


def _timeline(result: RunResult, summary: Summary, ranked: Sequence[Row]) -> dict[str, Any] | None:
    """What the workers of the first rows did in the round in the middle; None where nothing was recorded."""
    from markupsafe import Markup

    from ..drawing.scaling_svg import timeline_svg
    from ..results.timeline import timeline
    from ..results.timeline_text import timeline_headline

    rows = ranked[:_TIMELINE_ROWS]
    found = {row.index: shown for row in rows if (shown := timeline(result, row.index, summary.basis)) is not None}
    if not found or not any(one.total_s > 0 for one in found.values()):
        return None
    head, why = timeline_headline(rows, found)
    return {
        "sentences": [f"{head}.", why] if head and why else [f"{head}."] if head else [],
        "explained": TIMES[summary.basis][1],
        "startup": any(one.startup_s + one.ending_s > 0 for one in found.values()),
        "left_out": max(0, len(ranked) - _TIMELINE_ROWS),
        "svg": Markup(timeline_svg(rows, found, 1000)),  # made by drawsvg, which escapes texts
    }


def _scaling_charts(result: RunResult, summary: Summary) -> list[dict[str, Any]]:
    """Speed-up against workers of both bases, and time against num, each with its two sentences."""
    from markupsafe import Markup

    from ..drawing.scaling_svg import map_svg, num_svg, workers_svg

    charts: list[dict[str, Any]] = []
    for basis in (summary.basis, Basis.WARM if summary.basis is Basis.COLD else Basis.COLD):
        offered = sweeps_of(summary.rows) if not summary.running else ()
        workers = suggested_chart(result, summary.rows, basis) if Sweeps.WORKERS in offered else None
        if workers is not None and not any(len(line.dots) > 1 for line in workers.lines):
            workers = None
        pairs = inner_map(summary.rows, basis, result.machine, running=False) if not summary.running else None
        if pairs is not None:
            charts.append(_map_chart(pairs, Markup(map_svg(pairs, len(charts)))))
        num = num_chart(result, summary.rows, basis) if Sweeps.NUM in offered else None
        if workers is not None:
            head, why = workers_words(workers, running=False)
            svg = Markup(workers_svg(workers, len(charts)))  # made by drawsvg, which escapes texts
            charts.append(_scaling_chart(workers, head, why, svg))
        if num is not None:
            head, why = num_words(num, summary.rows, running=False)
            charts.append(_scaling_chart(num, head, why, Markup(num_svg(num, len(charts)))))
    return charts


def _scaling_chart(chart: WorkersChart | NumChart, head: str, why: str, svg: Any) -> dict[str, Any]:
    workers = isinstance(chart, WorkersChart)
    return {
        "title": chart_title(chart),
        "explained": TIMES[chart.basis][1],
        "sentences": _sentences(head, why),
        "ideal": workers,
        "interval": any(dot.interval is not None for line in chart.lines for dot in line.dots),
        "fit": chart.fits[chart.curve.line] if isinstance(chart, WorkersChart) and chart.curve is not None else None,
        "simulated": isinstance(chart, WorkersChart) and chart.simulated is not None,
        "svg": svg,
    }


def _map_chart(pairs: InnerMap, svg: Any) -> dict[str, Any]:
    return {
        "title": map_title(pairs),
        "explained": TIMES[pairs.basis][1],
        "sentences": _sentences(*map_words(pairs)),
        "ideal": False,
        "interval": False,
        "fit": None,
        "simulated": False,
        "svg": svg,
    }


def _sentences(head: str, why: str) -> list[str]:
    return [f"{head}.", why] if head and why else [f"{head}."] if head else []


_COLUMNS = columns(
    *("python", "time", "speedup", "startup", "cold_time", "cores", "waiting", "memory", "cpu"),
    *("cost", "energy", "inner", "moving", "rounds"),
)
# Columns that not every run knows.
_SOME = frozenset({"cost", "energy", "inner", "moving"})
# An interval stands below its figure: beside it, a page has no room for the names.
_BELOW = {"time": COLUMNS["interval"], "speedup": COLUMNS["speedup_interval"]}


def _told_columns(rows: Sequence[Row], sheet: TableContext) -> tuple[tuple[Column, Column | None], ...]:
    """The columns of the table that say something, each with what stands below its figures."""
    several = len({row.python for row in rows}) > 1  # one alone is in the machine's line
    return tuple(
        (column, _BELOW.get(column.key) if sheet.with_intervals else None)
        for column in _COLUMNS
        if (column.key != "python" or several)
        and (column.key not in _SOME or any(column.said(row, sheet) for row in rows))
    )


def _bill(row: Row) -> dict[str, Any]:
    """Where a warm batch's time goes whose data travels."""
    bill = row.bill
    assert bill is not None
    way = (bill.pickle_s, bill.pipe_s, bill.run_queue_s, bill.unpickle_s)
    parts = (*way, bill.compute_s, bill.result_s, bill.wall_s)
    values = [*map(format_seconds, parts), format_bytes(bill.bytes_out), format_bytes(bill.bytes_back)]
    best = bill.best
    tried = tried_words(best) if best is not None else "nothing that was tried moves less" if bill.trials else ""
    return {"title": row.title, "detail": row.detail, "values": values, "tried": tried}


def _table_row(row: Row, sheet: TableContext, told: Sequence[tuple[Column, Column | None]]) -> dict[str, Any]:
    values = [
        (printable(column.said(row, sheet)) or "-", printable(below.said(row, sheet)) if below else "")
        for column, below in told
    ]
    failure = printable(failure_words(row)) if row.failure is not None else None
    won = row.index in sheet.summary.winners
    said = {"title": row.title, "detail": row.detail, "values": values, "failure": failure}
    return {**said, "failed": has_failed(row), "won": won}


def _setting(result: RunResult) -> str:
    plan = result.plan
    works = list(dict.fromkeys(f"{workload_title(cell.workload)}, num {cell.num:,}" for cell in plan.cells))
    more = f" and {len(works) - 4} more" if len(works) > 4 else ""
    shape = f"{format_count(len(plan.cells), 'cell')}, {format_count(plan.rounds, 'round')}"
    what = work(plan) if plan.function is not None else f"{'; '.join(works[:4])}{more}"
    return f"{printable(what)}; {shape}"


def _state(result: RunResult, summary: Summary) -> str:
    words = [summary.state, result.truncated or "", result.reason or ""]
    return printable(". ".join(word.rstrip(".") for word in words if word))


def _plan(result: RunResult) -> dict[str, str]:
    plan = result.plan
    limit = f"{plan.time_limit_s:g} s" if plan.time_limit_s is not None else "by each cell's speed"
    return {
        "Cells": f"{len(plan.cells):,}",
        "Rounds": f"{plan.rounds:,}",
        "Seed of the order": str(plan.seed),
        "Silence that fails a cell": limit,
        "Begun": result.started.created,
        "Program": f"Speedup Lab {result.started.program}",
    }
