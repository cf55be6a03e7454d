"""The bench host with a faulty counter: the fault is chosen by num.

Started in the place of the real script, which it runs; its path comes in FAULTY_BENCH.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
from pathlib import Path

# A host looks into no folder of its own accord, not even into that of its script.
sys.path.insert(0, str(Path(__file__).parent))

FAULTS = {
    "raises": 1001,
    "prints": 1002,
    "segfaults": 1003,
    "runs out of memory": 1004,
    "hangs": 1005,
    "exits": 1006,
    "is wrong": 1007,
    "floods stderr": 1008,
    "reads stdin": 1009,
    "kills its worker": 1010,
    "kills its host": 1011,
    "works": 1012,
}


def faulty(host: int, fault: str, counter):
    """A counter kernel with that fault."""

    def kernel(lo: int, hi: int, total: int) -> int:  # noqa: PLR0912  # a list of faults
        match fault:
            case "raises":
                raise RuntimeError("the kernel gave up")
            case "prints":
                print("a word from the kernel")
                os.write(1, b"and one from C\n")
            case "segfaults":
                os.kill(os.getpid(), signal.SIGSEGV)
            case "runs out of memory":
                raise MemoryError
            case "hangs":
                signal.pause()
            case "exits":
                print("leaving early", file=sys.stderr)
                sys.stderr.flush()
                os._exit(3)
            case "is wrong":
                return counter(lo, hi, total) + 1
            case "floods stderr":
                for _ in range(100):
                    sys.stderr.write("x" * 100_000 + "\n")
                raise RuntimeError("after a flood")
            case "reads stdin":
                if sys.stdin.read():
                    raise RuntimeError("there was something on stdin")
            case "kills its worker" if os.getpid() != host:
                os.kill(os.getpid(), signal.SIGKILL)
            case "kills its host" if os.getpid() != host:
                os.kill(host, signal.SIGKILL)
                signal.pause()
        return counter(lo, hi, total)

    return kernel


def main() -> int:
    bench = runpy.run_path(os.environ["FAULTY_BENCH"], run_name="bench")
    bench["_make_importable"]()
    from speeduplab.core.bench import pipes
    from speeduplab.core.bench.workloads import counter

    sys.path.append(os.path.dirname(__file__))  # noqa: PTH120  # which a host that is started safely does not look into
    from other_kernels import with_kernel

    read_task, sound = pipes.read_task, counter.WORKLOAD

    def read_and_choose(fd):
        task = read_task(fd)
        fault = next(name for name, num in FAULTS.items() if num == task.cell.num)
        counter.WORKLOAD = with_kernel(sound, faulty(os.getpid(), fault, sound.kernel))
        return task

    pipes.read_task = read_and_choose
    return bench["main"]()


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)
