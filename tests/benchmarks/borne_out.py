"""Whether advice holds at another num: three functions as people bring them, advised by a sweep and measured again.

The sweep ends at one num, the second measurement is at half of it and at a num below all of the sweep's. Borne out is
what took at most 10 % longer there than the fastest way, or what its interval does not tell from it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from interleave import Claim
from speeduplab.core.advice import Advice, advise
from speeduplab.core.advice.choosing import AdviceKind
from speeduplab.core.results.rows import Basis, row_ratio
from speeduplab.core.runfile import read
from speeduplab.core.summary.summary import Summary, summarise

EXAMPLES = Path(__file__).resolve().parents[1] / "core" / "own_examples"
# BORNE_OUT_SCALE makes it shorter on a machine that is not idle, BORNE_OUT_ROUNDS likewise.
SCALE = float(os.environ.get("BORNE_OUT_SCALE", "1"))
ROUNDS = os.environ.get("BORNE_OUT_ROUNDS", "15")
# With the largest num of the sweep; text_words has 1,200 items, whatever the scale.
FUNCTIONS = {
    "queue_simulation.py:mean_wait": 4_000,
    "image_blur.py:blur": 40_000,
    "text_words.py:frequent": 1_200,
}
NEAR = 1.1


def claims() -> Iterator[Claim]:
    sure = contradicted = 0
    for name, most in FUNCTIONS.items():
        num = most if name.startswith("text") else max(int(most * SCALE), 64)
        decided, held = _verdicts(name, num)
        sure += decided
        contradicted += not held
    yield Claim(name=f"advice that was sure, of {len(FUNCTIONS)} functions", value=sure, low=len(FUNCTIONS))
    yield Claim(name="contradicted at another num", value=contradicted, low=0, high=0)


def _verdicts(name: str, num: int) -> tuple[bool, bool]:
    """Whether the advice of a sweep to `num` is sure, and whether it holds at each other num."""
    with tempfile.TemporaryDirectory() as folder:
        first = _measured(name, [num // 8, num], Path(folder) / "first.speedup.jsonl")
        advice = advise(read(first), found := summarise(read(first), basis=Basis.COLD))
        print(f"   {name}: {advice.headline} ({advice.reason})", flush=True)
        if advice.evidence.kind is AdviceKind.UNSURE:
            return False, True  # nothing was claimed
        held = True
        for other in (num // 2, num // 16):
            second = summarise(
                read(_measured(name, [other], Path(folder) / f"{other}.speedup.jsonl")), basis=Basis.COLD
            )
            held &= _holds(advice, found, second, other)
    return advice.evidence.kind is not AdviceKind.UNSURE, held


def _measured(name: str, nums: list[int], file: Path) -> Path:
    command = [sys.executable, "-m", "speeduplab.gui", "run", "--function", f"{EXAMPLES / name}"]
    command += ["--strategy", "serial,threads,processes", "--workers", "2", "--rounds", ROUNDS, "--save", str(file)]
    command += ["--items", str(nums[0])] if len(nums) == 1 else ["--nums", ",".join(map(str, nums))]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return file


def _holds(advice: Advice, first: Summary, second: Summary, num: int) -> bool:
    """Serial below the num from which the advised way pays, that way above."""
    evidence = advice.evidence
    serial = next(row for row in second.rows if row.cell.strategy == "serial")
    chosen = serial
    if evidence.kind is AdviceKind.USE and evidence.row is not None and num >= (evidence.pays_from or 0):
        way = first.rows[evidence.row].cell.strategy
        chosen = next(row for row in second.rows if row.cell.strategy == way)
    timed = [row for row in second.rows if row.timing(Basis.COLD) is not None]
    best = min(timed, key=lambda row: row.time_s(Basis.COLD))
    over = chosen.time_s(Basis.COLD) / best.time_s(Basis.COLD)
    ratio = row_ratio(chosen, best, Basis.COLD) if best is not chosen else None
    open_ = ratio is not None and (ratio.interval is None or ratio.interval.low <= 1)
    times = ", ".join(f"{row.cell.strategy} {row.time_s(Basis.COLD) * 1e3:.3g} ms" for row in timed)
    verdict = "borne out" if over <= NEAR else "not told from the fastest" if open_ else "NOT borne out"
    print(f"      at {num:,}: {chosen.cell.strategy} {over:.2f} of the fastest, {verdict}; {times}", flush=True)
    return over <= NEAR or open_
