"""`__main__.py --look`: a task comes in on stdin, one line of JSON goes out. Standard library only."""

from __future__ import annotations

import json
import os

from ..pipes import die_with_parent, private_stdin, read_task
from .first_look import first_look


def look() -> None:
    """Look at a task's function and end this process."""
    out = os.dup(1)
    os.dup2(2, 1)  # what the function prints is none of our answer
    stdin = private_stdin()
    task = read_task(stdin)
    die_with_parent(stdin)
    os.write(out, json.dumps(first_look(task)).encode() + b"\n")
    os._exit(0)
