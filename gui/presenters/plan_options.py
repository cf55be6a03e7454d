"""What the plan panel offers for each strategy and interpreter.

Pure functions from what was probed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import replace

from ...core.bench.model import Function, StartMethod
from ...core.bench.strategies import STRATEGIES
from ...core.bench.workloads import kernel_missing
from ...core.display.i18n import tr
from ...core.display.titles import python_name, strategy_summary, strategy_title
from ...core.plan.plan_making import default_start_method
from ...core.plan.python_facts import PythonFacts
from ...core.plan.reasons_why_not import own_missing
from ..ports.view_models import PythonOption, StrategyOption


def strategy_option(
    key: str, pythons: Sequence[PythonFacts], version: str, workload: str, function: Function | None = None
) -> StrategyOption:
    """A strategy as one can choose it for that workload, under those interpreters."""
    strategy = STRATEGIES[key]
    reasons = [facts.unavailable.get(key) for facts in pythons]
    if not function and (unfit := kernel_missing(workload, strategy.backend)):
        reasons = [tr(unfit)]
    # Where one of several interpreters can, the strategy stays; the plan's check names the other.
    reason = own_missing(function, strategy) or (reasons[0] if reasons and all(reasons) else None)
    methods: tuple[str, ...] = ()
    if strategy.team.has_start_methods:
        default = default_start_method(version, sys.platform)
        methods = (default.value, *(m.value for m in StartMethod if m is not default and _possible(m)))
    return StrategyOption(
        key=key,
        title=strategy_title(key),
        summary=strategy_summary(key),
        note=_short(reason) if reason else strategy.note and tr(strategy.note),
        reason=reason,
        start_methods=methods,
    )


def _possible(method: StartMethod) -> bool:
    return method is StartMethod.SPAWN or sys.platform != "win32"


def _short(reason: str) -> str:
    """The gist of a reason, for the right of its row; the whole is in the tooltip."""
    if "not installed" in reason or "No module" in reason:
        return tr("not installed")
    return reason.partition(":")[0].rstrip(".")


def python_options(pythons: Sequence[PythonFacts]) -> list[PythonOption]:
    """One for each; those of one version are told apart by where they are."""
    options = [python_option(facts) for facts in pythons]
    titles = [option.title for option in options]
    return [
        option if titles.count(option.title) == 1 else replace(option, title=f"{option.title}, {option.path}")
        for option in options
    ]


def python_option(facts: PythonFacts) -> PythonOption:
    version = python_name(facts.version, facts.implementation, facts.gil)
    title = tr("{version} (this one)").format(version=version) if facts.path == sys.executable else version
    return PythonOption(path=facts.path, title=title)


def only_this(version: str) -> PythonOption:
    """What is offered before any interpreter has answered."""
    return PythonOption(path=sys.executable, title=tr("{version} (this one)").format(version=version))


def by_place(facts: PythonFacts) -> tuple[object, ...]:
    """Sorts this Python first, then the newest."""
    return facts.path != sys.executable, [-int(part) for part in re.findall(r"\d+", facts.version)[:3]]
