"""Run files (`*.speedup.jsonl`): one JSON line per event, appended as it comes.

A run file is data, perhaps from a stranger: nothing in one is ever executed.
"""

from __future__ import annotations

from .from_memory import events_of, whole_rounds_of
from .listing import RunEntry, folder_problem, list_runs, run_entry
from .places import SUFFIX, data_folder, new_path
from .reading import FORMAT, VERSION, RunFileError, read
from .run_writer import RunWriter
from .trash import Moved, bring_back, empty_deleted, move_away
from .writing import save, set_own_name

__all__ = [
    "FORMAT",
    "SUFFIX",
    "VERSION",
    "Moved",
    "RunEntry",
    "RunFileError",
    "RunWriter",
    "bring_back",
    "data_folder",
    "empty_deleted",
    "events_of",
    "folder_problem",
    "list_runs",
    "move_away",
    "new_path",
    "read",
    "run_entry",
    "save",
    "set_own_name",
    "whole_rounds_of",
]
