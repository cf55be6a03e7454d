"""Hosts and all that they start, in a working directory of traps, and in one that is gone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from real_runs import here, plan_of
from speeduplab.core.bench.events import CellDone, CellFailed
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.environment import bench_environment, empty_folder, remove_abandoned, run_folder
from speeduplab.core.hosts.found_pythons import find_pythons
from speeduplab.core.hosts.interpreters import PythonError, probe

pytestmark = pytest.mark.usefixtures("no_child_left")

TRAPS = ("threading", "socket", "random", "multiprocessing", "selectors", "pickle", "json", "site", "speeduplab")
OLDEST = next((path for path in find_pythons() if "3.10" in path), None)
METHODS = [method for method in StartMethod if sys.platform != "win32" or method is StartMethod.SPAWN]


@pytest.fixture
def traps(tmp_path, monkeypatch) -> Path:
    """A working directory whose modules leave a mark where anybody runs them."""
    folder = tmp_path / "work"
    folder.mkdir()
    for name in TRAPS:
        mark = tmp_path / "sprung" / name
        (folder / f"{name}.py").write_text(
            f"import os; os.makedirs({str(mark)!r}, exist_ok=True)\nraise ImportError('a file of the user')\n", "utf-8"
        )
    monkeypatch.chdir(folder)
    return tmp_path / "sprung"


@pytest.fixture
def gone(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    shutil.rmtree(folder)


def outcomes(*cells) -> list[str]:
    events = list(ChildHost().run(plan_of(*cells)))
    failed = [f"{one.kind}: {one.reason} {one.last_words}" for one in events if isinstance(one, CellFailed)]
    return failed or ["done" for one in events if isinstance(one, CellDone)]


@pytest.mark.parametrize("method", METHODS, ids=str)
def test_no_worker_of_any_kind_runs_a_file_of_the_working_directory(traps, method):
    assert outcomes(here("serial"), here("threads", 2), here("processes", 2, start_method=method)) == ["done"] * 3
    assert not traps.exists()


@pytest.mark.skipif(OLDEST is None, reason="no Python 3.10 here, which has no safe path")
@pytest.mark.parametrize("method", METHODS, ids=str)
def test_nor_does_one_of_a_python_without_a_safe_path(traps, method):
    assert outcomes(here("processes", 2, start_method=method, python=OLDEST)) == ["done"]
    assert not traps.exists()


def test_nor_does_a_python_that_is_asked_what_it_is(traps):
    assert probe(sys.executable).implementation == "cpython"
    with pytest.raises(PythonError):
        probe("/bin/true" if Path("/bin/true").exists() else sys.base_prefix)
    assert not traps.exists()


def test_a_search_path_through_the_working_directory_is_cut_and_its_relative_folders_stay(traps, tmp_path, monkeypatch):
    (tmp_path / "work" / "mine").mkdir()
    monkeypatch.setenv("PYTHONPATH", ":.:mine")
    assert bench_environment()["PYTHONPATH"] == str(tmp_path / "work" / "mine")
    assert outcomes(here("processes", 2, start_method=StartMethod.SPAWN)) == ["done"]
    assert not traps.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that somebody stands in")
@pytest.mark.parametrize("method", METHODS, ids=str)
def test_a_working_directory_that_is_gone_harms_no_strategy(gone, method):
    assert outcomes(here("serial"), here("processes", 2, start_method=method)) == ["done"] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that somebody stands in")
@pytest.mark.parametrize("command", [["list"], ["doctor"], ["run", "--num", "1e4", "--strategy", "serial,threads"]])
def test_every_command_works_where_the_working_directory_is_gone(tmp_path, command):
    folder = tmp_path / "gone"
    folder.mkdir()
    program = f"import os, sys; os.rmdir({str(folder)!r}); from speeduplab.gui.__main__ import main; sys.exit(main())"
    environment = {**bench_environment(), "XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1) if command == ["doctor"] else done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows starts no link")
def test_a_python_by_a_relative_path_is_the_one_beside_this_program(tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    monkeypatch.chdir(tmp_path)
    assert outcomes(here("serial", python="bin/python")) == ["done"]


def test_the_folder_is_empty_and_goes_with_its_use():
    with empty_folder() as folder:
        assert list(folder.iterdir()) == []
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_folders_of_a_killed_program_go_at_the_next_run_and_those_in_use_stay(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("speeduplab.core.hosts.environment.BASE_MAX", 1000)
    left = tmp_path / "slab-left"
    (left / "1").mkdir(parents=True)
    other = tmp_path / "another-left"
    other.mkdir()
    with run_folder() as used:
        remove_abandoned(tmp_path, older_than_s=0.0)
        assert used is not None
        assert sorted(tmp_path.iterdir()) == [other, used]
    assert list(tmp_path.iterdir()) == [other]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_a_folder_that_was_just_made_is_left_to_whoever_makes_it(tmp_path):
    (tmp_path / "slab-new").mkdir()
    remove_abandoned(tmp_path)
    assert (tmp_path / "slab-new").is_dir()
