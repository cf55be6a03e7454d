"""What a scaling chart consists of on paper: strokes, areas, markers and texts in px, ready to be painted in order.

Knows no drawing library: the window paints them with Qt, the report as SVG.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import log

from ..bench.records import Choice

# Px that a text takes: text, size, weight.
Measure = Callable[[str, float, int], float]
XY = tuple[float, float]


class Tone(Choice):
    """A neutral colour of the theme."""

    INK = "ink"
    TEXT2 = "text2"
    TEXT3 = "text3"
    GRID = "grid"
    AXIS = "axis"
    PANEL = "panel"
    GROUND = "ground"


class Dash(Choice):
    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    LOOK = "look"  # that of the strategy
    TWIN = "twin"  # of a further line with the same look


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A line; `strategy` gives its colour where there is one, `width` 0 is that of the strategy."""

    points: tuple[XY, ...]
    tone: Tone = Tone.INK
    strategy: str = ""
    width: float = 1.0
    dash: Dash = Dash.SOLID
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A filled outline, `share` of its colour."""

    points: tuple[XY, ...]
    tone: Tone = Tone.INK
    strategy: str = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A strategy's marker, on a halo that sets it off from the lines unless there are too many."""

    at: XY
    size: float
    strategy: str
    share: float = 1.0
    halo: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text; `at` is on its base line, at the end that `anchor` names: start, middle or end."""

    at: XY
    text: str
    size: float = 12.0
    weight: int = 400
    tone: Tone = Tone.TEXT2
    anchor: str = "start"
    angle: float = 0.0


Item = Stroke | Area | Sign | Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where a dot stands: the place of its line and its place on it; `half` of its size where it is a cell of a map."""

    at: XY
    line: int
    dot: int
    main: bool  # in the upper chart
    half: XY = (0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A chart of that size."""

    width: float
    height: float
    items: tuple[Item, ...]
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """From values to px, linear or logarithmic; `start` is the px of `low`."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def __call__(self, value: float) -> float:
        """Px of a value; what lies outside stops at the end."""
        return self.start + (self.end - self.start) * min(max(self.share(value), 0.0), 1.0)

    def share(self, value: float) -> float:
        """0 at the lower end, 1 at the upper; beyond them outside."""
        if self.log:
            if value <= 0:
                return -1.0
            return log(value / self.low) / log(self.high / self.low) if self.high > self.low else 0.5
        return (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5

    def holds(self, value: float) -> bool:
        return -1e-9 <= self.share(value) <= 1 + 1e-9


@dataclass(slots=True)
class SceneBuilder:
    """A scene in the making."""

    items: list[Item] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)

    def scene(self, width: float, height: float) -> Scene:
        return Scene(width=width, height=height, items=tuple(self.items), hits=tuple(self.hits))


def push_apart(wanted: list[float], gap: float, low: float, high: float) -> list[float]:
    """Places as near as possible to the wanted ones, in their order, at least `gap` apart, from `low` to `high`.

    Parameters
    ----------
    wanted
        Ascending; where they do not all fit, the gap shrinks.

    Notes
    -----
    Least squares under an order: pool adjacent violators (Robertson, Wright and Dykstra, "Order Restricted
    Statistical Inference", 1988, section 1.2) of the places minus the room of those before them.
    """
    if len(wanted) > 1:
        gap = min(gap, (high - low) / (len(wanted) - 1))
    blocks: list[tuple[float, int]] = []
    for place, y in enumerate(wanted):
        mean, count = y - place * gap, 1
        while blocks and blocks[-1][0] > mean:
            before, size = blocks.pop()
            mean, count = (mean * count + before * size) / (count + size), count + size
        blocks.append((mean, count))
    top = high - (len(wanted) - 1) * gap
    means = [min(max(mean, low), max(top, low)) for mean, count in blocks for _ in range(count)]
    return [mean + place * gap for place, mean in enumerate(means)]


def shortened(text: str, room: float, measure: Measure, size: float = 12.0, weight: int = 400) -> str:
    """A text that fits into so many px, its end in dots where it is cut."""
    if measure(text, size, weight) <= room:
        return text
    while text and measure(f"{text}…", size, weight) > room:
        text = text[:-1].rstrip()
    return f"{text}…"


def nice_step(rough: float) -> float:
    """The next of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** int(log(rough) / log(10.0) // 1)
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * (1 - 1e-9))
