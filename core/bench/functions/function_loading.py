"""Loading the file of a function of one's own, in a bench host or one of its workers; each process loads it once.

What to load is told by the environment, which every kind of worker inherits. Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..model import Function, Shape
from ..records import dataclass
from . import VARIABLE

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any, NoReturn
else:
    Any = object


class FunctionFailed(Exception):  # noqa: N818  # what a user reads
    """What a function of one's own did instead of returning, as a sentence of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A function and what its file has for it.

    Attributes
    ----------
    items
        All that `items()` yields, asked for once; only for the shape f(item).
    combine, equal
        The file's own, where it has them.
    """

    function: Function
    call: Callable[..., Any]
    is_coroutine: bool
    items: Callable[[], list[Any]]
    combine: Callable[[Any, Any], Any] | None
    equal: Callable[[Any, Any], Any] | None


_LOADED: dict[str, Loaded] = {}


def tell_workers(function: Function) -> None:
    """Say which function this process and all that it starts will call."""
    import json

    plain = {name: getattr(function, name) for name in ("file", "root", "module", "name", "combine", "rtol")}
    os.environ[VARIABLE] = json.dumps({**plain, "shape": function.shape.value})


def loaded() -> Loaded:
    """The function that was told, loaded now if this process has not done so yet.

    Raises
    ------
    FunctionFailed
        If it cannot be loaded, with where and why.
    KeyError
        If none was told.
    """
    told = os.environ[VARIABLE]
    found = _LOADED.get(told)
    if found is None:
        import json

        plain = json.loads(told)
        found = _LOADED[told] = _load(Function(**{**plain, "shape": Shape(plain["shape"])}))
    return found


def _load(function: Function) -> Loaded:
    module = _module(function)
    call = _member(module, function, function.name)
    items: list[Any] = []

    def all_items() -> list[Any]:
        if not items:
            items.extend(_yielded(module, function))
        return items

    equal = getattr(module, "equal", None)
    return Loaded(
        function=function,
        call=call,
        is_coroutine=_is_coroutine(call),
        items=all_items,
        combine=_member(module, function, function.combine) if function.combine else None,
        equal=equal if callable(equal) and equal is not call else None,
    )


def _is_coroutine(call: Any) -> bool:
    flags = getattr(getattr(call, "__code__", None), "co_flags", 0)
    return bool(flags & 0x80)  # inspect.CO_COROUTINE; inspect takes 10 ms


def _module(function: Function) -> Any:
    """The module, imported with its folder on the path behind the standard library, never in front of it."""
    name = function.module
    is_file = "." not in name and os.path.dirname(function.file) == function.root
    if is_file and (name in sys.modules or name in sys.stdlib_module_names):
        name += "_"  # its name is taken; by its path it is found all the same
    # Files that it opens lie where it does; before 3.11 workers would look for modules there, too.
    if sys.version_info >= (3, 11):  # noqa: UP036  # a host may be older than this program
        try:
            os.chdir(function.root)
        except OSError as error:
            raise FunctionFailed(f"{function.root} cannot be opened: {error.strerror}") from None
    with _on_path(function.root):
        try:
            return _from_file(name, function.file) if is_file else _imported(name)
        except BaseException as error:
            sys.modules.pop(name, None)
            _refuse(function, error)


def _from_file(name: str, path: str) -> Any:
    from importlib.machinery import SourceFileLoader
    from importlib.util import module_from_spec, spec_from_loader

    loader = SourceFileLoader(name, path)
    spec = spec_from_loader(name, loader)
    assert spec is not None
    module = sys.modules[name] = module_from_spec(spec)  # as pickle finds its classes
    loader.exec_module(module)
    return module


def _imported(name: str) -> Any:
    from importlib import import_module

    return import_module(name)


@contextmanager
def _on_path(folder: str) -> Iterator[None]:
    """The folder before whatever is installed while the file is imported, and behind it afterwards."""
    before = list(sys.path)
    installed = (at for at, path in enumerate(before) if path.endswith(("site-packages", "dist-packages")))
    sys.path.insert(next(installed, len(before)), folder)
    try:
        yield
    finally:
        if folder in sys.path:
            sys.path.remove(folder)
        sys.path.append(folder)  # for what is imported once the function is called


def _refuse(function: Function, error: BaseException) -> NoReturn:
    """Say in words what kept the file from being loaded."""
    file = os.path.basename(function.file) or function.module
    where = f"{file}, line {line}" if (line := _line_in(error, function.file)) else file
    if isinstance(error, SyntaxError):
        said = f"{os.path.basename(error.filename or file)}, line {error.lineno}: syntax error: {error.msg}"
    elif isinstance(error, ModuleNotFoundError):
        version = sys.version.split(maxsplit=1)[0]
        said = f"{where}: {error.name} is not installed under Python {version} ({sys.executable})"
    elif isinstance(error, SystemExit):
        said = (
            f"{where} calls sys.exit({error.code!r}) while it is loaded: "
            'put what a script does below `if __name__ == "__main__":`'
        )
    elif isinstance(error, OSError) and error.filename == function.file:
        said = f"{function.file} cannot be read: {error.strerror}"
    else:
        said = f"{where} raises {type(error).__name__} while it is loaded: {error}"
    raise FunctionFailed(said) from error


def _line_in(error: BaseException, file: str) -> int | None:
    """The last line of that file on an exception's way."""
    trace, line = error.__traceback__, None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == file:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _member(module: Any, function: Function, name: str) -> Callable[..., Any]:
    found = module
    for part in name.split("."):
        found = getattr(found, part, None)
    if found is None:
        raise FunctionFailed(f"{os.path.basename(function.file)} has no {name} once it is loaded")
    if not callable(found):
        raise FunctionFailed(f"{name} of {os.path.basename(function.file)} is {type(found).__name__}, not a function")
    return found  # type: ignore[no-any-return]


def _yielded(module: Any, function: Function) -> list[Any]:
    """What `items()` yields."""
    give = _member(module, function, "items")
    try:
        return list(give())
    except BaseException as error:
        said = f"items() of {os.path.basename(function.file)} raises {type(error).__name__}: {error}"
        raise FunctionFailed(said) from error
