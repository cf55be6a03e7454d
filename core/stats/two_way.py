"""One time for each cell of a run, from which every ratio follows: a two-way fit by cell and round.

Pure functions without numpy, of one group of cells that can be compared; what follows from equal data is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log
from operator import sub
from typing import NamedTuple

from .dependence import PairSums, evidence
from .intervals import median

Logs = Mapping[int, float]
_REFERENCES = 6  # so many cells have a say in the others' ratios: the work grows with the cells, not their square
_SWEEPS = 500
_CONVERGED = 1e-12
_LEAST_S = 1e-9  # a step of the clock: nothing takes no time


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoWayFit:
    """The times of some cells.

    Attributes
    ----------
    times_s
        Seconds of each cell in a typical round; None for one without samples.
    evidence
        What their rounds say about how much each depends on the one before.
    """

    times_s: tuple[float | None, ...]
    evidence: PairSums


class _Pair(NamedTuple):
    """ln of how many times longer one cell takes than another, in the rounds that have both."""

    middle: float
    spread: float
    differences: list[float]


def fit(seconds: Sequence[Mapping[int, float]]) -> TwoWayFit:
    """Fit ln T = cell + round to the samples of some cells.

    Parameters
    ----------
    seconds
        Of each cell, seconds by round; rounds may be missing anywhere.

    Notes
    -----
    Tukey's two-way model (median polish: "Exploratory Data Analysis", Addison-Wesley, 1977, chapter 11), fitted
    in another way: each pair of cells has the median of its ln ratios over the rounds that have both, in
    which whatever slows a whole round cancels out; the cells' effects are the weighted least-squares solution of
    all those, as if each were a difference of two effects. So ratios are consistent by construction, and with two
    cells the ratio is the median of the rounds' ratios. A pair weighs as many rounds as it has, and less the noisier
    its cells are. In simulations its error is 0.9 to 1.0 of that of the pair's own median, that of a median
    polish 1.0 to 2.0, the more the noise differs among the cells. The level is that of the median round.

    A cell that shares no round with another has the median of its samples.
    """
    return _fit(tuple([tuple(one.items()) for one in seconds]))


@lru_cache(maxsize=256)
def _fit(seconds: tuple[tuple[tuple[int, float], ...], ...]) -> TwoWayFit:
    logs = [{round_: log(max(time_s, _LEAST_S)) for round_, time_s in sorted(one)} for one in seconds]
    references = _references(logs)
    pairs = {
        pair: found
        for pair in _pairings(logs, references)
        if (found := _pair(logs[pair[0]], logs[pair[1]])) is not None
    }
    effects, parts = _effects(logs, references, pairs)
    times: list[float | None] = [None] * len(logs)
    known = set(references)
    for members in parts:
        if len(members) == 1:
            times[members[0]] = median([time_s for _, time_s in seconds[members[0]]])
            continue
        few = [one for one in members if one in known]
        level = _level([logs[one] for one in few], [effects[one] for one in few])
        for one in members:
            times[one] = exp(effects[one] + level)
    differences = {pair: found.differences for pair, found in pairs.items() if known.issuperset(pair)}
    return TwoWayFit(times_s=tuple(times), evidence=evidence(differences))


def _references(logs: Sequence[Logs]) -> list[int]:
    """The cells that others are held against: all of them, or those with the most rounds and the least noise."""
    able = [index for index, one in enumerate(logs) if one]
    if len(able) <= _REFERENCES:
        return able
    centres = {index: median(list(logs[index].values())) for index in able}
    by_round: dict[int, list[float]] = {}
    for index in able:
        for round_, value in logs[index].items():
            by_round.setdefault(round_, []).append(value - centres[index])
    rounds = {round_: median(values) for round_, values in by_round.items()}

    def order(index: int) -> tuple[int, float]:
        left = [abs(value - centres[index] - rounds[round_]) for round_, value in logs[index].items()]
        return -len(left), median(left)

    return sorted(sorted(able, key=order)[:_REFERENCES])


def _pairings(logs: Sequence[Logs], references: Sequence[int]) -> Iterator[tuple[int, int]]:
    known = set(references)
    for index, one in enumerate(logs):
        for other in references if one else ():
            if other < index or (other > index and index not in known):
                yield index, other


def _pair(one: Logs, other: Logs) -> _Pair | None:
    if one.keys() == other.keys():
        differences = list(map(sub, one.values(), other.values()))
    else:
        differences = [value - other[round_] for round_, value in one.items() if round_ in other]
    if not differences:
        return None
    ordered = sorted(differences)
    half = len(ordered) // 2
    middle = ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
    # How far the half lies together that lies closest: spikes are in the other half.
    spread = min(map(sub, ordered[half:], ordered))
    return _Pair(middle, spread, differences)


def _effects(
    logs: Sequence[Logs], references: Sequence[int], pairs: Mapping[tuple[int, int], _Pair]
) -> tuple[list[float], list[list[int]]]:
    """ln T of each cell but for its part's level, and the parts that no round connects."""
    weights = _weights(len(logs), pairs)
    held: list[list[tuple[int, float, float]]] = [[] for _ in logs]  # against whom, weight, difference
    for (one, other), pair in pairs.items():
        held[one].append((other, weights[other] * len(pair.differences), pair.middle))
        held[other].append((one, weights[one] * len(pair.differences), -pair.middle))
    effects = [0.0] * len(logs)
    # Held against itself too: where no round is missing, the first sweep then is the solution.
    own = [weights[index] * len(samples) for index, samples in enumerate(logs)]
    among = set(references)
    for _ in range(_SWEEPS):
        swept = {one: _swept(held[one], effects, own[one], one, among) for one in references}
        moved = max((abs(value - effects[one]) for one, value in swept.items()), default=0.0)
        for one, value in swept.items():
            effects[one] = value
        if moved < _CONVERGED:
            break
    parts = _parts(references, pairs)
    for index in [index for index, samples in enumerate(logs) if samples and index not in among]:
        # To the part that it shares most rounds with.
        shared = [sum([weight for other, weight, _ in held[index] if other in part]) for part in parts]
        best = max(range(len(parts)), key=shared.__getitem__)
        if shared[best] > 0:
            effects[index] = _swept(held[index], effects, 0.0, index, set(parts[best]))
            parts[best].append(index)
        else:
            parts.append([index])
    return effects, parts


def _swept(
    held: Sequence[tuple[int, float, float]], effects: Sequence[float], own: float, index: int, among: set[int]
) -> float:
    total, weight = own * effects[index], own
    for other, weighs, difference in held:
        if other in among:
            total += weighs * (effects[other] + difference)
            weight += weighs
    return total / weight if weight else effects[index]


def _weights(count: int, pairs: Mapping[tuple[int, int], _Pair]) -> list[float]:
    """1 / variance of each cell, as far as its quietest pair shows it."""
    spreads: list[list[float]] = [[] for _ in range(count)]
    for (one, other), pair in pairs.items():
        spreads[one].append(pair.spread)
        spreads[other].append(pair.spread)
    variances = [min(found) ** 2 if found else 0.0 for found in spreads]
    least = 0.05 * median(variances) + 1e-12 if variances else 0.0
    return [1 / (variance + least) for variance in variances]


def _parts(references: Sequence[int], pairs: Mapping[tuple[int, int], _Pair]) -> list[list[int]]:
    known = set(references)
    part = {one: {one} for one in references}
    for one, other in pairs:
        if one in known and other in known and part[one] is not part[other]:
            part[one] |= part[other]
            for member in part[other]:
                part[member] = part[one]
    return [sorted(members) for members in {id(members): members for members in part.values()}.values()]


def _level(logs: Sequence[Logs], effects: Sequence[float]) -> float:
    by_round: dict[int, list[float]] = {}
    for one, effect in zip(logs, effects, strict=True):
        for round_, value in one.items():
            by_round.setdefault(round_, []).append(value - effect)
    return median([median(values) for values in by_round.values()])
