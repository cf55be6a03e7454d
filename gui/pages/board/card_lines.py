"""What is said of one machine in one row: under the mouse, and read aloud at the keyboard's cursor."""

from __future__ import annotations

from ....core.board.board_rows import BoardRow, Dot
from ....core.board.board_text import row_title
from ....core.display.i18n import tr
from ....core.display.numbers import format_factor
from ....core.machine.machine_card import machine_line
from ...ports.board_models import BoardState


def card_lines(state: BoardState, dot: Dot, row: BoardRow) -> list[str]:
    """Line by line, the factor first; a name only where names are switched on, a guess once it is revealed."""
    entry = state.board.entries[dot.place]
    who = entry.name if state.names else ""
    first = f"{row_title(row)}: {format_factor(dot.factor)}"
    lines = [f"{who}, {first}" if who else first, machine_line(entry.machine)]
    if state.revealed and state.guesses:
        guess = next((one.factor for one in row.guesses if one.place == dot.place), None)
        if guess is not None:
            lines.append(tr("guessed {factor}").format(factor=format_factor(guess)))
    if entry.again:
        lines.append(tr("handed in twice: the later one counts"))
    if dot.place == state.own:
        lines.append(tr("this machine"))
    return [line for line in lines if line]
