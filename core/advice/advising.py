"""The advice of a run: words, evidence and code together.

Pure functions over a result and its summary.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..bench.workloads import OWN
from ..results.run_result import RunResult
from ..summary.summary import Basis, Summary, summarise
from .choosing import AdviceKind, Evidence, choose
from .cluster_pays import ClusterPays, cluster_pays, cluster_text
from .gil_share import GilShare, gil_share
from .paste_code import code_for, needs_guard
from .wording import headline, reason, to_measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do.

    Attributes
    ----------
    headline, reason
        "Use 2 processes from 3,000 items on: 1.80x", and why.
    measure
        What to measure where something is open; else empty.
    code
        Definitions to paste below the function of the user's; empty for other work, and for ways without such a form.
    gil
        What part of it needs the GIL, and what threads would reach; None where two threads were not raced.
    cluster
        Workers of a cluster against this machine's processes, which the reason says in words; None without both.
    guarded
        Whether that code must be called below `if __name__ == "__main__":`.
    """

    headline: str
    reason: str
    measure: str
    evidence: Evidence
    code: str = ""
    guarded: bool = False
    gil: GilShare | None = None
    cluster: ClusterPays | None = None

    @property
    def row(self) -> int | None:
        """Index of the row that is advised: the baseline where nothing gains; None where nothing is."""
        if self.evidence.kind is AdviceKind.USE:
            return self.evidence.row
        return self.evidence.baseline if self.evidence.kind is AdviceKind.STAY else None

    def __str__(self) -> str:
        """What it says, and the code below: as it is read, where `repr` has the evidence."""
        said = " ".join(filter(None, (self.reason, self.measure)))
        return "\n".join(filter(None, (self.headline, said, self.code)))


def advise_cold(result: RunResult, shown: Summary, baseline: int | None = None) -> Advice:
    """The advice beside a summary of whatever times: start-up counts, as whoever pastes the code pays it.

    Parameters
    ----------
    baseline
        What the summary was made with.
    """
    cold = shown if shown.basis is Basis.COLD else summarise(result, basis=Basis.COLD, baseline=baseline)
    return advise(result, cold)


def advise(result: RunResult, summary: Summary) -> Advice:
    """The advice for the largest num of a run, by the times that the summary compares."""
    evidence = choose(summary)
    function = result.plan.function
    own = function is not None and any(cell.workload == OWN for cell in result.plan.cells)
    far = cluster_pays(summary)
    why = [reason(evidence, summary), *([cluster_text(far, summary)] if far is not None else [])]
    found = Advice(
        headline=headline(evidence, summary, own=own),
        reason=" ".join(filter(None, why)),
        cluster=far,
        measure=to_measure(evidence, summary),
        evidence=evidence,
        gil=gil_share(result, summary),
    )
    if function is None or evidence.kind is not AdviceKind.USE or evidence.row is None:
        return found
    row = summary.rows[evidence.row]
    code = code_for(function, row, evidence.pays_from)
    return replace(found, code=code, guarded=bool(code) and needs_guard(row))
