"""/dev/shm is full, or cannot be written: what does not need it runs, and the others say why they cannot."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

import pytest
from command_line import COMMAND, GIVE_UP_S

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/dev/shm is Linux's")

# In a mount namespace of its own, so that nobody else sees it.
MOUNTED = {
    "is full": "mount -t tmpfs -o size=64k none /dev/shm && { head -c 100k /dev/zero > /dev/shm/filled; true; }",
    "cannot be written": "mount -t tmpfs -o ro none /dev/shm",
}


def apart(first: str, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["unshare", "-m", "sh", "-c", f'{first} 2>/dev/null && exec "$@"', "sh", *command],
        capture_output=True,
        text=True,
        timeout=4 * GIVE_UP_S,
        check=False,
    )


@pytest.fixture(autouse=True)
def _may_mount() -> None:
    try:
        allowed = apart(MOUNTED["cannot be written"], ["true"]).returncode == 0
    except OSError:
        allowed = False
    if not allowed:
        pytest.skip("this user may not mount")


@pytest.mark.parametrize("why", MOUNTED)
def test_strategies_without_locks_there_run_and_the_others_say_what_is_wrong(why: str) -> None:
    strategies = "serial,processes,process-pool,mp-pool"
    options = f"run --workload ship-shared --num 1000 --strategy {strategies} --workers 2 --rounds 1 --json"
    done = apart(MOUNTED[why], [COMMAND, *options.split()])
    cells = {cell["strategy"]: cell for cell in json.loads(done.stdout)["cells"]}
    assert [cells[key]["outcome"] for key in ("serial", "processes")] == ["completed"] * 2
    for key in ("process-pool", "mp-pool"):
        assert cells[key]["outcome"] == "failed"
        assert cells[key]["reason"] == (
            f"/dev/shm {why}, and the locks of this strategy need room there: mount -o remount,rw,size=64m /dev/shm "
            "gives it some, --shm-size=64m in a container."
        )


@pytest.mark.parametrize("why", MOUNTED)
def test_mpi_costs_its_own_row_and_neither_list_nor_run_as_asking_for_it_does_not_begin_it(why: str) -> None:
    pytest.importorskip("mpi4py")
    options = "run --num 1000 --strategy serial,mpi --workers 2 --rounds 1 --json"
    done = apart(MOUNTED[why], [COMMAND, *options.split()])
    serial, mpi = json.loads(done.stdout)["cells"]
    assert serial["outcome"] == "completed"
    assert mpi["reason"].startswith(f"/dev/shm {why}, and what MPI's processes share needs room there: ")
    listed = apart(MOUNTED[why], [COMMAND, "list", "--json"])
    this = next(one for one in json.loads(listed.stdout)["pythons"] if one["path"] == sys.executable)
    assert "mpi" not in this["unavailable"]
