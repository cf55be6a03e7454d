"""Whether a task makes sense, before anything of it is tried. Standard library only."""

from __future__ import annotations

from ..events import Task
from ..model import INNER_MAX, WORKERS_MAX, Backend, Function, Shape
from ..shares import DRAWN_MAX
from ..strategies import STRATEGIES, Strategy, has_inner_threads
from ..workloads import OWN, WORKLOADS


def takes_arguments(function: Function | None, strategy: Strategy) -> bool:
    """Whether a strategy's workers can have arguments of their own: threads that call a function for items."""
    team = strategy.team
    own = function is not None and function.shape is Shape.ITEM and strategy.backend is Backend.PYTHON
    return own and team.sees_memory and not team.one_thread


def problem(task: Task) -> str | None:  # noqa: PLR0911  # one for each rule
    """What is wrong with a task, as a sentence; None if it can be tried."""
    cell = task.cell
    if cell.workload not in WORKLOADS:
        return f"workload must be one of {', '.join(WORKLOADS)}, got {cell.workload!r:.80}"
    if cell.strategy not in STRATEGIES:
        return f"strategy must be one of {', '.join(STRATEGIES)}, got {cell.strategy!r:.80}"
    if (task.function is not None) is not (cell.workload == OWN):
        return f"workload {OWN} and a function go together, got {cell.workload!r:.80} and {task.function!r:.80}"
    most = WORKLOADS[cell.workload].num_max
    if not 1 <= cell.num <= most:
        return f"num must be from 1 to {most}, got {cell.num}"
    if not 1 <= cell.workers <= WORKERS_MAX:
        return f"workers must be from 1 to {WORKERS_MAX}, got {cell.workers}"
    if STRATEGIES[cell.strategy].one_worker and cell.workers != 1:
        return f"{cell.strategy} has 1 worker, got {cell.workers}"
    if cell.chunk is not None and not (1 <= cell.chunk and cell.num <= cell.chunk * DRAWN_MAX):
        return f"chunk must be at least 1, and at most {DRAWN_MAX} chunks must do, got {cell.chunk} of {cell.num}"
    private = cell.arguments is not None
    if private and not takes_arguments(task.function, STRATEGIES[cell.strategy]):
        return f"arguments belong to threads that call f(item), got {cell.arguments} for {cell.strategy}"
    if cell.cluster and not STRATEGIES[cell.strategy].team.reaches:
        return f"{cell.strategy} has no cluster, got {cell.cluster!r:.80}"
    if cell.inner_threads is not None and not (1 <= cell.inner_threads <= INNER_MAX and has_inner_threads(cell)):
        return f"inner threads must be from 1 to {INNER_MAX}, of a library, got {cell.inner_threads} of {cell.strategy}"
    return None
