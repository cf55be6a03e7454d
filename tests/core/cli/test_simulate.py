"""`speeduplab run --simulate` and `speeduplab simulate`."""

from __future__ import annotations

import json
from pathlib import Path

from command_line import quick, speeduplab

TYPED = "latency=0.2ms,bandwidth=1GB/s,dispatch=1ms,machine=4"


def test_a_run_keeps_its_simulated_workers_and_simulate_gives_the_same_and_others(tmp_path: Path) -> None:
    file = str(tmp_path / "one.speedup.jsonl")
    ran = speeduplab(*quick("--simulate", "8", "--link", TYPED, "--save", file, "--json"))
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)["simulated"]
    assert [point["workers"] for point in told["points"]] == [1, 2, 4, 8]
    again = json.loads(speeduplab("simulate", file, "--workers", "8", "--json").stdout)
    assert {**told, "file": file} == again
    slower = json.loads(speeduplab("simulate", file, "--workers", "8", "--link", "latency=1s", "--json").stdout)
    assert all(point["simulated_s"] > 2 for point in slower["points"])
    shown = speeduplab("simulate", file)
    assert shown.stdout.startswith("Simulated, not measured")


def test_a_link_without_simulated_workers_is_refused() -> None:
    refused = speeduplab(*quick("--link", TYPED))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--link is of simulated workers: add --simulate 64" in refused.stderr
