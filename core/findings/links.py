"""Where a finding leads: the view that shows what it claims, or the time that is free of it."""

from __future__ import annotations

from collections.abc import Collection

from ..bench.records import Choice
from ..display.i18n import later
from ..results.rows import Basis
from .claims import Finding, FindingKey


class FindingLink(Choice):
    """What shows a finding: a view by its key, or the warm times."""

    TIMELINE = "timeline"
    SCALING = "scaling"
    CODE = "code"
    WARM = "warm"


LEAD_WORDS = {
    FindingLink.TIMELINE: later("Show timeline"),
    FindingLink.SCALING: later("Show scaling"),
    FindingLink.CODE: later("Show code"),
    FindingLink.WARM: later("Show warm"),
}
"""In English, to be said with `tr`."""

_LEADS = {
    FindingKey.THREADS_TAKE_TURNS: FindingLink.TIMELINE,
    FindingKey.STARTUP_OUTWEIGHS_WORK: FindingLink.WARM,
    FindingKey.TOO_SHORT: FindingLink.WARM,
    FindingKey.WORKERS_ABOVE_LOGICAL_CORES: FindingLink.SCALING,
    FindingKey.WORKERS_ABOVE_PHYSICAL_CORES: FindingLink.SCALING,
    FindingKey.INNER_THREADS_ABOVE_CORES: FindingLink.SCALING,
    FindingKey.IMPOSSIBLE_RATE: FindingLink.CODE,
}


def lead(finding: Finding, basis: Basis, *, scales: bool, in_sight: Collection[str] = ()) -> FindingLink | None:
    """Where a finding leads; None where nothing shows more of it than its own row.

    Parameters
    ----------
    basis
        The time that is shown: what is warm already has no warm times to show.
    scales
        Whether there are several numbers of workers to draw a line through.
    in_sight
        Keys of the views that are shown: nobody needs to be led to them.
    """
    found = _LEADS.get(finding.key)
    if found in in_sight:
        return None
    if (found is FindingLink.WARM and basis is Basis.WARM) or (found is FindingLink.SCALING and not scales):
        return None
    return found
