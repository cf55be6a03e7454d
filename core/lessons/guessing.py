"""Guesses as they are typed: a factor, and on the command line the cell that it is of. Pure functions."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from ..bench.model import Cell
from ..display.i18n import decimal_mark, tr
from ..display.numbers import number, short_num
from ..plan.guess_rules import LARGEST, SMALLEST, GuessError, check_factor
from ..plan.parsing import parse_num
from ..plan.rules import PlanError, quoted, unknown

_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")


def parse_factor(text: str) -> float:
    """ "2.5x", "2.5", "x2.5" as a factor; in a language that writes "2,5" that as well.

    Raises
    ------
    GuessError
        If it is none, or no guess can be it.
    """
    typed = re.sub("[\\sxX\N{MULTIPLICATION SIGN}]", "", text)
    if decimal_mark() == "," and "," in typed:
        typed = typed.replace(".", "").replace(",", ".")
    elif _GROUPED.fullmatch(typed):
        typed = typed.replace(",", "")
    try:
        factor = float(typed)
    except ValueError:
        factor = math.nan
    if not math.isfinite(factor):
        said = tr("a guess must be a number such as 2.5x, from {least}x to {most}x, got {text}")
        got = quoted(text.strip()) if text.strip() else tr("nothing")
        raise GuessError(said.format(least=number(SMALLEST, "g"), most=number(LARGEST, ",.0f"), text=got))
    return check_factor(factor)


def cell_names(cells: Sequence[Cell], guessed: Collection[int], pythons: Mapping[str, str]) -> dict[str, int]:
    """What `--guess` calls the guessed cells, as short as tells them apart: "threads:2", "processes:2@1e4".

    Parameters
    ----------
    pythons
        Version by path of the interpreter.
    """
    parts = {
        index: (
            [cell.strategy, *([str(cell.workers)] if cell.workers > 1 else [])],
            (
                short_num(cell.num).replace(",", ""),
                cell.workload,
                pythons.get(cell.python, ""),
                cell.start_method or "",
            ),
        )
        for index, cell in enumerate(cells)
        if index in guessed
    }
    short = {index: ":".join(head) for index, (head, _) in parts.items()}
    same = Counter(short.values())
    names = {}
    for index, name in short.items():
        alike = [other for other, text in short.items() if text == name]
        told = [
            str(detail)
            for place, detail in enumerate(parts[index][1])
            if same[name] > 1 and len({parts[other][1][place] for other in alike}) > 1
        ]
        names["@".join([name, *told])] = index
    return names


def parse_guesses(texts: Sequence[str], names: Mapping[str, int]) -> dict[int, float]:
    """The guesses in "threads:2=2.0x,threads:4=3.5x", by cell.

    Raises
    ------
    PlanError
        If one names no cell of the lesson, or is none.
    """
    guesses: dict[int, float] = {}
    for part in (part.strip() for text in texts for part in text.split(",")):
        name, mark, factor = part.partition("=")
        if not mark:
            rule = "a guess must be CELL=FACTOR, such as {example}, got {got}"
            raise PlanError("guess", rule.format(example=f"{next(iter(names))}=2.0x", got=quoted(part) or "nothing"))
        index = names.get(_canonical(name))
        if index is None:
            raise PlanError("guess", unknown("guess", name.strip(), names))
        if index in guesses:
            raise PlanError("guess", f"{name.strip()} is guessed twice: leave one of them out")
        try:
            guesses[index] = parse_factor(factor)
        except GuessError as error:
            raise PlanError("guess", f"{name.strip()}: {error}") from None
    return guesses


def _canonical(name: str) -> str:
    """ "processes:2@10_000" is "processes:2@10000", as the names are written."""
    head, mark, rest = name.strip().partition("@")
    if not mark:
        return head
    try:
        first, *others = rest.split("@")
        return "@".join([head, short_num(parse_num(first)).replace(",", ""), *others])
    except PlanError:
        return f"{head}@{rest}"
