"""Plan or Room: who stands between the head and the foot of the panel while a room is open. Run stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..widgets.segmented_control import Segmented
from .plan_panel import PlanPanel


class RoomSwitch(QObject):
    """Puts a panel of the room beside the plan's form, and the choice between the two into the head.

    Parameters
    ----------
    plan
        Whose head and form these are.
    room
        Goes into the plan's panel.
    """

    def __init__(self, plan: PlanPanel, room: QWidget) -> None:
        super().__init__(plan)
        self._plan, self._room = plan, room
        self._choice = Segmented([("plan", tr("Plan")), ("room", tr("Room"))], tr("Plan or room"))
        self._choice.value_changed.connect(self.show_side)
        box = plan.layout()
        assert isinstance(box, QVBoxLayout)
        plan.head.insertWidget(2, self._choice)
        plan.head.insertSpacing(3, 8)
        box.insertWidget(2, room, 1)
        self.show_side("room")

    @Slot(str)
    def show_side(self, side: str) -> None:
        """The plan, or the room."""
        self._choice.set_value(side)
        self._plan.form.setVisible(side == "plan")
        self._plan.title.setText(tr("Plan") if side == "plan" else tr("Room"))
        self._room.setVisible(side == "room")

    def set_open(self, is_open: bool) -> None:
        """Whether there is a choice."""
        self._choice.setVisible(is_open)
        if not is_open:
            self.show_side("plan")
