"""Several displays of a run as one. Knows no Qt."""

from __future__ import annotations

from ...core.results.run_result import RunResult
from ...core.summary.summary import Summary
from ..ports.run_ports import DisplayPort


class Displays:
    """Tells each of them the same, in their order."""

    def __init__(self, *displays: DisplayPort) -> None:
        self._displays = displays

    def set_run(self, result: RunResult | None) -> None:
        for display in self._displays:
            display.set_run(result)

    def set_summary(self, summary: Summary | None) -> None:
        for display in self._displays:
            display.set_summary(summary)
