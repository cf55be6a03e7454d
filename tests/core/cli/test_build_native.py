"""The C++ extension for another Python: built from the shipped sources, and what it lacks said in words."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from known_pythons import known, known_python
from real_runs import plan_of
from speeduplab.core.bench.events import CellDone, CellFailed
from speeduplab.core.cli import build_native
from speeduplab.core.cli.build_native import BuildError, build
from speeduplab.core.cli.main import main
from speeduplab.core.hosts import ChildHost, native_builds
from speeduplab.core.hosts.environment import NATIVE_DIR, bench_environment
from speeduplab.core.hosts.interpreters import PythonError, probe, this_python
from synthetic import cell


def refused(python: str = sys.executable) -> str:
    with pytest.raises(BuildError) as caught:
        build(python)
    return str(caught.value)


def test_a_python_runs_the_strategies_in_cpp_once_the_extension_is_built_for_it(tool, capsys):
    tool("cmake")
    # One build takes 20 s of CPU: the Python that differs most from this one, where it is here.
    version = "3.13t" if "3.13t" in known() else "3.12"
    python = known_python(version)
    before = probe(python)
    assert before.unavailable["cpp-threads"] == (
        f"The C++ extension is not built for this Python {before.version}: "
        f"speeduplab doctor --build-native {before.path} builds it."
    )
    assert main(["doctor", "--build-native", python, "--json"]) == 0
    built = json.loads(capsys.readouterr().out)
    assert built["python"]["path"] == python
    assert Path(built["file"]).is_file()
    cells = [cell(key, 2, num=2003, python=python) for key in ("cpp-threads", "threads")]
    events = list(ChildHost().run(plan_of(*cells)))
    assert [event for event in events if isinstance(event, CellFailed)] == []
    ended = [event for event in events if isinstance(event, CellDone)]
    assert {event.result for event in ended} == {2003}
    assert {event.gil is False for event in ended} == {version.endswith("t")}
    # The folder that now has it as well serves this Python as before.
    assert probe(sys.executable).unavailable["cpp-threads"] is None
    assert Path(built["file"]).parent.parent.name == "native"
    left = {path.name for path in Path(built["file"]).parent.iterdir()}
    assert left == {Path(built["file"]).name, "built-from"}


def test_hosts_look_beside_this_program_and_in_the_cache_of_these_sources_only(monkeypatch):
    assert Path(bench_environment()[NATIVE_DIR]) == Path(str(native_builds.native_dir()))
    source = native_builds.sources()
    assert source is not None
    folder = native_builds.cache_folder(source)
    (folder.parent / "of-other-sources").mkdir(parents=True)
    assert bench_environment()[NATIVE_DIR] == native_builds.native_dir()
    folder.mkdir()
    assert bench_environment()[NATIVE_DIR].split(os.pathsep) == [native_builds.native_dir(), str(folder)]


def test_sources_that_differ_have_a_folder_of_their_own(tmp_path):
    source = native_builds.sources()
    assert source is not None
    for name in ("one", "two"):
        shutil.copytree(source / "cpp", tmp_path / name / "cpp")
        shutil.copy(source / "CMakeLists.txt", tmp_path / name)
    with (tmp_path / "two" / "cpp" / "kernels" / "counter.cpp").open("a") as kernel:
        kernel.write("// mine\n")
    one, two = (native_builds.cache_folder(tmp_path / name) for name in ("one", "two"))
    assert native_builds.cache_folder(source) == one != two


def sources_at(folder: Path, text: str) -> Path:
    """As far as a digest and a cache ask for them."""
    (folder / "cpp").mkdir(parents=True, exist_ok=True)
    (folder / "CMakeLists.txt").write_text(text)
    return folder


def built_from(source: Path) -> Path:
    """A folder as a build from these sources leaves it."""
    native_builds._digest.cache_clear()
    made = native_builds.cache_folder(source)
    made.mkdir(parents=True)
    (made / "_native.so").write_text("")
    native_builds.say_whose(source)
    return made


def test_a_new_build_removes_those_of_older_sources_of_the_same_installation(tmp_path):
    other = built_from(sources_at(tmp_path / "other", "theirs"))
    old = built_from(sources_at(tmp_path / "mine", "of last month"))
    new = built_from(source := sources_at(tmp_path / "mine", "of today"))
    assert native_builds.remove_older(source) == (old,)
    assert (new.is_dir(), old.exists(), other.is_dir()) == (True, False, True)


def test_a_new_build_removes_those_of_installations_that_are_gone_or_left_no_word(tmp_path):
    gone = built_from(sources_at(tmp_path / "gone", "uninstalled"))
    shutil.rmtree(tmp_path / "gone")
    silent = built_from(sources_at(tmp_path / "silent", "of an older program"))
    (silent / "built-from").unlink()
    new = built_from(source := sources_at(tmp_path / "mine", "of today"))
    assert set(native_builds.remove_older(source)) == {gone, silent}
    assert [path for path in new.parent.iterdir() if path.is_dir()] == [new]


def test_what_is_no_build_stays_in_the_cache(tmp_path):
    new = built_from(source := sources_at(tmp_path / "mine", "of today"))
    for name in ("of-other-sources", "unfinished-abc", "0123456789abcdef0"):
        (new.parent / name).mkdir()
    (new.parent / "0123456789abcdef").write_text("a file")
    assert native_builds.remove_older(source) == ()
    assert len(list(new.parent.iterdir())) == 5


def test_everything_that_is_missing_is_named_with_what_installs_it(monkeypatch, tmp_path):
    monkeypatch.setattr(build_native, "_tool", lambda name: None)
    monkeypatch.setattr(build_native, "_pybind11", lambda: None)
    monkeypatch.setattr(build_native, "_headers", lambda python: (tmp_path, ".so"))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CXX", "no-such-compiler -O3")
    minor = "{}.{}".format(*sys.version_info[:2])
    assert refused().splitlines() == [
        "this is missing:",
        "CMake (pip install cmake, conda install cmake)",
        "Ninja or Make (pip install ninja, conda install ninja)",
        "a C++20 compiler (Debian: apt install g++, macOS: xcode-select --install, conda install cxx-compiler)",
        "pybind11 3 or newer (pip install 'pybind11>=3', conda install 'pybind11>=3')",
        f"headers of Python {this_python().name}: no Python.h in {tmp_path} "
        f"(Debian: apt install libpython{minor}-dev; other installations bring them)",
    ]


def test_an_installation_without_sources_says_so(monkeypatch):
    monkeypatch.setattr(build_native, "sources", lambda: None)
    assert refused() == "this installation has no C++ sources; install speeduplab again"


def test_a_compiler_that_fails_is_quoted_and_nothing_is_left(monkeypatch, tool):
    tool("cmake")
    monkeypatch.setenv("CXX", tool("false"))
    assert refused().startswith("CMake could not configure; it ended with 1 after saying:\n")
    (caches,) = {native_builds.cache_folder(source).parent for source in [native_builds.sources()] if source}
    assert list(caches.glob("unfinished-*")) == []
    assert list(caches.rglob("_native*")) == []


def test_the_command_ends_with_a_sentence_and_status_1(monkeypatch, capsys):
    monkeypatch.setattr(build_native, "sources", lambda: None)
    assert main(["doctor", "--build-native", sys.executable]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"speeduplab: no C++ extension for {sys.executable}: this installation has no C++")


def test_what_is_no_python_is_refused():
    with pytest.raises(PythonError, match="/nowhere/python does not exist"):
        build("/nowhere/python")
