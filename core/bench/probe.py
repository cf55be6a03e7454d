"""What this interpreter is, how it was built, and which strategies it can run: one line of JSON.

Standard library only.
"""

from __future__ import annotations

import json
import sys

from .build import build_facts
from .host.gil_watch import gil
from .strategies import STRATEGIES
from .teams import team_kind


def probe() -> str:
    unavailable = {key: team_kind(row.team).unavailable(row.backend) for key, row in STRATEGIES.items()}
    return json.dumps(
        {
            "version": sys.version.split(maxsplit=1)[0],
            "implementation": sys.implementation.name,
            "gil": gil(),
            "build": build_facts(),
            "unavailable": unavailable,
        }
    )
