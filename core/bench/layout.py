"""Where the memory of a worker lies, drawn anew for each sample and worker: luck then is noise, never a bias.

As Stabilizer does for whole programs: Curtsinger and Berger, "Stabilizer: statistically sound performance evaluation",
ASPLOS 2013. Pages are drawn by the system at each start (ASLR); what that leaves alone is drawn here, before anything
is timed. Standard library only.
"""

from __future__ import annotations

import os

from .records import dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from types import CodeType, FunctionType
    from typing import Any

# How worker processes and interpreters of every kind come to know the key: all inherit it.
VARIABLE = "SPEEDUPLAB_LAYOUT"
HOLES = 2**14  # small objects that fill what imports have freed
INTEGERS = 2**12  # of 32 bytes: eight pools of 16 KiB
POOL = 2**9  # integers in one pool
SLOTS = 2**9  # of 8 bytes: a page of 4 KiB, after which addresses alias again

_WORD = 2**64 - 1
_FILLING: list[list[int]] = []
_STACK_SIZES: dict[FunctionType, int] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What is put before a loop's own memory.

    Attributes
    ----------
    integers
        Small objects kept, from 0 to INTEGERS - 1, so that the loop's integers come to lie elsewhere.
    slots
        Unused words of 8 bytes on Python's stack below the kernel's frame, from 0 to SLOTS - 1.
    """

    integers: int
    slots: int


def _mixed(number: int) -> int:
    """64 bits that look random. (splitmix64; `random` would cost each host 3 ms to import.)"""
    number = (number + 0x9E3779B97F4A7C15) & _WORD
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _WORD
    return number ^ (number >> 31)


def layout_key(seed: int, cell: int, round_: int) -> int:
    """What the layouts of a sample are drawn from: 53 bits, which every reader of JSON keeps."""
    return _mixed(_mixed(_mixed(seed & _WORD) ^ cell) ^ round_) >> 11


def drawn(key: int, worker: int) -> Layout:
    """The layout of one worker of a sample; worker 0 is also the bench host itself."""
    bits = _mixed(_mixed(key) ^ worker)
    return Layout(integers=bits % INTEGERS, slots=(bits >> 32) % SLOTS)


def announce(key: int) -> None:
    """Let this process and the workers that it makes draw from a key."""
    os.environ[VARIABLE] = str(key)


def lay_out(worker: int, caller: Any) -> Layout:
    """Fill the holes among small objects, and put what is drawn before the memory of the loop to come.

    Some 0.5 ms, and nothing while the loop runs. Threads of one process share its memory, and this draw.

    Parameters
    ----------
    caller
        The Python function that calls the kernel: its frame is made larger by the slots.
    """
    layout, caller.__code__ = framed(worker, caller)
    # Where a loop's integers fall into holes, or wander from slice to slice, it takes up to 8 % longer (Python 3.11).
    keep(HOLES + layout.integers)
    return layout


def framed(worker: int, caller: Any) -> tuple[Layout, CodeType]:
    """The layout drawn for a worker, and its caller's code with a frame made larger by the slots."""
    layout = drawn(int(os.environ.get(VARIABLE, "0")), worker)
    # From the first one on, or the frame would grow with each sample that a window takes.
    size = _STACK_SIZES.setdefault(caller, caller.__code__.co_stacksize)
    return layout, caller.__code__.replace(co_stacksize=size + layout.slots)


def keep(integers: int) -> None:
    """Make so many small objects that stay."""
    _FILLING.append(list(range(10**6, 10**6 + integers)))
