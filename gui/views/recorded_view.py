"""The frame of the views that draw recorded slices: of one round, the median one unless another is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...core.results.run_result import RunResult
from ...core.summary.summary import Row, Summary
from ..ports.view_options import Choice
from ..style.theme import Theme
from ..widgets.round_choice import RoundChoice
from ..widgets.workers_choice import WorkersChoice
from .chart_view import ChartView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ...core.results.timeline import Recording, Timeline


class RecordedView(ChartView):
    """A chart view over a recording, with a choice of rounds."""

    _offers = ChartView._offers | {Choice.ROUND}
    _right: ClassVar = (0, 0)  # px right of the lanes: alone, and beside another view

    def __init__(self, title: str, *controls: QWidget) -> None:
        self._recorded: tuple[RunResult, Recording] | None = None
        self._workers = WorkersChoice()
        self._rounds = RoundChoice()
        super().__init__(title, (self._workers, *controls, self._rounds))
        self._workers.value_changed.connect(self._pick_workers)
        self._rounds.value_changed.connect(self._pick_round)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._show()  # rows bring their colours along

    def _right_width(self) -> int:
        return self._right[self._joined]

    def _show_controls(self, summary: Summary | None) -> None:
        result = self._state.result
        self._show_workers(self._workers, summary)
        self._rounds.set_rounds(result.plan.rounds if result is not None else 0)
        self._rounds.set_value(self._options.round)

    def _timelines(self, rows: tuple[Row, ...], summary: Summary) -> dict[int, Timeline]:
        """What the workers of these rows did in the round that is chosen."""
        from ...core.results.timeline import Recording

        result = self._state.result
        if result is None:
            return {}
        if self._recorded is None or self._recorded[0] is not result:
            self._recorded = (result, Recording(result))
        # A wrong result takes the time away, and with it what its workers did.
        timed = [row.index for row in rows if row.timing(summary.basis) is not None]
        return self._recorded[1].timelines(timed, summary.basis, self._options.round)
