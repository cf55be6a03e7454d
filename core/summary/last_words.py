"""What rows without a time said last: the lines of whoever's code failed, once for all rows that failed alike.

Pure functions over rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..display.printable import printable
from ..results.rows import Row

_LINES = 6
_OURS = "own.item_kernels.Item"  # the exception that says which item another one was raised in
_CAUSED = "The above exception was the direct cause of the following exception:"


def last_words(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """Whose they are, and the lines; of rows that failed alike those of the first."""
    found: dict[tuple[str, str], tuple[list[Row], list[str]]] = {}
    for row in rows:
        if row.failure is not None and (lines := _lines(printable(row.failure.last_words).strip())):
            found.setdefault((row.failure.reason, lines[-1]), ([], lines))[0].append(row)
    for alike, lines in found.values():
        whose = f"Last words of {alike[0].title}, {alike[0].detail}"
        more = len(alike) - 1
        whose += f", and of {more} row{'s' if more > 1 else ''} that failed alike" if more else ""
        yield printable(f"{whose}:"), "\n".join(lines)


def _lines(words: str) -> list[str]:
    # What a worker says holds the item's own traceback first, then those of our callers.
    before, found, _ = words.partition(_OURS)
    own = before.rpartition(_CAUSED)[0].rstrip() if found else ""
    lines = (own or words).splitlines()
    # A dump of faulthandler begins with what it is about.
    dumps = [place for place, line in enumerate(lines) if line.endswith("(most recent call first):")]
    return lines[dumps[0] : dumps[0] + _LINES] if dumps else lines[-_LINES:]
