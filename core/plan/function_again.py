"""The function of a run as its file is now: whether it may be run anew, and what whoever is asked is told of it.

Files are read, never run. Of a run that may come from a stranger only names are taken: where its imports are looked for
is worked out here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ..bench.model import Function
from ..display.i18n import tr
from ..display.moments import ago_words
from ..display.numbers import number
from ..sources.syntax_tree import syntax_tree
from .function_naming import function_named
from .function_reading import functions_of
from .rules import PlanError


def function_again(function: Function) -> Function:
    """The same function, read from its file anew; it may have changed.

    Raises
    ------
    PlanError
        If it is gone, or cannot be raced any more.
    """
    reference = f"{function.module or function.file}:{function.name}"
    fresh = function_named(reference, shape=function.shape.value, combine=function.combine or None, rtol=function.rtol)
    return replace(fresh, native=function.native, equal=fresh.equal if function.equal else "")


def same_function(function: Function) -> Function:
    """The same function, if its file holds what it held.

    Raises
    ------
    PlanError
        If it is gone or has changed, or nothing tells: with the remedy.
    """
    where = function.file or function.module
    if not function.sha256:
        said = tr("{where} has no Python source that tells whether it is the same: run the plan anew")
        raise PlanError("function", said.format(where=where))
    fresh = function_again(function)
    if fresh.sha256 != function.sha256:
        said = tr("{file} has changed since that run, and more rounds belong to the same text: run the plan anew")
        raise PlanError("function", said.format(file=where))
    return fresh


def function_key(function: Function) -> str:
    """What somebody agrees to: this function of this file, with this text and this twin."""
    parts = (function.file or function.module, function.sha256, function.name, function.native)
    return "\n".join(parts)


def question_words(function: Function) -> str:
    """ "Run price(order) of pricing.py?"."""
    where = Path(function.file).name if function.file else function.module
    return tr("Run {function} of {file}?").format(function=_signature(function), file=where)


def facts_words(function: Function, *, run: str = "", was: str | None = None) -> str:
    """What whoever is asked should know: the file, its size, when it was changed, and what else is run.

    Parameters
    ----------
    run
        Name of the run file that the function came from; "" where somebody chose it.
    was
        The file's hash in that run; None for the same.
    """
    lines = [function.file or function.module]
    try:
        stat = Path(function.file).stat()
    except OSError:
        pass
    else:
        changed = ago_words(datetime.fromtimestamp(stat.st_mtime).astimezone(), datetime.now().astimezone())
        lines.append(tr("{size} bytes, changed {when}").format(size=number(stat.st_size), when=changed))
    if function.native:
        lines.append(tr("and its compiled twin {name}").format(name=function.native))
    if run:
        lines.append(tr("It was named by {run}.").format(run=run))
        if was is not None and was != function.sha256:
            lines.append(tr("The file has changed since that run: what it holds now is run."))
    return "\n".join(lines)


def _signature(function: Function) -> str:
    try:
        found = functions_of(syntax_tree(function.source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # of a stranger's run
        return function.name
    return next((one.signature for one in found if one.name == function.name), function.name)
