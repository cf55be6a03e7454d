"""What a column of a run's table is, and the kinds of them: figures, intervals, words. Pure data and functions."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from ..display.numbers import between, format_figures
from ..stats.intervals import Interval
from .summary import Row, Summary

Number = float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableContext:
    """A summary, what its table leaves out, and what tells its rows apart beyond strategy and workers."""

    summary: Summary
    with_intervals: bool
    apart: Collection[str]


Sort = Callable[[Row, TableContext], float | str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes
    ----------
    key
        What it is chosen by.
    head
        In English, where the unit stands with each value.
    title, meaning
        The head in the window, with the unit, and its tooltip; in English, to be said with `tr`.
    text
        What a row shows below the title.
    said
        What it shows below the head, with its unit; "" for what has no value.
    sort
        What it is sorted by; None sorts a row last.
    figures
        Whether the column holds figures, which stand at the right.
    interval
        Whether it holds intervals: left out where no row has one.
    """

    key: str
    head: str
    title: str
    meaning: str
    text: Callable[[Row, TableContext], str]
    said: Callable[[Row, TableContext], str]
    sort: Sort
    figures: bool = True
    interval: bool = False


def numbers(  # noqa: PLR0917  # rows of a table read better without names
    key: str,
    head: str,
    title: str,
    meaning: str,
    of: Callable[[Row, TableContext], Number],
    form: Callable[[float], str],
    said: Callable[[float], str] | None = None,
) -> Column:
    def written(how: Callable[[float], str], row: Row, sheet: TableContext) -> str:
        value = of(row, sheet)
        return how(value) if value is not None else ""

    text = partial(written, form)
    return Column(
        key=key, head=head, title=title, meaning=meaning, text=text, said=partial(written, said or form), sort=of
    )


def intervals(
    key: str,
    title: str,
    meaning: str,
    of: Callable[[Row, TableContext], Interval | None],
    said: Callable[[Row, TableContext], str],
) -> Column:
    def text(row: Row, sheet: TableContext) -> str:
        interval = of(row, sheet)
        return between(format_figures(interval.low), format_figures(interval.high)) if interval is not None else ""

    def width(row: Row, sheet: TableContext) -> Number:
        interval = of(row, sheet)
        return interval.high - interval.low if interval is not None else None

    head = "95 % interval"
    return Column(key=key, head=head, title=title, meaning=meaning, text=text, said=said, sort=width, interval=True)


def words(
    key: str, title: str, meaning: str, of: Callable[[Row, TableContext], str], sort: Sort | None = None
) -> Column:
    return Column(key=key, head=title, title=title, meaning=meaning, text=of, said=of, sort=sort or of, figures=False)
