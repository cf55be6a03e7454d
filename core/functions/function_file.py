"""What a Python file holds that could be raced, by reading it: nothing in it is run."""

from __future__ import annotations

import ast
import hashlib
import tokenize
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from ..bench.model import Shape
from ..display.i18n import tr

# Neither a file of ours nor one that a person wrote is longer; it goes into the run file.
FILE_MAX = 1_000_000
ITEMS, EQUAL = "items", "equal"


class FunctionError(ValueError):
    """A function that cannot be raced as it was asked for; the text names it, the rule and the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFunction:
    """A function at the top level of a file.

    Attributes
    ----------
    signature
        As it is shown: "price(order)".
    shape
        How it would be called; None where it cannot be.
    why_not
        Why it cannot be raced, in a word or two; "" where it can.
    line
        Where it begins, from 1.
    """

    name: str
    signature: str
    shape: Shape | None
    why_not: str
    is_coroutine: bool
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionFile:
    """A file as it was read.

    Attributes
    ----------
    names
        All that stands at its top level: functions, classes, what is imported or assigned.
    """

    path: Path
    source: str
    sha256: str
    functions: tuple[FoundFunction, ...]
    names: frozenset[str]

    @property
    def has_items(self) -> bool:
        return any(one.name == ITEMS for one in self.functions)


def read_file(path: Path) -> FunctionFile:
    """What a file holds.

    Raises
    ------
    FunctionError
        If it cannot be read, or is no Python that this one understands.
    """
    raw = _bytes(path)
    try:
        encoding, _ = tokenize.detect_encoding(BytesIO(raw).readline)
        source = raw.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        tree = ast.parse(source, path.name)
    except SyntaxError as error:
        said = tr("{file}, line {line}: syntax error: {problem}")
        raise FunctionError(said.format(file=path.name, line=error.lineno or 1, problem=error.msg)) from None
    except (ValueError, RecursionError, MemoryError) as error:  # not its encoding, a null byte, nested too deeply
        raise FunctionError(tr("{file} is no Python: {problem}").format(file=path.name, problem=error)) from None
    defined = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    has_items = any(node.name == ITEMS for node in defined)
    return FunctionFile(
        path=path,
        source=source,
        sha256=hashlib.sha256(raw).hexdigest(),
        functions=tuple(_found(node, has_items=has_items) for node in {node.name: node for node in defined}.values()),
        names=frozenset(_names(tree)),
    )


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            said = tr("{path} is no file: name a .py file and a function in it, such as work.py:simulate")
            raise FunctionError(said.format(path=path))
        with path.open("rb") as file:
            raw = file.read(FILE_MAX + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FunctionError(tr("{path} cannot be read: {reason}").format(path=path, reason=reason)) from None
    if len(raw) > FILE_MAX:
        said = tr("{path} is longer than {most} bytes: move the function to a file of its own")
        raise FunctionError(said.format(path=path, most=f"{FILE_MAX:,}"))
    return raw


def _found(node: ast.FunctionDef | ast.AsyncFunctionDef, *, has_items: bool) -> FoundFunction:
    shape, why_not = _shape(node, has_items=has_items)
    return FoundFunction(
        name=node.name,
        signature=f"{node.name}({ast.unparse(node.args)})",
        shape=shape,
        why_not=why_not,
        is_coroutine=isinstance(node, ast.AsyncFunctionDef),
        line=node.lineno,
    )


def _shape(node: ast.FunctionDef | ast.AsyncFunctionDef, *, has_items: bool) -> tuple[Shape | None, str]:  # noqa: PLR0911
    """How a function is called, by its signature; else why it is not."""
    if node.name == ITEMS:
        return None, tr("gives the items")
    if node.name == EQUAL:
        return None, tr("compares two results")
    positional = [*node.args.posonlyargs, *node.args.args]
    needed = len(positional) - len(node.args.defaults)
    if named := [
        one.arg for one, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True) if not default
    ]:
        return None, tr("needs {name}= by name").format(name=named[0])
    if not positional and node.args.vararg is None:
        return None, tr("takes no item")
    if needed > 2:
        return None, tr("takes {count} arguments").format(count=needed)
    if needed == 2:
        return Shape.RANGE, ""
    return (Shape.ITEM if has_items else Shape.INDEX), ""


def _names(tree: ast.Module) -> set[str]:
    """What stands at the top level by name."""
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
        else:
            found |= {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name) and _is_stored(inner)}
    return found


def _is_stored(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)
