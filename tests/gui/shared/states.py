"""What a page hands a view: a run, what it says, and the choices that a new run begins with."""

from __future__ import annotations

from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, Summary, summarise
from speeduplab.gui.ports.view_options import ViewOptions, ViewState, options_for


def shown_state(result: RunResult | None, basis: Basis = Basis.WARM) -> ViewState:
    """Samples and what they say; nothing where there is no run."""
    return ViewState() if result is None else summed_up(summarise(result, basis=basis), result)


def summed_up(summary: Summary | None, result: RunResult | None = None) -> ViewState:
    """What samples say, for views that draw no more."""
    if summary is None:
        return ViewState()
    return ViewState(result=result, summary=summary, options=options_for(summary, None, ViewOptions()))
