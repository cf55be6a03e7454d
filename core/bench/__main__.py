"""The bench host: one task comes in on stdin, events go out on a private copy of stdout.

Started by its path, under any CPython from 3.10 on: `PYTHON .../core/bench/__main__.py`. Nothing
of Speedup Lab needs to be installed there, so it first makes its own package importable. Worker
processes of the spawn and forkserver kinds run this file again, as `__mp_main__`.
"""

import sys

# One may take the place of another after it was asked. All of this file is words that 3.6 understands.
if sys.version_info < (3, 10):  # noqa: UP036
    sys.exit(f"bench host: Python {sys.version.split()[0]} is too old, 3.10 or newer is needed")

# The one clock read outside measure.py and slices.py: launch ends, and import begins, with the first line.
from time import perf_counter_ns

FIRST_LINE_NS = perf_counter_ns()

import os  # noqa: E402

PACKAGE = "speeduplab.core"


class _OwnFiles:
    """Finds our modules beside this file, whatever else is installed or hooked in under that name."""

    @staticmethod
    def find_spec(name, path=None, target=None):  # type: ignore[no-untyped-def]  # typing costs 2 ms here
        if not name.startswith(PACKAGE):
            return None
        from _frozen_importlib_external import PathFinder  # importlib.machinery, which has it too, takes 1 ms

        return PathFinder.find_spec(name, path, target)


def _make_importable() -> None:
    bench = os.path.dirname(os.path.abspath(__file__))
    # The script's folder: its modules must not be found as top-level ones.
    if sys.path and os.path.abspath(sys.path[0]) == bench:
        del sys.path[0]
    # Several: this Python takes the extension whose name has its tag.
    native_dirs = [folder for folder in os.environ.get("SPEEDUPLAB_NATIVE_DIR", "").split(os.pathsep) if folder]
    folders = {"speeduplab": [], PACKAGE: [os.path.dirname(bench), *native_dirs]}
    for name, path in folders.items():
        module = type(sys)(name)
        module.__path__ = path
        sys.modules[name] = module
    # records.py asks for it.
    vars(sys.modules["speeduplab"])["is_bench_host"] = True
    sys.meta_path.insert(0, _OwnFiles)


def main() -> int:  # long: all that a host does before its sample, in its order
    """Take one sample; the exit status is 2 where the task makes no sense."""
    import faulthandler

    from speeduplab.core.bench.codec import ProtocolError
    from speeduplab.core.bench.events import PROTOCOL, HostStarted
    from speeduplab.core.bench.host.gil_watch import gil
    from speeduplab.core.bench.host.task_rules import problem
    from speeduplab.core.bench.lifeline import ignore_interrupt
    from speeduplab.core.bench.measure import measure
    from speeduplab.core.bench.pipes import Out, die_with_parent, private_stdin, read_task

    ignore_interrupt()
    faulthandler.enable()
    has_gil = gil()  # before any module of a workload is imported: one of them may switch it on
    emit = Out()
    stdin = private_stdin()
    try:
        task = read_task(stdin)
        if task.protocol != PROTOCOL:
            raise ProtocolError(f"protocol must be {PROTOCOL}, got {task.protocol}")
        wrong = problem(task)
        if wrong:
            raise ProtocolError(wrong)
    except ProtocolError as error:
        sys.stderr.write(f"bench host: {error}\n")
        return 2
    die_with_parent(stdin)
    emit(
        HostStarted(
            protocol=PROTOCOL,
            cell=task.cell_index,
            round=task.round,
            pid=os.getpid(),
            python=sys.version.split(maxsplit=1)[0],
            implementation=sys.implementation.name,
            gil=has_gil,
            clock_ns=FIRST_LINE_NS,
        )
    )
    measure(task, emit, since_ns=FIRST_LINE_NS)
    return 0


if __name__ in ("__main__", "__mp_main__", "__worker__"):
    _make_importable()
if __name__ == "__mp_main__":
    # As a script's functions live in its main module, a worker's live here: a fork server loads them once.
    import speeduplab.core.bench.teams.multiprocess  # noqa: F401
if __name__ == "__main__":
    if sys.argv[1:2] == ["--worker"]:
        from speeduplab.core.bench.teams.worker_loop import main as work

        work(sys.argv[2:])
    if sys.argv[1:] == ["--probe"]:
        from speeduplab.core.bench.probe import probe

        print(probe())
        sys.exit(0)
    if sys.argv[1:] == ["--look"]:
        from speeduplab.core.bench.own.look_main import look

        look()
    if sys.argv[1:] == ["--rates"]:
        from speeduplab.core.bench.rates import rates

        print(rates())
        sys.exit(0)
    if sys.argv[1:2] == ["--limits"]:
        from speeduplab.core.bench.rates import limits

        print(limits(int(sys.argv[2])))
        sys.exit(0)
    if sys.argv[1:2] == ["--cluster"]:
        from speeduplab.core.bench.teams.cluster.cluster_look import look as look_at_cluster

        print(look_at_cluster(sys.argv[2]))
        sys.exit(0)
    if sys.argv[1:2] == ["--link"]:
        from speeduplab.core.bench.teams.cluster.link_trips import trips

        print(trips(sys.argv[3] if sys.argv[3:] else "", int(sys.argv[2])))
        sys.exit(0)
    status = main()
    sys.stderr.flush()
    if "mpi4py.MPI" in sys.modules:
        sys.exit(status)  # MPI kills the group of whoever leaves in another way, and all that they share stays
    # The workers are gone and all is written: skip the clean-up of modules, which takes milliseconds.
    os._exit(status)
