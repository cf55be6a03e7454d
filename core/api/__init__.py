"""Speedup Lab from Python and from notebooks: `from speeduplab import race`, then `race(simulate, items=1000)`.

Nothing of the user's runs in this process but what they run themselves; IPython is optional.
"""

from .race_call import race
from .race_result import RaceResult

__all__ = ["RaceResult", "race"]
