"""The README's pictures: of runs that are measured here and now, painted as the window shows them.

    .venv/bin/python tests/gui/pictures.py [FOLDER]

Writes .github/NAME.png. Takes some minutes, and an idle machine: what else runs is in the pictures. With a FOLDER the
run files stay there, and are taken from there the next time, so that only the pictures are made anew. Needs no
display.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.runfile import SUFFIX
from speeduplab.gui.app.application import make_application
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.settings import Settings

sys.path.insert(0, str(Path(__file__).resolve().parent / "shared"))
from likeness import of_few_colors

OUTPUT = Path(__file__).resolve().parents[2] / ".github"
SIZE = (1440, 900)
BEATS_MS = 2200  # what the strip shows of the window's beat
RACE_SHARE = 0.45  # of a race: some have finished, others have not
# What is measured, as `speeduplab run` takes it.
RUNS = {
    "first": "--preset seed --num 2e7 --effort normal",
    "again": "--preset seed --num 2e7 --effort normal",
    "scaling": "--workload primes --num 1e6 --strategy serial,threads,processes,cpp-threads "
    "--workers 1,2,4 --effort normal",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture's name, what it shows, and how."""

    name: str
    runs: tuple[str, ...]
    view: str = ""  # none where runs are compared
    theme: str = "light"


PICTURES = (
    Picture(name="window-light", runs=("first",), view="runtime"),
    Picture(name="window-dark", runs=("first",), view="runtime", theme="dark"),
    Picture(name="race", runs=("scaling",), view="race"),
    Picture(name="scaling", runs=("scaling",), view="scaling"),
    Picture(name="timeline", runs=("scaling",), view="timeline", theme="dark"),
    Picture(name="compare", runs=("first", "again")),
)


def main(folder: Path) -> int:
    for name, options in RUNS.items():
        measure(options, folder / f"{name}{SUFFIX}")
    # Without a screen, at one pixel a px, whatever is at hand.
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1")
    app = make_application(sys.argv)
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        controller = WindowController(app, Settings(Path(home) / "settings.ini"), theme="light", folder=folder)
        controller.show()
        controller.window.resize(*SIZE)
        controller.start(probe=False)
        for picture in PICTURES:
            show(app, controller, picture, [folder / f"{name}{SUFFIX}" for name in picture.runs])
            target = OUTPUT / f"{picture.name}.png"
            of_few_colors(controller.window.grab().toImage()).save(str(target))
            print(f"{target.name}: {target.stat().st_size / 1000:.0f} KB")
        controller.window.close()
    return 0


def measure(options: str, file: Path) -> None:
    """A run into a file, unless it is there."""
    if file.exists():
        return
    print(f"speeduplab run {options}", flush=True)
    command = Path(sysconfig.get_path("scripts")) / "speeduplab"
    subprocess.run([command, "run", *options.split(), "--save", file], check=True, stdout=subprocess.DEVNULL)


def show(app: QApplication, controller: WindowController, picture: Picture, files: list[Path]) -> None:
    """Bring the window to what a picture shows."""
    window = controller.window
    window.theme_picked.emit(picture.theme)
    if picture.view:
        controller.open(files[0])
        settle(app, controller)
        controller.plans.start(form_of(controller))
        window.set_view(picture.view)
    else:
        window.files_wanted.emit(files)
        settle(app, controller)
    assert window.content.page is (Page.RUN if picture.view else Page.COMPARE)
    if picture.view == "race":
        race = window.content.run_page.view_of("race")
        race.set_time(race.clock().total_s * RACE_SHARE)
    settle(app, controller)


def form_of(controller: WindowController) -> PlanForm:
    """The plan beside a run as that which made it."""
    assert controller.presenter.result is not None
    plan = controller.presenter.result.plan
    return PlanForm(
        workload=plan.cells[0].workload,
        num=plan.cells[0].num,
        strategies=tuple(dict.fromkeys(cell.strategy for cell in plan.cells)),
        workers=tuple(sorted({cell.workers for cell in plan.cells if not STRATEGIES[cell.strategy].one_worker})),
        rounds=plan.rounds,
    )


def settle(app: QApplication, controller: WindowController) -> None:
    """Until everything is read and laid out, the keyboard's cursor away and the window's beat even again."""
    app.processEvents()
    while controller.services.busy:
        app.processEvents()
    holder = controller.window.focusWidget()
    if holder is not None:
        holder.clearFocus()
    loop = QEventLoop()
    QTimer.singleShot(BEATS_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        kept = Path(sys.argv[1])
        kept.mkdir(parents=True, exist_ok=True)
        sys.exit(main(kept))
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(main(Path(folder)))
