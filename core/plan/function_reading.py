"""The functions of a Python file, found by reading it: what each takes, and whether it can be raced.

The file is parsed, never run. Pure functions but for `read_source`.
"""

from __future__ import annotations

import ast
import hashlib
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import decode_source
from pathlib import Path

from ..bench.model import Shape
from ..display.i18n import tr
from ..sources.syntax_tree import syntax_tree
from .rules import PlanError

SOURCE_MAX = 1_000_000  # bytes; a run file holds it in one line
ITEMS, EQUAL = "items", "equal"
_OF_INDEX = frozenset({"i", "j", "k", "n", "idx", "ind", "index", "num", "number"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFunction:
    """A function at the top of a file.

    Attributes
    ----------
    signature
        "price(order)".
    shape
        How it would be called; None where it cannot be raced.
    note
        Of one that can be raced what it takes, else why it cannot: "one item", "takes no item".
    parameter
        The name of what it takes first; "" where it has none.
    """

    name: str
    signature: str
    line: int
    shape: Shape | None
    note: str
    parameter: str = ""
    is_async: bool = False

    @property
    def counts(self) -> bool:
        """Whether what it takes has the name of an index rather than that of an item."""
        return self.parameter.lower() in _OF_INDEX


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was read of a file.

    Attributes
    ----------
    sha256
        Of its bytes.
    hidden
        Names of files beside it that it imports by a standard module's name: it gets the standard module.
    """

    file: Path
    text: str
    sha256: str
    functions: tuple[FoundFunction, ...]
    hidden: tuple[str, ...] = ()

    def named(self, name: str) -> FoundFunction | None:
        return next((one for one in self.functions if one.name == name), None)


def read_source(file: Path) -> Source:
    """Read a file and find its functions.

    Raises
    ------
    PlanError
        If it cannot be read, is too large, or is no Python.
    """
    try:
        if file.exists() and not file.is_file():  # to open a pipe would wait for whoever writes into it
            raise OSError(tr("it is no file"))
        with file.open("rb") as stream:
            raw = stream.read(SOURCE_MAX + 1)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or str(error)).lower()
        said = tr("{file} cannot be read: {reason}; choose another file")
        raise _refused(said, file, tr("Cannot be read: {reason}"), reason=why) from None
    if len(raw) > SOURCE_MAX:
        most = f"{SOURCE_MAX // 10**6} MB"
        said = tr("{file} is larger than {most}: put the function into a file of its own")
        raise _refused(said, file, tr("Larger than {most}"), most=most)
    try:
        text = decode_source(raw)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes in somebody's strings
            tree = syntax_tree(text)
    except SyntaxError as error:
        said = tr("{file} has a syntax error in line {line}, for Python {version} that runs this program: {reason}")
        values = {"line": error.lineno or 1, "version": "{}.{}".format(*sys.version_info), "reason": error.msg}
        raise _refused(said, file, tr("Syntax error in line {line}"), **values) from None
    except (ValueError, RecursionError, MemoryError):  # other bytes than text, or a million brackets
        said = tr("{file} is no Python source; choose a file whose name ends in .py")
        raise _refused(said, file, tr("No Python source")) from None
    return Source(
        file=file,
        text=text,
        sha256=hashlib.sha256(raw).hexdigest(),
        functions=functions_of(tree),
        hidden=_hidden(tree, file),
    )


def functions_of(tree: ast.Module) -> tuple[FoundFunction, ...]:
    """The functions at the top of a module, in their order; of two with one name the last, as Python takes it."""
    found: dict[str, tuple[ast.arguments, ast.AST]] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.pop(node.name, None)
            found[node.name] = node.args, node
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.pop(target.id, None)
                    found[target.id] = node.value.args, node
    gives_items = ITEMS in found and not _required(found[ITEMS][0])
    return tuple(_found(name, arguments, node, gives_items) for name, (arguments, node) in found.items())


def _found(name: str, arguments: ast.arguments, node: ast.AST, gives_items: bool) -> FoundFunction:
    shape, note = _called(name, arguments, node, gives_items)
    return FoundFunction(
        name=name,
        signature=f"{name}({', '.join(_parameters(arguments))})",
        line=getattr(node, "lineno", 1),
        shape=shape,
        note=note,
        parameter=next((one.arg for one in (*arguments.posonlyargs, *arguments.args)), ""),
        is_async=isinstance(node, ast.AsyncFunctionDef),
    )


def _called(  # noqa: PLR0911  # one for each kind
    name: str, arguments: ast.arguments, node: ast.AST, gives_items: bool
) -> tuple[Shape | None, str]:
    """How a function would be called, and what is said of it."""
    required, most = _required(arguments), len(arguments.posonlyargs) + len(arguments.args)
    if name == ITEMS and gives_items:
        return None, tr("gives the items")
    if keyword := next((one.arg for one, value in _keywords(arguments) if value is None), None):
        return None, tr("needs the keyword {name}").format(name=keyword)
    if _yields(node):
        return None, tr("yields, and returns no result")
    if required == 2:
        return (None, tr("compares results")) if name == EQUAL else (Shape.RANGE, tr("a range"))
    if required > 2:
        return None, tr("takes {n} arguments").format(n=required)
    if not most and arguments.vararg is None:
        return None, tr("takes no item")
    return (Shape.ITEM, tr("one item")) if gives_items else (Shape.INDEX, tr("one index"))


def _required(arguments: ast.arguments) -> int:
    return len(arguments.posonlyargs) + len(arguments.args) - len(arguments.defaults)


def _keywords(arguments: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None]]:
    return zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)


def _parameters(arguments: ast.arguments) -> Iterator[str]:
    positional = [*arguments.posonlyargs, *arguments.args]
    optional = len(positional) - len(arguments.defaults)
    for index, one in enumerate(positional):
        yield one.arg if index < optional else f"{one.arg}=…"
    if arguments.vararg is not None:
        yield f"*{arguments.vararg.arg}"
    for one, value in _keywords(arguments):
        yield one.arg if value is None else f"{one.arg}=…"


def _yields(node: ast.AST) -> bool:
    """Whether calling it gives a generator: a yield of its own, not of a function within it."""
    waiting = list(ast.iter_child_nodes(node))
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting += ast.iter_child_nodes(one)
    return False


def _hidden(tree: ast.Module, file: Path) -> tuple[str, ...]:
    """Files beside it whose standard module it imports."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {one.name.partition(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    beside = (f"{name}.py" for name in sorted(names & sys.stdlib_module_names))
    return tuple(name for name in beside if (file.parent / name).exists() and name != file.name)


def _refused(said: str, file: Path, short: str, **values: object) -> PlanError:
    return PlanError("function", said.format(file=file, **values), short=short.format(**values))
