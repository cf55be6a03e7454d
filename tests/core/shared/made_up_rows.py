"""A strategy, a team and a workload that do not exist, added to the tables where real ones stand.

Each is a row, and the last two a file beside this one. Run as a script it is a bench host that knows them.
"""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HOST = Path(__file__)


def add_made_up(put: Callable[[Any, str, Any], object]) -> None:
    """Put each row into its table, as `table[key] = row` or monkeypatch's `setitem` do."""
    from speeduplab.core.bench.model import Backend, later
    from speeduplab.core.bench.strategies import STRATEGIES, Strategy
    from speeduplab.core.bench.teams import TEAMS, TeamRow
    from speeduplab.core.bench.workloads import MODULES

    put(MODULES, "mixing", "made_up_workload")
    put(TEAMS, "relay", TeamRow(key="relay", module="made_up_team", startup_s=0.001, dispatch_s=1e-4))
    put(
        STRATEGIES,
        "relay",
        Strategy(
            key="relay",
            title=later("Relay"),
            summary=later("One thread after the other."),
            backend=Backend.PYTHON,
            team=TEAMS["relay"],
            note=later("made up"),
        ),
    )


def add_its_look(put: Callable[[Any, str, Any], object]) -> None:
    """How the strategy is drawn, which no bench host knows."""
    from speeduplab.core.display.appearance import LOOKS, Appearance, LineStyle

    put(LOOKS, "relay", Appearance(light="#123456", dark="#FEDCBA", marker="cross", line=LineStyle.DASH_DOT, width=4))


if __name__ == "__main__":
    bench = runpy.run_path(os.environ["REAL_BENCH"], run_name="bench")
    bench["_make_importable"]()
    sys.path.append(str(HOST.parent))  # which a host that is started safely does not look into
    add_made_up(dict.__setitem__)
    status = bench["main"]()
    sys.stderr.flush()
    os._exit(status)
