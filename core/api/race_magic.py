"""`%%race`: run a notebook's cell, then race the last function that it defines.

IPython is imported by nobody here: it hands itself over.
"""

from __future__ import annotations

import argparse
import ast
import asyncio
import inspect
import shlex
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from ..hosts.interpreters import PythonError
from ..plan.function_naming import parse_rtol
from ..plan.function_reading import EQUAL, ITEMS
from ..plan.parsing import (
    parse_chunks,
    parse_inner_threads,
    parse_num,
    parse_rounds,
    parse_strategies,
    parse_workers,
)
from ..plan.rules import PlanError
from ..sources.syntax_tree import syntax_tree
from .race_call import USUAL, race
from .race_result import RaceResult


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise PlanError("function", f"%%race: {message}")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="%%race", add_help=False)
    parser.add_argument("function", nargs="?")
    for name in ("shape", "combine", "native", "save"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--items", type=_said(parse_num))
    parser.add_argument("--strategy", default=",".join(USUAL), type=_said(parse_strategies))
    parser.add_argument("--workers", default="2", type=_said(parse_workers))
    parser.add_argument("--python", default="")
    parser.add_argument("--rtol", type=_said(parse_rtol))
    parser.add_argument("--chunk", default=(), type=_said(parse_chunks))
    parser.add_argument("--inner-threads", default=(), type=_said(parse_inner_threads))
    parser.add_argument("--arguments", default=())
    parser.add_argument("--check-races", action="store_true")
    parser.add_argument("--effort", default="normal")
    parser.add_argument("--rounds", type=_said(parse_rounds))
    parser.add_argument("--time-limit", type=float)
    parser.add_argument("--require", action="append", default=[])
    parser.add_argument("--dask")
    return parser


def _said(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """As the command line reads it, with its words where it is wrong."""

    def parsed(text: str) -> Any:
        try:
            return parse(text)
        except PlanError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return parsed


def race_cell(shell: Any, line: str, cell: str) -> RaceResult | None:
    """Run the cell in the shell, and race its function; None where the cell itself failed.

    Raises
    ------
    PlanError, PythonError
        As `race`.
    """
    asked = _parser().parse_args(_words(line))
    if _is_in_loop() and _awaits(_plain(shell, cell)):
        raise PlanError("function", "%%race: its cell cannot await outside its functions: do that in a cell above")
    if not shell.run_cell(cell, store_history=False).success:
        return None
    name = asked.function or _last_function(_plain(shell, cell), asked.combine)
    if name not in shell.user_ns:
        raise PlanError("function", f"%%race: there is no function {name}; name one that the cell defines")
    return race(
        shell.user_ns[name],
        asked.items,
        strategies=asked.strategy,
        workers=asked.workers,
        pythons=[one for one in asked.python.split(",") if one],
        shape=asked.shape,
        combine=asked.combine,
        rtol=asked.rtol,
        native=asked.native,
        inner_threads=asked.inner_threads,
        chunk=asked.chunk,
        arguments=asked.arguments,
        check_races=asked.check_races,
        effort=asked.effort,
        rounds=asked.rounds,
        time_limit=asked.time_limit,
        save=asked.save,
        require=asked.require,
        dask=asked.dask,
    )


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError as error:
        raise PlanError("function", f"%%race: {str(error).lower()} in {line}") from None


def _plain(shell: Any, cell: str) -> str:
    """The cell without what Python cannot read, such as a line %matplotlib; as it is where no shell can read it."""
    try:
        return str(shell.transform_cell(cell))
    except SyntaxError:  # it is shown when the cell is run
        return cell


def _is_in_loop() -> bool:
    """Whether this thread runs an event loop already, as a notebook's kernel does: a cell's await needs one to run."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _awaits(cell: str) -> bool:
    try:
        code = compile(cell, "<cell>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError:
        return False
    return bool(code.co_flags & inspect.CO_COROUTINE)


def _last_function(cell: str, combine: str | None) -> str:
    helps = {ITEMS, EQUAL, combine}
    found = [node.name for node in syntax_tree(cell).body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    names = [name for name in found if name not in helps]
    if not names:
        raise PlanError("function", "%%race: the cell defines no function; name one: %%race simulate --items 1000")
    return names[-1]


def register(shell: Any) -> None:
    """Make `%%race` known to an IPython shell."""

    def magic(line: str, cell: str) -> RaceResult | None:
        try:
            return race_cell(shell, line, cell)
        except (PlanError, PythonError) as error:
            raise _usage_error(str(error)) from None

    known: Callable[..., None] = shell.register_magic_function
    known(magic, magic_kind="cell", magic_name="race")


def _usage_error(said: str) -> Exception:
    """What a shell shows as one sentence; another one than IPython's gets an error of ours."""
    kind: type[Exception] | None = getattr(sys.modules.get("IPython.core.error"), "UsageError", None)
    return PlanError("function", said) if kind is None else kind(said)
