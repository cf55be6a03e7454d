"""What a view shows, as one value: a run, what it says, and the choices that hold for all views."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from ...core.results.run_result import RunResult
from ...core.summary.cost_plot import Measure, typed_price
from ...core.summary.row_selection import ALL, default_workers
from ...core.summary.summary import Basis, Summary, summarise


class Choice(StrEnum):
    """What can be chosen in a view, or for two of them above both."""

    BASIS = "basis"
    SCALE = "scale"
    WORKERS = "workers"
    ROUND = "round"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewOptions:
    """What is compared, and how it is drawn.

    Attributes
    ----------
    baseline
        Index of the row that speed-ups refer to; None leaves it to core.
    workers
        A number of workers, or BEST or ALL of `core.summary.row_selection`.
    round
        Which round's slices are drawn, from 0; None for the median one.
    measure
        What the Runtime view shows of each row beside its time.
    picture
        Whether a race shows what is computed, where that has a picture, instead of lanes.
    price
        Of a core for an hour, as it was typed; "" for none.
    """

    basis: Basis = Basis.WARM
    baseline: int | None = None
    workers: int | None = ALL
    round: int | None = None
    log: bool = False
    measure: Measure = Measure.TIME
    picture: bool = True
    price: str = ""

    @property
    def price_per_core_hour(self) -> float | None:
        """The price as a number; None where there is none, or it is wrong."""
        return typed_price(self.price)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """All that a view shows. Set whole: no view can draw one run's samples by the rows of another.

    Attributes
    ----------
    quiet
        Whether a run is timed, which need not be this one: then nothing is computed that can wait.
    """

    result: RunResult | None = None
    summary: Summary | None = None
    options: ViewOptions = field(default_factory=ViewOptions)
    quiet: bool = False


def summary_by(options: ViewOptions, result: RunResult) -> Summary:
    """What a run says by these options."""
    price = options.price_per_core_hour
    return summarise(result, basis=options.basis, baseline=options.baseline, price=price)


def options_for(summary: Summary, before: Summary | None, options: ViewOptions) -> ViewOptions:
    """The choices as they hold for a run that is shown after another, on the basis that it was summed up on."""
    if before is not None and _cells(summary) == _cells(before):
        return replace(options, basis=summary.basis)
    # Another plan: a baseline, a number of workers or a round of the last one means nothing in it.
    return ViewOptions(
        basis=summary.basis,
        workers=default_workers(summary),
        log=options.log,
        measure=options.measure,
        picture=options.picture,
        price=options.price,
    )


def _cells(summary: Summary) -> tuple[object, ...]:
    return tuple(row.cell for row in summary.rows if not row.absent)
