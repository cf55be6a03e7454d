"""What deserves a second look at a run: an enum of claims, each with its evidence and advice.

Pure functions over what was measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..rows import Basis, Row
from .claims import Finding, FindingKey
from .cores import above_logical_cores, above_physical_cores
from .startup import startup_outweighs_work
from .trust import VERY_UNSTABLE, too_short, unoptimised_build, unstable
from .turns import threads_take_turns

__all__ = ["Finding", "FindingKey", "find"]

_ORDER = {key: position for position, key in enumerate(FindingKey)}


def find(rows: Sequence[Row], machine: Mapping[str, Any], *, basis: Basis = Basis.WARM) -> tuple[Finding, ...]:
    """The findings of a run, worst first; one for all cells that would say the same.

    Parameters
    ----------
    machine
        The machine card: `physical_cores`, `logical_cores`, `usable_cores` and `native` are looked at,
        and what is missing or of another type gives no finding.
    basis
        The time that is shown: the numbers in the claims are the ones beside them.
    """
    timed = [row for row in rows if row.timing(basis) is not None]
    found = [
        unoptimised_build(timed, machine),
        threads_take_turns(timed, machine, basis),
        startup_outweighs_work(timed),
        above_logical_cores(timed, machine, basis),
        above_physical_cores(timed, machine, basis),
        unstable(timed, basis),
        too_short(timed, basis),
    ]
    return tuple(sorted((one for one in found if one is not None), key=_gravity))


def _gravity(finding: Finding) -> int:
    # What varies by a fifth says little about anything else.
    if finding.key is FindingKey.UNSTABLE and float(finding.evidence["spread"]) > VERY_UNSTABLE:
        return 0
    return _ORDER[finding.key]
