"""From what a person wrote to a function: "work.py:simulate" or "package.module:name", and how it is called.

Files are read, never run, and no module is imported. Pure but for that.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path

from ..bench.model import Function, Shape
from ..display.i18n import tr
from ..sources.syntax_tree import syntax_tree
from .function_reading import EQUAL, FoundFunction, Source, functions_of, read_source
from .rules import PlanError, quoted

SHAPES = {"f(i)": Shape.INDEX, "f(lo, hi)": Shape.RANGE, "f(item)": Shape.ITEM}
RTOL_MAX = 1.0


def function_named(
    reference: str,
    *,
    shape: str | None = None,
    combine: str | None = None,
    rtol: float | None = None,
    folders: Sequence[str] | None = None,
) -> Function:
    """The function of a reference, with what its file says of it.

    Parameters
    ----------
    shape
        "f(i)", "f(lo, hi)", "f(item)", or a key of `Shape`; None for what its signature says.
    folders
        Where modules are looked for; this program's own, if None.

    Raises
    ------
    PlanError
        If there is no such function, or it cannot be raced.
    """
    place, colon, name = reference.strip().rpartition(":")
    if not (colon and place and all(part.isidentifier() for part in name.split("."))):
        said = tr("function must be FILE.py:NAME or MODULE:NAME, such as work.py:simulate, got {got}")
        raise PlanError("function", said.format(got=quoted(reference)))
    if "\n" in place:
        raise PlanError(
            "function", tr("the path of a function's file must be one line, got {got}").format(got=quoted(place))
        )
    wanted = None if shape is None else parse_shape(shape)
    if place.endswith(".py") or "/" in place or "\\" in place:
        file = Path(place).expanduser().absolute()
        return of_source(read_source(file), name, shape=wanted, combine=combine, rtol=rtol, folder=str(file.parent))
    folders = sys.path if folders is None else folders
    return _of_module(place, name, folders, shape=wanted, combine=combine, rtol=rtol)


def with_twin(function: Function, native: str) -> Function:
    """The same with its compiled twin, "module:function"; a bench host imports it.

    Raises
    ------
    PlanError
        If that is no such name.
    """
    module, colon, name = native.strip().rpartition(":")
    if not (colon and name.isidentifier() and all(part.isidentifier() for part in module.split("."))):
        said = tr("the compiled twin must be MODULE:NAME, such as fastwork:simulate, got {got}")
        raise PlanError("function", said.format(got=quoted(native)))
    return replace(function, native=f"{module}:{name}")


def parse_shape(text: str) -> Shape:
    """The shape in "f(i)", "f(lo, hi)", "f(item)" or a key.

    Raises
    ------
    PlanError
        If it is none.
    """
    known = {name.replace(" ", ""): shape for name, shape in SHAPES.items()} | {str(one): one for one in Shape}
    found = known.get(text.replace(" ", ""))
    if found is None:
        said = tr("shape must be one of {names}, got {got}")
        raise PlanError("function", said.format(names=", ".join((*SHAPES, *Shape)), got=quoted(text)))
    return found


def parse_rtol(text: str) -> float:
    """How far floats may differ: "1e-9", as a share.

    Raises
    ------
    PlanError
        If that is no such number.
    """
    try:
        return float(text)
    except ValueError:
        raise _bad_rtol(quoted(text)) from None


def _bad_rtol(got: object) -> PlanError:
    said = tr("rtol must be from 0 to {most:g}, such as 1e-9, got {got}")
    return PlanError("function", said.format(most=RTOL_MAX, got=got))


def of_source(
    source: Source,
    name: str,
    *,
    shape: Shape | None = None,
    combine: str | None = None,
    rtol: float | None = None,
    folder: str = "",
    module: str = "",
) -> Function:
    """A function of a file that was read.

    Raises
    ------
    PlanError
        If it is not in it, or cannot be raced.
    """
    found = source.named(name)
    if found is None:
        raise PlanError("function", _not_there(source, name))
    if found.shape is None:
        said = tr("{name} of {file} cannot be raced: it {reason}; {others}")
        raise PlanError(
            "function",
            said.format(name=found.signature, file=source.file.name, reason=found.note, others=_others(source)),
        )
    shape = _fitting(found, source, shape)
    equal = source.named(EQUAL)
    one = Function(
        file=str(source.file),
        module=module,
        name=name,
        shape=shape,
        folder=folder,
        equal=EQUAL if equal is not None and rtol is None and _takes_two(equal) else "",
        sha256=source.sha256,
        source=source.text,
    )
    return _judged(one, source, combine, rtol)


def _fitting(found: FoundFunction, source: Source, shape: Shape | None) -> Shape:
    """The shape that was asked for, if the function can be called so; else its own."""
    assert found.shape is not None
    if shape is None or shape is found.shape:
        return found.shape
    takes_two = found.shape is Shape.RANGE
    if takes_two is not (shape is Shape.RANGE):
        said = tr(
            "{name} takes {n} argument(s), and {shape} needs another number; leave out --shape",
            "",
            2 if takes_two else 1,
        )
        text = next(text for text, one in SHAPES.items() if one is shape)
        raise PlanError("function", said.format(name=found.signature, shape=text))
    if shape is Shape.ITEM and source.named("items") is None:
        said = tr("f(item) needs a function items() in {file} that yields the items")
        raise PlanError("function", said.format(file=source.file.name))
    return shape


def index_words(found: FoundFunction, shape: Shape) -> str:
    """That items() of its file makes a function's f(i) an f(item), and how it is called with an index nevertheless.

    Half a sentence; "" for one that is called otherwise.
    """
    if shape is not Shape.ITEM:
        return ""
    said = tr("{name} is called with what items() yields: where {parameter} is an index, take f(i) (--shape index)")
    return said.format(name=found.name, parameter=found.parameter or "*")


def of_function(function: Function) -> FoundFunction | None:
    """What the source that goes with a function says of it; None without a source."""
    try:
        return next((one for one in functions_of(syntax_tree(function.source)) if one.name == function.name), None)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _judged(one: Function, source: Source | None, combine: str | None, rtol: float | None) -> Function:
    """The same with how partial results are joined, and results compared."""
    if rtol is not None and not 0 <= rtol <= RTOL_MAX:  # so that nan is refused, too
        raise _bad_rtol(rtol)
    if combine is not None:
        if one.shape is not Shape.RANGE:
            raise PlanError("function", tr("only results of f(lo, hi) are combined; leave out --combine"))
        found = source.named(combine) if source is not None else None
        if source is not None and (found is None or not _takes_two(found)):
            said = tr("combine must be a function of {file} that takes two results, got {got}")
            raise PlanError("function", said.format(file=source.file.name, got=quoted(combine)))
    return replace(one, combine=combine or "", rtol=rtol)


def _takes_two(found: FoundFunction) -> bool:
    return found.shape is Shape.RANGE or (found.name == EQUAL and found.shape is None)


def _not_there(source: Source, name: str) -> str:
    close = difflib.get_close_matches(name, [one.name for one in source.functions], n=1)
    if close:
        said = tr("{file} defines no function {name}; did you mean {guess}?")
        return said.format(file=source.file.name, name=name, guess=close[0])
    return tr("{file} defines no function {name}; {others}").format(
        file=source.file.name, name=name, others=_others(source)
    )


def _others(source: Source) -> str:
    able = [one.signature for one in source.functions if one.shape is not None]
    if not able:
        return tr("no function of it takes an item")
    return tr("it has {names}").format(names=", ".join(able[:6]))


def _of_module(
    module: str, name: str, folders: Sequence[str], *, shape: Shape | None, combine: str | None, rtol: float | None
) -> Function:
    try:
        here = str(Path.cwd())
    except OSError:
        here = ""
    folder, spec = "", _spec(module, folders)
    if spec is None and here:
        folder, spec = here, _spec(module, [here])
    if spec is None:
        said = tr("no module {name} was found here; name a file, such as work.py:simulate, or install the module")
        raise PlanError("function", said.format(name=quoted(module)))
    if spec.origin and spec.origin.endswith(".py"):
        source = read_source(Path(spec.origin))
        if source.named(name) is not None or shape is None:
            return of_source(source, name, shape=shape, combine=combine, rtol=rtol, folder=folder, module=module)
    if shape is None:
        said = tr("{module} has no Python source that says how {name} is called: add --shape 'f(i)' or another")
        raise PlanError("function", said.format(module=module, name=name))
    return _judged(Function(file="", module=module, name=name, shape=shape, folder=folder), None, combine, rtol)


def _spec(module: str, folders: Sequence[str]) -> ModuleSpec | None:
    """Where a module is, by its packages' folders: `find_spec` of the library would import these."""
    if module in sys.builtin_module_names:
        return ModuleSpec(module, None, origin="built-in")
    where, spec = list(folders), None
    for part in module.split("."):
        if not part.isidentifier():
            return None
        spec = PathFinder.find_spec(part, where)
        if spec is None:
            return None
        where = list(spec.submodule_search_locations or [])
    return spec
