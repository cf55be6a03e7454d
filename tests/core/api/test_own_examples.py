"""Three functions as people bring them: raced from Python, with equal results in every way that can run them."""

from __future__ import annotations

from pathlib import Path

import pytest
from speeduplab import race

EXAMPLES = Path(__file__).resolve().parents[1] / "own_examples"


@pytest.mark.parametrize(
    ("name", "items"),
    [("text_words.py:frequent", 120), ("image_blur.py:blur", 400), ("queue_simulation.py:mean_wait", 60)],
)
def test_an_example_gives_equal_results_in_every_way_and_a_reason_where_it_has_none(
    tmp_path: Path, name: str, items: int | None
) -> None:
    if name.startswith("image"):
        pytest.importorskip("numpy")
    done = race(
        str(EXAMPLES / name),
        items,
        strategies=("serial", "threads", "processes", "thread-pool", "mp-pool", "numba"),
        rounds=1,
        save=tmp_path / "a.speedup.jsonl",
    )
    rows = {row["strategy"]: row for row in done.table}
    results = {row["result"] for key, row in rows.items() if key != "numba"}
    assert len(results) == 1
    assert None not in results
    compiled = rows["numba"]
    assert compiled["result"] in results or (compiled["outcome"] == "failed" and compiled["reason"])
