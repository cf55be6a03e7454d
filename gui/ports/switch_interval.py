"""How long a Python thread keeps the GIL while another wants it: the choices of the demonstration, and their words.

Sets nothing: whoever runs threads calls `sys.setswitchinterval`, and sets it back.
"""

from __future__ import annotations

from typing import Final

from ...core.display.i18n import tr

DEFAULT_S: Final = 0.005
# Logarithmic: what is felt at 1 ms is lost at 100.
CHOICES_S: Final = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1)


def nearest_choice(seconds: float) -> int:
    """Place among CHOICES_S of the one that is nearest, by their ratio."""
    return min(range(len(CHOICES_S)), key=lambda place: max(CHOICES_S[place] / seconds, seconds / CHOICES_S[place]))


def interval_words(seconds: float) -> str:
    """ "0.5 ms", "100 ms"."""
    return tr("{ms} ms").format(ms=f"{seconds * 1000:g}")


def interval_effect(seconds: float) -> str:
    """What a choice does, in a sentence."""
    if seconds == DEFAULT_S:
        return tr("As Python has it: a thread may keep the GIL for 5 ms while others wait.")
    if seconds < DEFAULT_S:
        return tr("Shorter than Python's 5 ms: the window gets its turn sooner, the threads change places more often.")
    return tr("Longer than Python's 5 ms: the threads change places less often, the window waits longer.")
