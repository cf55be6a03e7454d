"""From a function that somebody holds in their hand to one that a bench host can find by name."""

from __future__ import annotations

import ast
import hashlib
import inspect
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from ..bench.model import Function, Shape
from ..machine.user_folders import cache_place
from ..plan.function_naming import function_named, of_source
from ..plan.function_reading import EQUAL, ITEMS, read_source
from ..plan.rules import PlanError
from ..sources.syntax_tree import syntax_tree
from .definitions import text_of


def function_of(
    function: Any,
    *,
    shape: Shape | None = None,
    combine: str | Callable[[Any, Any], Any] | None = None,
    rtol: float | None = None,
) -> Function:
    """The reference of a function, or of "work.py:simulate".

    One from a notebook, or from `__main__` where there is no file, is written into a file of the cache, and with it
    the notebook's `items`, `equal` and what `combine` names.

    Raises
    ------
    PlanError
        If another process could not find it; with the remedy.
    """
    if combine is not None and not isinstance(combine, str):
        combine = str(getattr(combine, "__name__", combine))
    if isinstance(function, str):
        return function_named(function, shape=shape and shape.value, combine=combine, rtol=rtol)
    _check_is_named(function)
    options: dict[str, Any] = {"shape": shape, "combine": combine, "rtol": rtol}
    file = _file_of(function)
    if file is None:
        return _written_down(function, options)
    source = read_source(file)
    if function.__module__ == "__main__":
        _check_is_guarded(source.text, file)
        return of_source(source, function.__name__, folder=str(file.parent), **options)
    module = sys.modules.get(function.__module__)
    _warn_of_changes(function, source.text, module)
    folder = file.parents[function.__module__.count(".") + (file.name == "__init__.py")]
    if module is None or getattr(module, "__file__", None) is None:
        return of_source(source, function.__name__, folder=str(file.parent), **options)
    return of_source(source, function.__name__, folder=str(folder), module=function.__module__, **options)


def _check_is_named(function: Any) -> None:
    """Refuse what no other process finds by a name."""
    if not isinstance(function, FunctionType):
        kind = type(function).__name__
        remedy = "wrap it in a function: def f(i): return ..."
        raise PlanError("function", f"race takes a function of Python or its name, got a {kind}: {remedy}")
    if "<locals>" in function.__qualname__ or (function.__closure__ and not _is_at_top(function)):
        raise PlanError(
            "function",
            f"{function.__name__} is defined inside another function, where no other process finds it: "
            "define it at the top of a file or cell, and pass what it needs as its argument",
        )
    if function.__name__ == "<lambda>":
        raise PlanError(
            "function", "a lambda has no name by which another process could find it: define it by def f(i): ..."
        )
    if "." in function.__qualname__:
        raise PlanError(
            "function", f"{function.__qualname__} is a method: call it from a function at the top of a file or cell"
        )


def _is_at_top(function: FunctionType) -> bool:
    """Whether its module has it under its name: one that is wrapped by a decorator is found as well."""
    return vars(sys.modules.get(function.__module__, sys)).get(function.__name__) is function


def _file_of(function: FunctionType) -> Path | None:
    """The file that a function stands in; None for one of a notebook, or that was typed."""
    file = Path(inspect.unwrap(function).__code__.co_filename)
    in_notebook = function.__module__ == "__main__" and not getattr(sys.modules["__main__"], "__file__", None)
    return file.absolute() if not in_notebook and file.suffix == ".py" and file.is_file() else None


def _warn_of_changes(function: FunctionType, text: str, module: ModuleType | None) -> None:
    """Say where a file has been edited since it was imported, for what stands in it now is raced."""
    # Any other loader may have rewritten what it has read, as pytest's does.
    if module is None or type(getattr(module, "__loader__", None)) is not SourceFileLoader:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of escapes in somebody's strings
        whole = compile(text, "<file>", "exec", dont_inherit=True)
    now = [one for one in whole.co_consts if isinstance(one, CodeType) and one.co_name == function.__name__]
    if now and not _is_same_code(now[-1], inspect.unwrap(function).__code__):
        said = (
            f"{function.__module__} has changed since it was imported: {function.__name__} is raced as its file has it"
        )
        warnings.warn(said, stacklevel=6)


def _is_same_code(one: CodeType, other: CodeType) -> bool:
    """Wherever it stands in its file."""
    if (one.co_code, one.co_names, len(one.co_consts)) != (other.co_code, other.co_names, len(other.co_consts)):
        return False
    return all(
        _is_same_code(mine, theirs) if isinstance(mine, CodeType) and isinstance(theirs, CodeType) else mine == theirs
        for mine, theirs in zip(one.co_consts, other.co_consts, strict=True)
    )


def _check_is_guarded(text: str, file: Path) -> None:
    """Refuse a script that would race again, and again, as soon as a bench host reads it."""
    for node in syntax_tree(text).body:
        called = getattr(node, "value", None) if isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign) else None
        inner = ast.walk(called) if isinstance(called, ast.expr) else ()
        for one in inner:
            if isinstance(one, ast.Call) and getattr(one.func, "attr", getattr(one.func, "id", "")) == "race":
                said = f"{file.name}, line {node.lineno}: call race() below if __name__ == '__main__':"
                raise PlanError("function", f"{said} each worker imports this file and would begin a race of its own")


def _written_down(function: FunctionType, options: dict[str, Any]) -> Function:
    text = text_of(function, _beside(function, options))
    name = f"{function.__name__}_{hashlib.sha256(text.encode()).hexdigest()[:12]}.py"
    file = _written_place() / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return of_source(read_source(file), function.__name__, **options)


def is_written_down(function: Function) -> bool:
    """Whether it is a notebook's, whose file is ours."""
    return Path(function.file).parent == _written_place()


def _written_place() -> Path:
    return cache_place() / "functions"


def _beside(function: FunctionType, options: dict[str, Any]) -> Iterator[str]:
    """What a notebook's function would find in its file: `items`, `equal` and what joins its results."""
    names, shape, combine = inspect.unwrap(function).__globals__, options["shape"], options["combine"]
    if shape in (None, Shape.ITEM) and _takes(names.get(ITEMS), 0):
        yield ITEMS
    elif shape is Shape.ITEM:
        raise PlanError(
            "function",
            f"f(item) needs a function items() that yields the items: run its cell before {function.__name__} is raced",
        )
    if options["rtol"] is None and _takes(names.get(EQUAL), 2):
        yield EQUAL
    if combine is not None:
        if not _takes(names.get(combine), 2):
            raise PlanError(
                "function", f"combine must be a function of this notebook that takes two results, got {combine!r:.80}"
            )
        yield combine


def _takes(value: Any, count: int) -> bool:
    """Whether it is a function that needs so many arguments."""
    if not isinstance(value, FunctionType):
        return False
    given = inspect.signature(value).parameters.values()
    return (
        sum(one.default is one.empty and one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD) for one in given)
        == count
    )
