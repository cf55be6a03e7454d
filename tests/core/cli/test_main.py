"""The command line: what is refused and in which words, what is printed where, and exit statuses."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import GIVE_UP_S, SAME, quick, saved, speeduplab
from faulty_host import FAULTS
from speeduplab.core.bench.events import Outcome
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.cli import main as command_line
from speeduplab.core.cli.main import main
from speeduplab.core.cli.running import run_command, run_request
from speeduplab.core.cli.running.run_command import execute
from speeduplab.core.cli.running.run_request import RunRequest, plan_of
from speeduplab.core.hosts import BENCH_MAIN, ChildHost
from speeduplab.core.hosts.found_pythons import find_pythons
from speeduplab.core.hosts.interpreters import this_python
from speeduplab.core.plan.presets import PRESETS
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.runfile import SUFFIX, read, save
from speeduplab.core.runfile.writing import line_of
from synthetic import Timed, cell, run_events

pytestmark = pytest.mark.usefixtures("no_child_left")

NUM_RULE = "num must be a whole number from 1 to 1,000,000,000,000, such as 1e8 or 100,000,000, got "
WORKERS_RULE = "workers must be from 1 to 1024, got "
LIST_RULE = "workers must be whole numbers such as 2, 1,2,4 or 1-4, got "
FAULTY = Path(__file__).parents[1] / "shared" / "faulty_host.py"
not_windows = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell, not this system's")


@pytest.fixture
def run_file(tmp_path) -> Path:
    """A run of two cells for the interpreter that runs the tests."""
    path = tmp_path / f"old{SUFFIX}"
    cells = [cell("serial", num=1000, python=sys.executable), cell("threads", 2, num=1000, python=sys.executable)]
    save(run_events([Timed(cell=one, warm_s=0.5) for one in cells], rounds=2), path)
    return path


def refused(capsys, *arguments: str) -> str:
    """The sentence with which a command line is refused; nothing else may have happened."""
    assert main(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert saved() == []
    assert err.startswith("speeduplab: ")
    assert err.count("\n") == 1
    return err.removeprefix("speeduplab: ").rstrip("\n")


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--num", "0", NUM_RULE + "0"),
        ("--num", "-5", NUM_RULE + "-5"),
        ("--num", "1e30", NUM_RULE + "1e30"),
        ("--num", "1.5", NUM_RULE + "1.5"),
        ("--num", "ten", NUM_RULE + "'ten'"),
        ("--num", "", NUM_RULE + "nothing"),
        ("--workers", "0", WORKERS_RULE + "0"),
        ("--workers", "-1", WORKERS_RULE + "-1"),
        ("--workers", "10000", WORKERS_RULE + "10000"),
        ("--workers", "10,000", WORKERS_RULE + "'10,000'"),
        ("--workers", "2,,4", LIST_RULE + "an empty part in '2,,4'"),
        ("--workers", "", LIST_RULE + "nothing"),
        ("--workers", "2,2", "workers must differ from each other, got 2 twice: name it once"),
        ("--rounds", "0", "rounds must be from 1 to 1000, got 0"),
        ("--rounds", "some", "rounds must be a whole number from 1 to 1000, got 'some'"),
        ("--effort", "hard", "effort must be one of quick, normal, rigorous, got 'hard'"),
        (
            "--workload",
            "conter",
            f"workload must be one of {', '.join(WORKLOADS)}, got 'conter'; did you mean counter?",
        ),
        ("--workload", "", f"workload must be one of {', '.join(WORKLOADS)}, got nothing"),
        ("--preset", "sed", f"preset must be one of {', '.join(PRESETS)}, got 'sed'"),
        ("--strategy", "thread", f"strategy must be one of {', '.join(STRATEGIES)}, all, got 'thread'; did you mean"),
        ("--strategy", "", f"strategy must be one of {', '.join(STRATEGIES)}, all, got nothing"),
        ("--start-method", "clone", "start method must be one of fork, spawn, forkserver, got 'clone'"),
        ("--seed", "-1", "seed must be from 0 to 9223372036854775807, got -1"),
        ("--seed", "9" * 30, "seed must be from 0 to 9223372036854775807, got 999"),
        ("--seed", "x", "Invalid value for '--seed': "),
        ("--time-limit", "nan", "time limit must be above 0 and at most 604800 s, got nan"),
        ("--time-limit", "inf", "time limit must be above 0 and at most 604800 s, got inf"),
        ("--time-limit", "-3", "time limit must be above 0 and at most 604800 s, got -3.0"),
        ("--python", "", "--python takes paths or versions separated by commas, got nothing"),
        ("--python", "a,,b", "--python takes paths or versions separated by commas, got 'a,,b'"),
        ("--python", "no-such-python", "no-such-python is not on PATH; give the path of a Python 3.10 or newer"),
        ("--save", "run.json", f"the name of a run file must end in {SUFFIX}, got run.json: use --save run{SUFFIX}"),
        ("--save", "", f"the name of a run file must end in {SUFFIX}, got "),
        ("--no-such-option", "1", "No such option: --no-such-option"),
    ],
)
def test_a_bad_value_is_refused_in_a_sentence_with_status_2(capsys, option, value, message):
    assert refused(capsys, "run", "--num", "1000", "--rounds", "1", option, value).startswith(message)


def test_a_python_that_does_not_exist_is_refused(capsys, tmp_path):
    said = refused(capsys, *quick("--python", str(tmp_path / "python")))
    assert said == f"{tmp_path / 'python'} does not exist; give the path of a Python 3.10 or newer"


def test_a_folder_is_no_python(capsys, tmp_path):
    assert f"{tmp_path} is a folder; give the path" in refused(capsys, *quick("--python", str(tmp_path)))


def test_a_python_that_is_too_old_is_refused_with_its_version(capsys):
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    old = next(root.glob("versions/3.9.*/bin/python"), None)
    if old is None:
        pytest.skip("needs a Python 3.9, not this one")
    assert "is Python 3.9." in (said := refused(capsys, *quick("--python", str(old))))
    assert said.endswith("which is too old; give the path of a Python 3.10 or newer")


@pytest.mark.parametrize("option", ["--strategy", "--workers"])
def test_a_preset_and_its_parts_exclude_each_other(capsys, option):
    said = refused(capsys, "run", "--preset", "seed", option, "serial" if option == "--strategy" else "2")
    assert said.startswith("a preset brings its own strategies and workers: leave out --preset seed or --")


def test_a_preset_with_an_empty_list_of_strategies_is_refused_too(capsys):
    assert "leave out --preset seed" in refused(capsys, "run", "--preset", "seed", "--strategy", "")


def test_an_unknown_command_is_refused(capsys):
    assert "No such command" in refused(capsys, "rum")


def test_the_version_is_printed(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("speeduplab ")


def test_help_names_every_option_of_the_contract(capsys):
    assert main(["run", "--help"]) == 0
    out = capsys.readouterr().out
    for option in ("preset", "workload", "num", "strategy", "workers", "python", "effort", "rounds", "save", "json"):
        assert f"--{option} " in out


def test_the_seed_preset_prints_six_rows_with_speed_ups_and_the_line_about_results():
    pytest.importorskip("speeduplab.core._native", exc_type=ImportError)
    done = speeduplab("run", "--preset", "seed", "--num", "1e5")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[-1] == SAME
    rows = [
        *(
            "Serial, 1 worker, baseline",
            "Python threads, 2 workers",
            "Processes, 2 workers, ",
            "Processes, 4 workers, ",
        ),
        *("C++ one thread, 1 worker", "C++ threads, 4 workers"),
    ]
    table = lines[next(n for n, line in enumerate(lines) if line.startswith("Strategy")) :][1:7]
    for row in rows:
        (line,) = [line for line in table if line.startswith(row)]
        assert re.search(r" [0-9.]+x +((-|[0-9.]+x? to [0-9.]+x?) +)?[0-9.]+( |$)", line), line
    assert len(read(saved()[0]).plan.cells) == 6


def test_what_is_printed_goes_to_stdout_and_what_is_said_to_stderr(capsys):
    assert main(quick()) == 0
    out, err = capsys.readouterr()
    assert out.endswith(f"\n{SAME}\n")
    said, where = err.splitlines()
    assert said.startswith("1 cell, 1 round: about ")
    assert where == f"Saved as {saved()[0]}"


def test_save_puts_the_run_where_it_was_asked_for(capsys, tmp_path):
    path = tmp_path / "new" / f"mine{SUFFIX}"
    assert main(quick("--save", str(path))) == 0
    assert read(path).outcome is Outcome.COMPLETED
    assert saved() == []


def test_an_existing_file_is_never_written_over(capsys, run_file):
    before = run_file.read_bytes()
    said = refused(capsys, *quick("--save", str(run_file)))
    assert said == f"{run_file} exists already: give --save another name, or remove that file first"
    assert run_file.read_bytes() == before


@pytest.mark.parametrize("name", [f"file/run{SUFFIX}", f"{'x' * 300}{SUFFIX}"], ids=["no folder", "too long"])
def test_a_run_that_cannot_be_saved_as_asked_has_a_warning_a_status_and_another_place(capsys, tmp_path, name):
    (tmp_path / "file").write_text("")
    assert main(quick("--save", str(tmp_path / name))) == 3
    out, err = capsys.readouterr()
    assert out.endswith(f"\n{SAME}\n")
    assert "Serial, 1 worker" in out
    assert err.startswith("speeduplab: The run is not saved: ")
    assert "Measuring goes on" in err
    assert "--save FILE" in err
    assert err.endswith(f"\nSaved as {saved()[0]}\n")


def test_a_data_folder_that_cannot_be_written_costs_no_measurement(capsys, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "file"))
    assert main(quick("--json")) == 0
    out, err = capsys.readouterr()
    spoken = json.loads(out)
    assert spoken["file"] is None
    assert spoken["cells"][0]["median_s"] > 0
    assert "The run is not saved" in err


HEAD = '{"format":"speeduplab-run","version":1,"event":"RunStarted"'


@pytest.mark.parametrize("command", ["show", "run"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "it is empty"),
        (b"\x89PNG\r\n\x1a\n" * 100, "it is not text in UTF-8"),
        (b"hello\n", "its first line is not JSON"),
        (b"[" * 100_000, "its first line is nested too deeply; it was not written by Speedup Lab, or was damaged"),
        (b'{"format":"something"}\n', 'its first line lacks "format":"speeduplab-run"'),
        (b'{"format":"speeduplab-run","version":5}\n', "was written by a newer Speedup Lab"),
        (b'{"format":"speeduplab-run","version":"1"}\n', "its format version must be a whole number from 1"),
        (f'{HEAD},"plan":{{"cells":"x"}}}}\n'.encode(), "is no run of Speedup Lab"),
        (f'{HEAD},"program":1e999}}\n'.encode(), "its first line holds 1e999, which is not a finite number"),
        (f'{HEAD},"program":{"9" * 5000}}}\n'.encode(), "its first line holds a number of more than 4,300 digits; it"),
    ],
    ids=["empty", "binary", "text", "deep", "other", "newer", "odd version", "wrong types", "infinite", "huge number"],
)
def test_a_file_that_is_no_run_is_refused_in_a_sentence(capsys, tmp_path, command, content, message):
    path = tmp_path / f"odd{SUFFIX}"
    path.write_bytes(content)
    said = refused(capsys, command, str(path))
    assert said.startswith(str(path))
    assert message in said
    assert "; " in said  # the remedy


@pytest.mark.parametrize("command", ["show", "run"])
def test_a_file_that_is_missing_or_a_folder_is_refused(capsys, tmp_path, command):
    assert "no such file" in refused(capsys, command, str(tmp_path / f"none{SUFFIX}"))
    assert "is no file" in refused(capsys, command, str(tmp_path))


def test_a_truncated_file_is_shown_as_far_as_it_goes(capsys, run_file):
    lines = run_file.read_bytes().splitlines(keepends=True)
    run_file.write_bytes(b"".join(lines[:-4]) + lines[-4][:20])
    assert main(["show", str(run_file)]) == 0
    out = capsys.readouterr().out
    assert "before its run did: " in out
    assert "samples are there" in out
    assert "Serial, 1 worker" in out


def test_what_a_file_holds_cannot_drive_the_terminal(capsys, tmp_path):
    path = tmp_path / f"odd{SUFFIX}"
    machine = {"cpu": "\x1b[2Jevil\x07", "system": "[bold]\x9b31m", "python": "\u202e3"}
    save(run_events([Timed(cell=cell("serial"), warm_s=0.5)], machine=machine), path)
    assert main(["show", str(path)]) == 0
    out = capsys.readouterr().out
    assert all(character.isprintable() or character == "\n" for character in out)
    assert "evil" in out


def test_show_prints_the_table_of_a_file(capsys, run_file):
    assert main(["show", str(run_file)]) == 0
    out = capsys.readouterr().out
    assert out.endswith(f"\n{SAME}\n")
    assert "0.500 s" in out


def test_show_prints_cold_times_where_they_are_asked_for(capsys, run_file):
    assert main(["show", str(run_file), "--basis", "cold"]) == 0
    assert "Cold" in capsys.readouterr().out
    assert main(["show", str(run_file), "--basis", "tepid"]) == 2
    assert "basis must be one of cold, warm, got 'tepid'" in capsys.readouterr().err


def test_a_file_is_measured_again_into_a_new_one(capsys, run_file):
    before = run_file.read_bytes()
    assert main(["run", str(run_file)]) == 0
    again, old = read(saved()[0]), read(run_file)
    assert (again.plan, run_file.read_bytes()) == (old.plan, before)
    assert again.samples[0, 0].warm_s != old.samples[0, 0].warm_s


def test_rounds_seed_limit_and_python_of_a_file_may_be_chosen_anew(run_file):
    plan = plan_of(
        RunRequest(file=run_file, rounds="5", seed=7, time_limit_s=9.0, python=sys.executable),
    )
    assert (plan.rounds, plan.seed, plan.time_limit_s) == (5, 7, 9.0)
    assert plan_of(RunRequest(file=run_file, effort="rigorous")).rounds == 15
    assert plan_of(RunRequest(file=run_file, effort="rigorous", rounds="2")).rounds == 2


@pytest.mark.parametrize("option", ["--preset", "--workload", "--num", "--strategy", "--workers", "--start-method"])
def test_a_file_and_what_it_brings_exclude_each_other(capsys, run_file, option):
    said = refused(capsys, "run", str(run_file), option, "x")
    assert said == f"{run_file.name} brings its own plan: leave out the file or {option}"


@not_windows
def test_a_program_that_only_a_file_names_is_never_started(capsys, tmp_path):
    program = tmp_path / "python3.11"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path / 'started'}\n")
    program.chmod(0o755)
    path = tmp_path / f"strange{SUFFIX}"
    save(run_events([Timed(cell=cell("serial", num=1000, python=str(program)), warm_s=0.5)], rounds=1), path)
    assert main(["run", str(path)]) == 0
    assert f"{program} is no Python of this machine: {sys.executable} takes its place" in capsys.readouterr().err
    assert not (tmp_path / "started").exists()


def test_a_strategy_of_a_file_that_cannot_run_here_is_left_out_with_a_note(capsys, run_file, monkeypatch):
    less = dict.fromkeys(STRATEGIES) | {"threads": "it is missing"}
    monkeypatch.setattr(run_request, "_here", lambda _: run_request.replace(this_python(), unavailable=less))
    assert [one.strategy for one in plan_of(RunRequest(file=run_file)).cells] == ["serial"]
    assert "Python threads are left out under Python" in capsys.readouterr().err


def test_a_file_of_which_nothing_can_run_here_is_refused(run_file, monkeypatch):
    none = dict.fromkeys(STRATEGIES, "it is missing")
    monkeypatch.setattr(run_request, "_here", lambda _: run_request.replace(this_python(), unavailable=none))
    with pytest.raises(PlanError, match="none of the strategies can run here: Serial and Python threads are left out"):
        plan_of(RunRequest(file=run_file))


def test_a_start_method_that_this_system_lacks_is_replaced_with_a_note(capsys, tmp_path, monkeypatch):
    def lacking(method, _):
        raise PlanError("start_method", "missing")

    forked = cell("processes", 2, num=1000, python=sys.executable, start_method=StartMethod.FORK)
    path = tmp_path / f"forked{SUFFIX}"
    save(run_events([Timed(cell=forked, warm_s=0.5)]), path)
    monkeypatch.setattr(run_request, "check_start_method", lacking)
    monkeypatch.setattr(run_request, "default_start_method", lambda *_: StartMethod.SPAWN)
    assert plan_of(RunRequest(file=path)).cells[0].start_method is StartMethod.SPAWN
    assert "Start method fork does not exist on this system: spawn takes its place." in capsys.readouterr().err


def test_a_plan_in_json_is_a_file_too(capsys, tmp_path):
    path = tmp_path / "plan.json"
    cells = [{"workload": "counter", "num": 1000, "strategy": "serial", "workers": 1}]
    path.write_text(json.dumps({"cells": cells, "rounds": 1}))
    assert main(["run", str(path)]) == 0
    assert SAME in capsys.readouterr().out


def test_other_pythons_race_side_by_side():
    other = next((path for path in find_pythons() if Path(path).resolve() != Path(sys.executable).resolve()), None)
    if other is None:
        pytest.skip("needs another Python, not this one")
    done = speeduplab(*quick("--python", f"{sys.executable},{other}"))
    assert done.returncode == 0
    assert "Python" in next(line for line in done.stdout.splitlines() if line.startswith("Strategy"))


def test_a_failed_cell_gives_status_1_and_its_last_words(capsys, monkeypatch):
    monkeypatch.setenv("FAULTY_BENCH", str(BENCH_MAIN))
    asked = RunRequest(num=str(FAULTS["exits"]), strategy="serial", rounds="1")
    assert execute(asked, ChildHost(FAULTY)) == 1
    out = capsys.readouterr().out
    assert "failed: " in out
    assert "leaving early" in out


def test_a_wrong_result_gives_status_1_and_the_line_says_false(capsys, monkeypatch):
    monkeypatch.setenv("FAULTY_BENCH", str(BENCH_MAIN))
    asked = RunRequest(num=str(FAULTS["is wrong"]), strategy="serial", rounds="1")
    assert execute(asked, ChildHost(FAULTY)) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "All strategies returned the same result: False"


def test_workers_above_the_cores_run_and_are_found(capsys):
    many = (os.cpu_count() or 1) + 1
    arguments = ["run", "--num", "1e5", "--strategy", "threads", "--workers", str(many), "--rounds", "1"]
    assert main(arguments) == 0
    assert f"{many} workers share " in capsys.readouterr().out
    assert main([*arguments, "--json"]) == 0
    assert any(finding["cell"] == 0 for finding in json.loads(capsys.readouterr().out)["findings"])


def test_an_interrupt_before_anything_is_measured_leaves_no_file(capsys, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(run_command, "machine_card", interrupted)
    assert main(quick()) == 130
    assert saved() == []


def test_a_fault_of_ours_is_not_taken_for_wrong_usage(monkeypatch):
    def broken(*_):
        raise ValueError("a bug")

    monkeypatch.setattr(run_command, "plan_of", broken)
    with pytest.raises(ValueError, match="a bug"):
        main(quick())


def test_list_tells_what_keeps_strategies_from_running_under_another_python(capsys, monkeypatch):
    from speeduplab.core.cli import list_command

    other = run_request.replace(
        this_python(), path="/opt/other/python", version="3.12.9", unavailable=dict.fromkeys(STRATEGIES)
    )
    other.unavailable["loky"] = "Loky is missing: pip install loky, or conda install -c conda-forge loky."
    monkeypatch.setattr(list_command, "python_named", {"3.12": other}.get)
    assert main(["list", "--python", "3.12"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Strategies, under Python 3.12.9" in said
    assert f"loky unavailable: {other.unavailable['loky']}" in said


def test_list_shows_presets_workloads_strategies_and_pythons(capsys):
    assert main(["list"]) == 0
    out = capsys.readouterr().out
    for word in ("seed", "counter", "primes", *STRATEGIES, this_python().version):
        assert word in out


def test_list_says_where_the_durations_of_presets_come_from(capsys):
    assert main(["list"]) == 0
    assert "how long on an ordinary laptop; nothing was measured here yet" in capsys.readouterr().out
    assert main(quick()) == 0
    assert main(["list"]) == 0
    assert "how long by the last measurements here" in capsys.readouterr().out


def test_list_gives_the_reason_where_a_strategy_cannot_run(capsys, monkeypatch):
    from speeduplab.core.cli import list_command

    less = this_python().unavailable | {"qthreadpool": "PySide6 is missing"}
    monkeypatch.setattr(list_command, "this_python", lambda: run_request.replace(this_python(), unavailable=less))
    monkeypatch.setattr(list_command, "find_pythons", lambda: [sys.executable, "/no/python"])
    assert main(["list"]) == 0
    out = capsys.readouterr().out
    assert "unavailable: PySide6 is missing" in out
    assert "/no/python does not exist" in out
    assert main(["list", "--json"]) == 0
    spoken = json.loads(capsys.readouterr().out)
    assert {row["key"]: row["unavailable"] for row in spoken["strategies"]}["qthreadpool"] == "PySide6 is missing"
    assert [row["problem"] is None for row in spoken["pythons"]] == [True, False]


@pytest.mark.skipif(sys.platform != "linux", reason="a display can be missing on Linux, not this system")
def test_doctor_passes_without_a_display_and_notes_that_no_window_can_open():
    pytest.importorskip("speeduplab.core._native", exc_type=ImportError)
    done = speeduplab("doctor", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 0
    assert "note Window" in " ".join(done.stdout.split())
    assert "fails" not in done.stdout


def test_the_module_is_the_same_program():
    command = [sys.executable, "-m", "speeduplab.gui", *quick("--json")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=GIVE_UP_S, check=True)
    assert json.loads(done.stdout)["results_equal"] is True


def test_a_run_imports_neither_qt_nor_numpy_nor_the_window():
    code = (
        "import sys; from speeduplab.gui.__main__ import main; status = main(); "
        "print(status, *sorted(sys.modules), file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, *quick("--strategy", "all")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=GIVE_UP_S, check=True)
    status, *modules = done.stderr.splitlines()[-1].split()
    assert status == "0"
    assert not {name.partition(".")[0] for name in modules} & {"PySide6", "shiboken6", "numpy", "pyqtgraph"}
    # The entry point asks, free of Qt, whether a window is wanted; of the window itself nothing is loaded.
    entry = {"speeduplab.gui.__main__", "speeduplab.gui.app", "speeduplab.gui.app.request"}
    assert {name for name in modules if name.startswith("speeduplab.gui.")} <= entry


BLOCK = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Missing())
"""


@pytest.fixture
def without_qt(tmp_path) -> dict[str, str]:
    """An environment in which no Python finds PySide6."""
    (tmp_path / "block").mkdir()
    (tmp_path / "block" / "sitecustomize.py").write_text(BLOCK)
    return {"PYTHONPATH": str(tmp_path / "block")}


def test_where_qt_is_missing_its_strategy_is_left_out_with_a_note(without_qt):
    done = speeduplab("run", "--num", "1000", "--strategy", "all", "--rounds", "1", **without_qt)
    assert done.returncode == 0
    assert "QThreadPool is left out: " in done.stderr
    assert "Python threads, 2 workers" in done.stdout
    assert "QThreadPool" not in done.stdout


def test_where_qt_is_missing_naming_its_strategy_is_wrong_usage(without_qt):
    done = speeduplab(*quick("--strategy", "qthreadpool"), **without_qt)
    assert done.returncode == 2
    assert "QThreadPool cannot run under Python" in done.stderr


def test_statuses_are_those_of_the_contract():
    assert (command_line.OK, command_line.FAILED, command_line.USAGE, command_line.INTERRUPTED) == (0, 1, 2, 130)


def test_a_run_file_of_the_command_has_one_event_a_line():
    speeduplab(*quick())
    result = read(saved()[0])
    assert line_of(result.started) == saved()[0].read_bytes().splitlines(keepends=True)[0]
