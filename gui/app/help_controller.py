"""What the Help menu shows of program and machine: doctor, machine card, about, and the applications menu."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot

from ...core.display.i18n import tr
from ...core.run import program_version
from ..presenters.run_presenter import RunPresenter
from ..presenters.status_text import run_name
from ..services.qt_services import QtServices
from ..window.dialogs import about_text, card_text, run_card_text, system_text
from ..window.main_window import MainWindow


class HelpController(QObject):
    """Answers the questions of one window about the program and the machine."""

    def __init__(self, window: MainWindow, runs: RunPresenter, services: QtServices, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._runs, self._services = window, runs, services
        window.doctor_wanted.connect(self._doctor)
        window.card_wanted.connect(self._card)
        window.about_wanted.connect(self._about)
        window.menu_entry_wanted.connect(self._add_to_menu)
        window.content.offer.taken.connect(self._add_to_menu)

    def offer_menu_entry(self) -> None:
        """Offer to put the program into the applications menu, once in a user's life: the Help menu has it as well."""
        if not self._services.remembered.menu_offered:
            self._services.call_in_background(self._services.menu_is_offered, self._offer_menu_entry)

    def _offer_menu_entry(self, wanted: bool | Exception) -> None:
        if wanted is True:
            self._services.remembered = replace(self._services.remembered, menu_offered=True)
            said = tr("Speedup Lab can be in your applications menu, and open run files by a double-click.")
            self._window.content.offer.offer(said, tr("Add it"))

    @Slot()
    def _add_to_menu(self) -> None:
        self._services.call_in_background(self._services.added_to_menu, self._show_added)

    def _show_added(self, said: Any) -> None:
        self._window.show_error(tr("Applications menu"), str(said))

    @Slot()
    def _doctor(self) -> None:
        self._services.call_in_background(self._services.doctor_text, self._show_doctor)

    def _show_doctor(self, found: Any) -> None:
        self._window.show_error(tr("Doctor"), "", str(found))

    @Slot()
    def _card(self) -> None:
        """Of the run that is shown, with what went on around its rounds; else of this machine."""
        card, result = self._runs.card, self._runs.result
        if result is not None and self._window.content.showing_run:
            whose, text = tr("Of the run {run}").format(run=run_name(result)), run_card_text(result)
        else:
            whose, text = "", card_text(card) if card else tr("It is not known yet.")
        self._window.show_error(tr("Machine card"), whose, text)

    @Slot()
    def _about(self) -> None:
        self._window.show_error(tr("About Speedup Lab"), about_text(program_version()), system_text(self._runs.card))
