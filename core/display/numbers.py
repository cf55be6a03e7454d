"""Numbers as words: three significant figures, with their unit.

One place, so that the window, the command line and the reports say the same number in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor, log10

from .i18n import later, localised, tr

# Nouns by their count, as they stand in a list; within a sentence another case may be needed.
_COUNTED: dict[str, Callable[[int], str]] = {
    "cell": lambda n: tr("{n} cell(s)", "", n),
    "core": lambda n: tr("{n} core(s)", "", n),
    "fact": lambda n: tr("{n} fact(s)", "", n),
    "line": lambda n: tr("{n} line(s)", "", n),
    "round": lambda n: tr("{n} round(s)", "", n),
    "row": lambda n: tr("{n} row(s)", "", n),
    "sample": lambda n: tr("{n} sample(s)", "", n),
    "worker": lambda n: tr("{n} worker(s)", "", n),
    "worker count": lambda n: tr("{n} worker count(s)", "", n),
}
_LISTS = {"and": later("{some} and {last}"), "or": later("{some} or {last}")}


def number(value: float, spec: str = ",") -> str:
    """A number by Python's format specification, with the marks of the user's language: "300,000", "300.000"."""
    return localised(format(value, spec))


def format_seconds(seconds: float) -> str:
    """ "2.05 s", "0.060 s"; "4.21 ms" below 10 ms and "412 µs" below 1 ms.

    From 10 ms on times stay in seconds, with at most three decimals, so that the labels of one chart
    compare at a glance; shorter ones would lose their digits that way.
    """
    return _in_unit(seconds, seconds)


def format_range(low_s: float, high_s: float) -> str:
    """ "4.87 ms to 19.2 ms": both ends in the unit of the lower one."""
    return between(_in_unit(low_s, low_s), _in_unit(high_s, low_s))


def between(low: str, high: str) -> str:
    """ "1.2x to 1.5x"."""
    return tr("{low} to {high}").format(low=low, high=high)


def _in_unit(seconds: float, like: float) -> str:
    rounded = abs(_significant(like))
    if rounded >= 0.01 or like == 0:
        return f"{_plain(_significant(seconds), 3)} s" if seconds else "0 s"
    if rounded >= 0.001:
        return f"{_plain(_significant(seconds * 1e3), 2)} ms"
    return f"{_plain(_significant(seconds * 1e6), 3)} µs"


def format_bytes(count: float) -> str:
    """Memory in decimal units, as systems tell it: "24.5 MB", "1,408 MB", "12.3 GB"; kB below 1 MB."""
    for size, name in ((1e10, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= size:
            scaled = count / (1e9 if name == "GB" else size)
            return f"{_plain(_significant(scaled), 1) if scaled < 1000 else number(scaled, ',.0f')} {name}"
    return f"{number(count, ',.0f')} B"


def format_factor(factor: float) -> str:
    """A speed-up: "34.2x", "1.03x", "0.97x", "1,230x"; "0.034x" below a tenth."""
    rounded = _significant(factor)
    if 0 < rounded < 0.1:
        rounded = _significant(factor, 2)
        return f"{_plain(rounded, 1 - _exponent(rounded))}x"
    return f"{_plain(rounded, 2)}x"


LEAST_MONEY = 0.001  # of a cost that is written out


def format_figures(value: float) -> str:
    """A bare number in three significant figures: "2.05", "34.2", "0.00000300", "148,933"."""
    rounded = _significant(value)
    return number(rounded, f",.{max(2 - _exponent(rounded), 0)}f")


def format_money(value: float) -> str:
    """A cost in three significant figures: "0.347", "12.5"; "1.33e-6" below a thousandth."""
    if not 0 < value < LEAST_MONEY:
        return format_figures(value)
    rounded = _significant(value)
    exponent = _exponent(rounded)
    return f"{number(rounded / 10.0**exponent, '.2f')}e{exponent}"


def format_percent(share: float) -> str:
    """A share: "74 %"; below 10 % with a decimal where it has one: "3.1 %"."""
    percent = round(share * 100, 1)
    if abs(percent) >= 10 or percent == int(percent):
        return f"{number(share * 100, ',.0f')} %"
    return f"{number(percent, '.1f')} %"


def short_num(num: int) -> str:
    """A problem size as people call it: "1e8", "2.5e7", "300,000" where that is no longer, "123,456,789"."""
    digits = str(num).rstrip("0")
    exponent = len(str(num)) - 1
    if num < 1_000_000 or len(digits) > 3:
        return number(num)
    return localised(f"{digits[0]}{'.' if digits[1:] else ''}{digits[1:]}e{exponent}")


def num_range(nums: Sequence[int]) -> str:
    """ "1e8", "1e6 and 1e8", "1e3 to 1e8": sizes in ascending order."""
    texts = [short_num(num) for num in nums]
    return join(texts) if len(texts) <= 2 else between(texts[0], texts[-1])


def format_count(count: int, noun: str) -> str:
    """ "1 worker", "4 workers", "1,024 workers"."""
    return _COUNTED[noun](count)


def join(parts: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"; "a, 1; b; and c" where a part has a comma of its own."""
    if len(parts) < 2:
        return "".join(parts)
    if any(", " in part for part in parts):
        return tr(_LISTS[last]).format(some="".join(f"{part}; " for part in parts[:-1]).rstrip(), last=parts[-1])
    return tr(_LISTS[last]).format(some=", ".join(parts[:-1]), last=parts[-1])


def is_plural(title: str) -> bool:
    """Whether a title in English takes "are": "C++ threads", "Processes"; not "Serial", "C++ one thread"."""
    return title.split(",", maxsplit=1)[0].endswith("s")


def _exponent(value: float) -> int:
    return floor(log10(abs(value))) if value else 0


def _significant(value: float, digits: int = 3) -> float:
    return round(value, digits - 1 - _exponent(value))


def _plain(value: float, most_decimals: int) -> str:
    """Three significant figures of a value already rounded to them, or fewer for want of decimals."""
    return number(value, f",.{max(0, min(most_decimals, 2 - _exponent(value)))}f")
