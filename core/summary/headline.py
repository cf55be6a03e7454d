"""The answer in one sentence, and a second, quieter one of why.

Words only: whatever is said was measured, and comes in as rows and findings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..bench.model import Backend
from ..bench.strategies import STRATEGIES
from ..display.host_words import host_words
from ..display.i18n import tr
from ..display.numbers import between, format_factor, format_percent, format_range, format_seconds, join, number
from ..display.titles import workload_title
from ..findings import Finding, FindingKey
from ..findings.startup import startup_share
from ..results.ranking import far_apart, lead_ratio, surely_faster, too_close_to_call
from ..results.row_names import are, names, row_name, told_apart
from ..results.rows import Basis, Row, is_python_serial
from ..stats.dependence import ROUNDS_MIN
from .unable import has_failed

_SEVERAL_CORES = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a run stands.

    Attributes
    ----------
    leaders
        For each workload and num that has times, in the plan's order: the rows that share the lead,
        fastest first.
    disagreement
        Which results differ, as a sentence; empty where all agree.
    completed, running
        Neither where the run was stopped, or failed, or its file was cut.
    """

    rows: tuple[Row, ...]
    basis: Basis
    leaders: tuple[tuple[Row, ...], ...]
    findings: tuple[Finding, ...]
    disagreement: str
    completed: bool
    running: bool
    problem: str | None = None


def headline(standing: Standing) -> str:
    """Who won and by how much: "C++ threads are fastest: 34.2x"."""
    if standing.disagreement:
        return tr("Results differ")
    if not standing.leaders:
        return _nothing(standing)
    main = _main(standing)
    if len(standing.leaders) == 1 and len(_timed(standing, main[0])) == 1:
        return _takes(standing, main)
    titles = {tuple(sorted({row.title for row in leaders})) for leaders in standing.leaders}
    if len(standing.leaders) > 1 and len(titles) == 1 and len(next(iter(titles))) == 1:
        claim, value = _throughout(standing, main), _values(standing)
    else:
        claim, value = _claim(standing, main) + _where(standing, main[0]), _value(standing, main)
    return tr("{claim}: {value}").format(claim=claim, value=value)


def reason(standing: Standing) -> str:
    """Why, from the measured numbers: "Python threads gain nothing: 1.03x. They take turns, one at a time."."""
    if standing.disagreement:
        return standing.disagreement
    if not standing.leaders:
        if _only_shown(standing):
            return standing.problem or tr("What the compiler may remove wins nothing: choose a further strategy.")
        return standing.problem or _first_failure(standing)
    main = _main(standing)
    timed = _timed(standing, main[0])
    if len(timed) == 1:
        return _one_cell(standing, timed[0])
    return (
        _turns(standing, main, alone=len(main) == 1)
        or _overlap(standing, main)
        or _turns(standing, timed)
        or (_one_native_thread(standing, timed) if main[0].cell.strategy == "cpp-serial" else "")
        or _startup(standing, timed)
        or _one_native_thread(standing, timed)
        or _cores(main)
        or _runner_up(standing, main, timed)
    )


def _main(standing: Standing) -> tuple[Row, ...]:
    """The leaders of the largest num: the others are on the way to it."""
    return max(standing.leaders, key=lambda leaders: leaders[0].cell.num)


def _only_shown(standing: Standing) -> bool:
    """Whether there are times, but none that competes."""
    return any(row.timing(standing.basis) is not None for row in standing.rows)


def _nothing(standing: Standing) -> str:
    if _only_shown(standing):
        if standing.running:
            return tr("Nothing that can be compared was measured so far")
        return tr("Nothing that can be compared was measured")
    if standing.running:
        failed = all(row.failure is not None for row in standing.rows)
        return tr("Nothing could be measured so far") if failed else tr("Measuring the first round")
    if any(row.failure is not None for row in standing.rows) or standing.completed:
        return tr("Nothing could be measured")
    return tr("Nothing measured yet")


def _first_failure(standing: Standing) -> str:
    for row in standing.rows:
        if row.failure is not None:
            said = tr("{who} failed: {reason}.") if has_failed(row) else tr("{who} cannot run: {reason}.")
            return said.format(who=row_name(row, standing.rows), reason=host_words(row.failure.reason).rstrip("."))
    if standing.running:
        return tr("Each round visits all rows, in an order of its own.")
    return tr("The run ended before its first sample was complete.")


def _timed(standing: Standing, like: Row) -> list[Row]:
    """The rows with a time that can be compared with this one."""
    return [row for row in _peers(standing, like) if row.competes and row.timing(standing.basis) is not None]


def _peers(standing: Standing, like: Row) -> list[Row]:
    return [row for row in standing.rows if row.group == like.group]


def _name(standing: Standing, row: Row) -> str:
    return row_name(row, _peers(standing, row))


def _takes(standing: Standing, leaders: tuple[Row, ...]) -> str:
    """Of the only row with a time."""
    if standing.running:
        said = tr("{who} take {value} so far") if are(leaders[0]) else tr("{who} takes {value} so far")
    else:
        said = tr("{who} take {value}") if are(leaders[0]) else tr("{who} takes {value}")
    return said.format(who=_name(standing, leaders[0]), value=_value(standing, leaders))


def _claim(standing: Standing, leaders: tuple[Row, ...]) -> str:
    peers = _peers(standing, leaders[0])
    who = names(leaders, peers)
    if len(who) > 1:
        # Without their workers, which the rows tell: a headline is one line.
        titles = list(dict.fromkeys(row.title for row in leaders))
        called = join(titles) if len(titles) <= 2 else tr("{n} strategies", "", len(titles))
        if too_close_to_call(leaders, standing.basis):
            return _undecided(standing, leaders).format(who=called)
        said = tr("{who} are about as fast so far") if standing.running else tr("{who} are about as fast")
        return said.format(who=called)
    if len(leaders) > 1 and len(leaders) == len(_timed(standing, leaders[0])):
        return _alone(standing, leaders, told_apart(leaders, peers))
    return _wins(standing, leaders[0]).format(who=who[0])


def _undecided(standing: Standing, leaders: tuple[Row, ...]) -> str:
    if far_apart(leaders, standing.basis):
        plain = tr("{who} are too noisy to tell apart")
        return tr("{who} are too noisy to tell apart so far") if standing.running else plain
    return tr("{who} are too close to call so far") if standing.running else tr("{who} are too close to call")


def _alone(standing: Standing, leaders: tuple[Row, ...], how: str) -> str:
    """Nobody is left to lead: "Python threads are about as fast with 1, 2 or 4 workers"."""
    if too_close_to_call(leaders, standing.basis):
        said = tr("{who} {how}: too close to call so far") if standing.running else tr("{who} {how}: too close to call")
        if far_apart(leaders, standing.basis):
            said = tr("{who} {how}: too noisy to tell apart")
        return " ".join(said.format(who=leaders[0].title, how=how).split())
    if standing.running:
        plural = tr("{who} are about as fast {how} so far")
        said = plural if are(leaders[0]) else tr("{who} is about as fast {how} so far")
    else:
        said = tr("{who} are about as fast {how}") if are(leaders[0]) else tr("{who} is about as fast {how}")
    # Two builds of one Python are told apart by nothing that is worth a line.
    return " ".join(said.format(who=leaders[0].title, how=how).split())


def _wins(standing: Standing, leader: Row) -> str:
    if standing.completed:
        return tr("{who} are fastest") if are(leader) else tr("{who} is fastest")
    return tr("{who} lead") if are(leader) else tr("{who} leads")


def _throughout(standing: Standing, leaders: tuple[Row, ...]) -> str:
    if standing.completed:
        said = tr("{who} are fastest throughout") if are(leaders[0]) else tr("{who} is fastest throughout")
    else:
        said = tr("{who} lead throughout") if are(leaders[0]) else tr("{who} leads throughout")
    return said.format(who=leaders[0].title)


def _where(standing: Standing, row: Row) -> str:
    """ " at num 100,000,000", " on Primes": what tells the group apart from the others."""
    groups = [leaders[0].cell for leaders in standing.leaders]
    parts = [""]
    if len({cell.workload for cell in groups}) > 1:
        parts.append(tr("on {workload}").format(workload=workload_title(row.cell.workload)))
    if len({cell.num for cell in groups}) > 1:
        parts.append(tr("at num {num}").format(num=number(row.cell.num)))
    return " ".join(parts)


def _value(standing: Standing, leaders: tuple[Row, ...]) -> str:
    """By how much: against the baseline, or in seconds where the lead is the baseline's own."""
    factors = _factors(standing, leaders)
    several = len({row.title for row in leaders}) > 1 or len(leaders) == len(_timed(standing, leaders[0]))
    if not factors:
        shown = [format_seconds(row.time_s(standing.basis)) for row in leaders]
        return _range(shown) if several else shown[0]
    shown = [format_factor(factor) for factor in sorted(factors)]
    return _against(standing, leaders, _range(shown) if several else format_factor(factors[0]))


def _values(standing: Standing) -> str:
    best = [factors[0] for leaders in standing.leaders if (factors := _factors(standing, leaders))]
    if len(best) < len(standing.leaders):
        return _value(standing, _main(standing))
    return _against(standing, _main(standing), _range([format_factor(factor) for factor in sorted(best)]))


def _factors(standing: Standing, leaders: Sequence[Row]) -> list[float]:
    """Speed-ups, fastest row first; none where there is no baseline or it is among the leaders."""
    if any(row.is_baseline for row in leaders):
        return []
    ratios = [row.speedup(standing.basis) for row in leaders]
    return [ratio.factor for ratio in ratios if ratio is not None]


def _range(shown: Sequence[str]) -> str:
    return shown[0] if shown[0] == shown[-1] else between(shown[0], shown[-1])


def _against(standing: Standing, leaders: tuple[Row, ...], value: str) -> str:
    """The value and the baseline, unless that is the usual one."""
    base = next((row for row in standing.rows if row.is_baseline and row.group == leaders[0].group), None)
    if base is None or is_python_serial(base.cell):
        return value
    if base.title == leaders[0].title:
        return tr("{value} against {n} worker(s)", "", base.cell.workers).format(value=value)
    return tr("{value} against {who}").format(value=value, who=_name(standing, base))


def _one_cell(standing: Standing, row: Row) -> str:
    times = row.timing(standing.basis)
    assert times is not None
    failed = next((r for r in standing.rows if r.failure is not None), None)
    if failed is not None:
        return _first_failure(standing)
    if len(times.samples_s) == 1:
        if standing.running:
            return tr("There is nothing to compare it with yet.")
        return tr("It was measured once.")
    shown = format_range(min(times.samples_s), max(times.samples_s))
    return tr("From {range} in {n} rounds.", "", len(times.samples_s)).format(range=shown)


def _overlap(standing: Standing, leaders: tuple[Row, ...]) -> str:
    """Why rows share the lead: in the words of the rule that put them there."""
    if len({row.title for row in leaders}) < 2:
        return ""
    ratios = [lead_ratio(leaders[0], row, standing.basis) for row in leaders[1:]]
    ends = [ratio.interval for ratio in ratios if ratio is not None and ratio.interval is not None]
    if len(ends) < len(ratios):
        rounds = min(len({*leaders[0].rounds} & {*row.rounds}) for row in leaders[1:])
        said = tr("With {n} round(s) their samples overlap: from {least} on an interval tells more.", "", rounds)
        return said.format(least=number(ROUNDS_MIN))
    one, several = tr("The 95 % interval of their ratio holds 1."), tr("The 95 % intervals of their ratios hold 1.")
    return one if len(ends) == 1 else several


def _turns(standing: Standing, timed: Sequence[Row], *, alone: bool = False) -> str:
    finding, row = _about(standing, FindingKey.THREADS_TAKE_TURNS, timed)
    if finding is None or row is None:
        return ""
    factor = float(finding.evidence["speedup"])
    gain = format_factor(factor)
    if finding.evidence["own_base"]:
        gain = tr("{factor} against one thread of the same Python").format(factor=gain)
    if alone and not row.is_baseline:
        plural = tr("They take turns, one at a time, and gain no more than that.")
        return plural if are(row) else tr("Its threads take turns, one at a time, and gain no more than that.")
    if row.waited is not None and row.waited.load > row.waited.gil:
        # The machine took more from them than their GIL did.
        plural = tr("{who}: {factor}. They take turns, and wait {share} of the time for a core.")
        said = (
            plural
            if are(row)
            else tr("{who}: {factor}. Its threads take turns, and wait {share} of the time for a core.")
        )
        return said.format(who=_name(standing, row), factor=gain, share=format_percent(row.waited.load))
    if factor >= 0.9:
        plural = tr("{who} gain nothing: {factor}. They take turns, one at a time.")
        said = plural if are(row) else tr("{who} gains nothing: {factor}. Its threads take turns, one at a time.")
    else:
        plural = tr("{who} lose: {factor}. They take turns, one at a time.")
        said = plural if are(row) else tr("{who} loses: {factor}. Its threads take turns, one at a time.")
    return said.format(who=_name(standing, row), factor=gain)


def _startup(standing: Standing, timed: Sequence[Row]) -> str:
    finding, row = _about(standing, FindingKey.STARTUP_OUTWEIGHS_WORK, timed)
    if finding is None or row is None or standing.basis is Basis.WARM:
        return ""
    plural = tr("{who} spend {share} of their time on start-up.")
    said = plural if are(row) else tr("{who} spends {share} of its time on start-up.")
    return said.format(who=row_name(row, timed), share=format_percent(startup_share(row)))


def _about(standing: Standing, key: FindingKey, timed: Sequence[Row]) -> tuple[Finding, Row] | tuple[None, None]:
    """The finding of that key and the row it is about, if it is one of these."""
    for finding in standing.findings:
        for row in timed:
            if finding.key is key and finding.cell == row.index:
                return finding, row
    return None, None


def _one_native_thread(standing: Standing, timed: Sequence[Row]) -> str:
    natives = [row for row in timed if row.cell.strategy == "cpp-serial"]
    pools = [row for row in timed if _is_python_pool(row)]
    if not natives or not pools:
        return ""
    native, pool = (min(rows, key=lambda row: row.time_s(standing.basis)) for rows in (natives, pools))
    if not surely_faster(native, pool, standing.basis):
        return ""
    times = [format_seconds(row.time_s(standing.basis)) for row in (native, pool)]
    said = tr("One C++ thread beats every Python process: {thread} against {process}.")
    return said.format(thread=times[0], process=times[1])


def _is_python_pool(row: Row) -> bool:
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy is not None and not strategy.team.in_process and strategy.backend is Backend.PYTHON


def _cores(leaders: tuple[Row, ...]) -> str:
    row = leaders[0]
    if row.cell.workers < 2 or row.cores_used is None or len({r.title for r in leaders}) > 1:
        return ""
    if row.cores_used < _SEVERAL_CORES:
        return ""  # what keeps one core busy does not explain a lead
    count = row.cell.workers
    plural = tr("Their {n} workers keep {cores} cores busy.", "", count)
    said = plural if are(row) else tr("Its {n} workers keep {cores} cores busy.", "", count)
    return said.format(cores=number(row.cores_used, ".3g"))


def _runner_up(standing: Standing, leaders: tuple[Row, ...], timed: Sequence[Row]) -> str:
    others = [row for row in timed if row.title != leaders[0].title]
    if not others:
        return ""
    second = min(others, key=lambda row: row.time_s(standing.basis))
    said = tr("{who} come next: {value}.") if are(second) else tr("{who} comes next: {value}.")
    return said.format(who=row_name(second, timed), value=format_seconds(second.time_s(standing.basis)))
