"""The controls that several views have: cold or warm, linear or logarithmic, lanes or a picture."""

from __future__ import annotations

from ...core.display.i18n import tr
from ...core.summary.summary import Basis
from .segmented_control import Segmented


def basis_control(cold: str = "", warm: str = "") -> Segmented:
    """Cold or warm, with what each of them counts as tooltips."""
    made = Segmented([(Basis.COLD, tr("Cold")), (Basis.WARM, tr("Warm"))], tr("Time"))
    made.set_tip(Basis.COLD, cold)
    made.set_tip(Basis.WARM, warm)
    return made


def scale_control() -> Segmented:
    """Linear or logarithmic axes."""
    return Segmented([("linear", tr("Linear")), ("log", tr("Log"))], tr("Axis"))


def picture_control() -> Segmented:
    """A race as lanes, or as what is computed."""
    return Segmented([("lanes", tr("Lanes")), ("picture", tr("Picture"))], tr("Race"))
