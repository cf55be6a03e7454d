"""Whose arguments threads call a function of the user's with: which cells that makes, and what is refused."""

from __future__ import annotations

from collections.abc import Sequence

from ...bench.host.task_rules import takes_arguments
from ...bench.model import Arguments, Function, Shape
from ...bench.strategies import STRATEGIES
from ...display.i18n import tr
from ..rules import PlanError


def dealt_arguments(
    asked: tuple[Arguments, ...], function: Function | None, strategy: str
) -> tuple[Arguments | None, ...]:
    """One for each cell of a strategy; None where its workers have none of their own, or nobody asked."""
    return asked if asked and takes_arguments(function, STRATEGIES[strategy]) else (None,)


def check_arguments(asked: tuple[Arguments, ...], function: Function | None, strategies: Sequence[str]) -> None:
    """Refuse a choice of arguments where there are none that could be copied."""
    if not asked:
        return
    if function is None or function.shape is not Shape.ITEM:
        said = tr("only f(item) has arguments that threads share: add a function items() beside it, or leave them out")
        raise PlanError("arguments", said)
    if not any(takes_arguments(function, STRATEGIES[key]) for key in strategies):
        raise PlanError("arguments", tr("only threads share arguments: add the strategy threads, or leave them out"))
