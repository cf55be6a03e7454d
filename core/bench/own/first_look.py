"""A first look at the user's function before a plan is made: how many items there are, and how long one takes.

One line of JSON. Standard library only.
"""

from __future__ import annotations

from time import perf_counter_ns

from ..events import Task
from ..model import Shape
from ..workloads import WORKLOADS
from .item_kernels import ItemError, items_of, kernel_of
from .user_file import LoadError, loaded


def first_look(task: Task) -> dict[str, object]:
    """The number of items, the seconds that one takes, and what is wrong; None for what is not known.

    A function that is called by index is called with 0, one for ranges with the first thousandth of num, and one for
    items with the first.
    """
    function = task.function
    found: dict[str, object] = {"items": None, "unit_s": None, "problem": None}
    assert function is not None
    try:
        one = loaded(function)
        most, count = WORKLOADS[task.cell.workload].num_max, task.cell.num
        if one.shape is Shape.ITEM:
            count = found["items"] = len(items_of(function, most, least=0))
            if not count:
                raise ItemError("items() of the file yields nothing")
        units = max(count // 1000, 1) if one.shape is Shape.RANGE else 1
        kernel = kernel_of(one, function, count)
        before = perf_counter_ns()
        kernel(0, units, [])
        found["unit_s"] = (perf_counter_ns() - before) / 1e9 / units
    except (LoadError, ItemError, MemoryError) as error:
        found["problem"] = str(error)
        found["absent"] = isinstance(error.__cause__, ModuleNotFoundError)  # another Python may have it
    return found
