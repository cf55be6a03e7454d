"""A program that is stopped in the middle of a sample, longer than a host may be silent, and goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

PROGRAM = """
import sys
sys.path[:0] = {paths!r}
from real_runs import here, plan_of
from speeduplab.core.bench.codec import encode
from speeduplab.core.hosts import ChildHost
for event in ChildHost().run(plan_of(here(num=20_000_000), time_limit_s=5)):
    print(encode(event), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no program")
def test_a_sample_survives_a_stop_that_is_longer_than_its_limit():
    paths = [path for path in sys.path if path.endswith("shared")]
    command = [sys.executable, "-c", PROGRAM.format(paths=paths)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = [json.loads(program.stdout.readline())["event"]]
        os.kill(program.pid, signal.SIGSTOP)
        time.sleep(6)
        os.kill(program.pid, signal.SIGCONT)
        said += [json.loads(line)["event"] for line in program.stdout]
    assert "CellDone" in said
    assert "CellFailed" not in said
