"""The text of a function that lives in a notebook or in `__main__`, with all that it needs, as a file of its own.

Nothing is pickled: what a bench host runs can be read.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import symtable
import textwrap
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any

from ..plan.rules import PlanError
from ..sources.syntax_tree import syntax_tree

_PLAIN = (int, float, complex, str, bytes, bool, type(None))
_LONGEST = 10_000  # characters of a value


def text_of(function: FunctionType) -> str:
    """The function's definition, behind those of everything at the top of its module that it uses.

    Raises
    ------
    PlanError
        If its text cannot be had, or it uses something that no text can stand for.
    """
    parts: dict[str, str] = {}
    _gather(function.__name__, function, function.__globals__, parts)
    return "\n\n".join(parts.values()) + "\n"


def _gather(name: str, value: Any, names: dict[str, Any], parts: dict[str, str]) -> None:
    """Put what `name` stands for into `parts`, behind what it needs itself."""
    if name in parts:
        return
    if isinstance(value, ModuleType):
        parts[name] = f"import {value.__name__}" if value.__name__ == name else f"import {value.__name__} as {name}"
        return
    if isinstance(value, FunctionType | type):
        if value.__module__ != names.get("__name__"):
            own = "" if value.__qualname__ == name else f" as {name}"
            parts[name] = f"from {value.__module__} import {value.__qualname__}{own}"
            return
        text = _source(name, value)
        parts[name] = ""  # it may call itself
        for needed in _needs(text):
            if needed in names:
                _gather(needed, names[needed], names, parts)
            elif not hasattr(builtins, needed):
                raise PlanError("function", f"{name} uses {needed}, which is not defined: run its cell first")
        del parts[name]
        parts[name] = text
        return
    parts[name] = f"{name} = {_written(name, value)}"


def _source(name: str, value: FunctionType | type) -> str:
    try:
        text = textwrap.dedent(inspect.getsource(value))
        syntax_tree(text)
    except (OSError, TypeError, SyntaxError):
        raise PlanError(
            "function", f"the text of {name} cannot be read: define it by def in a cell or in a file"
        ) from None
    return text


def _needs(text: str) -> Iterator[str]:
    """The global names that a definition uses, in their order."""
    used = {one.id: None for one in ast.walk(syntax_tree(text)) if isinstance(one, ast.Name)}
    known = set(_globals(symtable.symtable(text, "<function>", "exec")))
    yield from (name for name in used if name in known)


def _globals(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        if symbol.is_global() or (table.get_type() == "module" and not symbol.is_assigned()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _globals(inner)


def _written(name: str, value: Any) -> str:
    """A plain value as Python writes it."""
    if _is_plain(value) and len(text := repr(value)) <= _LONGEST:
        return text
    raise PlanError(
        "function",
        f"{name} is a {type(value).__name__}, which cannot be written down for another process: "
        "put the function and what it needs into a file, and name that one",
    )


def _is_plain(value: Any) -> bool:
    if isinstance(value, list | tuple | set | frozenset):
        return type(value) in (list, tuple, set, frozenset) and all(map(_is_plain, value))
    if type(value) is dict:
        return all(map(_is_plain, value)) and all(map(_is_plain, value.values()))
    return type(value) in _PLAIN and value == value  # noqa: PLR0124  # nan is no text
