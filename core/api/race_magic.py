"""`%%race`: run a notebook's cell, then race the last function that it defines.

IPython is imported by nobody here: it hands itself over.
"""

from __future__ import annotations

import argparse
import ast
import shlex
from collections.abc import Callable
from typing import Any, NoReturn

from ..plan.parsing import parse_chunks, parse_inner_threads
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
    parser.add_argument("--items", type=int)
    parser.add_argument("--strategy", default=",".join(USUAL))
    parser.add_argument("--workers", default="2")
    parser.add_argument("--python", default="")
    parser.add_argument("--shape")
    parser.add_argument("--combine")
    parser.add_argument("--rtol", type=float)
    parser.add_argument("--chunk", default="")
    parser.add_argument("--inner-threads", default="")
    parser.add_argument("--effort", default="normal")
    parser.add_argument("--rounds", type=int)
    return parser


def race_cell(shell: Any, line: str, cell: str) -> RaceResult | None:
    """Run the cell in the shell, and race its function; None where the cell itself failed."""
    asked = _parser().parse_args(shlex.split(line))
    if not shell.run_cell(cell, store_history=False).success:
        return None
    name = asked.function or _last_function(cell)
    return race(
        shell.user_ns[name],
        asked.items,
        strategies=asked.strategy if asked.strategy == "all" else asked.strategy.split(","),
        workers=[int(count) for count in asked.workers.split(",")],
        pythons=[one for one in asked.python.split(",") if one],
        shape=asked.shape,
        combine=asked.combine,
        rtol=asked.rtol,
        inner_threads=parse_inner_threads(asked.inner_threads) if asked.inner_threads else (),
        chunk=parse_chunks(asked.chunk) if asked.chunk else (),
        effort=asked.effort,
        rounds=asked.rounds,
    )


def _last_function(cell: str) -> str:
    names = [node.name for node in syntax_tree(cell).body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    if not names:
        raise PlanError("function", "%%race: the cell defines no function; name one: %%race simulate --items 1000")
    return names[-1]


def register(shell: Any) -> None:
    """Make `%%race` known to an IPython shell."""

    def magic(line: str, cell: str) -> RaceResult | None:
        return race_cell(shell, line, cell)

    known: Callable[..., None] = shell.register_magic_function
    known(magic, magic_kind="cell", magic_name="race")
