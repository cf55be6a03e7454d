"""How a race looks in a notebook: the answer, the chart, the table, the code to paste. No script, no request."""

from __future__ import annotations

from html import escape

from ..advice import Advice
from ..display.appearance import LOOKS
from ..display.numbers import format_factor, format_seconds
from ..summary.summary import Row, Summary
from ..summary.unable import failure_words

_ROWS_MAX = 60  # of the chart; the table has them all
# On a ground of its own: a notebook's theme cannot be asked for.
_STYLE = """
.speeduplab { background: #FFFFFF; color: #15171C; padding: 8px 12px; max-width: 960px; }
.speeduplab { font-family: system-ui, sans-serif; }
.speeduplab svg { display: block; height: auto; max-width: 100%; } .speeduplab .t1 { fill: #15171C; }
.speeduplab .t2 { fill: #565D6A; } .speeduplab .bad { fill: #B3261E; } .speeduplab .b6 { font-weight: 600; }
.speeduplab .b7 { font-weight: 700; } .speeduplab .tint { opacity: 0.085; } .speeduplab .grid { stroke: #E4E5E9; }
.speeduplab .axis { stroke: #CFD2D8; } .speeduplab .baseline { stroke: #565D6A; stroke-dasharray: 5 3; }
.speeduplab .dot { stroke: #FFFFFF; stroke-width: 0.8; }
.speeduplab .over { paint-order: stroke; stroke: #FFFFFF; stroke-width: 5px; stroke-linejoin: round; }
.speeduplab .whisker { fill: none; stroke: #15171C; stroke-width: 1.6; }
.speeduplab .halo { fill: none; stroke: #FFFFFF; stroke-width: 4; }
.speeduplab td, .speeduplab th { color: #15171C; background: #FFFFFF; }
"""


def result_html(summary: Summary, advice: Advice) -> str:
    """One element with a style of its own, which touches nothing around it."""
    lines = [f'<div class="speeduplab"><style>{_STYLE}{_colours(summary)}</style>']
    lines.append(f"<p><b>{escape(summary.headline)}</b> {escape(summary.reason)}</p>")
    said = " ".join(filter(None, (advice.reason, advice.measure)))
    lines.append(f"<p><b>{escape(advice.headline)}</b> {escape(said)}</p>")
    lines.append(_chart(summary))
    lines += _table(summary)
    lines.append(f"<p>{escape(summary.badge)}</p>")
    if advice.code:
        lines.append(f"<pre>{escape(advice.code)}</pre>")
    return "".join([*lines, "</div>"])


def _chart(summary: Summary) -> str:
    """Empty where drawsvg is missing: the table says the same."""
    try:
        from ..drawing.runtime_svg import runtime_svg
    except ImportError:
        return ""
    rows = [summary.rows[index] for index in summary.ranking][:_ROWS_MAX]
    return runtime_svg(rows, summary, summary.basis, abs(id(summary)) % 100_000) if rows else ""


def _colours(summary: Summary) -> str:
    looks = {row.look for row in summary.rows}
    return "".join(
        f".speeduplab .f-{key} {{ fill: {look.light}; }} .speeduplab .s-{key} {{ stroke: {look.light}; }} "
        f".speeduplab .on-{key} {{ fill: #FFFFFF; }}\n"
        for key, look in LOOKS.items()
        if key in looks
    )


def _table(summary: Summary) -> list[str]:
    heads = ("Strategy", "Python", "Warm", "Start-up", "Speed-up")
    rows = [_row(summary.rows[index], summary) for index in summary.ranking]
    return [
        "<table><thead><tr>",
        *(f"<th>{head}</th>" for head in heads),
        "</tr></thead><tbody>",
        *rows,
        "</tbody></table>",
    ]


def _row(row: Row, summary: Summary) -> str:
    name = escape(f"{row.title}, {row.detail}" if row.detail else row.title)
    if row.failure is not None or row.warm is None:
        why = failure_words(row) if row.failure is not None else "not measured"
        return f"<tr><td>{name}</td><td>{escape(row.python)}</td><td colspan=3>{escape(why)}</td></tr>"
    ratio = row.speedup(summary.basis)
    cells = (
        format_seconds(row.warm.median_s),
        format_seconds(row.startup_s) if row.startup_s is not None else "",
        format_factor(ratio.factor) if ratio is not None else "",
    )
    told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f"<tr><td>{name}</td><td>{escape(row.python)}</td>{told}</tr>"
