"""How long a worker of a cluster may be silent: its heartbeats are the rarer, the more workers there are."""

from __future__ import annotations

from typing import Any

import pytest
from speeduplab.core.bench.host.sample_failure import CellError
from speeduplab.core.bench.teams.cluster import connection


class Stood(connection.Connection):
    """One whose scheduler has heard of nobody since it was asked first."""

    def __init__(self, workers: int) -> None:
        self.there = {f"tcp://10.0.0.{one}:1": {"last_seen": 1.0} for one in range(workers)}
        super().__init__(None, "tcp://10.0.0.250:8786", 1)

    def _known(self, limit_s: float = 0.0) -> dict[str, Any]:
        return self.there


@pytest.mark.parametrize(("workers", "allowed_s"), [(2, 6), (200, 9), (2000, 45)])
def test_silence_is_allowed_for_some_heartbeats(
    workers: int, allowed_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(connection, "monotonic", lambda: now[0])
    made = Stood(workers)
    made.check()
    now[0] = allowed_s
    made.check()
    now[0] = 2 * allowed_s
    with pytest.raises(CellError, match="has not been heard of for"):
        made.check()
