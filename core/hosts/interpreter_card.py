"""What the machine card says of the interpreters that are measured: each was built in its own way.

No path goes into a card: it would tell whose machine it is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from ..bench.build import build_facts
from ..bench.host.gil_watch import gil
from ..bench.model import Plan
from ..display.titles import python_name
from .calibration import known_limits
from .interpreters import PythonError, chatter, known


def with_measured(card: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """The card with the interpreters of a plan, in the order in which its cells name them, and the limits if known."""
    limits = known_limits()
    measured = with_pythons(card, (cell.python for cell in plan.cells))
    return {**measured, "limits": limits} if limits else measured


def with_pythons(card: Mapping[str, Any], paths: Iterable[str]) -> dict[str, Any]:
    """The card with `pythons`: for each path, once, its version, GIL and build; starts those not asked before."""
    return {**card, "pythons": [_facts(path) for path in dict.fromkeys(paths)]}


def _facts(path: str) -> dict[str, Any]:
    """Version with a "t" where there is no GIL, `implementation`, `gil` and `build`; None for what nobody says.

    And `printed`, where it printed something before it answered.
    """
    if path == sys.executable:
        version, implementation = sys.version.split(maxsplit=1)[0], sys.implementation.name
        has_gil, build = gil(), build_facts()
    else:
        try:
            info = known(path)
        except PythonError:
            # The run itself will say why; the card must not stop it.
            return {"python": PurePath(path).name, "implementation": None, "gil": None, "build": None}
        version, implementation, has_gil, build = info.version, info.implementation, info.gil, dict(info.build)
    printed = chatter(path)
    # Before 3.13 there always is one, and it cannot say so.
    return {
        "python": python_name(version, implementation, has_gil),
        "implementation": implementation,
        "gil": has_gil is not False,
        "build": build,
        **({"printed": printed} if printed else {}),
    }
