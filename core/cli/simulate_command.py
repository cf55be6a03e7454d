"""`speeduplab simulate`: what more workers of a cluster might bring to a run, by a model; nothing of it is measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..plan.rules import check_address
from ..report.summary_json import one_line
from ..runfile import read
from ..scaling.simulated import setting_of
from ..scaling.simulated_text import simulated_object, simulated_table
from ..summary.summary import summarise
from .running.link_setting import setting_for, simulation_asked
from .terminal import show, write

if TYPE_CHECKING:
    from ..plan.link_form import SimulationForm
    from ..scaling.simulated import Setting

OK, FAILED = 0, 1


def execute(file: Path, *, workers: str, link: str | None, dask: str | None, as_json: bool) -> int:
    """Print simulated workers for a run file; 1 where there is nothing to start from.

    Raises
    ------
    PlanError, RunFileError
        If the file cannot be read, or what is asked makes no sense.
    """
    form = simulation_asked(workers, link)
    assert form is not None
    result = read(file)
    rows = summarise(result).rows
    setting = _setting(form, setting_of(result.machine), dask)
    made = simulated_table(result, rows, setting)
    assert made is not None
    if as_json:
        write(one_line({**(simulated_object(result, rows, setting) or {}), "file": str(file)}))
    else:
        from ..report.scaling_report import drawn_simulation

        show(drawn_simulation(made))
    return OK if made.rows else FAILED


def _setting(form: SimulationForm, of_run: Setting | None, dask: str | None) -> Setting:
    """The link of the run where it has one and none is named, so that its own figures come again."""
    if dask is not None:
        return setting_for(form, check_address(dask))
    if of_run is None:
        return setting_for(form)
    made = setting_for(form, known=of_run.link)
    typed = tuple(dict.fromkeys((*of_run.typed, *form.typed)))
    ends = form.machine_workers or of_run.machine_workers
    return replace(made, typed=typed, where=of_run.where, machine_workers=ends)
