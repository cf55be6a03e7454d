"""An exception of a background call, as the window tells it."""

from __future__ import annotations

import traceback
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An error that nobody expected: one line, and everything for a report."""

    text: str
    details: str

    @classmethod
    def of(cls, error: BaseException) -> Failure:
        """The failure for an exception, with its traceback."""
        text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return cls(text=text, details="".join(traceback.format_exception(error)))
