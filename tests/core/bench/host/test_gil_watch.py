"""Which import switched the GIL on: the chain of frames, and the warning of a Python without the GIL."""

from __future__ import annotations

import subprocess
import sys

import pytest
from known_pythons import known_python
from speeduplab.core.bench.events import CellFailed, GilSwitchedOn
from speeduplab.core.bench.host.gil_watch import chain_below, switched_on, watch_gil
from speeduplab.core.bench.model import Cell, Plan
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named

# A module of before free threading: it says neither that it needs the GIL nor that it does not.
LOUD = """
#include <Python.h>
static PyModuleDef_Slot slots[] = {{0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_loud", NULL, 0, NULL, slots, NULL, NULL, NULL};
PyMODINIT_FUNC PyInit__loud(void) { return PyModuleDef_Init(&module); }
"""


def test_the_chain_of_an_import_begins_with_who_imported_first(tmp_path, monkeypatch):
    (tmp_path / "chain_outer.py").write_text("def helper():\n    import chain_inner\n\n\nhelper()\n")
    (tmp_path / "chain_inner.py").write_text("import sys\nsys.chain_seen(sys._getframe())\n")
    seen = []
    monkeypatch.setattr(sys, "chain_seen", lambda frame: seen.extend(chain_below(frame)), raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    __import__("chain_outer")
    assert seen[-3:] == ["chain_outer", "helper()", "chain_inner"]


def test_a_python_that_always_has_the_gil_is_not_watched():
    before = __import__("warnings").showwarning
    watch_gil()
    assert __import__("warnings").showwarning is before
    if not hasattr(sys, "_is_gil_enabled"):
        assert switched_on() is None


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        pytest.param("import pack\n\n\ndef work(i):\n    return i\n", ("mine", "pack", "pack.inner"), id="at once"),
        pytest.param(
            "def work(i):\n    import pack\n    return i\n", ("work()", "pack", "pack.inner"), id="when called"
        ),
    ],
)
def test_a_free_threaded_host_names_the_extension_and_who_imported_it(tmp_path, tool, text, chain):
    python = known_python("3.13t")
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_path('include'))"]
    include = subprocess.check_output(ask, text=True).strip()
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "__init__.py").write_text("from . import inner\n")
    (pack / "inner.py").write_text("try:\n    from . import _loud\nexcept ImportError:\n    pass\n")
    (tmp_path / "loud.c").write_text(LOUD)
    compiler = [tool("gcc"), "-shared", "-fPIC", f"-I{include}", str(tmp_path / "loud.c")]
    subprocess.run([*compiler, "-o", str(pack / "_loud.so")], check=True)
    (tmp_path / "mine.py").write_text(text)
    plan = Plan(
        cells=(Cell(workload="function", num=40, strategy="threads", workers=2, python=python),),
        rounds=1,
        seed=1,
        function=function_named(f"{tmp_path / 'mine.py'}:work"),
    )
    events = list(ChildHost().run(plan))
    assert [event for event in events if isinstance(event, CellFailed)] == []
    (found,) = [event for event in events if isinstance(event, GilSwitchedOn)]
    assert (found.module, found.chain) == ("pack._loud", (*chain, "pack._loud"))
