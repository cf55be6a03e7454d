"""The composite action of the README, run as a CI runs it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from command_line import COMMAND
from patience import GIVE_UP_S

README = Path(__file__).parents[3] / "README.md"
pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the action's shell is bash")


def step() -> dict:
    found = re.search(r"<!-- action -->\n```yaml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    action = yaml.safe_load(found[1])
    (only,) = action["runs"]["steps"]
    assert {name.removeprefix("${{ inputs.").removesuffix(" }}") for name in only["env"].values()} == set(
        action["inputs"]
    )
    return only


@pytest.mark.parametrize(
    ("require", "noisy_fails", "status"),
    [("results=equal\n\nserial<=100s\n", "false", 0), ("serial<=1us\n", "false", 4)],
)
def test_the_action_ends_as_its_gate_and_leaves_a_summary(
    tmp_path: Path, require: str, noisy_fails: str, status: int
) -> None:
    summary = tmp_path / "summary.md"
    environment = {
        **os.environ,
        "PATH": f"{Path(COMMAND).parent}{os.pathsep}{os.environ['PATH']}",
        "PLAN": "--num 1000 --strategy serial --rounds 6",
        "REQUIRE": require,
        "TOO_NOISY_FAILS": noisy_fails,
        "GITHUB_STEP_SUMMARY": str(summary),
    }
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step()["run"]],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert done.returncode == status, done.stderr
    assert "| `serial<=" in summary.read_text(encoding="utf-8")


@pytest.mark.parametrize(("noisy_fails", "status"), [("false", 0), ("true", 5)])
def test_too_noisy_to_tell_fails_the_job_only_where_asked(tmp_path: Path, noisy_fails: str, status: int) -> None:
    stand_in = tmp_path / "speeduplab"
    stand_in.write_text(f"#!{sys.executable}\nraise SystemExit(5)\n", encoding="utf-8")
    stand_in.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "PLAN": "",
        "REQUIRE": "a",
        "TOO_NOISY_FAILS": noisy_fails,
        "GITHUB_STEP_SUMMARY": "s.md",
    }
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", step()["run"]], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert ("::warning" in done.stdout) == (status == 0)
