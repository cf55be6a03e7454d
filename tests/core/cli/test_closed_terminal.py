"""A run whose terminal is closed ends as one that is asked to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from patience import GIVE_UP_S
from speeduplab.core.bench.events import Outcome
from speeduplab.core.runfile import SUFFIX, read


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_it_is_stopped_and_saved(tmp_path, number):
    path = tmp_path / f"run{SUFFIX}"
    command = [sys.executable, "-P", "-m", "speeduplab.gui", "run", "--num", "1e7", "--strategy", "serial"]
    there, here = os.openpty()
    with subprocess.Popen(
        [*command, "--rounds", "50", "--save", path],
        stdout=subprocess.DEVNULL,
        stderr=here,
        start_new_session=True,
        env={**os.environ, "TERM": "xterm"},  # on a dumb one nothing is drawn that could be waited for
    ) as program:
        os.close(here)
        said = b""
        while b"Round 1" not in said:
            said += os.read(there, 65_536)
        program.send_signal(number)
        if number == signal.SIGHUP:
            os.close(there)  # what is drawn from now on goes nowhere
        assert program.wait(GIVE_UP_S) == 130
    if number != signal.SIGHUP:
        os.close(there)
    assert read(path).outcome is Outcome.STOPPED
