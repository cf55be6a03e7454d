"""The options of `speeduplab run` that name a function of the user's own, and consent to run one that a file names.

Nothing of the user's runs in this process.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from ...bench.model import Function, Shape
from ...bench.workloads import OWN
from ...hosts.own.function_look import LIMIT_S, Look, look_at
from ...plan.function_again import function_again
from ...plan.function_naming import function_named, index_words, of_function, with_twin
from ...plan.function_reading import read_source
from ...plan.parsing import parse_num
from ...plan.plan_form import PlanForm
from ...plan.rules import PlanError, quoted
from ..terminal import warn


class FunctionOptions(Protocol):
    """Of the options of `speeduplab run` those that matter here, as they were typed."""

    @property
    def function(self) -> str | None: ...
    @property
    def items(self) -> str | None: ...
    @property
    def shape(self) -> str | None: ...
    @property
    def combine(self) -> str | None: ...
    @property
    def rtol(self) -> float | None: ...
    @property
    def native(self) -> str | None: ...
    @property
    def arguments(self) -> str | None: ...
    @property
    def check_races(self) -> bool: ...
    @property
    def num(self) -> str | None: ...
    @property
    def nums(self) -> str | None: ...
    @property
    def workload(self) -> str | None: ...
    @property
    def preset(self) -> str | None: ...
    @property
    def time_limit_s(self) -> float | None: ...


_WITH_FUNCTION = ("items", "shape", "combine", "rtol", "native", "arguments")


def refuse_without_function(request: FunctionOptions) -> None:
    """Refuse options that say nothing without --function."""
    for name in _WITH_FUNCTION:
        if getattr(request, name) is not None:
            raise PlanError("function", f"--{name} needs a function: add --function work.py:simulate, or leave it out")
    if request.check_races:
        raise PlanError("function", "--check-races needs a function: add --function work.py:simulate, or leave it out")


def with_function(form: PlanForm, request: FunctionOptions, pythons: Sequence[str] = ()) -> PlanForm:
    """The form with the function that was named, once it has been called in a child process.

    Parameters
    ----------
    pythons
        Those that are to run it; this one, if empty.

    Raises
    ------
    PlanError
        If it cannot be raced.
    """
    assert request.function is not None
    for name, given in (("workload", request.workload), ("preset", request.preset)):
        if given not in (None, OWN):
            raise PlanError("function", f"--function is a workload of its own: leave out --{name} {given}")
    if request.items is not None and request.num is not None:
        raise PlanError("num", "--items and --num are the same here: leave out one of them")
    function = function_named(request.function, shape=request.shape, combine=request.combine, rtol=request.rtol)
    if request.native is not None:
        function = with_twin(function, request.native)
    _say_what_is_hidden(function)
    if request.shape is None and (meant := _meant(function)):
        warn(f"{meant}.")
    text = request.items if request.items is not None else request.num
    num = None if text is None else parse_num(text)
    look = look_at(function, num or form.num, pythons=pythons, limit_s=request.time_limit_s or LIMIT_S)
    return replace(form, workload=OWN, num=_items(function, num, look, request), function=function)


def _items(function: Function, num: int | None, look: Look, request: FunctionOptions) -> int:
    if look.items is None:
        if num is None and not request.nums:
            what = "each item" if function.shape is Shape.INDEX else "ranges"
            raise PlanError("num", f"how many? add --items N: {function.name} is called for {what} from 0 to N - 1")
        return num or 1
    if num is not None and num > look.items:
        got, meant = f"{num:,}", _meant(function)
        said = f"items must be at most {look.items:,}, as items() yields no more, got {got}"
        raise PlanError("num", f"{said}; {meant}" if meant else said)
    return num or look.items


def _meant(function: Function) -> str:
    """What to do about a function whose parameter has the name of an index, and that gets items."""
    found = of_function(function)
    return index_words(found, function.shape) if found is not None and found.counts else ""


def _say_what_is_hidden(function: Function) -> None:
    if function.file:
        for name in read_source(Path(function.file)).hidden:
            warn(f"{name} beside {Path(function.file).name} has the name of a standard module, which is taken instead.")


def consented(function: Function, file: Path, *, yes: bool) -> Function:
    """The function of a run file as it is now, once a person has agreed that it is run.

    Raises
    ------
    PlanError
        If nobody has, or it is gone.
    """
    where = function.file or function.module
    fresh = function_again(function)
    changed = " It has changed since that run." if fresh.sha256 != function.sha256 else ""
    if yes and changed:
        warn(f"{where} has changed since {file.name} was measured.")
    agree(fresh, f"{file.name} runs {function.name} of {where}.{changed}", yes=yes)
    return fresh


def agree(function: Function, question: str, *, yes: bool) -> None:
    """Ask whoever sits at the terminal whether a function that a file names may be run; `yes` says so beforehand.

    Raises
    ------
    PlanError
        If nobody agrees.
    """
    if yes:
        return
    if function.native:
        question += f" So is its compiled twin {function.native}."
    if not (sys.stdin is not None and sys.stdin.isatty()):
        raise PlanError("function", f"{question} Nobody can be asked here: add --yes to run it")
    sys.stderr.write(f"{question} Run it? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise PlanError("function", f"{quoted(function.name)} was not run, as nobody agreed")
