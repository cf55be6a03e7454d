"""Run the benchmarks, all or those named, and print what each measured.

    python tests/benchmarks [NAME ...]

Ends with status 1 if a claim does not hold. Run it on an otherwise idle machine.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from pathlib import Path

NAMES = (
    "warm_compute",
    "native_counter",
    "kernels",
    "overhead",
    "stop",
    "launch",
    "window_cpu",
    "conda_flags",
    "measuring_cost",
    "memory_cost",
    "against_pyperf",
    "ways",
    "own_function",
    "dask_cluster",
    "layout",
    "repeatability",
    "open_file",
    "estimate",
    "lag",
    "timeline_frames",
    "race_frames",
    "board",
    "advice",
    "borne_out",
)


def main(names: list[str]) -> int:
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    # With it, each host of a tree that was edited compiles our modules anew: an installed program never does.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    missed = 0
    for name in names or NAMES:
        began = time.perf_counter()
        print(f"== {name}", flush=True)
        for claim in importlib.import_module(name).claims():
            missed += not claim.holds
            print(claim, flush=True)
        print(f"   in {time.perf_counter() - began:.0f} s", flush=True)
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
