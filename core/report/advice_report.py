"""Advice as text for a terminal, as Markdown for a pull request, and as plain values.

Says what `advice` found and decides nothing. In English, as the command line is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..advice import Advice, AdviceKind
from ..advice.cluster_pays import cluster_object
from ..advice.gil_text import gil_lines, gil_object
from ..stats.intervals import Ratio
from ..summary.summary import Summary
from .summary_markdown import rows_table, why_lines
from .table_text import escaped

GUARD = 'if __name__ == "__main__":'


def advice_text(advice: Advice, summary: Summary) -> str:
    """Headline, reason, what to measure, and the code; each behind an empty line."""
    said = "\n".join([*filter(None, (advice.headline, advice.reason, advice.measure)), *gil_lines(advice.gil, summary)])
    code = f"\n{code_head(advice)}\n\n{advice.code}" if advice.code else ""
    return f"{said}\n{code}"


def advice_markdown(advice: Advice, summary: Summary) -> str:
    """The same for a pull request, with the table."""
    return "\n".join(_parts(advice, summary))


def advice_section(advice: Advice, summary: Summary) -> str:
    """What a page about a run says of it beside the table; empty where nothing can be said."""
    return "" if advice.evidence.kind is AdviceKind.NONE else "\n".join(_said(advice, summary, level=4))


def advice_object(advice: Advice, summary: Summary) -> dict[str, Any]:
    """The keys belong to the contract of `--json`: keys are added, none is renamed."""
    evidence = advice.evidence
    found = evidence.duel.found if evidence.duel is not None else None
    return {
        "advice": evidence.kind.value,
        "headline": advice.headline,
        "reason": advice.reason,
        "measure": advice.measure or None,
        "basis": evidence.basis.value,
        "cell": advice.row,
        "in_doubt": evidence.row if advice.row is None else None,
        "baseline": evidence.baseline,
        **_ratio(evidence.ratio),
        "gain_at_most": evidence.at_most,
        "pays_from": evidence.pays_from,
        "pays_from_low": found.low if found is not None else None,
        "pays_from_high": found.high if found is not None else None,
        "about_as_fast": list(evidence.near),
        "more_rounds": evidence.more_rounds,
        "code": advice.code or None,
        "guarded": advice.guarded,
        "gil": gil_object(advice.gil),
        "cluster": cluster_object(advice.cluster),
        "headline_of_run": summary.headline,
    }


def _ratio(ratio: Ratio | None) -> dict[str, float | None]:
    ends = ratio.interval if ratio is not None else None
    return {
        "speedup": ratio.factor if ratio is not None else None,
        "speedup_low": ends.low if ends is not None else None,
        "speedup_high": ends.high if ends is not None else None,
    }


def _parts(advice: Advice, summary: Summary) -> Iterator[str]:
    yield from _said(advice, summary, level=3)
    yield rows_table(summary)
    yield from why_lines(summary)


def _said(advice: Advice, summary: Summary, *, level: int) -> Iterator[str]:
    yield f"{'#' * level} {escaped(advice.headline)}\n"
    yield " ".join(escaped(text) for text in (advice.reason, advice.measure) if text) + "\n"
    if lines := gil_lines(advice.gil, summary):
        yield " ".join(escaped(line) for line in lines) + "\n"
    if advice.code:
        # As code: underscores on both sides of a word make it bold.
        yield f"{code_head(advice, f'`{GUARD}`')}\n\n```python\n{advice.code}```\n"


def code_head(advice: Advice, guard: str = GUARD) -> str:
    """Where the code goes."""
    if advice.guarded:
        return f"Paste this below the function. Call it below {guard}"
    return "Paste this below the function:"
