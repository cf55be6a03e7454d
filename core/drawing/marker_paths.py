"""The markers of strategies as SVG paths.

Each about (0, 0) with a reach of 1; hollow ones need the fill rule "evenodd".
"""

from __future__ import annotations

from math import cos, pi, sin


def marker_path(marker: str, x: float, y: float, size: float) -> str:
    """The `d` of a marker of `size` px about (x, y); that of a disc if there is none of that name."""
    outlines = _MARKERS.get(marker, _MARKERS["disc"])
    reach = size / 2
    return " ".join(
        "M" + "L".join(f"{x + px * reach:.2f},{y + py * reach:.2f}" for px, py in outline) + "Z" for outline in outlines
    )


Outline = tuple[tuple[float, float], ...]


def _corners(count: int, reach: float, turn: float = 0.0) -> Outline:
    """Corners of a regular polygon that stands on its base."""
    angles = [2 * pi * i / count - pi / 2 + turn for i in range(count)]
    return tuple((reach * cos(angle), reach * sin(angle)) for angle in angles)


def _box(half: float) -> Outline:
    return ((-half, -half), (half, -half), (half, half), (-half, half))


def _star(points: int = 5, inner: float = 0.50) -> Outline:
    pairs = zip(_corners(points, 1.18), _corners(points, inner, pi / points), strict=True)
    return tuple(corner for pair in pairs for corner in pair)


def _cross() -> Outline:
    arm, half = 1.15, 0.36
    plus = [(-half, -arm), (half, -arm), (half, -half), (arm, -half), (arm, half), (half, half)]
    plus += [(-x, -y) for x, y in plus]
    return tuple(((x - y) * 0.5**0.5, (x + y) * 0.5**0.5) for x, y in plus)


def _plus() -> Outline:
    return tuple(((x + y) * 0.5**0.5, (y - x) * 0.5**0.5) for x, y in _cross())


def outlines(marker: str) -> tuple[Outline, ...]:
    """The closed outlines of a marker about (0, 0), y downwards; those after the first are holes."""
    return _MARKERS[marker]


_MARKERS: dict[str, tuple[Outline, ...]] = {
    "disc": (_corners(40, 0.86),),
    "ring": (_corners(40, 0.96), _corners(40, 0.50)),
    "square": (_box(0.82),),
    "open-square": (_box(0.92), _box(0.44)),
    "triangle": (((0, -0.90), (1, 0.80), (-1, 0.80)),),
    "open-triangle": (((0, 1.0), (1.1, -0.86), (-1.1, -0.86)), ((0, 0.28), (0.44, -0.46), (-0.44, -0.46))),
    "diamond": (_corners(4, 1.05),),
    "pentagon": (_corners(5, 1.0),),
    "hexagon": (tuple((y, x) for x, y in _corners(6, 1.0)),),
    "star": (_star(),),
    "cross": (_cross(),),
    "plus": (_plus(),),
    "open-diamond": (_corners(4, 1.15), _corners(4, 0.60)),
    "open-hexagon": (tuple((y, x) for x, y in _corners(6, 1.05)), tuple((y, x) for x, y in _corners(6, 0.55))),
    "open-pentagon": (_corners(5, 1.10), _corners(5, 0.55)),
    "down-triangle": (((0, 0.90), (1, -0.80), (-1, -0.80)),),
    "left-triangle": (((-0.90, 0), (0.80, 1), (0.80, -1)),),
    "right-triangle": (((0.90, 0), (-0.80, 1), (-0.80, -1)),),
    "four-star": (_star(4, 0.42),),
    "six-star": (_star(6, 0.58),),
    "eight-star": (_star(8, 0.62),),
    "hourglass": (((-0.95, -0.95), (0.95, -0.95), (0.2, 0), (0.95, 0.95), (-0.95, 0.95), (-0.2, 0)),),
}
