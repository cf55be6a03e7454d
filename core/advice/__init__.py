"""What to do, from what was measured: one headline, its reason, the code to paste, and the evidence beside them.

Pure functions over a run and its summary; nothing here measures or draws.
"""

from .advising import Advice, advise
from .choosing import Evidence, Kind, choose

__all__ = ["Advice", "Evidence", "Kind", "advise", "choose"]
