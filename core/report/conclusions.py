"""What the program that measured a run concluded from it, to be kept in its file.

Plain values only. Whoever reads the file concludes anew, and can say where the two differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..bench.codec import decode, encode
from ..bench.events import Conclusions
from ..display.i18n import in_source_language
from ..display.numbers import join
from ..results.run_result import RunResult
from ..scaling.scaling_json import break_even_objects, scaling_objects
from ..summary.summary import Basis, Summary, summarise
from .summary_json import finding_object, finite


def conclude(result: RunResult) -> Conclusions | None:
    """What a run that has ended says, of warm times and of cold ones; None where nothing was measured.

    Raises
    ------
    ValueError
        If the conclusions could not be read again: then they must not be written.
    """
    if not any(sample.complete for sample in result.samples.values()):
        return None
    with in_source_language():
        return _concluded(result)


def _concluded(result: RunResult) -> Conclusions:
    warm, cold = summarise(result), summarise(result, basis=Basis.COLD)
    found = [{"basis": one.basis.value, **finding_object(finding)} for one in (warm, cold) for finding in one.findings]
    concluded = Conclusions(
        program=result.started.program,
        findings=_plain(found),
        scaling=_plain(scaling_objects(result, warm.rows)),
        break_even=_plain(break_even_objects(warm.rows)),
        fastest=_plain([one for summary in (warm, cold) if (one := _fastest(summary)) is not None]),
    )
    decode(encode(concluded))
    return concluded


def _fastest(summary: Summary) -> dict[str, Any] | None:
    """The fastest row of the largest num, with how many share its lead; None where none has a time that counts."""
    led = [summary.rows[index] for index in summary.ranking if index in summary.winners]
    if not led or summary.results_equal is False:
        return None
    first = max(led, key=lambda row: row.cell.num)
    return {
        "basis": summary.basis.value,
        "strategy": first.cell.strategy,
        "workers": first.cell.workers,
        "python": first.python,
        "time_s": first.time_s(summary.basis),
        "shared": sum(row.group == first.group for row in led),
    }


def difference(result: RunResult, summary: Summary) -> str:
    """One sentence where the findings that are stored are not those of this program; else empty."""
    stored = result.conclusions
    if stored is None:
        return ""
    then = _keys(one.get("key") for one in stored.findings if one.get("basis") == summary.basis.value)
    now = _keys(finding.key.value for finding in summary.findings)
    parts = [
        f"{verb} {join(list(keys))}"
        for verb, keys in (
            ("it found", [key for key in then if key not in now]),
            ("it did not find", [key for key in now if key not in then]),
        )
        if keys
    ]
    if not parts:
        return ""
    return f"The program that measured this, version {stored.program:.40}, concluded otherwise: {', and '.join(parts)}."


def _keys(found: Iterable[object]) -> list[str]:
    """Each key once; a file of somebody else may hold anything in its place."""
    return list(dict.fromkeys(f"{key:.40}" for key in found if isinstance(key, str)))


def _plain(objects: list[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    return tuple([finite(one) for one in objects])
