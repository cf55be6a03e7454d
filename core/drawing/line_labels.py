"""The labels at the ends of lines: marker, value and name, pushed apart where they would touch.

Pure functions; everything is in px.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..display.i18n import tr
from .axes import PALE, Plot
from .scene import Measure, SceneBuilder, Sign, Stroke, Tone, Words, push_apart, shortened

_GAP, _LEAST_GAP = 21.0, 14.0
_LABEL, _NAME = 14.0, 18.0  # px from the plot to a label, and within it to its value


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What stands at the end of a line."""

    y: float
    from_x: float
    value: str
    name: str
    strategy: str = ""
    place: int = -1


def label_room(labels: Sequence[Label], width: float, measure: Measure) -> float:
    """Px right of the plot: as wide as the widest label, at most three tenths of all."""
    widest = max((_value_px(labels, measure) + measure(label.name, 12.0, 400) for label in labels), default=0.0)
    return min(widest + _LABEL + _NAME + 14, width * 0.3)


def _value_px(labels: Sequence[Label], measure: Measure) -> float:
    return max((measure(label.value, 13.0, 600) for label in labels), default=0.0)


def moved(label: Label, plot: Plot) -> Label:
    return Label(
        y=plot.y(label.y),
        from_x=plot.x(label.from_x),
        value=label.value,
        name=label.name,
        strategy=label.strategy,
        place=label.place,
    )


def draw_labels(
    sheet: SceneBuilder, labels: Sequence[Label], plot: Plot, measure: Measure, *, width: float, single: int | None
) -> None:
    """Marker, value and name at the right of each line's end, pushed apart; a thin line leads to what was moved."""
    ordered = sorted(labels, key=lambda label: label.y)
    most = max(int((plot.bottom - plot.top) / _LEAST_GAP), 1)
    rest = len(ordered) - most + 1 if len(ordered) > most else 0
    # The lowest are the ones that nothing was gained with; the cursor reaches them all.
    ordered = ordered[: len(ordered) - rest]
    wanted = [label.y for label in ordered] + [plot.bottom] * (rest > 0)
    places = push_apart(wanted, _GAP, plot.top + 4, plot.bottom - 2)
    left = plot.right + _LABEL
    values = left + _NAME
    names = values + _value_px(ordered, measure) + 8
    for label, y in zip(ordered, places, strict=False):
        chosen = single in (None, label.place)
        _lead(sheet, label, y, plot, share=0.4 if chosen else 0.15)
        if label.strategy:
            sheet.items.append(
                Sign(at=(left + 7, y), size=10.0, strategy=label.strategy, share=1.0 if chosen else PALE)
            )
        value = Tone.INK if chosen and label.strategy else Tone.TEXT2 if chosen else Tone.TEXT3
        weight = 600 if label.strategy else 400
        sheet.items.append(Words(at=(values, y + 4.5), text=label.value, size=13.0, weight=weight, tone=value))
        name = shortened(label.name, width - names - 4, measure)
        sheet.items.append(Words(at=(names, y + 4.5), text=name, tone=Tone.TEXT2 if chosen else Tone.TEXT3))
    if rest:
        text = tr("and {n} more", "", rest)
        sheet.items.append(Words(at=(values, places[-1] + 4.5), text=text, tone=Tone.TEXT3))


def _lead(sheet: SceneBuilder, label: Label, y: float, plot: Plot, *, share: float) -> None:
    """From a line's end to its label, where that does not stand beside it."""
    left = plot.right + _LABEL
    if label.from_x < plot.right - 20:
        points: tuple[tuple[float, float], ...] = ((label.from_x + 8, label.y), (plot.right, label.y), (left, y))
    elif abs(y - label.y) > 3:
        points = ((label.from_x + 6, label.y), (left, y))
    else:
        return
    sheet.items.append(Stroke(points=points, tone=Tone.TEXT3, strategy=label.strategy, width=1.0, share=share))
