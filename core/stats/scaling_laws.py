"""How time falls with workers: Amdahl's law and the Universal Scalability Law through cell medians.

Pure functions without numpy or scipy: two or three parameters need neither, and a table must not wait for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from ..bench.records import Choice
from .intervals import LEVEL, Interval
from .student_t import t_quantile

INDICATIVE = 3
"""So many points carry a fit of two parameters, and hardly an interval."""


# What is left of 0 where times follow a law exactly.
_ROUNDING = 1e-12


Matrix = list[list[float]]


class Law(Choice):
    """What is fitted: seconds for p workers."""

    AMDAHL = "amdahl"  # T(p) = A/p + B
    USL = "usl"  # T(p) = A/p + B + C(p - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A fitted parameter; no interval where the points cannot bound it."""

    value: float
    interval: Interval | None

    @property
    def above_zero(self) -> bool:
        return self.interval is not None and self.interval.low > _ROUNDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """The parameters T(1), S and K as they were solved for.

    Attributes
    ----------
    covariances
        Theirs, for errors of one scale and for errors of each point's own.
    t
        Quantile of Student's t for the level of the intervals.
    """

    values: tuple[float, ...]
    covariances: tuple[Matrix, ...]
    t: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A law through cell medians.

    Attributes
    ----------
    one_s
        Seconds that the law gives for one worker, A + B.
    serial
        sigma = B / (A + B): the part that no number of workers makes faster.
    crosstalk
        kappa = C / (A + B): what each further worker costs, as a part of the time of one; None for Amdahl.
    peak
        Workers with the least time, sqrt(A / C); None for Amdahl, and where the points do not identify it.
    workers
        Counts that were fitted; beyond the largest the law is an extrapolation.
    freedom
        Points minus parameters.
    solved
        What the least squares gave, for `band`.
    """

    law: Law
    one_s: float
    serial: Estimate
    crosstalk: Estimate | None
    peak: Estimate | None
    workers: tuple[int, ...]
    freedom: int
    solved: Solved = field(repr=False)

    @property
    def indicative(self) -> bool:
        return len(self.workers) <= INDICATIVE

    def time_s(self, workers: float) -> float:
        """Seconds for that many workers; between whole numbers where a curve goes through."""
        kappa = self.crosstalk.value if self.crosstalk is not None else 0.0
        sigma = self.serial.value
        return self.one_s * ((1 - sigma) / workers + sigma + kappa * (workers - 1))

    def speedup(self, workers: float) -> float | None:
        """Times faster than one worker; None where the law gives a time that is none."""
        time_s = self.time_s(workers)
        return self.one_s / time_s if time_s > 0 < self.one_s else None

    def band(self, workers: float, base_s: float | None = None) -> Interval | None:
        """Pointwise interval of the law's speed-up for so many workers; None where the points do not bound it.

        Parameters
        ----------
        base_s
            Seconds of another baseline, taken as known; unless given the law's own time for one worker.

        Notes
        -----
        Of the law itself, not of a further measurement. T(1) and T(p) are linear in the parameters, so their ratio
        has the interval of Fieller (Journal of the Royal Statistical Society B 16, 1954), where the delta method
        would linearise; against a known baseline that is the t-interval of the fitted time. As for the parameters
        the wider of the two covariances counts; the level is that of the fit.
        """
        solved = self.solved
        under = _row(workers, len(solved.values))
        over = _row(1, len(solved.values)) if base_s is None else (0.0,) * len(solved.values)
        spreads = [_spread(over, under, covariance) for covariance in solved.covariances]
        time_s = _dot(under, solved.values)
        if time_s <= 0:
            return None
        found = _ratio(solved.values[0] if base_s is None else base_s, time_s, spreads, solved.t).interval
        # A time is never below 0, and neither is a speed-up.
        return Interval(low=max(found.low, 0.0), high=found.high) if found is not None else None

    def extrapolates(self, workers: int) -> bool:
        return workers > max(self.workers)


def parameters(law: Law) -> int:
    """How many numbers a law has."""
    return 2 if law is Law.AMDAHL else 3


def fit(times_s: Mapping[int, float], law: Law, level: float = LEVEL) -> Fit | None:
    """A law by weighted least squares; None where the points cannot carry it.

    Parameters
    ----------
    times_s
        Median seconds by number of workers; at least one point more than the law has parameters.

    Notes
    -----
    Amdahl, "Validity of the single processor approach", AFIPS 30 (1967); Gunther, "Guerrilla Capacity
    Planning" (Springer, 2007), chapter 4, whose throughput law, as seconds, is linear in A, B and C.
    Weights 1/T^2: all medians are taken to be equally well known relative to themselves; weights from the
    scatter of seven rounds would be worse known than that. The scale of the errors is that of the residuals,
    so an interval also holds what the law does not describe: t-intervals with points - parameters degrees of
    freedom (Draper and Smith, "Applied Regression Analysis", 3rd ed., sections 1.4 and 9.2). Where more workers
    are noisier than one scale allows, HC2 of MacKinnon and White (Journal of Econometrics 29, 1985) widens them;
    with one degree of freedom both are the same. sigma, kappa and the peak are ratios of parameters: Fieller's
    theorem, with no linearisation.
    """
    counts = sorted(times_s)
    freedom = len(counts) - parameters(law)
    if freedom < 1:
        return None
    # T(p) = T1 (1/p) + S (1 - 1/p) + K (p - 1), with S = sigma T1 and K = kappa T1.
    design = [_row(p, parameters(law)) for p in counts]
    solved = _least_squares(design, [times_s[p] for p in counts], [times_s[p] ** -2 for p in counts], freedom)
    if solved is None or solved[0][0] <= 0:
        return None
    values, covariances = solved
    t = t_quantile((1 + level) / 2, freedom)

    def ratio(over: Sequence[float], under: Sequence[float]) -> Estimate:
        """Of two linear combinations of the parameters."""
        spreads = [_spread(over, under, covariance) for covariance in covariances]
        return _ratio(_dot(over, values), _dot(under, values), spreads, t)

    one, part, cross = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    crosstalk = ratio(cross, one) if law is Law.USL else None
    return Fit(
        law=law,
        one_s=values[0],
        serial=ratio(part, one),
        crosstalk=crosstalk,
        peak=_peak(ratio(cross, (1, -1, 0))) if crosstalk is not None and crosstalk.above_zero else None,
        workers=tuple(counts),
        freedom=freedom,
        solved=Solved(values=tuple(values), covariances=covariances, t=t),
    )


def _row(workers: float, size: int) -> tuple[float, ...]:
    """What each parameter counts for in the time of so many workers."""
    return (1 / workers, 1 - 1 / workers, workers - 1.0)[:size]


def best_fit(times_s: Mapping[int, float]) -> Fit | None:
    """The USL where the points show its kappa, 0 being outside the interval, else Amdahl's law."""
    usl = fit(times_s, Law.USL)
    if usl is not None and usl.crosstalk is not None and usl.crosstalk.above_zero:
        return usl
    return fit(times_s, Law.AMDAHL)


def _least_squares(
    design: Sequence[Sequence[float]], values: Sequence[float], weights: Sequence[float], freedom: int
) -> tuple[list[float], tuple[Matrix, Matrix]] | None:
    """Parameters and their covariance, twice; None where the points do not tell the parameters apart.

    Once for errors of one scale, once for errors of each point's own (HC2).
    """
    size = range(len(design[0]))
    rows = list(zip(design, values, weights, strict=True))
    normal = [[sum(w * x[i] * x[j] for x, _, w in rows) for j in size] for i in size]
    inverse = _inverse(normal)
    if inverse is None:
        return None
    moments = [sum(w * x[i] * y for x, y, w in rows) for i in size]
    found = [_dot(inverse[i], moments) for i in size]
    squares = [w * (y - _dot(x, found)) ** 2 for x, y, w in rows]
    scale = sum(squares) / freedom
    # How far each parameter follows each point, in units of that point's error, and how far its own value does.
    pulls = [[_dot(row, x) * sqrt(w) for row in inverse] for x, _, w in rows]
    loose = [max(1 - _dot(x, pull) * sqrt(w), 1e-9) for (x, _, w), pull in zip(rows, pulls, strict=True)]
    own = [square / rest for square, rest in zip(squares, loose, strict=True)]
    each = [[sum(pull[i] * pull[j] * one for pull, one in zip(pulls, own, strict=True)) for j in size] for i in size]
    return found, ([[scale * one for one in row] for row in inverse], each)


def _inverse(matrix: Matrix) -> Matrix | None:
    """Of a small symmetric matrix, by Gauss and Jordan with pivots; None of a singular one."""
    size = len(matrix)
    work = [[*row, *(float(i == j) for j in range(size))] for i, row in enumerate(matrix)]
    largest = max(abs(one) for row in matrix for one in row)
    for column in range(size):
        pivot = max(range(column, size), key=lambda i: abs(work[i][column]))
        if abs(work[pivot][column]) <= 1e-13 * largest:
            return None
        work[column], work[pivot] = work[pivot], work[column]
        work[column] = [one / work[column][column] for one in work[column]]
        for i in range(size):
            if i != column:
                factor = work[i][column]
                work[i] = [one - factor * top for one, top in zip(work[i], work[column], strict=True)]
    return [row[size:] for row in work]


def _dot(left: Sequence[float], right: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=False))


def _spread(over: Sequence[float], under: Sequence[float], covariance: Matrix) -> tuple[float, float, float]:
    """Variance of two linear combinations, and their covariance."""

    def between(left: Sequence[float], right: Sequence[float]) -> float:
        return _dot(left, [_dot(row, right) for row in covariance])

    return between(over, over), between(under, under), between(over, under)


def _ratio(over: float, under: float, spreads: Sequence[tuple[float, float, float]], t: float) -> Estimate:
    """over / under with the interval of Fieller (Journal of the Royal Statistical Society B 16, 1954).

    What any of the spreads allows is inside.
    """
    value = over / under if under else float("inf")
    ends = []
    for top, bottom, both in spreads:
        a, b, c = under**2 - t * t * bottom, over * under - t * t * both, over**2 - t * t * top
        if a <= 0:  # the divisor may be 0: any ratio is possible
            return Estimate(value=value, interval=None)
        root = sqrt(max(b * b - a * c, 0.0))
        ends += [(b - root) / a, (b + root) / a]
    # The value too: where the times follow the law exactly, rounding is all that parts them.
    return Estimate(value=value, interval=Interval(low=min(*ends, value), high=max(*ends, value)))


def _peak(ratio: Estimate) -> Estimate | None:
    """Where A/p + C p is least, from C / A; None where that ratio may be 0 or less."""
    if ratio.interval is None or ratio.interval.low <= 0:
        return None
    ends = Interval(low=max(ratio.interval.high**-0.5, 1.0), high=max(ratio.interval.low**-0.5, 1.0))
    return Estimate(value=max(ratio.value**-0.5, 1.0), interval=ends)


def karp_flatt(factor: float, workers: int) -> float:
    """The serial fraction that a speed-up with so many workers implies.

    Raises
    ------
    ValueError
        If there are fewer than 2 workers.

    Notes
    -----
    Karp and Flatt, "Measuring parallel processor performance", Communications of the ACM 33 (1990):
    e = (1/S - 1/p) / (1 - 1/p). Below 0 where the speed-up is more than ideal.
    """
    if workers < 2:
        raise ValueError(f"a serial fraction needs at least 2 workers, got {workers}")
    return (1 / factor - 1 / workers) / (1 - 1 / workers)
