"""How a race looks in a notebook: the answer, the chart, the table, the code to paste. No script, no request."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..advice import Advice
from ..advice.paste_code import needs_file
from ..display.appearance import LOOKS, ink_on
from ..display.numbers import format_factor, format_seconds
from ..report.advice_report import code_head
from ..results.caption import times_sentence
from ..summary.summary import Row, Summary
from ..summary.unable import failure_words

_ROWS_MAX = 60  # of the chart; the table has them all
# JupyterLab (and the pages it exports), VS Code, Colab. The system's own theme says nothing of a notebook's page.
_DARK = ('[data-jp-theme-light="false"]', ".vscode-dark", 'html[theme="dark"]')
_GROUNDS = """
.speeduplab { --paper: #FFFFFF; --ink: #15171C; --ink2: #565D6A; --bad: #B3261E; --line: #E4E5E9; --axis: #CFD2D8; }
DARK { --paper: #101216; --ink: #F0F1F4; --ink2: #A9B0BC; --bad: #FF8A80; --line: #282C34; --axis: #3B414C; }
"""
_STYLE = """
.speeduplab { background: var(--paper); color: var(--ink); padding: 8px 12px; max-width: 960px; }
.speeduplab { font-family: system-ui, sans-serif; }
.speeduplab svg { display: block; height: auto; max-width: 100%; } .speeduplab .t1 { fill: var(--ink); }
.speeduplab .t2 { fill: var(--ink2); } .speeduplab .bad { fill: var(--bad); } .speeduplab .b6 { font-weight: 600; }
.speeduplab .b7 { font-weight: 700; } .speeduplab .tint { opacity: 0.085; } .speeduplab .grid { stroke: var(--line); }
.speeduplab .axis { stroke: var(--axis); } .speeduplab .baseline { stroke: var(--ink2); stroke-dasharray: 5 3; }
.speeduplab .dot { stroke: var(--paper); stroke-width: 0.8; }
.speeduplab .over { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
.speeduplab .whisker { fill: none; stroke: var(--ink); stroke-width: 1.6; }
.speeduplab .halo { fill: none; stroke: var(--paper); stroke-width: 4; }
.speeduplab p, .speeduplab pre { color: var(--ink); background: var(--paper); }
.speeduplab td, .speeduplab th { color: var(--ink); background: var(--paper); }
"""


def result_html(summary: Summary, advice: Advice, *, in_notebook: bool = False) -> str:
    """One element with a style of its own, which touches nothing around it.

    Parameters
    ----------
    in_notebook
        Whether the function is a notebook's, which has no file.
    """
    lines = [f'<div class="speeduplab"><style>{_grounds()}{_STYLE}{_colours(summary)}</style>']
    times = times_sentence(summary.basis) if summary.winners else ""
    lines.append(f"<p><b>{escape(summary.headline)}</b> {escape(' '.join(filter(None, (summary.reason, times))))}</p>")
    said = " ".join(filter(None, (advice.reason, advice.measure)))
    lines.append(f"<p><b>{escape(advice.headline)}</b> {escape(said)}</p>")
    lines.append(_chart(summary))
    lines += _table(summary)
    lines.append(f"<p>{escape(summary.badge)}</p>")
    if advice.code:
        lines.append(f"<p>{escape(_where(advice, summary, in_notebook=in_notebook))}</p>")
        lines.append(f"<pre>{escape(advice.code)}</pre>")
    return "".join([*lines, "</div>"])


def _where(advice: Advice, summary: Summary, *, in_notebook: bool) -> str:
    """Where the code goes, and how it is called there."""
    row = summary.rows[advice.row] if advice.row is not None else None
    if not in_notebook or row is None:
        return code_head(advice)
    if row.cell.strategy == "asyncio":
        name = advice.code.partition("def ")[2].partition("(")[0]
        return (
            f"Paste this below the function. A notebook has a loop of its own: await asyncio.to_thread({name}, items)."
        )
    if needs_file(row):
        said = "Put the function and this into a file, and import it: its workers find nothing that a notebook defines,"
        return f"{said} and a pool of them may wait without end."
    return "Paste this below the function:"


def table_html(summary: Summary) -> str:
    """Its table alone."""
    return "".join([f'<div class="speeduplab"><style>{_grounds()}{_STYLE}</style>', *_table(summary), "</div>"])


def _chart(summary: Summary) -> str:
    """Empty where drawsvg is missing: the table says the same."""
    try:
        from ..drawing.runtime_svg import runtime_svg
    except ImportError:
        return ""
    rows = [summary.rows[index] for index in summary.ranking][:_ROWS_MAX]
    return runtime_svg(rows, summary, summary.basis, abs(id(summary)) % 100_000) if rows else ""


def _grounds() -> str:
    """The colours of both grounds, by name; the dark ones hold in a notebook that is dark."""
    return _GROUNDS.replace("DARK", ", ".join(f"{theme} .speeduplab" for theme in _DARK))


def _colours(summary: Summary) -> str:
    shown = [(key, LOOKS[key]) for key in dict.fromkeys(row.look for row in summary.rows) if key in LOOKS]
    light = "".join(_colour(".speeduplab", key, look.light) for key, look in shown)
    return light + "".join(_colour(f"{theme} .speeduplab", key, look.dark) for theme in _DARK for key, look in shown)


def _colour(inside: str, key: str, colour: str) -> str:
    return (
        f"{inside} .f-{key} {{ fill: {colour}; }} {inside} .s-{key} {{ stroke: {colour}; }} "
        f"{inside} .on-{key} {{ fill: {ink_on(colour)}; }}\n"
    )


def _table(summary: Summary) -> list[str]:
    shown = [summary.rows[index] for index in summary.ranking]
    heads = ["Strategy", "Python", "Warm", "Start-up", "Speed-up"]
    costs = [key for key, of in _COSTS if any(of(row) for row in shown)]
    rows = [_row(row, summary, costs) for row in shown]
    return [
        "<table><thead><tr>",
        *(f"<th>{head}</th>" for head in (*heads, *costs)),
        "</tr></thead><tbody>",
        *rows,
        "</tbody></table>",
    ]


def _memory(row: Row) -> str:
    return row.costs.peak_words if row.costs is not None else ""


def _cpu(row: Row) -> str:
    seconds = row.costs.warm_cpu_s if row.costs is not None else None
    return format_seconds(seconds) if seconds is not None else ""


_COSTS = (("Memory", _memory), ("CPU", _cpu))  # of the whole team; left out where nobody looked


def _row(row: Row, summary: Summary, costs: Sequence[str]) -> str:
    name = escape(f"{row.title}, {row.detail}" if row.detail else row.title)
    if row.failure is not None or row.warm is None:
        why = failure_words(row) if row.failure is not None else "not measured"
        return f'<tr><td>{name}</td><td>{escape(row.python)}</td><td colspan="{3 + len(costs)}">{escape(why)}</td></tr>'
    ratio = row.speedup(summary.basis)
    cells = (
        format_seconds(row.warm.time_s),
        format_seconds(row.startup_s) if row.startup_s is not None else "",
        format_factor(ratio.factor) if ratio is not None else "",
        *(of(row) for key, of in _COSTS if key in costs),
    )
    told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f"<tr><td>{name}</td><td>{escape(row.python)}</td>{told}</tr>"
