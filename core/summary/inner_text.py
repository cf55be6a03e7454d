"""What set the threads inside the workers of a run, and whose they are, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.inner.inner_pools import InnerSetBy
from ..display.i18n import later, tr
from ..display.numbers import join
from ..results.rows import Row

# In English, to be said with `tr`.
SET_BY = {InnerSetBy.THREADPOOLCTL: later("threadpoolctl"), InnerSetBy.ENVIRONMENT: later("the environment")}


def inner_sentence(rows: Sequence[Row]) -> str:
    """How the inner threads that were asked for were set; empty where nobody asked."""
    inside = [
        row.costs.inner
        for row in rows
        if row.cell.inner_threads is not None and row.costs is not None and row.costs.inner is not None
    ]
    if not inside:
        return ""
    if any(one.set_by is InnerSetBy.ENVIRONMENT for one in inside):
        return tr(
            "Inner threads were set by the environment alone: threadpoolctl, which reads them back, is not there."
        )
    libraries = list(dict.fromkeys(one.library for one in inside if one.library))
    if not libraries:
        return tr("Inner threads were set, but no library that has any was found in the workers.")
    return tr("Inner threads were set by threadpoolctl: {libraries}.").format(libraries=join(libraries))
