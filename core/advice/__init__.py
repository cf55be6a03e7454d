"""What to do, from what was measured: one headline, its reason, the code to paste, and the evidence beside them.

Pure functions over a run and its summary; nothing here measures or draws.
"""

from .advising import Advice, advise, advise_cold
from .choosing import AdviceKind, Evidence, choose
from .gil_share import GilShare, Prediction, gil_share
from .gil_text import gil_lines, with_gil_share

__all__ = [
    "Advice",
    "AdviceKind",
    "Evidence",
    "GilShare",
    "Prediction",
    "advise",
    "advise_cold",
    "choose",
    "gil_lines",
    "gil_share",
    "with_gil_share",
]
