"""What a person typed, as numbers and keys.

Pure functions; each raises PlanError with a sentence.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from ..bench.model import INNER_MAX, NUM_MAX, Arguments, Schedule, StartMethod
from ..bench.records import Choice
from ..display.i18n import decimal_mark, tr
from ..display.numbers import number
from .rules import (
    ALL,
    ROUNDS_MAX,
    PlanError,
    bad_num,
    bad_workers,
    check_count,
    check_inner,
    check_num,
    check_rounds,
    check_start_method,
    check_strategy,
    quoted,
    unknown,
)

Chosen = TypeVar("Chosen", bound=Choice)

ADAPTED, _AUTO = 0, "auto"  # in the place of a chunk's size: what the time of an item says
_WHOLE = re.compile(r"-?[0-9]+")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:([,_ '])[0-9]{3})(?:\1[0-9]{3})*")
# At most a few digits of exponent: nobody needs to wait while 10**999999999 is worked out.
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,4})?")
# As a decimal comma has them: groups between points, and decimals behind a comma.
_DOTTED = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{3})+")
_COMMA = re.compile(r"-?[0-9]+,[0-9]*(?:[eE][+-]?[0-9]{1,4})?")
# "10,000" is meant as one number, and as counts would be 10 and 0.
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,0[0-9]{2})+")
_RANGE = re.compile(r"([0-9]+)\s*-\s*([0-9]+)")
# Digits that are looked at where a rule allows far fewer; Python refuses to convert very long texts.
_DIGITS = 12


def parse_num(text: str, workload: str = "") -> int:
    """The problem size in "1e8", "1.5e3", "100_000_000" or "100,000,000".

    Parameters
    ----------
    workload
        Whose own rule is named where it is broken; "" for what holds for all.

    Raises
    ------
    PlanError
        If it is not a whole number from 1 to 1e12, or what the workload takes at most.
    """
    text = text.strip()
    if not text:
        bad_num(tr("nothing"))
    if decimal_mark() == ",":
        text = _from_comma(text)
    if _DECIMAL.fullmatch(text):
        value = Decimal(text)
    elif _GROUPED.fullmatch(text):
        value = Decimal(re.sub("[^-0-9]", "", text))
    else:
        bad_num(quoted(text))
    # Compared before it becomes an int: 1e9999 has ten thousand digits.
    whole = value == value.to_integral_value()
    if whole and abs(value) <= NUM_MAX and workload:
        check_num(int(value), workload)
    if not whole or not 1 <= value <= NUM_MAX:
        bad_num(text if len(text) <= 30 else quoted(text))
    return int(value)


def _from_comma(text: str) -> str:
    """What somebody who writes a decimal comma typed, as others would: "300.000" is 300000 and "1,5e8" is 1.5e8."""
    if _DOTTED.fullmatch(text):
        return text.replace(".", "")
    return text.replace(",", ".") if _COMMA.fullmatch(text) and not _GROUPED.fullmatch(text) else text


def parse_nums(text: str) -> tuple[int, ...]:
    """The sizes in "1e3,1e4" or "1_000 10_000", in the order given.

    Raises
    ------
    PlanError
        If a part is no size, or one comes twice. "1,000" is two of them: 1 and 0.
    """
    nums: list[int] = []
    for part in re.split(r"[,\s]\s*", text.strip()):
        num = parse_num(part)
        if num in nums:
            said = tr("nums must differ from each other, got {num} twice: name it once")
            raise PlanError("num", said.format(num=number(num)))
        nums.append(num)
    return tuple(nums)


def parse_workers(text: str) -> tuple[int, ...]:
    """The worker counts in "2", "1,2,4", "1 2 4" or "1-4,8", in the order given.

    Raises
    ------
    PlanError
        If a part is no number or range, is outside 1 to 1024, or a count comes twice.
    """
    if _THOUSANDS.fullmatch(text.strip()):
        raise bad_workers(quoted(text.strip()))
    counts: list[int] = []
    for part in re.split(r"\s*,\s*|\s+", re.sub(r"\s*-\s*", "-", text.strip())):
        for count in _counts(part, text):
            if count in counts:
                said = tr("workers must differ from each other, got {count} twice: name it once")
                raise PlanError("workers", said.format(count=count))
            counts.append(count)
    return tuple(counts)


def parse_strategies(text: str) -> tuple[str, ...]:
    """The strategy keys in "serial,threads" or "all", each once.

    Raises
    ------
    PlanError
        If one is unknown; the text names the closest one and all others.
    """
    keys = tuple(dict.fromkeys(part.strip() for part in text.split(",")))
    if ALL in keys:
        return (ALL,)
    for key in keys:
        check_strategy(key, or_all=True)
    return keys


def parse_start_methods(text: str) -> tuple[StartMethod, ...]:
    """The start methods in "fork" or "fork,spawn", each once.

    Raises
    ------
    PlanError
        If one is unknown, or does not exist on this system.
    """
    methods = []
    for part in dict.fromkeys(part.strip() for part in text.split(",")):
        if part not in list(StartMethod):
            raise PlanError("start_method", unknown("start method", part, StartMethod))
        methods.append(StartMethod(part))
        check_start_method(methods[-1], sys.platform)
    return tuple(methods)


def parse_schedules(text: str) -> tuple[Schedule, ...]:
    """The schedules in "dynamic" or "static,dynamic", each once.

    Raises
    ------
    PlanError
        If one is unknown.
    """
    return _choices(text, "schedule", Schedule)


def parse_chunks(text: str) -> tuple[int, ...]:
    """The sizes in "250" or "auto,1,10,100", each once; `ADAPTED` for "auto".

    Raises
    ------
    PlanError
        If one is no whole number above 0.
    """
    sizes = dict.fromkeys(part.strip() for part in text.split(","))
    for size in sizes:
        if size != _AUTO and not (size.isascii() and size.isdigit() and len(size) < 12 and int(size)):
            said = tr(
                "--chunk takes whole numbers from 1 on and auto, separated by commas, as auto,1,10,100, got {got}"
            )
            raise PlanError("chunk", said.format(got=quoted(text)))
    return tuple([ADAPTED if size == _AUTO else int(size) for size in sizes])


def parse_arguments(text: str) -> tuple[Arguments, ...]:
    """Whose arguments "shared,per-thread,private" names, each once.

    Raises
    ------
    PlanError
        If one is unknown.
    """
    return _choices(text, "arguments", Arguments)


def _choices(text: str, field: str, kind: type[Chosen]) -> tuple[Chosen, ...]:
    names = dict.fromkeys(part.strip() for part in text.split(","))
    for name in names:
        if name not in list(kind):
            raise PlanError(field, unknown(field, name, kind))
    return tuple(map(kind, names))


def parse_inner_threads(text: str) -> tuple[int, ...]:
    """The counts in "1" or "1,2,4", each once.

    Raises
    ------
    PlanError
        If one is no whole number that a library could have as its threads.
    """
    counts = dict.fromkeys(part.strip() for part in text.split(","))
    for count in counts:
        if not (count.isascii() and count.isdigit() and len(count) < 12):
            said = tr("inner threads are whole numbers from 1 to {most}, separated by commas, such as 1,2,4, got {got}")
            raise PlanError("inner_threads", said.format(most=INNER_MAX, got=quoted(text) if text else tr("nothing")))
        check_inner(int(count))
    return tuple(map(int, counts))


def parse_rounds(text: str) -> int:
    """The number of rounds in "7".

    Raises
    ------
    PlanError
        If it is not a whole number from 1 to 1000.
    """
    text = text.strip()
    if not _WHOLE.fullmatch(text):
        said = tr("rounds must be a whole number from 1 to {most}, got {got}")
        raise PlanError("rounds", said.format(most=ROUNDS_MAX, got=quoted(text) if text else tr("nothing")))
    rounds = int(text[:_DIGITS])
    check_rounds(rounds)
    return rounds


def _counts(part: str, text: str) -> Iterable[int]:
    """The counts of one part of a list of workers."""
    if _WHOLE.fullmatch(part):
        count = int(part[:_DIGITS])
        check_count(count)
        return (count,)
    if match := _RANGE.fullmatch(part):
        low, high = int(match[1][:_DIGITS]), int(match[2][:_DIGITS])
        # Both ends before the range is made: 1-999999999999 would fill the memory.
        check_count(low)
        check_count(high)
        if low > high:
            said = tr("a range of workers must go up, got {got}: write {range}")
            raise PlanError("workers", said.format(got=part, range=f"{high}-{low}"))
        return range(low, high + 1)
    got = quoted(part) if part else tr("nothing")
    if not part and "," in text:
        got = tr("an empty part in {text}").format(text=quoted(text))
    said = tr("workers must be whole numbers such as 2, 1,2,4 or 1-4, got {got}")
    raise PlanError("workers", said.format(got=got))
