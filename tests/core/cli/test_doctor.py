"""What `doctor` says: of machines that are made up, and of this one."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from speeduplab.core.cli import doctor
from speeduplab.core.cli.doctor import Check, as_object, report
from speeduplab.core.cli.main import main
from speeduplab.core.cli.terminal import show
from speeduplab.core.hosts.interpreters import PythonError, PythonInfo, this_python
from speeduplab.core.machine.machine_card import machine_card

BUILD = {"compiler": "GCC 13", "flags": "-O3", "optimised": True, "standard": 202002, "pybind11": "3.0.1"}


@pytest.fixture(scope="module")
def here():
    """This machine's card and its checks."""
    card = machine_card()
    return card, tuple(doctor.checks(card))


def named(found, name) -> Check:
    return next(check for check in found if check.name == name)


def test_this_machine_passes_every_check(here):
    pytest.importorskip("speeduplab.core._native", exc_type=ImportError)
    assert [check for check in here[1] if check.ok is False] == []


def test_every_check_that_does_not_pass_has_a_remedy(here):
    assert all(check.remedy for check in here[1] if check.ok is not True)


@pytest.mark.parametrize(
    ("look", "card", "ok", "text"),
    [
        ("_native", {"native": None, "native_reason": "no compiler"}, False, "missing: no compiler"),
        ("_native", {"native": None, "native_reason": "SPEEDUPLAB_LEVEL must be v3"}, False, "SPEEDUPLAB_LEVEL"),
        ("_native", {"native": BUILD | {"optimised": False}}, False, "built without optimisation"),
        ("_native", {"native": BUILD}, True, "GCC 13, -O3, pybind11 3.0.1"),
        ("_cores", {"usable_cores": 2, "logical_cores": 8}, None, "2 of 8 may be used"),
        ("_cores", {"usable_cores": 8, "logical_cores": 8, "physical_cores": 4}, True, "4, 8 logical, all usable"),
        ("_cores", {}, True, ""),
        ("_load", {"load": 3.2}, None, "3.20 in the last minute"),
        ("_load", {"load": 0.1}, True, "0.10 in the last minute"),
        ("_load", {"load": None}, True, "unknown"),
        ("_power", {"power": "battery"}, None, "on battery"),
        ("_power", {"power": "mains"}, True, "mains"),
        ("_power", {"power": None}, True, "no battery seen"),
        ("_governor", {"governor": "powersave"}, None, "powersave"),
        ("_governor", {"governor": "performance"}, True, "performance"),
    ],
)
def test_a_check_reads_the_card(look, card, ok, text):
    check = getattr(doctor, look)(card)
    assert check.ok is ok
    assert text in check.text
    assert bool(check.remedy) == (ok is not True)


def test_a_bench_host_that_does_not_start_fails_the_check(monkeypatch):
    def fail():
        raise PythonError("it says nothing")

    monkeypatch.setattr(doctor, "this_python", fail)
    check = doctor._bench_host({})
    assert check.ok is False
    assert "it says nothing" in check.text
    assert check.remedy


def test_a_strategy_that_cannot_run_is_noted_with_its_reason(monkeypatch):
    info = this_python()
    less = PythonInfo(
        path=info.path,
        version=info.version,
        implementation=info.implementation,
        gil=info.gil,
        unavailable={**info.unavailable, "qthreadpool": "PySide6 is missing"},
    )
    monkeypatch.setattr(doctor, "this_python", lambda: less)
    check = doctor._bench_host({})
    assert check.ok is None
    assert "QThreadPool: PySide6 is missing" in check.remedy


@pytest.mark.parametrize("code", ["import sys; sys.exit('no clock')", "print('noon')"], ids=["fails", "rubbish"])
def test_a_child_that_cannot_tell_the_time_fails_the_check(monkeypatch, code):
    monkeypatch.setattr(doctor, "_ASK_CLOCK", code)
    check = doctor._clocks({})
    assert check.ok is False
    assert check.remedy


def test_what_a_python_prints_at_its_start_is_no_answer(monkeypatch, tmp_path):
    (tmp_path / "sitecustomize.py").write_text("print('good morning', flush=True)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(doctor, "_ASK_WINDOW", "print('')")
    assert doctor._clocks({}).ok
    assert doctor._window({}).ok


def test_a_child_with_another_clock_fails_the_check(monkeypatch):
    monkeypatch.setattr(doctor, "_ASK_CLOCK", "print(5)")
    check = doctor._clocks({})
    assert check.ok is False
    assert "another clock" in check.text


def test_a_child_that_hangs_is_an_answer_too(monkeypatch):
    def late(command, **_):
        raise subprocess.TimeoutExpired(command, 20)

    monkeypatch.setattr(doctor.subprocess, "run", late)
    assert doctor._clocks({}).ok is False
    assert doctor._window({}).ok is None


def test_a_window_that_cannot_open_is_a_note_and_no_fault(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform != "linux":
        pytest.skip("a display can be missing on Linux, not this system")
    check = doctor._window({})
    assert check.ok is None
    assert "`speeduplab run` works" in check.text
    assert "display" in check.remedy


def test_a_data_folder_that_cannot_be_written_fails_with_a_remedy(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(doctor, "data_folder", lambda: tmp_path / "file" / "runs")
    check = doctor._data_folder({})
    assert check.ok is False
    assert "--save FILE" in check.remedy


def test_missing_bytecode_is_noted(monkeypatch, tmp_path):
    monkeypatch.setattr(doctor, "BENCH_MAIN", tmp_path / "__main__.py")
    check = doctor._bytecode({})
    assert check.ok is None
    assert "measure.py" in check.text


def test_doctor_ends_with_status_1_where_a_check_fails(monkeypatch, capsys):
    monkeypatch.setattr(doctor, "checks", lambda card: (Check(name="A", ok=False, text="broken", remedy="mend it"),))
    assert main(["doctor"]) == 1
    assert "mend it" in capsys.readouterr().out


def test_doctor_prints_card_and_checks(monkeypatch, capsys, here):
    monkeypatch.setattr(doctor, "checks", lambda card: here[1])
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "Memory" in out
    for check in here[1]:
        assert check.name in out


def test_doctor_prints_one_json_object(monkeypatch, capsys, here):
    monkeypatch.setattr(doctor, "checks", lambda card: here[1])
    assert main(["doctor", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["format"] == "speeduplab-doctor"
    assert [row["name"] for row in said["checks"]] == [check.name for check in here[1]]
    assert said["machine"].keys() == {*here[0], "pythons"}


def test_the_object_of_the_checks_is_plain(here):
    assert json.loads(json.dumps(as_object(*here))) == as_object(*here)


def test_a_report_has_a_line_for_each_check(here):
    card, found = here
    assert len(list(report(card, lambda: card, found))) == 3 + len(found)


def test_each_check_is_told_before_the_next_is_made(here, capsys):
    """Some take seconds: who waits sees what is known by then."""
    told = []

    def pythons():
        told.append(capsys.readouterr().out)
        return {**here[0], "pythons": [{"python": "3.99t", "gil": False}]}

    def found():
        for check in here[1]:
            told.append(capsys.readouterr().out)
            yield check

    show(report(here[0], pythons, found()))
    told.append(capsys.readouterr().out)
    assert "Memory" in told[0]
    assert "Python 3.99t" in told[1]
    for check, out in zip(here[1], told[2:], strict=True):
        assert check.name in out


def test_names_of_checks_fit_their_column(here):
    assert max(len(check.name) for check in here[1]) == doctor._LONGEST_NAME
