"""The text of a function that lives in a notebook or in `__main__`, with all that it needs, as a file of its own.

Nothing is pickled: what a bench host runs can be read.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import linecache
import os
import symtable
import sys
import textwrap
from collections.abc import Iterable, Iterator
from math import isfinite
from types import FunctionType, ModuleType
from typing import Any

from ..plan.rules import PlanError
from ..sources.syntax_tree import syntax_tree

_PLAIN = (int, float, complex, str, bytes, bool, type(None))
_LONGEST = 10_000  # characters of a value
_POSTPONED = "from __future__ import annotations"  # a notebook keeps to it in all cells below


def text_of(function: FunctionType, beside: Iterable[str] = ()) -> str:
    """The function's definition, behind those of everything at the top of its module that it uses.

    Parameters
    ----------
    beside
        Names of further functions that go with it, such as the one that yields its items.

    Raises
    ------
    PlanError
        If its text cannot be had, or it uses something that no text can stand for.
    """
    defined = inspect.unwrap(function)
    # Under a name that nothing has, and first, as Python wants it.
    parts = {"": _POSTPONED} if defined.__code__.co_flags & annotations.compiler_flag else {}
    names = defined.__globals__
    _gather(function.__name__, function, names, parts)
    for name in beside:
        _gather(name, names[name], names, parts)
    return "\n\n".join(parts.values()) + "\n"


def _gather(name: str, value: Any, names: dict[str, Any], parts: dict[str, str]) -> None:
    """Put what `name` stands for into `parts`, behind what it needs itself."""
    if name in parts:
        return
    if name == "get_ipython":
        raise PlanError(
            "function",
            "lines with ! and %, and get_ipython(), work in this notebook alone: take them out of what is raced",
        )
    if isinstance(value, ModuleType):
        parts[name] = f"import {value.__name__}" if value.__name__ == name else f"import {value.__name__} as {name}"
        return
    if (imported := _imported(name, value, names)) is not None:
        parts[name] = imported
        return
    if isinstance(value, FunctionType | type):
        text = _source(name, value)
        parts[name] = ""  # it may call itself
        for needed in _needs(text, parts.get("", "")):
            if needed == "__name__":  # a module's own
                continue
            if needed in names:
                _gather(needed, names[needed], names, parts)
            elif not hasattr(builtins, needed):
                raise PlanError("function", f"{name} uses {needed}, which is not defined: run its cell first")
        del parts[name]
        parts[name] = text
        return
    parts[name] = f"{name} = {_written(name, value)}"


def _imported(name: str, value: Any, names: dict[str, Any]) -> str | None:
    """How what another module defines is imported: `sqrt` of math, a universal function of NumPy, a cached function."""
    if isinstance(value, (*_PLAIN, list, tuple, set, frozenset, dict)):
        return None
    called = getattr(value, "__qualname__", None) or getattr(value, "__name__", None)
    module = getattr(value, "__module__", None) or type(value).__module__
    if not isinstance(called, str) or not called.isidentifier() or module == names.get("__name__"):
        return None
    if getattr(sys.modules.get(module), called, None) is not value:
        return None
    return f"from {module} import {called}{'' if called == name else f' as {name}'}"


def _source(name: str, value: FunctionType | type) -> str:
    try:
        text = textwrap.dedent(_class_of_a_cell(value) or inspect.getsource(value))
        syntax_tree(text)
    except (OSError, TypeError, SyntaxError):
        helps = (
            "put it into a file and import it" if isinstance(value, type) else "define it by def in a cell or in a file"
        )
        raise PlanError("function", f"the text of {name} cannot be read: {helps}") from None
    return text


def _class_of_a_cell(value: FunctionType | type) -> str:
    """The text of a class that a cell defined, for `inspect` looks for a class in the file of its module; else "".

    Also "" where two cells define it otherwise, and no method of it tells which it is of.
    """
    if not isinstance(value, type) or value.__module__ != "__main__":
        return ""
    found = {file: text for file, cell in _cells() if (text := _class_in(cell, value.__name__))}
    methods = (inspect.unwrap(one) for one in vars(value).values() if isinstance(one, FunctionType))
    told = [found[method.__code__.co_filename] for method in methods if method.__code__.co_filename in found]
    texts = set(told or found.values())
    return texts.pop() if len(texts) == 1 else ""


def _cells() -> Iterator[tuple[str, str]]:
    """The cells that ran, as whoever ran them has told Python's tracebacks: by names of no files."""
    for file, entry in list(linecache.cache.items()):
        lines = entry[2] if len(entry) > 2 else ()
        if lines and not os.path.exists(file):  # noqa: PTH110  # it is no path
            yield file, "".join(lines)


def _class_in(text: str, name: str) -> str:
    try:
        tree = syntax_tree(text)
    except SyntaxError:
        return ""
    for node in reversed(tree.body):
        if isinstance(node, ast.ClassDef) and node.name == name:
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            return "".join(text.splitlines(keepends=True)[first - 1 : node.end_lineno])
    return ""


def _needs(text: str, head: str) -> Iterator[str]:
    """The global names that a definition uses below the head of its file, in their order."""
    used = {one.id: None for one in ast.walk(syntax_tree(text)) if isinstance(one, ast.Name)}
    known = set(_globals(symtable.symtable(f"{head}\n{text}", "<function>", "exec")))
    yield from (name for name in used if name in known)


def _globals(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        # Of a function that is called top, symtable says is_global() of its local names as well.
        is_global = symbol.is_declared_global() or (symbol.is_global() and not symbol.is_local())
        if is_global or (table.get_type() == "module" and not symbol.is_assigned()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _globals(inner)


def _written(name: str, value: Any) -> str:
    """A plain value as Python reads it."""
    text = _text(value)
    if text is not None and len(text) <= _LONGEST:
        return text
    why = "cannot be" if text is None else f"takes more than {_LONGEST:,} characters to be"
    raise PlanError(
        "function",
        f"{name} is a {type(value).__name__}, which {why} written down for another process: "
        "make it within the function, or put the function and what it needs into a file, and name that one",
    )


def _text(value: Any) -> str | None:
    """None where there is none that means the same."""
    if type(value) in (list, tuple, set, frozenset):
        parts = [_text(one) for one in value]
        if None in parts:
            return None
        inner = ", ".join(map(str, parts))
        ends: dict[type, str] = {list: f"[{inner}]", tuple: f"({inner}{',' * (len(parts) == 1)})", set: f"{{{inner}}}"}
        return ends[type(value)] if type(value) in ends and parts else f"{type(value).__name__}([{inner}])"
    if type(value) is dict:
        pairs = [(_text(key), _text(one)) for key, one in value.items()]
        return (
            None if any(None in pair for pair in pairs) else f"{{{', '.join(f'{key}: {one}' for key, one in pairs)}}}"
        )
    if type(value) is float and not isfinite(value):
        return f"float('{value}')"
    if type(value) is complex and not (isfinite(value.real) and isfinite(value.imag)):
        return f"complex({_text(value.real)}, {_text(value.imag)})"
    return repr(value) if type(value) in _PLAIN else None
