"""The kernels as conda compiles them (for a processor of 2004) against the same sources compiled for this one.

Both sides are built by the project's own CMakeLists.txt, as in a package: CMake adds its Release flags and ours to
those of the environment.
"""

from __future__ import annotations

import ast
import ctypes
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from interleave import Claim, interleaved, spread

ROOT = Path(__file__).resolve().parents[2]
NATIVE = "-march=native -O3"
# About 30 ms each where it is fast.
WORK = {"counter": 100_000_000, "primes": 4_000_000, "pi": 50_000_000, "mandelbrot": 1200, "nbody": 1024, "matmul": 900}
ROUNDS = 21

DOOR = """
#include <vector>
#include "work.hpp"
extern "C" __attribute__((visibility("default"))) std::int64_t run(const char* name, std::int64_t num) {
    using namespace speeduplab;
    const KernelRow& row = kernel_named(name);
    static std::vector<double> memory[kArraysMax];
    std::vector<Buffer> arrays;
    for (std::size_t i = 0; i < row.array_count; ++i) {
        memory[i].resize(static_cast<std::size_t>(row.arrays[i].items(num)), 1.0);
        arrays.push_back({memory[i].data(), 8 * memory[i].size()});
    }
    KernelWork work(name, num, arrays);
    std::int64_t total = 0;
    for (std::int64_t step = 0; step < work.steps(); ++step) {
        total = work.run(0, num, total, step);
    }
    return total;
}
"""


def conda_flags() -> str:
    """The compiler's flags that the stand-in channel gives it."""
    tree = ast.parse((ROOT / "recipe" / "make_channel.py").read_text("utf-8"))
    (flags,) = [
        node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and [t.id for t in node.targets if isinstance(t, ast.Name)] == ["FLAGS"]
        and isinstance(node.value, ast.Constant)
    ]
    return str(flags)


def compiled(folder: Path, name: str, flags: str) -> Callable[[str], float]:
    """The kernels in a library of their own; returns a timed call by a kernel's name."""
    door, build, library = folder / f"{name}.cpp", folder / name, folder / f"{name}.so"
    door.write_text(DOOR)
    compiler = os.environ.get("CXX", "g++")
    # The environment's own flags would be added to ours.
    clean = {key: value for key, value in os.environ.items() if key not in ("CXXFLAGS", "LDFLAGS")}
    options = [f"-DCMAKE_CXX_COMPILER={compiler}", f"-DCMAKE_CXX_FLAGS={flags}", "-DCMAKE_BUILD_TYPE=Release"]
    for words in (["-S", ROOT, "-B", build, *options], ["--build", build, "--target", "speeduplab_native"]):
        subprocess.run(["cmake", *words], check=True, stdout=subprocess.DEVNULL, env=clean)
    # Hidden: an inline table of kernels is otherwise one for the process, and both libraries would run the first's.
    words = [compiler, "-std=c++20", "-O2", "-fPIC", "-shared", "-fvisibility=hidden", f"-I{ROOT / 'cpp'}"]
    subprocess.run([*words, door, build / "libspeeduplab_native.a", "-pthread", "-o", library], check=True)
    run = ctypes.CDLL(str(library)).run
    run.argtypes, run.restype = [ctypes.c_char_p, ctypes.c_int64], ctypes.c_int64

    def timed(kernel: str) -> float:
        began = time.perf_counter()
        run(kernel.encode(), WORK[kernel])
        return time.perf_counter() - began

    return timed


def claims() -> Iterator[Claim]:
    with tempfile.TemporaryDirectory() as name:
        conda = compiled(Path(name), "conda", conda_flags())
        native = compiled(Path(name), "native", NATIVE)
        for kernel in WORK:
            sides = {"conda": lambda k=kernel: conda(k), "native": lambda k=kernel: native(k)}
            found = interleaved(sides, ROUNDS)
            for side, values in found.items():
                print(f"   {kernel}, {side}: {spread(values)}")
            # What else the machine did can only have added time.
            ratio = min(found["conda"]) / min(found["native"])
            yield Claim(name=f"{kernel}: conda's flags / -march=native -O3", value=ratio, high=1.05)
