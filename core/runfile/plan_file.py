"""A plan as a JSON file, written by hand or by another program.

Data only: nothing in it is ever executed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ..bench.codec import ProtocolError, decode
from ..bench.events import RunStarted
from ..bench.model import Plan
from ..plan.rules import check_plan
from . import RunFileError

SUFFIX = ".json"
_LONGEST = 10_000_000


def read_plan(file: Path) -> Plan:
    """The plan in {"cells": [{"workload": ..., "num": ..., "strategy": ..., "workers": ...}], "rounds": 7}.

    The keys are those of `Cell` and `Plan`; workload, num, strategy, workers and rounds are needed.

    Raises
    ------
    RunFileError, PlanError
        If it is no plan, or one that breaks a rule.
    """
    try:
        with file.open(encoding="utf-8") as stream:
            raw = json.loads(stream.read(_LONGEST))
        plan = {"seed": 0, "time_limit_s": None, **raw}
        plan["cells"] = [{"python": sys.executable, "start_method": None, **cell} for cell in plan["cells"]]
        # Through the message that holds a plan in a run file: one check of types for both.
        line = json.dumps({"event": "RunStarted", "program": "", "created": "", "machine": {}, "plan": plan})
        started = decode(line)
    except OSError as error:
        raise RunFileError(f"{file} cannot be read: {(error.strerror or str(error)).lower()}") from None
    except ProtocolError as error:
        raise RunFileError(f"{file} is no plan: {str(error).removeprefix('RunStarted.')}") from None
    except (ValueError, TypeError, KeyError, RecursionError):
        raise RunFileError(f'{file} is no plan: it must be JSON such as {{"cells": [...], "rounds": 7}}') from None
    assert isinstance(started, RunStarted)
    check_plan(started.plan)
    return started.plan
