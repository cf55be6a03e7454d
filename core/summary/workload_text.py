"""What a workload does, what of it is made ready beforehand, what is timed, and what its result is checked against.

Pure functions over the table of workloads.
"""

from __future__ import annotations

from ..bench.workload import Workload
from ..bench.workloads import OWN, WORKLOADS
from ..display.i18n import tr
from ..display.numbers import join, number


def about_workload(key: str) -> tuple[str, ...]:
    """Sentences about a workload: what it does, what is ready, what is timed, how it is checked; none if unknown."""
    row = WORKLOADS.get(key)
    if row is None or key == OWN:
        return ()
    return (tr(row.summary), ready_words(row), timed_words(row), checked_words(row))


def ready_words(row: Workload) -> str:
    """What is there before the clock runs."""
    if row.arrays is None:
        return tr("Ready before the clock runs: nothing but num.")
    names = join(list(row.arrays.items))
    if row.ships:
        return tr("Ready before the clock runs: {names}, in the memory of the program alone.").format(names=names)
    said = tr("Ready before the clock runs: {names}, in memory that every worker sees.")
    if row.arrays.reset is not None:
        said = tr("Ready before the clock runs, and anew before each batch: {names}, in memory that every worker sees.")
    return said.format(names=names)


def timed_words(row: Workload) -> str:
    """What the clock spans."""
    if row.ships:
        return tr("Timed: packing and sending them to workers that do not see that memory, and the loop.")
    if row.steps > 1:
        return tr("Timed: the loop, and the wait for the others at the end of each of {n} steps.", "", row.steps)
    if row.waits:
        return tr("Timed: the waiting, and handing it out.")
    if row.arrays is not None and row.arrays.checksum is not None:
        return tr("Timed: the loop, and handing it out; not the checksum of the result.")
    return tr("Timed: the loop, and handing it out.")


def checked_words(row: Workload) -> str:
    """What the result is held against."""
    if row.expected_to is None:
        return tr("Checked against an answer found by another way.")
    if row.expected_to == 0:
        return tr("Checked: every strategy, worker and batch must give the same result.")
    said = tr("Checked up to num {most} against an answer found by another way; beyond, all must give the same.")
    return said.format(most=number(row.expected_to))
