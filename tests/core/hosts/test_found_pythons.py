"""Pythons are found without starting any, and a short name means one of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from speeduplab.core.hosts.added_pythons import add_python, added_file, added_pythons
from speeduplab.core.hosts.found_pythons import find_pythons, python_named
from speeduplab.core.hosts.interpreters import PythonError, PythonInfo

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs shell scripts, which are not this system's")


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Makes programs in a home that is empty, on a PATH that is empty; each would say that it was started."""
    for name in ("CONDA_PREFIX", "MAMBA_ROOT_PREFIX", "UV_PYTHON_INSTALL_DIR", "ASDF_DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    monkeypatch.setenv("PATH", f"{tmp_path}/bin{os.pathsep}{tmp_path}/shims")

    def make(name: str) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
        path.chmod(0o755)
        return str(path)

    yield make
    assert not (tmp_path / "started").exists()


def test_pythons_are_found_on_the_path_and_of_pyenv_each_file_once(place, tmp_path):
    first = place("bin/python3.12")
    (tmp_path / "bin/python3").symlink_to(first)
    place("bin/python3.12-config")
    place("shims/python3.11")
    own = place("pyenv/versions/3.13.0t/bin/python3.13t")
    (tmp_path / "pyenv/versions/3.13.0t/bin/python").symlink_to(own)
    assert find_pythons() == [sys.executable, first, str(Path(own).with_name("python"))]


def test_uvs_pythons_are_found(place, tmp_path, monkeypatch):
    monkeypatch.setenv("UV_PYTHON_INSTALL_DIR", str(tmp_path / "uv"))
    theirs = Path(place("uv/cpython-3.14.0-linux-x86_64-gnu/bin/python3.14")).with_name("python3")
    theirs.symlink_to("python3.14")
    assert str(theirs) in find_pythons()


def test_condas_environments_are_found(place, tmp_path, monkeypatch):
    written, beside = place("conda/envs/lab/bin/python"), place("mamba/envs/other/bin/python")
    monkeypatch.setenv("MAMBA_ROOT_PREFIX", str(tmp_path / "mamba"))
    (tmp_path / ".conda").mkdir()
    (tmp_path / ".conda/environments.txt").write_text(f"{tmp_path}/conda/envs/lab\n\n/gone\nrelative\n")
    assert find_pythons()[1:] == [written, beside]


def test_a_python_whose_file_is_too_old_is_left_out(place):
    place("bin/python2.7")
    place("bin/python3.9")
    place("pyenv/versions/3.6.15/bin/python3.6")
    assert find_pythons() == [sys.executable]


def test_a_python_that_was_added_by_hand_is_found_until_it_is_gone(place):
    path = place("own/mine")
    add_python(path)
    add_python(path)
    assert added_file().read_text() == f"{path}\n"
    assert find_pythons() == [sys.executable, path]
    Path(path).unlink()
    assert added_pythons() == []


def test_rubbish_among_the_added_is_ignored(place):
    added_file().parent.mkdir(parents=True)
    added_file().write_bytes(b"\xff\xfe\nrelative/python\n\n/nowhere/python\n")
    assert find_pythons() == [sys.executable]


VERSIONS = {
    "python3.12": ("3.12.1", "cpython", False),
    "python3.13": ("3.13.0", "cpython", False),
    "python3.13t": ("3.13.15", "cpython", True),
    "pypy3.11": ("3.11.13", "pypy", False),
    "python": ("3.13.9", "cpython", False),
}


@pytest.fixture
def named(place):
    """Resolves a short name among those of VERSIONS; returns the file's name and which files were asked."""
    for name in VERSIONS:
        place(f"bin/{name}")

    def resolve(name: str) -> tuple[str, set[str]]:
        asked: set[str] = set()

        def ask(path: str) -> PythonInfo:
            if path == sys.executable:
                raise PythonError("it is not in this test")
            asked.add(Path(path).name)
            version, implementation, free = VERSIONS[Path(path).name]
            return PythonInfo(
                path=path,
                version=version,
                implementation=implementation,
                gil=not free,
                unavailable={},
                build={"free_threaded": free},
            )

        return Path(python_named(name, ask).path).name, asked

    return resolve


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("3.12", "python3.12"),
        ("3.13", "python"),  # the newest of two
        ("3.13.0", "python3.13"),
        ("3.13t", "python3.13t"),
        ("cpython3.12", "python3.12"),
        ("pypy", "pypy3.11"),
        ("pypy3.11", "pypy3.11"),
        ("3", "python"),
    ],
)
def test_a_short_name_means_one_of_those_found(named, name, file):
    assert named(name)[0] == file


def test_those_whose_file_says_otherwise_are_not_asked(named):
    assert named("3.13t")[1] == {"python3.13t", "python"}


def test_a_short_name_that_nothing_has_is_refused_with_what_there_is(named):
    with pytest.raises(PythonError) as caught:
        named("3.14t")
    assert str(caught.value) == (
        "no Python 3.14t was found, only PyPy 3.11.13, 3.12.1, 3.13.0, 3.13.9, 3.13.15t; "
        "choose one of them, or give the path of another"
    )


@pytest.mark.parametrize("name", ["3.6", "2.7", "3.9.18", "2"])
def test_a_short_name_that_is_too_old_is_refused_without_asking_any(named, name):
    with pytest.raises(PythonError, match=rf"^Python {name} is too old; choose a Python 3.10 or newer$"):
        named(name)


def test_what_is_no_short_name_is_asked_as_it_is(place):
    names = []

    def ask(name: str) -> PythonInfo:
        names.append(name)
        raise PythonError(name)

    program = Path(place("bin/python3.12")).name  # on PATH, so it is that one
    for name in (program, "/some/python", "no-such", "t", "python", "3.x"):
        with pytest.raises(PythonError):
            python_named(name, ask)
    assert names == [program, "/some/python", "no-such", "t", "python", "3.x"]
