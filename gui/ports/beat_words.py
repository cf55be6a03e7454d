"""What the strip says of the window's beat during a run."""

from __future__ import annotations

from ...core.display.i18n import tr


def worst_beat(worst_ms: float, *, over: bool, short: bool) -> str:
    """ "worst 65 ms in the last run"; "worst 65 ms so far" while it goes on; only the figure where room is short."""
    if short:
        text = tr("worst {ms} ms")
    elif over:
        text = tr("worst {ms} ms in the last run")
    else:
        text = tr("worst {ms} ms so far")
    return text.format(ms=f"{worst_ms:,.0f}")
