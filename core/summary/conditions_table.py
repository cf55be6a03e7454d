"""What else went on in the machine in each round, as a table and in a phrase.

Pure functions over the conditions of a run; the window and the report show what they return.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.events import RoundConditions
from ..display.i18n import later, tr
from ..display.numbers import format_percent, format_seconds, number
from ..findings.interference import FOREIGN, STOLEN, counts
from ..machine.machine_card import machine_line
from ..results.blocks import blocks
from ..results.run_result import RunResult

_HEADS = (
    later("Round"),
    later("Load before"),
    later("Load after"),
    later("Used by others"),
    later("Steal"),
    later("Fastest clock"),
    later("Waited for a core"),
    later("Paused by a quota"),
)


def round_heads() -> tuple[str, ...]:
    """The heads of the table."""
    return tuple(tr(head) for head in _HEADS)


def round_rows(result: RunResult) -> list[tuple[str, ...]]:
    """A row for each round that has ended; a dash for what the system did not say. None in older files."""
    return [_row(one) for one in _conditions(result)]


def rounds_text(result: RunResult) -> str:
    """The table in letters of one width, with a title; "" before the first round has ended."""
    rows = [round_heads(), *round_rows(result)]
    if len(rows) == 1:
        return tr("What went on around its rounds is not in this file.") if result.rounds_done else ""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join((tr("Around each round, in shares of all cores"), "", *lines, *_block_lines(result)))


def _block_lines(result: RunResult) -> list[str]:
    """When the rounds were begun, where they were not all measured in one go."""
    every = blocks(result)
    if len(every) == 1:
        return []
    said = tr("Rounds {first} to {last} were begun at {moment}")
    told = [
        said.format(first=block.rounds.start + 1, last=block.rounds.stop, moment=block.created.replace("T", " ")[:16])
        for block in every
        if block.rounds
    ]
    return ["", *told]


def around_words(conditions: Sequence[RoundConditions]) -> str:
    """What was more than nothing: "others used up to 12 % CPU"; "" in a quiet run."""
    foreign = [one.foreign_cpu or 0.0 for one in conditions if counts(one, one.foreign_cpu, FOREIGN)]
    stolen = [one.steal or 0.0 for one in conditions if counts(one, one.steal, STOLEN)]
    parts = []
    if foreign:
        parts.append(tr("others used up to {share} CPU").format(share=format_percent(max(foreign))))
    if stolen:
        parts.append(tr("the host took up to {share} CPU").format(share=format_percent(max(stolen))))
    paused = sum(one.throttled_ns or 0 for one in conditions)
    if paused:
        parts.append(tr("a quota paused it for {time}").format(time=format_seconds(paused / 1e9)))
    return ", ".join(parts)


def run_machine_line(result: RunResult) -> str:
    """The machine of a run in one line, and what disturbed it."""
    parts = (machine_line(result.machine), around_words(_conditions(result)))
    return " · ".join(part for part in parts if part)


def _conditions(result: RunResult) -> list[RoundConditions]:
    return [result.conditions[round_] for round_ in sorted(result.conditions)]


def _row(one: RoundConditions) -> tuple[str, ...]:
    loads = [number(load, ".3g") if load is not None else "-" for load in (one.load_before, one.load_after)]
    shares = [format_percent(share) if share is not None else "-" for share in (one.foreign_cpu, one.steal)]
    clock = f"{number(one.clock_mhz / 1000, '.3g')} GHz" if one.clock_mhz is not None else "-"
    pressure = format_percent(one.cpu_pressure) if one.cpu_pressure is not None else "-"
    paused = format_seconds(one.throttled_ns / 1e9) if one.throttled_ns else "-" if one.throttled_ns is None else "0"
    return (number(one.round + 1), *loads, *shares, clock, pressure, paused)
