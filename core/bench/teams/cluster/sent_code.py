"""Our code on its way to workers that have none of it: as sources, under a name that is used once.

Functions here that run on a worker import what they need themselves: nothing of this module is there. Standard library
only, but for `cloudpickle`, which comes with `distributed`.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# What `cluster_task` imports, beside whole folders.
_FILES = (
    *("__init__", "draws", "layout", "lifeline", "model", "records", "shares", "slices", "workload"),
    *("teams/__init__", "teams/worker_loop", "teams/cluster/__init__", "teams/cluster/cluster_task"),
    "teams/cluster/worker_arrays",
)
_FOLDERS = ("costs", "inner", "workloads", "own")


def sources() -> dict[str, str]:
    """The files that a worker needs, by the names of their modules under `core`."""
    bench = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    names = [*_FILES]
    for folder in _FOLDERS:
        files = sorted(os.listdir(os.path.join(bench, folder)))
        names += [f"{folder}/{file[:-3]}" for file in files if file.endswith(".py")]
    found = {}
    for name in names:
        with open(os.path.join(bench, f"{name}.py"), encoding="utf-8") as file:
            found[f"core.bench.{name.replace('/', '.')}"] = file.read()
    return found


def facts(dask_worker: Any) -> dict[str, Any]:
    """On a worker: what it is, on which boot of which machine, and whether it takes tasks now."""
    import sys

    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            boot = file.read().strip()
    except OSError:
        boot = ""
    return {
        "boot": boot,
        "python": sys.version.split(maxsplit=1)[0],
        "distributed": sys.modules["distributed"].__version__,
        "paused": dask_worker.status.name == "paused",
    }


def hold(root: str) -> Any:
    """What a worker keeps for as long as the client wants it, and forgets with all that `install` made under `root`.

    So it is where the client has been killed, whatever the worker did then, and whether or not it came to a task of
    ours: it is no task's result, but put there.
    """
    import sys

    class Held:
        moved = False

        def __init__(self) -> None:  # on a worker alone: the client makes one without it
            if root not in sys.modules:
                made = type(sys)(root)
                made.__path__ = []
                vars(made).update(is_bench_host=True, forget=lambda: sys.modules.pop(root, None))
                sys.modules[root] = made

        def __reduce__(self) -> Any:  # it comes from the client, or a worker short of memory puts it on disk
            self.moved = True
            return type(self), ()

        def __del__(self) -> None:
            made: Any = sys.modules.get(root)
            if made is not None and not self.moved:
                made.forget()

    return Held.__new__(Held)


def install(root: str, files: dict[str, str]) -> None:  # long: it runs where nothing else of ours is
    """On a worker: make the modules importable under `root`, unless nobody holds that any more."""
    import sys
    from importlib.machinery import ModuleSpec

    class Sent:
        """Finds and loads what was sent."""

        def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
            inner = name.removeprefix(f"{root}.")
            if not name.startswith(f"{root}."):
                return None
            if inner in files or f"{inner}.__init__" in files or inner == "core":
                return ModuleSpec(name, self, is_package=inner not in files)  # type: ignore[arg-type]
            return None

        def create_module(self, spec: Any) -> Any:
            return None

        def exec_module(self, module: Any) -> None:
            inner = module.__name__.removeprefix(f"{root}.")
            text = files.get(inner, files.get(f"{inner}.__init__", ""))
            exec(compile(text, f"<{module.__name__}>", "exec"), vars(module))

    made: Any = sys.modules.get(root)
    if made is None:
        return
    finder = Sent()

    def forget() -> None:
        if finder in sys.meta_path:
            sys.meta_path.remove(finder)
        task: Any = sys.modules.get(f"{root}.core.bench.teams.cluster.cluster_task")
        if task is not None:
            task.let_go()
        for name in [name for name in [*sys.modules] if name == root or name.startswith(f"{root}.")]:
            sys.modules.pop(name, None)

    made.forget = forget
    sys.meta_path.append(finder)


def remove(root: str) -> None:
    """On a worker: forget all of it."""
    import sys

    made: Any = sys.modules.get(root)
    if made is not None:
        made.forget()


def standing(keys: list[str], dask_worker: Any) -> tuple[bool, bool, int]:
    """On a worker: whether it is paused, whether it keeps all of ours waiting that it has, and how many it is at."""
    tasks = dask_worker.state.tasks
    ours = [tasks[key].state for key in keys if key in tasks]
    waits = "executing" not in ours and any(state in ("ready", "constrained") for state in ours)
    return dask_worker.status.name == "paused", waits, dask_worker.state.executing_count


def call(root: str, name: str, *arguments: Any) -> Any:
    """On a worker: a function of `cluster_task` there; None where the code is gone, as the worker began anew."""
    import sys
    from importlib import import_module

    if root not in sys.modules:
        return None
    return getattr(import_module(f"{root}.core.bench.teams.cluster.cluster_task"), name)(*arguments)


def clock() -> int:
    """On a worker: the clock by which its slices are timed."""
    from time import perf_counter_ns

    return perf_counter_ns()


def by_value(function: Callable[..., Any]) -> Any:
    """A function of this module as one that nobody can import, so that it travels with its code."""
    kind: Any = type(function)
    code = function.__code__
    made = kind(code, {"__name__": "speeduplab_sent"}, function.__name__)
    made.__module__ = "speeduplab_sent"
    return made


def function_by_value(name: str) -> bytes:
    """What `cluster_task.know_function` takes, of the work of that name, which is a function of the user's.

    The function goes by value, and so do those of all modules beside its file; a library goes by its name.
    """
    from cloudpickle import dumps

    from ...own.user_file import loaded, understood

    function, _ = understood(name)
    one = loaded(function)
    send_by_value(one.function.__module__, function.folder or os.path.dirname(function.file))
    raw: bytes = dumps((one.function, one.combine, one.equal, one.is_async))
    return raw


def send_by_value(module: str, folder: str) -> None:
    """Let classes and functions of a module, of its package and of what lies beside it be pickled with their code."""
    from cloudpickle import register_pickle_by_value

    package = module.partition(".")[0]  # stands for all modules in it
    for name, one in [*sys.modules.items()]:
        file = getattr(one, "__file__", None)
        beside = folder and file and os.path.dirname(os.path.abspath(file)) == os.path.abspath(folder)
        if name != "__main__" and (name in (module, package) or beside):
            register_pickle_by_value(one)
