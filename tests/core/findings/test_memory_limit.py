"""How many worker processes fit into the memory that there is, and serial work that uses several cores."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.events import MemoryKind
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.summary.summary import summarise
from synthetic import MACHINE, Timed, cell, run

MB = 10**6
LIMITED = {**MACHINE, "memory_limit_bytes": 2 * 10**9}
TEAM = (288 * MB, 280 * MB, 280 * MB, 280 * MB, 280 * MB)


def team(**more) -> Timed:
    return Timed(cell=cell("processes", 4), warm_s=1.0, **{"memory": TEAM, "warm_cpu_s": 3.9, **more})


def found(key: FindingKey, *cells: Timed, machine=LIMITED) -> Finding | None:
    summary = summarise(run(cells, machine=machine))
    return next((one for one in summary.findings if one.key is key), None)


def test_the_most_workers_are_told_that_fit_below_a_container_s_limit() -> None:
    finding = found(FindingKey.MEMORY_LIMITS_WORKERS, team())
    assert finding is not None
    assert finding.claim == "At most 6 workers fit into 2 GB"
    assert "1,408 MB with 4 workers, 280 MB each" in finding.detail
    assert finding.evidence["limit"] == "cgroup"


@pytest.mark.parametrize(
    ("cells", "machine"),
    [
        pytest.param([team(memory_kind=MemoryKind.RSS)], LIMITED, id="shared pages counted again and again"),
        pytest.param([team(memory=())], LIMITED, id="nobody looked"),
        pytest.param([team(memory=(300 * MB,))], LIMITED, id="workers that are no processes"),
        pytest.param([team()], {**MACHINE, "memory_bytes": 10**12}, id="more would fit than anybody makes"),
        pytest.param([team()], {**MACHINE, "memory_bytes": None}, id="a machine that does not say"),
    ],
)
def test_nothing_is_said_of_what_fits_where(cells, machine) -> None:
    assert found(FindingKey.MEMORY_LIMITS_WORKERS, *cells, machine=machine) is None


def test_helpers_of_a_team_are_no_workers_but_take_their_room() -> None:
    finding = found(FindingKey.MEMORY_LIMITS_WORKERS, team(memory=(*TEAM, 100 * MB)))
    assert finding is not None
    assert finding.evidence["workers"] == 5


def test_serial_work_that_a_library_shares_out_is_named() -> None:
    finding = found(
        FindingKey.SERIAL_USES_CORES, Timed(cell=cell("numpy", workload="matmul"), warm_s=1.0, warm_cpu_s=1.9)
    )
    assert finding is not None
    assert finding.claim == "NumPy uses 1.9 cores"


def test_serial_work_on_one_core_is_as_it_should_be() -> None:
    assert found(FindingKey.SERIAL_USES_CORES, Timed(cell=cell("serial"), warm_s=1.0, warm_cpu_s=1.05)) is None


def test_workers_that_use_cores_are_no_finding() -> None:
    assert (
        found(FindingKey.SERIAL_USES_CORES, team(), Timed(cell=cell("threads", 4), warm_s=1.0, warm_cpu_s=3.9)) is None
    )


def test_the_cores_of_a_row_are_those_of_its_process_where_a_library_has_threads_of_its_own() -> None:
    numpy, python = Timed(cell=cell("numpy"), warm_s=1.0, warm_cpu_s=1.6), Timed(cell=cell("serial"), warm_s=1.0)
    rows = summarise(run([numpy, python], machine=MACHINE)).rows
    assert rows[0].cores_used == pytest.approx(1.6, rel=0.01)
    assert rows[1].cores_used == pytest.approx(1.0, abs=0.1)
