"""The memory of a whole team, held against what psutil says of the same processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import psutil
import pytest
from real_runs import wait_until
from speeduplab.core.bench.events import MemoryKind
from speeduplab.core.machine.team_memory import MemoryWatch, pss_bytes, rss_bytes

MB = 1 << 20
linux = pytest.mark.skipif(sys.platform != "linux", reason="PSS is Linux's")
# A host that forks a worker: both share one array, and the worker has one more of its own.
TEAM = """
import os, sys
shared = os.urandom(1 << 20) * 60
if not os.fork():
    own = os.urandom(1 << 20) * 40
    sys.stdout.write("ready\\n")
    sys.stdout.flush()
sys.stdin.read()
"""


@pytest.fixture
def team() -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", TEAM]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, start_new_session=True) as host:
        assert host.stdout is not None
        assert host.stdout.readline() == "ready\n"
        yield host
        host.communicate()


@linux
def test_the_memory_of_a_team_is_what_psutil_says_of_it_within_5_percent(team):
    host = psutil.Process(team.pid)
    watch = MemoryWatch(team.pid)
    told = sum(one.memory_full_info().pss for one in (host, *host.children()))
    seen = watch.end()
    assert seen.kind is MemoryKind.PSS
    assert sum(seen.bytes) == pytest.approx(told, rel=0.05)


@linux
def test_pages_that_a_team_shares_are_counted_once(team):
    host = psutil.Process(team.pid)
    seen = MemoryWatch(team.pid).end()
    assert len(seen.bytes) == 2
    assert 100 * MB < sum(seen.bytes) < 130 * MB  # 60 of both, 40 of one, and two Pythons
    assert sum(rss_bytes(one.pid) or 0 for one in (host, *host.children())) > 160 * MB


@linux
def test_the_largest_moment_is_kept_of_a_team_that_shrinks():
    code = "x = b'1' * (80 << 20); print(flush=True); input(); del x; print(flush=True); input()"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True) as host:
        assert host.stdout is not None
        assert host.stdin is not None
        host.stdout.readline()
        watch = MemoryWatch(host.pid)
        assert wait_until(lambda: watch._looks > 0)
        host.stdin.write("\n")
        host.stdin.flush()
        host.stdout.readline()
        assert (pss_bytes(host.pid) or 0) < 40 * MB
        assert sum(watch.end().bytes) > 80 * MB
        host.communicate("\n")


def test_a_team_that_has_ended_has_no_memory():
    with subprocess.Popen([sys.executable, "-c", ""]) as host:
        pass
    seen = MemoryWatch(host.pid).end()
    assert (seen.kind, seen.bytes, seen.looks) == (None, (), 0)


def test_a_system_without_pss_is_told_by_rss(team, tmp_path):
    seen = MemoryWatch(team.pid, proc=str(tmp_path)).end()
    assert seen.kind is MemoryKind.RSS
    assert seen.bytes[0] > 60 * MB
