"""The few lines that make each strategy what it is, cut from the files that run.

Nothing is copied by hand: Python comes from the modules of this package, C++ from the sources that
lie beside the extension which was built from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path, PurePath, PurePosixPath

from ..bench import workloads
from ..bench.model import Backend, Function
from ..bench.strategies import STRATEGIES, Strategy
from ..bench.workload import Workload
from ..bench.workloads import WORKLOADS, kernel_missing
from ..bench.workloads.native import native_name
from ..display.i18n import later, tr
from .cut import Line, cut_cpp, cut_functions, cut_python
from .team_places import BATCH, CARGO, GIL, GIL_KEPT, GIL_OF_STATE, STEPS, TEAMS, Place

__all__ = ["Excerpt", "Line", "excerpts"]

_CORE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Some lines of one file.

    Attributes
    ----------
    path
        As in the package: "core/bench/workloads/counter.py".
    language
        "python" or "cpp".
    missing
        Why there are no lines, as a sentence; else empty.
    """

    title: str
    path: str
    language: str
    lines: tuple[Line, ...] = ()
    missing: str = ""


def excerpts(
    strategy: str, workload: str, function: Function | None = None, line: int | None = None
) -> tuple[Excerpt, ...]:
    """What a strategy runs for a workload: its loop first, then its workers; empty for a strategy unknown here.

    Parameters
    ----------
    function
        Of the user's, as the run holds its text: it stands in the loop's place.
    line
        Of its file, to be among the lines: where it is outside of the function, the whole file is.
    """
    known = STRATEGIES.get(strategy)
    if known is None:
        return ()
    loop = _loop(known.backend, workload) if function is None else _own(function, line)
    return (loop, *_workers(known, WORKLOADS.get(workload)))


def _own(function: Function, wanted: int | None) -> Excerpt:
    """The user's function as its file was when it was measured."""
    try:
        lines = cut_python(function.source, (function.name,))
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # of a stranger's run
        lines = ()
    if wanted is not None and wanted not in {line.number for line in lines}:
        lines = tuple(Line(number=number, text=text) for number, text in enumerate(function.source.splitlines(), 1))
    path = PurePath(function.file).name or function.module
    missing = tr("The run does not hold the text of this function.")
    title = tr(later("Your function"))
    return Excerpt(title=title, path=path, language="python", lines=lines, missing="" if lines else missing)


def _loop(backend: Backend, workload: str) -> Excerpt:
    if not backend.is_native:
        row = WORKLOADS.get(workload)
        if row is not None and backend.is_library and (reason := kernel_missing(workload, backend)):
            return Excerpt(title=tr(later("The loop")), path="", language="python", missing=tr(reason))
        names = (_loop_name(row, backend),) if row is not None else ()
        file = _file("workloads", _module(row, workload))
        return _python(Place(title=later("The loop"), file=file, names=names))
    if kernel_missing(workload, backend):
        title, missing = tr(later("The loop")), tr("This workload has no C++ loop whose barrier could be left out.")
        return Excerpt(title=title, path="", language="cpp", missing=missing)
    return _cpp(Place(title=later("The loop"), file=f"kernels/{native_name(workload, backend)}.cpp", names=()))


def _loop_name(row: Workload, backend: Backend) -> str:
    """Of the function that holds the loop: the kernel itself, or what makes the kernel of a library."""
    made = getattr((row.kernels or {}).get(backend), "__name__", "")
    # A lambda gives the kernel as it is.
    return made if made.isidentifier() else row.kernel.__name__


def _workers(strategy: Strategy, row: Workload | None) -> list[Excerpt]:
    team = strategy.team
    usual = Place(title=later("One batch"), file=_file("teams", team.module), names=BATCH)
    places = list(TEAMS.get(team.key, (usual,)))
    if strategy.backend.is_native and not team.is_native:
        holds = strategy.backend is Backend.NATIVE_HOLDING
        places.append(GIL_KEPT if holds else GIL_OF_STATE if row is not None and row.has_state else GIL)
    if row is not None and row.steps > 1 and not (strategy.backend.is_native and team.is_native):
        places.append(STEPS)
    if row is not None and row.ships and not team.sees_memory:
        places.append(CARGO)
    return [_cpp(place) if place.file.endswith(".cpp") else _python(place) for place in places]


def _module(row: Workload | None, workload: str) -> str:
    """Of a workload's kernel, which may be another's, as a table of the bench names it."""
    if row is None:
        return f".{workload}"
    package, _, name = row.kernel.__module__.rpartition(".")
    return f".{name}" if package == workloads.__name__ else row.kernel.__module__


def _file(folder: str, module: str) -> str:
    """Of a module as a table of the bench names it."""
    return f"bench/{folder}/{module[1:]}.py" if module.startswith(".") else str(import_module(module).__file__)


def _python(place: Place) -> Excerpt:
    path = str(PurePosixPath("core", place.file))
    text = _text(_CORE / place.file)
    lines = cut_python(text, place.names) if text is not None else ()
    return _excerpt(place, path, "python", lines, tr("This strategy's lines are not marked in this version."))


def _cpp(place: Place) -> Excerpt:
    text = _text(_cpp_folder() / place.file)
    lines: tuple[Line, ...] = ()
    if text is not None:
        lines = cut_cpp(text, place.names) if place.names else cut_functions(text, msvc=_is_msvc())
    return _excerpt(
        place, f"cpp/{place.file}", "cpp", lines, tr("This installation has no C++ extension, and no source of it.")
    )


def _excerpt(place: Place, path: str, language: str, lines: tuple[Line, ...], missing: str) -> Excerpt:
    return Excerpt(
        title=tr(place.title), path=path, language=language, lines=lines, missing="" if lines else missing
    )  # fmt: skip


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return None


@cache
def _cpp_folder() -> Path:
    """Beside the extension, where its sources were installed with it; in a checkout that is not the tree's own cpp."""
    spec = find_spec(f"{__package__.rpartition('.')[0]}._native")
    return (Path(spec.origin).parent if spec is not None and spec.origin else _CORE) / "cpp"


@cache
def _is_msvc() -> bool:
    try:
        from .. import _native
    except ImportError:
        return False
    return str(_native.BUILD.get("compiler", "")).startswith("MSVC")
