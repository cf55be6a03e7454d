"""What is asked of a run: "processes:4>=1.5x", "cpp-serial<=80ms", "results=equal"; from text to data.

Pure functions; each raises PlanError with a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..bench.records import Choice
from ..plan.rules import PlanError, check_count, check_strategy, quoted

_BOUND = re.compile(
    r"(?P<strategy>[A-Za-z][A-Za-z0-9-]{0,39})\s*(?::\s*(?P<workers>[0-9]{1,12}))?\s*"
    r"(?P<relation>>=|<=)\s*(?P<value>[0-9]{1,12}(?:\.[0-9]{0,12})?)\s*(?P<unit>x|s|ms|us|µs)"
)
_RESULTS = re.compile(r"results\s*==?\s*equal")
_SECONDS = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6}
_HOW = (
    'a requirement is written "processes:4>=1.5x", "cpp-serial<=0.5s" or "results=equal", with >= or <=, '
    "in quotes, for a shell reads > itself"
)


class RequirementKind(Choice):
    """What a requirement bounds."""

    SPEEDUP = "speedup"
    SECONDS = "seconds"
    RESULTS = "results"


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One thing that must hold.

    Attributes
    ----------
    text
        As it was typed, without blanks around it.
    strategy, workers
        Which rows; None workers where the strategy has but one count in the run. Empty for RESULTS.
    at_least
        Whether `bound` is the least that is allowed, and not the most.
    bound
        Times faster than the baseline, or seconds; 0 for RESULTS.
    """

    text: str
    kind: RequirementKind
    strategy: str = ""
    workers: int | None = None
    at_least: bool = True
    bound: float = 0.0


def parse_requirements(texts: Iterable[str]) -> tuple[Requirement, ...]:
    """Each requirement once, in the order given.

    Raises
    ------
    PlanError
        If one cannot be read, names an unknown strategy, or has a bound of 0.
    """
    return tuple(dict.fromkeys(_parse(text.strip()) for text in texts))


def _parse(text: str) -> Requirement:
    if _RESULTS.fullmatch(text):
        return Requirement(text=text, kind=RequirementKind.RESULTS)
    match = _BOUND.fullmatch(text)
    if match is None:
        raise PlanError("requirement", f"{_HOW}; got {quoted(text) if text else 'nothing'}")
    check_strategy(match["strategy"])
    workers = None if match["workers"] is None else int(match["workers"])
    try:
        if workers is not None:
            check_count(workers)
    except PlanError as problem:
        said = f"{quoted(text)}: {problem}; leave them out, or name those of the run"
        raise PlanError("requirement", said) from None
    bound = float(match["value"]) * _SECONDS.get(match["unit"], 1.0)
    if bound <= 0:
        raise PlanError(
            "requirement", f"the bound must be above 0, got {quoted(text)}: every time is, and every speed-up"
        )
    return Requirement(
        text=text,
        kind=RequirementKind.SPEEDUP if match["unit"] == "x" else RequirementKind.SECONDS,
        strategy=match["strategy"],
        workers=workers,
        at_least=match["relation"] == ">=",
        bound=bound,
    )
