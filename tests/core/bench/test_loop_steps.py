"""Whose turn it is on an event loop, of real tasks on a real one."""

from __future__ import annotations

import asyncio

import pytest
from speeduplab.core.bench.teams.loop_steps import Driven, LoopTime, Steps


def test_others_hold_the_loop_between_ones_own_steps_and_nobody_while_all_wait() -> None:
    held = LoopTime()

    async def turns(gate: asyncio.Event) -> str:
        await asyncio.sleep(0)
        await gate.wait()
        return "done"

    async def both() -> tuple[list[str], list[Steps]]:
        gate, some = asyncio.Event(), [Steps(held), Steps(held)]

        async def driven(steps: Steps) -> str:
            return await Driven(turns(gate), steps)

        asyncio.get_running_loop().call_later(0.05, gate.set)
        return await asyncio.gather(*map(driven, some)), some

    answers, (one, other) = asyncio.run(both())
    assert answers == ["done", "done"]
    # What one held the other waited for, at most: never the time in which both waited.
    assert 0 < one.turn_ns < held.wall_ns
    assert 0 < other.turn_ns < held.wall_ns
    assert one.cpu_ns + other.cpu_ns <= held.wall_ns


def test_what_is_raised_or_cancelled_goes_where_it_would_without() -> None:
    async def fails() -> None:
        await asyncio.sleep(0)
        raise KeyError("item")

    async def cleans_up(done: list[str]) -> None:
        try:
            await asyncio.sleep(600)
        finally:
            done.append("cleaned up")

    async def cancelled() -> list[str]:
        done: list[str] = []

        async def waits() -> None:
            await Driven(cleans_up(done), Steps(LoopTime()))

        task = asyncio.ensure_future(waits())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return done

    async def raised() -> None:
        await Driven(fails(), Steps(LoopTime()))

    with pytest.raises(KeyError, match="item"):
        asyncio.run(raised())
    assert asyncio.run(cancelled()) == ["cleaned up"]
