"""What is asked for simulated workers: how many, and what of their link is typed: "latency=0.2ms,bandwidth=1GB/s".

Pure functions; what is not typed is measured by others.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..bench.model import WORKERS_MAX
from ..display.i18n import tr
from .parsing import parse_num
from .rules import PlanError, quoted

# Names as they are typed, and where they go; times in s, bandwidth in bytes a second.
NAMES = {"latency": "latency_s", "bandwidth": "bytes_per_s", "dispatch": "dispatch_s", "machine": "machine_workers"}
_SECONDS = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6}
_BYTES = {"B/s": 1.0, "kB/s": 1e3, "MB/s": 1e6, "GB/s": 1e9, "Mbit/s": 1e6 / 8, "Gbit/s": 1e9 / 8}
_BOUNDS = {"latency": (0.0, 60.0), "dispatch": (0.0, 60.0), "bandwidth": (1.0, 1e15)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulationForm:
    """How many workers are simulated at most, and what was typed of the link; None is for measuring.

    Attributes
    ----------
    machine_workers
        How many of them are on one machine; None for as many as this one has cores.
    """

    most: int
    latency_s: float | None = None
    bytes_per_s: float | None = None
    dispatch_s: float | None = None
    machine_workers: int | None = None

    @property
    def typed(self) -> tuple[str, ...]:
        """Names of what need not be measured."""
        values = {"latency": self.latency_s, "bandwidth": self.bytes_per_s, "dispatch": self.dispatch_s}
        return tuple(name for name, value in values.items() if value is not None)


def parse_simulation(most: str, link: str | None) -> SimulationForm:
    """ "64" and "latency=0.2ms,bandwidth=10Gbit/s,dispatch=0.3ms,machine=8".

    Raises
    ------
    PlanError
        With the rule and the remedy.
    """
    count = _count(most, "--simulate", 2)
    values: dict[str, float | int] = {}
    for part in link.split(",") if link is not None else ():
        name, _, text = part.strip().partition("=")
        if name not in NAMES or not text.strip() or NAMES[name] in values:
            said = tr("--link takes {names}, each once, such as latency=0.2ms,bandwidth=1GB/s, got {got}")
            raise PlanError("simulate", said.format(names=", ".join(NAMES), got=quoted(part)))
        values[NAMES[name]] = _count(text, "machine", 1) if name == "machine" else _quantity(name, text.strip())
    return SimulationForm(most=count, **values)  # type: ignore[arg-type]  # each by its own name


def _count(text: str, what: str, least: int) -> int:
    try:
        count = parse_num(text)
    except PlanError:
        count = 0
    if not least <= count <= WORKERS_MAX:
        said = tr("{what} must be a number of workers from {least} to {most}, got {got}")
        raise PlanError("simulate", said.format(what=what, least=least, most=WORKERS_MAX, got=quoted(text)))
    return count


def _quantity(name: str, text: str) -> float:
    units = _BYTES if name == "bandwidth" else _SECONDS
    low, high = _BOUNDS[name]
    # The longest unit first: "B/s" ends "MB/s", "s" ends "ms".
    unit = next((one for one in sorted(units, key=len, reverse=True) if text.endswith(one)), None)
    try:
        value = float(text.removesuffix(unit)) * units[unit] if unit is not None else float("nan")
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        example = "1GB/s" if name == "bandwidth" else "0.2ms"
        said = tr("{name} of the link must be a number with its unit ({units}), such as {example}, got {got}")
        raise PlanError("simulate", said.format(name=name, units=", ".join(units), example=example, got=quoted(text)))
    return value
