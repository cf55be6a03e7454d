"""From what a person typed to a function: "work.py:simulate" or "package.module:name". Nothing is imported or run."""

from __future__ import annotations

import difflib
import sys
from importlib.machinery import PathFinder
from pathlib import Path

from ..bench.model import Function, Shape
from ..display.i18n import tr
from .function_file import FunctionError, FunctionFile, read_file

_EXAMPLE = "work.py:simulate"


def function_named(
    text: str,
    *,
    shape: Shape | None = None,
    combine: str = "",
    rtol: float = 0.0,
    folder: Path | None = None,
) -> Function:
    """The function that a text names.

    Parameters
    ----------
    shape
        How it is called; by its signature, if None.
    combine
        Name of what joins two partial results of a range, in the same file.
    rtol
        How far two floats may be apart, relative to the larger one.
    folder
        Where the text was typed; the working directory, if None.

    Raises
    ------
    FunctionError
        If there is no such function, or it cannot be called so.
    """
    where, colon, name = text.rpartition(":")
    if not colon or not where or not name.replace(".", "").isidentifier():
        said = tr("a function is named by its file and its name, such as {example}, got {got}")
        raise FunctionError(said.format(example=_EXAMPLE, got=repr(text[:80])))
    if not 0 <= rtol < 1:  # refuses nan, too
        raise FunctionError(tr("rtol must be from 0 to below 1, such as 1e-9, got {got}").format(got=rtol))
    root, module, path = _place(where, folder or Path.cwd())
    return function_in(read_file(path), name, shape=shape, combine=combine, rtol=rtol, root=root, module=module)


def function_in(
    file: FunctionFile,
    name: str,
    *,
    shape: Shape | None = None,
    combine: str = "",
    rtol: float = 0.0,
    root: Path | None = None,
    module: str | None = None,
) -> Function:
    """The function of that name in a file that was read; its folder and stem say how it is imported, if nothing does.

    Raises
    ------
    FunctionError
        If it is not there, or cannot be called so.
    """
    shape = _shape_of(file, name, shape)
    if shape is Shape.ITEM and "items" not in file.names:
        said = tr("{call} needs items() in {file}, which yields them: add it, or give another --shape")
        raise FunctionError(said.format(call=shape.call, file=file.path.name))
    if combine and shape is not Shape.RANGE:
        said = tr(
            "combine joins results of {range}, and {name} is called as {call}: leave it out, or give --shape range"
        )
        raise FunctionError(said.format(range=Shape.RANGE.call, name=name, call=shape.call))
    if combine and combine not in file.names:
        raise FunctionError(_not_there(file, combine))
    return Function(
        file=str(file.path),
        root=str(root or file.path.parent),
        module=module or file.path.stem,
        name=name,
        shape=shape,
        combine=combine,
        rtol=rtol,
        sha256=file.sha256,
        source=file.source,
    )


def _shape_of(file: FunctionFile, name: str, shape: Shape | None) -> Shape:
    found = next((one for one in file.functions if one.name == name), None)
    if found is None:
        if name.partition(".")[0] not in file.names:
            raise FunctionError(_not_there(file, name))
        if shape is None:  # a class, or what was imported or made: only whoever wrote it knows
            said = tr("{file} does not say how {name} is called: give --shape i, range or item")
            raise FunctionError(said.format(file=file.path.name, name=name))
        return shape
    if shape is not None:
        return shape
    if found.shape is None:
        said = tr("{signature} of {file} cannot be raced: it {why}; {rule}")
        rule = tr("a function is called as f(i), f(lo, hi) or f(item)")
        raise FunctionError(said.format(signature=found.signature, file=file.path.name, why=found.why_not, rule=rule))
    return found.shape


def _not_there(file: FunctionFile, name: str) -> str:
    known = [one.name for one in file.functions]
    if name == "<lambda>":
        return tr("a lambda has no name by which a worker could find it: write it as `def` at the top level of a file")
    if not known:
        return tr("{file} has no function at its top level, and none named {name}").format(
            file=file.path.name, name=name
        )
    said = tr("{file} has no function {name} at its top level; it has {names}")
    if close := difflib.get_close_matches(name, known, n=1):
        said = tr("{file} has no function {name} at its top level; it has {names}; did you mean {guess}?")
    return said.format(file=file.path.name, name=name, names=", ".join(known[:10]), guess="".join(close))


def _place(where: str, folder: Path) -> tuple[Path, str, Path]:
    """Root, module and file of "work.py" or "package.module"."""
    if where.endswith(".py") or "/" in where or "\\" in where:
        path = (folder / where).resolve()
        return path.parent, path.stem, path
    parts = where.split(".")
    if not all(part.isidentifier() for part in parts):
        said = tr("{where} is neither a .py file nor a module: name it as {example} or package.module:name")
        raise FunctionError(said.format(where=where, example=_EXAMPLE))
    search = [str(folder), *(path for path in sys.path if path)]
    for number in range(1, len(parts) + 1):
        # By the finder of files alone: asked any other way, a package would be imported.
        spec = PathFinder.find_spec(".".join(parts[:number]), search)
        if spec is None:
            said = tr("there is no module {module} here: name it by its file, such as {example}, or install it")
            raise FunctionError(said.format(module=".".join(parts[:number]), example=_EXAMPLE))
        if number < len(parts):
            search = list(spec.submodule_search_locations or [])
    origin = spec.origin or ""
    if not origin.endswith(".py"):
        said = tr("{module} is no Python file ({origin}): call it from a function in a file of your own")
        raise FunctionError(said.format(module=where, origin=Path(origin).name or tr("a package without one")))
    file = Path(origin).resolve()
    up = len(parts) if file.name == "__init__.py" else len(parts) - 1
    return file.parents[up], where, file
