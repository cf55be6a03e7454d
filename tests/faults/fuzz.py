"""Any run file gives a result or a refusal of ours: tens of thousands of mutated ones through all readers.

    python tests/faults/fuzz.py [--files 20000] [--seconds 60] [--seed N] [--keep FOLDER] [--processes N]
    python tests/faults/fuzz.py --seed N --only NUMBER

Ends with status 1 where a reader raised anything else; each such file is kept in FOLDER under its seed and number.
Those that failed once lie in seeds/, and test_any_file.py reads them again.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "shared"), str(HERE.parent / "core" / "shared")]

from every_reader import read_every_way, readers  # noqa: E402
from mutated_files import mutated  # noqa: E402
from speeduplab.core.runfile import reading  # noqa: E402

CHUNK = 250
# How many of a thousand runs go through a reader: those that take long are called less often.
SHARES = {"report": 40, "compare": 40, "pair": 60, "export html": 15}
SHARE = 150
SLOW_S = 2.0
# Where files cost nothing, on Linux.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

Problem = tuple[int, str, str, bytes]


def examine(seed: int, number: int, folder: Path, *, everything: bool = False) -> tuple[bool, Problem | None]:
    """Whether the file is a run, and what went wrong: its number, where, the traceback, its content."""
    draw = random.Random(number)
    wanted = {
        name: reader
        for name, reader in readers().items()
        if everything or draw.randrange(1000) < SHARES.get(name, SHARE)
    }
    content = mutated(seed, number)
    path = folder / f"{os.getpid()}.speedup.jsonl"
    path.write_bytes(content)
    began = time.process_time()
    try:
        is_run = read_every_way(path, wanted)
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
        return False, (number, where, "".join(traceback.format_exception(error)), content)
    took_s = time.process_time() - began
    if took_s > SLOW_S:
        return is_run, (number, "slow", f"{took_s:.1f} s of CPU time", content)
    return is_run, None


def chunk(seed: int, first: int, last: int) -> tuple[int, int, list[Problem]]:
    """Files, runs among them, problems."""
    warnings.simplefilter("error")
    # Most lines of a mutated file are those of a sound one, and what a line says never changes.
    if not hasattr(reading.decode, "cache_info"):
        reading.decode = lru_cache(4 * CHUNK)(reading.decode)
    runs, problems = 0, []
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        for number in range(first, last):
            is_run, problem = examine(seed, number, Path(name))
            runs += is_run
            if problem is not None:
                problems.append(problem)
    return last - first, runs, problems


def results(seed: int, files: int, until: float, processes: int) -> Iterator[tuple[int, int, list[Problem]]]:
    """What chunks of files come to, until all are through or the time is over."""
    with ProcessPoolExecutor(processes) as pool:
        pending = []
        for first in range(0, files, CHUNK):
            if time.monotonic() > until:
                break
            pending.append(pool.submit(chunk, seed, first, min(first + CHUNK, files)))
            if len(pending) > 2 * processes:
                yield pending.pop(0).result()
        for one in pending:
            yield one.result()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--files", type=int, default=20_000)
    asked.add_argument("--seconds", type=float, default=float("inf"), help="begin no further files after this")
    asked.add_argument("--seed", type=int, default=None, help="default: another one each day")
    asked.add_argument("--only", type=int, default=None, help="the number of one file, with its traceback")
    asked.add_argument("--keep", type=Path, default=None, help="where files that fail are written")
    asked.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="default: one for each core")
    options = asked.parse_args()
    seed = int(time.time() // 86_400) if options.seed is None else options.seed
    if options.only is not None:
        with tempfile.TemporaryDirectory() as name:
            _, problem = examine(seed, options.only, Path(name), everything=True)
        print(problem[2] if problem else "all is well")
        return int(problem is not None)
    began = time.monotonic()
    files = runs = 0
    kinds: Counter[str] = Counter()
    for done, of_them, problems in results(seed, options.files, began + options.seconds, options.processes):
        files, runs = files + done, runs + of_them
        for number, where, text, content in problems:
            kinds[where] += 1
            if kinds[where] == 1:
                print(f"seed {seed}, file {number}: {where}\n{text}", flush=True)
                if options.keep is not None:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    (options.keep / f"{seed}-{number}.speedup.jsonl").write_bytes(content)
    took_s = time.monotonic() - began
    print(f"seed {seed}: {files:,} files in {took_s:.0f} s, {runs:,} of them runs, {sum(kinds.values())} problems")
    for where, count in kinds.most_common():
        print(f"  {count:6,}  {where}")
    return int(bool(kinds))


if __name__ == "__main__":
    sys.exit(main())
