"""What part of a function needs the GIL and what threads would reach, in sentences. Pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..display.i18n import tr
from ..display.numbers import between, format_factor, format_percent
from ..findings.free_threading import lacking_words, tax_line, tax_words, times_words
from ..results.row_names import row_name
from ..results.rows import Row
from ..stats.intervals import Ratio
from ..summary.summary import Summary
from .gil_share import GilShare, Prediction, usual_tax

_ANY_SHARE = 0.9  # of its time: as good as from none to all
_TOO_WIDE = 3.0  # times the lower end: whatever is measured lies in it


def gil_lines(found: GilShare | None, summary: Summary) -> list[str]:
    """The share of serial's time that needs the GIL, each prediction with what was measured, and what one thread loses
    without it; none without a share."""
    if found is None:
        return []
    lines = [_share_line(found), *(_line(one, summary, alike=_alike(one, found)) for one in _told(found))]
    for alone in _alone(found):
        assert alone.tax is not None
        said = _with_usual(tax_line(alone.tax, summary.rows[found.row].python), alone.tax, alone.python)
        lines.append(tr("{python}: {said}").format(python=alone.python, said=said))
    for one in found.free:
        if said := tax_words(one):
            assert one.tax is not None
            lines.append(tr("{python}: {said}").format(python=one.python, said=_with_usual(said, one.tax, one.python)))
        if one.pays_from is not None:
            lines.append(tr("It pays from {n} worker(s) on, of those raced.", "", one.pays_from))
        elif one.lacks_cores:
            lines.append(lacking_words(one))
        elif one.at_best_from is not None:
            lines.append(tr("At that tax it pays from {n} worker(s) on at best.", "", one.at_best_from))
    return lines


def gil_object(found: GilShare | None) -> dict[str, Any] | None:
    """The same in plain values: shares from 0 to 1, speed-ups against serial under the Python with the GIL."""
    if found is None:
        return None
    return {
        "cell": found.row,
        "share_low": found.share.low,
        "share_high": found.share.high,
        "predictions": [
            {
                "workers": one.workers,
                "free_threaded": one.free,
                "low": one.within.low,
                "high": one.within.high,
                "cell": one.row,
                "measured": one.measured.factor if one.measured is not None else None,
                "borne_out": one.borne_out,
                "tax_measured": one.tax is not None,
                "tax": one.tax.factor if one.tax is not None else None,
            }
            for one in found.predictions
        ],
        "free_threading": [
            {
                "python": one.python,
                "tax": one.tax.factor if one.tax is not None else None,
                "tax_low": one.tax.interval.low if one.tax is not None and one.tax.interval is not None else None,
                "tax_high": one.tax.interval.high if one.tax is not None and one.tax.interval is not None else None,
                "pays_from": one.pays_from,
                "could_pay_from": one.at_best_from,
                "cell": one.best,
            }
            for one in found.free
        ],
    }


def with_gil_share(summary: Summary, found: GilShare | None) -> Summary:
    """The summary whose rows of threads say what their overlap tells, behind why they take so long."""
    if found is None:
        return summary
    about = {found.row: gil_lines(found, summary)}
    for one in _told(found):
        if one.row is not None and one.row != found.row:
            about[one.row] = [_line(one, summary, alike=_alike(one, found))]
    whys = dict(summary.whys)
    for index, said in about.items():
        whys[index] = " ".join(filter(None, (whys.get(index, ""), *said)))
    return replace(summary, whys=whys)


def _alone(found: GilShare) -> list[Prediction]:
    """Predictions whose tax was measured and nothing else: no threads ran there."""
    return [one for one in found.predictions if one.tax is not None and one.row is None]


def _with_usual(said: str, tax: Ratio, python: str) -> str:
    """A tax that no other work had is no slip of the pen."""
    usual = usual_tax(python)
    if tax.interval is None or tax.interval.overlaps(usual):
        return said
    more = tr("Other work took {ends} times as long without the GIL: this is out of the usual.")
    return f"{said} {more.format(ends=times_words(usual))}"


def _share_known(found: GilShare) -> bool:
    return found.share.high - found.share.low < _ANY_SHARE


def _told(found: GilShare) -> list[Prediction]:
    """What rests on the share only where that is known at all; without the GIL nothing does."""
    return [one for one in found.predictions if one.free or _share_known(found)]


def _alike(one: Prediction, found: GilShare) -> bool:
    return sum((other.workers, other.free) == (one.workers, one.free) for other in _told(found)) > 1


def _share_line(found: GilShare) -> str:
    if not _share_known(found):
        return tr("The overlap of 2 threads is too noisy to tell what needs the GIL: measure more rounds.")
    ends = between(format_percent(found.share.low), format_percent(found.share.high))
    return tr("Of serial's time {share} needs the GIL, by the overlap of 2 threads.").format(share=ends)


def _line(one: Prediction, summary: Summary, *, alike: bool) -> str:
    """A prediction; where another one is about as many threads the strategy tells them apart."""
    free = tr("Expected of {n} thread(s) under a Python without the GIL: {factors}", "", one.workers)
    if one.tax is None:
        free = tr(
            "A guess for {n} thread(s) without the GIL, by what other work lost there: {factors}", "", one.workers
        )
    line = free if one.free else tr("Expected of {n} thread(s) with the GIL: {factors}", "", one.workers)
    line = line.replace("{factors}", between(format_factor(one.within.low), format_factor(one.within.high)))
    if one.measured is None or one.row is None:
        more = tr("Race serial and threads under such a Python to know.")
        if not one.free:
            more = ""
        elif one.tax is not None:
            more = tr("Race threads under that Python to know.")
        return f"{line}. {more}".strip()
    row: Row = summary.rows[one.row]
    wide = one.within.high > _TOO_WIDE * one.within.low
    as_not = tr("as expected") if one.borne_out else tr("not as expected")
    narrower = tr("too wide to tell, more rounds on an idle machine narrow it")
    if one.free and one.tax is None:
        narrower = tr("too wide to tell, serial under the same Python narrows it")
        as_not = as_not if one.borne_out else tr("beyond the guess, serial under the same Python tells why")
    verdict = narrower if wide and one.borne_out else as_not
    said = tr("{line}; measured under {python}: {factor}, {verdict}.")
    if alike:
        said = tr("{line}; measured with {who}: {factor}, {verdict}.")
    elif not one.free:
        said = tr("{line}; measured: {factor}, {verdict}.")
    factor, who = format_factor(one.measured.factor), row_name(row, summary.rows)
    return said.format(line=line, python=row.python, who=who, factor=factor, verdict=verdict)
