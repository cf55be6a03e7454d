"""Which rows are tinted while the others are thinned, and how strong a row is drawn meanwhile."""

from __future__ import annotations

THIN = 0.38  # of the others' opacity while a row is highlighted


Highlighted = frozenset[int]


NO_HIGHLIGHT: Highlighted = frozenset()


def opacity(place: int, highlighted: Highlighted) -> float:
    """How strong a row is drawn while some of them may be highlighted."""
    return 1.0 if not highlighted or place in highlighted else THIN
