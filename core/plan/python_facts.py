"""What a plan and a lesson need to know about an interpreter, as plain values; `hosts.interpreters` finds it out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class PythonFacts(Protocol):
    """What an interpreter said of itself."""

    @property
    def path(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def implementation(self) -> str: ...
    @property
    def gil(self) -> bool | None: ...
    @property
    def unavailable(self) -> Mapping[str, str | None]: ...
