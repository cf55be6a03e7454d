"""What the presenters need of the world: threads, hosts, probes, settings.

The one place where the window's half of the program starts anything; a test puts a fake in its place.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from ...core.bench.events import Event
from ...core.bench.model import Backend, Function, Plan
from ...core.desktop import is_offered
from ...core.display.i18n import tr
from ...core.hosts import ChildHost, Host, WindowHost
from ...core.hosts.added_pythons import add_python
from ...core.hosts.calibration import core_share, first_rates, measure_limits
from ...core.hosts.clusters.link_measure import measure_link
from ...core.hosts.clusters.scheduler_look import ClusterFacts, look_at_cluster, with_known_cluster
from ...core.hosts.found_pythons import find_pythons
from ...core.hosts.interpreter_card import with_measured
from ...core.hosts.interpreters import PythonInfo, probe, stop_asking
from ...core.hosts.own.function_look import Look, look_at
from ...core.machine.machine_card import MachineCard, machine_card
from ...core.plan.duration import remaining_s
from ...core.plan.kernel_rates import has_rates, load_rates, save_rates
from ...core.results.run_result import RunResult
from ...core.stats.cluster_model import Link
from ..ports.failure import Failure
from .background import BackgroundCall, EventReader, ProgressCall
from .settings import Remembered, Settings, remember_recent

DOCTOR_LIMIT_S = 60
LOOK_S = 0.02


class QtServices(QObject):
    """Readers and background calls in threads, the real hosts, the user's settings.

    Attributes
    ----------
    remembered
        Saved by `close`; whoever changes the window's state replaces it.
    """

    def __init__(self, settings: Settings, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.remembered = remembered
        self.rates = load_rates()
        self._background_calls: dict[BackgroundCall, Callable[[Any], None]] = {}
        self._readers: list[EventReader] = []

    def make_host(self) -> Host:
        return ChildHost()

    def make_window_host(self) -> Host:
        return WindowHost()

    def start_reading(
        self, events: Iterator[Event], batch: Callable[[list[Event]], None], ended: Callable[[Failure | None], None]
    ) -> EventReader:
        """Read events beside the window; both functions are called on the window's thread."""
        reader = EventReader(events, self)
        reader.batch.connect(batch)
        reader.ended.connect(ended)
        reader.ended.connect(self._reader_ended)
        self._readers.append(reader)
        reader.begin()
        return reader

    def call_in_background(self, call: Callable[[], object], done: Callable[[Any], None]) -> None:
        """Call a function beside the window; `done` gets what it returns, or its exception."""
        self._start(BackgroundCall(call, self), done)

    def call_with_progress(
        self,
        call: Callable[[Callable[[float], None]], object],
        done: Callable[[Any], None],
        progressed: Callable[[float], None],
    ) -> None:
        """The same for a function that says how far it is; `progressed` gets that on the window's thread."""
        progress_call = ProgressCall(call, self)
        progress_call.progressed.connect(progressed)
        self._start(progress_call, done)

    def _start(self, background_call: BackgroundCall, done: Callable[[Any], None]) -> None:
        self._background_calls[background_call] = done
        background_call.done.connect(self._background_call_done)
        background_call.start()

    @property
    def busy(self) -> bool:
        """Whether a background call has not come back yet."""
        return bool(self._background_calls)

    def find_pythons(self) -> list[str]:
        return find_pythons()

    def keep_python(self, path: str) -> None:
        # The window has it all the same where it cannot be written down.
        with suppress(OSError):
            add_python(path)

    def probe(self, path: str) -> PythonInfo:
        return probe(path)

    def look_at(self, function: Function, num: int, pythons: tuple[str, ...], stopped: Callable[[], bool]) -> Look:
        return look_at(function, num, pythons=pythons, stopped=stopped)

    def look_at_cluster(self, address: str, pythons: tuple[str, ...] = ()) -> ClusterFacts:
        return look_at_cluster(address, pythons)

    def measure_link(self) -> Link:
        return measure_link()

    def machine_card(self) -> MachineCard:
        return machine_card()

    def with_measured(self, card: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
        return with_known_cluster(with_measured(card, plan), plan)

    def remaining_s(self, result: RunResult, usable_cores: int) -> float:
        return remaining_s(result.plan, result, self.rates, usable_cores)

    def first_rates(self) -> dict[tuple[str, Backend], float]:
        """The speed of this machine where nothing was ever measured on it, as the command line has it too."""
        measure_limits()
        return {} if has_rates() else first_rates()

    def core_share(self) -> float:
        return core_share()

    def remember_rates(self) -> None:
        save_rates(self.rates)

    def remember_file(self, path: Path) -> Sequence[str]:
        # Another window may have opened files meanwhile.
        with self._settings.alone():
            recent = remember_recent(self._settings.load().recent, path)
            self.remembered = replace(self.remembered, recent=recent)
            self._settings.save(self.remembered)
        return recent

    def reset(self) -> None:
        """Forget every setting."""
        self._settings.reset()
        self.remembered = Remembered()

    def doctor_text(self) -> str:
        """What `speeduplab doctor` says: the same checks in the same words."""
        return self._command("doctor") or tr("doctor says nothing")

    def menu_is_offered(self) -> bool:
        """Whether the program is not in this user's menu, or not well, and could be."""
        return is_offered()

    def added_to_menu(self) -> str:
        """What `speeduplab desktop install` says."""
        return self._command("desktop", "install")

    @staticmethod
    def _command(*words: str) -> str:
        # Safe path: a module of that name in the working directory is not ours.
        command = [sys.executable, "-P", "-m", "speeduplab.gui", *words]
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", timeout=DOCTOR_LIMIT_S, check=False
        )
        return done.stdout.strip() or done.stderr.strip()

    def close(self) -> None:
        """Join every thread and keep the settings."""
        for background_call in list(self._background_calls):
            background_call.done.disconnect(self._background_call_done)
            # Again and again: who asks several Pythons goes on to the next one.
            while not background_call.wait(LOOK_S):
                stop_asking()
        self._background_calls.clear()
        for reader in self._readers:
            reader.wait()
        with self._settings.alone():
            self._settings.save(replace(self.remembered, recent=self._settings.load().recent))

    @Slot(object)
    def _background_call_done(self, found: object) -> None:
        background_call = self.sender()
        if isinstance(background_call, BackgroundCall):
            done = self._background_calls.pop(background_call)
            background_call.deleteLater()
            done(found)

    @Slot(object)
    def _reader_ended(self, _failure: object) -> None:
        reader = self.sender()
        if isinstance(reader, EventReader):
            self._readers.remove(reader)
            reader.deleteLater()
