"""The lessons, one file each; this one holds their order. Plain data."""

from __future__ import annotations

from ...plan.rules import PlanError, unknown
from ..lesson_model import Lesson
from .entry_fee import LESSON as ENTRY_FEE
from .let_go import LESSON as LET_GO
from .more_workers import LESSON as MORE_WORKERS
from .moving_data import LESSON as MOVING_DATA
from .native_thread import LESSON as NATIVE_THREAD
from .numpy_parallel import LESSON as NUMPY_PARALLEL
from .pay_once import LESSON as PAY_ONCE
from .python_315 import LESSON as PYTHON_315
from .race_your_own import LESSON as RACE_YOUR_OWN
from .second_run import LESSON as SECOND_RUN
from .threads_take_turns import LESSON as THREADS_TAKE_TURNS
from .too_fast import LESSON as TOO_FAST
from .waiting_threads import LESSON as WAITING_THREADS
from .without_the_gil import LESSON as WITHOUT_THE_GIL

_ROWS = (
    *(THREADS_TAKE_TURNS, ENTRY_FEE, PAY_ONCE, MORE_WORKERS, NATIVE_THREAD, TOO_FAST, LET_GO, MOVING_DATA),
    *(NUMPY_PARALLEL, WITHOUT_THE_GIL, WAITING_THREADS, PYTHON_315, RACE_YOUR_OWN, SECOND_RUN),
)

LESSONS: dict[str, Lesson] = {row.key: row for row in _ROWS}
"""By key, in the order of their numbers."""


def lesson_named(text: str) -> Lesson:
    """The lesson of a number or a key, as a person types it.

    Raises
    ------
    PlanError
        If there is none.
    """
    wanted = text.strip()
    found = next((row for row in _ROWS if wanted in (row.key, str(row.number))), None)
    if found is None:
        known = [f"1 to {len(_ROWS)}", *LESSONS]
        raise PlanError("lesson", unknown("lesson", text, known))
    return found
