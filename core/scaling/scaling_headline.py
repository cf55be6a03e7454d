"""What a run's scaling says in two sentences: the answer, and the quieter one under it.

Pure functions over the charts; how the sentences choose is in the constants.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..display.i18n import tr
from ..display.numbers import format_factor, format_seconds, join, number
from ..display.titles import are_several
from ..results.row_names import are
from ..results.rows import Basis, Row
from ..stats.break_even import Crossing
from . import Duel
from .num_chart import NumChart
from .workers_chart import ChartLine, Dot, SpeedupAgainst, WorkersChart

SCALES: Final = 0.75  # efficiency on all cores from here on
FLAT: Final = 0.1  # a speed-up so near to 1 is none
NEAR: Final = 0.95  # of the highest speed-up: as high, where the intervals overlap as well
SURE: Final = 0.5  # and so much of it at the lower end of the interval
LITTLE: Final = 1.25  # past the cores, a gain below this is little
_MOST_NAMED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reach:
    """A line and where it is highest."""

    line: ChartLine
    best: Dot


def workers_words(chart: WorkersChart, running: bool) -> tuple[str, str]:
    """ "C++ threads scale to the 4 cores: 3.67x", "Python threads stay at 1x however many workers they have.".

    Both empty while a run goes on, and where no line has a speed-up at two worker counts: the run's own words stand.
    """
    able = [_Reach(line=line, best=_best(line.dots)) for line in chart.lines if len({dot.x for dot in line.dots}) > 1]
    if running or not able:
        return "", ""
    if chart.against is SpeedupAgainst.BEST:
        # A strategy with one worker count is drawn as well, and may be the one that beats it.
        drawn = (line for line in chart.lines if line.dots)
        return _against_best(chart, [_Reach(line=line, best=max(line.dots, key=lambda dot: dot.y)) for line in drawn])
    flat = [reach for reach in able if _is_flat(reach.line)]
    gaining = [reach for reach in able if reach.best.y > 1 + FLAT]
    if gaining and not any(_gains(reach.best) for reach in gaining):
        return _unsure(max(gaining, key=lambda reach: reach.best.y))
    if len(flat) == len(able):
        head = tr("No strategy gains from more workers") if len(able) > 1 else _stay([flat[0].line])
        highest = max((dot for reach in able for dot in reach.line.dots if dot.x > 1), key=lambda dot: dot.y)
        return head.rstrip("."), tr("At best {factor} with {workers}.").format(**_at(highest))
    losing = [reach for reach in able if any(_loses(dot) for dot in reach.line.dots)]
    first = max((not gaining and losing) or able, key=lambda reach: reach.best.y)
    if not gaining and not losing:
        return _unsure(max((reach for reach in able if reach not in flat), key=lambda reach: reach.best.y))
    scaling = _scaling(chart)
    if scaling:
        head, told, lead = _scale_to_cores(chart, scaling), scaling[0][1], scaling[0][0]
    else:
        head, told = _reaches(first)
        lead = first.line
    return head, _reason(chart, [reach.line for reach in flat], lead, told)


def num_words(chart: NumChart, rows: Sequence[Row], running: bool) -> tuple[str, str]:
    """ "Processes pay off from num 628,000", and with what certainty.

    Both empty while a run goes on, and where nothing can be compared.
    """
    if running or chart.chosen is None:
        return "", ""
    duel, who = chart.duels[chart.chosen], chart.names[chart.chosen]
    found, plural = duel.found, are(rows[duel.second])
    least, most = number(found.least), number(found.most)
    if found.crossing is Crossing.ONCE:
        assert found.num is not None
        values = {"who": who, "num": round_num(found.num)}
        if found.faster_below:
            head = tr("{who} pay off up to num {num}") if plural else tr("{who} pays off up to num {num}")
        else:
            head = tr("{who} pay off from num {num}") if plural else tr("{who} pays off from num {num}")
        return head.format(**values), f"{_certainty(duel)} {_beside(duel, rows)}"
    values = {"who": who, "least": least, "most": most}
    if found.crossing is Crossing.SEVERAL:
        head = tr("No one num parts {who} from {first}").format(who=who, first=rows[duel.first].title)
        crossed = tr("They cross more than once between num {least} and {most}.").format(least=least, most=most)
        return head, f"{crossed} {_beside(duel, rows)}"
    if found.crossing is Crossing.UNCLEAR:
        said = tr("The rounds disagree on who is faster between num {least} and {most}.").format(**values)
        return tr("No break-even is shown for {who}").format(who=who), f"{said} {_beside(duel, rows)}"
    if found.faster_below:
        head = tr("{who} are faster at every num") if plural else tr("{who} is faster at every num")
        return head.format(**values), f"{_span(duel)} {_beside(duel, rows)}"
    head = tr("{who} never pay off up to num {most}") if plural else tr("{who} never pays off up to num {most}")
    return head.format(**values), f"{_at_most(duel, rows)} {_beside(duel, rows)}"


def chart_title(chart: WorkersChart | NumChart) -> str:
    """What a chart shows, with the baseline by name."""
    if isinstance(chart, NumChart):
        return tr("Time to finish against num")
    if chart.stand_in:
        title = tr("Speed-up against the serial of the same language")
    elif chart.against is SpeedupAgainst.OWN:
        title = tr("Speed-up against the same strategy with 1 worker")
    else:
        title = tr("Speed-up against the best serial, {best}").format(best=chart.best)
    return tr("{title}, at num {num}").format(title=title, num=number(chart.num)) if chart.nums > 1 else title


def round_num(num: float) -> str:
    """A num in three significant figures: "628,000"."""
    digits = len(str(int(max(num, 1))))
    return number(round(num, 3 - digits), ",.0f")


def break_even_label(duel: Duel) -> tuple[str, str]:
    """What stands at the mark: "break-even 628,000", and its interval; empty where there is none."""
    found = duel.found
    if found.num is None:
        return "", ""
    label = tr("break-even {num}").format(num=round_num(found.num))
    return label, interval_words(duel)


def interval_words(duel: Duel) -> str:
    """ "465,000 to 824,000", with "below 10,000" for an end that was not measured; empty without an interval."""
    found = duel.found
    if not found.has_interval:
        return ""
    low = round_num(found.low) if found.low is not None else tr("below {num}").format(num=number(found.least))
    high = round_num(found.high) if found.high is not None else tr("above {num}").format(num=number(found.most))
    return tr("{low} to {high}", "an interval of nums").format(low=low, high=high)


def _best(dots: Sequence[Dot]) -> Dot:
    """The highest, or the first one that may be as high: more workers than that bring nothing that is sure."""
    highest = max(dots, key=lambda dot: dot.y)
    ends = highest.interval
    if ends is None:
        return highest
    near = [
        dot for dot in dots if dot.interval is not None and dot.interval.overlaps(ends) and dot.y > NEAR * highest.y
    ]
    return near[0] if near else highest


def _gains(dot: Dot, least: float = 1.0) -> bool:
    """Whether its whole interval is above `least`."""
    return dot.interval is None or dot.interval.low > least


def _loses(dot: Dot) -> bool:
    """Whether it is below 1 with its whole interval."""
    return dot.y < 1 - FLAT and (dot.interval is None or dot.interval.high < 1)


def _unsure(reach: _Reach) -> tuple[str, str]:
    """A speed-up that may be none, or a loss that may be none."""
    best = max((dot for dot in reach.line.dots if dot.interval is not None), key=lambda dot: dot.y)
    ends = best.interval
    assert ends is not None
    span = {"low": format_factor(ends.low), "high": format_factor(ends.high)}
    why = tr("{who} with {workers}: {factor}, 95 % interval {low} to {high}.")
    return tr("No gain from more workers is sure"), why.format(who=reach.line.name, **_at(best), **span)


def _at(dot: Dot) -> dict[str, str]:
    return {"factor": format_factor(dot.y), "workers": tr("{n} worker(s)", "with so many", round(dot.x))}


def _is_flat(line: ChartLine) -> bool:
    return all(abs(dot.y - 1) <= FLAT for dot in line.dots)


def _scaling(chart: WorkersChart) -> list[tuple[ChartLine, Dot]]:
    """The lines that make good use of every core, best first, with their point there."""
    if chart.cores is None or chart.cores < 2:
        return []
    found = [
        (line, dot)
        for line in chart.lines
        for dot in line.dots
        if dot.x == chart.cores
        and dot.y >= SCALES * chart.cores
        and len(line.dots) > 1
        and _gains(dot, max(SURE * dot.x, 1 + FLAT))
    ]
    return sorted(found, key=lambda pair: -pair[1].y)


def _scale_to_cores(chart: WorkersChart, scaling: Sequence[tuple[ChartLine, Dot]]) -> str:
    names = [line.name for line, _ in scaling]
    most, least = format_factor(scaling[0][1].y), format_factor(scaling[-1][1].y)
    span = tr("{low} to {high}", "an interval of speed-ups").format(low=least, high=most)
    values = {
        "who": join(names) if len(names) <= _MOST_NAMED else tr("{n} strategies", "", len(names)),
        "cores": number(chart.cores or 0),
        "factor": most if most == least else span,
    }
    if len(names) > 1 or are_several(scaling[0][0].strategy):
        return tr("{who} scale to the {cores} cores: {factor}").format(**values)
    return tr("{who} scales to the {cores} cores: {factor}").format(**values)


def _reaches(reach: _Reach) -> tuple[str, Dot]:
    """The sentence, and the dot that it tells of."""
    name, shown, several = reach.line.name, reach.best, are_several(reach.line.strategy)
    if shown.y <= 1 + FLAT:
        # The most workers that lose: a loss that was larger before would say that more of them lose more.
        shown = max((dot for dot in reach.line.dots if dot.y < 1 - FLAT), key=lambda dot: dot.x, default=shown)
    values = _at(shown)
    if reach.best.y <= 1 + FLAT:
        more = tr("{who} lose with more workers: {factor} with {workers}")
        text = more if several else tr("{who} loses with more workers: {factor} with {workers}")
    elif several:
        text = tr("{who} reach {factor} with {workers}")
    else:
        text = tr("{who} reaches {factor} with {workers}")
    return text.format(who=name, **values), shown


def _reason(chart: WorkersChart, flat: Sequence[ChartLine], lead: ChartLine, told: Dot) -> str:
    """What else the chart shows; never the dot that the headline told of."""
    if flat:
        return _stay(flat)
    others = (line for line in chart.lines if line is not lead and len(line.dots) > 1 and line.dots[-1] is not told)
    slower = next((line for line in others if _loses(line.dots[-1])), None)
    if slower is not None:
        last = slower.dots[-1]
        values = {"who": slower.name, **_at(last)}
        if are_several(slower.strategy):
            return tr("{who} lose: {factor} with {workers}.").format(**values)
        return tr("{who} loses: {factor} with {workers}.").format(**values)
    return _past_cores(chart, lead)


def _stay(flat: Sequence[ChartLine]) -> str:
    names = [line.name for line in flat]
    if len(names) > _MOST_NAMED:
        return tr("{n} strategies stay at 1x however many workers they have.", "", len(names))
    if len(names) > 1 or are_several(flat[0].strategy):
        return tr("{who} stay at 1x however many workers they have.").format(who=join(names))
    return tr("{who} stays at 1x however many workers it has.").format(who=names[0])


def _past_cores(chart: WorkersChart, lead: ChartLine) -> str:
    """What more workers than cores bring."""
    at = next((dot for dot in lead.dots if dot.x == chart.cores), None)
    past = [dot for dot in lead.dots if chart.cores is not None and dot.x > chart.cores]
    if at is None or not past:
        return ""
    best, last = max(past, key=lambda dot: dot.y), past[-1]
    values = {"cores": number(chart.cores or 0), "at": format_factor(at.y)}
    if last.y < at.y * (1 - FLAT):
        values |= _at(last)
        return tr("Past {cores} cores it falls: {at}, then {factor} with {workers}.").format(**values)
    values |= _at(best)
    if best.y <= at.y:
        return tr("Past {cores} cores nothing is gained: {at}, then {factor} with {workers}.").format(**values)
    if best.y < at.y * LITTLE:
        return tr("Past {cores} cores little is gained: {at}, at best {factor} with {workers}.").format(**values)
    return tr("Past {cores} cores more is gained: {at}, then {factor} with {workers}.").format(**values)


def _against_best(chart: WorkersChart, able: Sequence[_Reach]) -> tuple[str, str]:
    first = max(able, key=lambda reach: reach.best.y)
    below = [reach.line for reach in able if reach.best.y < 1]
    never = [line.name for line in below]
    values = {"best": chart.best, **_at(first.best)}
    if len(never) == len(able):
        head = tr("No strategy beats the best serial, {best}").format(**values)
        closest = tr("The closest is {who} with {workers}: {factor}.").format(who=first.line.name, **values)
        return head, closest
    head = tr("{who} with {workers}: {factor} the best serial").format(who=first.line.name, **values)
    which = tr("Best serial: {best}.").format(**values)
    if not never:
        return head, which
    who = join(never) if len(never) <= _MOST_NAMED else tr("{n} strategies", "", len(never))
    several = len(never) > 1 or are_several(below[0].strategy)
    rest = tr("{who} never beat it.") if several else tr("{who} never beats it.")
    return head, f"{which} {rest.format(who=who)}"


def _certainty(duel: Duel) -> str:
    if duel.found.has_interval:
        return tr("95 % interval {interval}.").format(interval=interval_words(duel))
    return tr("Too few rounds for an interval: {rounds}.").format(rounds=duel.found.rounds)


def _beside(duel: Duel, rows: Sequence[Row]) -> str:
    first = rows[duel.first].title
    if duel.basis is Basis.COLD:
        return tr("Against {first}, start-up included.").format(first=first)
    return tr("Against {first}, with workers that already stand.").format(first=first)


def _span(duel: Duel) -> str:
    found = duel.found
    return tr("They do not cross between num {least} and {most}.").format(
        least=number(found.least), most=number(found.most)
    )


def _at_most(duel: Duel, rows: Sequence[Row]) -> str:
    """The two times at the largest num."""
    second, first = (rows[index].timing(duel.basis) for index in (duel.second, duel.first))
    if second is None or first is None or rows[duel.second].cell.num != rows[duel.first].cell.num:
        return _span(duel)
    return tr("At num {num}: {second} against {first}.").format(
        num=number(rows[duel.second].cell.num),
        second=format_seconds(second.time_s),
        first=format_seconds(first.time_s),
    )
