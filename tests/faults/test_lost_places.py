"""The place of a run goes while it is measured: what is said to be saved is there, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import COMMAND, GIVE_UP_S
from real_runs import wait_until
from speeduplab.core import runfile
from speeduplab.core.bench.events import Outcome, RoundDone
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import SUFFIX, RunWriter, read
from synthetic import Timed, cell, run_events

pytestmark = pytest.mark.usefixtures("no_child_left")

EVENTS = tuple(
    run_events([Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.1)], rounds=3)
)
WHOLE = RunResult.fold(EVENTS)
BODY = [index for index, event in enumerate(EVENTS) if isinstance(event, RoundDone)]


def remove_file(path: Path) -> None:
    path.unlink()


def remove_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def replace_file(path: Path) -> None:
    path.unlink()
    path.write_text("somebody else's")


def replace_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))
    path.parent.mkdir()


def folder_becomes_file(path: Path) -> None:
    shutil.rmtree(path.parent)
    path.parent.write_text("a file now")


FAULTS = (remove_file, remove_folder, replace_file, replace_folder, folder_becomes_file)


def written(path: Path, at: int, fault: Callable[[Path], None]) -> RunWriter:
    writer = RunWriter(path)
    for index, event in enumerate(EVENTS):
        if index == at:
            fault(path)
        writer.write(event)
    writer.close()
    return writer


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be removed: it is not this system's fault")
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("at", [1, BODY[0], BODY[1] + 1, len(EVENTS) - 1])
def test_a_run_whose_place_is_lost_is_whole_where_it_is_said_to_be(tmp_path, fault, at):
    asked = tmp_path / "gone" / f"run{SUFFIX}"
    writer = written(asked, at, fault)
    assert writer.problem is None
    assert vars(read(writer.path)) == vars(WHOLE)
    assert writer.kept is (writer.path == asked)
    assert (writer.moved is None) is writer.kept
    if not writer.kept:
        assert str(writer.path) in writer.moved


def test_what_took_the_place_of_a_run_is_left_alone(tmp_path):
    path = tmp_path / f"run{SUFFIX}"
    written(path, BODY[0], replace_file)
    assert path.read_text() == "somebody else's"


def test_a_folder_that_comes_back_gets_its_run_at_the_end(tmp_path):
    asked = tmp_path / "stick" / f"run{SUFFIX}"
    writer = RunWriter(asked)
    for index, event in enumerate(EVENTS):
        if index == 1:
            asked.parent.rename(tmp_path / "pulled out")
        if index == len(EVENTS) - 1:
            assert writer.path.parent == runfile.data_folder()
            asked.parent.mkdir()
        writer.write(event)
    writer.close()
    assert writer.kept
    assert vars(read(asked)) == vars(WHOLE)
    assert list(runfile.data_folder().iterdir()) == []


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of 256 KiB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount: not this user's test")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=256k", "speeduplab-test", folder], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip("mounting is not this container's to do")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def test_a_disk_that_is_full_for_a_while_has_the_whole_run_in_the_end(small_disk):
    path = small_disk / f"run{SUFFIX}"
    writer = RunWriter(path)
    problems = []
    for index, event in enumerate(EVENTS):
        if index == 2:
            fill(small_disk)
        if index == BODY[1]:
            problems.append(writer.problem)
            (small_disk / "ballast").unlink()
        writer.write(event)
    writer.close()
    assert "no space left" in problems[0]
    assert writer.kept
    assert vars(read(path)) == vars(WHOLE)


def test_a_disk_that_stays_full_keeps_what_it_has_and_the_whole_run_lies_elsewhere(small_disk):
    path = small_disk / f"run{SUFFIX}"
    writer = written(path, 2, lambda path: fill(path.parent))
    assert writer.problem is None
    assert not writer.kept
    assert "no space left" in writer.moved
    assert vars(read(writer.path)) == vars(WHOLE)
    assert read(path).started == WHOLE.started


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


# The command


# Goes on only once the fault has come, however long that takes.
WAITING = """
import os, time
def once(i):
    while os.path.exists({path!r}) and not os.path.exists({go_on!r}):
        time.sleep(0.01)
    return i
"""


def racing(folder: Path, path: Path, fault: Callable[[Path], None]) -> tuple[int, str]:
    """Status and stderr of a run whose place meets a fault once its first line is on disk."""
    work, go_on = folder / "work.py", folder / "go_on"
    work.write_text(WAITING.format(path=str(path), go_on=str(go_on)))
    options = ["--items", "5", "--strategy", "serial", "--rounds", "3", "--save", str(path)]
    command = [COMMAND, "run", "--function", f"{work}:once", *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert wait_until(lambda: path.exists() and b"\n" in path.read_bytes())
        fault(path)
        go_on.touch()
        said = process.stderr.read()
        return process.wait(GIVE_UP_S), said


def test_a_run_whose_folder_was_removed_ends_with_a_status_of_its_own_and_names_its_file(tmp_path):
    status, said = racing(tmp_path, tmp_path / "gone" / f"run{SUFFIX}", remove_folder)
    named = said.rsplit("Saved as ", 1)[1].strip()
    assert (status, named) == (3, str(runfile.data_folder() / f"run{SUFFIX}"))
    assert read(Path(named)).outcome is Outcome.COMPLETED
    assert "was removed or replaced" in said


def test_a_run_whose_file_was_removed_has_it_again_and_ends_well(tmp_path):
    path = tmp_path / f"run{SUFFIX}"
    status, said = racing(tmp_path, path, remove_file)
    assert (status, said.rsplit("Saved as ", 1)[1].strip()) == (0, str(path))
    assert read(path).outcome is Outcome.COMPLETED
