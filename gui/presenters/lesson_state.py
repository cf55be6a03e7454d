"""What the lesson's page shows at each stage, as plain data. Pure functions; no Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ...core.bench.events import Guessed, LessonRun, RunStarted
from ...core.bench.model import Plan
from ...core.display.i18n import later, tr
from ...core.display.numbers import format_factor, format_seconds, number
from ...core.findings.interference import busy_claim
from ...core.lessons.catalogue import LESSONS
from ...core.lessons.lesson_model import Explains, Lesson, Need
from ...core.lessons.lesson_plan import LessonPlan, expected_s, lacks, lesson_plan, next_lesson
from ...core.lessons.misses import measured_factor
from ...core.lessons.reveal import Reveal, RevealRow, reveal
from ...core.lessons.site import Site, named
from ...core.plan.duration import estimate_s, format_duration
from ...core.plan.kernel_rates import Rates
from ...core.plan.rules import PlanError
from ...core.report.lesson_report import lesson_title
from ...core.results.rows import Basis, Row, make_rows
from ...core.results.run_result import RunResult
from ...core.summary.summary import Summary
from ..ports.lesson_models import GuessRow, Lanes, LessonState, MissTone, RevealCard, Stage
from ..ports.view_models import Card

_LANES = (Explains.TURNS, Explains.LET_GO, Explains.NO_GIL, Explains.WAITS, Explains.CORES)
# By the key of the view that a lesson names.
_SHOW = {
    "timeline": later("Show timeline"),
    "scaling": later("Show scaling"),
    "code": later("Show code"),
    "runtime": later("Show runtime"),
}
_LONGEST = 12.0  # times of the baseline
_STRETCH_S = 0.06  # of the run, in the card of the reason
_PIECES_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a lesson needs to know besides its run: the machine, its speed, and what was guessed before."""

    site: Site
    rates: Rates
    progress: str = ""


def lesson_cards(site: Site, rates: Rates) -> list[Card]:
    """A card for each lesson: how long it takes on this machine, or that it cannot run there."""
    return [_card(lesson, site, rates) for lesson in LESSONS.values()]


def _card(lesson: Lesson, site: Site, rates: Rates) -> Card:
    missing, duration = "", ""
    if not _wants_function(lesson):
        try:
            plan = lesson_plan(lesson, site, rates, seed=0).plan
            duration = format_duration(estimate_s(plan, rates, site.usable))
        except PlanError:
            missing, duration = lacks(lesson, site), tr("cannot run here")
    return Card(
        key=lesson.key,
        title=tr(lesson.title),
        text=tr(lesson.question),
        duration=duration,
        strategies=tuple(dict.fromkeys(cell.strategy for cell in lesson.cells(site))),
        number=lesson.number,
        lacks=missing,
    )


def no_lesson() -> LessonState:
    """Nothing was picked."""
    return LessonState(
        headline=tr("Guess before you measure"),
        reason=tr("Pick a lesson: you say where the bars will land, then this machine says."),
    )


def lacking(lesson: Lesson, text: str, around: Around) -> LessonState:
    """This machine cannot run it, or nobody has said yet which function it is about."""
    wants_function = _wants_function(lesson)
    if wants_function:
        text = tr("This lesson races a function of yours: open the .py file that holds it, or drop it here.")
    return LessonState(
        stage=Stage.LACKING,
        name=lesson_title(lesson),
        headline=lesson_title(lesson),
        reason=tr(lesson.question),
        notes=text,
        wants_function=wants_function,
        after=_after(lesson, around),
        progress=around.progress,
    )


def guessing(found: LessonPlan, guesses: Mapping[int, float], around: Around) -> LessonState:
    """Rows to guess in."""
    lesson, plan = found.lesson, found.plan
    rows = make_rows(RunResult(_not_begun(plan, around.site)), ended=False)
    one_base = _one_base(plan, lesson.guessed)
    base = next((index for index in sorted(found.known)), None)
    base_s = expected_s(plan.cells[base], around.rates) if one_base and base is not None else None
    site = around.site
    said = [tr("This machine has {n} core(s).", "", site.usable)]
    if base_s is not None and base is not None:
        about = tr("{who} takes about {time}.")
        said.append(about.format(who=rows[base].title, time=format_seconds(float(f"{base_s:.2g}"))))
    return LessonState(
        stage=Stage.GUESSING,
        name=lesson_title(lesson),
        headline=tr(lesson.question),
        reason=" ".join(said),
        chart_title=_title(lesson.guessed),
        rows=tuple(
            _row_to_guess(row, lesson, guesses.get(row.index), base_s, known=row.index in found.known)
            for row in rows
            if one_base or row.index not in found.known
        ),
        log=lesson.log,
        unit=_unit(lesson.guessed, rows, one_base=one_base),
        base_s=base_s,
        about=True,
        progress=around.progress,
        notes=" ".join(found.notes),
    )


def _row_to_guess(row: Row, lesson: Lesson, guess: float | None, base_s: float | None, *, known: bool) -> GuessRow:
    return GuessRow(
        cell=row.index,
        title=row.title,
        detail=_detail(row, lesson),
        look=row.look,
        known=known,
        guess=guess,
        measured=1.0 if known else None,
        base_s=base_s,
        text=_about(base_s) if known else "",
        time=tr("known") if known else "",
    )


def measuring(run: LessonRun, result: RunResult) -> LessonState:
    """The guesses are locked; nothing that was measured is told before all is."""
    lesson, plan = LESSONS.get(run.key), result.plan
    guesses = {one.cell: one.factor for one in run.guesses}
    rows, one_base = make_rows(result, ended=False), _one_base(plan, run.guessed)
    return LessonState(
        stage=Stage.MEASURING,
        name=_name(run),
        headline=tr(lesson.question) if lesson is not None else _name(run),
        reason=tr("Measuring: the bars come when all is measured."),
        chart_title=_title(run.guessed),
        rows=tuple(
            GuessRow(
                cell=row.index,
                title=row.title,
                detail=_detail(row, lesson),
                look=row.look,
                guess=guesses.get(row.index),
            )
            for row in rows
            if _in_sight(row, run, one_base=one_base)
        ),
        log=lesson.log if lesson is not None else False,
        unit=_unit(run.guessed, rows, one_base=False),
    )


def revealed(run: LessonRun, result: RunResult, summary: Summary, around: Around) -> LessonState:
    """The measured bars over the guesses, the worst miss, why, and what comes next."""
    shown, lesson = reveal(run, summary), LESSONS.get(run.key)
    one_base = _one_base(result.plan, run.guessed)
    rows = [row for row in summary.rows if _in_sight(row, run, one_base=one_base)]
    base = next((row for row in summary.rows if row.is_baseline), None)
    base_s = _time_s(base, run.guessed) if one_base and base is not None else None
    lanes, look, whose = _lanes(shown, result, summary)
    busy = busy_claim(summary.findings) if shown.noisy else ""
    drawn = tuple(_revealed_row(row, run, shown) for row in rows)
    title = _why_title(shown)
    why = RevealCard(
        title=title,
        text=shown.reason.removeprefix(f"{title}. "),
        button=tr(_SHOW[lesson.view]) if lesson is not None else "",
        aside=whose,
    )
    return LessonState(
        stage=Stage.REVEALED,
        name=_name(run),
        headline=shown.headline,
        reason=shown.reason,
        amber=shown.contradicted,
        notes="" if busy in shown.reason else busy,
        badge=summary.badge,
        verdict=summary.verdict,
        state=summary.state,
        chart_title=_title(run.guessed, over=True, guesses=bool(run.guesses)),
        rows=drawn,
        log=(lesson is not None and lesson.log) or _too_far(drawn),
        unit=_unit(run.guessed, summary.rows, one_base=base_s is not None),
        base_s=base_s,
        why=why if shown.reason else None,
        then=_then(lesson, around) if lesson is not None else None,
        after=_after(lesson, around) if lesson is not None else None,
        lanes=lanes,
        lanes_look=look,
        progress=around.progress,
    )


def _too_far(rows: Sequence[GuessRow]) -> bool:
    """Whether a guess or a bar is so long that beside it, on a linear axis, nothing of the others would be seen."""
    return any(1 / factor > _LONGEST for row in rows for factor in (row.guess, row.measured) if factor)


def _why_title(shown: Reveal) -> str:
    """The finding's claim, if it is about the row that the reason tells of; else what it has in common with it."""
    if shown.finding is None or shown.lesson is None:
        return tr("Why")
    same = shown.finding.cell is None or shown.about in (None, shown.finding.cell)
    return shown.finding.claim if same else tr(shown.lesson.title)


def _revealed_row(row: Row, run: LessonRun, shown: Reveal) -> GuessRow:
    said: RevealRow = shown.rows[row.index]
    factor = measured_factor(row, run.guessed)
    timing = row.cold if run.guessed is Guessed.COLD else row.warm
    base_s = timing.time_s * factor if timing is not None and factor is not None else None
    tone = MissTone.PLAIN if said.miss is None else MissTone.LOOK if said.miss.far else MissTone.GOOD
    cold_s = row.cold.time_s if row.cold is not None else 0.0
    startup = min((row.startup_s or 0.0) / cold_s, 1.0) if cold_s else 0.0
    return GuessRow(
        cell=row.index,
        title=row.title,
        detail=row.detail if row.is_baseline and run.guessed is not Guessed.SECOND else _detail(row, shown.lesson),
        look=row.look,
        known=said.guess == tr("known"),
        guess=next((one.factor for one in run.guesses if one.cell == row.index), None),
        measured=factor,
        startup=startup if run.guessed is Guessed.COLD else 0.0,
        spared=startup if run.guessed is Guessed.SECOND else 0.0,
        base_s=base_s,
        text=said.measured,
        time=format_seconds(timing.time_s) if timing is not None and factor is not None else "",
        off_by=said.off_by or (said.guess if said.guess == tr("known") else ""),
        tone=tone,
        worst=shown.named == row.index,
        samples=tuple(one / base_s for one in timing.samples_s) if timing is not None and base_s else (),
    )


def _detail(row: Row, lesson: Lesson | None) -> str:
    """What tells a row apart; of sizes without the way of starting, for which a narrow column has no room."""
    shared = f", {row.cell.start_method}" if lesson is not None and lesson.nums else ""
    return row.apart.removesuffix(shared) if shared else row.apart


def _lanes(shown: Reveal, result: RunResult, summary: Summary) -> tuple[Lanes, str, str]:
    """A stretch of the workers' lanes of the row that the reason is about, its look and its words."""
    lesson, index = shown.lesson, shown.about
    if lesson is None or lesson.explains not in _LANES or index is None or summary.rows[index].cell.workers < 2:
        return (), "", ""
    from ...core.results.timeline import stretches, timeline  # numpy

    found = timeline(result, index, Basis.WARM)
    if found is None:
        return (), "", ""
    length = min(found.batch_s, _STRETCH_S)
    low = found.startup_s + (found.batch_s - length) / 2
    lanes = []
    for track in found.tracks:
        pairs = stretches(track, low, low + length, length / _PIECES_MOST, _PIECES_MOST)
        if pairs is not None:
            lanes.append(tuple((_part(begin, low, length), _part(end, low, length)) for begin, end in pairs))
    row = summary.rows[index]
    whose = tr("{who}, {time} of this run").format(who=f"{row.title}, {row.apart}", time=format_seconds(length))
    return tuple(lanes), row.look, whose


def _part(at_s: float, low_s: float, length_s: float) -> float:
    return min(max((float(at_s) - low_s) / length_s, 0.0), 1.0)


def _then(lesson: Lesson, around: Around) -> RevealCard | None:
    tried = LESSONS.get(lesson.try_lesson)
    if tried is None:
        return None
    missing = "" if _wants_function(tried) else lacks(tried, around.site)
    text = " ".join(filter(None, (tr(lesson.try_this), missing)))
    button = "" if missing else tr("Guess lesson {number}").format(number=number(tried.number))
    return RevealCard(title=tr("Try this"), text=text, button=button)


def _wants_function(lesson: Lesson) -> bool:
    """Whether it lacks nothing but what a person in front of the window can open."""
    return lesson.needs == (Need.FUNCTION,)


def _after(lesson: Lesson, around: Around) -> RevealCard | None:
    after = next_lesson(lesson, around.site)
    if after is None:
        return None
    return RevealCard(
        title=tr("Next: lesson {number}").format(number=number(after.number)),
        text=f"{tr(after.title)}. {tr(after.question)}",
        button=tr("Next"),
    )


def _not_begun(plan: Plan, site: Site) -> RunStarted:
    """A run of which nothing is known but its plan, and what its Pythons are called."""
    called = {one.path: named(one) for one in site.pythons}
    paths = dict.fromkeys(cell.python for cell in plan.cells)
    pythons = [{"python": called.get(path, "")} for path in paths]
    created = datetime.now(UTC).isoformat(timespec="seconds")
    return RunStarted(program="", created=created, plan=plan, machine={"pythons": pythons})


def _one_base(plan: Plan, guessed: Guessed) -> bool:
    """Whether all rows are held against the same one."""
    return guessed is not Guessed.SECOND and len({(cell.workload, cell.num) for cell in plan.cells}) == 1


def _time_s(row: Row, guessed: Guessed) -> float | None:
    timing = row.cold if guessed is Guessed.COLD else row.warm
    return timing.time_s if timing is not None else None


def _unit(guessed: Guessed, rows: Sequence[Row], *, one_base: bool) -> str:
    if guessed is Guessed.SECOND:
        return tr("time of the first run = 1")
    base: Collection[Row] = [row for row in rows if _is_serial(row)]
    if one_base or not base:
        return ""
    return tr("time of {who} = 1").format(who=next(iter(base)).title)


def _in_sight(row: Row, run: LessonRun, *, one_base: bool) -> bool:
    """Whether a row has a place: all have, but what others are held against where each of them has its own."""
    guessed = any(one.cell == row.index for one in run.guesses)
    return one_base or run.guessed is Guessed.SECOND or guessed or not _is_serial(row)


def _is_serial(row: Row) -> bool:
    return row.cell.strategy in ("serial", "cpp-serial")


def _title(guessed: Guessed, *, over: bool = False, guesses: bool = True) -> str:
    if over and not guesses:
        return _title_alone(guessed)
    if guessed is Guessed.SECOND:
        return tr("Second run, and your guess") if over else tr("Your guess: the second run against the first")
    if guessed is Guessed.COLD:
        return tr("Time to finish with start-up, and your guess") if over else tr("Your guess: time with start-up")
    return tr("Time to finish, and your guess") if over else tr("Your guess: time to finish")


def _title_alone(guessed: Guessed) -> str:
    """Of a lesson that was run without a guess."""
    if guessed is Guessed.SECOND:
        return tr("How many times faster the second run is")
    return tr("Time to finish, with start-up") if guessed is Guessed.COLD else tr("Time to finish")


def _about(base_s: float | None) -> str:
    return (
        format_factor(1.0) if base_s is None else tr("about {time}").format(time=format_seconds(float(f"{base_s:.2g}")))
    )


def _name(run: LessonRun) -> str:
    lesson = LESSONS.get(run.key)
    return lesson_title(lesson) if lesson is not None else tr("Lesson {key}").format(key=run.key)
