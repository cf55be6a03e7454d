"""Loads the file of the user's function, in a host and in each of its workers; and how they are told which one.

What lies beside the file is found after everything else, so that a random.py there hides nothing.
Standard library only.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock

from ..model import Function, Shape
from ..records import dataclass
from .present_item import watch_items

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

_LONGEST = 300  # characters of what a stranger's exception says
# Where the package to install is called otherwise than the module.
_PACKAGES = {
    "PIL": "pillow",
    "bs4": "beautifulsoup4",
    "cv2": "opencv-python",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "yaml": "PyYAML",
}
_LOCK = allocate_lock()


class LoadError(Exception):
    """The function cannot be had; the text says why, and names the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A function of the user's, and what goes with it."""

    function: Any
    shape: Shape
    combine: Any
    equal: Any
    items: Any
    is_async: bool


# By the name under which workers are told of it; a forked worker finds what its host has loaded.
_LOADED: dict[str, Loaded] = {}


_SENT = "sent"


def told(function: Function, *, sent: bool = False, arguments: str = "") -> str:
    """A function as `Work.memory` holds it; `sent` where its items come with the tasks, `arguments` where each thread
    makes copies of its own."""
    parts = (function.file, function.module, function.name, function.shape.value)
    more = (
        function.folder,
        function.combine,
        function.equal,
        function.native,
        _SENT if sent else arguments,
    )
    return "\n".join((*parts, *more))


def understood(name: str) -> tuple[Function, bool]:
    """What `told` was told."""
    file, module, function, shape, folder, combine, equal, native, sent = name.split("\n")
    one = Function(
        file=file,
        module=module,
        name=function,
        shape=Shape(shape),
        folder=folder,
        combine=combine,
        equal=equal,
        native=native,
    )
    return one, sent == _SENT


def copies_of(name: str) -> str:
    """How each thread makes items of its own, as `told` was told: "per-thread" or "private"; "" where it makes none."""
    last = name.rpartition("\n")[2]
    return "" if last == _SENT else last


def loaded(function: Function) -> Loaded:
    """The function, loaded once a process.

    Raises
    ------
    LoadError
        If its file cannot be run, or lacks what was named.
    """
    key = told(function)
    with _LOCK:
        if key not in _LOADED:
            _LOADED[key] = _load(function)
        return _LOADED[key]


def _load(function: Function) -> Loaded:
    where = os.path.basename(function.file) or function.module
    _stand_by(function.folder)
    watch_items()
    sys.argv[:] = [function.file or function.module]  # as of a script that nobody gave an argument
    try:
        module = _imported(function)
    except SyntaxError as error:
        raise LoadError(f"{_file_of(error, where)} has a syntax error in line {error.lineno}: {error.msg}") from error
    except ModuleNotFoundError as error:
        raise LoadError(f"{where} needs the module {error.name}{lacking(str(error.name))}") from error
    except BaseException as error:  # it may call sys.exit
        raise LoadError(f"{where} cannot be imported: {said(error)}{_helps(error)}") from error

    def named(name: str) -> Any:
        found: Any = module
        for part in name.split("."):
            found = getattr(found, part, None)
        if not callable(found):
            raise LoadError(f"{where} defines no function {name}")
        return found

    called = named(function.name)
    code = getattr(called, "__code__", None)
    return Loaded(
        function=called,
        shape=function.shape,
        combine=named(function.combine) if function.combine else None,
        equal=named(function.equal) if function.equal else None,
        items=named("items") if function.shape is Shape.ITEM else None,
        is_async=code is not None and bool(code.co_flags & 0x80),  # inspect.CO_COROUTINE; inspect takes 10 ms
    )


def lacking(module: str) -> str:
    """What to do about a module that this Python lacks, behind its name."""
    version = sys.version.split(maxsplit=1)[0] + ("t" if "t" in getattr(sys, "abiflags", "") else "")
    package = module.partition(".")[0]
    package = _PACKAGES.get(package, package)
    return f", which Python {version} does not have: {sys.executable} -m pip install {package}"


def _helps(error: BaseException) -> str:
    """What to do about a file that raises while it is read; nothing more about a name that is missing elsewhere."""
    if isinstance(error, (LoadError, ImportError)):
        return ""
    return "; what is to run only as a script belongs below if __name__ == '__main__':"


def _stand_by(folder: str) -> None:
    """Let what lies in a folder be found last, and stand there, as a script does that is started in it."""
    if not folder:
        return
    if folder not in sys.path:
        sys.path.append(folder)
    # Up to 3.10 a spawned worker looks for the standard library's own modules where it stands.
    if sys.version_info >= (3, 11):  # noqa: UP036  # a host may be older
        try:
            os.chdir(folder)
        except OSError:
            pass


def _imported(function: Function) -> Any:
    from importlib import import_module
    from importlib.util import module_from_spec, spec_from_file_location

    _keep_from_racing()
    if function.module:
        return import_module(function.module)
    if not os.path.exists(function.file):
        raise LoadError(f"{function.file} is gone")
    stem = os.path.basename(function.file).rpartition(".")[0]
    # Under its own name, so that others can import it and what it pickles can be read; never in another's place.
    taken = stem in sys.modules or stem in getattr(sys, "stdlib_module_names", ()) or not stem.isidentifier()
    name = f"own_{''.join(c if c.isalnum() else '_' for c in stem)}" if taken else stem
    spec = spec_from_file_location(name, function.file)
    if spec is None or spec.loader is None:
        raise LoadError(f"{function.file} is no Python file")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException as error:
        del sys.modules[name]
        lone = isinstance(error, ImportError) and "relative import" in str(error)
        whole = _of_package(function.file) if lone else None
        if whole is None:
            raise
        return whole
    return module


def _of_package(file: str) -> Any:
    """The same file as a module of the packages that it lies in; None where it lies in none."""
    from importlib import import_module

    folder, parts = os.path.dirname(os.path.abspath(file)), [os.path.basename(file).rpartition(".")[0]]
    while os.path.exists(os.path.join(folder, "__init__.py")):
        folder, package = os.path.split(folder)
        parts.insert(0, package)
    if len(parts) == 1:
        return None
    if folder not in sys.path:
        sys.path.append(folder)
    module = import_module(".".join(parts))
    found = getattr(module, "__file__", None)
    if found is None or not os.path.samefile(found, file):
        raise LoadError(f"{os.path.basename(file)} needs its package {parts[0]}, and Python finds another one: {found}")
    return module


class _NoRace(type(sys)):  # type: ignore[misc]  # a module, by a name that needs no import
    def __call__(self, *_: object, **__: object) -> None:
        raise LoadError("race() is called while the file is read: call it below if __name__ == '__main__':")


def _keep_from_racing() -> None:
    """A script may import `race` at its top; it must not begin a race of its own in each worker."""
    name, package = "speeduplab.race", sys.modules["speeduplab"]
    if not isinstance(sys.modules.get(name), _NoRace):
        sys.modules[name] = _NoRace(name)
        package.race = sys.modules[name]  # type: ignore[attr-defined]


def said(error: BaseException) -> str:
    """What an exception says, short: "ValueError: bad", "it calls sys.exit(3)"."""
    if isinstance(error, LoadError):
        return str(error)
    if isinstance(error, SystemExit):
        return f"it calls sys.exit({error.code!r:.80})"
    try:
        text = str(error).strip()
    except Exception:
        text = ""
    text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _file_of(error: SyntaxError, where: str) -> str:
    return os.path.basename(error.filename) if error.filename else where
