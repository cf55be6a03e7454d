"""The controls that several views have: cold or warm, linear or logarithmic, lanes or a picture."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from ...core.display.i18n import tr
from ...core.summary.cost_plot import MEASURES, Measure
from ...core.summary.summary import Basis
from ..style.theme import Size, font
from .elided_combo import ElidedCombo
from .segmented_control import Segmented


def basis_control(cold: str = "", warm: str = "") -> Segmented:
    """Cold or warm, with what each of them counts as tooltips."""
    made = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
    made.set_tip(Basis.COLD, cold)
    made.set_tip(Basis.WARM, warm)
    return made


def measure_control() -> Segmented:
    """Times, or beside them memory, CPU seconds or where the time of data goes."""
    made = Segmented([], tr("What is shown of each row"))
    offer_measures(made, transfer=True)
    return made


def offer_measures(control: Segmented, *, transfer: bool) -> None:
    """Leave Transfer out where no row moves data: its room is the title's."""
    control.set_options([(key, tr(name)) for key, name in MEASURES if transfer or key != Measure.TRANSFER])
    control.set_tip(Measure.MEMORY, tr("Peak memory of the whole team, beside its time"))
    control.set_tip(Measure.CPU, tr("CPU seconds of the whole team, beside its time: what a cloud bills"))
    if transfer:
        control.set_tip(Measure.TRANSFER, tr("Where a batch's time goes whose data travels, beside its time"))


def measure_list() -> QComboBox:
    """The same as a drop-down, where a row of segments has no room."""
    made = ElidedCombo()
    made.setObjectName("measures")
    made.setAccessibleName(tr("What is shown of each row"))
    made.setFixedHeight(30)
    for key, name in MEASURES:
        made.addItem(tr(name), key)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def price_field() -> QLineEdit:
    """Where the price of a core for an hour is typed."""
    made = QLineEdit()
    made.setObjectName("price")
    made.setAccessibleName(tr("Price per core hour"))
    made.setToolTip(tr("What a core costs for an hour, in any currency: CPU seconds then have a cost"))
    made.setPlaceholderText(tr("price, core h"))
    made.setFont(font(Size.BODY))
    made.setFixedSize(108, 30)
    return made


def scale_control() -> Segmented:
    """Linear or logarithmic axes."""
    return Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Axis"))


def picture_control() -> Segmented:
    """A race as lanes, or as what is computed."""
    return Segmented([("lanes", tr("Lanes")), ("picture", tr("Picture"))], tr("Race"))
