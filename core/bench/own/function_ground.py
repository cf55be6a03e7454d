"""What a function of the user's runs on: its file, its items, and serial's results to compare with.

The first host of a run that has serial's results writes them to a file for all others; where no serial strategy is
raced, the first host works them out while no clock runs. Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from ..costs.bill import TrialWay
from ..events import FailureKind, Task
from ..host.sample_failure import CellError
from ..inner.inner_limit import kept_cores
from ..model import Arguments, Backend, Batch, Function, Partial, Shape, Share
from ..strategies import STRATEGIES
from ..workloads import WORKLOADS
from ..workloads.memory import SPARE_BYTES, Ground, free_bytes, said_bytes
from .item_kernels import items_of, joined, kernel_of
from .item_results import first_difference, is_same, shown
from .user_file import Loaded, LoadError, loaded, told

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any

_PROTOCOL = 5  # known to all Pythons from 3.8 on
_NEAR = 1e-9
_CHECKSUM = 8  # bytes


def function_ground(task: Task) -> AbstractContextManager[Ground]:
    """The ground of a task's function, which is loaded now; its items are made on entering.

    Raises
    ------
    CellError
        If the function cannot be had.
    """
    assert task.function is not None
    try:
        one = loaded(task.function)
    except LoadError as error:
        absent = isinstance(error.__cause__, ModuleNotFoundError)
        raise CellError(FailureKind.UNAVAILABLE if absent else FailureKind.RAISED, f"{error}.") from error
    return _opened(FunctionGround(task, task.function, one))


@contextmanager
def _opened(ground: FunctionGround) -> Iterator[Ground]:
    ground.prepare()
    yield ground


class FunctionGround(Ground):
    def __init__(self, task: Task, function: Function, one: Loaded) -> None:
        super().__init__(WORKLOADS[task.cell.workload], task.cell.num)
        self._function, self._one, self._file = function, one, task.reference
        self._strategy, self._workers = STRATEGIES[task.cell.strategy], task.cell.workers
        self._reference: list[Any] | None = None
        self._own = False  # whether the reference is this host's first batch
        self._checksum = 0
        asked = task.cell.arguments
        self._arguments = asked if asked is not None and asked is not Arguments.SHARED else None
        self.name = told(function, arguments=self._arguments.value if self._arguments is not None else "")

    def prepare(self) -> None:
        """Make the items, and see to it before anything is timed that all that has to travel can.

        Raises
        ------
        CellError
            If it cannot.
        """
        if self._one.shape is Shape.ITEM:
            self._items = items_of(self._function, self._num)
        if self._arguments is not None:
            self._check_copies()
        if self._strategy.team.sees_memory:
            return
        if self._one.shape is Shape.ITEM:
            _check_travels(self._items[0], "items() of the file yields", "to a worker")
        with kept_cores():
            first = kernel_of(self._one, self._function, self._num)(0, 1, [])[0][2]
        result = first if self._one.shape is Shape.RANGE else first[0]
        _check_travels(result, f"{self._function.name} returns", "back from a worker")

    def _check_copies(self) -> None:
        """Refuse what cannot be copied for each thread, and copies that would not fit into memory."""
        _check_travels(self._items, "items() of the file yields", "into a copy for each thread")
        if self._arguments is not Arguments.PRIVATE:
            return
        from pickle import dumps

        free, needed = free_bytes(), 0
        most = (free - SPARE_BYTES) // (2 * self._workers) if free is not None else None
        for item in self._items:
            needed += len(dumps(item, _PROTOCOL))
            if most is not None and needed > most:
                each = said_bytes(needed)
                raise CellError(
                    FailureKind.UNAVAILABLE,
                    f"each item by itself would take more than {each} in each of {self._workers} threads, which do "
                    "not fit into memory: race per-thread arguments instead, or fewer items.",
                )

    def sent(self) -> tuple[str, Callable[[Share], Any]] | None:
        if self._one.shape is not Shape.ITEM:
            return None
        from importlib import import_module

        dumps = import_module("pickle").dumps
        if self._strategy.team.reaches:
            dumps = import_module("cloudpickle").dumps  # its workers cannot import the user's file
            from ..teams.cluster.sent_code import send_by_value

            send_by_value(self._one.function.__module__, self._function.folder)

        def cargo(share: Share) -> bytes:
            # As bytes: a pool's worker would read it before it knows of the classes in the user's file.
            raw: bytes = dumps(self._items[share.first : share.stop], _PROTOCOL)
            return raw

        return told(self._function, sent=True), cargo

    def spared(self) -> Iterator[tuple[TrialWay, str, Callable[[Share], Any] | None]]:
        yield TrialWay.KEPT, told(self._function), None

    def kept(self, batch: Batch) -> Batch:
        """Its results are let go of: a thousand batches of them need not fit into memory."""
        return Batch(start_ns=batch.start_ns, wall_ns=batch.wall_ns, partials=(), lanes=batch.lanes)

    def result(self, partials: Sequence[Partial]) -> int:
        """A number that stands for serial's results, once these have been found equal to them.

        Raises
        ------
        ValueError
            If they differ; the text names the first item that does.
        """
        found = self._in_order(partials)
        if self._reference is None:
            self._find_reference(found)
        assert self._reference is not None
        rtol, equal = self._function.rtol, self._one.equal
        index = first_difference(self._reference, found, rtol=rtol, equal=equal)
        if index is not None:
            raise ValueError(self._difference(self._reference, found, index))
        return self._checksum

    def _in_order(self, partials: Sequence[Partial]) -> list[Any]:
        pieces = sorted((piece for partial in partials for piece in partial), key=lambda piece: piece[0])
        if self._one.shape is not Shape.RANGE:
            return [result for piece in pieces for result in piece[2]]
        join, whole = joined(self._one), None
        for number, (_, _, part) in enumerate(pieces):
            whole = part if number == 0 else join(whole, part)
        return [whole]

    def _difference(self, expected: Sequence[Any], found: Sequence[Any], index: int) -> str:
        if len(expected) != len(found) and index >= min(len(expected), len(found)):
            return f"{len(found):,} results came back, serial gave {len(expected):,}"
        what = "the result" if self._one.shape is Shape.RANGE else f"item {index:,}"
        if self._own:
            text = (
                f"{what} is {shown(found[index])}, and was {shown(expected[index])} before: it depends on more than its"
            )
            return f"{text} arguments, such as a global variable or random numbers without a seed"
        if self._strategy.key == "serial":
            text = f"{what} is {shown(found[index])}, and was {shown(expected[index])} in serial's first process: it"
            text += " depends on more than its arguments, such as random numbers without a seed, the order of a set,"
            return f"{text} or the version of Python"
        text = f"{what} is {shown(found[index])}, serial's is {shown(expected[index])}"
        near = self._one.equal is None and self._function.rtol is None
        if near and is_same(expected[index], found[index], _NEAR):
            return f"{text}; floats that differ by rounding alone are equal with --rtol 1e-9"
        alone = self._alone(index)
        if alone and self._differs(alone, [expected[index]]):
            text += f"; called alone in another process it is {shown(alone[0])}: it depends on more than its arguments,"
            text += (
                " such as the order of a set of strings (PYTHONHASHSEED=0 makes it one in all), the time, a process id"
            )
        elif self._strategy.team.sees_memory and self._is_of_any_thread(index, found[index]):
            text += (
                "; so it is when called alone in any new thread, which begins without what another has set: decimal's"
            )
            text += " precision, context variables, threading.local. Set it inside the function"
        return text

    def _differs(self, one: Sequence[Any], other: Sequence[Any]) -> bool:
        return first_difference(one, other, rtol=self._function.rtol, equal=self._one.equal) is not None

    def _alone(self, index: int) -> list[Any]:
        """What the item comes to when this thread calls it, nothing beside it; empty where that is not to be had."""
        if self._one.shape is Shape.RANGE or self._strategy.backend is not Backend.PYTHON or self._one.is_async:
            return []
        try:
            return list(kernel_of(self._one, self._function, self._num)(index, index + 1, [])[0][2])
        except BaseException:  # another remark on a function that is wrong already
            return []

    def _is_of_any_thread(self, index: int, found: Any) -> bool:
        """Whether a new thread that has the machine to itself gets the same: then no race was the cause."""
        from threading import Thread

        again: list[Any] = []
        thread = Thread(target=lambda: again.extend(self._alone(index)), daemon=True)
        thread.start()
        thread.join()
        return bool(again) and not self._differs([found], again)

    def _find_reference(self, found: list[Any]) -> None:
        """Serial's results: those of another host, these, or worked out now."""
        from importlib import import_module

        if self._file and os.path.exists(self._file):
            with open(self._file, "rb") as file:
                self._checksum = int.from_bytes(file.read(_CHECKSUM), "big")
                # What is in pickle's C part alone: pickle itself takes 2 ms of each host more.
                self._reference = import_module("_pickle").load(file)
            return
        self._own = self._strategy.key == "serial"
        if self._own:
            self._reference = found
        else:
            kernel = kernel_of(self._one, self._function, self._num)
            with kept_cores():
                self._reference = self._in_order([kernel(0, self._num, [])])
        try:
            raw = import_module("_pickle").dumps(self._reference, _PROTOCOL)
        except Exception:  # then every host works them out for itself
            self._checksum = len(self._reference)
            return
        self._checksum = _checksum(raw)
        if self._file:
            self._write(raw)

    def _write(self, raw: bytes) -> None:
        """The checksum, and the results as they were pickled: to pickle both would hold a gigabyte of them twice."""
        draft = f"{self._file}.{os.getpid()}"
        try:
            with open(draft, "wb") as file:
                file.write(self._checksum.to_bytes(_CHECKSUM, "big"))
                file.write(raw)
            os.replace(draft, self._file)
        except OSError:  # a full disk: the next host works them out again
            pass


def _checksum(raw: bytes) -> int:
    from hashlib import blake2b

    return int.from_bytes(blake2b(raw, digest_size=8).digest(), "big") >> 1


def _check_travels(value: Any, what: str, where: str) -> None:
    from pickle import dumps

    try:
        dumps(value, _PROTOCOL)
    except Exception as error:
        raise CellError(
            FailureKind.UNAVAILABLE,
            f"{what} a {type(value).__name__}, which cannot be sent {where} ({error}): use plain values, "
            "or classes and functions that are defined at the top of a file.",
        ) from error
