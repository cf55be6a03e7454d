"""Python texts are parsed by one thread at a time, whatever a garbage collection does in the middle."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from speeduplab.core.sources.syntax_tree import syntax_tree

TEXT = "\n".join(f"def f{i}(a, b):\n    return [a + b * {i} for x in range(3) if x]" for i in range(200))


class LetsOthersRun:
    """Garbage in a cycle, whose end gives another thread its turn."""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        time.sleep(0)


@pytest.fixture
def eager_collector() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(50)
    yield
    gc.set_threshold(*usual)


def parsed_from(depth: int) -> int:
    return len(syntax_tree(TEXT).body) if depth == 0 else parsed_from(depth - 1)


def test_threads_that_parse_at_once_all_get_their_tree(eager_collector: None) -> None:
    found: list[int] = []

    def parse(depth: int) -> None:
        for _ in range(10):
            garbage = [LetsOthersRun() for _ in range(200)]
            del garbage
            found.append(parsed_from(depth))

    threads = [threading.Thread(target=parse, args=(depth,)) for depth in (1, 30, 60)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found == [200] * 30


def test_a_text_that_is_no_python_is_refused() -> None:
    with pytest.raises(SyntaxError):
        syntax_tree("def f(")
